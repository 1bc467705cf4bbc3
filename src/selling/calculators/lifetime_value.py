"""The calculators of chapter 03: four ways to say what a customer is worth over the years."""

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
from selling.models import lifetime_value as models


def _first_payment(value: str) -> Choice:
    return Choice(
        name="first_payment",
        label=say("First margin"),
        value=value,
        options=[
            Option(value="later", label=say("In a year's time, if the customer stays")),
            Option(value="now", label=say("Now, certain")),
        ],
    )


def _discount() -> Percent:
    return Percent(
        name="discount",
        label=say("Discount rate a year"),
        help=say("How much less a yuan is worth if it comes a year later."),
        value=0.1,
        max=0.5,
        step=0.005,
    )


simple_value = describe(
    models.simple_value,
    title=say("Simple value"),
    lead=say("The adding machine: what a customer would spend if he never left."),
    summary=say("{yearly} a year for {years} years adds up to {value} of sales."),
    inputs=[
        Money(name="spend", label=say("Spending a purchase"), value=3000, max=500000, step=100),
        Number(
            name="frequency",
            label=say("Purchases a year"),
            value=12,
            min=0,
            max=365,
            unit=say("purchases"),
        ),
        Number(name="years", label=say("Years"), value=10, min=1, max=60, unit=say("years")),
    ],
    results=[
        Result(
            name="value",
            label=say("Sales over the years"),
            kind="money",
            main=True,
            help=say("Sales, not profit: no cost, no customer lost, no waiting."),
        ),
        Result(name="yearly", label=say("Sales a year"), kind="money"),
    ],
    tables=[
        Table(
            name="by_year",
            title=say("Sales added up"),
            columns=[
                Result(name="year", label=say("Year")),
                Result(name="total", label=say("Sales so far"), kind="money"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="area",
            title=say("Sales added up, year after year"),
            rows="by_year",
            x="year",
            x_label=say("Year"),
            y=[Result(name="total", label=say("Sales so far"), kind="money")],
        )
    ],
)

retention_value = describe(
    models.retention_calculator,
    id="retention-value",
    title=say("Value with retention"),
    lead=say("Margin, times the chance that the customer is still there, in today's money."),
    summary=say(
        "At {retention} retention a margin of {margin} a year is worth {present_value} today: {multiple} "
        "years of margin. After the cost of winning, {value} is left."
    ),
    inputs=[
        Money(name="margin", label=say("Margin a year"), value=12000, max=500000, step=500),
        Percent(
            name="retention",
            label=say("Retention a year"),
            help=say("Of 100 customers today, how many are still customers in a year?"),
            value=0.8,
        ),
        _discount(),
        Money(
            name="acquisition_cost",
            label=say("Cost of winning the customer"),
            value=18000,
            max=500000,
            step=500,
        ),
        Choice(
            name="horizon",
            label=say("Counted"),
            value="ever",
            options=[
                Option(value="ever", label=say("For ever")),
                Option(value="years", label=say("For a number of years")),
            ],
        ),
        Number(
            name="years",
            label=say("Number of years"),
            help=say("Counts only when a number of years is chosen above."),
            value=5,
            min=1,
            max=40,
            unit=say("years"),
        ),
        _first_payment("later"),
    ],
    results=[
        Result(name="value", label=say("Value of the customer"), kind="money", main=True),
        Result(name="present_value", label=say("Before the cost of winning"), kind="money"),
        Result(name="multiple", label=say("Worth this many years of margin"), digits=2),
        Result(
            name="break_even_retention",
            label=say("Lowest retention that pays for the winning"),
            kind="percent",
            help=say("A dash means that no retention is high enough."),
        ),
    ],
    tables=[
        Table(
            name="table",
            title=say("Year by year"),
            columns=[
                Result(name="year", label=say("Year"), digits=0),
                Result(name="survival", label=say("Still a customer"), kind="percent"),
                Result(name="margin", label=say("Expected margin"), kind="money"),
                Result(name="present_value", label=say("In today's money"), kind="money"),
                Result(name="cumulative", label=say("Added up, less the cost of winning"), kind="money"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="curve",
            title=say("Value climbs ever faster with retention"),
            rows="by_retention",
            x="retention",
            x_label=say("Retention a year"),
            x_kind="percent",
            y=[Result(name="value", label=say("Value of the customer"), kind="money")],
            mark=["retention", "value"],
        ),
        Chart(
            kind="tornado",
            title=say("What moves the value most: each input 5% lower and 5% higher"),
            rows="levers",
            base="value",
        ),
    ],
)

account_value = describe(
    models.account_value,
    title=say("Key-account value"),
    lead=say("What one key account is worth: contract, growth, what it costs to serve, whom it brings."),
    summary=say(
        "Counted over {years} years the account is worth {value}; its first year brings {contribution} "
        "after the cost of serving it."
    ),
    inputs=[
        Money(name="contract", label=say("Contract a year"), value=480000, max=10000000, step=10000),
        Percent(name="gross_margin", label=say("Gross margin rate"), value=0.26),
        Percent(name="growth", label=say("Growth a year"), value=0.05, min=-0.5, max=0.5),
        Money(
            name="cost_to_serve",
            label=say("Cost to serve a year"),
            help=say("Visits, service engineers, special stock, late payment."),
            value=54000,
            max=2000000,
            step=1000,
        ),
        Percent(name="renewal", label=say("Chance of renewal each year"), value=0.85),
        _discount(),
        Number(name="years", label=say("Number of years"), value=10, min=1, max=30, unit=say("years")),
        Number(
            name="referrals",
            label=say("Accounts a year won through its word"),
            help=say("Part of one is fine: 0.25 is one in four years."),
            value=0.25,
            min=0,
            max=5,
            step=0.05,
            unit=say("accounts"),
        ),
        Money(
            name="referral_value",
            label=say("Worth of one such account"),
            value=60000,
            max=2000000,
            step=1000,
        ),
        _first_payment("now"),
    ],
    results=[
        Result(name="value", label=say("Value of the account"), kind="money", main=True),
        Result(name="contribution", label=say("First year's contribution"), kind="money"),
        Result(name="value_of_sales", label=say("Of it: margin on sales"), kind="money"),
        Result(name="value_of_cost", label=say("Of it: cost to serve"), kind="money"),
        Result(name="value_of_referrals", label=say("Of it: accounts it brings"), kind="money"),
    ],
    tables=[
        Table(
            name="table",
            title=say("Year by year, expected"),
            columns=[
                Result(name="year", label=say("Year"), digits=0),
                Result(name="survival", label=say("Still an account"), kind="percent"),
                Result(name="sales", label=say("Sales"), kind="money"),
                Result(name="margin", label=say("Gross margin in yuan"), kind="money"),
                Result(name="cost", label=say("Cost to serve"), kind="money"),
                Result(name="referred", label=say("Accounts it brings"), kind="money"),
                Result(name="present_value", label=say("In today's money"), kind="money"),
                Result(name="cumulative", label=say("Added up"), kind="money"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="stacked-bar",
            title=say("What the account brings and costs each year, as expected today"),
            rows="table",
            x="year",
            x_label=say("Year"),
            y=[
                Result(name="margin", label=say("Gross margin in yuan"), kind="money"),
                Result(name="referred", label=say("Accounts it brings"), kind="money"),
                Result(name="cost", label=say("Cost to serve"), kind="money"),
            ],
        ),
        Chart(
            kind="tornado",
            title=say("What moves the value most: each input 5% lower and 5% higher"),
            rows="levers",
            base="value",
        ),
    ],
)

compare_accounts = describe(
    models.compare_accounts,
    title=say("Accounts side by side"),
    lead=say("Which account is worth most, and does it still lead if you were too hopeful?"),
    summary=say(
        "{best} is worth most: {best_value}. On the careful figures {safest} leads with {safest_low}."
    ),
    inputs=[
        Rows(
            name="accounts",
            label=say("Accounts"),
            columns=[
                Text(name="name", label=say("Account")),
                Money(name="contract", label=say("Contract a year"), value=200000, max=10000000),
                Percent(name="gross_margin", label=say("Gross margin rate"), value=0.25),
                Percent(name="growth", label=say("Growth a year"), value=0, min=-0.5, max=0.5),
                Money(name="cost_to_serve", label=say("Cost to serve a year"), value=20000, max=2000000),
                Percent(name="renewal", label=say("Renewal"), value=0.85),
            ],
            value=[
                {
                    "name": say("Harbour Insurance"),
                    "contract": 1500000,
                    "gross_margin": 0.12,
                    "growth": 0.02,
                    "cost_to_serve": 115000,
                    "renewal": 0.88,
                },
                {
                    "name": say("Swift Print chain"),
                    "contract": 260000,
                    "gross_margin": 0.32,
                    "growth": 0.1,
                    "cost_to_serve": 22000,
                    "renewal": 0.75,
                },
                {
                    "name": say("City Design Institute"),
                    "contract": 240000,
                    "gross_margin": 0.32,
                    "growth": 0.03,
                    "cost_to_serve": 22000,
                    "renewal": 0.9,
                },
            ],
            min_rows=1,
            max_rows=8,
        ),
        _discount(),
        Percent(
            name="uncertainty",
            label=say("How far off may margin and renewal be?"),
            help=say("10%: a renewal of 80% may turn out to be 72% to 88%."),
            value=0.1,
            max=0.5,
        ),
        Number(name="years", label=say("Number of years"), value=10, min=1, max=30, unit=say("years")),
    ],
    results=[
        Result(name="best", label=say("Worth most"), kind="text", main=True),
        Result(name="best_value", label=say("Its value"), kind="money"),
        Result(name="safest", label=say("Worth most on the careful figures"), kind="text"),
        Result(name="safest_low", label=say("Its careful figure"), kind="money"),
        Result(name="total", label=say("All together"), kind="money"),
    ],
    tables=[
        Table(
            name="rows",
            title=say("Careful, expected, hopeful"),
            columns=[
                Result(name="name", label=say("Account"), kind="text"),
                Result(name="low", label=say("Careful"), kind="money"),
                Result(name="value", label=say("Expected"), kind="money"),
                Result(name="high", label=say("Hopeful"), kind="money"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("What each account is worth, with its band"),
            rows="rows",
            x="name",
            x_kind="text",
            y=[
                Result(name="low", label=say("Careful"), kind="money"),
                Result(name="value", label=say("Expected"), kind="money"),
                Result(name="high", label=say("Hopeful"), kind="money"),
            ],
        )
    ],
)

what_must_be_true = describe(
    models.what_must_be_true,
    title=say("What must be true?"),
    lead=say("Someone quotes a lifetime value. What is left of it once the questions are asked?"),
    summary=say(
        "{stated} over {years} years is {yearly} of spending a year. With margin, retention and today's "
        "money counted, {after_discount} is left."
    ),
    inputs=[
        Money(
            name="stated",
            label=say("Stated lifetime value"),
            help=say("The deck quotes 70,000, 1,000,000, 1,500,000 and 2,000,000."),
            value=70000,
            max=5000000,
            step=10000,
        ),
        Number(name="years", label=say("Over how many years"), value=50, min=1, max=80, unit=say("years")),
        Percent(name="margin_rate", label=say("Margin on sales"), value=0.2),
        Percent(name="retention", label=say("Retention a year"), value=0.8),
        _discount(),
        _first_payment("later"),
    ],
    results=[
        Result(name="after_discount", label=say("Value that is left"), kind="money", main=True),
        Result(name="yearly", label=say("Spending a year it implies"), kind="money"),
        Result(name="after_margin", label=say("As margin"), kind="money"),
        Result(name="after_retention", label=say("If still a customer"), kind="money"),
        Result(name="share_left", label=say("Share of the stated value"), kind="percent"),
        Result(
            name="needed_yearly",
            label=say("Spending a year that would make it true"),
            kind="money",
            help=say("A dash means that no spending is enough."),
        ),
    ],
    tables=[
        Table(
            name="steps",
            title=say("From stated to left"),
            columns=[
                Result(name="step", label=say("Step"), kind="text"),
                Result(name="yuan", label=say("Amount"), kind="money"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("What is left of the stated value, step by step"),
            rows="steps",
            x="step",
            x_kind="text",
            y=[Result(name="yuan", label=say("Amount"), kind="money")],
        )
    ],
)
