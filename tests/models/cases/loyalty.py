"""Worked cases of chapter 10."""

from typing import Any

LOYALTY = "selling.models.loyalty:"
INDEX, SIMULATOR = LOYALTY + "loyalty_index", LOYALTY + "loyalty_simulator"


def measures(*weights: float, step: float = 10) -> list[dict[str, Any]]:
    names = ("Very satisfied", "Growth", "Future plans", "Recommends")
    return [
        {"measure": name, "weight": weight, "step": step} for name, weight in zip(names, weights, strict=True)
    ]


def account(**changed: Any) -> dict[str, Any]:
    plain = {
        "very_satisfied": 0.5,
        "growth": 0.1,
        "likelihood": 0.6,
        "recommendation": 4,
        "measures": measures(1, 1, 1, 1),
    }
    return plain | changed


def states(*customers: float, chance: float = 0.5, told: float = 1) -> list[dict[str, Any]]:
    names = ("Very satisfied", "Satisfied", "Put right", "Silent")
    return [
        {"state": name, "customers": count, "chance": chance, "told": told}
        for name, count in zip(names, customers, strict=True)
    ]


def base(**changed: Any) -> dict[str, Any]:
    plain = {
        "states": states(100, 100, 100, 100),
        "mend": 0,
        "sales": 1000,
        "years": 1,
        "source": "measured",
        "reading": "low",
        "measured": [0.95, 0.8, 0.9, 0.75],
    }
    return plain | changed


