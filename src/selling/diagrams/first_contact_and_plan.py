"""The diagrams of chapter 17: the six points of a first contact, the four checks, and a golden week."""

from datetime import date, timedelta
from typing import Any

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from selling.calculators.first_contact_and_plan import calendars
from selling.diagrams.drawing import arrow, box, canvas, write
from selling.figures import AMBER, INK, LINE, MUTED, SLATE, TEAL, style
from selling.live.say import say
from selling.models.working_days import is_working, read_calendar

_MONDAY = date(2026, 4, 27)


def first_contact() -> Figure:
    """Return slide 65 in three rows: three points before the meeting, two in it, one after it."""
    rows = [
        (say("Before the meeting"), SLATE, (say("Purpose"), say("Plan"), say("Contact person"))),
        (say("In the meeting"), TEAL, (say("Gather information"), say("Arouse interest"))),
        (say("On the way back"), AMBER, (say("First judgement"),)),
    ]
    with style():
        fig, ax = canvas(10, 8.1, say("Three of the six points lie before the meeting"))
        for place, (name, colour, points) in enumerate(rows):
            y = 5.5 - 2.7 * place
            write(ax, 0.1, y + 2.1, name, MUTED, align="left")
            width = 3.2 if len(points) == 3 else 4.88
            for column, point in enumerate(points):
                box(ax, (width + 0.16) * column, y, width, 1.7, point, colour)
    return fig


def four_checks() -> Figure:
    """Return slide 66 as four gates on the way to a proposal, each with the question that opens it."""
    gates = [
        (say("Real customer?"), say("Who signs, who pays, who uses it?")),
        (say("Real information?"), say("Who else says so, with a figure?")),
        (say("Need obtained and verified?"), say("“Yes, that is it” after you said it back?")),
        (say("Right product and service?"), say("Would you advise it to a friend?")),
    ]
    with style():
        fig, ax = canvas(10, 10.8, say("Four gates before the proposal"))
        for place, (gate, question) in enumerate(gates):
            y = 9.0 - 2.2 * place
            box(ax, 0, y, 4.7, 1.6, gate, SLATE)
            write(ax, 5.1, y + 0.8, question, MUTED, align="left", width=4.9)
            arrow(ax, (2.35, y - 0.02), (2.35, y - 0.58))
        box(ax, 0, 0.1, 4.7, 1.5, say("Proposal"), TEAL)
        write(
            ax,
            5.1,
            0.85,
            say("Any “no” or “do not know”: one more talk, no proposal."),
            INK,
            align="left",
            width=4.9,
        )
    return fig


def golden_week() -> Figure:
    """Return three weeks around 1 May 2026 in mainland China: days off, and the Saturday worked in exchange."""
    days = read_calendar(calendars()["cn"])
    heads = [say("Mon"), say("Tue"), say("Wed"), say("Thu"), say("Fri"), say("Sat"), say("Sun")]
    with style():
        fig, ax = canvas(10, 6.6, say("Five days off, one paid for on a Saturday"))
        for column, head in enumerate(heads):
            write(ax, 1.4 * column + 0.7, 6.1, head, MUTED)
        for step in range(21):
            _cell(ax, step, _MONDAY + timedelta(days=step), days)
        write(
            ax,
            0.05,
            0.3,
            say("grey: weekend · amber: days off · green: worked Saturday"),
            MUTED,
            align="left",
        )
    return fig


def _cell(ax: Any, step: int, day: date, days: dict[str, Any]) -> None:  # noqa: ANN401
    x, y = 1.4 * (step % 7), 4.2 - 1.65 * (step // 7)
    text = day.isoformat()
    if text in days["working"]:
        colour, alpha = TEAL, 0.35
    elif is_working(day, days):
        colour, alpha = LINE, 0.0
    elif date(2026, 5, 1) <= day <= date(2026, 5, 5):
        colour, alpha = AMBER, 0.35
    else:
        colour, alpha = LINE, 0.8
    ax.add_patch(Rectangle((x + 0.05, y), 1.3, 1.5, facecolor=colour, alpha=alpha, edgecolor="none"))
    ax.add_patch(Rectangle((x + 0.05, y), 1.3, 1.5, fill=False, edgecolor=LINE, linewidth=1.2))
    write(ax, x + 0.7, y + 0.75, str(day.day), INK, size=12)
