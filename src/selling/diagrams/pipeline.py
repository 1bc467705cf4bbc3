"""The diagrams of chapter 21: the two stage sets, their place in the ten steps, ageing, and the back-test."""

from typing import Any

import matplotlib.pyplot as plt
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from selling.diagrams.drawing import box, canvas, write
from selling.figures import AMBER, INK, LINE, MUTED, ROSE, SLATE, TEAL, style
from selling.live.say import say


def two_stage_sets(of_100: list[float]) -> Figure:
    """Return slide 74 as a funnel: of 100 suspects, how many reach each stage, named by both stage sets."""
    names = [
        (say("Suspect"), say("Suspect")),
        (say("Prospect"), say("Prospect")),
        (say("Analysis"), say("Analysis")),
        (say("Demo"), say("Negotiation")),
        (say("Close"), say("Close")),
        (say("Order"), say("Order")),
        ("", say("Payment")),
    ]
    with style():
        fig, ax = canvas(10, 8.6, say("Of 100 suspects, {count} order", count=round(of_100[5])))
        write(ax, 0, 8.1, "SPADCO", TEAL, size=12, align="left")
        write(ax, 10, 8.1, "SPANCOP", AMBER, size=12, align="right")
        for place, ((left, right), count) in enumerate(zip(names, of_100, strict=True)):
            y = 6.9 - 1.1 * place
            width = 4.2 * count / 100
            ax.add_patch(
                Rectangle((5 - width / 2, y), width, 0.8, facecolor=SLATE, alpha=0.28, edgecolor="none")
            )
            write(ax, 5, y + 0.4, str(round(count)))
            write(ax, 0, y + 0.4, left, align="left")
            write(ax, 10, y + 0.4, right, align="right")
    return fig


_TOP, _ROW, _GAP = 12.75, 1.15, 0.1  # where the first step begins, a step's height, what parts the boxes
_SEVENTH = 2.4  # the height of step 7, in which three stages meet


def stage_map() -> Figure:
    """Return the ten steps of slide 92 with the stages of SPADCO and SPANCOP beside them."""
    steps = [
        say("1 Identify the customer"),
        say("2 First contact"),
        say("3 Find his interest"),
        say("4 Clarify his needs"),
        say("5 Choose alternatives"),
        say("6 Propose, win acceptance"),
        say("7 Negotiate, close the order"),
        say("8 Manage the work"),
        say("9 Evaluate the work"),
        say("10 Recycle, develop further"),
    ]
    spadco = [
        (0.0, 2.0, say("Suspect")),
        (2.0, 3.0, say("Prospect")),
        (3.0, 5.0, say("Analysis")),
        (5.0, 6.0, say("Demo")),
        (6.0, 6.5, say("Close")),
        (6.5, 7.0, say("Order")),
    ]
    spancop = [
        (0.0, 2.0, say("Suspect")),
        (2.0, 3.0, say("Prospect")),
        (3.0, 5.0, say("Analysis or Approach")),
        (5.0, 6.3, say("Negotiation")),
        (6.3, 6.65, say("Close")),
        (6.65, 7.0, say("Order")),
        (7.0, 8.0, say("Payment")),
    ]
    with style():
        fig, ax = canvas(10, 13.5, say("Where the stages lie in the ten steps"))
        for x, width, name, colour in (
            (0.0, 4.3, "KAMMP", MUTED),
            (4.4, 2.7, "SPADCO", TEAL),
            (7.2, 2.8, "SPANCOP", AMBER),
        ):
            write(ax, x + width / 2, 13.1, name, colour, size=12)
        for place, step in enumerate(steps):
            _span(ax, 0, 4.3, place, place + 1, step, SLATE)
        for start, end, name in spadco:
            _span(ax, 4.4, 2.7, start, end, name, TEAL)
        for start, end, name in spancop:
            _span(ax, 7.2, 2.8, start, end, name, AMBER)
        write(ax, 5.75, (_height(7) + _height(10)) / 2, say("no stage"), MUTED)
        write(ax, 8.6, (_height(8) + _height(10)) / 2, say("no stage"), MUTED)
    return fig


def _height(step: float) -> float:
    """Return how high on the canvas a step begins; steps count from 0."""
    before = min(step, 6) + max(0, step - 7)
    return _TOP - before * _ROW - min(1, max(0, step - 6)) * _SEVENTH


def _span(ax: Any, x: float, width: float, start: float, end: float, text: str, colour: str) -> None:  # noqa: ANN401
    bottom, top = _height(end), _height(start)
    box(ax, x, bottom + _GAP / 2, width, top - bottom - _GAP, text, colour)


def ageing(rows: list[tuple[str, float, float]], title: str, all_deals: str, old_deals: str) -> Figure:
    """Return the share ordered of all deals in a stage and of those that are old there, a line a stage."""
    with style():
        fig, ax = canvas(10, len(rows) + 1.2, title)
        scale = 5.8 / max(share for _, share, _ in rows)
        for place, (stage, usual, old) in enumerate(rows):
            y = len(rows) - place - 0.5
            ends = 3.0 + scale * usual, 3.0 + scale * old
            write(ax, 0, y, stage, align="left")
            ax.plot(ends, [y, y], color=LINE, linewidth=3, zorder=1)
            for x, share, colour, shape, side in (
                (ends[0], usual, TEAL, "o", "left"),
                (ends[1], old, ROSE, "s", "right"),
            ):
                ax.plot([x], [y], shape, color=colour, markersize=9)
                write(ax, x + (0.25 if side == "left" else -0.25), y, f"{share:.0%}", colour, align=side)
        top = len(rows) + 0.6
        for x, label, colour, shape in ((3.1, all_deals, TEAL, "o"), (6.0, old_deals, ROSE, "s")):
            ax.plot([x], [top], shape, color=colour, markersize=9)
            write(ax, x + 0.3, top, label, MUTED, align="left")
    return fig


def back_test(
    quarters: list[str], panels: list[tuple[str, list[tuple[float, float, float]]]], unit: str
) -> Figure:
    """Return one picture a way of forecasting: a bar from P10 to P90 a quarter, and what really came.

    ``panels``: title and, a quarter, P10, P90 and what came. ``quarters``: a label each, "" for none.
    """
    highest = max(number for _, rows in panels for row in rows for number in row)
    with style():
        fig, axes = plt.subplots(len(panels), 1, figsize=(4.4, 2.6 * len(panels)), sharex=True)
        for ax, (title, rows) in zip(axes, panels, strict=True):
            for place, (low, high, came) in enumerate(rows):
                ax.add_patch(
                    Rectangle(
                        (place - 0.32, low), 0.64, high - low, facecolor=SLATE, alpha=0.3, edgecolor="none"
                    )
                )
                inside = low <= came <= high
                ax.plot([place], [came], "o" if inside else "X", color=TEAL if inside else ROSE, markersize=8)
            ax.set_title(title, fontsize=11)
            ax.set_xlim(-0.7, len(quarters) - 0.3)
            ax.set_ylim(0, 1.05 * highest)
            ax.set_ylabel(unit, fontsize=10)
        axes[-1].set_xticks(range(len(quarters)), quarters, color=INK)
        axes[-1].tick_params(axis="x", length=0)
        fig.tight_layout(h_pad=1.6)
    return fig
