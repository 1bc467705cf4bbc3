"""The calculators of chapter 13: six steps or ten, and the mirror of seven traits."""

from selling.describe import Chart, Money, Number, Percent, Result, Rows, Table, Text, describe
from selling.live.say import say
from selling.models import consultative_cycle as models

# trait, and how Zhao and a customer of hers see it: weight, own rating, the customer's
_TRAITS = [
    (say("Knows our needs"), 5, 8, 5),
    (say("Knows our business and industry"), 4, 4, 3),
    (say("Honest and upright"), 4, 9, 9),
    (say("Keeps promises"), 5, 8, 8),
    (say("Can be relied on"), 4, 7, 8),
    (say("Gets backing inside the company"), 3, 5, 8),
    (say("Listens and asks well"), 3, 9, 5),
]

six_or_ten = describe(
    models.six_or_ten,
    title=say("Six steps or ten?"),
    lead=say("A list of prospects, and so many hours. Who gets the ten steps?"),
    summary=say("Ten steps for {tens} of {customers} customers and six for {sixes}: {left} is left."),
    inputs=[
        Number(
            name="customers",
            label=say("Customers on the list"),
            help=say("Prospects of one kind, for one quarter."),
            value=20,
            min=1,
            max=100,
            unit=say("customers"),
        ),
        Number(
            name="hours",
            label=say("Selling hours for them"),
            value=240,
            min=0,
            max=1000,
            step=10,
            unit=say("hours"),
        ),
        Money(name="deal", label=say("Size of an order"), value=150000, min=5000, max=1000000, step=5000),
        Percent(name="margin", label=say("Margin on it"), value=0.25, min=0.01, max=0.6),
        Number(
            name="six_hours",
            label=say("Six steps: hours for a customer"),
            help=say("Won or lost, with the hours of those who help you."),
            value=6,
            min=1,
            max=100,
            unit=say("hours"),
        ),
        Percent(name="six_hit", label=say("Six steps: share that orders"), value=0.09),
        Number(
            name="ten_hours",
            label=say("Ten steps: hours for a customer"),
            value=30,
            min=1,
            max=200,
            unit=say("hours"),
        ),
        Percent(name="ten_hit", label=say("Ten steps: share that orders"), value=0.26),
        Percent(
            name="more",
            label=say("Ten steps: how much larger the order is"),
            help=say("Leave 0% unless you have seen it in your own books."),
            value=0.2,
            max=2,
        ),
        Money(
            name="hour_cost",
            label=say("Cost of an hour"),
            help=say("Pay and travel, or what the hour would bring elsewhere."),
            value=250,
            max=2000,
            step=10,
        ),
    ],
    results=[
        Result(name="tens", label=say("Customers who get ten steps"), digits=0, main=True),
        Result(name="sixes", label=say("Customers who get six"), digits=0),
        Result(
            name="left",
            label=say("Left with this mix"),
            kind="money",
            help=say("Expected margin less the cost of the hours."),
        ),
        Result(name="all_six", label=say("Left if all get six, as far as the hours go"), kind="money"),
        Result(name="all_ten", label=say("Left if all get ten, as far as the hours go"), kind="money"),
        Result(name="advice", label=say("In a word"), kind="text"),
        Result(name="six_an_hour", label=say("Margin for an hour, six steps"), kind="money"),
        Result(name="ten_an_hour", label=say("Margin for an hour, ten steps"), kind="money"),
        Result(
            name="hit_customers",
            label=say("Ten steps must win, if customers are short"),
            kind="percent",
            help=say(
                "From this share on, a customer brings more with ten steps. A dash: no share is enough."
            ),
        ),
        Result(
            name="hit_hours",
            label=say("Ten steps must win, if hours are short"),
            kind="percent",
            help=say("From this share on, an hour brings more with ten steps. A dash: no share is enough."),
        ),
        Result(
            name="smallest",
            label=say("Smallest deal that deserves ten steps"),
            kind="money",
            help=say("Where customers are short. A dash: no deal does."),
        ),
    ],
    charts=[
        Chart(
            kind="curve",
            title=say("What is left, by how many get ten steps"),
            rows="mix",
            x="tens",
            x_label=say("Customers who get ten steps"),
            y=[Result(name="left", label=say("Left"), kind="money")],
            mark=["tens", "left"],
        ),
        Chart(
            kind="line",
            title=say("Left on one customer: where do ten steps overtake six?"),
            rows="by_deal",
            x="deal",
            x_label=say("Size of an order"),
            x_kind="money",
            y=[
                Result(name="ten", label=say("Ten steps"), kind="money"),
                Result(name="six", label=say("Six steps"), kind="money"),
            ],
        ),
    ],
)


def _rating(name: str, label: str) -> Number:
    return Number(name=name, label=label, value=5, min=0, max=10)


mirror = describe(
    models.mirror,
    title=say("The mirror"),
    lead=say("Seven traits of a good adviser. Rate yourself, then let a customer rate you."),
    summary=say("The customer gives {score} of 10, you give yourself {own_score}. Work first on: {first}."),
    inputs=[
        Rows(
            name="traits",
            label=say("The seven traits"),
            help=say("Weight 0 to 5: what it counts for this customer. Ratings 1 to 10, 0 for none yet."),
            fixed=True,
            columns=[
                Text(name="trait", label=say("Trait")),
                Number(name="weight", label=say("Weight"), value=3, min=0, max=5),
                _rating("own", say("I say")),
                _rating("customer", say("Customer says")),
            ],
            value=[
                {"trait": trait, "weight": weight, "own": own, "customer": customer}
                for trait, weight, own, customer in _TRAITS
            ],
        )
    ],
    results=[
        Result(
            name="first",
            label=say("Work first on"),
            kind="text",
            main=True,
            help=say("Where weight × (10 − the customer's rating) is greatest."),
        ),
        Result(name="step", label=say("A first step"), kind="text"),
        Result(name="score", label=say("The customer's rating, weighted"), digits=1),
        Result(name="own_score", label=say("Your own rating, weighted"), digits=1),
        Result(
            name="blind",
            label=say("Blind spot that weighs most"),
            kind="text",
            help=say("You see yourself at least 2 higher than he does."),
        ),
        Result(
            name="hidden",
            label=say("Hidden strength that weighs most"),
            kind="text",
            help=say("He sees you at least 2 higher than you do."),
        ),
        Result(name="missing", label=say("Traits not rated by both"), digits=0),
    ],
    tables=[
        Table(
            name="ranking",
            title=say("Ranked by what is lacking"),
            columns=[
                Result(name="short", label=say("Trait"), kind="text"),
                Result(name="lack", label=say("Lacking"), digits=0),
                Result(name="gap", label=say("Gap"), digits=0),
                Result(name="heavy", label=say("Gap × weight"), digits=0),
                Result(name="view", label=say("Both views"), kind="text"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("How you see yourself, and how the customer sees you"),
            rows="profile",
            x="short",
            x_kind="text",
            y=[
                Result(name="own", label=say("I say"), digits=0),
                Result(name="customer", label=say("Customer says"), digits=0),
            ],
        )
    ],
)
