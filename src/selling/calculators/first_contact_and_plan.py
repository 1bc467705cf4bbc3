"""The calculators of chapter 17: first contacts for an aim, and the plan checker with its calendars."""

import csv

from selling.data import data
from selling.describe import Chart, Choice, Number, Option, Percent, Result, Rows, Table, Text, describe
from selling.live.say import say
from selling.models import first_contact_and_plan as models

_NAMES = {
    "Ascension Day": say("Ascension Day"),
    "Boxing Day": say("Boxing Day"),
    "Chinese New Year": say("Chinese New Year"),
    "Chinese New Year's Eve": say("Chinese New Year's Eve"),
    "Christmas Day": say("Christmas Day"),
    "Columbus Day": say("Columbus Day"),
    "Day off": say("a day off in exchange for a worked weekend"),
    "Diwali": say("Diwali"),
    "Double Ninth Festival": say("Double Ninth Festival"),
    "Dragon Boat Festival": say("Dragon Boat Festival"),
    "Easter Monday": say("Easter Monday"),
    "Eid al-Adha": say("Eid al-Adha"),
    "Eid al-Fitr": say("Eid al-Fitr"),
    "German Unity Day": say("German Unity Day"),
    "Good Friday": say("Good Friday"),
    "Hong Kong S.A.R. Establishment Day": say("Hong Kong Establishment Day"),
    "Independence Day": say("Independence Day"),
    "Juneteenth National Independence Day": say("Juneteenth"),
    "Labor Day": say("Labour Day"),
    "Late Summer Bank Holiday": say("Summer bank holiday"),
    "Martin Luther King Jr. Day": say("Martin Luther King Day"),
    "May Day": say("Early May bank holiday"),
    "Memorial Day": say("Memorial Day"),
    "Mid-Autumn Festival": say("Mid-Autumn Festival"),
    "National Day": say("National Day"),
    "New Year's Day": say("New Year's Day"),
    "Pentecost Monday": say("Whit Monday"),
    "Polling Day": say("Polling Day"),
    "Second Day of Christmas": say("Second day of Christmas"),
    "Spring Bank Holiday": say("Spring bank holiday"),
    "Thanksgiving Day": say("Thanksgiving Day"),
    "The Buddha's Birthday": say("The Buddha's Birthday"),
    "The Day following Mid-Autumn Festival": say("Day after the Mid-Autumn Festival"),
    "The Second Day following Mid-Autumn Festival": say("Day after the Mid-Autumn Festival"),
    "The day following Good Friday": say("Day after Good Friday"),
    "The first weekday after Christmas Day": say("First weekday after Christmas"),
    "The second day of Chinese New Year": say("Chinese New Year"),
    "The third day of Chinese New Year": say("Chinese New Year"),
    "The fourth day of Chinese New Year": say("Chinese New Year"),
    "Tomb-Sweeping Day": say("Tomb-Sweeping Day"),
    "Vesak Day": say("Vesak Day"),
    "Veterans Day": say("Veterans Day"),
    "Washington's Birthday": say("Washington's Birthday"),
}


