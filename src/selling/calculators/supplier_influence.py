"""The calculators of chapter 12: influence index; point, line, area; five shifts; mode of selling."""

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
from selling.models import supplier_influence as models


def _road(name: str, rating: int, weight: int, voice: str) -> dict[str, str | int]:
    return {"name": name, "rating": rating, "weight": weight, "voice": voice}


influence_index = describe(
    models.influence_index,
    title=say("Influence index"),
    lead=say(
        "Seven roads to influence in one industry: how good you are, how much it counts, and who says so."
    ),
    summary=say("You claim {claimed} of 100, and others confirm {index}. Strongest: {strongest}."),
    inputs=[
        Rows(
            name="roads",
            label=say("Roads to influence"),
            help=say(
                "Rate one industry, as a buyer there would. The figures are Northlight's for water companies."
            ),
            columns=[
                Text(name="name", label=say("Road")),
                Number(name="rating", label=say("How good, 1 to 5"), value=3, min=1, max=5),
                Number(name="weight", label=say("Counts, 0 to 5"), value=3, min=0, max=5),
                Choice(
                    name="voice",
                    label=say("Who says so"),
                    value="we",
                    options=[
                        Option(value="we", label=say("Only we")),
                        Option(value="one", label=say("One")),
                        Option(value="many", label=say("Many")),
                    ],
                ),
            ],
            value=[
                _road(say("Sales network"), 3, 2, "one"),
                _road(say("Control in channels"), 2, 1, "we"),
                _road(say("Brand awareness"), 3, 3, "we"),
                _road(say("Reputation"), 4, 5, "one"),
                _road(say("Know-how"), 5, 5, "we"),
                _road(say("Innovation, standards"), 3, 2, "we"),
                _road(say("Key-account base"), 2, 4, "one"),
            ],
            min_rows=7,
            max_rows=7,
            fixed=True,
        )
    ],
    results=[
        Result(
            name="index",
            label=say("Influence, as others confirm it (of 100)"),
            digits=1,
            main=True,
            help=say("What only you say counts nothing, what one customer says half, what many say in full."),
        ),
        Result(name="claimed", label=say("Influence, as you claim it (of 100)"), digits=1),
        Result(name="strongest", label=say("Strongest road"), kind="text"),
        Result(
            name="weakest",
            label=say("Weakest road that counts"),
            kind="text",
            help=say("Of several alike, the one that counts most. A road that counts 0 is left out."),
        ),
        Result(name="best", label=say("The move that adds most"), kind="text"),
    ],
    charts=[
        Chart(
            kind="tornado",
            title=say("The index if one road fell away, and if it reached the top"),
            rows="levers",
            base="index",
        )
    ],
)

