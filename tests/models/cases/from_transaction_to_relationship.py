"""Worked cases of chapter 05."""

from typing import Any

TOPIC = "selling.models.from_transaction_to_relationship:"
PROFILE, PAYS = TOPIC + "relationship_profile", TOPIC + "relationship_pays"


def rated(*pairs: tuple[int, int]) -> dict[str, Any]:
    return {
        "axes": [{"axis": f"L{i}", "now": now, "wanted": wanted} for i, (now, wanted) in enumerate(pairs, 1)]
    }


def account(**changed: Any) -> dict[str, Any]:
    plain = {
        "margin": 100,
        "hours": 1,
        "hour_cost": 2,
        "before": 0.5,
        "after": 0.6,
        "more": 0,
        "discount": 0.1,
    }
    return plain | changed


CASES = [
    # Seven lines: distances 1, 0, 2, 1, 2, 4, 2 are 12 of 28 steps; now 3+3+1+1+1+0+1 = 10 of 28, wanted 20 of 28.
    (
        PROFILE,
        rated((4, 3), (4, 4), (2, 4), (2, 3), (2, 4), (1, 5), (2, 4)),
        {
            "fit": 16 / 28,
            "now": 10 / 28,
            "wanted": 20 / 28,
            "axis": "Role",
            "profile.0.gap": -1,
            "profile.5.gap": 4,
        },
    ),
    # Too much counts like too little, and the first of equal distances is named.
    (PROFILE, rated((5, 3), (1, 3)), {"fit": 0.5, "axis": "People"}),
    (PROFILE, rated((3, 3), (3, 3), (3, 3)), {"fit": 1, "axis": "None", "now": 0.5}),
    (PROFILE, rated((1, 5)), {"fit": 0, "now": 0, "wanted": 1}),
    (PROFILE, {"axes": []}, "axes"),
    (PROFILE, {"axes": "seven"}, "axes"),
    (PROFILE, {"axes": ["a line"]}, "axes[0].now"),
    (PROFILE, rated((3, 3), (6, 3)), "axes[1].now"),
    (PROFILE, rated((3, 3), (3, 0)), "axes[1].wanted"),
    (PROFILE, {"axes": [{"axis": "A", "now": 2.5, "wanted": 3}]}, "axes[0].now"),
    (PROFILE, {"axes": [{"axis": "A", "now": 3, "wanted": None}]}, "axes[0].wanted"),
    # By hand: 100 x 0.5 / 0.6 = 83 1/3; (100 - 24) x 0.6 / 0.5 = 91.2.
    (
        PAYS,
        account(),
        {"transaction": 250 / 3, "relationship": 91.2, "difference": 91.2 - 250 / 3, "yearly_cost": 24},
    ),
    # 76 r / (1.1 - r) = 83 1/3 gives r = 91 2/3 / 159 1/3; 1.2 (100 - 24 h) = 83 1/3 gives h = 100 (1 - 1/1.44) / 24.
    (PAYS, account(), {"needed": (275 / 3) / (478 / 3), "most_hours": 100 * (1 - 1 / 1.44) / 24}),
    # A relationship that keeps nobody longer costs its hours: 24 x 0.5 / 0.6 = 20.
    (PAYS, account(after=0.5), {"difference": -20, "most_hours": 0}),
    # Half as much margin again and no hours: 150 x 0.6 / 0.5.
    (PAYS, account(more=0.5, hours=0), {"relationship": 180, "needed": (275 / 3) / (700 / 3)}),
    # The hours eat the margin: no retention is enough.
    (PAYS, account(hours=5), {"relationship": -24, "needed": None}),
    # 30 left a year: 266 2/3 x 1.1 / (30 + 266 2/3). With 20 left even 20 / 0.1 = 200 is less than 266 2/3.
    (PAYS, account(hours=70 / 24, before=0.8), {"needed": (880 / 3) / (890 / 3)}),
    (PAYS, account(hours=80 / 24, before=0.8), {"needed": None}),
    (PAYS, account(before=0), {"transaction": 0, "needed": 0}),
    (PAYS, account(after=0), {"relationship": 0, "most_hours": None}),
    (PAYS, account(hour_cost=0), {"yearly_cost": 0, "most_hours": None}),
    (PAYS, account(margin=0), {"transaction": 0, "relationship": -28.8, "needed": None}),
    (PAYS, account(margin=0, hours=0), {"difference": 0, "needed": 0, "most_hours": 0}),
    (PAYS, account(before=1, after=1, discount=0), "discount"),
    (PAYS, account(margin=-1), "margin"),
    (PAYS, account(hours=-1), "hours"),
    (PAYS, account(hour_cost="much"), "hour_cost"),
    (PAYS, account(before=1.1), "before"),
    (PAYS, account(after=-0.1), "after"),
    (PAYS, account(more=-0.1), "more"),
    (PAYS, account(discount=-0.1), "discount"),
]
