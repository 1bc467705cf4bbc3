"""The calculators of chapter 10: the loyalty index and the loyalty simulator."""

import csv

from selling.data import data
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
from selling.models import loyalty as models


def _measured() -> list[float]:
    """Return Northlight's chances to buy again: answered 5; answered 4; put right in a week; silent."""
    with data("satisfaction.csv").open(encoding="utf-8", newline="") as file:
        known = [row for row in csv.DictReader(file) if row["repurchased"]]
    groups = [
        [row for row in known if row["satisfaction"] == "5"],
        [row for row in known if row["satisfaction"] == "4"],
        [row for row in known if row["resolved_days"] and int(row["resolved_days"]) <= 7],
        [row for row in known if row["complained_to"] == "nobody"],
    ]
    return [sum(row["repurchased"] == "yes" for row in group) / len(group) for group in groups]


def _line(measure: str, step: float) -> dict[str, str | float]:
    return {"measure": measure, "weight": 1, "step": step}


def _state(state: str, customers: int, chance: float, told: float) -> dict[str, str | float]:
    return {"state": state, "customers": customers, "chance": chance, "told": told}


loyalty_index = describe(
    models.loyalty_index,
    title=say("Loyalty index"),
    lead=say("Three measures listen to what an account says, one looks at what it buys. Which one is low?"),
    summary=say(
        "{band}: the loyalty index is {index} of 100. {agreement}: {words} for what is said, {deed} for what is "
        "bought."
    ),
    inputs=[
        Percent(
            name="very_satisfied",
            label=say("Very satisfied"),
            help=say("Of the people you asked in the account: how many gave the top mark?"),
            value=0.4,
        ),
        Percent(
            name="growth",
            label=say("Growth of what it buys, a year"),
            help=say("Minus 20% counts as 0 of 100, no change as 50, plus 20% as 100."),
            value=-0.08,
            min=-0.5,
            max=0.5,
        ),
        Percent(
            name="likelihood",
            label=say("Likelihood of being in its future plans"),
            help=say("Of its next five purchases that you could supply, in how many would it consider you?"),
            value=0.75,
        ),
        Number(
            name="recommendation",
            label=say("Recommends you unprompted"),
            help=say("0: never. 5: says yes when asked for a reference. 10: sends you contacts by itself."),
            value=5,
            min=0,
            max=10,
            unit=say("of 10"),
        ),
        Rows(
            name="measures",
            label=say("What counts how much, and what you could add in a year"),
            columns=[
                Text(name="measure", label=say("Measure")),
                Number(name="weight", label=say("Weight"), value=1, min=0, max=5, step=0.5),
                Number(
                    name="step",
                    label=say("Your step"),
                    help=say("In percentage points; for recommending in points of ten."),
                    value=5,
                    min=0,
                    max=50,
                ),
            ],
            value=[
                _line(say("Top marks"), 10),
                _line(say("Growth"), 5),
                _line(say("Plans"), 10),
                _line(say("Tells others"), 1),
            ],
            min_rows=4,
            max_rows=4,
            fixed=True,
        ),
    ],
    results=[
        Result(name="index", label=say("Loyalty index, of 100"), main=True, digits=0),
        Result(name="band", label=say("What it means"), kind="text"),
        Result(name="words", label=say("What it says, of 100"), digits=0),
        Result(name="deed", label=say("What it buys, of 100"), digits=0),
        Result(name="agreement", label=say("Words against deeds"), kind="text"),
        Result(name="start", label=say("Where one step adds most"), kind="text"),
        Result(name="start_lift", label=say("What that step adds"), digits=1),
    ],
    tables=[
        Table(
            name="by_measure",
            title=say("The index, measure by measure"),
            columns=[
                Result(name="measure", label=say("Measure"), kind="text"),
                Result(name="scaled", label=say("Of 100"), digits=0),
                Result(name="part", label=say("Share of the weights"), kind="percent"),
                Result(name="points", label=say("Points of the index"), digits=1),
                Result(name="lift", label=say("One step adds"), digits=1),
            ],
        )
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("How high each measure stands, of 100"),
            rows="by_measure",
            x="measure",
            x_kind="text",
            y=[Result(name="scaled", label=say("Of 100"), digits=0)],
        ),
        Chart(
            kind="bar",
            title=say("What one step adds to the index, most first"),
            rows="ranking",
            x="measure",
            x_kind="text",
            y=[Result(name="lift", label=say("One step adds"), digits=1)],
        ),
    ],
)

_CHANCE_SERIES = [
    Result(name="deck", label=say("The deck, as odds"), kind="percent"),
    Result(name="chosen", label=say("Chosen figures"), kind="percent"),
]

