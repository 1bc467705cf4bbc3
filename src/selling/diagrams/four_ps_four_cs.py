"""The diagrams of chapter 06: four P's beside four C's, and the basic model of key-account marketing."""

from typing import Any

from matplotlib.figure import Figure

from selling.diagrams.drawing import arrow, box, canvas, wrapped, write
from selling.figures import AMBER, INK, MUTED, ROSE, SLATE, TEAL, style
from selling.live.say import say


def pairs() -> Figure:
    """Return slide 20: each P from the seller's chair, with its C and its question from the buyer's."""
    rows = [
        (say("Product"), say("What do we make?"), say("Customer and needs"), say("What does it do for me?")),
        (say("Price"), say("What do we charge?"), say("Customer's cost"), say("What do I pay in all?")),
        (
            say("Place (channel)"),
            say("Where do we sell it?"),
            say("Convenience"),
            say("How easy is it for me?"),
        ),
        (
            say("Promotion"),
            say("How do we push it?"),
            say("Moving communication"),
            say("Do they know my case?"),
        ),
    ]
    with style():
        fig, ax = canvas(10, 9.3, say("The same four things, seen from two chairs"))
        ax.text(2.1, 8.85, say("The seller's chair"), fontsize=12, color=SLATE, ha="center", va="baseline")
        ax.text(7.75, 8.85, say("The buyer's chair"), fontsize=12, color=TEAL, ha="center", va="baseline")
        for place, (product, ours, customer, theirs) in enumerate(rows):
            y = 6.45 - 2.1 * place
            _card(ax, (0.05, y, 4.15, 1.8), product, ours, SLATE)
            arrow(ax, (4.35, y + 0.9), (5.35, y + 0.9))
            _card(ax, (5.5, y, 4.45, 1.8), customer, theirs, TEAL)
    return fig


def basic_model() -> Figure:
    """Return slide 21: needs carry value, value opens three roads, and together they make performance."""
    roads = [
        (1.3, say("Sharp weapon"), 11, say("Competitive advantage"), AMBER),
        (4.25, say("Goal"), 10, say("Customer loyalty"), TEAL),
        (7.2, say("Secret weapon"), 12, say("Supplier influence"), ROSE),
    ]
    with style():
        fig, ax = canvas(10, 11, say("The basic model, and the chapters that take it apart"))
        _card(ax, (1.3, 9.2, 8.65, 1.7), say("Business performance"), say("Result"), INK)
        for x, role, chapter, name, colour in roads:
            note = f"{role}\n{say('chapter {number}', number=chapter)}"
            _card(ax, (x, 5.7, 2.75, 2.6), name, note, colour)
            arrow(ax, (x + 1.4, 4.85), (x + 1.4, 5.65))
            arrow(ax, (x + 1.4, 8.35), (x + 1.4, 9.15))
        _card(ax, (1.3, 3.1, 8.65, 1.7), say("Value-added service"), say("Core, chapter 09"), SLATE)
        arrow(ax, (5.65, 1.8), (5.65, 3.05))
        _card(ax, (1.3, 0.05, 8.65, 1.7), say("Understand needs"), say("Base, chapters 07 and 08"), SLATE)
        ax.plot([1.25, 0.45, 0.45], [10.05, 10.05, 0.85], color=MUTED, linewidth=1.4, linestyle=(0, (4, 3)))
        arrow(ax, (0.45, 0.85), (1.25, 0.85))
        ax.text(
            0.12, 5.4, say("what you learn"), fontsize=11, color=MUTED, rotation=90, ha="center", va="center"
        )
    return fig


def _card(ax: Any, place: tuple[float, float, float, float], name: str, note: str, colour: str) -> None:  # noqa: ANN401
    x, y, width, height = place
    box(ax, x, y, width, height, "", colour)
    broken = wrapped(name, int(width * 5.3))
    for text, part, size, ink in ((broken, 0.64, 11, INK), (note, 0.26, 10, MUTED)):
        write(ax, x + width / 2, y + part * height, text, ink, size)