def calendars() -> dict[str, dict[str, object]]:
    """Return the plan checker's calendars from holidays.csv, in the short form in which they travel with a page."""
    with data("holidays.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    years = sorted({int(row["day"][:4]) for row in rows})
    return {
        name: {"years": years, **_days([row for row in rows if row["calendar"] == name])}
        for name in dict.fromkeys(row["calendar"] for row in rows)
    }


def _days(rows: list[dict[str, str]]) -> dict[str, object]:
    off: dict[str, list[str]] = {}
    for row in rows:
        if row["kind"] == "off":
            off.setdefault(_NAMES[row["name"]], []).append(row["day"])
    working = [row["day"] for row in rows if row["kind"] == "working"]
    return {"off": [[name, " ".join(days)] for name, days in off.items()], "working": " ".join(working)}


first_contacts = describe(
    models.first_contacts,
    title=say("First contacts for an aim"),
    lead=say(
        "Count back from the orders you want. How many people must you ring each week, and what do four checks save?"
    ),
    summary=say(
        "You need {contacts} contacts and {meetings} first meetings a week. With the checks that is {hours} hours a "
        "week, without them {unchecked}."
    ),
    inputs=[
        Number(name="orders", label=say("Orders wanted"), value=4, min=1, max=40, unit=say("orders")),
        Number(
            name="weeks",
            label=say("Working weeks until then"),
            help=say("A quarter has about 12, the one with the Spring Festival 11."),
            value=12,
            min=1,
            max=50,
            unit=say("weeks"),
        ),
        Percent(name="meet", label=say("Contacts that lead to a first meeting"), value=0.2, min=0.01),
        Percent(
            name="real",
            label=say("First meetings that pass the four checks"),
            help=say("Real customer, real information, verified need, right product."),
            value=0.4,
            min=0.01,
        ),
        Percent(name="win", label=say("Proposals won among these"), value=0.3, min=0.01),
        Number(
            name="contact_hours",
            label=say("Time for a contact"),
            help=say("With reading up, and the calls that nobody answers."),
            value=0.25,
            min=0,
            max=4,
            step=0.05,
            unit=say("hours"),
        ),
        Number(
            name="meeting_hours",
            label=say("Time for a first meeting"),
            help=say("With the way there and back."),
            value=3,
            min=0,
            max=16,
            step=0.5,
            unit=say("hours"),
        ),
        Number(
            name="check_hours",
            label=say("Time for the four checks"),
            help=say("A second person asked, a figure looked up, the need said back."),
            value=2,
            min=0,
            max=24,
            step=0.5,
            unit=say("hours"),
        ),
        Number(
            name="proposal_hours",
            label=say("Time for a proposal"),
            value=16,
            min=0,
            max=80,
            step=1,
            unit=say("hours"),
        ),
    ],
    results=[
        Result(name="contacts", label=say("Contacts a week"), digits=1, main=True),
        Result(name="meetings", label=say("First meetings a week"), digits=1),
        Result(name="hours", label=say("Hours a week, with the checks"), digits=1),
        Result(name="unchecked", label=say("Hours a week, without"), digits=1),
        Result(
            name="in_vain",
            label=say("Proposals written in vain without the checks"),
            digits=0,
            help=say("To people who would have failed one of them."),
        ),
        Result(
            name="most_check",
            label=say("A check may take up to"),
            unit=say("hours"),
            digits=1,
            help=say("As long as it takes less, it saves more proposals than it costs."),
        ),
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("From contacts to orders, in the whole time"),
            rows="steps",
            x="step",
            x_kind="text",
            y=[Result(name="number", label=say("Number"), digits=0)],
        ),
        Chart(
            kind="stacked-bar",
            title=say("Without the checks the week goes into proposals"),
            rows="effort",
            x="way",
            x_kind="text",
            y=[
                Result(name="contact", label=say("Contacts"), digits=1),
                Result(name="meeting", label=say("First meetings"), digits=1),
                Result(name="check", label=say("Checks"), digits=1),
                Result(name="proposal", label=say("Proposals"), digits=1),
            ],
            y_label=say("Hours a week"),
        ),
    ],
)

# slide 67 as it is printed: an action and a date, no owner, no measure; the working days are the course's
_DECK = [
    (say("First meeting"), "2004-02-08", 1),
    (say("Survey"), "2004-02-15", 5),
    (say("Proposal"), "2004-03-20", 1),
    (say("Order"), "2004-04-22", 1),
    (say("Install"), "2004-05-01", 3),
    (say("Training"), "2004-05-05", 2),
    (say("Support"), "TBD", 1),
]

_CALENDARS = [
    Option(value="cn", label=say("Mainland China")),
    Option(value="hk", label=say("Hong Kong")),
    Option(value="sg", label=say("Singapore")),
    Option(value="uk", label=say("United Kingdom (England)")),
    Option(value="us", label=say("United States (federal)")),
    Option(value="de", label=say("Germany (nationwide)")),
    Option(value=models.WEEKENDS_ONLY, label=say("Weekends only")),
]

