"""The diagrams of chapter 20: four steps through an objection, and four kinds of it."""

from matplotlib.figure import Figure

from selling.diagrams.drawing import arrow, box, canvas, write
from selling.figures import AMBER, MUTED, SLATE, TEAL, style
from selling.live.say import say


def four_steps() -> Figure:
    """Return slide 71: acknowledge, clarify, respond, confirm, and the way back when the customer says no."""
    steps = [
        (say("Acknowledge"), say("“Thank you for reading it twice.”"), SLATE),
        (say("Clarify"), say("“What about the price struck you?”"), TEAL),
        (say("Respond"), say("“Then the first page belongs to a reader.”"), TEAL),
        (say("Confirm"), say("“Does that settle it, or is something left?”"), AMBER),
    ]
    with style():
        fig, ax = canvas(10, 11.4, say("Four steps, and a way back"))
        for place, (name, example, colour) in enumerate(steps):
            y = 8.9 - 2.75 * place
            write(ax, 0.2, y + 1.95, name, colour, size=13, align="left")
            box(ax, 0.2, y, 7.6, 1.6, example, colour)
            if place:
                arrow(ax, (4, y + 2.68), (4, y + 1.72), MUTED)
        arrow(ax, (8.0, 1.4), (8.0, 7.0), AMBER, bend=0.3)
        write(ax, 9.25, 0.35, say("not yet: ask again"), AMBER, width=2.2)
    return fig


def four_kinds() -> Figure:
    """Return the four kinds of objection of the role-play, and what may stand behind each."""
    rows = [
        (say("Price"), say("no budget, no page to defend it, a cheaper way"), AMBER),
        (say("Status quo"), say("it works, it is familiar, it might get worse"), SLATE),
        (say("Trust"), say("somebody broke a promise, perhaps not you"), TEAL),
        (say("Timing"), say("no reason of his own, or another date"), SLATE),
    ]
    with style():
        fig, ax = canvas(10, 8.6, say("What is said, and what may stand behind it"))
        for place, (said, behind, colour) in enumerate(rows):
            y = 6.5 - 2.15 * place
            box(ax, 0.1, y, 3.0, 1.75, said, colour, size=13)
            arrow(ax, (3.2, y + 0.87), (4.0, y + 0.87), MUTED)
            box(ax, 4.1, y, 5.8, 1.75, behind, colour)
    return fig
