"""The calculators of chapter 15: the SCOTSMAN qualifier, and what qualifying is worth."""

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
from selling.models import scotsman as models

U, H, V = models.STATES

# the questions of slides 60 and 61, and what Zhao knows of Harbour Insurance's mailroom, twelve days before it is due
_SHEET = {
    "situation": [
        (say("What is their business?"), V, say("life and motor insurance")),
        (say("How do things stand now?"), V, say("two inserters, 9 and 11 years old")),
        (say("Scope, size and rank in the industry?"), V, say("2,600 people, third in the province")),
        (say("Who are their customers?"), V, say("private policyholders")),
        (say("How much can the business in question handle?"), V, say("38,000 letters a day")),
        (say("Which kinds of product and service?"), V, say("policies, reminders, claims")),
        (say("Trend, direction, strategy, keys to success?"), H, say("more by app, policies stay on paper")),
        (say("How is the industry developing?"), H, ""),
    ],
    "competition": [
        (say("Who does it for them now?"), V, say("Redgate, contract to 30 June")),
        (say("What is given to outsiders, and how does it go?"), H, say("peaks go to a print shop")),
        (say("Who are our main rivals?"), H, say("Redgate and one more")),
        (say("What do they offer, and how do they sell?"), U, ""),
    ],
    "organization": [
        (say("What does the chart look like?"), V, say("from their site")),
        (say("What does each department do?"), H, ""),
        (say("How are the departments linked?"), H, ""),
        (say("Which are the key ones, and how much do they count?"), U, ""),
    ],
    "time_scales": [
        (say("When is their strategic plan carried out?"), U, ""),
        (say("When do the means for their aims arrive?"), U, ""),
        (say("By when must this project run?"), H, say("“by September”, Hao")),
        (say("When does their fiscal year begin?"), V, say("1 January")),
        (say("When are the low and the high season?"), V, say("peaks in January and July")),
    ],
    "spend": [
        (say("What do they spend on it now?"), H, say("“about 900,000 a year”, Hao")),
        (say("What does it cost to have it done outside?"), H, ""),
        (say("What would it cost us to win the project?"), U, ""),
    ],
    "money": [
        (say("How is the budget planned, and by which steps?"), U, ""),
        (say("Who decides, who influences, who uses?"), H, say("“I do”, Hao")),
        (say("How is it approved, and how long does that take?"), U, ""),
        (say("Where does the money come from?"), H, say("“it is in the budget”, Hao")),
    ],
    "authority": [
        (say("Who really holds the power?"), U, ""),
        (say("How far does your contact's authority go?"), H, say("“I sign”, Hao")),
        (say("Who may decide what in the purchase?"), U, ""),
    ],
    "need": [
        (say("What is their worst headache?"), H, say("letters in wrong envelopes")),
        (
            say("What does the present system help, and where does it end?"),
            V,
            say("jams on thin paper, Fan saw it"),
        ),
        (say("Have you verified the problem they name?"), U, ""),
        (say("What do they expect?"), H, say("one operator fewer")),
        (say("What exactly is specified?"), V, say("tender, 14 pages")),
        (say("In which order do things matter to them?"), U, ""),
        (say("Do they believe that you can supply it?"), U, ""),
    ],
}

_STATES = [
    Option(value=U, label=say("unknown")),
    Option(value=H, label=say("heard")),
    Option(value=V, label=say("verified")),
]


def _marked(name: str, place: int, prompt: str) -> str:
    return f"★ {prompt}" if (name, place) in models.KEYS else prompt


def _letter(name: str) -> Rows:
    return Rows(
        name=name,
        label=models.letter_names()[name],
        columns=[
            Text(name="prompt", label=say("Question")),
            Choice(name="state", label=say("So far"), value=U, options=_STATES),
            Text(name="note", label=say("Who said what")),
        ],
        value=[
            {"prompt": _marked(name, place, prompt), "state": state, "note": note}
            for place, (prompt, state, note) in enumerate(_SHEET[name])
        ],
        min_rows=models.COUNTS[name],
        max_rows=models.COUNTS[name],
        fixed=True,
        folded=True,
    )


