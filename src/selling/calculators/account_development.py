"""The calculators of chapter 24: the gap finder, and room to grow."""

from selling.describe import Chart, Money, Number, Percent, Result, Rows, Table, Text, describe
from selling.live.say import say
from selling.models import account_development as models

# what the design institute told Chen: factor, importance, today, ideal, what Northlight can close, days
_FACTORS = [
    (say("Milestone days"), 5, 3, 5, 0.6, 6),
    (say("Valid versions"), 5, 2, 5, 0.7, 10),
    (say("Tenders won"), 5, 2, 4, 0.1, 4),
    (say("Secrecy"), 4, 4, 4, 0.5, 3),
    (say("Print costs"), 2, 3, 4, 0.9, 2),
]

# product line, with Northlight, with others, bought from nobody yet, chance within the year
_LINES = [
    (say("Printing"), 260_000, 180_000, 0, 0.25),
    (say("Service"), 110_000, 60_000, 0, 0.3),
    (say("Paper and toner"), 90_000, 40_000, 0, 0.4),
    (say("Archive scans"), 0, 0, 150_000, 0.3),
    (say("Version control"), 0, 0, 240_000, 0.2),
]


def _rating(name: str, label: str, value: int = 3) -> Number:
    return Number(name=name, label=label, value=value, min=1, max=5)


def _yearly(name: str, label: str) -> Money:
    return Money(name=name, label=label, value=0, max=5_000_000, step=1000)


