"""The diagrams of chapter 02: a fading advantage, QVS, the three stages of consumption."""

from typing import Any

import matplotlib.pyplot as plt
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from selling.diagrams.drawing import arrow, box, canvas, wrapped
from selling.figures import AMBER, INK, MUTED, ROSE, SLATE, TEAL, style
from selling.live.say import say

HALF_LIFE, NAMED_AT_FIRST, MONTHS = 9, 8, 27


def fading() -> Figure:
    """Return how many of ten contracts name the advantage as a reason, halved every nine months."""
    with style():
        fig, ax = plt.subplots(figsize=(4.4, 3.0))
        months = range(MONTHS + 1)
        left = [NAMED_AT_FIRST * 0.5 ** (month / HALF_LIFE) for month in months]
        ax.fill_between(months, left, color=TEAL, alpha=0.14, linewidth=0)
        ax.plot(months, left, color=TEAL)
        for month in range(0, MONTHS + 1, HALF_LIFE):
            ax.plot(month, left[month], "o", color=AMBER, markersize=8, clip_on=False)
            ax.text(month + 0.8, left[month] + 0.35, f"{left[month]:.0f}", fontsize=14, color=INK)
        ax.set_xticks(range(0, MONTHS + 1, HALF_LIFE))
        ax.set_xlim(0, MONTHS + 2)
        ax.set_ylim(0, 10)
        ax.set_xlabel(say("months since the launch"))
        ax.set_ylabel(say("of 10 contracts name it"))
        ax.set_title(say("Nine months, and half of it is gone"))
    return fig


def qvs() -> Figure:
    """Return slide 4: the three parts of satisfaction with four lines each, and no price among them."""
    parts = [
        (
            say("Q  Quality"),
            TEAL,
            [
                (say("manufacturing"), say("the machine itself")),
                (say("process"), say("delivery, set-up, jobs")),
                (say("environment"), say("room, noise, waste")),
                (say("management"), say("how well we run our house")),
            ],
        ),
        (
            say("S  Service"),
            AMBER,
            [
                (say("professional skill"), say("we know the trade")),
                (say("ethics"), say("our word holds")),
                (say("response"), say("how soon, how well")),
                (say("goals"), say("we work for his aims")),
            ],
        ),
        (
            say("V  Value"),
            SLATE,
            [
                (say("perceived"), say("what he believes he gets")),
                (say("real"), say("what can be counted")),
                (say("scarcity"), say("what nobody else has")),
                (say("overall"), say("all in all")),
            ],
        ),
    ]
    with style():
        fig, ax = canvas(10, 13.2, say("Customer satisfaction = QVS"))
        for place, (name, colour, lines) in enumerate(parts):
            _part(ax, 9.4 - 3.9 * place, name, colour, lines)
        ax.add_patch(
            Rectangle((0.15, 0.1), 9.7, 1, fill=False, edgecolor=ROSE, linewidth=1.4, linestyle=(0, (4, 3)))
        )
        ax.text(5, 0.6, say("Price: not in it"), fontsize=12, color=ROSE, ha="center", va="center")
    return fig


def _part(ax: Any, y: float, name: str, colour: str, lines: list[tuple[str, str]]) -> None:  # noqa: ANN401
    box(ax, 0, y, 10, 3.6, "", colour)
    ax.text(0.4, y + 3.1, name, fontsize=13, color=INK, va="center")
    for row, (line, gloss) in enumerate(lines):
        at = y + 2.35 - 0.66 * row
        ax.text(0.4, at, line, fontsize=11, color=INK, va="center")
        ax.text(4.3, at, gloss, fontsize=11, color=MUTED, va="center")


def stages() -> Figure:
    """Return slide 5: what a buyer weighs in each of three stages, and his verdict."""
    steps = [
        (say("Rational"), TEAL, say("price and quality"), say("good or bad?")),
        (say("Emotional"), AMBER, say("brand, design, symbol"), say("do I like it or not?")),
        (say("Touched"), ROSE, say("do I need it?"), say("satisfied or not?")),
    ]
    with style():
        fig, ax = canvas(10, 6.2, say("What the buyer weighs, and how he judges"))
        for place, (name, colour, weighs, verdict) in enumerate(steps):
            x, y = 3.4 * place, 0.55 * place
            box(ax, x, y + 3.9, 3.2, 1.0, name, colour, size=12)
            box(ax, x, y + 1.95, 3.2, 1.6, weighs, colour)
            ax.text(
                x + 1.6,
                y + 0.9,
                wrapped(verdict, 16),
                fontsize=11,
                ha="center",
                va="center",
                linespacing=1.25,
            )
            arrow(ax, (x + 1.6, y + 1.9), (x + 1.6, y + 1.4))
    return fig
