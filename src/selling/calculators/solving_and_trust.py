"""The calculators of chapter 16: what several ideas do, the trust ledger, the promise tracker."""

from selling.describe import (
    Chart,
    Choice,
    Date,
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
from selling.models import solving_and_trust as models

idea_odds = describe(
    models.idea_odds,
    title=say("One of them will fit"),
    lead=say("Eight people have three ideas each in their heads. How likely is it that one of them fits?"),
    summary=say(
        "With {different} different ideas on the list, the chance that at least one fits is {chance}. If every idea "
        "were said, it would be {all_said}."
    ),
    inputs=[
        Number(
            name="ideas",
            label=say("Ideas in all heads together"),
            value=24,
            min=1,
            max=200,
            unit=say("ideas"),
        ),
        Percent(
            name="unsaid",
            label=say("Of these, never said"),
            help=say("Because the first was judged, because the boss spoke first, because nobody asked."),
            value=0.5,
        ),
        Percent(
            name="repeats",
            label=say("Of those said, repeat another"),
            help=say("People of one department think alike. More departments, fewer repeats."),
            value=0.4,
        ),
        Percent(
            name="fit",
            label=say("Chance that an idea fits"),
            help=say("A guess. We assume the same chance for each idea, and that none depends on another."),
            value=0.05,
        ),
        Percent(name="target", label=say("Chance you would like"), value=0.9, max=0.99),
    ],
    results=[
        Result(name="chance", label=say("Chance that at least one fits"), kind="percent", main=True),
        Result(name="all_said", label=say("If every idea were said"), kind="percent"),
        Result(name="different", label=say("Different ideas on the list"), digits=1),
        Result(name="expected", label=say("Ideas that fit, on average"), digits=1),
        Result(
            name="needed",
            label=say("Different ideas for the chance you would like"),
            digits=0,
            help=say("A dash: no number is enough."),
        ),
    ],
    charts=[
        Chart(
            kind="curve",
            title=say("Each further idea helps, and helps a little less"),
            rows="by_ideas",
            x="ideas",
            x_label=say("Different ideas"),
            y=[Result(name="chance", label=say("Chance that at least one fits"), kind="percent")],
            y_label=say("Chance that at least one fits"),
            mark=["different", "chance"],
        )
    ],
)

# the mark of slide 63, what Wu gives herself, what Qian of Harbour Insurance gives her
_MARKS = [
    (say("Word and deed agree"), 5, "4"),
    (say("Does what is said"), 5, "2"),
    (say("Consistent: the same today as last time, from all of us"), 4, "3"),
    (say("Fair, without favour"), 4, "4"),
    (say("Honest opinion, hides nothing that matters"), 3, "5"),
    (say("Shares key information"), 4, "3"),
    (say("Respects the customer and his part in it"), 5, "3"),
    (say("Accepts that people differ"), 4, "ask"),
    (say("Dependable, can be relied on"), 4, "3"),
    (say("Full support"), 4, "5"),
]

trust_ledger = describe(
    models.trust_ledger,
    title=say("Trust ledger"),
    lead=say("Ten marks of trust, seen from two chairs. Where do you think better of yourself than he does?"),
    summary=say(
        "Marks that the customer was asked about: {asked}. On these you give yourself {own_mean} on average, and he "
        "gives you {customer_mean}."
    ),
    inputs=[
        Rows(
            name="marks",
            label=say("Ten marks of trust, from 1 (hardly) to 5 (fully)"),
            help=say(
                "Ask the customer yourself, or let a colleague ask. What you suppose he thinks is not asked."
            ),
            fixed=True,
            min_rows=10,
            max_rows=10,
            columns=[
                Text(name="mark", label=say("Mark of trust")),
                Number(name="own", label=say("I say"), value=3, min=1, max=5),
                Choice(
                    name="customer",
                    label=say("He says"),
                    value="ask",
                    options=[Option(value="ask", label=say("Not asked"))]
                    + [Option(value=str(mark), label=str(mark)) for mark in range(1, 6)],
                ),
            ],
            value=[{"mark": mark, "own": own, "customer": customer} for mark, own, customer in _MARKS],
        )
    ],
    results=[
        Result(name="customer_mean", label=say("Trust as he sees it (of 5)"), digits=1, main=True),
        Result(name="own_mean", label=say("As you see it, on the same marks"), digits=1),
        Result(name="asked", label=say("Marks he was asked about"), digits=0),
        Result(name="over", label=say("Largest overestimate"), kind="text"),
        Result(name="weakest", label=say("Weakest in his eyes"), kind="text"),
        Result(name="move", label=say("Next move"), kind="text"),
    ],
    tables=[
        Table(
            name="ranking",
            title=say("All marks, largest overestimate first"),
            columns=[
                Result(name="mark", label=say("Mark of trust"), kind="text"),
                Result(name="own", label=say("I say"), digits=0),
                Result(name="customer", label=say("He says"), digits=0),
                Result(name="gap", label=say("I less he"), digits=0),
            ],
        )
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("Where you overrate yourself most"),
            rows="widest",
            x="short",
            x_kind="text",
            y=[
                Result(name="own", label=say("I say"), digits=0),
                Result(name="customer", label=say("He says"), digits=0),
            ],
        )
    ],
)

