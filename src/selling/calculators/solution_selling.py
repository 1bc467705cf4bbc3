"""The calculators of chapter 22: the pain chain and the customer's business case."""

from typing import Any

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
from selling.models import solution_selling as models


def _effect(
    department: str, effect: str, hours: float, yuan: float, chance: float, source: str
) -> dict[str, Any]:
    return {
        "department": department,
        "effect": effect,
        "hours": hours,
        "yuan": yuan,
        "chance": chance,
        "source": source,
    }


_EFFECTS = [
    _effect(say("Print room"), say("Overtime"), 60, 0, 1, "counted"),
    _effect(say("Claims"), say("Filling by hand"), 120, 0, 0.9, "told"),
    _effect(say("Customer service"), say("Where is my letter?"), 260, 0, 0.8, "counted"),
    _effect(say("Renewals"), say("Lapsed policies"), 0, 18_000, 0.5, "guess"),
    _effect(say("Compliance"), say("Wrong page sent"), 10, 2_000, 0.7, "told"),
]

pain_chain = describe(
    models.pain_chain,
    title=say("Pain chain"),
    lead=say("One department asks. Who else feels the problem, and what does it cost them all in a year?"),
    summary=say(
        "The problem costs {cost} a year, of which the customer has counted {counted_share}. Waiting for "
        "{months} months costs {waiting}."
    ),
    inputs=[
        Money(name="hour_cost", label=say("Cost of an hour of work"), value=60, max=1000, step=5),
        Rows(
            name="effects",
            label=say("Effects, the department that asked first"),
            help=say(
                "Chance: how sure are you that this problem is behind it? Counted: the customer wrote it down himself."
            ),
            columns=[
                Text(name="department", label=say("Department")),
                Text(name="effect", label=say("What happens there")),
                Number(name="hours", label=say("Hours a month"), value=0, min=0, max=100_000, step=5),
                Money(name="yuan", label=say("Money a month"), value=0, max=100_000_000, step=500),
                Percent(name="chance", label=say("Chance"), value=0.5),
                Choice(
                    name="source",
                    label=say("Who says so"),
                    value="guess",
                    options=[
                        Option(value="counted", label=say("They counted")),
                        Option(value="told", label=say("They told us")),
                        Option(value="guess", label=say("Our guess")),
                    ],
                ),
            ],
            value=_EFFECTS,
            min_rows=1,
            max_rows=8,
        ),
        Percent(
            name="removable",
            label=say("Share that the solution takes away"),
            help=say("Be modest. Some letters will be late with any machine."),
            value=0.7,
        ),
        Number(
            name="months",
            label=say("Months until it could be running"),
            value=6,
            min=0,
            max=36,
            unit=say("months"),
        ),
    ],
    results=[
        Result(name="cost", label=say("Cost of the problem a year"), kind="money", main=True),
        Result(name="counted_share", label=say("Of it, counted by the customer"), kind="percent"),
        Result(name="asked_share", label=say("Of it, with the department that asked"), kind="percent"),
        Result(
            name="sponsor",
            label=say("Second sponsor"),
            kind="text",
            help=say("The other department that feels it most. A dash: nobody else does."),
        ),
        Result(name="sponsor_share", label=say("Of the cost, with the second sponsor"), kind="percent"),
        Result(name="stated", label=say("If every line were certain"), kind="money"),
        Result(
            name="waiting",
            label=say("Cost of waiting"),
            kind="money",
            help=say("What the solution would have taken away in these months."),
        ),
        Result(name="advice", label=say("Next step"), kind="text"),
    ],
    tables=[
        Table(
            name="by_department",
            title=say("By department, a year"),
            columns=[
                Result(name="department", label=say("Department"), kind="text"),
                Result(name="counted", label=say("Counted by the customer"), kind="money"),
                Result(name="open", label=say("Not counted yet"), kind="money"),
                Result(name="cost", label=say("Together"), kind="money"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="stacked-bar",
            title=say("Who feels the problem, and how much of it is counted"),
            rows="by_department",
            x="department",
            x_kind="text",
            y=[
                Result(name="counted", label=say("Counted by the customer"), kind="money"),
                Result(name="open", label=say("Not counted yet"), kind="money"),
            ],
        )
    ],
)

business_case = describe(
    models.business_case,
    title=say("Business case"),
    lead=say(
        "What the customer's finance director asks: what goes in, what comes back, when, and what if less?"
    ),
    summary=say("{verdict} At a discount rate of {discount} the net present value is {npv}."),
    inputs=[
        Money(
            name="investment",
            label=say("Investment today"),
            help=say("All of it: machine, software, training, and the customer's own hours."),
            value=480_000,
            max=5_000_000,
            step=10_000,
        ),
        Percent(
            name="discount",
            label=say("Discount rate a year"),
            help=say("How much less a yuan is worth if it comes a year later."),
            value=0.1,
            max=0.5,
            step=0.005,
        ),
        Percent(
            name="benefit_share",
            label=say("Share of the benefits that comes"),
            help=say("100% is the plan. Try the share that the customer has counted."),
            value=1,
        ),
        Percent(
            name="swing",
            label=say("Levers moved by"),
            help=say("For the chart that shows which figure matters most."),
            value=0.2,
            max=0.9,
        ),
        Rows(
            name="plan",
            label=say("Year by year, the first at the top"),
            help=say("Single sum: what the machine still brings at the end, or, below zero, its removal."),
            columns=[
                Money(name="benefit", label=say("Benefit"), value=280_000, max=100_000_000, step=1000),
                Money(name="running", label=say("Running cost"), value=48_000, max=100_000_000, step=1000),
                Money(
                    name="once",
                    label=say("Single sum"),
                    value=0,
                    min=-100_000_000,
                    max=100_000_000,
                    step=1000,
                ),
            ],
            value=[
                {"benefit": 168_000, "running": 48_000, "once": 0},
                {"benefit": 280_000, "running": 48_000, "once": 0},
                {"benefit": 280_000, "running": 48_000, "once": 0},
                {"benefit": 280_000, "running": 48_000, "once": 0},
                {"benefit": 280_000, "running": 48_000, "once": 40_000},
            ],
            min_rows=1,
            max_rows=10,
        ),
    ],
    results=[
        Result(
            name="npv",
            label=say("Net present value"),
            kind="money",
            main=True,
            help=say("All that goes in and comes out, each sum in today's money. Before tax."),
        ),
        Result(name="verdict", label=say("In a sentence"), kind="text"),
        Result(
            name="needed_share",
            label=say("Break-even share of the benefits"),
            kind="percent",
            help=say("Of the whole plan. Over 100%: the whole plan is not enough. A dash: no benefits."),
        ),
        Result(
            name="payback",
            label=say("Payback"),
            unit=say("years"),
            digits=1,
            help=say("When the money is back for the first time. A dash: never."),
        ),
        Result(
            name="payback_discounted",
            label=say("Payback in today's money"),
            unit=say("years"),
            digits=1,
            help=say("When it is back with the discount rate earned on it. A dash: never."),
        ),
        Result(
            name="rate",
            label=say("Internal rate of return"),
            kind="text",
            help=say("The discount rate at which nothing is left. There may be none, or several."),
        ),
        Result(name="rate_note", label=say("What that rate says"), kind="text"),
    ],
    tables=[
        Table(
            name="flows",
            title=say("Year by year"),
            columns=[
                Result(name="year", label=say("Year"), digits=0),
                Result(name="flow", label=say("Cash flow"), kind="money"),
                Result(name="total", label=say("Added up"), kind="money"),
                Result(name="today", label=say("In today's money"), kind="money"),
                Result(name="total_today", label=say("Added up in today's money"), kind="money"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("What goes out and comes in, year by year"),
            rows="flows",
            x="year",
            x_label=say("Year"),
            y=[Result(name="flow", label=say("Cash flow"), kind="money")],
        ),
        Chart(
            kind="line",
            title=say("Added up: where a line crosses zero, the money is back"),
            rows="flows",
            x="year",
            x_label=say("Year"),
            y=[
                Result(name="total", label=say("Added up"), kind="money"),
                Result(name="total_today", label=say("Added up in today's money"), kind="money"),
            ],
        ),
        Chart(
            kind="tornado",
            title=say("Which figure moves the value most"),
            rows="levers",
            base="npv",
        ),
        Chart(
            kind="curve",
            title=say("The value at every discount rate: it crosses zero at the internal rate of return"),
            rows="by_rate",
            x="rate",
            x_label=say("Discount rate a year"),
            x_kind="percent",
            y=[Result(name="npv", label=say("Net present value"), kind="money")],
            mark=["discount", "npv"],
        ),
    ],
)
