"""The calculator of chapter 25: the KAMMP board."""

from selling.describe import Chart, Choice, Number, Option, Result, Rows, Table, Text, describe
from selling.live.say import say
from selling.models import kammp as models

THREE_RIVERS = [
    (say("1 Identified: meets three of our criteria, seen from outside"), "shown"),
    (say("2 First contact: he has agreed to a second talk"), "shown"),
    (say("3 Interest: he has named a trouble that he wants to be rid of"), "shown"),
    (say("4 Needs: he has given figures and confirmed our write-up"), "heard"),
    (say("5 Alternatives: he has weighed two ways and said by what"), "open"),
    (say("6 Proposal: he agrees with the content, and who decides knows it"), "open"),
    (say("7 Order: he has agreed on the terms and signed"), "open"),
    (say("8 Implementation: he has accepted it by the agreed measures"), "open"),
    (say("9 Evaluation: he has measured the result with us"), "open"),
    (say("10 Next round: he has named the next trouble"), "open"),
]

kammp_board = describe(
    models.kammp_board,
    title=say("KAMMP board"),
    lead=say(
        "The ten steps, each with what the customer must have done. Three Rivers Water, as Northlight's sales director "
        "would like to treat it."
    ),
    summary=say("The customer stands at step {place}, and you work {ahead} steps ahead of him."),
    inputs=[
        Number(
            name="working_on",
            label=say("The step that your next action belongs to"),
            value=6,
            min=1,
            max=10,
            step=1,
            help=say("An offer belongs to step 6, a discount to step 7."),
        ),
        Rows(
            name="steps",
            label=say("Ten steps, and what the customer has done"),
            fixed=True,
            min_rows=10,
            max_rows=10,
            columns=[
                Text(name="step", label=say("Step"), value=""),
                Choice(
                    name="state",
                    label=say("How do you know?"),
                    value="open",
                    options=[
                        Option(value="open", label=say("not yet")),
                        Option(value="heard", label=say("heard: one of us says so")),
                        Option(value="shown", label=say("shown: he did it")),
                    ],
                ),
            ],
            value=[{"step": step, "state": state} for step, state in THREE_RIVERS],
        ),
    ],
    results=[
        Result(name="place", label=say("Where the customer stands"), digits=0, main=True),
        Result(name="ahead", label=say("Steps you are ahead of him"), digits=0),
        Result(name="skipped", label=say("Steps skipped"), digits=0),
        Result(name="heard", label=say("Steps on hearsay"), digits=0),
        Result(name="missing", label=say("What is missing next"), kind="text"),
        Result(name="advice", label=say("What to do"), kind="text"),
    ],
    tables=[
        Table(
            name="board",
            title=say("The board"),
            columns=[
                Result(name="step", label=say("Step"), kind="text"),
                Result(name="verdict", label=say("State"), kind="text"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("How well each step is known: 0 not yet, 1 heard, 2 shown"),
            rows="ladder",
            x="number",
            x_kind="text",
            y=[Result(name="evidence", label=say("How well known"), digits=0)],
        )
    ],
)
