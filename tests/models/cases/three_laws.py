"""Worked cases of chapter 01."""

from typing import Any

LAWS = "selling.models.three_laws:"
ICEBERG, LEDGER, SPLIT = LAWS + "complaint_iceberg", LAWS + "satisfaction_ledger", LAWS + "win_or_keep"


def spend(**changed: Any) -> dict[str, Any]:
    plain = {
        "budget": 60000,
        "keep_cost": 1000,
        "split": 0,
        "churn": 0.1,
        "base": 100,
        "profit": 5000,
        "years": 1,
    }
    return plain | changed


CASES = [
    # Slide 2: 1 in 24 speaks, 23 behind each complaint.
    (ICEBERG, {"complaints": 1}, {"unhappy": 24, "silent": 23, "silent_per_complaint": 23}),
    (
        ICEBERG,
        {"complaints": 10, "voice_rate": 1 / 24, "leave_rate": 0.3, "yearly_value": 36000},
        {"unhappy": 240, "silent": 230, "leaving": 69, "revenue_at_risk": 2484000, "iceberg.1.staying": 161},
    ),
    # The number drifts in print: "26 other dissatisfied customers" and "1 of 27" say the same thing.
    (ICEBERG, {"complaints": 1, "voice_rate": 1 / 27}, {"silent": 26}),
    # The 1979 report of TARP for the White House: 69% of problem households complained to someone.
    (ICEBERG, {"complaints": 69, "voice_rate": 0.69}, {"unhappy": 100, "silent": 31}),
    (ICEBERG, {"complaints": 5, "voice_rate": 1}, {"unhappy": 5, "silent": 0, "revenue_at_risk": 0}),
    (ICEBERG, {"complaints": 0}, {"unhappy": 0, "leaving": 0, "revenue_at_risk": 0}),
    (ICEBERG, {"complaints": 1, "voice_rate": 0}, "voice_rate"),
    (ICEBERG, {"complaints": 1, "voice_rate": 1.2}, "voice_rate"),
    (ICEBERG, {"complaints": 1, "voice_rate": 1e-310}, ""),
    (ICEBERG, {"complaints": -1}, "complaints"),
    (ICEBERG, {"complaints": "ten"}, "complaints"),
    (ICEBERG, {"complaints": None}, "complaints"),
    (ICEBERG, {"complaints": 1, "leave_rate": -0.1}, "leave_rate"),
    (ICEBERG, {"complaints": 1, "yearly_value": -1}, "yearly_value"),
    # Slide 2: one dissatisfied customer needs the profit of 12 satisfied ones.
    (
        LEDGER,
        {"unhappy": 1, "satisfied": 12, "profit": 100},
        {"loss": 1200, "needed": 12, "net": 0, "break_even_share": 1 / 13, "unhappy_share": 1 / 13},
    ),
    (LEDGER, {"unhappy": 30, "satisfied": 390, "profit": 12000}, {"loss": 4320000, "net": 360000}),
    (
        LEDGER,
        {"unhappy": 2, "satisfied": 0, "profit": 10, "ratio": 3},
        {"net": -60, "break_even_share": 0.25},
    ),
    (LEDGER, {"unhappy": 2, "satisfied": 5, "profit": 10, "ratio": 0}, {"net": 50, "break_even_share": 1}),
    (LEDGER, {"unhappy": 0, "satisfied": 0, "profit": 10}, "satisfied"),
    (LEDGER, {"unhappy": -1, "satisfied": 1, "profit": 10}, "unhappy"),
    (LEDGER, {"unhappy": 1, "satisfied": 1, "profit": 10, "ratio": -1}, "ratio"),
    # All on winning: 60,000 yuan at 6 x 1,000 wins 10 and 10 of 100 leave. By hand.
    (SPLIT, spend(), {"won": 10, "kept": 0, "final_base": 100, "total_profit": 440000, "unused": 0}),
    # All on keeping: 10 leavers cost 10,000 to keep, 50,000 saves nobody.
    (SPLIT, spend(split=1), {"won": 0, "kept": 10, "final_base": 100, "unused": 50000}),
    # Best: 10,000 saves all leavers, 50,000 wins 8 1/3.
    (SPLIT, spend(), {"best_split": 1 / 6, "best_profit": (100 + 25 / 3) * 5000 - 60000}),
    # At random (aim = churn = 10%) a customer saved costs 10,000, one won 6,000: win.
    (SPLIT, spend(split=0.5, aim=0.1), {"kept": 3, "won": 5, "best_split": 0, "break_even_aim": 1 / 6}),
    (SPLIT, spend(budget=0, years=2), {"final_base": 81, "years_table.0.lost": 10, "years_table.1.lost": 9}),
    (SPLIT, spend(aim=0, split=0.5), {"kept": 0, "unused": 30000}),
    (SPLIT, spend(base=0, split=1), {"final_base": 0, "best_split": 0}),
    (SPLIT, spend(budget=-1), "budget"),
    (SPLIT, spend(keep_cost=0), "keep_cost"),
    (SPLIT, spend(ratio=0), "ratio"),
    (SPLIT, spend(split=1.1), "split"),
    (SPLIT, spend(churn=-0.1), "churn"),
    (SPLIT, spend(aim=2), "aim"),
    (SPLIT, spend(years=2.5), "years"),
    (SPLIT, spend(years=0), "years"),
]
