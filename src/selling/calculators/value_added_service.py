"""The calculators of chapter 09: value in use, price cut or service."""

from selling.describe import Chart, Money, Number, Percent, Result, Rows, Table, Text, describe
from selling.live.say import say
from selling.models import value_added_service as models

value_in_use = describe(
    models.value_in_use,
    title=say("Value in use"),
    lead=say("What the work costs the customer today, what your offer changes, and how the price shares it."),
    summary=say(
        "At {price} the customer gains {gain} over {years} years of use. The rival's offer at {rival_price} "
        "leaves him {rival_gain}."
    ),
    inputs=[
        Money(name="price", label=say("Our price"), value=300_000, max=2_000_000, step=1000),
        Money(
            name="our_cost",
            label=say("What the offer costs us"),
            help=say("Machine, delivery, training, and the service that the price includes."),
            value=240_000,
            max=2_000_000,
            step=1000,
        ),
        Money(name="rival_price", label=say("The rival's price"), value=276_000, max=2_000_000, step=1000),
        Money(
            name="rival_yearly",
            label=say("What the rival saves and earns him, a year"),
            help=say("Go through the same lines with the rival's offer. Who comes at night when it jams?"),
            value=105_000,
            max=500_000,
        ),
        Rows(
            name="lines",
            label=say("What the work costs him"),
            help=say(
                "Hours, sheets and jobs from his own records. A line that grows with you gets a share below zero."
            ),
            columns=[
                Text(name="name", label=say("Line of cost")),
                Number(name="quantity", label=say("A year now"), value=100, min=0, max=10_000_000, step=10),
                Money(name="each", label=say("Each costs"), value=50, max=1_000_000, step=0.05),
                Percent(name="less", label=say("Less with us"), value=0.2, min=-1),
            ],
            value=[
                {"name": say("Work hours"), "quantity": 3000, "each": 40, "less": 0.2},
                {"name": say("Spoilt sheets"), "quantity": 200_000, "each": 0.3, "less": 0.5},
                {"name": say("Idle hours"), "quantity": 150, "each": 320, "less": 0.6},
                {"name": say("Jobs sent out"), "quantity": 110, "each": 600, "less": 0.8},
                {"name": say("Supply months"), "quantity": 12, "each": 3000, "less": -0.1},
            ],
            min_rows=5,
            max_rows=5,
            fixed=True,
        ),
        Money(
            name="benefit",
            label=say("What he earns more with us, a year"),
            help=say("Margin on jobs that he has to turn down today, for example."),
            value=0,
            max=500_000,
            step=1000,
        ),
        Money(
            name="changeover",
            label=say("What changing over costs him once"),
            help=say("Training, trial runs, two lines side by side for a while. Counted for both offers."),
            value=20_000,
            max=200_000,
            step=1000,
        ),
        Number(name="years", label=say("Years of use"), value=5, min=1, max=15, unit=say("years")),
    ],
    results=[
        Result(name="gain", label=say("Left for the customer"), kind="money", main=True),
        Result(name="verdict", label=say("Where the price stands"), kind="text"),
        Result(name="rival_gain", label=say("Left for him with the rival"), kind="money"),
        Result(name="yearly", label=say("Saved and earned a year, before the price"), kind="money"),
        Result(
            name="payback",
            label=say("Price and change-over come back after"),
            unit=say("years"),
            digits=1,
            help=say("A dash: nothing is saved or earned, so they never come back."),
        ),
        Result(
            name="ceiling",
            label=say("Price ceiling"),
            kind="money",
            help=say("The price at which he gains nothing against carrying on as today."),
        ),
        Result(
            name="level_price",
            label=say("Price at which the rival draws level"),
            kind="money",
            help=say("The rival's price, plus what we bring him more than the rival over the years."),
        ),
        Result(name="ours", label=say("Left for us"), kind="money"),
        Result(
            name="customer_share",
            label=say("The customer's share of the gain"),
            kind="percent",
            help=say("Of all between our cost and the ceiling. A dash: at this price one of the two loses."),
        ),
    ],
    tables=[
        Table(
            name="by_line",
            title=say("Line by line, a year"),
            columns=[
                Result(name="name", label=say("Line of cost"), kind="text"),
                Result(name="now", label=say("As today"), kind="money"),
                Result(name="left", label=say("With us"), kind="money"),
                Result(name="saving", label=say("Saved with us"), kind="money"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="stacked-bar",
            title=say("What a year costs the customer, running and buying"),
            rows="cases",
            x="case",
            x_kind="text",
            y=[
                Result(name="running", label=say("Running cost, less what he earns more"), kind="money"),
                Result(name="buying", label=say("Price and change-over, a year's part"), kind="money"),
            ],
        ),
        Chart(
            kind="stacked-bar",
            title=say("Where the saving comes from, a year"),
            rows="by_line",
            x="name",
            x_kind="text",
            y=[
                Result(name="left", label=say("Left with us"), kind="money"),
                Result(name="saved", label=say("Saved with us"), kind="money"),
            ],
        ),
        Chart(
            kind="line",
            title=say("Between floor and ceiling, the price shares the gain"),
            rows="by_price",
            x="price",
            x_label=say("Our price"),
            x_kind="money",
            y=[
                Result(name="gain", label=say("Left for the customer"), kind="money"),
                Result(name="ours", label=say("Left for us"), kind="money"),
            ],
            mark=["price", "gain"],
        ),
    ],
)

cut_or_service = describe(
    models.cut_or_service,
    title=say("Price cut or service"),
    lead=say("The same money, spent on a lower price or on a service that lowers the customer's cost."),
    summary=say(
        "A cut of {cut} costs us {given}. Spent on the service, the customer counts on {counted} of the "
        "{true_saving} it saves him."
    ),
    inputs=[
        Money(name="price", label=say("Our price"), value=300_000, max=2_000_000, step=1000),
        Percent(
            name="margin",
            label=say("Our contribution margin"),
            help=say("What is left of the price after the costs that come with this sale."),
            value=0.2,
            min=0.02,
            max=0.9,
        ),
        Percent(name="cut", label=say("Price cut"), value=0.08, max=0.5, step=0.005),
        Number(
            name="saved",
            label=say("Saved by the customer, per yuan we spend"),
            help=say("Over the years of use: hours, waste, standstill and work sent out."),
            value=2,
            min=0,
            max=10,
            step=0.1,
            unit=say("yuan"),
        ),
        Percent(
            name="believed",
            label=say("Share of the saving he counts on"),
            help=say(
                "A cut is certain, a saving is a promise. A trial, a log or a guarantee raises this share."
            ),
            value=0.4,
        ),
    ],
    results=[
        Result(name="difference", label=say("Service minus cut, to him"), kind="money", main=True),
        Result(name="choice", label=say("Which he would take"), kind="text"),
        Result(name="given", label=say("What the cut costs us and brings him"), kind="money"),
        Result(name="margin_gone", label=say("Share of our margin it takes"), kind="percent"),
        Result(
            name="more",
            label=say("More to sell, to earn the same"),
            kind="percent",
            help=say("Cut ÷ (margin − cut), of today's volume."),
        ),
        Result(name="true_saving", label=say("What the service would save him"), kind="money"),
        Result(name="counted", label=say("Of it, what he counts on"), kind="money"),
        Result(
            name="needed_belief",
            label=say("Share he must count on for a draw"),
            kind="percent",
            help=say("A dash: even with full belief the cut is worth more to him."),
        ),
        Result(
            name="equal_spend",
            label=say("Service that weighs as much as the cut"),
            kind="money",
            help=say("Below the cost of the cut, the service is the cheaper way to please him."),
        ),
    ],
    charts=[
        Chart(
            kind="line",
            title=say("The more he believes, the more the service weighs"),
            rows="by_belief",
            x="believed",
            x_label=say("Share of the saving he counts on"),
            x_kind="percent",
            y=[
                Result(name="service", label=say("The service"), kind="money"),
                Result(name="cut", label=say("The cut"), kind="money"),
            ],
            mark=["believed", "counted"],
        ),
        Chart(
            kind="curve",
            title=say("Each further point of cut needs more volume than the last"),
            rows="by_cut",
            x="cut",
            x_label=say("Price cut"),
            x_kind="percent",
            y=[Result(name="more", label=say("More to sell, to earn the same"), kind="percent")],
            mark=["cut", "more"],
        ),
    ],
)
