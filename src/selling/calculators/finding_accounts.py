"""The calculators of chapter 07: concentration of sales, and the call plan."""

import csv

from selling.data import data
from selling.describe import Chart, Choice, Money, Number, Option, Percent, Result, Table, describe
from selling.live.say import say
from selling.models import finding_accounts as models

INDUSTRIES = {
    "all": say("All industries together"),
    "insurer": say("Insurers only"),
    "government": say("Government offices only"),
    "bank": say("Banks only"),
    "design": say("Design institutes only"),
    "print": say("Print chains only"),
    "university": say("Universities only"),
    "utility": say("Utilities only"),
}


def curve(amounts: list[int]) -> list[float]:
    """Return the shares of sales made by the largest 0%, 1% … 100% of the accounts; part counts in part."""
    largest_first = sorted(amounts, reverse=True)
    total = sum(largest_first)
    shares = []
    for step in range(101):
        whole, part = divmod(step * len(largest_first), 100)
        made = sum(largest_first[:whole]) + (part / 100 * largest_first[whole] if part else 0)
        shares.append(round(made / total, 5))
    return shares


def _books() -> dict[str, dict[str, object]]:
    """Return accounts and curve of the sales of 2025, of all who bought and by industry."""
    with data("accounts.csv").open(encoding="utf-8", newline="") as file:
        bought = [
            (row["industry"], int(row["purchases_2025"]))
            for row in csv.DictReader(file)
            if row["purchases_2025"] != "0"
        ]
    books: dict[str, dict[str, object]] = {}
    for name in INDUSTRIES:
        amounts = [amount for industry, amount in bought if name in ("all", industry)]
        books[name] = {"accounts": len(amounts), "curve": curve(amounts)}
    return books


_BOOKS_SHARE = say("Northlight's accounts")
_BENT_SHARE = say("Bent curve")

