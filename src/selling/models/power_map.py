"""The power map: where a person's power in one decision comes from, and whom to reach through whom."""

from selling.live.check import FieldError, number
from selling.live.say import say
from selling.models.guard import finite, one_of
from selling.models.network import betweenness, closeness, components, neighbours, only_ways, way_to, ways
from selling.models.network_layout import layout

MOST_POWER = 10
HIGH_POWER = 7  # from here somebody without contact is a risk of his own
OFFICE = ("position", "reward", "pressure")
BASES = ("position", "reward", "pressure", "expertise", "trust")

ROLES = ("decider", "influencer", "user", "buyer", "gatekeeper", "initiator")
STANCES = {"--": -2, "-": -1, "0": 0, "+": 1, "++": 2}
REACHED = {"none": 0.0, "weak": 0.5, "strong": 1.0}
TIES = ("strong", "reports", "weak")
EFFORT = {"strong": 1, "reports": 2, "weak": 3}
SEPARATOR = " · "  # in every language
RESISTANCE = {-2: 6, -1: 3, 0: 0, 1: 0, 2: 0}


def power_gauge(bases: list) -> dict:
    """Return how much power a person has in one decision, and how much of it the organisation chart shows.

    bases: one dict a base of power, in the order of ``BASES`` (French and Raven 1959: legitimate, reward, coercive,
    expert, referent), with ``rating`` (what the person has of it) and ``weight`` (how much it counts in this
    decision), both 0 to 10.

    Power is the mean of the ratings, weighted, from 0 to 10. That it is a weighted mean is this course's assumption.

    Returns ``power``, ``on_paper`` (the same from the three bases of office alone; None if they count nothing),
    ``personal`` (the share of the power from expertise and trust; None if there is no power), ``strongest`` (the
    name of the base that adds most), ``advice``, and the rows ``parts`` (``name``, ``part``).

    Raises FieldError: not five bases, a value outside 0 to 10, or all weights 0.

    >>> rated = [{"name": "b", "rating": 6, "weight": 1} for _ in BASES]
    >>> power_gauge(rated)["power"]
    6.0
    """
    rows = _rated(bases)
    total = sum([row["weight"] for row in rows])
    if not total > 0:
        raise FieldError("bases", say("All weights are 0. Give at least one base a weight."))
    parts = [{"name": row["name"], "part": row["rating"] * row["weight"] / total} for row in rows]
    power = sum([part["part"] for part in parts])
    office = rows[: len(OFFICE)]
    counted = sum([row["weight"] for row in office])
    on_paper = sum([row["rating"] * row["weight"] for row in office]) / counted if counted > 0 else None
    personal = sum([part["part"] for part in parts[len(OFFICE) :]]) / power if power > 0 else None
    most = max([part["part"] for part in parts])
    strongest = next(part["name"] for part in parts if part["part"] == most)
    return finite(
        {
            "power": power,
            "on_paper": on_paper,
            "personal": personal,
            "strongest": strongest if power > 0 else None,
            "advice": _gauge_advice(power, on_paper),
            "parts": parts,
        }
    )


def _rated(bases: object) -> list:
    if not isinstance(bases, list) or len(bases) != len(BASES):
        raise FieldError("bases", say("Rate all five bases."))
    rows = []
    for index, base in enumerate(bases):
        given = base if isinstance(base, dict) else {}
        row: dict = {"name": str(given.get("name", ""))}
        for field in ("rating", "weight"):
            row[field] = _up_to_ten(f"bases[{index}].{field}", given.get(field))
        rows.append(row)
    return rows


def _up_to_ten(field: str, value: object) -> float:
    checked = number(field, value)
    if checked < 0 or checked > MOST_POWER:
        raise FieldError(field, say("Enter a value from {least} to {most}.", least=0, most=MOST_POWER))
    return checked


def _gauge_advice(power: float, on_paper: float | None) -> str:
    if on_paper is None or power - on_paper >= 2:
        return say("The organisation chart hides this power. Map the person, not the box.")
    if on_paper - power >= 2:
        return say("The office looks stronger than it is in this decision. Ask whom this person asks.")
    return say("Office and real power agree here. The organisation chart is a fair guide to this person.")


