"""Worked cases of chapter 21."""

from typing import Any

PIPELINE = "selling.models.pipeline:"
FUNNEL, VELOCITY, FORECAST = PIPELINE + "funnel", PIPELINE + "velocity", PIPELINE + "forecast"
CONVERSIONS = (0.5, 0.6, 0.5, 0.8, 1, 0.9)


def gates(*conversions: Any, days: Any = 10) -> list[dict[str, Any]]:
    return [{"gate": "", "conversion": share, "days": days} for share in conversions or CONVERSIONS]


def target(**changed: Any) -> dict[str, Any]:
    plain = {
        "target": 1_200_000,
        "deal": 10_000,
        "suspects": 100,
        "stage_set": "spadco",
        "gates": gates(),
        "points": 0.1,
    }
    return plain | changed


def moving(**changed: Any) -> dict[str, Any]:
    return {"deals": 40, "size": 60_000, "win": 0.25, "days": 100, "better": 0.1} | changed


def deal(value: Any = 100, chance: Any = 1, due: Any = 1, name: str = "A") -> dict[str, Any]:
    return {"name": name, "value": value, "chance": chance, "due": due}


def quarter(*deals: dict[str, Any], **changed: Any) -> dict[str, Any]:
    return {"deals": list(deals), "target": 100, "horizon": 3, "slip": 0, "seed": 1} | changed


# The dice of Wichmann and Hill by hand, in whole numbers: seed 1 starts them at 7920, 6272 and 4392.
def coins(seed: int, count: int) -> list[bool]:
    """Return which throws of the published generator lie below one half."""
    a, b, c = 1 + seed * 7919 % 30268, 1 + seed * 6271 % 30306, 1 + seed * 4391 % 30322
    whole = 30269 * 30307 * 30323
    found = []
    for throw in range(count + 5):
        a, b, c = 171 * a % 30269, 172 * b % 30307, 170 * c % 30323
        sum_of_three = a * 30307 * 30323 + b * 30269 * 30323 + c * 30269 * 30307
        if throw >= 5:
            found.append(2 * (sum_of_three % whole) < whole)
    return found


HEADS = [sum(coins(seed, 1000)) for seed in (1, 7)]