scotsman_qualifier = describe(
    models.scotsman_qualifier,
    title=say("SCOTSMAN qualifier"),
    lead=say(
        "38 questions in eight letters, the seven key ones marked ★. Heard: somebody said so. Verified: a second "
        "person, a paper or your own eyes agree. Tap a letter to change it."
    ),
    summary=say("{verdict}. Of 38 questions {verified} are verified; key questions still open: {keys_open}."),
    inputs=[
        Number(name="due", label=say("The proposal is due in"), value=12, min=0, max=90, unit=say("days")),
        Number(
            name="sources",
            label=say("People there who told you all this"),
            help=say("Count heads, not talks."),
            value=1,
            min=0,
            max=12,
        ),
        Choice(
            name="access",
            label=say("Will they give you another conversation?"),
            value="asked",
            options=[
                Option(value="yes", label=say("yes, they will")),
                Option(value="asked", label=say("not asked yet")),
                Option(value="no", label=say("no, they refuse")),
            ],
        ),
        Choice(
            name="knockout",
            label=say("Known for certain, and against it"),
            value="none",
            options=[
                Option(value="none", label=say("nothing certain")),
                Option(value="need", label=say("no need, or met otherwise")),
                Option(value="money", label=say("no money, and none coming")),
                Option(value="decided", label=say("decided for somebody else")),
                Option(value="fit", label=say("we cannot deliver it")),
            ],
        ),
    ]
    + [_letter(name) for name in models.LETTERS],
    results=[
        Result(name="verdict", label=say("Verdict"), kind="text", main=True),
        Result(name="reason", label=say("Why"), kind="text"),
        Result(name="keys_open", label=say("Key questions open, of 7"), digits=0),
        Result(name="red_flags", label=say("Red flags"), digits=0),
        Result(name="known", label=say("Heard or verified, of 38"), digits=0),
        Result(name="verified", label=say("Verified, of 38"), digits=0),
        Result(
            name="coverage",
            label=say("Coverage"),
            kind="percent",
            digits=0,
            help=say("Verified counts 1, heard ½."),
        ),
    ],
    tables=[
        Table(
            name="questions",
            title=say("Ask next, the most important first"),
            open=True,
            columns=[
                Result(name="question", label=say("Question"), kind="text"),
                Result(name="whom", label=say("Whom to ask"), kind="text"),
            ],
        ),
        Table(
            name="flags",
            title=say("Red flags, and what to do"),
            open=True,
            columns=[
                Result(name="flag", label=say("Red flag"), kind="text"),
                Result(name="do", label=say("Do this"), kind="text"),
            ],
        ),
    ],
    charts=[
        Chart(
            kind="stacked-bar",
            title=say("What you know, letter by letter"),
            rows="letters",
            x="letter",
            x_kind="text",
            y=[
                Result(name="verified", label=say("verified"), digits=0),
                Result(name="heard", label=say("heard"), digits=0),
                Result(name="unknown", label=say("unknown"), digits=0),
            ],
        )
    ],
)

qualifying_worth = describe(
    models.qualifying_worth,
    title=say("What qualifying is worth"),
    lead=say("Ask first, and write fewer proposals. Does it pay, and how many hours does it free?"),
    summary=say(
        "Qualifying first: {difference} a year, hours freed: {hours_freed}, wins: {wins_after} instead of "
        "{wins_before}."
    ),
    inputs=[
        Number(name="bids", label=say("Opportunities a year"), value=40, min=1, max=500),
        Number(
            name="hours",
            label=say("Hours for one proposal"),
            help=say("Everybody's: yours, the engineer's, finance's."),
            value=60,
            min=0,
            max=400,
            unit=say("hours"),
        ),
        Percent(name="won_before", label=say("Won if you bid on everything"), value=0.12),
        Number(
            name="qualify_hours",
            label=say("Hours to qualify one"),
            help=say("Also for those that you then drop."),
            value=6,
            min=0,
            max=100,
            step=0.5,
            unit=say("hours"),
        ),
        Percent(name="kept", label=say("Share that still gets a proposal"), value=0.5),
        Percent(
            name="won_after",
            label=say("Won of these"),
            help=say("A guess until you have counted it yourself."),
            value=0.22,
        ),
        Money(name="margin", label=say("Gross margin of one win"), value=150_000, max=2_000_000, step=5_000),
        Money(name="hour_cost", label=say("Cost of one hour"), value=250, max=2_000, step=10),
    ],
    results=[
        Result(name="difference", label=say("Better by, a year"), kind="money", digits=0, main=True),
        Result(name="advice", label=say("What to make of it"), kind="text"),
        Result(name="hours_freed", label=say("Hours freed"), digits=0),
        Result(
            name="break_even",
            label=say("Pays from this share won"),
            kind="percent",
            help=say("Of the bids you keep. A dash: no share is enough."),
        ),
        Result(
            name="most_hours",
            label=say("Qualifying one may take, hours"),
            digits=1,
            help=say("Until nothing is gained. A dash: no time at all."),
        ),
        Result(name="wins_before", label=say("Wins if you bid on everything"), digits=1),
        Result(name="wins_after", label=say("Wins if you qualify first"), digits=1),
    ],
    tables=[
        Table(
            name="ways",
            title=say("The two ways side by side"),
            columns=[
                Result(name="way", label=say("Way"), kind="text"),
                Result(name="bids", label=say("Proposals"), digits=0),
                Result(name="hours", label=say("Hours"), digits=0),
                Result(name="wins", label=say("Wins"), digits=1),
                Result(name="hours_a_win", label=say("Hours a win"), digits=0),
                Result(name="result", label=say("Result"), kind="money", digits=0),
            ],
        )
    ],
    charts=[
        Chart(
            kind="curve",
            title=say("It pays only if you win more of what you keep"),
            rows="by_rate",
            x="won_after",
            x_kind="percent",
            x_label=say("Won of the bids you keep"),
            y=[Result(name="difference", label=say("Better by, a year"), kind="money", digits=0)],
            y_label=say("Better by, a year"),
            mark=["won_after", "difference"],
        )
    ],
)