def power_map(people: list, ties: list) -> dict:
    """Return how much of the power at a customer you reach, the risks, and whom to reach next through whom.

    people: one dict a person: ``name``, ``role`` (one of ``ROLES``), ``power`` in this decision (0 to 10), ``stance``
    towards us ("--" strongly against, "-", "0", "+", "++" strongly for) and ``contact`` (ours: none, weak, strong).
    ties: one dict a tie: ``start``, ``end`` (names, or their unique beginnings) and ``kind``: strong, weak, or reports
    (start reports to end).

    The effort of a way from us to the most powerful decider is the sum of its steps: 1 for a strong tie or contact, 2
    for a reporting line, 3 for a weak one, and 3 or 6 more wherever it leads through a person who is against us or
    strongly so. Coverage is the share of all power with whose holders we have contact, a weak contact counted half.
    Efforts and weights are this course's assumptions; the way is Dijkstra's, betweenness Freeman's.

    Returns ``coverage``, ``support`` (power times stance over the most it could be, -1 to 1), ``decider``,
    ``effort`` and ``way`` (None if no way leads to the decider), ``next`` and ``through`` (names or None), ``advice``,
    ``hub`` (who but the decider stands between most others, None if nobody does), ``risk`` and ``risk_count``, and
    the rows ``steps``, ``reach``, ``risks``, ``between``, ``nodes`` and ``links``.

    Raises FieldError: nobody, no decider, all powers 0, two people of one name, a tie to oneself, to nobody or of a
    name that fits several, reporting lines in a circle.

    >>> boss = {"name": "Bo", "role": "decider", "power": 9, "stance": "0", "contact": "none"}
    >>> user = {"name": "Yu", "role": "user", "power": 1, "stance": "+", "contact": "strong"}
    >>> found = power_map([boss, user], [{"start": "Yu", "end": "Bo", "kind": "reports"}])
    >>> found["coverage"], found["effort"], found["through"]
    (0.1, 3, 'Yu')
    """
    known = _people(people)
    tied = _ties(ties, known)
    total = sum([person["power"] for person in known])
    goal = _goal(known)
    arcs = _arcs(known, tied)
    found = ways(len(known) + 1, arcs, len(known))
    way = way_to(found, goal)
    bonds = neighbours(len(known), [[tie["start"], tie["end"]] for tie in tied])
    target = _target(known, way)
    risks = _risks(known, bonds, goal, only_ways(len(known) + 1, arcs, len(known), goal), way)
    between = _between(known, bonds)
    placed = _placed(known, tied, bonds, way)
    return finite(
        {
            "coverage": sum([each["power"] * each["reached"] for each in known]) / total,
            "support": sum([each["power"] * each["stance"] for each in known]) / (2 * total),
            "decider": known[goal]["name"],
            "effort": found["cost"][goal],
            "way": " → ".join([_name(known, place) for place in way]) if way else None,
            "next": target["next"],
            "through": target["through"],
            "advice": _advice(known, goal, way, target),
            "hub": _hub(between, known[goal]["name"]),
            "risk": risks[0] if risks else _no_risk(),
            "risk_count": len(risks),
            "steps": _steps(known, tied, way),
            "reach": _reach(known, found),
            "risks": [{"risk": risk} for risk in risks or [_no_risk()]],
            "between": between,
            "nodes": placed["nodes"],
            "links": placed["links"],
        }
    )


def _people(people: object) -> list:
    if not isinstance(people, list) or not people:
        raise FieldError("people", say("Nobody is on the map. Write down at least the person who decides."))
    known: list = []
    for index, person in enumerate(people):
        given = person if isinstance(person, dict) else {}
        place = f"people[{index}]."
        name = str(given.get("name") or "").strip()
        if not name:
            raise FieldError(place + "name", say("Write a name or a function here."))
        if name in [other["name"] for other in known]:
            raise FieldError(
                place + "name", say("This name is on the map already. Add the function to tell them apart.")
            )
        contact = one_of(place + "contact", given.get("contact"), tuple(REACHED))
        stance = one_of(place + "stance", given.get("stance"), tuple(STANCES))
        known.append(
            {
                "name": name,
                "role": one_of(place + "role", given.get("role"), ROLES),
                "power": _up_to_ten(place + "power", given.get("power")),
                "sign": stance,
                "stance": STANCES[str(stance)],
                "contact": contact,
                "reached": REACHED[str(contact)],
            }
        )
    if not [person for person in known if person["role"] == "decider"]:
        raise FieldError(
            "people", say("Nobody on the map decides. Make one person the decider, even if you are not sure.")
        )
    if not sum([person["power"] for person in known]) > 0:
        raise FieldError("people", say("All powers are 0. Give at least one person some power."))
    return known


