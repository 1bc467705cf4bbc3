"""The calculators of chapter 21: funnel, velocity, forecast."""

from selling.describe import (
    Chart,
    Choice,
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
from selling.models import pipeline as models

# Northlight's five years of closed opportunities, rounded; the chapter's lab works them out.
_GATES = [
    (say("Suspect → Prospect"), 0.62, 20),
    (say("Prospect → Analysis"), 0.69, 25),
    (say("Analysis → Demo or Negotiation"), 0.68, 36),
    (say("Demo or Negotiation → Close"), 0.75, 37),
    (say("Close → Order"), 0.75, 10),
    (say("Order → Payment (SPANCOP only)"), 0.98, 36),
]

funnel = describe(
    models.funnel,
    title=say("Funnel"),
    lead=say("How many suspects does a target need, and which stage is worth working on?"),
    summary=say(
        "{target} a year needs {needed} new suspects. Today's {suspects} bring {revenue}, after {days} from first to "
        "last stage."
    ),
    inputs=[
        Money(name="target", label=say("Sales wanted in a year"), value=3600000, max=100000000, step=100000),
        Money(name="deal", label=say("Sales of one order"), value=48000, min=1000, max=10000000, step=1000),
        Number(
            name="suspects",
            label=say("New suspects a year today"),
            value=400,
            min=0,
            max=10000,
            step=10,
            unit=say("suspects"),
        ),
        Choice(
            name="stage_set",
            label=say("Stages"),
            value="spadco",
            options=[
                Option(value="spadco", label=say("SPADCO, up to the order")),
                Option(value="spancop", label=say("SPANCOP, up to the payment")),
            ],
        ),
        Rows(
            name="gates",
            label=say("From stage to stage"),
            help=say(
                "Of those that were in the first stage, what share reached the next, and after how many days?"
            ),
            columns=[
                Text(name="gate", label=say("Gate")),
                Percent(name="conversion", label=say("Share that passes"), value=0.5),
                Number(name="days", label=say("Days in the stage"), value=30, min=0, max=1000),
            ],
            value=[{"gate": name, "conversion": passes, "days": days} for name, passes, days in _GATES],
            min_rows=6,
            max_rows=6,
            fixed=True,
        ),
        Percent(
            name="points",
            label=say("Improve one stage by"),
            help=say("Percentage points: with 5, a share of 62% becomes 67%."),
            value=0.05,
            max=0.3,
        ),
    ],
    results=[
        Result(name="needed", label=say("Suspects needed a year"), digits=0, main=True),
        Result(name="needed_a_week", label=say("That is, a week"), digits=1),
        Result(name="orders", label=say("Deals that must reach the end"), digits=0),
        Result(name="rate", label=say("Of suspects, share that reaches the end"), kind="percent"),
        Result(name="revenue", label=say("Today's suspects bring, a year"), kind="money", digits=0),
        Result(name="gap", label=say("Lacking to the target"), kind="money"),
        Result(name="days", label=say("Days from first to last stage"), digits=0, unit=say("days")),
        Result(
            name="other",
            label=say("Suspects needed with the other stages"),
            digits=0,
            help=say("SPANCOP loses those who order and do not pay."),
        ),
        Result(name="work_on", label=say("Work on those in the stage"), kind="text"),
        Result(name="gain", label=say("More sales a year if that stage improves"), kind="money"),
    ],
    tables=[
        Table(
            name="stages",
            title=say("Stage by stage"),
            columns=[
                Result(name="stage", label=say("Stage"), kind="text"),
                Result(name="of_100", label=say("Of 100 suspects"), digits=0),
                Result(name="needed", label=say("Needed a year"), digits=0),
                Result(name="today", label=say("Today a year"), digits=0),
                Result(name="open", label=say("Open on an average day"), digits=0),
            ],
        )
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("Of 100 suspects, so many reach each stage"),
            rows="stages",
            x="stage",
            x_kind="text",
            y=[Result(name="of_100", label=say("Of 100 suspects"), digits=0)],
        ),
        Chart(
            kind="bar",
            title=say("What the same improvement brings at each stage"),
            rows="levers",
            x="stage",
            x_kind="text",
            y=[Result(name="gain", label=say("More sales a year"), kind="money")],
        ),
    ],
)

