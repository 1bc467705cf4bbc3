"""The calculators of chapter 19: where power comes from, and the power map."""

from selling.describe import Chart, Choice, Number, Option, Result, Rows, Table, Text, describe
from selling.live.say import say
from selling.models import power_map as models

# the head of the mail section at Harbour Insurance, as Ma rates him when the question is which machine works
_BASES = [
    (say("Position"), 4, 2),
    (say("Reward"), 2, 1),
    (say("Pressure"), 1, 1),
    (say("Expertise"), 9, 5),
    (say("Trust"), 9, 3),
]

power_gauge = describe(
    models.power_gauge,
    title=say("Power gauge"),
    lead=say("Rate one person for one decision. What does the office give, and what the person?"),
    summary=say("Power in this decision: {power} of 10. By office alone it would be {on_paper}."),
    inputs=[
        Rows(
            name="bases",
            label=say("Five bases of power"),
            help=say(
                "Position: may decide. Reward: has something to give. Pressure: can make trouble. "
                "Expertise: knows best. Trust: others follow. Has: 0 nothing, 10 as much as anyone there. "
                "Counts: how much this decision hangs on it."
            ),
            fixed=True,
            min_rows=5,
            max_rows=5,
            columns=[
                Text(name="name", label=say("Base of power")),
                Number(name="rating", label=say("Has"), value=5, min=0, max=10),
                Number(name="weight", label=say("Counts"), value=1, min=0, max=10),
            ],
            value=[{"name": name, "rating": rating, "weight": weight} for name, rating, weight in _BASES],
        )
    ],
    results=[
        Result(name="power", label=say("Power in this decision"), digits=1, main=True),
        Result(
            name="on_paper",
            label=say("Power by office alone"),
            digits=1,
            help=say("From position, reward and pressure. A dash: none of them counts."),
        ),
        Result(name="personal", label=say("Share that is the person's own"), kind="percent", digits=0),
        Result(name="strongest", label=say("Strongest base"), kind="text"),
        Result(name="advice", label=say("What to make of it"), kind="text"),
    ],
    charts=[
        Chart(
            kind="bar",
            title=say("What each base adds to the power"),
            rows="parts",
            x="name",
            x_label=say("Base of power"),
            x_kind="text",
            y=[Result(name="part", label=say("Part of the power"), digits=1)],
        )
    ],
)

_LUO, _QIAN, _HONG, _XIE = (
    say("Luo (deputy)"),
    say("Qian (finance)"),
    say("Hong (mail)"),
    say("Xie (services)"),
)
_PENG, _DENG, _SU, _LIANG = (
    say("Peng (IT)"),
    say("Deng (buying)"),
    say("Su (office)"),
    say("Liang (shift)"),
)

_PEOPLE = [
    (_LUO, "decider", 9, "0", "none"),
    (_QIAN, "influencer", 8, "-", "none"),
    (_HONG, "influencer", 7, "0", "none"),
    (_XIE, "initiator", 5, "+", "weak"),
    (_PENG, "influencer", 5, "--", "none"),
    (_DENG, "buyer", 4, "+", "strong"),
    (_SU, "gatekeeper", 3, "0", "none"),
    (_LIANG, "user", 2, "++", "strong"),
]

_TIES = [
    (_HONG, _LUO, "strong"),
    (_QIAN, _LUO, "reports"),
    (_XIE, _LUO, "reports"),
    (_SU, _LUO, "reports"),
    (_PENG, _LUO, "reports"),
    (_HONG, _XIE, "reports"),
    (_LIANG, _HONG, "reports"),
    (_DENG, _QIAN, "reports"),
    (_PENG, _QIAN, "strong"),
    (_DENG, _SU, "weak"),
]


def _surname(name: str) -> str:
    return name.split(" (")[0]


_ROLES = [
    Option(value="initiator", label=say("Initiator")),
    Option(value="user", label=say("User")),
    Option(value="influencer", label=say("Influencer")),
    Option(value="gatekeeper", label=say("Gatekeeper")),
    Option(value="buyer", label=say("Buyer")),
    Option(value="decider", label=say("Decider")),
]
_STANCES = [
    Option(value="++", label=say("strongly for us")),
    Option(value="+", label=say("for us")),
    Option(value="0", label=say("open")),
    Option(value="-", label=say("against us")),
    Option(value="--", label=say("strongly against us")),
]
_SIGNED_STANCES = [
    Option(value=each.value, label=f"{each.value.replace('-', '−')} {each.label}") for each in _STANCES
]
_CONTACTS = [
    Option(value="none", label=say("None")),
    Option(value="weak", label=say("Weak")),
    Option(value="strong", label=say("Strong")),
]
_KINDS = [
    Option(value="strong", label=say("strong tie")),
    Option(value="weak", label=say("weak tie")),
    Option(value="reports", label=say("reports to")),
]
_STYLES = [
    Option(value="strong", label=say("strong tie")),
    Option(value="weak", label=say("weak tie")),
    Option(value="line", label=say("reports to")),
    Option(value="way", label=say("your way to the decider, in steps")),
]