def _ties(ties: object, known: list) -> list:
    names = [person["name"] for person in known]
    tied: list = []
    for index, tie in enumerate(ties if isinstance(ties, list) else []):
        given = tie if isinstance(tie, dict) else {}
        place = f"ties[{index}]."
        start = _named(place + "start", given.get("start"), names)
        end = _named(place + "end", given.get("end"), names)
        if start == end:
            raise FieldError(place + "end", say("This ties a person to himself. Write another name."))
        kind = one_of(place + "kind", given.get("kind"), TIES)
        if kind == "reports" and start in _above(end, tied):
            raise FieldError(
                place + "end", say("These reporting lines run in a circle. Turn one of them round.")
            )
        tied.append({"start": start, "end": end, "kind": kind})
    return tied


def _named(field: str, typed: object, names: list) -> int:
    """Return the number of the person with this name, or whose name alone begins with it."""
    text = str(typed or "").strip()
    if text in names:
        return int(names.index(text))
    begins = [place for place, name in enumerate(names) if text and name.lower().startswith(text.lower())]
    if len(begins) > 1:
        raise FieldError(field, say("Several names begin like this. Write more of the one you mean."))
    if not begins:
        raise FieldError(field, say("Nobody on the map has this name. Write it as in the list of people."))
    return begins[0]


def _above(person: int, tied: list) -> list:
    """Return the person and everyone to whom he reports, over one or more steps."""
    found = [person]
    for each in found:
        for tie in tied:
            if tie["kind"] == "reports" and tie["start"] == each and tie["end"] not in found:
                found.append(tie["end"])
    return found


def _goal(known: list) -> int:
    """Return the decider with the most power, the first of several."""
    deciders = [place for place, person in enumerate(known) if person["role"] == "decider"]
    return min(deciders, key=lambda place: (-known[place]["power"], place))


def _arcs(known: list, tied: list) -> list:
    """Return from, to and effort; the last number stands for us, and nobody leads back to us."""
    us = len(known)
    arcs = [
        [us, place, EFFORT[person["contact"]]]
        for place, person in enumerate(known)
        if person["contact"] != "none"
    ]
    for tie in tied:
        for start, end in ((tie["start"], tie["end"]), (tie["end"], tie["start"])):
            arcs.append([start, end, EFFORT[tie["kind"]] + RESISTANCE[known[start]["stance"]]])
    return arcs


def _open(person: dict) -> float:
    """Return the power that our contact does not reach yet."""
    return float(person["power"] * (1 - person["reached"]))


def _target(known: list, way: list) -> dict:
    """Return whom to reach next and through whom: the first on the way with whom we have no strong contact."""
    for place, person in enumerate(way):
        if person < len(known) and known[person]["contact"] != "strong":
            through = known[way[place - 1]]["name"] if place > 1 else None
            return {"next": known[person]["name"], "through": through, "place": person}
    if not way:
        return {"next": None, "through": None, "place": None}
    most = min(range(len(known)), key=lambda place: (-_open(known[place]), place))
    if not _open(known[most]) > 0:
        return {"next": None, "through": None, "place": None}
    return {"next": known[most]["name"], "through": None, "place": most}


def _advice(known: list, goal: int, way: list, target: dict) -> str:
    decider, through = known[goal]["name"], target["through"]
    if not way:
        return say(
            "No tie on your map leads to {decider}. Ask at your next visit who works with {decider}.",
            decider=decider,
        )
    if target["next"] is None:
        return say("You reach everyone on the map. Ask who is missing from it.")
    if through is None:
        return _advice_without_go_between(known, way, target)
    if next(person for person in known if person["name"] == through)["stance"] < 0:
        return say(
            "The easiest way to {next} leads through {through}, who is against you. Win {through} first, or "
            "find another tie.",
            next=target["next"],
            through=through,
        )
    if target["place"] == goal:
        return say("Ask {through} to bring you together with {next}.", next=target["next"], through=through)
    return say(
        "Reach {next} next, through {through}: that way leads to {decider}.",
        next=target["next"],
        through=through,
        decider=decider,
    )


