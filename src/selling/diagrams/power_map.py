"""The diagrams of chapter 19: the roles in a purchase, where influence comes from, and a frame with its exception."""

from typing import Any

from matplotlib.figure import Figure

from selling.diagrams.drawing import arrow, box, canvas, write
from selling.figures import AMBER, MUTED, ROSE, SLATE, TEAL, style
from selling.live.say import say


def _role(ax: Any, x: float, y: float, name: str, question: str, colour: str) -> None:  # noqa: ANN401
    box(ax, x, y, 3.2, 2.9, "", colour)
    write(ax, x + 1.6, y + 2.4, name, colour, size=12)
    write(ax, x + 1.6, y + 1.1, question, size=10, width=2.95)


def buying_centre() -> Figure:
    """Return the six roles around a purchase: Webster and Wind's five, and Bonoma's initiator."""
    above = [
        (say("Initiator"), say("This cannot go on. Who helps?"), SLATE),
        (say("User"), say("Can we work with it?"), TEAL),
        (say("Influencer"), say("Does it meet what we need?"), TEAL),
    ]
    below = [
        (say("Gatekeeper"), say("Who gets in, and which paper?"), ROSE),
        (say("Buyer"), say("On what terms?"), SLATE),
        (say("Decider"), say("Yes or no?"), AMBER),
    ]
    with style():
        fig, ax = canvas(10, 9.2, say("Six roles around one purchase"))
        for y, roles in ((6.2, above), (0.1, below)):
            for place, (name, question, colour) in enumerate(roles):
                x = 0.05 + 3.36 * place
                _role(ax, x, y, name, question, colour)
                edge = y if y > 3 else y + 2.9
                arrow(ax, (x + 1.6, edge), (5 + (x - 3.41) * 0.35, 5.2 if y > 3 else 4.0), MUTED)
        box(ax, 2.6, 4.0, 4.8, 1.2, say("one purchase"), MUTED, size=12)
    return fig


def sources_of_influence() -> Figure:
    """Return where influence comes from: the office, the person, and the place in the network."""
    rows = [
        (
            say("Lent by the office: gone with it"),
            AMBER,
            (
                (say("Position"), say("may decide")),
                (say("Reward"), say("can give")),
                (say("Pressure"), say("can harm")),
            ),
        ),
        (
            say("The person's own: moves along"),
            TEAL,
            ((say("Expertise"), say("knows best")), (say("Trust"), say("is followed"))),
        ),
        (
            say("From the place between others"),
            SLATE,
            ((say("Bridge"), say("ties two camps")), (say("Gate"), say("lets through"))),
        ),
    ]
    with style():
        fig, ax = canvas(10, 9.0, say("The chart shows only the first row"))
        for place, (name, colour, sources) in enumerate(rows):
            y = 6.1 - 3.0 * place
            write(ax, 0.1, y + 2.4, name, MUTED, align="left")
            for column, (source, means) in enumerate(sources):
                x = 0.05 + 3.36 * column
                box(ax, x, y, 3.2, 1.9, "", colour)
                write(ax, x + 1.6, y + 1.3, source, colour, size=12)
                write(ax, x + 1.6, y + 0.6, means, size=10.5)
    return fig
