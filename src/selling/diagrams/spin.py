"""The diagrams of chapter 18: the ladder of slide 68, and where one missing sheet leads."""

from matplotlib.figure import Figure

from selling.diagrams.drawing import arrow, box, canvas, write
from selling.figures import AMBER, MUTED, SLATE, TEAL, style
from selling.live.say import say


def ladder() -> Figure:
    """Return slide 68 from the bottom rung to the top: kind, technique, an example from the packing hall."""
    rungs = [
        (say("Situation: probe"), say("“How does a sheet get into the bag?”"), SLATE),
        (say("Problem: dig"), say("“What does the first count miss?”"), AMBER),
        (say("Implication: link"), say("“What happens in the school that opens it?”"), AMBER),
        (say("Need-payoff: confirm"), say("“What would you do with the two days?”"), TEAL),
    ]
    with style():
        fig, ax = canvas(10, 11.6, say("Four rungs, from the facts to the want"))
        for place, (name, example, colour) in enumerate(rungs):
            y = 0.2 + 2.9 * place
            x = 0.1 + 0.55 * place
            write(ax, x + 0.1, y + 1.95, name, colour, size=13, align="left")
            box(ax, x, y, 8.1, 1.6, example, colour)
            if place:
                arrow(ax, (x + 7.6, y - 1.05), (x + 7.6, y - 0.1), MUTED)
    return fig


def one_sheet() -> Figure:
    """Return where one missing sheet leads: from the bag over the school to the director."""
    links = [
        (say("29 sheets in place of 30"), say("the packing hall")),
        (say("14 minutes without a paper"), say("the school")),
        (say("a call, and no answer"), say("the director")),
        (say("41 reports in July"), say("Ms Fang")),
    ]
    with style():
        fig, ax = canvas(10, 10.2, say("The same sheet, one door further each time"))
        for place, (effect, who) in enumerate(links):
            y = 7.9 - 2.55 * place
            box(ax, 0.1, y, 6.3, 1.7, effect, AMBER if place == 0 else TEAL)
            write(ax, 6.7, y + 0.85, who, SLATE, size=12, align="left", width=3.2)
            if place:
                arrow(ax, (3.2, y + 2.5), (3.2, y + 1.75), MUTED)
    return fig