def _advice_without_go_between(known: list, way: list, target: dict) -> str:
    decider = known[way[-1]]["name"]
    if target["place"] not in way:
        return say(
            "You reach {decider}. Of the others, {next} has the most power that you do not reach yet.",
            decider=decider,
            next=target["next"],
        )
    if target["next"] == decider:
        return say("You know {decider}, but not well. Ask for half an hour on one question.", decider=decider)
    return say(
        "You know {next}, but not well. Work on that contact: it leads to {decider}.",
        next=target["next"],
        decider=decider,
    )


def _no_risk() -> str:
    return say("None of the risks that this map looks for. Ask who is missing from it.")


def _risks(known: list, bonds: list, goal: int, only: list, way: list) -> list:
    decider = known[goal]["name"]
    risks = []
    if not way:
        risks.append(say("No way on your map leads to {decider}.", decider=decider))
    for person in known:
        if person["role"] == "decider" and person["contact"] == "none":
            risks.append(say("{name} decides, and you have no contact there.", name=person["name"]))
    for person in known:
        if person["role"] != "decider" and person["power"] >= HIGH_POWER and person["contact"] == "none":
            risks.append(say("{name} has great power, and you have no contact there.", name=person["name"]))
    for place, person in enumerate(known):
        if person["stance"] == -2 and goal in bonds[place]:
            risks.append(
                say(
                    "{name} is strongly against you and tied to {decider}.",
                    name=person["name"],
                    decider=decider,
                )
            )
    for place in only:
        risks.append(_bottleneck(known[place], decider))
    contacts = [person["name"] for person in known if person["contact"] != "none"]
    if len(contacts) == 1:
        risks.append(say("You know {name} only. If {name} leaves, you start anew.", name=contacts[0]))
    return risks + _apart(known, bonds, goal)


def _bottleneck(person: dict, decider: str) -> str:
    if person["role"] == "gatekeeper":
        return say("{name} keeps the only gate to {decider}.", name=person["name"], decider=decider)
    return say("Every way to {decider} leads through {name}.", name=person["name"], decider=decider)


def _apart(known: list, bonds: list, goal: int) -> list:
    part = components(bonds)
    return [
        say("On your map nothing ties {name} to {decider}.", name=person["name"], decider=known[goal]["name"])
        for place, person in enumerate(known)
        if part[place] != part[goal] and person["power"] >= HIGH_POWER
    ]


def _tie_between(tied: list, start: int, end: int) -> dict:
    """Return the tie of least effort between two people."""
    both = [tie for tie in tied if (tie["start"], tie["end"]) in ((start, end), (end, start))]
    return dict(min(both, key=lambda tie: EFFORT[tie["kind"]]))


def _name(known: list, place: int) -> str:
    return str(known[place]["name"]) if place < len(known) else say("You")


def _steps(known: list, tied: list, way: list) -> list:
    rows = []
    for place in range(1, len(way)):
        start, end = way[place - 1], way[place]
        first = start == len(known)
        tie = {} if first else _tie_between(tied, start, end)
        kind = known[end]["contact"] if first else tie["kind"]
        resistance = 0 if first else RESISTANCE[known[start]["stance"]]
        rows.append(
            {
                "step": place,
                "start": _name(known, start),
                "end": known[end]["name"],
                "by": _by(kind, first, tie.get("start") == start),
                "effort": EFFORT[kind] + resistance,
            }
        )
    return rows


def _by(kind: str, first: bool, upwards: bool) -> str:
    if first:
        return say("your strong contact") if kind == "strong" else say("your weak contact")
    if kind == "reports":
        return say("reports to") if upwards else say("is the superior of")
    return say("strong tie") if kind == "strong" else say("weak tie")


