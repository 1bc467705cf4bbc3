"""The calculators of chapter 06: what a customer pays beside the price, and the basic model as a chain."""

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
from selling.models import four_ps_four_cs as models


def _offers() -> list[Result]:
    return [
        Result(name="a", label=say("Offer A"), kind="money"),
        Result(name="b", label=say("Offer B"), kind="money"),
    ]


def _cost(item: str, a: int, b: int) -> dict[str, Any]:
    return {"item": item, "a": a, "b": b}


customer_cost = describe(
    models.customer_cost,
    title=say("Cost to the customer"),
    lead=say("Two offers, A with the lower price. Which of them costs the customer less?"),
    summary=say(
        "Over {years} years the customer pays {total_a} in all with offer A, and {total_b} with offer B."
    ),
    inputs=[
        Number(
            name="years",
            label=say("Years the equipment is kept"),
            value=5,
            min=1,
            max=15,
            unit=say("years"),
        ),
        Rows(
            name="costs",
            label=say("What the customer pays"),
            help=say("Time is money here: hours times what an hour costs the customer."),
            columns=[
                Text(name="item", label=say("Kind of cost")),
                Money(name="a", label=say("Offer A"), value=0, max=10000000),
                Money(name="b", label=say("Offer B"), value=0, max=10000000),
            ],
            value=[
                _cost(say("Purchase price, once"), 198000, 236000),
                _cost(say("Installation and training, once"), 3000, 8000),
                _cost(say("Supplies and service, a year"), 22000, 30000),
                _cost(say("Operators' time, a year"), 90000, 70000),
                _cost(say("Standstill, a year"), 24000, 10000),
                _cost(say("Space and power, a year"), 8000, 8000),
                _cost(say("Removal and disposal, once"), 6000, 6000),
            ],
            min_rows=7,
            max_rows=7,
            fixed=True,
        ),
    ],
    results=[
        Result(name="difference", label=say("Difference over these years"), kind="money", main=True),
        Result(name="cheaper", label=say("Costs the customer less"), kind="text"),
        Result(name="total_a", label=say("Offer A in all"), kind="money"),
        Result(name="total_b", label=say("Offer B in all"), kind="money"),
        Result(
            name="break_even",
            label=say("Both cost the same after"),
            digits=1,
            unit=say("years"),
            help=say("A dash means that the totals never meet."),
        ),
        Result(name="price_share_a", label=say("Purchase price in the total of A"), kind="percent", digits=0),
        Result(name="price_share_b", label=say("Purchase price in the total of B"), kind="percent", digits=0),
    ],
    tables=[
        Table(
            name="by_item",
            title=say("Where the difference comes from, over these years"),
            columns=[
                Result(name="item", label=say("Kind of cost"), kind="text"),
                *_offers(),
                Result(name="difference", label=say("A less B"), kind="money"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="stacked-bar",
            title=say("The purchase is one block among four"),
            rows="by_kind",
            x="offer",
            x_kind="text",
            y=[
                Result(name="purchase", label=say("Purchase and disposal"), kind="money"),
                Result(name="supplies", label=say("Supplies and space"), kind="money"),
                Result(name="time", label=say("Operators' time"), kind="money"),
                Result(name="standstill", label=say("Standstill"), kind="money"),
            ],
        ),
        Chart(
            kind="line",
            title=say("All that the customer pays, by how long he keeps the equipment"),
            rows="by_years",
            x="years",
            x_label=say("Years of use"),
            y=_offers(),
        ),
    ],
)


def _strength(name: str, label: str, help_text: str, value: float) -> Percent:
    return Percent(name=name, label=label, help=help_text, value=value)


model_loop = describe(
    models.model_loop,
    title=say("Model loop"),
    lead=say("Rate five links for one account. Where does the chain break?"),
    summary=say(
        "{performance} of 100 arrive at the end of the chain. Left alone, the loop settles at {settles}."
    ),
    inputs=[
        _strength(
            "need",
            say("Understand needs"),
            say("Of what matters to this account, how much do you know, at first hand?"),
            0.4,
        ),
        _strength(
            "value",
            say("Value-added service"),
            say("Of what you know, how much do you turn into lower cost or more benefit for them?"),
            0.8,
        ),
        _strength(
            "advantage",
            say("Competitive advantage"),
            say("0%: any rival does it as well. 100%: no rival comes near."),
            0.9,
        ),
        _strength(
            "loyalty",
            say("Customer loyalty"),
            say("How sure is it that they buy from you again and say so to others?"),
            0.6,
        ),
        _strength(
            "influence",
            say("Supplier influence"),
            say("How far do they ask your opinion before they decide?"),
            0.3,
        ),
        Choice(
            name="carries",
            label=say("Which road counts double with this account?"),
            value="alike",
            options=[
                Option(value="alike", label=say("None, all three alike")),
                Option(value="advantage", label=say("Competitive advantage, as in a tender")),
                Option(value="loyalty", label=say("Customer loyalty, as in a renewal")),
                Option(value="influence", label=say("Supplier influence, as in a first project")),
            ],
        ),
        Percent(
            name="learning",
            label=say("Learned in a year"),
            help=say("Of what you do not know yet, the share a year of full performance would teach you."),
            value=0.6,
        ),
        Percent(
            name="ageing",
            label=say("Out of date after a year"),
            help=say("People move and plans change: the share of what you know that no longer holds."),
            value=0.2,
        ),
    ],
    results=[
        Result(
            name="performance",
            label=say("Performance, out of 100"),
            digits=1,
            unit=say("points"),
            main=True,
            help=say(
                "Needs times value times the mean of the three roads. A thinking aid, not a measurement."
            ),
        ),
        Result(name="breaks", label=say("The chain breaks at"), kind="text"),
        Result(name="gain", label=say("Ten points more there bring"), digits=1, unit=say("points")),
        Result(name="settles", label=say("Where the loop settles"), digits=1, unit=say("points")),
        Result(name="lasts", label=say("Pays most in the long run"), kind="text"),
        Result(
            name="lasting_gain",
            label=say("Ten points more there bring, in the long run"),
            digits=1,
            unit=say("points"),
        ),
    ],
    tables=[
        Table(
            name="links",
            title=say("What ten points more bring, link by link"),
            columns=[
                Result(name="name", label=say("Link of the chain"), kind="text"),
                Result(name="strength", label=say("Strength of the link"), kind="percent"),
                Result(name="now", label=say("At once"), digits=1),
                Result(name="later", label=say("In the long run"), digits=1),
            ],
        )
    ],
    charts=[
        Chart(
            kind="tornado",
            title=say("What moves the performance: each link 10 points lower and higher"),
            rows="levers",
            base="performance",
        ),
        Chart(
            kind="line",
            title=say("Performance over the years, if nothing else changes"),
            rows="years",
            x="year",
            x_label=say("Years from now"),
            y=[
                Result(name="own", label=say("As it is"), digits=1, unit=say("points")),
                Result(name="now", label=say("10 points where it breaks"), digits=1, unit=say("points")),
                Result(
                    name="later", label=say("10 points where they last longest"), digits=1, unit=say("points")
                ),
            ],
        ),
    ],
)
