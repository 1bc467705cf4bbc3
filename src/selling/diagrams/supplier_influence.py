"""The diagrams of chapter 12: point, line and area; the five shifts; the four modes of selling."""

import math
from typing import Any

from matplotlib.figure import Figure
from matplotlib.patches import Circle, Polygon

from selling.diagrams.drawing import arrow, box, canvas, wrapped
from selling.figures import AMBER, INK, LINE, MUTED, SLATE, TEAL, style
from selling.live.say import say

_RINGS = (
    (0.55, 6, 0.0),
    (1.15, 11, 0.2),
)  # radius, companies on it, turn: with the one in the middle, eighteen


def point_line_area() -> Figure:
    """Return slide 45: a point in an industry, its lines, the area; above it, what helps what."""
    panels = [
        (say("Point"), say("one account speaks for you"), [0], 0),
        (say("Line"), say("its word reaches others"), [0, 1, 3, 7], 1),
        (say("Area"), say("the industry asks you first"), list(range(14)), 2),
    ]
    with style():
        fig, ax = canvas(10, 7.0, say("From point to line to area"))
        box(ax, 0, 5.4, 4.2, 1.4, say("key accounts grow"), TEAL, size=12)
        box(ax, 5.8, 5.4, 4.2, 1.4, say("influence grows"), AMBER, size=12)
        arrow(ax, (4.3, 6.35), (5.7, 6.35), TEAL)
        arrow(ax, (5.7, 5.85), (4.3, 5.85), AMBER)
        for place, (name, meaning, speaking, stage) in enumerate(panels):
            x = 1.6 + 3.4 * place
            _industry(ax, x, 3.2, speaking, stage)
            ax.text(x, 1.3, name, fontsize=13, ha="center", va="center")
            ax.text(
                x,
                0.85,
                wrapped(meaning, 15),
                fontsize=11,
                color=MUTED,
                ha="center",
                va="top",
                linespacing=1.2,
            )
    return fig


def _industry(ax: Any, x: float, y: float, speaking: list[int], stage: int) -> None:  # noqa: ANN401
    places = [(x, y)]
    for radius, count, turn in _RINGS:
        for number in range(count):
            angle = turn + 2 * math.pi * number / count
            places.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    if stage == 2:
        ax.add_patch(Circle((x, y), 1.42, facecolor=TEAL, alpha=0.16, edgecolor="none"))
    if stage:
        for number in (1, 3, 7, 10, 14) if stage == 1 else range(1, 14):
            ax.plot([x, places[number][0]], [y, places[number][1]], color=TEAL, linewidth=1.2, zorder=1)
    for number, (at_x, at_y) in enumerate(places):
        filled = number in speaking
        ax.plot(
            [at_x],
            [at_y],
            "o",
            markersize=8 if filled else 6,
            color=TEAL if filled else LINE,
            markeredgecolor=TEAL if filled else MUTED,
            markeredgewidth=0.8,
            zorder=2,
        )


def five_shifts() -> Figure:
    """Return slide 47: five shifts of the seller, the old way on the left, the new on the right."""
    shifts = [
        (say("product sale"), say("solution")),
        (say("unit cost"), say("added value")),
        (say("single user"), say("system environment")),
        (say("order customer"), say("long-term partner")),
        (say("sales quota"), say("people's productivity")),
    ]
    with style():
        fig, ax = canvas(10, 8.6, say("Five shifts of the seller"))
        ax.text(2.1, 8.2, say("from"), fontsize=12, color=MUTED, ha="center", va="center")
        ax.text(7.7, 8.2, say("to"), fontsize=12, color=MUTED, ha="center", va="center")
        for place, (old, new) in enumerate(shifts):
            y = 6.5 - 1.6 * place
            box(ax, 0, y, 4.2, 1.3, old, SLATE, size=12)
            arrow(ax, (4.35, y + 0.65), (5.25, y + 0.65), AMBER)
            box(ax, 5.4, y, 4.6, 1.3, new, TEAL, size=12)
    return fig


def four_modes() -> Figure:
    """Return the four modes of slide 48 on two axes that are the course's own: room for advice, relationship."""
    modes = [
        (1.4, 4.3, say("Relationship selling"), say("near, reliable, easy to buy from"), SLATE),
        (5.8, 4.3, say("Solution selling"), say("the whole system, several departments"), TEAL),
        (1.4, 0.9, say("Competitive selling"), say("what can be compared: terms, price"), SLATE),
        (5.8, 0.9, say("Consultative selling"), say("one problem, asked and thought through"), TEAL),
    ]
    with style():
        fig, ax = canvas(10, 8.0, say("Four modes, on axes of our own"))
        for x, y, name, what, colour in modes:
            ax.add_patch(
                Polygon(
                    [(x, y), (x + 4.2, y), (x + 4.2, y + 3.2), (x, y + 3.2)],
                    facecolor=colour,
                    alpha=0.14,
                    edgecolor="none",
                )
            )
            ax.text(
                x + 2.1, y + 2.2, wrapped(name, 13), fontsize=13, ha="center", va="center", linespacing=1.15
            )
            ax.text(
                x + 2.1,
                y + 0.85,
                wrapped(what, 20),
                fontsize=11,
                color=MUTED,
                ha="center",
                va="center",
                linespacing=1.2,
            )
        arrow(ax, (1.4, 0.6), (10, 0.6), INK)
        arrow(ax, (1.1, 0.9), (1.1, 7.6), INK)
        ax.text(5.7, 0.1, say("room for advice"), fontsize=12, ha="center", va="center")
        ax.text(0.4, 4.25, say("relationship"), fontsize=12, ha="center", va="center", rotation=90)
    return fig