point_line_area = describe(
    models.point_line_area,
    title=say("Point, line and area"),
    lead=say("What is it worth that customers speak for you?"),
    summary=say(
        "After {years} years {customers_then} of {companies} companies buy from you. If nobody spoke for you, "
        "{by_word} of them would be lacking."
    ),
    inputs=[
        Number(
            name="companies",
            label=say("Companies in the industry"),
            help=say("Of one kind, in one region: those who might ask each other."),
            value=21,
            min=2,
            max=300,
            unit=say("companies"),
        ),
        Number(
            name="customers",
            label=say("Of them, customers today"),
            value=1,
            min=0,
            max=300,
            unit=say("companies"),
        ),
        Number(
            name="points",
            label=say("Points: customers who speak for you"),
            help=say("Someone there has agreed to be asked. A contented customer who says nothing is none."),
            value=1,
            min=0,
            max=300,
            unit=say("companies"),
        ),
        Number(
            name="contacts",
            label=say("Lines: others that a point talks to in a year"),
            help=say("Companies of the industry with whom the talk comes to you."),
            value=6,
            min=0,
            max=60,
            unit=say("companies"),
        ),
        Percent(
            name="listens",
            label=say("Of these talks, those after which you may come"),
            value=0.4,
        ),
        Percent(name="buys", label=say("Of these visits, those that win an account"), value=0.2),
        Percent(
            name="speak",
            label=say("New accounts that become points a year later"),
            value=0.5,
        ),
        Number(
            name="own",
            label=say("Accounts a year won without anybody's word"),
            help=say(
                "By cold visits, tenders, exhibitions. Twenty cold visits of which one in twenty buys: 1."
            ),
            value=1,
            min=0,
            max=20,
            step=0.1,
            unit=say("accounts"),
        ),
        Number(name="years", label=say("Years"), value=5, min=1, max=15, unit=say("years")),
        Money(
            name="worth",
            label=say("Worth of one new account"),
            help=say("Its lifetime value, as worked out in chapter 3."),
            value=60000,
            max=2000000,
            step=1000,
        ),
    ],
    results=[
        Result(name="customers_then", label=say("Customers at the end"), digits=1, main=True),
        Result(name="share", label=say("Share of the industry"), kind="percent"),
        Result(name="first_year", label=say("Won by word in the first year"), digits=2),
        Result(name="by_word", label=say("Customers at the end owed to the word"), digits=1),
        Result(
            name="word_worth",
            label=say("What the word is worth over these years"),
            kind="money",
            help=say("Customers owed to the word, times the worth of one. Not discounted."),
        ),
        Result(
            name="overtakes",
            label=say("First year in which the word wins more than you do"),
            digits=0,
            help=say("A dash: not within 30 years."),
        ),
        Result(
            name="half",
            label=say("First year with half the industry"),
            digits=0,
            help=say("A dash: not within 30 years."),
        ),
    ],
    tables=[
        Table(
            name="table",
            title=say("Year by year, with both"),
            columns=[
                Result(name="year", label=say("Year"), digits=0),
                Result(name="points", label=say("Points"), digits=1),
                Result(name="own", label=say("Won by own effort"), digits=2),
                Result(name="word", label=say("Won by word"), digits=2),
                Result(name="customers", label=say("Customers"), digits=1),
                Result(name="share", label=say("Share"), kind="percent"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="line",
            title=say("Customers: own effort alone, the word alone, both together"),
            rows="lines",
            x="year",
            x_label=say("Year"),
            y=[
                Result(name="both", label=say("Both"), digits=1),
                Result(name="own_alone", label=say("Own effort alone"), digits=1),
                Result(name="word_alone", label=say("The word alone"), digits=1),
            ],
        )
    ],
)


def _shift(name: str, label: str, value: str, steps: list[str]) -> Choice:
    options = [Option(value=str(place), label=step) for place, step in enumerate(steps, 1)]
    return Choice(name=name, label=label, value=value, options=options)


five_shifts = describe(
    models.five_shifts,
    title=say("Five shifts: where do you stand?"),
    lead=say("Choose what you did last, not what you mean to do. 1 is the old way, 5 the new."),
    summary=say("The shift that lags most: {lags}."),
    inputs=[
        _shift(
            "solution",
            say("Offer: product sale → solution. My last proposal began with"),
            "2",
            [
                say("1 · the machine and its data sheet"),
                say("2 · the machine, then what it is good for"),
                say("3 · the customer's problem, then our machine"),
                say("4 · the problem, its cause, and a plan with service"),
                say("5 · a plan that the customer and I had written together"),
            ],
        ),
        _shift(
            "value",
            say("Money: unit cost → added value. In my last price talk I spoke of"),
            "1",
            [
                say("1 · our price and the discount"),
                say("2 · the cost of a page, ours and the rival's"),
                say("3 · what he saves, roughly"),
                say("4 · what he saves and gains, worked out with his figures"),
                say("5 · a sum that his finance department had checked"),
            ],
        ),
        _shift(
            "system",
            say("View: single user → system environment. At my last account I know"),
            "3",
            [
                say("1 · the person who runs the machine"),
                say("2 · the user and the buyer"),
                say("3 · users in two departments"),
                say("4 · where the work comes from, and where it goes next"),
                say("5 · the whole way of the work, with IT, finance and its readers"),
            ],
        ),
        _shift(
            "partner",
            say("Bond: order customer → long-term partner. After the last order we next spoke"),
            "3",
            [
                say("1 · when he ordered again"),
                say("2 · when something had broken"),
                say("3 · at a visit that I had planned"),
                say("4 · at a review with figures, as every half-year"),
                say("5 · about next year's plans, his and ours, in writing"),
            ],
        ),
        _shift(
            "people",
            say("Goal: sales quota → people's productivity. I say that I did well if"),
            "2",
            [
                say("1 · I made my quota"),
                say("2 · I made quota and margin"),
                say("3 · the machine runs as promised"),
                say("4 · the customer's people get more done in a day"),
                say("5 · that is measured, before and after, and he has seen it"),
            ],
        ),
    ],
    results=[
        Result(
            name="lags",
            label=say("Lags most"),
            kind="text",
            main=True,
            help=say("The first of several alike, in the order of the slide."),
        ),
        Result(name="next_step", label=say("Next step"), kind="text"),
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("Your profile: 1 the old way, 5 the new"),
            rows="profile",
            x="about",
            x_kind="text",
            y=[Result(name="level", label=say("Level"), digits=0)],
        )
    ],
)


def _level(name: str, label: str, value: int, explained: str) -> Number:
    return Number(name=name, label=label, help=explained, value=value, min=1, max=5)


mode_chooser = describe(
    models.mode_chooser,
    title=say("Which mode of selling?"),
    lead=say("Four modes, one deal: which fits, and what would tip it?"),
    summary=say("The mode that fits this deal: {mode}."),
    inputs=[
        Money(name="deal", label=say("Size of the deal"), value=320000, max=5000000, step=10000),
        Money(
            name="pays_from",
            label=say("Smallest deal that pays for advising"),
            help=say("Days of advising × cost of a day ÷ margin rate. 15 days × ¥2,000 ÷ 20% = ¥150,000."),
            value=150000,
            max=5000000,
            step=10000,
        ),
        _level(
            "complexity",
            say("Complexity: how much must be worked out"),
            4,
            say("1: he knows the model number. 5: many departments, and nobody sees the whole."),
        ),
        _level(
            "advice",
            say("Advice: how much he wants of it"),
            4,
            say("1: the specification stands, prices please. 5: he asks you what you would do."),
        ),
        _level(
            "relationship",
            say("Relationship: how far he knows and trusts you"),
            2,
            say("1: never heard of you. 5: he calls you before he tells others."),
        ),
    ],
    results=[
        Result(name="mode", label=say("Mode that fits"), kind="text", main=True),
        Result(name="why", label=say("Why, and what to do"), kind="text"),
    ],
    tables=[
        Table(
            name="tips",
            title=say("What would tip it"),
            columns=[
                Result(name="change", label=say("If this alone changes"), kind="text"),
                Result(name="mode", label=say("Mode then"), kind="text"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="scatter",
            title=say("Four modes, and where this deal lies"),
            rows="map",
            x="need",
            x_label=say("Room for advice"),
            y=[
                Result(name="yours", label=say("This deal"), digits=0),
                Result(name="example", label=say("Examples"), digits=1),
            ],
            y_label=say("Relationship"),
            name="name",
            cross=["border", "border"],
            quarters=[
                say("Relate"),
                say("Solve"),
                say("Compete"),
                say("Consult"),
            ],
        )
    ],
)
