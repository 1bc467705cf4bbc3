"""The calculators of chapter 23: the stage of a relationship, and whose matter it is."""

from selling.describe import Chart, Choice, Money, Option, Percent, Result, Rows, Table, Text, describe
from selling.live.say import say
from selling.models import relationships_and_calling_high as models


def _side(name: str, label: str) -> Choice:
    return Choice(
        name=name,
        label=label,
        value="never",
        options=[
            Option(value="never", label=say("never")),
            Option(value="once", label=say("once")),
            Option(value="regularly", label=say("regularly")),
        ],
    )


def _mark(mark: str, ours: str, theirs: str) -> dict[str, str]:
    return {"mark": mark, "ours": ours, "theirs": theirs}


relationship_stage = describe(
    models.relationship_stage,
    title=say("Relationship stage"),
    lead=say(
        "Nine marks of a long relationship, and who did something about each in the last twelve months: we, and they. "
        "The Provincial Design Institute, as Chen and the head of drawing filled it in."
    ),
    summary=say("{stand} of 9 marks stand on both sides. {stage}."),
    inputs=[
        Rows(
            name="marks",
            label=say("The nine marks"),
            fixed=True,
            close=True,
            min_rows=9,
            max_rows=9,
            columns=[
                Text(name="mark", label=say("Mark"), value=""),
                _side("ours", say("We")),
                _side("theirs", say("Their side")),
            ],
            value=[
                _mark(say("Plan beyond the next order"), "regularly", "regularly"),
                _mark(say("Give the other side something that one could keep"), "regularly", "regularly"),
                _mark(say("Work on the cause and not on the order"), "regularly", "once"),
                _mark(say("Ask what a decision means for the other side"), "once", "regularly"),
                _mark(say("Solve problems in one room"), "regularly", "regularly"),
                _mark(say("Speak of changes before they come"), "once", "once"),
                _mark(say("Know the other side's market"), "regularly", "never"),
                _mark(say("Speak of value and not of machines"), "once", "never"),
                _mark(say("Treat the other side's people as part of the team"), "never", "once"),
            ],
        )
    ],
    results=[
        Result(name="stand", label=say("Marks that stand on both sides"), digits=0, main=True),
        Result(name="stage", label=say("Stage of the relationship"), kind="text"),
        Result(name="ours_only", label=say("Only we do it regularly"), digits=0),
        Result(name="theirs_only", label=say("Only they do it regularly"), digits=0),
        Result(name="advice", label=say("Next mark"), kind="text"),
    ],
    charts=[
        Chart(
            kind="stacked-bar",
            title=say("Which marks stand, and on whose side"),
            rows="groups",
            x="group",
            x_kind="text",
            y=[
                Result(name="both", label=say("Both sides"), digits=0),
                Result(name="ours", label=say("Only we"), digits=0),
                Result(name="theirs", label=say("Only they"), digits=0),
                Result(name="neither", label=say("Nobody yet"), digits=0),
            ],
        )
    ],
)

whose_matter = describe(
    models.whose_matter,
    title=say("Whose matter is it?"),
    lead=say(
        "What a problem costs, held against the figure each level answers for, and what each may sign alone. Luo "
        "answers for the cost of the print room, Han for that of customer service, the operations director for all "
        "running cost, Xu for the year's profit."
    ),
    summary=say("It is a matter for {care} of them; on the signer's figure it weighs {share}."),
    inputs=[
        Money(
            name="effect",
            label=say("What the problem costs, a year"),
            value=287_000,
            min=0,
            max=5_000_000,
            step=1_000,
        ),
        Money(
            name="investment",
            label=say("Price of the solution"),
            value=480_000,
            min=0,
            max=5_000_000,
            step=10_000,
        ),
        Percent(
            name="attention",
            label=say("From this share on, it interests someone"),
            value=0.005,
            min=0,
            max=0.1,
            step=0.001,
            help=say("A rule of thumb. Ask your customer from which sum on he wants to see a thing himself."),
        ),
        Rows(
            name="people",
            label=say("Levels, the lowest first"),
            columns=[
                Text(name="person", label=say("Who is it?"), value=""),
                Money(
                    name="answers_for",
                    label=say("Answers for, a year"),
                    value=10_000_000,
                    min=0,
                    max=10_000_000_000,
                ),
                Money(name="signs", label=say("May sign up to"), value=100_000, min=0, max=1_000_000_000),
            ],
            value=[
                {"person": say("Luo"), "answers_for": 2_400_000, "signs": 30_000},
                {
                    "person": say("Han"),
                    "answers_for": 9_000_000,
                    "signs": 100_000,
                },
                {
                    "person": say("Operations"),
                    "answers_for": 62_000_000,
                    "signs": 400_000,
                },
                {
                    "person": say("Xu"),
                    "answers_for": 45_000_000,
                    "signs": 5_000_000,
                },
            ],
        ),
    ],
    results=[
        Result(name="share", label=say("Share of the signer's figure"), kind="percent", digits=2, main=True),
        Result(name="care", label=say("For how many it is their matter"), digits=0),
        Result(name="least_effect", label=say("It interests the signer from, a year"), kind="money"),
        Result(name="advice", label=say("Whom to call on"), kind="text"),
    ],
    tables=[
        Table(
            name="levels",
            title=say("Level by level"),
            columns=[
                Result(name="person", label=say("Who is it?"), kind="text"),
                Result(name="share", label=say("Share of what he answers for"), kind="percent", digits=2),
                Result(name="cares", label=say("It is his matter"), kind="text"),
                Result(name="signs", label=say("He may sign"), kind="text"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("The same sum on each desk"),
            rows="levels",
            x="person",
            x_kind="text",
            y=[Result(name="share", label=say("Share of what he answers for"), kind="percent", digits=1)],
        )
    ],
)