concentration = describe(
    models.concentration,
    title=say("Concentration"),
    lead=say(
        "What share of the sales do the largest accounts make? Northlight's books beside a curve you bend."
    ),
    summary=say(
        "The largest {asked} of the accounts, about {accounts_asked}, make {books_share} of Northlight's sales. "
        "On the bent curve they would make {curve_share}."
    ),
    inputs=[
        Choice(
            name="industry",
            label=say("Northlight's sales of 2025"),
            value="all",
            options=[Option(value=value, label=label) for value, label in INDUSTRIES.items()],
        ),
        Percent(
            name="asked",
            label=say("Share of the accounts, largest first"),
            value=0.05,
            min=0.01,
        ),
        Percent(
            name="top_fifth",
            label=say("On the bent curve the largest 20% make"),
            help=say("80% is the usual 80/20. At 20% all accounts buy alike."),
            value=0.8,
            min=0.2,
            max=0.99,
            step=0.001,
        ),
    ],
    given={"books": _books()},
    results=[
        Result(name="books_share", label=say("Share of Northlight's sales"), kind="percent", main=True),
        Result(name="curve_share", label=say("Share on the bent curve"), kind="percent"),
        Result(name="accounts_asked", label=say("Accounts that is"), digits=0),
        Result(
            name="eighty",
            label=say("Northlight's accounts that make 80% of sales"),
            kind="percent",
            help=say("Of all that bought in 2025, largest first."),
        ),
        Result(
            name="books_gini",
            label=say("Gini index of Northlight's sales"),
            kind="percent",
            help=say("0%: all accounts buy alike. 100%: one account buys everything."),
        ),
        Result(name="curve_gini", label=say("Gini index of the bent curve"), kind="percent"),
        Result(
            name="alpha",
            label=say("Pareto index of the bent curve"),
            digits=3,
            help=say("The nearer to 1, the more the largest make. A dash: all buy alike."),
        ),
    ],
    tables=[
        Table(
            name="steps",
            title=say("From the largest 1% to the largest half"),
            columns=[
                Result(name="part", label=say("Largest"), kind="percent"),
                Result(name="books", label=_BOOKS_SHARE, kind="percent"),
                Result(name="bent", label=_BENT_SHARE, kind="percent"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="line",
            title=say("The further a curve bows to the upper left, the fewer accounts carry the sales"),
            rows="by_share",
            x="part",
            x_label=say("Share of the accounts, largest first"),
            x_kind="percent",
            y=[
                Result(name="books", label=_BOOKS_SHARE, kind="percent"),
                Result(name="bent", label=_BENT_SHARE, kind="percent"),
                Result(name="alike", label=say("All buy alike"), kind="percent"),
            ],
            y_label=say("Share of the sales"),
            mark=["asked", "books_share"],
        )
    ],
)

_BLIND, _CLASSIFIED = say("Blind"), say("Classified")

call_plan = describe(
    models.call_plan,
    title=say("Call plan"),
    lead=say(
        "Visit every firm on the list, or sort the list at the desk first? A hit is a visit to the right firm."
    ),
    summary=say(
        "Blind, each key account reached costs {blind_cost}; classified, {classified_cost}. "
        "{firms} firms become {kept} to visit, with {found} key accounts among them."
    ),
    inputs=[
        Number(
            name="firms",
            label=say("Firms on the list"),
            value=240,
            min=10,
            max=2000,
            step=10,
            unit=say("firms"),
        ),
        Percent(
            name="base",
            label=say("Share of them that are key accounts"),
            help=say("So this is the hit rate of blind visits. The deck says under 5%."),
            value=0.05,
            min=0.005,
            max=0.6,
            step=0.005,
        ),
        Percent(
            name="hit",
            label=say("Hit rate after classifying"),
            help=say("Of the firms you keep, how many are key accounts? The deck says over 95%."),
            value=0.25,
            min=0.02,
        ),
        Percent(
            name="recall",
            label=say("Key accounts that the desk recognises"),
            help=say("The others are dropped by mistake."),
            value=0.75,
            min=0.1,
        ),
        Money(name="visit_cost", label=say("Cost of a visit"), value=150, min=5, max=3000, step=5),
        Money(
            name="classify_cost",
            label=say("Cost of classifying one firm"),
            help=say("Desk time and what you pay for information, for every firm on the list."),
            value=10,
            max=1000,
            step=1,
        ),
        Number(
            name="visits",
            label=say("Visits a month"),
            value=160,
            min=10,
            max=400,
            step=10,
            unit=say("visits"),
        ),
    ],
    results=[
        Result(
            name="saving",
            label=say("Saved by classifying, each key account reached"),
            kind="money",
            main=True,
            help=say("Below zero, classifying costs more than it saves."),
        ),
        Result(name="blind_cost", label=say("A key account reached, blind"), kind="money"),
        Result(name="classified_cost", label=say("A key account reached, classified"), kind="money"),
        Result(name="kept", label=say("Firms left to visit"), digits=0),
        Result(name="found", label=say("Key accounts among them")),
        Result(name="missed", label=say("Key accounts dropped by mistake")),
        Result(
            name="slip_through",
            label=say("Ordinary firms that slip through"),
            kind="percent",
            help=say("Of all ordinary firms on the list, the share that is kept all the same."),
        ),
        Result(
            name="visits_saved",
            label=say("Visits saved"),
            digits=0,
            help=say("Against blind visits until as many key accounts are reached."),
        ),
        Result(name="months_saved", label=say("Months of visiting saved"), digits=1),
        Result(
            name="break_even_cost",
            label=say("Classifying pays while a firm costs less than"),
            kind="money",
            help=say("Zero: it never pays with these hit rates."),
        ),
        Result(
            name="break_even_base",
            label=say("Classifying pays while key accounts are fewer than"),
            kind="percent",
            help=say("Above this share of the list, visiting straight away is cheaper."),
        ),
    ],
    tables=[
        Table(
            name="ways",
            title=say("What a key account reached costs"),
            columns=[
                Result(name="way", label=say("Way"), kind="text"),
                Result(name="desk", label=say("At the desk"), kind="money"),
                Result(name="visiting", label=say("On visits"), kind="money"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="stacked-bar",
            title=say("What one key account reached costs, at the desk and on visits"),
            rows="ways",
            x="way",
            x_kind="text",
            y=[
                Result(name="desk", label=say("At the desk"), kind="money"),
                Result(name="visiting", label=say("On visits"), kind="money"),
            ],
            y_label=say("Yuan a key account reached"),
        ),
        Chart(
            kind="line",
            title=say("Where the lines cross, classifying stops paying"),
            rows="by_cost",
            x="cost",
            x_label=say("Cost of classifying one firm"),
            x_kind="money",
            y=[
                Result(name="classified", label=_CLASSIFIED, kind="money"),
                Result(name="blind", label=_BLIND, kind="money"),
            ],
            y_label=say("Yuan a key account reached"),
            mark=["classify_cost", "classified_cost"],
        ),
    ],
)
