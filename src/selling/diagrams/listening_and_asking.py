"""The diagrams of chapter 14: ten habits of listening, and four types of question."""

from matplotlib.figure import Figure

from selling.diagrams.drawing import arrow, box, canvas, write
from selling.figures import AMBER, MUTED, SLATE, TEAL, style
from selling.live.say import say


def ten_habits() -> Figure:
    """Return slide 58: the ten habits, by what they turn to."""
    columns = [
        (say("Make room"), SLATE, [
            say("listen more, speak less"),
            say("give full attention"),
            say("use the prepared agenda flexibly"),
        ]),
        (say("Take in"), TEAL, [
            say("learn the customer by listening"),
            say("hear what is not said"),
            say("note the facts"),
            say("note the feelings"),
        ]),
        (say("Give back"), AMBER, [
            say("take views as given facts"),
            say("be one voice in an open talk"),
            say("use the skills of talk"),
        ]),
    ]  # fmt: skip
    with style():
        fig, ax = canvas(10, 10.4, say("Ten habits of listening, in three turns"))
        for place, (title, colour, habits) in enumerate(columns):
            x = 0.1 + 3.32 * place
            write(ax, x + 1.58, 9.8, title, colour, size=13)
            for row, habit in enumerate(habits):
                box(ax, x, 7.2 - 2.35 * row, 3.16, 2.05, habit, colour)
    return fig


def four_questions() -> Figure:
    """Return slide 59: what each type of question leaves open, from wide to narrow, and the mirror."""
    rows = [
        (say("Open"), say("“What happens at the end of a month?”"), 8.6, TEAL),
        (say("Choice"), say("“Your own people or an agency?”"), 6.4, SLATE),
        (say("Closed"), say("“Is it three days?”"), 4.2, AMBER),
    ]
    with style():
        fig, ax = canvas(10, 10.6, say("Three types narrow the answer, the fourth gives it back"))
        for place, (name, example, width, colour) in enumerate(rows):
            y = 8.2 - 2.6 * place
            write(ax, 5, y + 1.95, name, colour, size=13)
            box(ax, 5 - width / 2, y, width, 1.6, example, colour)
            if place:
                arrow(ax, (5, y + 2.9), (5, y + 2.35), MUTED)
        write(ax, 5, 2.1, say("Reflective"), TEAL, size=13)
        box(
            ax,
            0.6,
            0.1,
            8.8,
            1.6,
            say("“Nobody asks about the forty thousand. What do they ask about?”"),
            TEAL,
        )
        arrow(ax, (9.75, 0.9), (9.6, 9.0), TEAL, bend=0.25)
    return fig
