"""Worked cases of chapter 18."""

from typing import Any

TOPIC = "selling.models.spin:"
SCALE, CALL = TOPIC + "value_scale", TOPIC + "spin_call"


def scale(effects: list[tuple[str, float, str]] | None = None, **changed: Any) -> dict[str, Any]:
    rows = [("count", 148_000, "customer"), ("slips", 160_000, "me"), ("reports", 40_000, "me")]
    named = [{"effect": effect, "yearly": yearly, "by": by} for effect, yearly, by in effects or rows]
    return {
        "effects": named,
        "price": 1_150_000,
        "years": 5,
        "running": 40_000,
        "effort": 30_000,
    } | changed


def call(**changed: Any) -> dict[str, Any]:
    return {
        "situation": 11,
        "problem": 3,
        "implication": 0,
        "need_payoff": 1,
        "troubles": 2,
        "wants": 0,
    } | changed


CASES = [
    # 1,150,000 / 5 = 230,000; with 40,000 and 30,000 the change costs 300,000. 148,000 of it are said.
    (
        SCALE,
        scale(),
        {
            "said": 148_000,
            "assumed": 200_000,
            "cost": 300_000,
            "ratio": 148 / 300,
            "missing": 152_000,
            "scale.2.yearly": 300_000,
        },
    ),
    (SCALE, scale([("count", 450_000, "customer")]), {"ratio": 1.5, "missing": 0, "assumed": 0}),
    (SCALE, scale([("count", 300_000, "me")]), {"said": 0, "ratio": 0, "missing": 300_000}),
    (SCALE, scale(price=0, running=0, effort=0), {"cost": 0, "ratio": None, "missing": 0}),
    (SCALE, scale([("a", 0, "me"), ("b", 0, "me")]), {"said": 0, "assumed": 0}),
    (SCALE, scale(effects=[("x", 1, "nobody")]), "effects"),
    (SCALE, scale(effects=[("x", -1, "me")]), "effects"),
    (SCALE, scale() | {"effects": []}, "effects"),
    (SCALE, scale([("x", 1, "me")] * 21), "effects"),
    (SCALE, scale(years=0), "years"),
    (SCALE, scale(price=-1), "price"),
    (SCALE, scale(effort=-1), "effort"),
    # One of fifteen questions looked at consequences or use; no want for two troubles.
    (CALL, call(), {"questions": 15, "late": 1 / 15, "turned": 0, "mix.0.count": 11}),
    (CALL, call(situation=2, implication=5, wants=3), {"questions": 11, "late": 6 / 11, "turned": 1.5}),
    (CALL, call(troubles=0), {"turned": None}),
    (CALL, call(situation=0, problem=0, need_payoff=0), {"questions": 0, "late": None}),
    (CALL, call(problem=1.5), "problem"),
    (CALL, call(wants=-1), "wants"),
    (CALL, call(situation=100), "situation"),
]
