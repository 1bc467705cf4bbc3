"""The calculators of chapter 01: the complaint iceberg, the satisfaction ledger, win or keep."""

from selling.describe import Chart, Money, Number, Percent, Result, Table, describe
from selling.live.say import say
from selling.models import three_laws as models

complaint_iceberg = describe(
    models.complaint_iceberg,
    title=say("Complaint iceberg"),
    lead=say("One complaint is heard. How many customers have the same problem and say nothing?"),
    summary=say(
        "{complaints} complaints stand for {unhappy} customers with a problem; {leaving} of the silent ones "
        "may leave, and {revenue_at_risk} of sales a year with them."
    ),
    inputs=[
        Number(
            name="complaints",
            label=say("Complaints heard"),
            help=say("Customers who complained to you, in the last year for example."),
            value=10,
            min=0,
            max=500,
            unit=say("customers"),
        ),
        Percent(
            name="voice_rate",
            label=say("Share who speak"),
            help=say("Of all customers with a problem. The deck says 1 in 24, which is 4.17%."),
            value=0.04166667,
            min=0.01,
            step=0.001,
        ),
        Percent(
            name="leave_rate",
            label=say("Share of the silent who leave"),
            help=say("Compare customers who had a problem and said nothing with those who had none."),
            value=0.3,
        ),
        Money(
            name="yearly_value",
            label=say("Yearly sales to one customer"),
            value=36000,
            max=1000000,
            step=1000,
        ),
    ],
    results=[
        Result(name="revenue_at_risk", label=say("Sales at risk, a year"), kind="money", main=True, digits=0),
        Result(name="unhappy", label=say("Customers with a problem"), digits=0),
        Result(name="silent", label=say("Customers who say nothing"), digits=0),
        Result(name="silent_per_complaint", label=say("Silent customers behind each complaint")),
        Result(name="leaving", label=say("Silent customers who leave"), digits=0),
    ],
    tables=[
        Table(
            name="iceberg",
            title=say("What is heard and what is there"),
            columns=[
                Result(name="layer", label=say("Layer"), kind="text"),
                Result(name="speaking", label=say("Speak"), digits=0),
                Result(name="staying", label=say("Silent, stay"), digits=0),
                Result(name="leaving", label=say("Silent, leave"), digits=0),
            ],
        )
    ],
    charts=[
        Chart(
            kind="stacked-bar",
            title=say("What you hear is the tip"),
            rows="iceberg",
            x="layer",
            x_kind="text",
            y=[
                Result(name="speaking", label=say("Speak"), digits=0),
                Result(name="staying", label=say("Silent, stay"), digits=0),
                Result(name="leaving", label=say("Silent, leave"), digits=0),
            ],
            y_label=say("Customers"),
        ),
        Chart(
            kind="curve",
            title=say("The more customers speak, the less is hidden behind each complaint"),
            rows="by_voice_rate",
            x="voice_rate",
            x_label=say("Share who speak"),
            x_kind="percent",
            y=[Result(name="revenue_at_risk", label=say("Sales at risk, a year"), kind="money")],
            y_label=say("Sales at risk, a year"),
            mark=["voice_rate", "revenue_at_risk"],
        ),
    ],
)

