"""The diagrams of chapter 24: the four stages, and the three steps of the plan."""

from typing import Any

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from selling.diagrams.drawing import arrow, box, canvas, write
from selling.figures import AMBER, MUTED, SLATE, TEAL, style
from selling.live.say import say


def four_stages() -> Figure:
    """Return slide 87: from the current state below to the ideal above, the gap between them, and the steps up."""
    with style():
        fig, ax = canvas(10, 9.0, say("Four stages: look twice before you act"))
        _stage(ax, 0, 0.2, say("1 Current"), say("how he works today: problems, chances"), SLATE)
        _stage(ax, 5.2, 6.2, say("2 Ideal"), say("his strategy: where he wants to be"), TEAL)
        ax.plot([0.4, 5.0], [7.5, 7.5], color=MUTED, linewidth=1.2, linestyle=(0, (4, 3)))
        arrow(ax, (1.0, 3.0), (1.0, 7.4), AMBER, both=True)
        write(ax, 1.4, 5.7, say("3 Gap"), size=13, align="left")
        write(ax, 1.4, 4.9, say("the distance"), MUTED, align="left")
        for step in range(3):
            ax.add_patch(
                Rectangle(
                    (5.2 + 1.6 * step, 2.5),
                    1.5,
                    1.0 + 1.0 * step,
                    facecolor=AMBER,
                    edgecolor="none",
                    alpha=0.8,
                )
            )
        write(ax, 7.6, 1.8, say("4 Action"), size=13)
        write(ax, 7.6, 0.9, say("steps with an owner and a date"), MUTED, width=4.6)
    return fig


def _stage(ax: Any, x: float, y: float, name: str, meaning: str, colour: str) -> None:  # noqa: ANN401
    box(ax, x, y, 4.8, 2.6, "", colour)
    write(ax, x + 2.4, y + 1.95, name, size=13)
    write(ax, x + 2.4, y + 0.9, meaning, MUTED, width=4.5)


def three_steps() -> Figure:
    """Return slide 88: the plan grows from the customer's success factors, with the design institute as example."""
    steps = [
        (say("1 What must he get right?"), say("“One valid version on every site.”"), TEAL),
        (say("2 What do we want to reach?"), say("Three sites without a wrong print by 30 June."), AMBER),
        (say("3 What do we do, and how?"), say("A trial on one site, with the chief engineer."), SLATE),
    ]
    with style():
        fig, ax = canvas(10, 9.2, say("Three steps: the customer's success first"))
        for place, (question, example, colour) in enumerate(steps):
            y = 6.6 - 3.2 * place
            box(ax, 0, y, 10, 2.5, "", colour)
            write(ax, 0.5, y + 1.75, question, size=13, align="left")
            write(ax, 0.5, y + 0.8, example, MUTED, align="left", width=9.2)
            if place:
                arrow(ax, (5, y + 3.15), (5, y + 2.6), MUTED)
    return fig