CASES = [
    # Scaled by hand: 50; (0.1 + 0.2) / 0.4 = 75; 60; 40. Mean 225 / 4.
    (
        INDEX,
        account(),
        {
            "index": 56.25,
            "words": 50,
            "deed": 75,
            "by_measure.1.scaled": 75,
            "by_measure.1.points": 18.75,
            # Ten points of growth are 25 of 100, ten points of the shares 10, ten of ten reach the bound: 60.
            "by_measure.1.lift": 6.25,
            "by_measure.0.lift": 2.5,
            "by_measure.3.lift": 15,
            "ranking.0.measure": "Recommends",
            "ranking.1.measure": "Growth",
            "ranking.2.measure": "Very satisfied",
            "start": "Recommends",
            "start_lift": 15,
            "agreement": "Deeds run ahead of words",
            "band": "Satisfied, not loyal",
        },
    ),
    # Weights 0, 3, 1, 0: (3 x 75 + 60) / 4.
    (
        INDEX,
        account(measures=measures(0, 3, 1, 0)),
        {"index": 71.25, "by_measure.0.lift": 0, "ranking.0.lift": 18.75, "by_measure.1.part": 0.75},
    ),
    # Half of the way to the bound counts only up to the bound: 15% + 10 points is 20%, 12.5 of 100, not 25.
    (INDEX, account(growth=0.15), {"by_measure.1.lift": 12.5 / 4}),
    # Beyond its bounds a measure stays at 0 or 100.
    (INDEX, account(growth=-0.9), {"deed": 0, "by_measure.1.lift": 0}),
    (INDEX, account(growth=4), {"deed": 100, "by_measure.1.lift": 0}),
    # All at their tops, and nothing to gain; all at zero.
    (
        INDEX,
        account(very_satisfied=1, growth=0.2, likelihood=1, recommendation=10),
        {
            "index": 100,
            "ranking.0.lift": 0,
            "ranking.0.measure": "Very satisfied",
            "start": None,
            "start_lift": 0,
            "band": "Loyal, by these signs",
        },
    ),
    (
        INDEX,
        account(very_satisfied=0, growth=-0.2, likelihood=0, recommendation=0),
        {
            "index": 0,
            "band": "Open to the next offer",
        },
    ),
    # The bands begin at 40, 60 and 80: growth alone counts, 40 of 100 is -4%, 60 is 4%, 80 is 12%.
    (
        INDEX,
        account(growth=-0.04, measures=measures(0, 1, 0, 0)),
        {"band": "Satisfied, not loyal"},
    ),
    (
        INDEX,
        account(growth=0.04, measures=measures(0, 1, 0, 0)),
        {"band": "Leaning your way"},
    ),
    (
        INDEX,
        account(growth=0.12, measures=measures(0, 1, 0, 0)),
        {"band": "Loyal, by these signs"},
    ),
    # Said (40 + 75 + 50) / 3 = 55, bought 30: exactly 25 apart.
    (
        INDEX,
        account(very_satisfied=0.4, growth=-0.08, likelihood=0.75, recommendation=5),
        {
            "index": 48.75,
            "agreement": "Words run ahead of deeds",
        },
    ),
    (
        INDEX,
        account(growth=0),
        {"agreement": "Words and deeds agree"},
    ),
    (
        INDEX,
        account(measures=measures(1, 1, 1, 1, step=0)),
        {"start": None},
    ),
    (INDEX, account(measures=measures(0, 0, 0, 0)), "measures[0].weight"),
    (INDEX, account(measures=measures(1, 1, -1, 1)), "measures[2].weight"),
    (INDEX, account(measures=measures(1, 1, 1, 1, step=-1)), "measures[0].step"),
    (INDEX, account(measures=[]), "measures"),
    (INDEX, account(measures=measures(1, 1, 1, 1)[:1]), "measures"),
    (INDEX, account(measures=[1, 2, 3, 4]), "measures"),
    (INDEX, account(measures=[{}, {}, {}, {}]), "measures[0].weight"),
    (INDEX, account(very_satisfied=1.1), "very_satisfied"),
    (INDEX, account(growth=-1.1), "growth"),
    (INDEX, account(likelihood=-0.1), "likelihood"),
    (INDEX, account(recommendation=10.5), "recommendation"),
    (INDEX, account(recommendation=-1), "recommendation"),
    # Measured: (95 + 80 + 90 + 75) of 400. The deck from 80%, 4 stay for 1 who leaves: very satisfied 12 : 1,
    # silent 2 : 1, put right 20 : 1. Literally 3 x 80%; 1 - 2 x 20%; ten times that.
    (
        SIMULATOR,
        base(),
        {
            "base": 340,
            "retention": 0.85,
            "to_win": 60,
            "deck_base": 100 * (12 / 13 + 0.8 + 20 / 21 + 2 / 3),
            "chances.0.deck": 12 / 13,
            "chances.1.deck": 0.8,
            "chances.2.deck": 20 / 21,
            "chances.3.deck": 2 / 3,
            "chances.0.literal": 2.4,
            "chances.2.literal": 6,
            "chances.3.literal": 0.6,
            "sales_total": 340_000,
            "gain": 0,
            "literal_very": 2.4,
            "literal_at_once": 6,
        },
    ),
    # Read high: 4 : 1 becomes 20 : 1, 4 : 3, 40 : 3; literally 400% and ten times 1 - 3 x 20%.
    (
        SIMULATOR,
        base(reading="high"),
        {
            "chances.0.deck": 20 / 21,
            "chances.2.deck": 40 / 43,
            "chances.3.deck": 4 / 7,
            "chances.0.literal": 4,
            "chances.2.literal": 4,
        },
    ),
    # Two years: 400 x 0.85 x 0.85, sales 340,000 + 289,000.
    (
        SIMULATOR,
        base(years=2),
        {
            "base": 289,
            "sales_total": 629_000,
            "by_year.0.chosen": 400,
            "by_year.2.chosen": 289,
            "table.0.year": 1,
            "table.1.chosen_sales": 289_000,
        },
    ),
    # Half of the silent put right: 50 x (90% - 75%) more.
    (
        SIMULATOR,
        base(mend=0.5),
        {"base": 347.5, "gain": 7.5, "chances.2.customers": 150, "chances.3.customers": 50},
    ),
    (SIMULATOR, base(mend=1), {"base": 355, "chances.3.customers": 0, "talk.1.each": None}),
    # TARP's table: of the large losses 82% and 9%, of the small ones 95% and 37%; 82 / 9 = 9.1, 95 / 37 = 2.6.
    (SIMULATOR, base(source="tarp_large"), {"base": 95 + 80 + 82 + 9}),
    (SIMULATOR, base(source="tarp_small"), {"base": 95 + 80 + 95 + 37}),
    # Own: even odds 1 : 1 become 3 : 1, 1 : 2, 5 : 1, and literally nobody silent buys again.
    (
        SIMULATOR,
        base(source="own"),
        {
            "base": 200,
            "chances.0.deck": 0.75,
            "chances.2.deck": 5 / 6,
            "chances.3.deck": 1 / 3,
            "chances.3.literal": 0,
            "literal_very": 1.5,
            "literal_at_once": 0,
        },
    ),
    # Literally fewer than none: 1 - 2 x 60%, and ten times that; of the very satisfied 3 x 40%.
    (
        SIMULATOR,
        base(source="own", states=states(1, 1, 1, 1, chance=0.4)),
        {"chances.3.literal": -0.2, "literal_at_once": -2, "literal_very": 1.2},
    ),
    (
        SIMULATOR,
        base(source="own", states=states(1, 1, 1, 1, chance=0.25)),
        {"literal_very": 0.75, "literal_at_once": -5},
    ),
    # Nobody or everybody buys again: no odds, and still a chance.
    (SIMULATOR, base(source="own", states=states(1, 1, 1, 1, chance=0)), {"base": 0, "deck_base": 0}),
    (SIMULATOR, base(source="own", states=states(1, 1, 1, 1, chance=1)), {"base": 4, "deck_base": 4}),
    # One state alone; 60 good against 2 x 30 bad by the deck, 60 against 30 when all tell one.
    (SIMULATOR, base(states=states(0, 0, 0, 8)), {"base": 6, "talk.0.good": 0}),
    (
        SIMULATOR,
        base(states=states(10, 20, 30, 30)),
        {"talk.0.good": 60, "talk.0.bad": 60, "talk.0.each": 1, "talk.1.each": 2},
    ),
    (SIMULATOR, base(states=states(1, 1, 1, 1, told=0)), {"talk.0.each": None, "talk.1.each": None}),
    (SIMULATOR, base(states=states(0, 0, 0, 0)), "states[0].customers"),
    (SIMULATOR, base(states=states(1, -1, 1, 1)), "states[1].customers"),
    (SIMULATOR, base(states=states(1, 1, 1, 1, chance=1.2)), "states[0].chance"),
    (SIMULATOR, base(states=states(1, 1, 1, 1, told=-1)), "states[0].told"),
    (SIMULATOR, base(states=states(1, 1, 1, 1)[:3]), "states"),
    (SIMULATOR, base(states=None), "states"),
    (SIMULATOR, base(mend=1.5), "mend"),
    (SIMULATOR, base(sales=-1), "sales"),
    (SIMULATOR, base(years=0), "years"),
    (SIMULATOR, base(years=2.5), "years"),
    (SIMULATOR, base(source="deck"), "source"),
    (SIMULATOR, base(reading="wide"), "reading"),
    (SIMULATOR, base(measured=[0.9, 0.8]), "measured"),
    (SIMULATOR, base(measured=[0.9, 0.8, 1.1, 0.7]), "measured"),
]