_QIAN, _JIANG, _LUO = say("Ms Qian"), say("Ms Jiang"), say("Mr Luo")

# Wu's promises to Harbour Insurance: what, to whom, given, due, state, kept, weight
_PROMISES = [
    (say("List of the session"), _QIAN, "2026-03-19", "2026-03-24", "open", "2026-03-20", 3),
    (say("Paper samples"), _QIAN, "2026-03-02", "2026-03-06", "open", "2026-03-20", 3),
    (say("Name of a user to ring"), _JIANG, "2026-02-24", "2026-03-03", "open", "2026-03-20", 1),
    (say("Credit note"), _LUO, "2026-02-09", "2026-02-11", "kept", "2026-02-11", 1),
    (say("Misfeeds in January"), _QIAN, "2026-02-02", "2026-02-06", "kept", "2026-02-13", 2),
    (say("Training, night shift"), _JIANG, "2026-01-12", "2026-01-30", "kept", "2026-01-28", 2),
    (say("Folder 2 runs again"), _JIANG, "2025-12-08", "2025-12-10", "kept", "2025-12-10", 2),
]
_PARTS = ("what", "whom", "given", "due", "state", "kept", "weight")

promise_tracker = describe(
    models.promise_tracker,
    title=say("Promise tracker"),
    lead=say(
        "What did you promise, to whom, by when? The account of your word, and what to do about it today."
    ),
    summary=say(
        "Overdue: {overdue}. Kept on time: {on_time}. With recent promises weighing more, your reliability is "
        "{reliability}."
    ),
    inputs=[
        Number(
            name="half_life",
            label=say("Half-life of a promise"),
            help=say(
                "After so many days a kept or broken promise counts half. An overdue one does not fade."
            ),
            value=60,
            min=7,
            max=720,
            unit=say("days"),
        ),
        Percent(
            name="late_counts",
            label=say("A promise kept late counts"),
            help=say("As a share of one kept on time."),
            value=0.5,
        ),
        Date(name="today", label=say("Today"), value="2026-03-20"),
        Rows(
            name="promises",
            label=say("Your promises"),
            help=say(
                "If the customer agreed to a later day before the old one came, enter the later day. “Kept on” is "
                "read only for promises kept."
            ),
            max_rows=12,
            columns=[
                Text(name="what", label=say("Promise")),
                Text(name="whom", label=say("To whom")),
                Date(name="given", label=say("Given on"), value="2026-03-20"),
                Date(name="due", label=say("Due on"), value="2026-03-27"),
                Choice(
                    name="state",
                    label=say("How it stands"),
                    value="open",
                    options=[
                        Option(value="open", label=say("Still open")),
                        Option(value="kept", label=say("Was kept")),
                        Option(value="broken", label=say("Was broken")),
                    ],
                ),
                Date(name="kept", label=say("Kept on"), value="2026-03-20"),
                Number(name="weight", label=say("Weight, 1 to 3"), value=2, min=1, max=3),
            ],
            value=[dict(zip(_PARTS, promise, strict=True)) for promise in _PROMISES],
        ),
    ],
    results=[
        Result(name="reliability", label=say("Reliability, recent weighs more"), kind="percent", main=True),
        Result(name="do", label=say("To do today"), kind="text"),
        Result(name="on_time", label=say("Kept on time, all alike"), kind="percent"),
        Result(name="overdue", label=say("Promises overdue"), digits=0),
        Result(name="open", label=say("Promises open"), digits=0),
    ],
    tables=[
        Table(
            name="open_list",
            title=say("Open promises, most urgent first"),
            columns=[
                Result(name="what", label=say("Promise"), kind="text"),
                Result(name="whom", label=say("To whom"), kind="text"),
                Result(name="due", label=say("Due on"), kind="text"),
                Result(name="days", label=say("Days overdue (minus: left)"), digits=0),
            ],
        )
    ],
    charts=[
        Chart(
            kind="line",
            title=say("Your word over the last half year"),
            rows="path",
            x="day",
            x_label=say("Days before today"),
            y=[
                Result(name="reliability", label=say("Reliability"), kind="percent"),
                Result(name="on_time", label=say("Kept on time"), kind="percent"),
            ],
            y_label=say("Share"),
        )
    ],
)