power_map = describe(
    models.power_map,
    title=say("Power map"),
    lead=say("Who has a say, who is tied to whom, and whom do you know? The map shows a way to the decider."),
    summary=say("You reach {coverage} of the power. Way to the decider: {way}."),
    inputs=[
        Rows(
            name="people",
            label=say("People"),
            help=say("Power is power in this decision, 0 to 10. Contact is yours."),
            min_rows=1,
            max_rows=12,
            close=True,
            columns=[
                Text(name="name", label=say("Name or function")),
                Choice(name="role", label=say("Role"), value="influencer", options=_ROLES),
                Number(name="power", label=say("Power"), value=5, min=0, max=10),
                Choice(name="stance", label=say("Stance"), value="0", options=_SIGNED_STANCES),
                Choice(name="contact", label=say("Contact"), value="none", options=_CONTACTS),
            ],
            value=[
                {"name": name, "role": role, "power": power, "stance": stance, "contact": contact}
                for name, role, power, stance, contact in _PEOPLE
            ],
        ),
        Rows(
            name="ties",
            label=say("Ties between them"),
            help=say(
                "The beginning of a name is enough. A tie is strong if the one would ask the other for advice."
            ),
            min_rows=0,
            max_rows=20,
            close=True,
            columns=[
                Text(name="start", label=say("One person")),
                Choice(name="kind", label=say("Tie"), value="strong", options=_KINDS),
                Text(name="end", label=say("Other person")),
            ],
            value=[
                {"start": _surname(start), "kind": kind, "end": _surname(end)} for start, end, kind in _TIES
            ],
        ),
    ],
    results=[
        Result(name="coverage", label=say("Power you reach"), kind="percent", digits=0, main=True),
        Result(name="advice", label=say("Whom to reach next"), kind="text"),
        Result(name="way", label=say("Way to the decider"), kind="text"),
        Result(
            name="effort",
            label=say("Effort to reach the decider"),
            digits=0,
            help=say(
                "Strong tie 1, reporting line 2, weak tie 3. Through someone against you 3 more, strongly "
                "against 6 more."
            ),
        ),
        Result(
            name="support",
            label=say("Mood, weighted by power"),
            kind="percent",
            digits=0,
            help=say("100%: all are strongly for you. −100%: all are strongly against you."),
        ),
        Result(
            name="hub", label=say("Stands between most others"), kind="text", help=say("The decider aside.")
        ),
        Result(name="risk_count", label=say("Risks on the map"), digits=0),
        Result(name="risk", label=say("The first of them"), kind="text"),
    ],
    tables=[
        Table(
            name="steps",
            title=say("The way to the decider, step by step"),
            columns=[
                Result(name="step", label=say("Step"), digits=0),
                Result(name="start", label=say("From"), kind="text"),
                Result(name="end", label=say("To"), kind="text"),
                Result(name="by", label=say("How"), kind="text"),
                Result(name="effort", label=say("Effort"), digits=0),
            ],
        ),
        Table(
            name="risks",
            title=say("All risks"),
            columns=[Result(name="risk", label=say("Risk"), kind="text")],
        ),
        Table(
            name="reach",
            title=say("Whom you do not reach yet"),
            columns=[
                Result(name="name", label=say("Name or function"), kind="text"),
                Result(name="open", label=say("Power not reached"), digits=1),
                Result(name="through", label=say("Last step through"), kind="text"),
                Result(name="effort", label=say("Effort"), digits=0),
            ],
        ),
        Table(
            name="between",
            title=say("Who stands between the others"),
            columns=[
                Result(name="name", label=say("Name or function"), kind="text"),
                Result(name="between", label=say("Of pairs, stands between"), kind="percent", digits=0),
                Result(name="ties", label=say("Ties"), digits=0),
                Result(name="near", label=say("Nearness"), digits=2),
                Result(name="power", label=say("Power")),
            ],
        ),
    ],
    charts=[
        Chart(
            kind="network",
            title=say("The more power, the higher and larger"),
            rows="nodes",
            name="name",
            x="x",
            x_label=say("Name or function"),
            y=[
                Result(name="role", label=say("Role"), kind="text"),
                Result(name="power", label=say("Power")),
                Result(name="stance", label=say("Stance"), kind="text"),
                Result(name="contact", label=say("Contact"), kind="text"),
                Result(name="tied_to", label=say("Tied to"), kind="text"),
            ],
            ties="links",
            styles=_STYLES,
            signs=_STANCES,
        )
    ],
)
