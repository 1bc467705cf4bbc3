"""The calculators of chapter 05: the relationship profile, and what a relationship must bring."""

from selling.describe import Chart, Money, Number, Percent, Result, Rows, Table, Text, describe
from selling.live.say import say
from selling.models import from_transaction_to_relationship as models

# axis, what stands at 1 and at 5, and how Chen rates the design institute: now and wanted
_AXES = [
    (say("People: one person to one person (1), company to company (5)"), 4, 3),
    (say("Time: once, for now (1), again and for years (5)"), 4, 4),
    (say("Mode: transaction (1), relationship (5)"), 2, 4),
    (say("Scope: one project (1), the whole, planned together (5)"), 2, 3),
    (say("Offer: a box (1), a solution (5)"), 2, 4),
    (say("Role: push the product (1), help to solve (5)"), 1, 5),
    (say("Talk: features and functions (1), value added (5)"), 2, 4),
]


def _rating(name: str, label: str) -> Number:
    return Number(name=name, label=label, value=3, min=1, max=5)


relationship_profile = describe(
    models.relationship_profile,
    title=say("Relationship profile"),
    lead=say(
        "How do you sell to this account, and how does it want to buy? Rate both on the seven axes from r to R."
    ),
    summary=say(
        "From r to R, you stand at {now} and the customer wants {wanted}. The fit is {fit}. Greatest distance: {axis}."
    ),
    inputs=[
        Rows(
            name="axes",
            label=say("The seven axes, from r (1) to R (5)"),
            help=say("For “wants”, go by what the customer says and does, not by what you would like."),
            fixed=True,
            columns=[
                Text(name="axis", label=say("Axis")),
                _rating("now", say("We do now")),
                _rating("wanted", say("Customer wants")),
            ],
            value=[{"axis": axis, "now": now, "wanted": wanted} for axis, now, wanted in _AXES],
        )
    ],
    results=[
        Result(
            name="fit",
            label=say("Degree of fit"),
            kind="percent",
            main=True,
            help=say("100%: you sell as the customer wants to buy. Too much counts like too little."),
        ),
        Result(name="now", label=say("Where you stand, from r to R"), kind="percent"),
        Result(name="wanted", label=say("What the customer wants"), kind="percent"),
        Result(name="axis", label=say("Greatest distance"), kind="text"),
        Result(name="move", label=say("Next move"), kind="text"),
    ],
    tables=[
        Table(
            name="profile",
            title=say("Axis by axis"),
            columns=[
                Result(name="axis", label=say("Axis"), kind="text"),
                Result(name="now", label=say("We do now"), digits=0),
                Result(name="wanted", label=say("Customer wants"), digits=0),
                Result(name="gap", label=say("Distance"), digits=0),
            ],
        )
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("How you sell, and how the customer wants to buy"),
            rows="profile",
            x="short",
            x_kind="text",
            y=[
                Result(name="now", label=say("We do now"), digits=0),
                Result(name="wanted", label=say("Customer wants"), digits=0),
            ],
        )
    ],
)

relationship_pays = describe(
    models.relationship_pays,
    title=say("What a relationship must bring"),
    lead=say("A relationship takes hours. Does the account repay them by staying longer?"),
    summary=say(
        "In transaction mode the account is worth {transaction}, in relationship mode {relationship}: "
        "a difference of {difference}."
    ),
    inputs=[
        Money(
            name="margin",
            label=say("Own margin of the account, a year"),
            help=say("Gross margin less the cost to serve, without the hours asked for below."),
            value=40000,
            max=1000000,
            step=1000,
        ),
        Number(
            name="hours",
            label=say("Hours that the relationship takes"),
            help=say("Visits, reviews, joint work, all people together."),
            value=6,
            min=0,
            max=80,
            step=0.5,
            unit=say("hours a month"),
        ),
        Money(name="hour_cost", label=say("Cost of an hour"), value=250, max=2000, step=10),
        Percent(
            name="before",
            label=say("Kept a year in transaction mode"),
            help=say("Of ten accounts like this, how many still buy a year later?"),
            value=0.75,
            max=0.98,
        ),
        Percent(name="after", label=say("Kept a year in relationship mode"), value=0.85, max=0.98),
        Percent(
            name="more",
            label=say("More margin in relationship mode"),
            help=say(
                "From a larger share of what he buys, or from better prices. Leave 0% unless you have seen it."
            ),
            value=0,
            max=1,
        ),
        Percent(
            name="discount",
            label=say("Discount rate a year"),
            help=say("How much less a yuan is worth if it comes a year later."),
            value=0.1,
            max=0.5,
            step=0.005,
        ),
    ],
    results=[
        Result(name="difference", label=say("Gained or lost by the relationship"), kind="money", main=True),
        Result(name="transaction", label=say("Value in transaction mode"), kind="money"),
        Result(name="relationship", label=say("Value in relationship mode"), kind="money"),
        Result(name="yearly_cost", label=say("The hours cost, a year"), kind="money"),
        Result(
            name="needed",
            label=say("Must be kept a year to break even"),
            kind="percent",
            help=say("A dash: no share is enough."),
        ),
        Result(
            name="most_hours",
            label=say("Hours a month that the account can repay"),
            digits=1,
        ),
    ],
    charts=[
        Chart(
            kind="line",
            title=say("The relationship pays where its curve is above the line"),
            rows="by_retention",
            x="retention",
            x_label=say("Kept a year in relationship mode"),
            x_kind="percent",
            y=[
                Result(name="relationship", label=say("Relationship mode"), kind="money"),
                Result(name="transaction", label=say("Transaction mode"), kind="money"),
            ],
            y_label=say("Value"),
            mark=["after", "relationship"],
        )
    ],
)
