"""Worked cases of chapter 06."""

from typing import Any

MODULE = "selling.models.four_ps_four_cs:"
LOOP, COST = MODULE + "model_loop", MODULE + "customer_cost"
ITEMS = ("price", "training", "supplies", "time", "standstill", "space", "disposal")


def rated(**changed: Any) -> dict[str, Any]:
    plain = {"need": 0.5, "value": 0.5, "advantage": 0.8, "loyalty": 0.4, "influence": 0.0}
    return plain | changed


def offers(a: list[Any], b: list[Any], years: Any = 5) -> dict[str, Any]:
    rows = [{"item": item, "a": first, "b": second} for item, first, second in zip(ITEMS, a, b, strict=True)]
    return {"costs": rows, "years": years}


FULL = dict.fromkeys(("need", "value", "advantage", "loyalty", "influence"), 1.0)
REDGATE = [198000, 3000, 22000, 90000, 24000, 8000, 6000]
NORTHLIGHT = [236000, 8000, 30000, 70000, 10000, 8000, 6000]
NOTHING = [0] * 7

CASES = [
    # Roads (80 + 40 + 0) / 3 = 40%; 0.5 x 0.5 x 0.4 = 10 points. Ten points on need: 0.6 x 0.5 x 0.4 = 12.
    # Value brings the same, so the first in the chain is named. A road brings 0.25 x 10 / 3.
    # Learned 0.6 x 0.5 x 0.4 = 0.12 is less than 0.2: the loop runs down, and ten points do not mend it.
    (
        LOOP,
        rated(),
        {
            "performance": 10,
            "breaks": "Understand needs",
            "gain": 2,
            "links.1.now": 2,
            "links.2.now": 10 / 12,
            "links.4.now": 10 / 12,
            "settles": 0,
            "lasts": "No link alone",
            "lasting_gain": 0,
        },
    ),
    # Where advantage counts double: (2 x 80 + 40 + 0) / 4 = 50%.
    (LOOP, rated(carries="advantage"), {"performance": 12.5, "links.2.now": 1.25, "links.3.now": 0.625}),
    (LOOP, rated(carries="influence"), {"performance": 7.5, "links.4.now": 1.25}),
    # The weaker of two links in line: 0.9 x 0.3 x 0.7 = 18.9; value 0.4 gives 25.2, need 1 gives 21.
    (
        LOOP,
        {"need": 0.9, "value": 0.3, "advantage": 0.8, "loyalty": 0.8, "influence": 0.5},
        {"performance": 18.9, "breaks": "Value-added service", "gain": 6.3, "links.0.now": 2.1},
    ),
    # All alike at 70%: 0.7 x 0.7 x 0.7. Ten points in line bring 0.049, on a road a third of it.
    (
        LOOP,
        dict.fromkeys(FULL, 0.7),
        {"performance": 34.3, "breaks": "Understand needs", "gain": 4.9, "links.3.now": 4.9 / 3},
    ),
    # Full: nothing to raise; the loop rests at 1 - 0.2 / 0.6 = two thirds.
    (
        LOOP,
        FULL,
        {
            "performance": 100,
            "breaks": "Nowhere: all at 100%",
            "gain": 0,
            "settles": 200 / 3,
            "lasts": "No link alone",
            "levers.0.high": 100,
            "levers.0.low": 90,
        },
    ),
    # One zero in line kills, and lifting it is all that helps: 0.1 x 0.5 x 0.4 = 2 points.
    (LOOP, rated(need=0), {"performance": 0, "breaks": "Understand needs", "gain": 2, "settles": 0}),
    (LOOP, rated(need=0, value=0), {"performance": 0, "breaks": "Two links or more at 0%", "gain": 0}),
    # Influence at zero leaves two roads; all three at zero leave none, and the first is named.
    (
        LOOP,
        rated(advantage=0, loyalty=0),
        {"performance": 0, "breaks": "Competitive advantage", "gain": 10 / 12, "settles": 0},
    ),
    # A year by hand: 50 points; need 0.5 x 0.9 + 0.5 x 0.5 x 0.5 = 0.575. It rests at 1 - 0.1 / 0.5 = 80.
    (
        LOOP,
        FULL | {"need": 0.5, "learning": 0.5, "ageing": 0.1},
        {"years.0.own": 50, "years.1.own": 57.5, "settles": 80, "links.0.later": 0, "years.1.now": 66},
    ),
    # Value 0.5: 0.5 x 1 - 0.1 / 0.5 = 30 points; at 0.6 it is 40.
    (
        LOOP,
        FULL | {"value": 0.5, "learning": 0.5, "ageing": 0.1},
        {"settles": 30, "lasts": "Value-added service", "lasting_gain": 10},
    ),
    # Nothing ages: all is learned in the end. Nothing is learned, nothing ages: it stays. Only ageing: gone.
    (LOOP, rated(ageing=0), {"settles": 20}),
    (LOOP, rated(ageing=0, learning=0), {"settles": 10, "lasting_gain": 2, "years.10.own": 10}),
    (LOOP, rated(learning=0, ageing=1), {"settles": 0, "years.1.own": 0}),
    (LOOP, rated(ageing=0, need=0), {"settles": 0, "lasts": "Understand needs", "lasting_gain": 20}),
    (LOOP, rated(need=1.1), "need"),
    (LOOP, rated(influence=-0.1), "influence"),
    (LOOP, rated(carries="price"), "carries"),
    (LOOP, rated(carries=None), "carries"),
    (LOOP, rated(learning=2), "learning"),
    (LOOP, rated(ageing=None), "ageing"),
    # A: 207,000 once and 144,000 a year; B: 250,000 once and 118,000 a year. 43,000 / 26,000 years.
    (
        COST,
        offers(REDGATE, NORTHLIGHT),
        {
            "total_a": 927000,
            "total_b": 840000,
            "difference": 87000,
            "cheaper": "Offer B",
            "break_even": 43 / 26,
            "price_share_a": 198 / 927,
            "price_share_b": 236 / 840,
            "by_item.3.difference": 100000,
            "by_kind.0.purchase": 207000,
            "by_kind.0.supplies": 150000,
            "by_kind.1.time": 350000,
            "by_kind.1.standstill": 50000,
            "by_years.0.a": 351000,
            "by_years.14.b": 2020000,
        },
    ),
    (COST, offers(REDGATE, NORTHLIGHT, 1), {"cheaper": "Offer A", "difference": 17000}),
    (COST, offers(NORTHLIGHT, REDGATE), {"cheaper": "Offer A", "break_even": 43 / 26}),
    (COST, offers(REDGATE, REDGATE), {"cheaper": "Both cost the same", "difference": 0, "break_even": None}),
    # Cheaper at first and every year: the totals never meet.
    (
        COST,
        offers([100, 0, 10, 0, 0, 0, 0], [90, 0, 9, 0, 0, 0, 0]),
        {"cheaper": "Offer B", "break_even": None},
    ),
    # The same a year, or the same at first: they never meet again.
    (COST, offers([100, 0, 10, 0, 0, 0, 0], [90, 0, 10, 0, 0, 0, 0]), {"break_even": None}),
    (COST, offers([90, 0, 10, 0, 0, 0, 0], [90, 0, 9, 0, 0, 0, 0]), {"break_even": None}),
    (COST, offers(NOTHING, NOTHING), {"total_a": 0, "price_share_a": None, "price_share_b": None}),
    (COST, {"costs": [], "years": 5}, "costs"),
    (COST, {"costs": [{"item": "price", "a": 1, "b": 1}], "years": 5}, "costs"),
    (COST, {"costs": "many", "years": 5}, "costs"),
    (COST, {"costs": [1, 2, 3, 4, 5, 6, 7], "years": 5}, "costs[0].a"),
    (COST, offers([1, 2, -3, 0, 0, 0, 0], NOTHING), "costs[2].a"),
    (COST, offers(NOTHING, [0, 0, 0, 0, 0, 0, "dear"]), "costs[6].b"),
    (COST, offers(NOTHING, NOTHING, 0), "years"),
    (COST, offers(NOTHING, NOTHING, 2.5), "years"),
    (COST, offers(NOTHING, NOTHING, 16), "years"),
]