satisfaction_ledger = describe(
    models.satisfaction_ledger,
    title=say("Satisfaction ledger"),
    lead=say("Satisfied customers earn, unhappy ones cost. How many unhappy customers can you afford?"),
    summary=say(
        "{unhappy} unhappy customers cost {loss}, the profit of {needed} satisfied ones; {net} is left."
    ),
    inputs=[
        Number(
            name="unhappy",
            label=say("Unhappy customers"),
            value=30,
            min=0,
            max=500,
            unit=say("customers"),
        ),
        Number(
            name="satisfied",
            label=say("Satisfied customers"),
            value=390,
            min=1,
            max=2000,
            unit=say("customers"),
        ),
        Money(
            name="profit",
            label=say("Yearly profit from a satisfied customer"),
            value=12000,
            max=500000,
            step=500,
        ),
        Number(
            name="ratio",
            label=say("Satisfied customers that outweigh one unhappy one"),
            help=say("The deck says 12. No study stands behind it: put in your own."),
            value=12,
            min=0,
            max=30,
            step=0.5,
            unit=say("customers"),
        ),
    ],
    results=[
        Result(name="net", label=say("What is left"), kind="money", main=True),
        Result(name="loss", label=say("What unhappy customers cost"), kind="money"),
        Result(name="needed", label=say("Satisfied customers needed to make it good")),
        Result(name="unhappy_share", label=say("Share of unhappy customers"), kind="percent"),
        Result(
            name="break_even_share",
            label=say("Share at which nothing is left"),
            kind="percent",
            help=say("1 ÷ (1 + ratio): one customer in 13 when the ratio is 12."),
        ),
    ],
    tables=[
        Table(
            name="ledger",
            title=say("The ledger"),
            columns=[
                Result(name="entry", label=say("Entry"), kind="text"),
                Result(name="yuan", label=say("Amount"), kind="money"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("What satisfied customers bring, and what unhappy ones take"),
            rows="ledger",
            x="entry",
            x_kind="text",
            y=[Result(name="yuan", label=say("Amount"), kind="money")],
        ),
        Chart(
            kind="curve",
            title=say("Profit runs out at the break-even share"),
            rows="by_share",
            x="unhappy_share",
            x_label=say("Share of unhappy customers"),
            x_kind="percent",
            y=[Result(name="net", label=say("What is left"), kind="money")],
            y_label=say("What is left"),
            mark=["unhappy_share", "net"],
        ),
    ],
)

win_or_keep = describe(
    models.win_or_keep,
    title=say("Win or keep"),
    lead=say("One budget, two uses: look after the customers you have, or win new ones."),
    summary=say(
        "With {split} spent on keeping, {base} customers become {final_base}, and profit over the years is "
        "{total_profit}. The best split is {best_split} on keeping, for {best_profit}."
    ),
    inputs=[
        Money(name="budget", label=say("Yearly budget"), value=600000, max=5000000, step=10000),
        Money(
            name="keep_cost",
            label=say("Cost of looking after one customer"),
            help=say("Enough visits and service in a year that he stays."),
            value=3000,
            min=100,
            max=50000,
        ),
        Number(
            name="ratio",
            label=say("Winning costs this many times keeping"),
            help=say("The deck says 6; other sources say 3 to 25. Measure yours."),
            value=6,
            min=0.5,
            max=25,
            step=0.1,
            unit=say("times"),
        ),
        Percent(name="split", label=say("Share of the budget spent on keeping"), value=0.2),
        Percent(
            name="aim",
            label=say("Share of that care that reaches customers about to leave"),
            help=say("100%: you know exactly who is about to go. At random: the same as the churn."),
            value=0.5,
        ),
        Percent(
            name="churn",
            label=say("Customers lost in a year if nothing is done"),
            value=0.15,
        ),
        Number(
            name="base",
            label=say("Customers today"),
            value=420,
            min=0,
            max=5000,
            step=10,
            unit=say("customers"),
        ),
        Money(
            name="profit",
            label=say("Yearly profit from one customer"),
            value=12000,
            max=500000,
            step=500,
        ),
        Number(name="years", label=say("Years"), value=5, min=1, max=15, unit=say("years")),
    ],
    results=[
        Result(name="total_profit", label=say("Profit over the years"), kind="money", main=True),
        Result(name="final_base", label=say("Customers at the end"), digits=0),
        Result(name="kept", label=say("Customers kept who would have left"), digits=0),
        Result(name="won", label=say("Customers won"), digits=0),
        Result(
            name="unused",
            label=say("Spent on keeping with nobody left to save"),
            kind="money",
        ),
        Result(name="best_split", label=say("Best share to spend on keeping"), kind="percent"),
        Result(name="best_profit", label=say("Profit with the best share"), kind="money"),
        Result(
            name="break_even_aim",
            label=say("Keeping beats winning above this aim"),
            kind="percent",
            help=say("If a smaller share of your care reaches customers about to leave, winning is cheaper."),
        ),
    ],
    tables=[
        Table(
            name="years_table",
            title=say("Year by year with your split"),
            columns=[
                Result(name="year", label=say("Year"), digits=0),
                Result(name="lost", label=say("Lost"), digits=0),
                Result(name="kept", label=say("Kept"), digits=0),
                Result(name="won", label=say("Won"), digits=0),
                Result(name="base", label=say("Customers at year's end"), digits=0),
                Result(name="profit", label=say("Profit"), kind="money"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="line",
            title=say("Customers over the years"),
            rows="bases",
            x="year",
            x_label=say("Year"),
            y=[
                Result(name="own", label=say("Your split"), digits=0),
                Result(name="best", label=say("Best split"), digits=0),
                Result(name="winning", label=say("All on winning"), digits=0),
                Result(name="keeping", label=say("All on keeping"), digits=0),
            ],
            y_label=say("Customers"),
        ),
        Chart(
            kind="curve",
            title=say("Profit over the years, by split"),
            rows="by_split",
            x="split",
            x_label=say("Share of the budget spent on keeping"),
            x_kind="percent",
            y=[Result(name="total_profit", label=say("Profit over the years"), kind="money")],
            mark=["split", "total_profit"],
        ),
    ],
)
