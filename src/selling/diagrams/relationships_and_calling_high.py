"""The diagrams of chapter 23: nine marks in three groups, and fifteen minutes."""

from matplotlib.figure import Figure

from selling.diagrams.drawing import arrow, box, canvas, write
from selling.figures import AMBER, MUTED, SLATE, TEAL, style
from selling.live.say import say


def nine_marks() -> Figure:
    """Return slide 82: the nine marks of a long relationship, from seeing to belonging."""
    groups = [
        (say("Seeing"), SLATE, [
            say("beyond one sale"),
            say("recognition and commitment"),
            say("root problems, in their shoes"),
        ]),
        (say("Working"), TEAL, [
            say("think from close co-operation"),
            say("solve together"),
            say("prepare for change"),
        ]),
        (say("Belonging"), AMBER, [
            say("know their outside business"),
            say("value, not product"),
            say("part of the team"),
        ]),
    ]  # fmt: skip
    with style():
        fig, ax = canvas(10, 8.4, say("Nine marks, from seeing to belonging"))
        for place, (name, colour, marks) in enumerate(groups):
            x = 0.1 + 3.32 * place
            write(ax, x + 1.58, 7.7, name, colour, size=13)
            for row, mark in enumerate(marks):
                box(ax, x, 5.0 - 2.4 * row, 3.16, 2.1, mark, colour)
            if place:
                arrow(ax, (x - 0.55, 7.7), (x + 0.3, 7.7), MUTED)
    return fig


def fifteen_minutes() -> Figure:
    """Return how a quarter of an hour is spent: most of it belongs to the one who gives it."""
    parts = [
        (say("1 min"), say("why we are here, in one sentence"), 0.9, SLATE),
        (say("8 min"), say("two questions, and he speaks"), 3.6, TEAL),
        (say("3 min"), say("one page: what it is worth, and when not"), 1.7, AMBER),
        (say("3 min"), say("who carries it on, and by when"), 1.7, SLATE),
    ]
    with style():
        fig, ax = canvas(10, 9.2, say("Fifteen minutes, eight of them his"))
        y = 8.6
        for minutes, what, height, colour in parts:
            y -= height + 0.15
            write(ax, 0.1, y + height / 2, minutes, colour, size=13, align="left")
            box(ax, 2.0, y, 7.9, height, what, colour)
    return fig
