"""Worked cases of chapter 19."""

from typing import Any

TOPIC = "selling.models.power_map:"
GAUGE, MAP = TOPIC + "power_gauge", TOPIC + "power_map"
NETWORK = "selling.models.network:"


def bases(*rated: tuple[float, float]) -> dict[str, Any]:
    names = ("position", "reward", "pressure", "expertise", "trust")
    return {
        "bases": [
            {"name": name, "rating": rating, "weight": weight}
            for name, (rating, weight) in zip(names, rated, strict=False)
        ]
    }


def person(name: str, power: float = 5, **changed: Any) -> dict[str, Any]:
    plain = {"name": name, "role": "influencer", "power": power, "stance": "0", "contact": "none"}
    return plain | changed


def boss(name: str = "Bo", power: float = 10, **changed: Any) -> dict[str, Any]:
    return person(name, power, **{"role": "decider", **changed})


def tie(start: str, end: str, kind: str = "strong") -> dict[str, Any]:
    return {"start": start, "end": end, "kind": kind}


def chart(people: list[Any], *ties: Any) -> dict[str, Any]:
    return {"people": people, "ties": list(ties)}


# Two ways to Bo: An (strong contact, weak tie: 1 + 3) or Cy and Di (weak contact, 3 + 1 + 1).
DIAMOND = [
    boss(),
    person("An", 4, contact="strong", stance="+"),
    person("Cy", 3, contact="weak"),
    person("Di", 3, stance="--"),
]
DIAMOND_TIES = [tie("An", "Bo", "weak"), tie("Cy", "Di"), tie("Di", "Bo")]

