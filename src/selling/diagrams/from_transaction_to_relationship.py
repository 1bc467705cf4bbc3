"""The diagrams of chapter 05: the seven axes from r to R, and which mode fits which account."""

from typing import Any

from matplotlib.figure import Figure

from selling.diagrams.drawing import box, canvas
from selling.figures import AMBER, INK, LINE, MUTED, SLATE, TEAL, style
from selling.live.say import say


def seven_axes(ratings: list[dict[str, Any]]) -> Figure:
    """Return slide 18: seven lines from r to R, and on each how an account is sold to and how it wants to buy.

    ``ratings``: for each line ``now`` and ``wanted``, from 1 to 5, as the relationship profile takes them.
    """
    axes = [
        (say("one person to one person"), say("company to company")),
        (say("once, for now"), say("again and for years")),
        (say("transaction"), say("relationship")),
        (say("one project"), say("the whole, planned together")),
        (say("a box"), say("a solution")),
        (say("push the product"), say("help to solve")),
        (say("features, functions"), say("value added")),
    ]
    with style():
        fig, ax = canvas(10, 12.6, say("Seven lines from the small r to the capital R"))
        ax.text(0.2, 12.1, "r", fontsize=15, color=SLATE, va="center")
        ax.text(9.8, 12.1, "R", fontsize=20, color=TEAL, va="center", ha="right")
        for place, (ends, rated) in enumerate(zip(axes, ratings, strict=True)):
            _axis(ax, 10.6 - 1.55 * place, *ends, rated["now"], rated["wanted"])
        ax.plot([0.5], [0.35], "o", markersize=9, color=AMBER)
        ax.text(0.95, 0.35, say("how Chen sells"), fontsize=11, color=INK, va="center")
        ax.plot([5.2], [0.35], "D", markersize=8, color=TEAL)
        ax.text(5.65, 0.35, say("how the customer wants to buy"), fontsize=11, color=INK, va="center")
    return fig


def _axis(ax: Any, y: float, left: str, right: str, now: int, wanted: int) -> None:  # noqa: ANN401
    ax.text(0.2, y + 0.42, left, fontsize=11, color=MUTED, va="center")
    ax.text(9.8, y + 0.42, right, fontsize=11, color=MUTED, va="center", ha="right")
    ax.plot([0.3, 9.7], [y, y], color=LINE, linewidth=2.4, solid_capstyle="round")
    places = [0.4 + 2.3 * (step - 1) for step in range(1, 6)]
    ax.plot(places, [y] * 5, "|", markersize=7, color=MUTED)
    if now != wanted:
        ax.plot([places[now - 1], places[wanted - 1]], [y, y], color=TEAL, linewidth=2.4, alpha=0.5)
    ax.plot([places[wanted - 1]], [y], "D", markersize=8, color=TEAL)
    ax.plot([places[now - 1]], [y], "o", markersize=9 if now != wanted else 5, color=AMBER)


def which_mode() -> Figure:
    """Return a map of four ways to serve: what the customer wants against what the account can repay."""
    with style():
        fig, ax = canvas(10, 8.4, say("The mode follows the customer and the sum"))
        cells = [
            (1.0, 4.4, say("Make buying effortless: fast, exact, one price list. Ask once a year."), SLATE),
            (5.5, 4.4, say("Capital R: company to company, planned for years."), TEAL),
            (1.0, 0.9, say("Web shop and catalogue."), SLATE),
            (5.5, 0.9, say("Relationship in small: one review a year, user days for many at once."), AMBER),
        ]
        for x, y, text, colour in cells:
            box(ax, x, y, 4.4, 3.3, text, colour)
        ax.text(3.2, 0.45, say("wants to buy simply"), fontsize=11, color=MUTED, ha="center", va="center")
        ax.text(7.7, 0.45, say("wants a partner"), fontsize=11, color=MUTED, ha="center", va="center")
        for y, text in ((6.05, say("can repay much")), (2.55, say("can repay little"))):
            ax.text(0.5, y, text, fontsize=11, color=MUTED, ha="center", va="center", rotation=90)
    return fig
