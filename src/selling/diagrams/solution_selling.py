"""The diagrams of chapter 22: a product sale beside a solution, the pain chain of the case."""

from typing import Any

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from selling.diagrams.drawing import arrow, box, canvas, write
from selling.figures import AMBER, INK, MUTED, SLATE, TEAL, style
from selling.i18n import language
from selling.live.format import money
from selling.live.say import say


def seven_features() -> Figure:
    """Return slide 80, its seven features on the right, each beside what a product sale does."""
    features = [
        (say("shows a product"), say("1 works at a problem")),
        (say("follows his own quarter"), say("2 follows the customer's buying process")),
        (say("asks to learn"), say("3 asks to diagnose")),
        (say("stays with one need"), say("4 looks at the whole organisation")),
        (say("hopes that all goes well"), say("5 is ready for the unforeseen")),
        (say("starts from the part"), say("6 starts from the whole")),
        (say("has the answer ready"), say("7 finds several answers together")),
    ]
    with style():
        fig, ax = canvas(10, 11.6, say("What a solution does otherwise"))
        write(ax, 2.05, 11.2, say("product sale"), MUTED, 12)
        write(ax, 7.5, 11.2, say("solution selling"), MUTED, 12)
        for place, (old, new) in enumerate(features):
            y = 9.3 - 1.5 * place
            box(ax, 0, y, 4.1, 1.35, old, SLATE)
            arrow(ax, (4.2, y + 0.67), (4.95, y + 0.67), AMBER)
            box(ax, 5.0, y, 5.0, 1.35, new, TEAL)
    return fig


def chain(rows: list[dict[str, Any]]) -> Figure:
    """Return the pain chain of the case; ``rows`` are those of ``by_department``."""
    largest = max(row["cost"] for row in rows)
    with style():
        fig, ax = canvas(10, 15.4, say("One jam, five departments"))
        box(ax, 0, 13.6, 10, 1.6, say("Problem, as it was told: the folder jams, we work late"), SLATE)
        arrow(ax, (5, 13.6), (5, 12.9))
        box(
            ax,
            0,
            11.2,
            10,
            1.6,
            say("Cause: three steps by hand, and nobody checks what is in the envelope"),
            AMBER,
        )
        arrow(ax, (5, 11.2), (5, 10.5))
        write(ax, 0, 10.1, say("Effects, in yuan a year, weighed by chance"), MUTED, align="left")
        for place, row in enumerate(rows):
            y = 8.4 - 1.35 * place
            length = 7.0 * row["cost"] / largest
            ax.add_patch(Rectangle((0, y), length, 0.5, facecolor=AMBER, edgecolor="none"))
            write(ax, length + 0.2, y + 0.25, money(row["cost"], language()), INK, align="left")
            write(ax, 0, y + 0.87, row["department"], INK, align="left")
        arrow(ax, (5, 2.7), (5, 1.9))
        box(
            ax,
            0,
            0,
            10,
            1.8,
            say("Capability: one line that folds, checks and fills, and reports at six what is posted"),
            TEAL,
        )
    return fig