CASES = [
    # (4·2 + 2·1 + 1·1 + 9·5 + 9·3) ÷ 12 = 83 ÷ 12; by office alone (8 + 2 + 1) ÷ 4; own 72 ÷ 83.
    (
        GAUGE,
        bases((4, 2), (2, 1), (1, 1), (9, 5), (9, 3)),
        {
            "power": 83 / 12,
            "on_paper": 2.75,
            "personal": 72 / 83,
            "strongest": "expertise",
            "parts.3.part": 3.75,
        },
    ),
    # Only expertise counts: the office has no say, and there is nothing to compare.
    (
        GAUGE,
        bases((9, 0), (9, 0), (9, 0), (6, 2), (1, 0)),
        {"power": 6, "on_paper": None, "personal": 1, "parts.0.part": 0},
    ),
    # A great office and nothing behind it: (10 + 0) ÷ 2 in the decision, 10 on paper.
    (
        GAUGE,
        bases((10, 1), (0, 0), (0, 0), (0, 1), (0, 0)),
        {
            "power": 5,
            "on_paper": 10,
            "personal": 0,
            "advice": "The office looks stronger than it is in this decision. Ask whom this person asks.",
        },
    ),
    # No power at all is a result: there is no share of nothing.
    (GAUGE, bases(*[(0, 1)] * 5), {"power": 0, "on_paper": 0, "personal": None, "strongest": None}),
    (GAUGE, bases(*[(5, 0)] * 5), "bases"),
    (GAUGE, bases((5, 1)), "bases"),
    (GAUGE, bases((11, 1), *[(5, 1)] * 4), "bases[0].rating"),
    (GAUGE, bases(*[(5, 1)] * 4, (5, -1)), "bases[4].weight"),
    # Power 20 in all, of which An's 4 and half of Cy's 3: 5.5. Mood: 4·1 − 3·2 = −2, of ±40.
    # Both ways cost less through An (4); leaving Di would cost 1 + 6. Bo, Di and Cy hang on a line with An:
    # An-Bo-Di-Cy, so Bo and Di each stand between 2 of 3 pairs.
    (
        MAP,
        chart(DIAMOND, *DIAMOND_TIES),
        {
            "coverage": 0.275,
            "support": -0.05,
            "decider": "Bo",
            "effort": 4,
            "way": "You → An → Bo",
            "next": "Bo",
            "through": "An",
            "advice": "Ask An to bring you together with Bo.",
            "hub": "Di",
            "between.0.name": "Bo",
            "between.0.between": 2 / 3,
            "between.1.between": 2 / 3,
            "between.0.near": 3 / 4,
            "steps.0.by": "your strong contact",
            "steps.1.effort": 3,
            "risk_count": 2,
            "risks.0.risk": "Bo decides, and you have no contact there.",
            "risks.1.risk": "Di is strongly against you and tied to Bo.",
            "reach.0.name": "Bo",
            "reach.1.name": "Di",
            "reach.1.through": "Cy",
            "reach.1.effort": 4,
            "reach.2.open": 1.5,
        },
    ),
    # Without An the way leads through Di, who is strongly against us: 3 + 1 + (1 + 6).
    (
        MAP,
        chart([DIAMOND[0], DIAMOND[2], DIAMOND[3]], *DIAMOND_TIES[1:]),
        {
            "effort": 11,
            "next": "Cy",
            "through": None,
            "advice": "You know Cy, but not well. Work on that contact: it leads to Bo.",
            "risks.2.risk": "Every way to Bo leads through Cy.",
            "risks.3.risk": "Every way to Bo leads through Di.",
            "risks.4.risk": "You know Cy only. If Cy leaves, you start anew.",
        },
    ),
    # Through a strong opponent: the advice says so. 1 + (1 + 6).
    (
        MAP,
        chart([boss(), person("Di", stance="--", contact="strong")], tie("Di", "Bo")),
        {
            "effort": 8,
            "advice": "The easiest way to Bo leads through Di, who is against you. Win Di first, or find another tie.",
        },
    ),
    # A gatekeeper whom no way avoids. 1 up the line costs 2.
    (
        MAP,
        chart([boss(), person("Ga", 2, role="gatekeeper", contact="strong")], tie("Ga", "Bo", "reports")),
        {
            "effort": 3,
            "steps.1.by": "reports to",
            "risks.1.risk": "Ga keeps the only gate to Bo.",
            "risks.2.risk": "You know Ga only. If Ga leaves, you start anew.",
        },
    ),
    # From the superior down: the same line, read the other way.
    (
        MAP,
        chart([boss(), person("Up", 4, contact="strong")], tie("Bo", "Up", "reports")),
        {"effort": 3, "steps.1.by": "is the superior of"},
    ),
    # No way to the decider is a result with a sentence, since that is how most maps begin.
    (
        MAP,
        chart([boss(), person("An", 8, contact="strong")]),
        {
            "effort": None,
            "way": None,
            "next": None,
            "advice": "No tie on your map leads to Bo. Ask at your next visit who works with Bo.",
            "risks.0.risk": "No way on your map leads to Bo.",
            "risks.3.risk": "On your map nothing ties An to Bo.",
            "reach.0.through": None,
            "reach.0.effort": None,
        },
    ),
    # One person, whom we know well: nothing is left to reach, and nothing stands between.
    (
        MAP,
        chart([boss(contact="strong")]),
        {
            "coverage": 1,
            "effort": 1,
            "hub": None,
            "between.0.between": 0,
            "between.0.near": 0,
            "advice": "You reach everyone on the map. Ask who is missing from it.",
        },
    ),
    (
        MAP,
        chart([boss(contact="weak")]),
        {
            "coverage": 0.5,
            "effort": 3,
            "advice": "You know Bo, but not well. Ask for half an hour on one question.",
        },
    ),
    # Bo is reached. Of the rest Cy is known half (4 of 8 open), Di not at all (6).
    (
        MAP,
        chart(
            [boss(contact="strong"), person("Cy", 8, contact="weak"), person("Di", 6)],
            tie("Bo", "Cy"),
            tie("Bo", "Di"),
        ),
        {
            "coverage": 14 / 24,
            "next": "Di",
            "advice": "You reach Bo. Of the others, Di has the most power that you do not reach yet.",
            "risk_count": 0,
            "risk": "None of the risks that this map looks for. Ask who is missing from it.",
        },
    ),
    # Two deciders: the way leads to the one with more power; of equals, to the first.
    (MAP, chart([boss("Bo", 4), boss("Ce", 6, contact="weak")]), {"decider": "Ce", "effort": 3}),
    (MAP, chart([boss("Bo", 6), boss("Ce", 6, contact="weak")]), {"decider": "Bo", "effort": None}),
    # The beginning of a name is enough, in capitals or not.
    (
        MAP,
        chart([boss("Bo (head)"), person("An (IT)", contact="strong")], tie("an", "BO")),
        {"effort": 2},
    ),
    # A pair tied twice: the easier tie is taken (1 + 1, not 1 + 2).
    (
        MAP,
        chart([boss(), person("An", contact="strong")], tie("An", "Bo", "reports"), tie("Bo", "An")),
        {"effort": 2, "steps.1.by": "strong tie"},
    ),
    # What makes no sense is refused, each with a sentence at its field.
    (MAP, chart([]), "people"),
    (MAP, {"people": None, "ties": []}, "people"),
    (MAP, chart([person("An")]), "people"),
    (MAP, chart([boss(power=0), person("An", 0)]), "people"),
    (MAP, chart([boss(), boss()]), "people[1].name"),
    (MAP, chart([boss(" ")]), "people[0].name"),
    (MAP, chart([boss(power=11)]), "people[0].power"),
    (MAP, chart([boss(power=-1)]), "people[0].power"),
    (MAP, chart([boss(role="king")]), "people[0].role"),
    (MAP, chart([boss(stance="?")]), "people[0].stance"),
    (MAP, chart([boss(contact="often")]), "people[0].contact"),
    (MAP, chart([boss(), person("An")], tie("An", "An")), "ties[0].end"),
    (MAP, chart([boss(), person("An")], tie("An", "Zed")), "ties[0].end"),
    (MAP, chart([boss(), person("An")], tie("", "Bo")), "ties[0].start"),
    (MAP, chart([boss("Boss"), person("Bob")], tie("Bo", "Bob")), "ties[0].start"),
    (MAP, chart([boss(), person("An")], tie("An", "Bo", "marries")), "ties[0].kind"),
    (MAP, chart([boss(), "nobody"]), "people[1].name"),
    (
        MAP,
        chart(
            [boss(), person("An"), person("Cy")],
            tie("An", "Bo", "reports"),
            tie("Bo", "Cy", "reports"),
            tie("Cy", "An", "reports"),
        ),
        "ties[2].end",
    ),
    # The measures on their own. Dijkstra's way round: 0-2-1 costs 3, the arc 0-1 costs 4.
    (
        NETWORK + "ways",
        {"count": 4, "arcs": [[0, 1, 4], [0, 2, 1], [2, 1, 2]], "start": 0},
        {"cost.1": 3, "before.1": 2, "cost.3": None, "before.0": None},
    ),
    (
        NETWORK + "only_ways",
        {"count": 4, "arcs": [[0, 1, 1], [1, 2, 1], [2, 3, 1], [1, 3, 5]], "start": 0, "end": 3},
        {"0": 1},
    ),
]
