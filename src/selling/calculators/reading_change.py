"""The calculators of chapter 08: the signal watch, and what a signal is worth."""

from selling.describe import (
    Chart,
    Choice,
    Date,
    Money,
    Number,
    Option,
    Percent,
    Result,
    Rows,
    Table,
    Text,
    describe,
)
from selling.live.say import say
from selling.models import reading_change as models

_ARCHIVE, _INSURER = say("City Planning Archive"), say("Harbour Insurance")

# what Sun has in his notebook on the last day of the year
_NOTED = [
    (say("Delta Savings Bank"), "mergers", 5, "2025-03-05"),
    (_ARCHIVE, "people", 2, "2025-12-11"),
    (_ARCHIVE, "old-problem", 2, "2025-12-21"),
    (_ARCHIVE, "finances", 1, "2025-11-21"),
    (say("Canal Street Copies"), "procedures", 3, "2025-10-22"),
    (_INSURER, "organisation", 4, "2025-08-03"),
    (_INSURER, "industry", 2, "2025-10-02"),
]

_KINDS = [
    Option(value="organisation", label=say("Organisation")),
    Option(value="people", label=say("Staff")),
    Option(value="finances", label=say("Finances")),
    Option(value="mergers", label=say("Mergers and acquisitions")),
    Option(value="industry", label=say("Industry")),
    Option(value="sudden", label=say("Sudden events")),
    Option(value="old-problem", label=say("Old problem, newly felt")),
    Option(value="procedures", label=say("Discontent with procedures")),
    Option(value="other", label=say("Other: yours")),
]

signal_watch = describe(
    models.signal_watch,
    title=say("Signal watch"),
    lead=say("Write down what you notice, with its date. Signals fade; whom do you see first, and by when?"),
    summary=say("First: {account}, with a score of {score}. Accounts at your line or above it: {above}."),
    inputs=[
        Number(
            name="half_life",
            label=say("Half-life of a signal"),
            help=say(
                "After so many days it counts half. Short for people and moods, long for mergers and laws."
            ),
            value=90,
            min=7,
            max=720,
            unit=say("days"),
        ),
        Number(
            name="threshold",
            label=say("Your line: from this score you call"),
            value=2,
            min=0.5,
            max=10,
            step=0.1,
        ),
        Date(name="today", label=say("Today"), value="2025-12-31"),
        Rows(
            name="signals",
            label=say("What you have noticed"),
            help=say("Strength 1: a remark that may mean nothing. 5: a fact that changes how they work."),
            max_rows=12,
            columns=[
                Text(name="account", label=say("Account")),
                Choice(name="kind", label=say("Kind of signal"), value="people", options=_KINDS),
                Number(name="strength", label=say("Strength"), value=2, min=1, max=5),
                Date(name="date", label=say("Noticed on"), value="2025-12-31"),
            ],
            value=[
                {"account": account, "kind": kind, "strength": strength, "date": date}
                for account, kind, strength, date in _NOTED
            ],
        ),
    ],
    results=[
        Result(name="account", label=say("See first"), kind="text", main=True),
        Result(name="advice", label=say("What to make of it"), kind="text"),
        Result(name="score", label=say("Its score")),
        Result(
            name="days_left",
            label=say("Days until it falls to your line"),
            digits=0,
            help=say("If nothing new is noticed. A dash: it stands below."),
        ),
        Result(name="above", label=say("Accounts at your line or above"), digits=0),
    ],
    tables=[
        Table(
            name="ranking",
            title=say("All accounts, in order"),
            columns=[
                Result(name="account", label=say("Account"), kind="text"),
                Result(name="score", label=say("Score"), digits=1),
                Result(name="signals", label=say("Signals"), digits=0),
                Result(name="kinds", label=say("Kinds"), digits=0),
                Result(name="days_left", label=say("Days left"), digits=0),
            ],
        )
    ],
    charts=[
        Chart(
            kind="line",
            title=say("If nothing new comes, attention fades"),
            rows="fading",
            x="day",
            x_label=say("Days from today"),
            y=[
                Result(name="first", label=say("First account"), digits=1),
                Result(name="second", label=say("Second account"), digits=1),
                Result(name="third", label=say("Third account"), digits=1),
                Result(name="line", label=say("Your line"), digits=1),
            ],
            y_label=say("Score"),
        )
    ],
)

signal_worth = describe(
    models.signal_worth,
    title=say("What a signal is worth"),
    lead=say(
        "A sign of change also shows where nothing changes. How much surer are you once you have seen it?"
    ),
    summary=say(
        "Before the sign the chance is {base}, after it {after}. A visit brings {result} on average."
    ),
    inputs=[
        Percent(
            name="base",
            label=say("Accounts at which the change comes, a year"),
            help=say("The base rate: whatever signs you see. At Northlight 12% stop buying within a year."),
            value=0.12,
        ),
        Percent(
            name="hit",
            label=say("Of these, show the sign"),
            value=0.52,
        ),
        Percent(
            name="false_alarm",
            label=say("Of the others, show it too"),
            help=say("False alarms. Nobody counts them, because nothing happens afterwards."),
            value=0.26,
        ),
        Number(
            name="signs",
            label=say("Signs of this kind that you see"),
            help=say("Each must be independent of the others: another person, another cause."),
            value=1,
            min=0,
            max=6,
        ),
        Money(name="cost", label=say("Cost of a visit"), value=1500, max=20000),
        Money(
            name="gain",
            label=say("What a visit in time brings"),
            help=say("Where the change does come: margin kept or won, times the chance that you succeed."),
            value=9000,
            max=200000,
            step=500,
        ),
    ],
    results=[
        Result(name="after", label=say("Chance of the change, sign seen"), kind="percent", main=True),
        Result(name="times", label=say("Times the base rate"), digits=1),
        Result(name="in_vain", label=say("Of 100 visits, in vain"), digits=0),
        Result(name="result", label=say("A visit brings, on average"), kind="money"),
        Result(
            name="needed",
            label=say("A visit pays from a chance of"),
            kind="percent",
            help=say("A dash: it never does."),
        ),
    ],
    charts=[
        Chart(
            kind="curve",
            title=say("Each independent sign adds to the last"),
            rows="by_signs",
            x="signs",
            x_label=say("Independent signs seen"),
            y=[Result(name="after", label=say("Chance of the change"), kind="percent")],
            y_label=say("Chance of the change"),
            mark=["signs", "after"],
        )
    ],
)