plan_checker = describe(
    models.plan_checker,
    title=say("Plan checker"),
    lead=say(
        "A line holds if somebody owns it, anyone can see when it is done, and people are at work on its day."
    ),
    summary=say(
        "Faults: {faults}, in {plan} lines. Lines dated on a day off: {off_days}. Lines without a fault: {sound}."
    ),
    inputs=[
        Choice(name="calendar", label=say("Days off at the customer's"), value="cn", options=_CALENDARS),
        Number(
            name="longest",
            label=say("Longest silence you accept"),
            help=say("Working days between the end of one step and the beginning of the next."),
            value=15,
            min=0,
            max=120,
            unit=say("working days"),
        ),
        Text(
            name="today", label=say("Today"), help=say("Leave it empty for an old plan, or write 2026-03-31.")
        ),
        Rows(
            name="plan",
            label=say("The plan, line by line"),
            help=say("Dates as year-month-day. Whatever else you write is kept, and found."),
            max_rows=12,
            columns=[
                Text(name="action", label=say("Action")),
                Text(name="start", label=say("Begins on")),
                Number(name="days", label=say("Working days"), value=1, min=1, max=models.MOST_DAYS),
                Text(name="owner", label=say("Owner")),
                Text(name="measure", label=say("Done when")),
            ],
            value=[
                {"action": action, "start": start, "days": days, "owner": "", "measure": ""}
                for action, start, days in _DECK
            ],
        ),
    ],
    given={"calendars": calendars()},
    results=[
        Result(name="faults", label=say("Faults"), digits=0, main=True),
        Result(name="advice", label=say("Where to begin"), kind="text"),
        Result(name="off_days", label=say("Lines dated on a day off"), digits=0),
        Result(name="sound", label=say("Lines without a fault"), digits=0),
        Result(
            name="span",
            label=say("From the first to the last day written"),
            unit=say("working days"),
            digits=0,
        ),
        Result(
            name="end",
            label=say("It could hold until"),
            kind="date",
            help=say("Each line on a working day, and after the one above it. A dash: no line has a date."),
        ),
        Result(name="calendar_note", label=say("What was checked"), kind="text"),
    ],
    tables=[
        Table(
            name="found",
            title=say("Every fault, and what to do"),
            columns=[
                Result(name="name", label=say("Line of the plan"), kind="text"),
                Result(name="fault", label=say("Fault"), kind="text"),
                Result(name="todo", label=say("What to do"), kind="text"),
            ],
        ),
        Table(
            name="steps",
            title=say("Day by day"),
            columns=[
                Result(name="name", label=say("Line of the plan"), kind="text"),
                Result(name="start", label=say("Written"), kind="text"),
                Result(name="weekday", label=say("Weekday"), kind="text"),
                Result(name="idle", label=say("Working days without a step before"), digits=0),
                Result(name="holds", label=say("Can begin on"), kind="date"),
                Result(name="ends", label=say("Is finished on"), kind="date"),
            ],
        ),
    ],
    charts=[
        Chart(
            kind="gantt",
            title=say("As written: a triangle counts the faults of a line, grey is a day off"),
            rows="written",
            x="name",
            x_label=say("Line of the plan"),
            x_kind="text",
            y=[
                Result(name="start", label=say("Begins on"), kind="date"),
                Result(name="end", label=say("Is finished on"), kind="date"),
                Result(name="faults", label=say("Faults"), digits=0),
            ],
            shade="free",
        ),
        Chart(
            kind="gantt",
            title=say("The same plan, on days that hold"),
            rows="holding",
            x="name",
            x_label=say("Line of the plan"),
            x_kind="text",
            y=[
                Result(name="start", label=say("Can begin on"), kind="date"),
                Result(name="end", label=say("Is finished on"), kind="date"),
            ],
            shade="free",
        ),
    ],
)
