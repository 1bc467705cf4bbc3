"""The diagrams of chapter 25: the ten steps as a round, and the capstone's organisation."""

import pandas as pd
from matplotlib.figure import Figure

from selling.diagrams.drawing import arrow, box, canvas, write
from selling.figures import AMBER, LINE, MUTED, SLATE, TEAL, style
from selling.live.say import say
from selling.project import root


def ten_steps() -> Figure:
    """Return slide 92: the ten steps in two columns, down on the left, up on the right, and round again."""
    steps = [
        (say("1 identify"), SLATE),
        (say("2 first contact"), SLATE),
        (say("3 interest"), TEAL),
        (say("4 needs"), TEAL),
        (say("5 alternatives"), TEAL),
        (say("6 proposal"), AMBER),
        (say("7 order"), AMBER),
        (say("8 implementation"), SLATE),
        (say("9 evaluation"), SLATE),
        (say("10 next round"), TEAL),
    ]
    with style():
        fig, ax = canvas(10, 9.8, say("Ten steps, and the tenth leads to the third"))
        for place, (name, colour) in enumerate(steps):
            left = place < 5
            row = place if left else 9 - place
            y = 7.9 - 1.95 * row
            box(ax, 0.2 if left else 5.6, y, 4.2, 1.45, name, colour, size=12)
            if place in (0, 5):
                continue
            x = 2.3 if left else 7.7
            step = (y + 1.95, y + 1.5) if left else (y - 0.5, y - 0.05)
            arrow(ax, (x, step[0]), (x, step[1]), MUTED)
        arrow(ax, (4.45, 0.8), (5.55, 0.8), MUTED)
        arrow(ax, (5.55, 8.6), (4.45, 4.8), TEAL)
    return fig


def organisation() -> Figure:
    """Return the people of ``data/capstone/people.csv``: who reports to whom, and whom Northlight knows."""
    people = pd.read_csv(root() / "data/capstone/people.csv", keep_default_na=False)
    labels = _labels()
    colours = {"yes": TEAL, "a little": AMBER, "no": LINE}
    # Where each stands: columns are the general manager's direct reports, rows the levels below.
    places = {
        "Tao": (3.55, 9.2),
        "Ren": (0.1, 6.7),
        "Gu": (3.55, 6.7),
        "Yin": (7.0, 6.7),
        "Jin": (0.1, 4.2),
        "Hu": (3.55, 4.2),
        "Song": (7.0, 4.2),
        "Pei": (0.1, 1.7),
        "Dai": (3.55, 1.7),
        "Ge": (7.0, 1.7),
    }
    with style():
        fig, ax = canvas(10, 11.2, say("Three Rivers Water: ten people, three of them known"))
        for person, known in zip(people["person"], people["northlight_knows"], strict=True):
            x, y = places[person]
            box(ax, x, y, 2.9, 1.6, labels[person], colours[known])
        for person in people.loc[people["reports_to"] == "Tao", "person"]:
            x, y = places[person]
            arrow(ax, (5, 9.15), (x + 1.45, y + 1.65), MUTED)
        write(
            ax,
            0.1,
            1.0,
            say("Pei and Jin report to Ren, Hu and Dai to Gu, Song to Yin, Ge to Jin."),
            align="left",
            width=9.8,
        )
        write(
            ax,
            0.1,
            0.3,
            say("Green: known. Amber: a little. Grey: never spoken to."),
            MUTED,
            align="left",
            width=9.8,
        )
    return fig


def _labels() -> dict[str, str]:
    return {
        "Tao": say("Tao, general manager"),
        "Ren": say("Ren, finance director"),
        "Yin": say("Yin, manager's office"),
        "Gu": say("Gu, operations director"),
        "Jin": say("Jin, billing"),
        "Pei": say("Pei, purchasing"),
        "Hu": say("Hu, customer service"),
        "Dai": say("Dai, IT"),
        "Ge": say("Ge, mail room"),
        "Song": say("Song, legal and tenders"),
    }