def _reach(known: list, found: dict) -> list:
    """Return who is not reached fully, the most open power first, each with the last go-between on the way."""
    rows = []
    order = sorted(range(len(known)), key=lambda place: (-_open(known[place]), place))
    for place in order:
        person = known[place]
        if person["contact"] == "strong":
            continue
        before = found["before"][place]
        rows.append(
            {
                "name": person["name"],
                "open": _open(person),
                "through": None if before is None else _name(known, before),
                "effort": found["cost"][place],
            }
        )
    return rows


def _between(known: list, bonds: list) -> list:
    through, near = betweenness(bonds), closeness(bonds)
    rows = [
        {
            "name": person["name"],
            "power": person["power"],
            "ties": len(bonds[place]),
            "between": through[place],
            "near": near[place],
        }
        for place, person in enumerate(known)
    ]
    order = sorted(range(len(rows)), key=lambda place: (-round(through[place], 9), place))
    return [rows[place] for place in order]


def _hub(between: list, decider: str) -> str | None:
    others = [row["name"] for row in between if row["name"] != decider and row["between"] > 0]
    return others[0] if others else None


def _placed(known: list, tied: list, bonds: list, way: list) -> dict:
    """Return the drawing: a node a person and one for us, a link a tie; ``step`` numbers the way to the decider."""
    us = len(known)
    links = [
        {"start": us, "end": place, "style": person["contact"]}
        for place, person in enumerate(known)
        if person["contact"] != "none"
    ]
    for start in range(us):
        for end in bonds[start]:
            if start < end:
                tie = _tie_between(tied, start, end)
                style = "line" if tie["kind"] == "reports" else tie["kind"]
                links.append({"start": tie["start"], "end": tie["end"], "style": style})
    for link in links:
        link["step"] = _step_of(link, way)
    drawn = layout(
        [person["power"] for person in known] + [0], [[link["start"], link["end"]] for link in links]
    )
    for link, bend in zip(links, drawn["bend"]):
        link["bend"] = bend
    nodes = [
        _node(person, [known[other]["name"] for other in bonds[place]]) for place, person in enumerate(known)
    ]
    own = [person["name"] for person in known if person["contact"] != "none"]
    nodes.append(_us(own))
    for place, node in enumerate(nodes):
        node["x"], node["row"] = drawn["x"][place], drawn["row"][place]
    return {"nodes": nodes, "links": links}


def _step_of(link: dict, way: list) -> int:
    """Return which step of the way a link is, or 0."""
    for place in range(1, len(way)):
        if link["start"] in way[place - 1 : place + 1] and link["end"] in way[place - 1 : place + 1]:
            return place
    return 0


def _node(person: dict, tied_to: list) -> dict:
    role = _role_word(person["role"])
    return {
        "name": person["name"],
        "size": person["power"] / MOST_POWER,
        "tone": "for" if person["stance"] > 0 else "against" if person["stance"] < 0 else "neutral",
        "sign": person["sign"],
        "note": f"{role} · {round(person['power'], 1):g}",
        "role": role,
        "power": person["power"],
        "contact": _contact_word(person["contact"]),
        "stance": _stance_word(person["sign"]),
        "tied_to": SEPARATOR.join(tied_to),
    }


def _us(own: list) -> dict:
    node: dict = {
        "name": say("You"),
        "size": 0.4,
        "tone": "us",
        "sign": "",
        "note": "",
        "tied_to": SEPARATOR.join(own),
    }
    for field in ("role", "power", "contact", "stance"):
        node[field] = None
    return node


def _role_word(role: str) -> str:
    words = {
        "decider": say("Decider"),
        "influencer": say("Influencer"),
        "user": say("User"),
        "buyer": say("Buyer"),
        "gatekeeper": say("Gatekeeper"),
        "initiator": say("Initiator"),
    }
    return words[role]


def _contact_word(contact: str) -> str:
    words = {"none": say("None"), "weak": say("Weak"), "strong": say("Strong")}
    return words[contact]


def _stance_word(sign: str) -> str:
    words = {
        "++": say("strongly for us"),
        "+": say("for us"),
        "0": say("open"),
        "-": say("against us"),
        "--": say("strongly against us"),
    }
    return words[sign]
