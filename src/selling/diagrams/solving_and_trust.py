"""The diagrams of chapter 16: ten ways of solving as one path, and trust as an account of kept promises."""

from typing import Any

from matplotlib.figure import Figure
from matplotlib.patches import Polygon

from selling.diagrams.drawing import canvas, write
from selling.figures import AMBER, INK, LINE, MUTED, ROSE, TEAL, style
from selling.live.say import say

_STEP = 1.5  # units from one way to the next


def ten_ways() -> Figure:
    """Return slide 62 as a path from top to bottom that opens and closes again; from the third way two walk on it."""
    ways = [
        (say("help him succeed: begin with his aim"), 0.5),
        (say("treat him as a partner"), 0.5),
        (say("bring him into the solving, and stay to the end"), 0.7),
        (say("ask openly"), 1.0),
        (say("give useful information"), 1.2),
        (say("bring in more facts and people, to widen the view"), 1.45),
        (say("keep several solutions"), 1.55),
        (say("talk openly, judge nothing"), 1.55),
        (say("build on his ideas"), 1.0),
        (say("be fair: both must win"), 0.5),
    ]
    with style():
        fig, ax = canvas(10, _STEP * len(ways) + 0.6, say("Ten ways, one path, two walkers"))
        heights = [_STEP * (len(ways) - place) - 0.9 for place in range(len(ways))]
        widths = [width for _, width in ways]
        _open_space(ax, heights, widths)
        _walkers(ax, heights, widths)
        for place, (text, _) in enumerate(ways):
            write(ax, 3.75, heights[place], f"{place + 1}", MUTED, size=12)
            write(ax, 4.25, heights[place], text, INK, size=12, align="left", width=5.7)
    return fig


def _open_space(ax: Any, heights: list[float], widths: list[float]) -> None:  # noqa: ANN401
    left = [(1.7 - width, y) for width, y in zip(widths, heights, strict=True)]
    right = [(1.7 + width, y) for width, y in zip(widths, heights, strict=True)]
    ax.add_patch(Polygon(left + right[::-1], facecolor=TEAL, alpha=0.14, edgecolor="none"))


def _walkers(ax: Any, heights: list[float], widths: list[float]) -> None:  # noqa: ANN401
    mine = [1.7 - 0.55 * width for width in widths]
    his = [1.7 + 0.55 * width for width in widths]
    top = heights[0] + 1.0
    ax.plot(mine, heights, color=TEAL, linewidth=2.2)
    ax.plot(mine, heights, "o", color=TEAL, markersize=7)
    ax.plot([3.2, 3.0, his[2]], [heights[0], heights[1], heights[2]], color=AMBER, linestyle=(0, (3, 2)))
    ax.plot(his[2:], heights[2:], color=AMBER, linewidth=2.2)
    ax.plot(his[2:], heights[2:], "D", color=AMBER, markersize=7)
    write(ax, mine[0], top, say("you"), TEAL, size=12)
    write(ax, 3.2, top, say("customer"), AMBER, size=12)


def trust_account() -> Figure:
    """Return an account that kept promises fill by small steps and one forgotten promise empties by a large one."""
    moves = [
        (0.8, say("kept"), 0.4),
        (0.8, say("kept"), 0.4),
        (0.8, say("told early"), 0.65),
        (0.8, say("kept"), 0.4),
        (-2.4, say("forgotten"), -0.4),
        (0.8, say("kept"), 0.4),
        (0.8, say("kept"), 0.4),
    ]
    with style():
        fig, ax = canvas(10, 6.2, say("Small payments in, one large one out"))
        ax.plot([0.3, 9.8], [0.5, 0.5], color=LINE, linewidth=1.4)
        level = 1.0
        for place, (change, word, away) in enumerate(moves):
            x = 0.4 + 1.34 * place
            low, high = sorted((level, level + change))
            colour = TEAL if change > 0 else ROSE
            ax.add_patch(
                Polygon(
                    [(x, low), (x + 1.2, low), (x + 1.2, high), (x, high)],
                    facecolor=colour,
                    alpha=0.85,
                    edgecolor="none",
                )
            )
            y = (high if change > 0 else low) + away
            write(ax, x + 0.6, y, word, colour, size=11, width=0.9 if change > 0 else 3.2)
            level += change
        write(ax, 0.4, 5.6, say("trust"), MUTED, size=12, align="left")
        write(ax, 9.8, 0.15, say("time"), MUTED, size=12, align="right")
    return fig
