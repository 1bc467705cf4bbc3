"""The calculators of chapter 18: the value scale, and the review of a SPIN call."""

from selling.describe import Chart, Choice, Money, Number, Option, Result, Rows, Table, Text, describe
from selling.live.say import say
from selling.models import spin as models

EFFECTS = [
    {"effect": say("Second count"), "yearly": 148_000, "by": "customer"},
    {"effect": say("Slips"), "yearly": 160_000, "by": "me"},
    {"effect": say("Reports"), "yearly": 40_000, "by": "me"},
    {"effect": say("Guards"), "yearly": 60_000, "by": "me"},
]

value_scale = describe(
    models.value_scale,
    title=say("Value scale"),
    lead=say(
        "A problem on one side, the change on the other. Only what the customer has said himself has weight."
    ),
    summary=say("The customer's words weigh {said} a year, the change {cost}."),
    inputs=[
        Money(
            name="price",
            label=say("Price of the solution"),
            value=1_150_000,
            min=0,
            max=5_000_000,
            step=10_000,
        ),
        Number(name="years", label=say("Years of use"), value=5, min=1, max=15, step=1),
        Money(name="running", label=say("Running cost a year"), value=40_000, min=0, max=500_000, step=5_000),
        Money(
            name="effort",
            label=say("What the change costs him besides, a year"),
            value=30_000,
            min=0,
            max=500_000,
            step=5_000,
            help=say("Training, people who are missing meanwhile, and the risk that it goes wrong."),
        ),
        Rows(
            name="effects",
            label=say("Effects of the problem"),
            columns=[
                Text(name="effect", label=say("Effect"), value=""),
                Money(name="yearly", label=say("Yuan a year"), value=50_000, min=0, max=5_000_000),
                Choice(
                    name="by",
                    label=say("Who named it and its sum"),
                    value="me",
                    options=[
                        Option(value="customer", label=say("the customer")),
                        Option(value="me", label=say("only I")),
                    ],
                ),
            ],
            value=EFFECTS,
        ),
    ],
    results=[
        Result(name="ratio", label=say("His words against the change"), digits=2, main=True),
        Result(name="said", label=say("In the customer's words, a year"), kind="money"),
        Result(name="assumed", label=say("Only in yours, a year"), kind="money"),
        Result(name="cost", label=say("The change, a year"), kind="money"),
        Result(name="missing", label=say("Missing until it tips"), kind="money"),
        Result(name="advice", label=say("What to ask"), kind="text"),
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("What lies on the scale"),
            rows="scale",
            x="side",
            x_kind="text",
            y=[Result(name="yearly", label=say("Yuan a year"), kind="money")],
        )
    ],
)

spin_call = describe(
    models.spin_call,
    title=say("SPIN review"),
    lead=say(
        "After a call: how many questions of each kind, and what did the customer say of his own accord?"
    ),
    summary=say("You asked {questions} questions; {late} of them were about consequences or use."),
    inputs=[
        Number(name="situation", label=say("Situation questions"), value=11, min=0, max=30, step=1),
        Number(name="problem", label=say("Problem questions"), value=3, min=0, max=30, step=1),
        Number(name="implication", label=say("Implication questions"), value=0, min=0, max=30, step=1),
        Number(name="need_payoff", label=say("Need-payoff questions"), value=1, min=0, max=30, step=1),
        Number(
            name="troubles",
            label=say("Troubles that the customer voiced"),
            value=2,
            min=0,
            max=30,
            step=1,
            help=say("“It takes long.” “That annoys me.”"),
        ),
        Number(
            name="wants",
            label=say("Wants that the customer voiced"),
            value=0,
            min=0,
            max=30,
            step=1,
            help=say("“I would need a list.” “It has to be done on the fourth day.”"),
        ),
    ],
    results=[
        Result(name="late", label=say("Share about consequences or use"), kind="percent", main=True),
        Result(name="questions", label=say("Questions asked"), digits=0),
        Result(name="turned", label=say("Wants for each trouble"), digits=2),
        Result(name="advice", label=say("Next time"), kind="text"),
    ],
    tables=[
        Table(
            name="mix",
            title=say("Mix of questions"),
            columns=[
                Result(name="kind", label=say("Type"), kind="text"),
                Result(name="count", label=say("Times asked"), digits=0),
            ],
        )
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("Where the questions went"),
            rows="mix",
            x="kind",
            x_kind="text",
            y=[Result(name="count", label=say("Times asked"), digits=0)],
        )
    ],
)
