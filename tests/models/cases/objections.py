"""Worked cases of chapter 20."""

from typing import Any

TOPIC = "selling.models.objections:"
DISCOUNT, LOG = TOPIC + "discount_answer", TOPIC + "objection_log"


def offer(**changed: Any) -> dict[str, Any]:
    plain = {
        "price": 620000,
        "margin": 0.22,
        "discount": 0.06,
        "chance": 0.35,
        "chance_with": 0.45,
        "later": 0,
    }
    return plain | changed


def line(kind: str, *counts: int) -> dict[str, Any]:
    names = ("asked", "settled_asked", "answered", "settled_answered")
    return {"kind": kind, **dict(zip(names, counts, strict=True))}


QUARTER = [
    line("price", 4, 3, 8, 2),
    line("status-quo", 3, 2, 5, 2),
    line("trust", 2, 2, 3, 1),
    line("timing", 1, 0, 4, 1),
]

CASES = [
    # 0.35 x 136,400 = 47,740; 0.45 x 99,200 = 44,640; 0.35 x 0.22 / 0.16 = 0.48125.
    (
        DISCOUNT,
        offer(),
        {"without": 47740, "with_it": 44640, "difference": -3100, "given": 37200, "needed": 0.48125},
    ),
    # Three later orders: four times as much, the needed chance stays.
    (DISCOUNT, offer(later=3), {"without": 190960, "with_it": 178560, "given": 148800, "needed": 0.48125}),
    (DISCOUNT, offer(discount=0), {"difference": 0.1 * 136400, "given": 0, "needed": 0.35}),
    (DISCOUNT, offer(discount=0.22), {"with_it": 0, "needed": None}),
    (DISCOUNT, offer(discount=0.5), {"with_it": 0.45 * 620000 * -0.28, "needed": None}),
    (DISCOUNT, offer(chance=0.9), {"needed": None}),  # 0.9 x 0.22 / 0.16 is more than 1
    (DISCOUNT, offer(chance=0), {"without": 0, "needed": 0}),
    (DISCOUNT, offer(margin=0, discount=0), {"without": 0, "with_it": 0, "needed": 0}),
    (DISCOUNT, offer(price=0), {"without": 0, "with_it": 0, "difference": 0}),
    (DISCOUNT, offer(later=1.5), "later"),
    (DISCOUNT, offer(chance_with=1.1), "chance_with"),
    (DISCOUNT, offer(price=-1), "price"),
    # Asked 4 + 3 + 2 + 1 = 10, settled 3 + 2 + 2 + 0 = 7; answered 8 + 5 + 3 + 4 = 20, settled 6.
    (
        LOG,
        {"objections": QUARTER},
        {
            "heard": 30,
            "asked_first": 1 / 3,
            "rate_asked": 0.7,
            "rate_answered": 0.3,
            "gap": 0.4,
            "most": "Price",
            "kinds.0.heard": 12,
            "kinds.0.settled": 5,
        },
    ),
    # Two lines of one kind are added up; equal numbers name the first kind.
    (
        LOG,
        {"objections": [line("trust", 1, 1, 0, 0), line("trust", 1, 0, 1, 0), line("timing", 3, 0, 0, 0)]},
        {"heard": 6, "rate_asked": 0.2, "rate_answered": 0, "most": "Trust", "kinds.2.heard": 3},
    ),
    (LOG, {"objections": [line("price", 2, 1, 0, 0)]}, {"rate_answered": None, "gap": None}),
    (LOG, {"objections": [line("price", 0, 0, 2, 1)]}, {"rate_asked": None, "asked_first": 0}),
    (LOG, {"objections": []}, "objections"),
    (LOG, {"objections": [line("price", 0, 0, 0, 0)]}, "objections"),
    (LOG, {"objections": [line("colour", 1, 0, 0, 0)]}, "objections[0].kind"),
    (LOG, {"objections": [line("price", 1, 2, 0, 0)]}, "objections[0].settled_asked"),
    (LOG, {"objections": [line("price", 1, 0, 1, 2)]}, "objections[0].settled_answered"),
    (LOG, {"objections": ["price"]}, "objections[0].kind"),
]
