"""The diagrams of chapter 11: us and the rival on seven lines, Porter's boxes beside the deck's three, the steps."""

from typing import Any

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from selling.diagrams.drawing import arrow, box, canvas, wrapped
from selling.figures import AMBER, INK, LINE, MUTED, ROSE, SLATE, TEAL, style
from selling.live.say import say


def profile() -> Figure:
    """Return slide 37 as seven lines with two ends, and where a customer puts Northlight and Redgate on each."""
    lines = [
        (say("product marketing"), say("key-account marketing")),
        (say("weak in knowledge"), say("professional competence")),
        (say("one kind of product"), say("full product series")),
        (say("wins on price"), say("stress on added value")),
        (say("mainly network"), say("direct sales with network")),
        (say("sells products"), say("offers solutions")),
        (say("low end, moving up"), say("technical edge, high end")),
    ]
    northlight, redgate = (4, 5, 5, 4, 4, 4, 5), (2, 2, 2, 2, 3, 2, 3)
    heights = [1.7 * (len(lines) - 1 - place) + 0.4 for place in range(len(lines))]
    with style():
        fig, ax = canvas(10, 13, say("Us and the rival: seven lines, two ends"))
        for (left, right), y in zip(lines, heights, strict=True):
            ax.plot([0.3, 9.7], [y, y], color=LINE, linewidth=2, zorder=1)
            for mark in range(1, 6):
                ax.plot([_at(mark)] * 2, [y - 0.13, y + 0.13], color=LINE, linewidth=2, zorder=1)
            ax.text(0.1, y + 0.32, left, fontsize=11, color=MUTED, va="bottom")
            ax.text(9.9, y + 0.32, right, fontsize=11, ha="right", va="bottom")
        for marks, colour, marker, dash in (
            (northlight, TEAL, "o", "-"),
            (redgate, AMBER, "s", (0, (5, 2))),
        ):
            x = [_at(mark) for mark in marks]
            ax.plot(x, heights, color=colour, linestyle=dash, linewidth=1.4, alpha=0.5, zorder=0)
            ax.plot(x, heights, marker, markersize=10, color=colour, zorder=2)
        ax.plot([0.4], [12.4], "s", markersize=10, color=AMBER)
        ax.text(0.8, 12.4, say("Redgate"), fontsize=12, va="center")
        ax.plot([9.5], [12.4], "o", markersize=10, color=TEAL)
        ax.text(9.1, 12.4, say("Northlight"), fontsize=12, ha="right", va="center")
    return fig


def _at(mark: int) -> float:
    return 0.4 + 2.3 * (mark - 1)


def porter() -> Figure:
    """Return the deck's three advantages above Porter's own scheme: two advantages by two scopes, four boxes."""
    with style():
        fig, ax = canvas(10, 10.2, say("The deck's three, and Porter's two by two"))
        ax.text(0, 9.8, say("As on the slide"), fontsize=11, color=MUTED, va="center")
        for x, text, colour in (
            (0, say("cost advantage"), TEAL),
            (3.4, say("differentiation"), AMBER),
            (6.8, say("focus on a niche"), SLATE),
        ):
            box(ax, x, 7.7, 3.2, 1.7, text, colour)
        ax.text(0, 6.9, say("As Porter has it"), fontsize=11, color=MUTED, va="center")
        for x, text in ((2.15, say("at lower cost")), (6.0, say("by being different"))):
            ax.text(x + 1.85, 6.0, text, fontsize=12, ha="center", va="center")
        for y, text in ((3.1, say("whole market")), (0.3, say("one part of it"))):
            ax.text(0, y + 1.2, wrapped(text, 8), fontsize=12, va="center", linespacing=1.25)
        for x, y, text, colour in (
            (2.15, 3.1, say("cost leadership"), TEAL),
            (6.0, 3.1, say("differentiation"), AMBER),
            (2.15, 0.3, say("cost focus"), TEAL),
            (6.0, 0.3, say("differentiation focus"), AMBER),
        ):
            box(ax, x, y, 3.7, 2.4, text, colour, size=12)
        ax.add_patch(
            Rectangle(
                (1.95, 0.1), 7.95, 2.8, fill=False, edgecolor=SLATE, linewidth=1.6, linestyle=(0, (5, 3))
            )
        )
    return fig


def competence_steps() -> Figure:
    """Return slide 40 in Northlight's words: what it was the place to go for, and means to be."""
    steps = [
        (say("three years ago"), say("binders and cutters"), SLATE),
        (say("the past three years"), say("finishing lines, with service"), TEAL),
        (say("now"), say("the whole run: file to bound set"), TEAL),
        (say("the future"), say("adviser on documents"), AMBER),
    ]
    with style():
        fig, ax = canvas(10, 8.6, say("What we are good at, step by step"))
        for place, (when, what, colour) in enumerate(steps):
            _step(ax, place, when, what, colour)
        arrow(ax, (0.3, 4.4), (3.4, 7.9), ROSE)
        ax.text(0, 8.2, say("harder to copy"), fontsize=11, color=INK, va="center")
    return fig


def _step(ax: Any, place: int, when: str, what: str, colour: str) -> None:  # noqa: ANN401
    x, top = 2.5 * place, 2.6 + 1.45 * place
    ax.add_patch(Rectangle((x, 0), 2.4, top, facecolor=colour, alpha=0.16, edgecolor="none"))
    ax.plot([x, x + 2.4], [top, top], color=colour, linewidth=2.4)
    ax.text(x + 0.12, top - 0.2, wrapped(when, 11), fontsize=10, color=MUTED, va="top", linespacing=1.2)
    ax.text(x + 0.12, 0.2, wrapped(what, 12), fontsize=11, va="bottom", linespacing=1.25)