loyalty_simulator = describe(
    models.loyalty_simulator,
    title=say("Loyalty simulator"),
    lead=say("The deck's factors beside figures that were measured: what is left of a base of customers?"),
    summary=say(
        "Taken literally, the deck's factors have {literal_very} of the very satisfied and {literal_at_once} of "
        "those put right at once buy again, which cannot be. As odds they leave {deck_base} customers after {years} "
        "years; the chosen figures leave {base}."
    ),
    inputs=[
        Choice(
            name="source",
            label=say("Compare the deck with"),
            value="measured",
            options=[
                Option(value="measured", label=say("Northlight's five years")),
                Option(value="tarp_large", label=say("TARP, loss above $100")),
                Option(value="tarp_small", label=say("TARP, loss below $5")),
                Option(value="own", label=say("My own chances, from the table")),
            ],
            help=say("TARP asked about problems only; the first two states stay Northlight's."),
        ),
        Choice(
            name="reading",
            label=say("The deck's factors"),
            help=say(
                "For not buying again, for put right at once, for very satisfied. The deck leaves room."
            ),
            value="low",
            options=[
                Option(value="low", label=say("Low: 2, 10 and 3 times")),
                Option(value="high", label=say("High: 3, 10 and 5 times")),
            ],
        ),
        Percent(
            name="mend",
            label=say("Silent customers you get to speak and put right at once"),
            value=0,
            step=0.05,
        ),
        Number(name="years", label=say("Years"), value=5, min=1, max=10, unit=say("years")),
        Money(
            name="sales",
            label=say("Yearly sales to one customer"),
            value=36000,
            max=1000000,
            step=1000,
        ),
        Rows(
            name="states",
            label=say("Your customers, by what they have met"),
            columns=[
                Text(name="state", label=say("State")),
                Number(name="customers", label=say("Customers"), value=100, min=0, max=2000, step=10),
                Percent(
                    name="chance",
                    label=say("Own chance to buy again"),
                    help=say("Counts only when your own chances are chosen above."),
                    value=0.9,
                ),
                Number(
                    name="told",
                    label=say("People each one tells"),
                    value=1,
                    min=0,
                    max=20,
                    step=0.1,
                ),
            ],
            value=[
                _state(say("Very satisfied"), 120, 0.95, 1.4),
                _state(say("Satisfied"), 180, 0.85, 0.7),
                _state(say("Put right at once"), 20, 0.85, 1),
                _state(say("Silent, problem"), 80, 0.7, 1.3),
            ],
            min_rows=4,
            max_rows=4,
            fixed=True,
        ),
    ],
    given={"measured": _measured()},
    results=[
        Result(name="base", label=say("Customers left, by the chosen figures"), main=True, digits=0),
        Result(name="deck_base", label=say("Customers left, by the deck"), digits=0),
        Result(name="retention", label=say("Buy again in a year, by the chosen figures"), kind="percent"),
        Result(name="deck_retention", label=say("Buy again in a year, by the deck"), kind="percent"),
        Result(name="gain", label=say("Customers more at the end through putting right"), digits=0),
        Result(name="to_win", label=say("To be won next year to stand still"), digits=0),
        Result(name="sales_total", label=say("Sales over the years, by the chosen figures"), kind="money"),
        Result(name="deck_sales_total", label=say("Sales over the years, by the deck"), kind="money"),
        Result(name="literal_very", label=say("Very satisfied, taken literally"), kind="percent", digits=0),
        Result(
            name="literal_at_once", label=say("Put right at once, taken literally"), kind="percent", digits=0
        ),
    ],
    tables=[
        Table(
            name="chances",
            title=say("Chance to buy again within the year"),
            columns=[
                Result(name="state", label=say("State"), kind="text"),
                Result(name="customers", label=say("Customers"), digits=0),
                Result(name="literal", label=say("The deck, literally"), kind="percent"),
                Result(name="deck", label=say("The deck, as odds"), kind="percent"),
                Result(name="chosen", label=say("Chosen figures"), kind="percent"),
            ],
        ),
        Table(
            name="talk",
            title=say("People who hear of you in the first year"),
            columns=[
                Result(name="by", label=say("Whose figures"), kind="text"),
                Result(name="good", label=say("Hear good"), digits=0),
                Result(name="bad", label=say("Hear bad"), digits=0),
                Result(name="each", label=say("Good for each bad"), digits=1),
            ],
        ),
        Table(
            name="table",
            title=say("Year by year"),
            columns=[
                Result(name="year", label=say("Year"), digits=0),
                Result(name="deck", label=say("Customers, the deck"), digits=0),
                Result(name="chosen", label=say("Customers, chosen figures"), digits=0),
                Result(name="deck_sales", label=say("Sales, the deck"), kind="money"),
                Result(name="chosen_sales", label=say("Sales, chosen figures"), kind="money"),
            ],
        ),
    ],
    charts=[
        Chart(
            kind="line",
            title=say("Customers left: the deck's factors and the chosen figures"),
            rows="by_year",
            x="year",
            x_label=say("Year"),
            y=[
                Result(name="deck", label=say("The deck, as odds"), digits=0),
                Result(name="chosen", label=say("Chosen figures"), digits=0),
            ],
            y_label=say("Customers"),
        ),
        Chart(
            kind="bar",
            title=say("Chance to buy again: the deck and the chosen figures"),
            rows="chances",
            x="state",
            x_kind="text",
            y=_CHANCE_SERIES,
        ),
        Chart(
            kind="bar",
            title=say("People who hear of you in the first year"),
            rows="talk",
            x="by",
            x_kind="text",
            y=[
                Result(name="good", label=say("Hear good"), digits=0),
                Result(name="bad", label=say("Hear bad"), digits=0),
            ],
        ),
    ],
)
