"""The diagrams of chapter 01: the iceberg, the balance, winning and keeping."""

from matplotlib.figure import Figure
from matplotlib.patches import Polygon

from selling.diagrams.drawing import block, canvas
from selling.figures import AMBER, INK, LINE, MUTED, ROSE, SLATE, TEAL, style
from selling.live.say import say


def iceberg() -> Figure:
    """Return law 1: one customer speaks above the water line, twenty-three stay silent below it."""
    ice = [(4.0, 8.6), (4.9, 7.7), (5.5, 6.6), (6.7, 5.2), (6.5, 2.9), (5.2, 1.2), (3.6, 0.2)]
    ice += [(2.0, 1.3), (0.7, 3.1), (0.5, 5.0), (2.0, 6.5), (3.1, 7.4)]
    rows = [(5.6, 5), (4.7, 6), (3.8, 6), (2.9, 4), (2.0, 2)]
    with style():
        fig, ax = canvas(10, 8.8, say("Behind one complaint, twenty-three more"))
        ax.add_patch(Polygon(ice, facecolor=TEAL, alpha=0.14, edgecolor="none"))
        ax.add_patch(Polygon(ice, fill=False, edgecolor=TEAL, linewidth=1.6, joinstyle="round"))
        ax.plot([0, 10], [6.6, 6.6], color=MUTED, linewidth=1.4, linestyle=(0, (5, 3)))
        ax.plot([4.1], [7.35], marker="o", markersize=13, color=AMBER)
        for height, count in rows:
            start = 3.6 - 0.45 * (count - 1)
            ax.plot(
                [start + 0.9 * i for i in range(count)], [height] * count, "o", markersize=11, color=SLATE
            )
        ax.text(5.7, 7.5, say("1 speaks"), fontsize=14, color=AMBER, va="center")
        ax.text(10, 6.72, say("what you hear"), fontsize=11, color=MUTED, ha="right", va="bottom")
        ax.text(10, 6.44, say("what you do not"), fontsize=11, color=MUTED, ha="right", va="top")
        ax.text(10, 3.9, say("23 stay silent"), fontsize=14, color=INK, ha="right", va="center")
    return fig


def scale() -> Figure:
    """Return law 2: the loss of one unhappy customer balances the profit of twelve satisfied ones."""
    with style():
        fig, ax = canvas(10, 6.2, say("One loss weighs as much as twelve profits"))
        ax.add_patch(Polygon([(4.6, 1.7), (5.4, 1.7), (5, 3.1)], facecolor=LINE, edgecolor=MUTED))
        ax.plot([0.6, 9.4], [3.1, 3.1], color=INK, linewidth=2.4, solid_capstyle="round")
        block(ax, 1.2, 3.2, 2.2, ROSE)
        for i in range(12):
            block(ax, 6.2 + 0.72 * (i % 4), 3.2 + 0.72 * (i // 4), 0.6, TEAL)
        for x, count, who, what in (
            (2.3, "1", say("unhappy customer"), say("the loss")),
            (7.6, "12", say("satisfied customers"), say("the profit that covers it")),
        ):
            ax.text(x, 2.35, count, fontsize=16, ha="center", va="center")
            ax.text(x, 1.35, who, fontsize=12, ha="center", va="center")
            ax.text(x, 0.55, what, fontsize=11, color=MUTED, ha="center", va="center")
    return fig


def win_and_keep() -> Figure:
    """Return law 3: winning a customer costs six times what keeping one costs."""
    with style():
        fig, ax = canvas(10, 4.6, say("Winning one customer costs six times keeping one"))
        for y, count, colour, label in (
            (2.5, 1, TEAL, say("to keep an existing customer: 1")),
            (0.2, 6, AMBER, say("to win a new customer: 6")),
        ):
            for i in range(count):
                block(ax, 1.3 * i, y, 1.15, colour)
            ax.text(0, y + 1.4, label, fontsize=12, va="bottom")
    return fig
