"""The diagrams of chapter 09: five steps to a customer's value, and how a price shares it."""

from typing import Any

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from selling.diagrams.drawing import arrow, box, canvas, wrapped
from selling.figures import AMBER, INK, MUTED, SLATE, TEAL, style
from selling.i18n import language
from selling.live.format import money
from selling.live.say import say


def five_steps() -> Figure:
    """Return slide 30, its five boxes in the order most likely meant: three to find out, two to do."""
    find = [
        (say("1 Identify the real customer"), say("Who lives with the problem, and who pays?")),
        (say("2 Identify his values"), say("What does he never want to happen?")),
        (say("3 Identify his buying criteria"), say("What will he measure offers by?")),
    ]
    do = [
        (0.0, say("4 Lower his cost"), say("hours, waste, standstill, work sent out")),
        (5.1, say("5 Raise his benefit"), say("jobs he can take that he turns down today")),
    ]
    with style():
        fig, ax = canvas(10, 9.4, say("Three to find out, two to do"))
        for row, (name, question) in enumerate(find):
            y = 7.9 - 2.1 * row
            box(ax, 0, y, 4.9, 1.4, name, SLATE)
            _note(ax, 5.2, y + 0.7, question)
            if row < 2:
                arrow(ax, (2.45, y), (2.45, y - 0.65))
        arrow(ax, (2.45, 3.7), (2.45, 2.7))
        arrow(ax, (3.6, 3.7), (6.6, 2.7))
        for x, name, how in do:
            box(ax, x, 1.3, 4.9, 1.4, name, TEAL)
            _note(ax, x + 0.1, 1.1, how, "top")
    return fig


def _note(ax: Any, x: float, y: float, text: str, place: str = "center") -> None:  # noqa: ANN401
    ax.text(x, y, wrapped(text, 26), fontsize=11, color=MUTED, va=place, linespacing=1.25)


def price_split(
    our_cost: float, rival_price: float, price: float, level_price: float, ceiling: float
) -> Figure:
    """Return a column from our cost to the price ceiling, parted by our price, with the rival's marks beside it."""
    marks = [
        (ceiling, say("ceiling: he gains nothing")),
        (level_price, say("the rival draws level")),
        (price, say("our price")),
        (rival_price, say("the rival's price")),
        (our_cost, say("floor: our cost")),
    ]
    scale = 8.0 / (ceiling - our_cost)
    at = {name: (value - our_cost) * scale for value, name in marks}
    height = (price - our_cost) * scale
    with style():
        fig, ax = canvas(10, 8.4, say("The price shares what lies between floor and ceiling"))
        for low, high, colour in ((0, height, AMBER), (height, 8.0, TEAL)):
            ax.add_patch(Rectangle((0, low), 2.6, high - low, facecolor=colour, alpha=0.2, edgecolor="none"))
            ax.add_patch(Rectangle((0, low), 2.6, high - low, fill=False, edgecolor=colour, linewidth=1.4))
        for low, high, amount, who in (
            (0, height, price - our_cost, say("ours")),
            (height, 8.0, ceiling - price, say("his")),
        ):
            text = f"{money(amount, language())}\n{who}"
            ax.text(1.3, (low + high) / 2, text, fontsize=11, ha="center", va="center", linespacing=1.2)
        for value, name in marks:
            colour = INK if value in (our_cost, price, ceiling) else MUTED
            ax.plot([2.6, 3.1], [at[name]] * 2, color=colour, linewidth=1.4)
            ax.text(3.25, at[name], money(value, language()), fontsize=11, color=colour, va="center")
            ax.text(5.4, at[name], name, fontsize=11, color=colour, va="center")
    return fig
