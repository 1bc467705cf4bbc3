"""The diagrams of chapter 07: scattered and aimed visits, and the customer behind the customer."""

from typing import Any

from matplotlib.figure import Figure

from selling.diagrams.drawing import arrow, box, canvas, wrapped
from selling.figures import AMBER, INK, LINE, MUTED, SLATE, TEAL, style
from selling.live.say import say

ACROSS, DOWN, VISITS = 24, 10, 36
FIRMS = ACROSS * DOWN
KEY = {7, 31, 44, 66, 83, 101, 118, 142, 165, 178, 203, 229}  # 12 of 240, in unknown places
MISSED = {31, 142, 203}


def _mixed(firm: int) -> tuple[int, int]:
    """Return what sorts the firms into an order that looks like chance and is always the same."""
    return (3 * firm**3 + 681 * firm) % 241, firm


def scattered_visits() -> set[int]:
    """Return 36 firms spread over the list, which meet 2 of the 12 key accounts."""
    return set(sorted(range(FIRMS), key=_mixed)[:VISITS])


def aimed_visits() -> set[int]:
    """Return 36 firms: 9 of the 12 key accounts, and 27 that only looked like one."""
    found = KEY - MISSED
    alike = sorted(set(range(FIRMS)) - KEY, key=_mixed, reverse=True)
    return found | set(alike[: VISITS - len(found)])


def fools_law() -> Figure:
    """Return the same 36 visits twice: scattered over 240 firms, and aimed at those that were sorted out."""
    with style():
        fig, ax = canvas(10, 12.2, say("The same 36 visits, scattered and aimed"))
        _field(
            ax,
            6.9,
            say("Scattered: 2 of 12 key accounts met"),
            scattered_visits(),
            AMBER,
        )
        _field(ax, 1.5, say("Aimed: 9 of 12 key accounts met"), aimed_visits(), TEAL)
        for x, mark, label in (
            (0.2, {"marker": "D", "color": INK, "markersize": 5}, say("key account")),
            (3.7, {"marker": "o", "color": SLATE, "markersize": 3}, say("other firm")),
            (6.9, {"marker": "s", "color": "none", "markersize": 9, "markeredgecolor": MUTED}, say("visit")),
        ):
            ax.plot([x], [0.4], linestyle="none", **mark)
            ax.text(x + 0.35, 0.4, label, fontsize=11, va="center")
    return fig


def _field(ax: Any, bottom: float, label: str, visited: set[int], colour: str) -> None:  # noqa: ANN401
    """Draw the 240 firms in rows, with a square around each that is visited, filled where it is a hit."""
    ax.text(0, bottom + 4.35, label, fontsize=12, color=colour, va="bottom")
    hits = visited & KEY
    for firms, marks in (
        (set(range(FIRMS)) - KEY, {"marker": "o", "color": SLATE, "markersize": 2.4, "alpha": 0.6}),
        (visited - hits, {"marker": "s", "color": "none", "markeredgecolor": colour, "markersize": 8}),
        (hits, {"marker": "s", "color": colour, "alpha": 0.45, "markersize": 10}),
        (KEY, {"marker": "D", "color": INK, "markersize": 5}),
    ):
        places = sorted(firms)
        ax.plot(
            [0.2 + 9.6 / (ACROSS - 1) * (firm % ACROSS) for firm in places],
            [bottom + 4 - 0.43 * (firm // ACROSS) for firm in places],
            linestyle="none",
            **marks,
        )


def chain() -> Figure:
    """Return the chain of slide 25: from Northlight to an insurer to those whom the insurer serves."""
    links = [
        (8.2, say("Northlight"), "", "", LINE),
        (
            4.5,
            say("Insurer"),
            say("1 What do they do?\n2 How do they make money?"),
            say("Prints 40,000 policies a month.\nLives on renewals."),
            TEAL,
        ),
        (
            0.8,
            say("Policyholder"),
            say("3 Who are their customers?"),
            say("Wants the right policy in time."),
            AMBER,
        ),
    ]
    with style():
        fig, ax = canvas(10, 9.8, say("Your invoice is paid by your customer's customer"))
        for y, who, question, answer, colour in links:
            box(ax, 0.05, y, 3.9, 1.5, who, colour, size=12)
            ax.text(4.3, y + 0.85, question, fontsize=11.5, va="bottom", linespacing=1.35)
            ax.text(4.3, y + 0.65, answer, fontsize=11, color=MUTED, va="top", linespacing=1.35)
        for top, goods in ((8.1, say("machines, service")), (4.4, say("cover, letters"))):
            arrow(ax, (0.4, top), (0.4, top - 2), SLATE)
            arrow(ax, (2.6, top - 2), (2.6, top), AMBER)
            ax.text(0.65, top - 1, wrapped(goods, 7), fontsize=11, color=SLATE, va="center")
            ax.text(2.85, top - 1, say("money"), fontsize=11, color=AMBER, va="center")
    return fig
