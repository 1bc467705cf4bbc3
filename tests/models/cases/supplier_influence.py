"""Worked cases of chapter 12."""

from math import exp
from typing import Any

MODULE = "selling.models.supplier_influence:"
INDEX, AREA = MODULE + "influence_index", MODULE + "point_line_area"
SHIFTS, MODE = MODULE + "five_shifts", MODULE + "mode_chooser"


def road(name: str, rating: Any, weight: Any, voice: Any) -> dict[str, Any]:
    return {"name": name, "rating": rating, "weight": weight, "voice": voice}


def market(**changed: Any) -> dict[str, Any]:
    plain = {
        "companies": 21,
        "customers": 1,
        "points": 1,
        "contacts": 6,
        "listens": 0.4,
        "buys": 0.2,
        "speak": 0.5,
        "own": 1,
        "years": 2,
        "worth": 60000,
    }
    return plain | changed


def shifts(**changed: Any) -> dict[str, Any]:
    return {"solution": "3", "value": "3", "system": "3", "partner": "3", "people": "3"} | changed


def deal(**changed: Any) -> dict[str, Any]:
    plain = {"deal": 320000, "pays_from": 150000, "complexity": 4, "advice": 4, "relationship": 2}
    return plain | changed


# Two years by hand. Each company hears 1 x 6 / 20 = 0.3 talks, of which 0.4 x 0.2 = 8% win.
FIRST = 20 * (1 - exp(-0.3 * 0.08))  # 0.47429
AFTER = 2 + FIRST  # one customer, one by own effort
POINTS = 1 + 0.5 * (1 + FIRST)
SECOND = (21 - AFTER) * (1 - exp(-POINTS * 0.3 * 0.08))

THREE = [road("A", 5, 4, "one"), road("B", 5, 4, "we"), road("C", 3, 2, "many")]

