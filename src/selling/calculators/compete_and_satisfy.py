"""The calculators of chapter 02: the advantage clock and the QVS scorecard."""

from selling.describe import Chart, Number, Result, Rows, Table, Text, describe
from selling.live.say import say
from selling.models import compete_and_satisfy as models


def _half_life(name: str, label: str, **more: str) -> Number:
    return Number(name=name, label=label, value=9, min=1, max=60, unit=say("months"), **more)


def _interval(name: str, label: str, value: int, **more: str) -> Number:
    longest = models.LONGEST_INTERVAL
    return Number(name=name, label=label, value=value, min=1, max=longest, unit=say("months"), **more)


advantage_clock = describe(
    models.advantage_clock,
    title=say("Advantage clock"),
    lead=say(
        "Every upgrade fades. Who is ahead depends on how long one lasts and how soon the next one comes."
    ),
    summary=say(
        "Our advantage averages {ours}, the rival's {rivals}. We are ahead {share_ahead} of the time, and level "
        "with one upgrade every {slowest}."
    ),
    inputs=[
        _half_life(
            "half_life",
            say("Our half-life"),
            help=say("Months until half of what an upgrade won for us is gone."),
        ),
        _interval("interval", say("We upgrade every"), 24),
        _half_life(
            "rival_half_life", say("The rival's half-life"), help=say("The same for the rival's upgrades.")
        ),
        _interval("rival_interval", say("The rival upgrades every"), 12),
        Number(
            name="rival_size",
            label=say("Size of the rival's upgrade"),
            help=say("Ours counts 1. At 0.6 the rival's steps are smaller than ours."),
            value=0.6,
            min=0.1,
            max=3,
            step=0.1,
        ),
    ],
    results=[
        Result(
            name="average_lead",
            label=say("Our average lead"),
            main=True,
            digits=2,
            help=say("1 is what one of our upgrades is worth on its first day. Below 0 the rival leads."),
        ),
        Result(name="ours", label=say("Our advantage, average"), digits=2),
        Result(name="rivals", label=say("The rival's, average"), digits=2),
        Result(name="share_ahead", label=say("Share of the time we are ahead"), kind="percent", digits=0),
        Result(name="slowest", label=say("Slowest interval that keeps us level"), unit=say("months")),
        Result(name="needed_half_life", label=say("Half-life that keeps us level"), unit=say("months")),
    ],
    charts=[
        Chart(
            kind="line",
            title=say("Each upgrade lifts, then fades"),
            rows="months",
            x="month",
            x_label=say("Month"),
            y=[
                Result(name="ours", label=say("Our advantage"), digits=2),
                Result(name="rivals", label=say("The rival's advantage"), digits=2),
            ],
        ),
        Chart(
            kind="area",
            title=say("Our lead: above the line we are ahead, below it the rival"),
            rows="months",
            x="month",
            x_label=say("Month"),
            y=[Result(name="lead", label=say("Our lead"), digits=2)],
        ),
    ],
)


def _line(line: str, weight: int, ours: int, rivals: int) -> dict[str, str | int]:
    return {"line": line, "weight": weight, "ours": ours, "rivals": rivals}


qvs_scorecard = describe(
    models.qvs_scorecard,
    title=say("QVS scorecard"),
    lead=say(
        "Twelve lines, weighed and rated by the customer: where do we stand, and what do we mend first?"
    ),
    summary=say(
        "By the customer's weights we score {ours} and the rival {rivals}. The line to mend first: {first}."
    ),
    inputs=[
        Rows(
            name="lines",
            label=say("The twelve lines of QVS"),
            help=say("Weight 0 to 5: what it counts for this customer. Ratings 1 to 5: how he sees it."),
            fixed=True,
            min_rows=12,
            max_rows=12,
            columns=[
                Text(name="line", label=say("QVS line")),
                Number(name="weight", label=say("Weight"), value=3, min=0, max=5),
                Number(name="ours", label=say("We"), value=3, min=1, max=5),
                Number(name="rivals", label=say("Rival"), value=3, min=1, max=5),
            ],
            value=[
                _line(say("Q Manufacturing"), 3, 4, 4),
                _line(say("Q Process"), 4, 4, 3),
                _line(say("Q Environment"), 1, 4, 3),
                _line(say("Q Management"), 3, 3, 4),
                _line(say("S Professional skill"), 4, 5, 4),
                _line(say("S Ethics"), 3, 4, 4),
                _line(say("S Response"), 5, 3, 5),
                _line(say("S Goals"), 4, 3, 4),
                _line(say("V Perceived value"), 3, 4, 4),
                _line(say("V Real value"), 5, 4, 4),
                _line(say("V Scarcity value"), 1, 5, 2),
                _line(say("V Overall value"), 2, 4, 3),
            ],
        ),
    ],
    results=[
        Result(
            name="first",
            label=say("The line to mend first"),
            kind="text",
            main=True,
            help=say("The most weight × points behind. Behind nowhere: the most weight × room up to 5."),
        ),
        Result(name="lift", label=say("What one point more there adds to our score"), digits=2),
        Result(name="ours", label=say("Our score, weighed"), digits=2),
        Result(name="rivals", label=say("The rival's score, weighed"), digits=2),
        Result(name="lead", label=say("Our lead, weighed"), digits=2),
        Result(name="plain_ours", label=say("Our score if all lines counted alike"), digits=2),
        Result(name="plain_rivals", label=say("The rival's, if all lines counted alike"), digits=2),
    ],
    tables=[
        Table(
            name="parts",
            title=say("Quality, service, value"),
            columns=[
                Result(name="part", label=say("Part"), kind="text"),
                Result(name="share", label=say("Share of the weight"), kind="percent", digits=0),
                Result(name="ours", label=say("We"), digits=2),
                Result(name="rivals", label=say("Rival"), digits=2),
                Result(name="lead", label=say("Our lead"), digits=2),
            ],
        ),
        Table(
            name="gaps",
            title=say("What pulls us down, and what up"),
            columns=[
                Result(name="line", label=say("QVS line"), kind="text"),
                Result(name="weight", label=say("Weight")),
                Result(name="gap", label=say("Gap")),
                Result(name="pull", label=say("Pull on our lead"), digits=2),
            ],
        ),
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("Where the customer sees us, and where the rival"),
            rows="part_bars",
            x="part",
            x_kind="text",
            y=[
                Result(name="ours", label=say("We"), digits=2),
                Result(name="rivals", label=say("Rival"), digits=2),
            ],
        )
    ],
)
