"""The diagrams of chapter 13: two sales cycles side by side; from salesperson to consultant."""

from matplotlib.figure import Figure

from selling.diagrams.drawing import arrow, box, canvas, write
from selling.figures import AMBER, MUTED, SLATE, TEAL, style
from selling.live.say import say

_STEP = 1.55  # from one row to the next
_HIGH = 1.25  # a box


def two_cycles() -> Figure:
    """Return slide 51: the traditional cycle of six steps beside the consultative one of ten.

    Steps that both have stand side by side, so that what the first leaves out is a gap.
    """
    six = [
        (0, say("1 Learn the product"), SLATE),
        (1, say("2 Find prospects"), SLATE),
        (2, say("3 Demonstrate"), SLATE),
        (6, say("4 Propose"), AMBER),
        (8, say("5 Order"), SLATE),
        (9, say("6 Deliver"), SLATE),
    ]
    ten = [
        (0, say("1 Learn technology, industry, segments"), TEAL),
        (1, say("2 Develop prospects"), SLATE),
        (2, say("3 Gather needs"), TEAL),
        (3, say("4 Share them with colleagues"), TEAL),
        (4, say("5 Talk about standards"), TEAL),
        (5, say("6 Confirm and lock the need"), TEAL),
        (6, say("7 Propose"), AMBER),
        (7, say("8 Contact again"), TEAL),
        (8, say("9 Design the solution"), TEAL),
        (9, say("10 Deliver"), SLATE),
    ]
    with style():
        fig, ax = canvas(10, 16.4, say("Three steps before the proposal, or six"))
        write(ax, 2.3, 15.9, say("Traditional"), colour=MUTED, size=12)
        write(ax, 7.5, 15.9, say("Consultative"), colour=MUTED, size=12)
        for x, width, steps in ((0.0, 4.6, six), (5.0, 5.0, ten)):
            for place, (row, text, colour) in enumerate(steps):
                y = 14.0 - _STEP * row
                box(ax, x, y, width, _HIGH, text, colour)
                if place + 1 < len(steps):
                    below = 14.0 - _STEP * steps[place + 1][0] + _HIGH
                    arrow(ax, (x + width / 2, y), (x + width / 2, below), MUTED)
        write(ax, 2.5, 8.6, say("the need is assumed"), colour=MUTED, align="left", width=2.1)
    return fig


def from_seller_to_consultant() -> Figure:
    """Return slide 56: three changes of role, the salesperson on the left, the consultant on the right."""
    changes = [
        (
            say("Starting point"),
            say("from the product, looking for customers"),
            say("from the customer, looking for solutions"),
        ),
        (
            say("Knowledge"),
            say("what the product has and does"),
            say("his systems (ERP, SCM), his industry, his business and needs"),
        ),
        (
            say("Way of working"),
            say("alone, the lone hero"),
            say("with all kinds of people and resources"),
        ),
    ]
    with style():
        fig, ax = canvas(10, 11.4, say("From salesperson to consultant"))
        write(ax, 2.1, 11.0, say("As a salesperson"), colour=MUTED, size=12)
        write(ax, 7.6, 11.0, say("As a consultant"), colour=MUTED, size=12)
        for place, (about, seller, consultant) in enumerate(changes):
            y = 7.2 - 3.5 * place
            write(ax, 0.1, y + 2.95, about, align="left", size=12)
            box(ax, 0, y, 4.2, 2.5, seller, SLATE)
            arrow(ax, (4.3, y + 1.25), (5.1, y + 1.25), AMBER)
            box(ax, 5.2, y, 4.8, 2.5, consultant, TEAL)
    return fig
