"""The calculators of chapter 20: a discount as an answer, and the log of objections."""

from selling.describe import Chart, Choice, Money, Number, Option, Percent, Result, Rows, Table, describe
from selling.live.say import say
from selling.models import objections as models

discount_answer = describe(
    models.discount_answer,
    title=say("A discount as an answer"),
    lead=say("“Too dear,” he says. You could take something off. How much likelier must the order become?"),
    summary=say("With the discount the expected margin is {with_it}, without it {without}."),
    inputs=[
        Money(name="price", label=say("Price of the offer"), value=620_000, max=5_000_000),
        Percent(name="margin", label=say("Margin, share of the price"), value=0.22),
        Percent(name="discount", label=say("Discount"), value=0.06),
        Percent(name="chance", label=say("Chance of the order without it"), value=0.35),
        Percent(
            name="chance_with",
            label=say("Chance with it"),
            value=0.45,
            help=say("Your guess. Move it, and see how far it may be wrong."),
        ),
        Number(
            name="later",
            label=say("Later orders at the same price"),
            value=0,
            min=0,
            max=20,
            step=1,
            help=say("A price once given is the price next time."),
        ),
    ],
    results=[
        Result(name="with_it", label=say("Expected margin with the discount"), kind="money", main=True),
        Result(name="without", label=say("Expected margin without"), kind="money"),
        Result(name="difference", label=say("Difference"), kind="money"),
        Result(name="given", label=say("Given away if the order comes"), kind="money"),
        Result(name="needed", label=say("Chance at which it costs nothing"), kind="percent"),
        Result(name="advice", label=say("What follows"), kind="text"),
    ],
    charts=[
        Chart(
            kind="line",
            title=say("How likely the order must become, by discount"),
            rows="by_discount",
            x="discount",
            x_kind="percent",
            x_label=say("Discount"),
            y=[Result(name="needed", label=say("Chance at which it costs nothing"), kind="percent")],
            mark=["discount", "needed"],
        )
    ],
)


def _count(name: str, label: str) -> Number:
    return Number(name=name, label=label, value=0, min=0, max=99, step=1)


_QUARTER = [("price", 4, 3, 8, 2), ("status-quo", 3, 2, 5, 2), ("trust", 2, 2, 3, 1), ("timing", 1, 0, 4, 1)]

objection_log = describe(
    models.objection_log,
    title=say("Objection log"),
    lead=say("A quarter of one team. Did you ask what stood behind it, or answer at once?"),
    summary=say("Of {heard} objections you asked first in {asked_first}. Most often it was: {most}."),
    inputs=[
        Rows(
            name="objections",
            label=say("Objections heard"),
            min_rows=1,
            max_rows=8,
            columns=[
                Choice(
                    name="kind",
                    label=say("Kind"),
                    value="price",
                    options=[
                        Option(value="price", label=say("Price")),
                        Option(value="status-quo", label=say("Status quo")),
                        Option(value="trust", label=say("Trust")),
                        Option(value="timing", label=say("Timing")),
                    ],
                ),
                _count("asked", say("Asked first")),
                _count("settled_asked", say("of these settled")),
                _count("answered", say("Answered at once")),
                _count("settled_answered", say("of those settled")),
            ],
            value=[
                {
                    "kind": kind,
                    "asked": asked,
                    "settled_asked": settled,
                    "answered": answered,
                    "settled_answered": then,
                }
                for kind, asked, settled, answered, then in _QUARTER
            ],
        )
    ],
    results=[
        Result(
            name="gap", label=say("Settled more often when you asked first, by"), kind="percent", main=True
        ),
        Result(name="rate_asked", label=say("Settled when you asked first"), kind="percent"),
        Result(name="rate_answered", label=say("Settled when you answered at once"), kind="percent"),
        Result(name="asked_first", label=say("Share in which you asked first"), kind="percent"),
        Result(name="heard", label=say("Objections heard"), digits=0),
        Result(name="most", label=say("Heard most"), kind="text"),
        Result(name="advice", label=say("What follows"), kind="text"),
    ],
    tables=[
        Table(
            name="kinds",
            title=say("By kind"),
            columns=[
                Result(name="name", label=say("Kind"), kind="text"),
                Result(name="heard", label=say("Times heard"), digits=0),
                Result(name="settled", label=say("Settled"), digits=0),
            ],
        )
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("What was heard, and what was settled"),
            rows="kinds",
            x="name",
            x_kind="text",
            y=[
                Result(name="heard", label=say("Times heard"), digits=0),
                Result(name="settled", label=say("Settled"), digits=0),
            ],
        )
    ],
)
