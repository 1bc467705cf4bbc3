"""Worked cases of chapter 23."""

from typing import Any

TOPIC = "selling.models.relationships_and_calling_high:"
STAGE, MATTER = TOPIC + "relationship_stage", TOPIC + "whose_matter"
SIDES = {
    "b": ("regularly", "regularly"),
    "o": ("regularly", "once"),
    "t": ("never", "regularly"),
    "-": ("once", "once"),
}


def marks(kinds: str) -> dict[str, Any]:
    """Nine marks from nine letters: both sides, ours only, theirs only, neither."""
    return {
        "marks": [
            {"mark": f"mark {place}", "ours": SIDES[kind][0], "theirs": SIDES[kind][1]}
            for place, kind in enumerate(kinds, 1)
        ]
    }


def matter(**changed: Any) -> dict[str, Any]:
    people = [
        {"person": "head", "answers_for": 2_000_000, "signs": 50_000},
        {"person": "director", "answers_for": 40_000_000, "signs": 500_000},
        {"person": "finance", "answers_for": 80_000_000, "signs": 5_000_000},
    ]
    return {"effect": 300_000, "investment": 480_000, "attention": 0.005, "people": people} | changed


CASES = [
    (STAGE, marks("---------"), {"stand": 0, "ours_only": 0, "theirs_only": 0, "groups.0.neither": 3}),
    # First group two of three, second one of three.
    (STAGE, marks("bbotb-o--"), {"stand": 3, "ours_only": 2, "theirs_only": 1, "groups.1.both": 1}),
    (STAGE, marks("bbbbbbbbb"), {"stand": 9, "groups.2.both": 3}),
    (STAGE, marks("bbbbbbbb"), "marks"),
    (STAGE, marks("bbbbbbbbbb"), "marks"),
    (STAGE, {"marks": [{"mark": "", "ours": "often", "theirs": "never"}] * 9}, "marks"),
    # 300,000 of 40 million are 0.75%; the head's 15% do not help him to sign; finance has 0.375%.
    (
        MATTER,
        matter(),
        {
            "share": 0.0075,
            "care": 2,
            "least_effect": 200_000,
            "levels.0.share": 0.15,
            "levels.2.share": 0.00375,
        },
    ),
    (MATTER, matter(investment=500_000), {"share": 0.0075}),
    (MATTER, matter(investment=500_001), {"share": 0.00375, "care": 2, "least_effect": 400_000}),
    (MATTER, matter(investment=6_000_000), {"share": None, "least_effect": None}),
    (MATTER, matter(effect=0), {"share": 0, "care": 0}),
    (MATTER, matter(attention=0), {"care": 3, "least_effect": 0}),
    (MATTER, matter(people=[]), "people"),
    (MATTER, matter(people=[{"person": "x", "answers_for": 1, "signs": 1}] * 9), "people"),
    (MATTER, matter(people=[{"person": "x", "answers_for": 0, "signs": 1}]), "people"),
    (MATTER, matter(people=[{"person": "x", "answers_for": 1, "signs": -1}]), "people"),
    (MATTER, matter(attention=1.1), "attention"),
    (MATTER, matter(effect=-1), "effect"),
    (MATTER, matter(investment=-1), "investment"),
]
