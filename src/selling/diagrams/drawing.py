"""What the diagrams are drawn with: a canvas in units of its own, boxes, arrows, blocks and bars.

Call these inside ``with style():`` (see :mod:`selling.figures`), which sets the course's font and colours. Sizes are
meant for a phone: a canvas ten units wide shows text of 11 or 12 points at its own size on 360 pixels.
"""

import re
from typing import Any

import matplotlib.pyplot as plt
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch, Rectangle

from selling.figures import INK, LINE, MUTED, style

_WIDTH = 4.4  # inches, about 317 points: a phone of 360 pixels shows the labels at their own size
_PIECES = re.compile(r"[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*")
_NO_START = "，。、；：？！）》”"  # marks that do not begin a line


def canvas(width: float, height: float, title: str) -> tuple[Figure, Any]:
    """Return a figure without axes, ``width`` by ``height`` units of the drawing, with its title above."""
    fig = plt.figure(figsize=(_WIDTH, _WIDTH * height / width))
    ax = fig.add_axes((0, 0, 1, 1))
    ax.set_xlim(0, width)
    ax.set_ylim(0, height)
    ax.axis("off")
    ax.set_title(title, loc="left", pad=10)
    return fig, ax


def wrapped(text: str, most: int) -> str:
    """Break a text into lines of at most ``most`` narrow letters; a Chinese letter counts as two."""
    lines = [""]
    for piece in _PIECES.findall(text):
        if lines[-1] and _size(lines[-1] + piece.rstrip()) > most and piece[0] not in _NO_START:
            lines.append("")
        lines[-1] += piece
    return "\n".join(line.rstrip() for line in lines)


def _size(text: str) -> int:
    return sum(2 if letter > "\u2e80" else 1 for letter in text)


def block(ax: Any, x: float, y: float, size: float, colour: str) -> None:  # noqa: ANN401
    """Draw a filled square with its lower left corner at (x, y)."""
    ax.add_patch(Rectangle((x, y), size, size, facecolor=colour, edgecolor="none"))


def box(
    ax: Any,  # noqa: ANN401
    x: float,
    y: float,
    width: float,
    height: float,
    text: str,
    colour: str = LINE,
    size: float = 11,
) -> None:
    """Draw a rounded box, lower left corner at (x, y), edged and tinted in ``colour``, its text in the middle.

    The text is broken to the box's width.
    """
    for face, edge, alpha in ((colour, "none", 0.14), ("none", colour, 1)):
        ax.add_patch(
            FancyBboxPatch(
                (x + 0.12, y + 0.12),
                width - 0.24,
                height - 0.24,
                boxstyle="round,pad=0.12",
                facecolor=face,
                edgecolor=edge,
                alpha=alpha,
                linewidth=1.4,
            )
        )
    write(ax, x + width / 2, y + height / 2, text, size=size, width=width - 0.3)


def write(
    ax: Any,  # noqa: ANN401
    x: float,
    y: float,
    text: str,
    colour: str = INK,
    size: float = 11,
    align: str = "center",
    width: float | None = None,
) -> None:
    """Write a text around the height y, broken into lines of ``width`` units if given.

    ``align`` says which part of each line stands at x: left, center or right. Each line is a text of its own, because
    the page sets it in its own font, and only a single line is then still centred.
    """
    point = ax.get_xlim()[1] / (ax.get_figure().get_size_inches()[0] * 72)  # units of the drawing
    broken = wrapped(text, int(width / point / (0.52 * size))) if width else text
    lines = broken.split("\n")
    for place, line in enumerate(lines):
        height = y + ((len(lines) - 1) / 2 - place) * 1.25 * size * point
        ax.text(x, height, line, fontsize=size, color=colour, ha=align, va="center")


def arrow(
    ax: Any,  # noqa: ANN401
    start: tuple[float, float],
    end: tuple[float, float],
    colour: str = MUTED,
    both: bool = False,
    bend: float = 0,
) -> None:
    """Draw an arrow from start to end; ``both`` gives it two heads, ``bend`` (-1 to 1) curves it."""
    ax.annotate(
        "",
        xy=end,
        xytext=start,
        arrowprops={
            "arrowstyle": "<|-|>" if both else "-|>",
            "color": colour,
            "linewidth": 1.6,
            "connectionstyle": f"arc3,rad={bend}",
            "shrinkA": 0,
            "shrinkB": 0,
            "mutation_scale": 13,
        },
    )


def bars(title: str, rows: list[tuple[str, float, str, str]]) -> Figure:
    """Return bars with their labels above them; a row is label, value, the value as text, colour."""
    largest = max(value for _, value, _, _ in rows)
    with style():
        fig, ax = canvas(10, 1.9 * len(rows), title)
        for place, (label, value, text, colour) in enumerate(reversed(rows)):
            y = 1.9 * place
            ax.add_patch(Rectangle((0, y), 8.4 * value / largest, 0.8, facecolor=colour, edgecolor="none"))
            ax.text(8.4 * value / largest + 0.2, y + 0.4, text, fontsize=12, va="center")
            ax.text(0, y + 0.95, label, fontsize=12, va="bottom")
    return fig
