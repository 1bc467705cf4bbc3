"""Worked cases of chapter 13."""

from typing import Any

CYCLE = "selling.models.consultative_cycle:"
SIX, MIRROR = CYCLE + "six_or_ten", CYCLE + "mirror"


def quarter(**changed: Any) -> dict[str, Any]:
    """Twenty customers, 240 hours, ¥150,000 at 25%; six steps 6 hours and 9%, ten 30 hours and 26%, orders +20%."""
    plain = {
        "customers": 20,
        "hours": 240,
        "deal": 150000,
        "margin": 0.25,
        "six_hours": 6,
        "six_hit": 0.09,
        "ten_hours": 30,
        "ten_hit": 0.26,
        "more": 0.2,
        "hour_cost": 250,
    }
    return plain | changed


def rated(*rows: tuple[int, int, int]) -> dict[str, Any]:
    """Traits from (weight, own, customer)."""
    return {
        "traits": [
            {"trait": f"T{place}", "weight": weight, "own": own, "customer": customer}
            for place, (weight, own, customer) in enumerate(rows)
        ]
    }


ZHAO = rated((5, 8, 5), (4, 4, 3), (4, 9, 9), (5, 8, 8), (4, 7, 8), (3, 5, 8), (3, 9, 5))

CASES = [
    # Six: 150,000 × 25% × 9% = 3,375, less 6 × 250 = 1,875. Ten: 180,000 × 25% × 26% = 11,700, less 7,500 = 4,200.
    # 240 hours: 5 × 30 + 15 × 6. Left 5 × 4,200 + 15 × 1,875 = 49,125; all six 20 × 1,875; ten for 8, 8 × 4,200.
    (
        SIX,
        quarter(),
        {
            "tens": 5,
            "sixes": 15,
            "left": 49125,
            "all_six": 37500,
            "all_ten": 33600,
            "six_an_hour": 562.5,
            "ten_an_hour": 390,
            # (1,875 + 7,500) ÷ 45,000, and (1,875 × 5 + 7,500) ÷ 45,000 = 9% × 30 ÷ (6 × 1.2)
            "hit_customers": 9375 / 45000,
            "hit_hours": 0.375,
            # 24 hours × 250 ÷ (25% × (1.2 × 26% − 9%)) = 6,000 ÷ 0.0555
            "smallest": 6000 / 0.0555,
            "mix.0.left": 37500,
            "mix.8.sixes": 0,
            "by_deal.20.deal": 300000,
            "by_deal.10.ten": 4200,
        },
    ),
    # Eight customers, 240 hours: ten steps for all of them. Forty customers: 40 × 6 hours, nothing over for ten.
    (SIX, quarter(customers=8), {"tens": 8, "sixes": 0, "left": 33600}),
    (SIX, quarter(customers=40), {"tens": 0, "sixes": 40, "left": 75000}),
    # ¥100,000: six 2,250 − 1,500 = 750; ten 120,000 × 25% × 26% − 7,500 = 300. Six is better on every customer.
    (SIX, quarter(deal=100000), {"tens": 0, "sixes": 20, "left": 15000}),
    # Six steps that lose (1% of 150,000 × 25% = 375 < 1,500) are not begun, and count as nothing for break-even.
    (
        SIX,
        quarter(six_hit=0.01),
        {"tens": 8, "sixes": 0, "all_six": -22500, "hit_customers": 7500 / 45000, "hit_hours": 7500 / 45000},
    ),
    # Neither pays: margin 1%, six 135 − 1,500, ten 468 − 7,500.
    (SIX, quarter(margin=0.01), {"tens": 0, "sixes": 0, "left": 0, "all_six": -27300, "hit_customers": None}),
    # No hour to spend; an hour that costs nothing; ten steps that win no more.
    (SIX, quarter(hours=0), {"tens": 0, "sixes": 0, "left": 0, "all_ten": 0}),
    (SIX, quarter(hour_cost=0), {"smallest": 0, "tens": 5, "left": 5 * 11700 + 15 * 3375}),
    (SIX, quarter(ten_hit=0.09, more=0), {"smallest": None, "tens": 0}),
    (SIX, quarter(six_hit=0, ten_hit=0), {"smallest": None, "left": 0, "six_an_hour": 0}),
    # Where six steps win nothing, ten must only repay their own hours: 7,500 ÷ (25% × 1.2 × 26%).
    (SIX, quarter(six_hit=0), {"smallest": 7500 / 0.078, "tens": 8}),
    # The same hours and a better hit rate: ten for everybody.
    (SIX, quarter(ten_hours=6), {"tens": 20, "sixes": 0, "smallest": 250 * 6 / 0.078}),
    # A third of an hour, thirty times: 10 hours are enough for 30 customers.
    (SIX, quarter(customers=30, hours=10, six_hours=1 / 3, ten_hours=20, hour_cost=0), {"sixes": 30}),
    (SIX, quarter(customers=0), "customers"),
    (SIX, quarter(customers=201), "customers"),
    (SIX, quarter(customers=2.5), "customers"),
    (SIX, quarter(deal=0), "deal"),
    (SIX, quarter(margin=0), "margin"),
    (SIX, quarter(margin=1.1), "margin"),
    (SIX, quarter(six_hours=0), "six_hours"),
    (SIX, quarter(ten_hours=0), "ten_hours"),
    (SIX, quarter(ten_hours=5), "ten_hours"),
    (SIX, quarter(ten_hit=1.2), "ten_hit"),
    (SIX, quarter(more=-0.1), "more"),
    (SIX, quarter(hour_cost=-1), "hour_cost"),
    # Zhao. Lacks: 5 × 5, 4 × 7, 4 × 1, 5 × 2, 4 × 2, 3 × 2, 3 × 5. Gaps × weight: 15, 4, 0, 0, −4, −9, 12.
    # Customer 25 + 12 + 36 + 40 + 32 + 24 + 15 = 184 of 28 weights, own 40 + 16 + 36 + 40 + 28 + 15 + 27 = 202.
    (
        MIRROR,
        ZHAO,
        {
            "first": "Business",
            "blind": "Needs",
            "hidden": "Backing",
            "score": 184 / 28,
            "own_score": 202 / 28,
            "missing": 0,
            "ranking.0.lack": 28,
            "ranking.1.short": "Needs",
            "ranking.1.heavy": 15,
            "ranking.2.gap": 4,
            "ranking.6.short": "Honesty",
            "ranking.0.view": "Known weakness",
            "ranking.6.view": "Known strength",
            "profile.6.view": "Blind spot",
            "profile.5.view": "Hidden strength",
        },
    ),
    # All alike, all at the top, one line only.
    (
        MIRROR,
        rated((3, 7, 7), (3, 7, 7)),
        {"first": "All alike", "blind": "None", "hidden": "None", "score": 7},
    ),
    (MIRROR, rated((3, 9, 10), (1, 10, 10)), {"first": "None, all are at the top", "score": 10}),
    (MIRROR, rated((3, 7, 7)), {"first": "Needs", "own_score": 7}),
    # A trait that counts nothing is shown and never first; one not rated by the customer is asked for, and ranks last.
    (
        MIRROR,
        rated((0, 9, 1), (2, 6, 6), (5, 9, 0)),
        {
            "first": "Business",
            "blind": "None",
            "score": 6,
            "missing": 1,
            "ranking.2.view": "Ask the customer",
            "ranking.2.lack": None,
            "profile.0.lack": 0,
        },
    ),
    # Not rated by yourself: his rating still decides what comes first, but the means need both.
    (
        MIRROR,
        rated((5, 0, 3), (1, 8, 6)),
        {"first": "Needs", "score": 6, "missing": 1, "profile.0.view": "Rate yourself"},
    ),
    # Several alike: the first of the slide. More than seven: an eighth has a name of its own.
    (MIRROR, rated((2, 5, 5), (2, 5, 5), (1, 5, 5)), {"first": "Needs"}),
    (MIRROR, rated((1, 9, 9), *[(0, 5, 5)] * 6, (5, 9, 1)), {"first": "T7", "blind": "T7"}),
    (MIRROR, rated((0, 5, 5), (0, 5, 5)), "traits[0].customer"),
    (MIRROR, rated((3, 5, 0), (3, 0, 5)), "traits[0].customer"),
    (MIRROR, rated((3, 11, 5)), "traits[0].own"),
    (MIRROR, rated((3, 5, 5), (3, 5, -1)), "traits[1].customer"),
    (MIRROR, rated((6, 5, 5)), "traits[0].weight"),
    (MIRROR, {"traits": []}, "traits"),
    (MIRROR, {"traits": "all"}, "traits"),
    (MIRROR, {"traits": [3]}, "traits[0].weight"),
]