velocity = describe(
    models.velocity,
    title=say("Velocity"),
    lead=say("How much money moves through the open deals, and what may a larger deal cost in time?"),
    summary=say(
        "{deals} open deals bring {a_month} a month. Deals that are {better} larger may stay open for {longest}; "
        "beyond that they bring less."
    ),
    inputs=[
        Number(
            name="deals",
            label=say("Open deals"),
            help=say("From the stage on from which you count the win rate."),
            value=54,
            min=0,
            max=1000,
            unit=say("deals"),
        ),
        Money(name="size", label=say("Sales of one order"), value=48000, min=0, max=10000000, step=1000),
        Percent(name="win", label=say("Win rate"), value=0.26),
        Number(
            name="days",
            label=say("Days a deal stays open"),
            help=say("On average, won or lost."),
            value=83,
            min=1,
            max=1000,
            unit=say("days"),
        ),
        Percent(name="better", label=say("Improve one lever by"), value=0.1, max=0.5),
    ],
    results=[
        Result(name="a_month", label=say("Sales a month"), kind="money", main=True, digits=0),
        Result(name="a_year", label=say("Sales a year"), kind="money"),
        Result(name="a_day", label=say("Sales a day"), kind="money"),
        Result(
            name="longest",
            label=say("Larger deals may stay open for"),
            digits=0,
            unit=say("days"),
            help=say("With as many deals and the same win rate."),
        ),
        Result(
            name="lowest",
            label=say("Or the win rate may fall to"),
            kind="percent",
            help=say("With as many deals and the same days."),
        ),
    ],
    tables=[
        Table(
            name="levers",
            title=say("What each lever adds"),
            columns=[
                Result(name="lever", label=say("Lever"), kind="text"),
                Result(name="gain", label=say("More sales a month"), kind="money", digits=0),
            ],
        )
    ],
    charts=[
        Chart(
            kind="curve",
            title=say("The shorter the way already is, the more a day counts"),
            rows="by_days",
            x="days",
            x_label=say("Days a deal stays open"),
            y=[Result(name="a_month", label=say("Sales a month"), kind="money", digits=0)],
            mark=["days", "a_month"],
        )
    ],
)

_DEALS = [
    (say("Harbour Insurance"), 600000, 0.8, 3),
    (say("Delta Savings Bank"), 180000, 0.6, 2),
    (say("Provincial Design Institute"), 140000, 0.6, 1),
    (say("City Planning Archive"), 90000, 0.75, 1),
    (say("Larkspur Water"), 120000, 0.4, 3),
    (say("Canal Street Copies"), 30000, 0.75, 1),
]

forecast = describe(
    models.forecast,
    title=say("Forecast"),
    lead=say("What will the open deals bring by the end of the quarter, and how sure can you be?"),
    summary=say(
        "In the middle {p50}, in eight of ten runs from {p10} to {p90}. The target of {target} is reached in "
        "{chance} of the runs; without {hangs_on} in {without}."
    ),
    inputs=[
        Rows(
            name="deals",
            label=say("Open deals"),
            columns=[
                Text(name="name", label=say("Deal")),
                Money(name="value", label=say("Deal value"), value=50000, max=100000000, step=1000),
                Percent(name="chance", label=say("Chance of an order, ever"), value=0.5),
                Number(name="due", label=say("Due in month"), value=1, min=1, max=24),
            ],
            value=[
                {"name": name, "value": value, "chance": chance, "due": due}
                for name, value, chance, due in _DEALS
            ],
            min_rows=1,
            max_rows=8,
        ),
        Money(name="target", label=say("Target"), value=700000, max=500000000, step=10000),
        Number(
            name="horizon",
            label=say("Count orders up to month"),
            help=say("1 is this month, 3 the end of a quarter that begins today."),
            value=3,
            min=1,
            max=24,
        ),
        Percent(
            name="slip",
            label=say("Chance each month that an order slips"),
            help=say("Look at last year's orders: how many came in the month first named?"),
            value=0.3,
        ),
        Number(
            name="seed",
            label=say("Dice"),
            help=say("Another number throws other dice. What then changes is no knowledge."),
            value=2,
            min=1,
            max=9999,
        ),
    ],
    results=[
        Result(name="p50", label=say("Middle (P50)"), kind="money", main=True),
        Result(
            name="p10",
            label=say("Careful (P10)"),
            kind="money",
            help=say("One run in ten brings no more than this."),
        ),
        Result(
            name="p90",
            label=say("Hopeful (P90)"),
            kind="money",
            help=say("Nine runs in ten bring no more than this."),
        ),
        Result(name="mean", label=say("Average of the runs"), kind="money", digits=0),
        Result(name="chance", label=say("Chance of reaching the target"), kind="percent"),
        Result(
            name="weighted",
            label=say("Deal value × chance, added up"),
            kind="money",
            help=say("The usual sum. It looks at no date."),
        ),
        Result(name="hangs_on", label=say("Hangs most on"), kind="text"),
        Result(name="without", label=say("Chance of the target without it"), kind="percent"),
    ],
    tables=[
        Table(
            name="each",
            title=say("Deal by deal"),
            columns=[
                Result(name="name", label=say("Deal"), kind="text"),
                Result(name="value", label=say("Deal value"), kind="money"),
                Result(name="in_time", label=say("Chance in time"), kind="percent"),
                Result(name="expected", label=say("Deal value × chance in time"), kind="money"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="curve",
            title=say("How likely is at least so much? Flat stretches are amounts that do not occur"),
            rows="at_least",
            x="yuan",
            x_label=say("Orders in time"),
            x_kind="money",
            y=[Result(name="chance", label=say("Chance of at least this"), kind="percent")],
            mark=["target", "chance"],
        )
    ],
)