CASES = [
    # (4/4 x 1/2 x 4 + 4/4 x 0 x 4 + 2/4 x 1 x 2) / 10 = 3/10; claimed (4 + 4 + 1)/10.
    (INDEX, {"roads": THREE}, {"index": 30, "claimed": 90, "strongest": "A", "weakest": "B"}),
    # Without A the index is 10, with A heard by many 50; B gives nothing and could give 40.
    (
        INDEX,
        {"roads": THREE},
        {"levers.0.low": 10, "levers.0.high": 50, "levers.1.low": 30, "levers.1.high": 70},
    ),
    # One voice for B: 1 x 1/2 x 40 = 20, as for A: the first of the two stays.
    (
        INDEX,
        {"roads": THREE},
        {"best": "A, one voice more: +20.0"},
    ),
    # C is heard in full: one step is a quarter of its 100 points.
    (
        INDEX,
        {"roads": [road("C", 3, 2, "many")]},
        {
            "index": 50,
            "best": "C, one step better: +25.0",
            "weakest": "All alike",
        },
    ),
    (INDEX, {"roads": [road("A", 5, 1, "many")]}, {"index": 100, "claimed": 100, "strongest": "All alike"}),
    (
        INDEX,
        {"roads": [road("A", 5, 1, "many"), road("B", 1, 0, "we")]},
        {
            "index": 100,
            "best": "None, all are at the top",
        },
    ),
    (
        INDEX,
        {"roads": [road("A", 1, 1, "we"), road("B", 1, 3, "we")]},
        {
            "index": 0,
            "best": "None yet: become good at one thing first",
        },
    ),
    # Of roads alike, the one that counts most is named.
    (
        INDEX,
        {"roads": [road("A", 3, 1, "we"), road("B", 5, 3, "we"), road("C", 2, 1, "one")]},
        {"weakest": "B", "strongest": "C"},
    ),
    (INDEX, {"roads": []}, "roads"),
    (INDEX, {"roads": [road("A", 5, 0, "many"), road("B", 3, 0, "one")]}, "roads"),
    (INDEX, {"roads": [road("A", 5, 1, "many")] * 11}, "roads"),
    (INDEX, {"roads": ["A"]}, "roads[0]"),
    (INDEX, {"roads": [road("A", 5, 1, "many"), road("B", 6, 1, "we")]}, "roads[1].rating"),
    (INDEX, {"roads": [road("A", 2.5, 1, "many")]}, "roads[0].rating"),
    (INDEX, {"roads": [road("A", 5, -1, "many")]}, "roads[0].weight"),
    (INDEX, {"roads": [road("A", 5, 1, "nobody")]}, "roads[0].voice"),
    (
        AREA,
        market(),
        {
            "first_year": FIRST,
            "table.0.customers": AFTER,
            "table.1.points": POINTS,
            "table.1.word": SECOND,
            "customers_then": AFTER + 1 + SECOND,
            "by_word": FIRST + SECOND,
            "word_worth": 60000 * (FIRST + SECOND),
            "lines.0.both": 1,
            "lines.2.own_alone": 3,
        },
    ),
    (AREA, market(points=0, own=0), {"customers_then": 1, "first_year": 0, "overtakes": None, "half": None}),
    (AREA, market(customers=0, points=0, own=0), {"customers_then": 0, "share": 0, "by_word": 0}),
    # Nothing left to win.
    (AREA, market(customers=21, points=21), {"customers_then": 21, "share": 1, "first_year": 0, "half": 1}),
    # 19 of 21: own effort would win 5, two are left.
    (AREA, market(customers=19, points=0, own=5, years=1), {"customers_then": 21, "table.0.own": 2}),
    (AREA, market(contacts=0), {"customers_then": 3, "by_word": 0, "half": 10}),
    (AREA, market(contacts=1e12, own=0), {"customers_then": 21, "overtakes": 1, "half": 1}),
    (AREA, market(companies=2, contacts=1, listens=1, buys=1, own=0), {"first_year": 1 - exp(-1)}),
    (AREA, market(companies=1), "companies"),
    (AREA, market(customers=22), "customers"),
    (AREA, market(points=2), "points"),
    (AREA, market(contacts=-1), "contacts"),
    (AREA, market(listens=1.1), "listens"),
    (AREA, market(buys=-0.1), "buys"),
    (AREA, market(speak=2), "speak"),
    (AREA, market(own=-1), "own"),
    (AREA, market(years=0), "years"),
    (AREA, market(years=31), "years"),
    (AREA, market(worth=-1), "worth"),
    (
        SHIFTS,
        shifts(solution="2", value="1", people="2"),
        {
            "lags": "unit cost → added value",
            "profile.1.level": 1,
            "next_step": "Work out one saving with his figures before you talk price.",
        },
    ),
    (SHIFTS, shifts(), {"lags": "product sale → solution", "profile.0.level": 3}),
    (
        SHIFTS,
        shifts(people="2"),
        {
            "lags": "sales quota → people's productivity",
            "next_step": "Ask what one person gets done in a day now, and note it.",
        },
    ),
    (
        SHIFTS,
        dict.fromkeys(shifts(), "5"),
        {
            "lags": "None, all are at the top",
            "next_step": "Ask a customer to rate you on the same five.",
        },
    ),
    (SHIFTS, shifts(value="6"), "value"),
    (SHIFTS, shifts(people=3), "people"),
    (MODE, deal(), {"mode": "Consultative selling", "map.4.need": 4, "tips.3.mode": "Competitive selling"}),
    (MODE, deal(relationship=4), {"mode": "Solution selling", "tips.2.mode": "Consultative selling"}),
    (
        MODE,
        deal(complexity=2),
        {"mode": "Competitive selling", "map.4.need": 2, "tips.0.mode": "Consultative selling"},
    ),
    (MODE, deal(advice=3, relationship=5), {"mode": "Relationship selling", "map.4.need": 3}),
    # Too small to pay: room for advice is cut to 3.
    (MODE, deal(deal=149999), {"mode": "Competitive selling", "map.4.need": 3}),
    (MODE, deal(deal=150000), {"mode": "Consultative selling", "map.4.need": 4}),
    (
        MODE,
        deal(deal=0, pays_from=0, complexity=5, advice=5, relationship=5),
        {"mode": "Solution selling", "map.4.need": 5},
    ),
    (MODE, deal(complexity=1, advice=1, relationship=1), {"tips.0.mode": "Relationship selling"}),
    (MODE, deal(deal=-1), "deal"),
    (MODE, deal(pays_from=-1), "pays_from"),
    (MODE, deal(complexity=0), "complexity"),
    (MODE, deal(advice=6), "advice"),
    (MODE, deal(relationship=2.5), "relationship"),
]
