"""The calculators of chapter 14: facts that arrive, and the review of a call."""

from selling.describe import Chart, Number, Percent, Result, Table, describe
from selling.live.say import say
from selling.models import listening_and_asking as models

facts_that_arrive = describe(
    models.facts_that_arrive,
    title=say("Facts that arrive"),
    lead=say(
        "A customer tells you things in an hour. How many of them reach the colleague who designs the solution?"
    ),
    summary=say("Of {told} facts told, {arrive} arrive."),
    inputs=[
        Number(name="told", label=say("Facts the customer tells"), value=20, min=0, max=60),
        Percent(
            name="heard",
            label=say("Share that you take in"),
            value=0.8,
            help=say("The rest goes by while you think of what to say next."),
        ),
        Percent(name="noted", label=say("Of these, noted at once"), value=0.4),
        Number(
            name="hours",
            label=say("Hours until you write up the rest"),
            value=24,
            min=0,
            max=72,
            help=say("Twenty-four: tomorrow morning, at your desk."),
        ),
        Number(
            name="half_life",
            label=say("Hours in which half of it fades"),
            value=6,
            min=1,
            max=48,
            help=say("An assumption. Try it: after a talk, list what you know. Do so again in the evening."),
        ),
        Percent(name="passed", label=say("Of what you kept, passed on"), value=0.7),
    ],
    results=[
        Result(name="arrive", label=say("Facts that arrive"), digits=1, main=True),
        Result(name="lost", label=say("Facts lost on the way"), digits=1),
        Result(name="share", label=say("Share that arrives"), kind="percent"),
        Result(name="heard_all", label=say("Arrive if you took in everything"), digits=1),
        Result(name="at_once", label=say("Arrive if you wrote up within the hour"), digits=1),
        Result(name="passed_all", label=say("Arrive if you passed everything on"), digits=1),
        Result(name="best", label=say("What helps most"), kind="text"),
    ],
    tables=[
        Table(
            name="steps",
            title=say("From the customer's mouth to the colleague's desk"),
            columns=[
                Result(name="step", label=say("Step"), kind="text"),
                Result(name="facts", label=say("Facts"), digits=1),
            ],
        )
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("What is left after each step"),
            rows="steps",
            x="step",
            x_kind="text",
            y=[Result(name="facts", label=say("Facts"), digits=1)],
        )
    ],
)

call_review = describe(
    models.call_review,
    title=say("Call review"),
    lead=say("Right after a call, from memory or from a colleague's tally: who spoke, and what was asked?"),
    summary=say("The customer had {listened} of the talk and you asked {questions} questions."),
    inputs=[
        Number(name="mine", label=say("Minutes you spoke"), value=18, min=0, max=120),
        Number(name="theirs", label=say("Minutes the customer spoke"), value=12, min=0, max=120),
        Number(name="open_asked", label=say("Open questions"), value=3, min=0, max=30, step=1),
        Number(name="closed", label=say("Closed questions"), value=9, min=0, max=30, step=1),
        Number(name="choice", label=say("Choice questions"), value=2, min=0, max=30, step=1),
        Number(name="reflective", label=say("Reflective questions"), value=1, min=0, max=30, step=1),
        Percent(
            name="followed",
            label=say("Answers you took up"),
            value=0.25,
            help=say("Your next sentence began with something from the answer."),
        ),
    ],
    results=[
        Result(name="listened", label=say("Listening share"), kind="percent", main=True),
        Result(name="questions", label=say("Questions asked"), digits=0),
        Result(name="per_question", label=say("Minutes of the customer for each question"), digits=1),
        Result(name="advice", label=say("Next time"), kind="text"),
    ],
    tables=[
        Table(
            name="mix",
            title=say("Mix of questions"),
            columns=[
                Result(name="kind", label=say("Type"), kind="text"),
                Result(name="count", label=say("Times asked"), digits=0),
                Result(name="share", label=say("Share"), kind="percent"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("Which types you asked"),
            rows="mix",
            x="kind",
            x_kind="text",
            y=[Result(name="count", label=say("Times asked"), digits=0)],
        )
    ],
)