CASES = [
    # 0.5 x 0.6 x 0.5 x 0.8 x 1 = 0.12; 120 orders / 0.12 = 1,000 suspects. 100 suspects x 0.12 x 10,000 yuan.
    (
        FUNNEL,
        target(),
        {
            "needed": 1000,
            "needed_a_week": 1000 / 52,
            "orders": 120,
            "rate": 0.12,
            "revenue": 120_000,
            "days": 50,
        },
    ),
    # With payments 0.12 x 0.9 = 0.108: 120 / 0.108 = 1,111.1, ten days more.
    (
        FUNNEL,
        target(stage_set="spancop"),
        {"needed": 120 / 0.108, "other": 1000, "days": 60, "revenue": 108_000},
    ),
    (FUNNEL, target(), {"other": 120 / 0.108, "gap": 1_080_000}),
    # Ten points more: 0.6/0.5 adds a fifth, 0.7/0.6 a sixth, 0.6/0.5 a fifth, 0.9/0.8 an eighth, a full gate nothing.
    (
        FUNNEL,
        target(),
        {
            "levers.0.gain": 24_000,
            "levers.1.gain": 20_000,
            "levers.2.gain": 24_000,
            "levers.3.gain": 15_000,
            "levers.4.gain": 0,
            "work_on": "Suspect",
            "gain": 24_000,
        },
    ),
    # Of a hundred 100, 50, 30, 15, 12, 12; 100 suspects a year for ten days each are 1000/365 at a time.
    (
        FUNNEL,
        target(),
        {
            "stages.1.of_100": 50,
            "stages.2.of_100": 30,
            "stages.3.of_100": 15,
            "stages.3.stage": "Demo",
            "stages.5.needed": 120,
            "stages.0.open": 1000 / 365,
            "stages.5.open": None,
        },
    ),
    (FUNNEL, target(stage_set="spancop"), {"stages.3.stage": "Negotiation", "stages.6.of_100": 10.8}),
    (FUNNEL, target(gates=gates(*[0.5] * 6)), {"work_on": "Anywhere: all stages bring the same."}),
    (
        FUNNEL,
        target(gates=gates(*[1] * 6)),
        {"work_on": "Nowhere: no stage can bring more.", "gain": 0, "needed": 120},
    ),
    (
        FUNNEL,
        target(suspects=0),
        {"revenue": 0, "gap": 1_200_000, "work_on": "Nowhere: no stage can bring more."},
    ),
    (FUNNEL, target(points=0), {"gain": 0, "needed": 1000}),
    (FUNNEL, target(target=0), {"needed": 0, "orders": 0, "gap": 0, "revenue": 120_000}),
    (FUNNEL, target(gates=gates(days=0)), {"days": 0, "stages.0.open": 0}),
    (FUNNEL, target(gates=gates(0.5, 0.6, 0.5, 0.8, 1, 0)), {"needed": 1000, "other": None}),
    (FUNNEL, target(gates=gates(0.5, 0.6, 0.5, 0.8, 1, 0), stage_set="spancop"), "gates[5].conversion"),
    (FUNNEL, target(gates=gates(0.5, 0, 0.5, 0.8, 1, 0.9)), "gates[1].conversion"),
    (FUNNEL, target(gates=gates(0.5, 0.6, 1.5, 0.8, 1, 0.9)), "gates[2].conversion"),
    (FUNNEL, target(gates=gates(days=-1)), "gates[0].days"),
    (FUNNEL, target(gates=gates(0.5, 0.5)), "gates"),
    (FUNNEL, target(gates=[]), "gates"),
    (FUNNEL, target(deal=0), "deal"),
    (FUNNEL, target(target=-1), "target"),
    (FUNNEL, target(suspects=-1), "suspects"),
    (FUNNEL, target(stage_set="aida"), "stage_set"),
    (FUNNEL, target(points=1.1), "points"),
    # 40 x 60,000 x 0.25 / 100 = 6,000 a day, 182,500 in a month of 365/12 days.
    (VELOCITY, moving(), {"a_day": 6000, "a_month": 182_500, "a_year": 2_190_000}),
    # A tenth more of three levers is a tenth more; a tenth fewer days is a ninth more.
    (
        VELOCITY,
        moving(),
        {
            "levers.0.gain": 18_250,
            "levers.1.gain": 18_250,
            "levers.2.gain": 18_250,
            "levers.3.gain": 182_500 / 9,
        },
    ),
    (VELOCITY, moving(), {"longest": 110, "lowest": 0.25 / 1.1}),
    (VELOCITY, moving(), {"by_days.0.days": 50, "by_days.0.a_month": 365_000, "by_days.10.a_month": 182_500}),
    # A win rate of 95% can rise to 100% only: 1/0.95 - 1 of what comes, and what comes is 2,400,000 x 0.95 / 100 a day.
    (VELOCITY, moving(win=0.95), {"levers.2.gain": 24_000 * 0.05 * 365 / 12}),
    (VELOCITY, moving(win=0), {"a_month": 0, "lowest": 0, "levers.2.gain": 0, "levers.3.gain": 0}),
    (VELOCITY, moving(win=1), {"levers.2.gain": 0}),
    (VELOCITY, moving(deals=0), {"a_month": 0, "levers.0.gain": 0}),
    (VELOCITY, moving(better=0), {"levers.3.gain": 0, "longest": 100, "lowest": 0.25}),
    (VELOCITY, moving(days=0), "days"),
    (VELOCITY, moving(win=1.2), "win"),
    (VELOCITY, moving(better=0.6), "better"),
    (VELOCITY, moving(deals=-1), "deals"),
    (VELOCITY, moving(size=-1), "size"),
    # Sure, impossible, too late.
    (FORECAST, quarter(deal()), {"p10": 100, "p50": 100, "p90": 100, "mean": 100, "chance": 1, "without": 0}),
    (FORECAST, quarter(deal(chance=0)), {"p10": 0, "p90": 0, "mean": 0, "chance": 0, "weighted": 0}),
    (FORECAST, quarter(deal(due=4)), {"p90": 0, "chance": 0, "weighted": 100, "each.0.in_time": 0}),
    (FORECAST, quarter(deal(chance=0), target=0), {"chance": 1, "without": 1}),
    (
        FORECAST,
        quarter(deal(value=0), target=0),
        {"mean": 0, "chance": 1, "at_least.0.chance": 1, "at_least.1.chance": 0},
    ),
    (
        FORECAST,
        quarter(deal(), deal(name="B"), target=101),
        {"p50": 200, "chance": 1, "without": 0, "hangs_on": "A"},
    ),
    (FORECAST, quarter(deal(), deal(value=101, name="B")), {"hangs_on": "B", "without": 1, "mean": 201}),
    # Due in month 1 of three, slipping with one half a month: it misses all three with 1/8. Due in the last: 1/2.
    (FORECAST, quarter(deal(chance=0.8), slip=0.5), {"each.0.in_time": 0.8 * 7 / 8, "each.0.expected": 70}),
    (FORECAST, quarter(deal(due=3), slip=0.5), {"each.0.in_time": 0.5}),
    (FORECAST, quarter(deal(), slip=1), {"each.0.in_time": 0, "chance": 0, "weighted": 100}),
    # One coin a run: the published dice, thrown in whole numbers above.
    (FORECAST, quarter(deal(chance=0.5)), {"chance": HEADS[0] / 1000, "mean": HEADS[0] / 10}),
    (FORECAST, quarter(deal(chance=0.5), seed=7), {"chance": HEADS[1] / 1000}),
    # Ma's list: 480,000 + 108,000 + 84,000 + 67,500 + 48,000 + 22,500. Both Pythons must throw the same for it.
    (
        FORECAST,
        quarter(
            deal(600_000, 0.8, 3),
            deal(180_000, 0.6, 2),
            deal(140_000, 0.6, 1),
            deal(90_000, 0.75, 1),
            deal(120_000, 0.4, 3),
            deal(30_000, 0.75, 1),
            target=700_000,
            slip=0.3,
            seed=2,
        ),
        {"weighted": 810_000, "hangs_on": "A"},
    ),
    (FORECAST, quarter(), "deals"),
    (FORECAST, quarter(*[deal()] * 9), "deals"),
    (FORECAST, quarter(deal(), deal(chance=1.5)), "deals[1].chance"),
    (FORECAST, quarter(deal(value=-1)), "deals[0].value"),
    (FORECAST, quarter(deal(due=0)), "deals[0].due"),
    (FORECAST, quarter(deal(due=1.5)), "deals[0].due"),
    (FORECAST, quarter(deal(), target=-1), "target"),
    (FORECAST, quarter(deal(), horizon=0), "horizon"),
    (FORECAST, quarter(deal(), slip=2), "slip"),
    (FORECAST, quarter(deal(), seed=0), "seed"),
]
