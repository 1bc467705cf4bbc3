"""The diagrams of chapter 15: the eight letters of the deck's sheet, and how a question comes to be verified."""

from matplotlib.figure import Figure

from selling.diagrams.drawing import arrow, box, canvas, write
from selling.figures import AMBER, INK, MUTED, SLATE, TEAL, style
from selling.live.say import say
from selling.models.scotsman import COUNTS, LETTERS, letter_names


def eight_letters() -> Figure:
    """Return the letters of slides 60 (left) and 61 (right), each with the deck's word and its number of questions."""
    names = letter_names()
    columns = [
        (0.0, say("much can be read or seen"), SLATE, LETTERS[:4]),
        (5.1, say("somebody must tell you"), TEAL, LETTERS[4:]),
    ]
    with style():
        fig, ax = canvas(10, 8.0, say("Eight letters, 38 questions"))
        for x, meaning, colour, letters in columns:
            write(ax, x + 2.45, 7.6, meaning, MUTED)
            for place, name in enumerate(letters):
                y = 5.5 - 1.8 * place
                box(ax, x, y, 4.9, 1.6, "", colour)
                write(ax, x + 0.75, y + 0.8, name[0].upper(), colour, size=18)
                write(ax, x + 1.45, y + 0.8, names[name], INK, align="left")
                write(ax, x + 4.6, y + 0.8, str(COUNTS[name]), MUTED, align="right")
    return fig


def to_verified() -> Figure:
    """Return the three states of a question and what carries it from one to the next."""
    states = [
        (7.0, say("unknown"), SLATE),
        (3.5, say("heard"), AMBER),
        (0.0, say("verified"), TEAL),
    ]
    steps = [
        (6.1, say("somebody there says so")),
        (2.6, say("a second person, a paper or your own eyes agree")),
    ]
    with style():
        fig, ax = canvas(10, 8.4, say("One mouth is hearsay"))
        for y, name, colour in states:
            box(ax, 0, y, 3.4, 1.4, name, colour, size=12)
        for y, what in steps:
            arrow(ax, (1.7, y + 0.8), (1.7, y - 1.1), AMBER if y > 3 else TEAL)
            write(ax, 2.4, y - 0.15, what, INK, align="left", width=7.4)
    return fig
