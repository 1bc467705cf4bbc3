"""The calculators of chapter 11."""

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
from selling.models import competitive_advantage as models

LINES = [
    (say("1 · Key-account marketing"), 4, 2, 2, "focus"),
    (say("2 · Professional competence"), 5, 2, 5, "difference"),
    (say("3 · Full product series"), 5, 2, 1, "difference"),
    (say("4 · Price"), 2, 4, 4, "cost"),
    (say("5 · Direct sales with network"), 4, 3, 1, "difference"),
    (say("6 · Solutions, not products"), 4, 2, 4, "difference"),
    (say("7 · High-end technology"), 5, 3, 0, "difference"),
]

ADVANTAGES = [
    (say("Bulk discount"), 150_000, 45_000, 2),
    (say("Loan pool"), 180_000, 20_000, 9),
    (say("Trained experts"), 260_000, 18_000, 24),
    (say("Sole agency"), 300_000, 30_000, 12),
]

_KIND = Choice(
    name="kind",
    label=say("Kind"),
    value="difference",
    options=[
        Option(value="cost", label=say("Cost")),
        Option(value="difference", label=say("Differs")),
        Option(value="focus", label=say("Focus")),
    ],
)

advantage_scorecard = describe(
    models.advantage_scorecard,
    title=say("Advantage scorecard"),
    lead=say("Seven lines, you and one rival, weighed by what one customer would miss."),
    summary=say(
        "Weighed by this customer you stand at {us_score} and the rival at {rival_score}: a difference of {gap}."
    ),
    inputs=[
        Rows(
            name="lines",
            label=say("The seven lines"),
            help=say(
                "You and rival: 1 weak, 5 strong, as the customer sees it. On price, 5 is the lower price. "
                "Weight: 0 he would not notice, 5 he decides by it."
            ),
            columns=[
                Text(name="name", label=say("Rated line")),
                Number(name="us", label=say("You"), value=3, min=1, max=5),
                Number(name="rival", label=say("Rival"), value=3, min=1, max=5),
                Number(name="weight", label=say("Weight"), value=3, min=0, max=5),
                _KIND,
            ],
            value=[
                {"name": name, "us": us, "rival": rival, "weight": weight, "kind": kind}
                for name, us, rival, weight, kind in LINES
            ],
            min_rows=7,
            max_rows=7,
            fixed=True,
        )
    ],
    results=[
        Result(name="gap", label=say("Your lead, weighed by the customer"), digits=2, main=True),
        Result(name="leads", label=say("Lines on which you lead"), digits=0),
        Result(
            name="missed",
            label=say("Of them, lines the customer would miss"),
            digits=0,
            help=say("Lines with a weight of 3 or more."),
        ),
        Result(name="us_score", label=say("Your score"), digits=2),
        Result(name="rival_score", label=say("The rival's score"), digits=2),
        Result(name="position", label=say("What your lead rests on"), kind="text"),
        Result(name="advice", label=say("What to do"), kind="text"),
    ],
    tables=[
        Table(
            name="table",
            title=say("Line by line"),
            columns=[
                Result(name="name", label=say("Rated line"), kind="text"),
                Result(name="gap", label=say("Your lead"), digits=0),
                Result(name="weight", label=say("Weight"), digits=0),
                Result(name="counts", label=say("Lead × weight"), digits=0),
            ],
        )
    ],
    charts=[
        Chart(
            kind="scatter",
            title=say("Upper right, you lead and it counts; upper left, the rival does"),
            rows="places",
            x="gap",
            x_label=say("Your lead over the rival"),
            y=[Result(name="weight", label=say("Weight"), digits=0)],
            y_label=say("Weight for the customer"),
            name="name",
            label="label",
            cross=["even", "middle"],
        ),
        Chart(
            kind="stacked-bar",
            title=say("What your lead rests on, and where the rival's does"),
            rows="kinds",
            x="name",
            x_kind="text",
            y=[
                Result(name="ahead", label=say("You lead"), digits=0),
                Result(name="behind", label=say("The rival leads"), digits=0),
            ],
        ),
    ],
)

how_long_it_lasts = describe(
    models.how_long_it_lasts,
    title=say("How long does it last?"),
    lead=say("What an advantage earns until the rival has it too, against what it costs to build."),
    summary=say(
        "Most is left by {best}: {best_left}. Most a month comes from {busiest}. Earning their cost back: {paying}."
    ),
    inputs=[
        Rows(
            name="advantages",
            label=say("Advantages you could build"),
            columns=[
                Text(name="name", label=say("Advantage")),
                Money(name="cost", label=say("Cost to build"), value=100_000, max=10_000_000, step=10_000),
                Money(
                    name="margin",
                    label=say("Extra margin a month"),
                    help=say("What it brings while only you have it, after what it costs to run."),
                    value=20_000,
                    min=1,
                    max=2_000_000,
                    step=1_000,
                ),
                Number(
                    name="months",
                    label=say("Months until copied"),
                    value=6,
                    min=0,
                    max=120,
                    unit=say("months"),
                ),
            ],
            value=[
                {"name": name, "cost": cost, "margin": margin, "months": months}
                for name, cost, margin, months in ADVANTAGES
            ],
            min_rows=1,
            max_rows=models.MOST_ADVANTAGES,
        ),
        Percent(
            name="haste",
            label=say("The rival is sooner than you think by"),
            help=say("25%: what you put at 12 months is copied after 9."),
            value=0,
        ),
        Number(
            name="fade",
            label=say("Months in which it fades once copied"),
            help=say("The extra margin falls evenly to nothing. 0: it is gone at once."),
            value=4,
            min=0,
            max=36,
            unit=say("months"),
        ),
    ],
    results=[
        Result(name="best", label=say("Worth most"), kind="text", main=True),
        Result(name="best_left", label=say("It leaves, after its cost"), kind="money"),
        Result(name="busiest", label=say("Brings most a month"), kind="text"),
        Result(name="paying", label=say("Earn their cost back"), digits=0),
        Result(name="advice", label=say("What to do"), kind="text"),
    ],
    tables=[
        Table(
            name="table",
            title=say("What each one earns"),
            columns=[
                Result(name="name", label=say("Advantage"), kind="text"),
                Result(name="alone", label=say("While you are alone"), kind="money"),
                Result(name="fading", label=say("While it fades"), kind="money"),
                Result(name="left", label=say("Left after its cost"), kind="money"),
                Result(name="payback", label=say("Earned back in month"), digits=1),
                Result(name="needed", label=say("The rival must need at least, months"), digits=1),
            ],
        )
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("What each advantage leaves after its cost"),
            rows="table",
            x="name",
            x_kind="text",
            y=[Result(name="left", label=say("Left after its cost"), kind="money")],
        )
    ],
)