gap_finder = describe(
    models.gap_finder,
    title=say("Gap finder"),
    lead=say("What does the customer have to get right, where is he short, and what can you do about it?"),
    summary=say(
        "Begin with {first}. The plan takes {days_used} days, closes {closed} of what matters and leaves "
        "{untouched} factors alone."
    ),
    inputs=[
        Number(
            name="days",
            label=say("Days your team has for this account"),
            help=say("In the coming half year, all people together."),
            value=16,
            min=0,
            max=120,
            unit=say("days"),
        ),
        Rows(
            name="factors",
            label=say("The customer's critical success factors"),
            help=say("His words and his ratings. What you have not asked yet is a guess: mark it, and ask."),
            max_rows=8,
            columns=[
                Text(name="factor", label=say("Success factor")),
                _rating("importance", say("Importance to him")),
                _rating("today", say("Today")),
                _rating("ideal", say("Where he wants to be"), 4),
                Percent(name="help", label=say("Share of the gap we can close"), value=0.5, step=0.05),
                Number(name="effort", label=say("Our effort in days"), value=5, min=0, max=120),
            ],
            value=[
                {
                    "factor": factor,
                    "importance": importance,
                    "today": today,
                    "ideal": ideal,
                    "help": part,
                    "effort": effort,
                }
                for factor, importance, today, ideal, part, effort in _FACTORS
            ],
        ),
    ],
    results=[
        Result(name="first", label=say("Begin with"), kind="text", main=True),
        Result(name="advice", label=say("Next action"), kind="text"),
        Result(
            name="closed",
            label=say("Closed of all that matters"),
            kind="percent",
            help=say("Importance × gap, added up over the list. A dash: there is no gap."),
        ),
        Result(name="days_used", label=say("Days used"), digits=0),
        Result(name="untouched", label=say("Factors not to touch now"), digits=0),
    ],
    tables=[
        Table(
            name="ranking",
            title=say("Ranked by what matters × what we can close"),
            columns=[
                Result(name="factor", label=say("Success factor"), kind="text"),
                Result(name="place", label=say("No."), kind="text"),
                Result(name="matters", label=say("Matters"), digits=0),
                Result(name="score", label=say("Can close"), digits=1),
                Result(name="decision", label=say("Decision"), kind="text"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="scatter",
            title=say("Act above right, and leave what only you find easy"),
            rows="dots",
            name="factor",
            label="place",
            x="help",
            x_label=say("Share of the gap we can close"),
            x_kind="percent",
            y=[
                Result(name="act", label=say("Act now"), digits=0),
                Result(name="leave", label=say("Not now"), digits=0),
            ],
            y_label=say("Importance × gap"),
            cross=["help_line", "matters_line"],
            quarters=[say("Find a partner"), say("Act"), say("Leave it"), say("Hardly wanted")],
        )
    ],
)

room_to_grow = describe(
    models.room_to_grow,
    title=say("Room to grow"),
    lead=say(
        "What an account buys from you, from others and from nobody yet, and how likely your target is."
    ),
    summary=say(
        "You have {share} of the wallet. The target asks for {to_win} beyond what stays, and the chance of "
        "reaching it is {chance}."
    ),
    inputs=[
        Money(
            name="target",
            label=say("Target: sales in the coming year"),
            value=506_000,
            max=5_000_000,
            step=1000,
        ),
        Percent(
            name="keep",
            label=say("Share of today's sales that stays by itself"),
            help=say("Without a new deal: fewer prints, an expiring contract and a rival's visit count."),
            value=0.9,
        ),
        Rows(
            name="lines",
            label=say("Line by line, in a year"),
            help=say("No figures for others? Ask the users what they run, and estimate."),
            max_rows=models.MOST_LINES,
            columns=[
                Text(name="line", label=say("Product line")),
                _yearly("ours", say("From us")),
                _yearly("elsewhere", say("From others")),
                _yearly("unbought", say("From nobody yet")),
                Percent(
                    name="chance",
                    label=say("Chance to win it"),
                    value=0.2,
                    step=0.05,
                    help=say(
                        "That what is not ours becomes ours within the year: of ten such, how many did?"
                    ),
                ),
            ],
            value=[
                {
                    "line": line,
                    "ours": ours,
                    "elsewhere": elsewhere,
                    "unbought": unbought,
                    "chance": chance,
                }
                for line, ours, elsewhere, unbought, chance in _LINES
            ],
        ),
    ],
    results=[
        Result(name="chance", label=say("Chance of reaching the target"), kind="percent", main=True),
        Result(name="advice", label=say("What to make of it"), kind="text"),
        Result(
            name="share", label=say("Share of wallet"), kind="percent", help=say("A dash: he buys nothing.")
        ),
        Result(name="expected", label=say("Sales to expect on average"), kind="money"),
        Result(name="to_win", label=say("The target asks for, beyond what stays"), kind="money"),
        Result(
            name="needed",
            label=say("That is, of the room to grow"),
            kind="percent",
            help=say("Above 100% the account has not room enough. A dash: it has none."),
        ),
        Result(name="carrier", label=say("The line that carries most"), kind="text"),
        Result(name="without", label=say("Chance without that line"), kind="percent"),
    ],
    tables=[
        Table(
            name="by_line",
            title=say("Line by line"),
            columns=[
                Result(name="line", label=say("Product line"), kind="text"),
                Result(name="share", label=say("Share of wallet"), kind="percent", digits=0),
                Result(name="room", label=say("Room"), kind="money"),
                Result(name="expected", label=say("To expect"), kind="money"),
            ],
        ),
        Table(
            name="sources",
            title=say("Keep, grow, new"),
            columns=[
                Result(name="source", label=say("Source"), kind="text"),
                Result(name="most", label=say("At most"), kind="money"),
                Result(name="expected", label=say("To expect"), kind="money"),
            ],
        ),
    ],
    charts=[
        Chart(
            kind="stacked-bar",
            title=say("The new business lies where nobody sells yet"),
            rows="by_line",
            x="line",
            x_kind="text",
            y=[
                Result(name="ours", label=say("From us"), kind="money"),
                Result(name="elsewhere", label=say("From others"), kind="money"),
                Result(name="unbought", label=say("From nobody yet"), kind="money"),
            ],
        ),
        Chart(
            kind="curve",
            title=say("The higher the target, the smaller the chance"),
            rows="by_sales",
            x="sales",
            x_label=say("Sales in the coming year"),
            x_kind="money",
            y=[Result(name="chance", label=say("Chance of at least that"), kind="percent")],
            y_label=say("Chance of at least that"),
            mark=["target", "chance"],
        ),
    ],
)
