"""The diagrams of chapter 04: three parties with aims on two levels, and the structure of the relationship."""

from typing import Any

from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from selling.diagrams.drawing import arrow, box, canvas
from selling.figures import AMBER, INK, MUTED, SLATE, TEAL, style
from selling.live.say import say


def aims() -> Figure:
    """Return slide 12: the aims of customer, supplier and salesperson, tactical and strategic, by example."""
    rows = [
        (
            say("Customer"),
            AMBER,
            say("Policies printed and posted by the 5th, without a stop"),
            say("Move to personalised policies without a print room of its own"),
        ),
        (
            say("Supplier"),
            TEAL,
            say("Win the renewal in March at a margin that holds"),
            say("Become the partner for documents in all its branches"),
        ),
        (
            say("Salesperson"),
            SLATE,
            say("Reach the quarter's target and the bonus"),
            say("Be known as the one who understands insurers"),
        ),
    ]
    with style():
        fig, ax = canvas(10, 10.2, say("Three parties, two levels of aims"))
        for x, head, note in (
            (0, say("Tactical"), say("this deal, this year")),
            (5.05, say("Strategic"), say("where we want to be")),
        ):
            ax.text(x + 2.47, 9.9, head, fontsize=13, ha="center", va="center")
            ax.text(x + 2.47, 9.25, note, fontsize=11, color=MUTED, ha="center", va="center")
        for place, (party, colour, tactical, strategic) in enumerate(rows):
            y = 6 - 3 * place
            ax.text(0.05, y + 2.42, party, fontsize=12, color=colour, va="center")
            box(ax, 0, y, 4.95, 2.1, tactical, colour)
            box(ax, 5.05, y, 4.95, 2.1, strategic, colour)
    return fig


def structure() -> Figure:
    """Return slide 14: two companies, three links carried by the sales representative, inside one process."""
    links = [
        say("territory management, tracking"),
        say("business relationship"),
        say("products and services"),
    ]
    with style():
        fig, ax = canvas(10, 11.4, say("Three links, one carrier, one process"))
        _frame(ax, say("key-account management process"))
        box(ax, 0.6, 8.8, 8.8, 1.4, say("Key-account company"), AMBER, size=13)
        for place, link in enumerate(links):
            x = 0.6 + 3 * place
            arrow(ax, (x + 1.4, 8), (x + 1.4, 8.8), both=True)
            box(ax, x, 5.9, 2.8, 2.1, link, MUTED, size=10)
            arrow(ax, (x + 1.4, 5.1), (x + 1.4, 5.9), both=True)
        box(ax, 0.6, 3.7, 8.8, 1.4, say("Sales representative"), TEAL, size=13)
        arrow(ax, (5, 2.9), (5, 3.7), both=True)
        box(ax, 0.6, 1.5, 8.8, 1.4, say("Supplier company"), SLATE, size=13)
    return fig


def _frame(ax: Any, label: str) -> None:  # noqa: ANN401
    """Draw the outline that holds all the rest, its name along the bottom."""
    ax.add_patch(
        FancyBboxPatch(
            (0.2, 0.3),
            9.6,
            10.4,
            boxstyle="round,pad=0.15",
            fill=False,
            edgecolor=MUTED,
            linewidth=1.4,
            linestyle=(0, (5, 3)),
        )
    )
    ax.text(5, 0.85, label, fontsize=12, color=INK, ha="center", va="center")
