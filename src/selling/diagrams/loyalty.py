"""The diagrams of chapter 10: what satisfied and loyal customers buy, and who is ten times as loyal as whom."""

from typing import Any

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from selling.diagrams.drawing import arrow, box, canvas
from selling.figures import AMBER, INK, MUTED, ROSE, SLATE, TEAL, style
from selling.live.say import say

_SATISFIED = (0.4, 0.6, 0.35, 0.0)
_LOYAL = (1.0, 1.0, 1.0, 1.0)
_NEEDS = (1.5, 1.6, 1.8, 2.0)  # all that the customer needs, year by year, as heights of the drawing


def satisfied_and_loyal() -> Figure:
    """Return four years of two customers: the satisfied one buys a part of his needs, the loyal one all."""
    with style():
        fig, ax = canvas(10, 7.4, say("Satisfied buys a part, loyal buys it all"))
        _years(ax, 4.3, say("The satisfied customer"), _SATISFIED, AMBER)
        _years(ax, 0.7, say("The loyal customer"), _LOYAL, TEAL)
        ax.text(5.9, 5.2, say("more, less,\nor nothing next year"), fontsize=12, color=INK, va="center")
        ax.text(5.9, 1.7, say("all of it, and\nthe new needs too"), fontsize=12, color=INK, va="center")
        ax.text(
            0,
            0.1,
            say("outline: all he needs in a year · filled: bought from you"),
            fontsize=11,
            color=MUTED,
            va="center",
        )
    return fig


def _years(ax: Any, y: float, title: str, shares: tuple[float, ...], colour: str) -> None:  # noqa: ANN401
    ax.text(0, y + 2.5, title, fontsize=12, va="center")
    for place, (needs, part) in enumerate(zip(_NEEDS, shares, strict=True)):
        x = 0.05 + 1.35 * place
        ax.add_patch(Rectangle((x, y), 1.1, needs * part, facecolor=colour, edgecolor="none"))
        ax.add_patch(Rectangle((x, y), 1.1, needs, fill=False, edgecolor=MUTED, linewidth=1.2))


def who_is_compared() -> Figure:
    """Return the comparison behind "ten times": with the silent, not with those who had no problem."""
    with style():
        fig, ax = canvas(10, 7.6, say("Ten times as many as whom?"))
        box(ax, 1.9, 5.2, 6.2, 2.1, say("complained, put right quickly: 82% would buy again"), TEAL)
        box(ax, 0, 0.2, 4.6, 2.1, say("silent with a big problem: 9%"), ROSE)
        box(ax, 5.4, 0.2, 4.6, 2.1, say("no problem: not in the table"), SLATE)
        arrow(ax, (4.0, 5.1), (2.5, 2.5), TEAL, both=True)
        arrow(ax, (6.0, 5.1), (7.5, 2.5), MUTED, both=True)
        ax.text(2.5, 3.9, say("compared:\n82 ÷ 9 = 9.1"), fontsize=12, color=INK, ha="right", va="center")
        ax.text(7.4, 3.9, say("misread as:\nnot compared"), fontsize=12, color=MUTED, va="center")
    return fig
