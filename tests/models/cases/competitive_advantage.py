"""Worked cases of chapter 11."""

from typing import Any

SCORECARD = "selling.models.competitive_advantage:advantage_scorecard"
LASTS = "selling.models.competitive_advantage:how_long_it_lasts"


def line(
    us: Any = 3, rival: Any = 3, weight: Any = 3, kind: Any = "difference", **more: Any
) -> dict[str, Any]:
    return {"name": "A", "us": us, "rival": rival, "weight": weight, "kind": kind} | more


def build(cost: Any = 100, margin: Any = 20, months: Any = 6, **more: Any) -> dict[str, Any]:
    return {"name": "A", "cost": cost, "margin": margin, "months": months} | more


TWO = [line(5, 2, 3, name="Skill"), line(2, 4, 1, "cost", name="Price")]
SPREAD = [line(4, 3, 4, "focus", name="Care"), line(5, 3, 2, name="Skill")]
DIFFERENCE = "Differentiation. Bring the proof."
NO_POSITION = "None yet: you lead on no line that counts."
LEVEL = "On every line that counts you are level. To this customer you are the same, so price decides."

CASES = [
    # (3 x 5 + 1 x 2) / 4 = 4.25 and (3 x 2 + 1 x 4) / 4 = 2.5; leads 3 x 3 = 9 and 1 x -2 = -2, (9 - 2) / 4 = 1.75.
    (
        SCORECARD,
        {"lines": TWO},
        {
            "us_score": 4.25,
            "rival_score": 2.5,
            "gap": 1.75,
            "leads": 1,
            "missed": 1,
            "build_on": "Skill",
            "answer_for": "Price",
            "position": DIFFERENCE,
            "advice": "Build on “Skill”, and have an answer ready for “Price”.",
            "table.0.counts": 9,
            "table.1.counts": -2,
            "kinds.0.behind": -2,
            "kinds.1.ahead": 9,
            "kinds.2.ahead": 0,
        },
    ),
    # One line, behind: nothing to build on.
    (
        SCORECARD,
        {"lines": [line(1, 5, 5, name="Price", kind="cost")]},
        {
            "us_score": 1,
            "gap": -4,
            "leads": 0,
            "missed": 0,
            "build_on": "",
            "answer_for": "Price",
            "position": NO_POSITION,
            "advice": "You have nothing to build on, and the rival is ahead on “Price”. Start there.",
        },
    ),
    # All level.
    (
        SCORECARD,
        {"lines": [line(), line(weight=5)]},
        {"gap": 0, "build_on": "", "answer_for": "", "position": NO_POSITION, "advice": LEVEL},
    ),
    # A lead on a line that nobody would miss: no position, though the marks differ.
    (
        SCORECARD,
        {"lines": [line(5, 1, 0), line(3, 3, 2)]},
        {"gap": 0, "leads": 1, "missed": 0, "position": NO_POSITION, "advice": LEVEL},
    ),
    # Care 4 x 1 = 4 and Skill 2 x 2 = 4: even. The first of the two is named.
    (
        SCORECARD,
        {"lines": SPREAD},
        {
            "build_on": "Care",
            "missed": 1,
            "position": "Several alike. Choose one to be known for.",
            "advice": "Build on “Care”. On no line that counts is the rival ahead.",
        },
    ),
    # The weight from which a line would be missed is 3.
    (SCORECARD, {"lines": [line(4, 3, 2), line(4, 3, 3)]}, {"leads": 2, "missed": 1}),
    (
        SCORECARD,
        {"lines": [line(5, 4, 1, "cost")]},
        {"position": "Cost. Check that your own costs carry it."},
    ),
    (
        SCORECARD,
        {"lines": [line(5, 4, 1, "focus")]},
        {"position": "Focus. Know whom you leave out."},
    ),
    # Two lines on one spot of the picture share a dot and its label.
    (
        SCORECARD,
        {"lines": [line(5, 3, name="X"), line(name="Y"), line(4, 2, name="Z")]},
        {"places.0.label": "1, 3", "places.0.name": "X\nZ", "places.1.label": "2", "middle": 2.5},
    ),
    (SCORECARD, {"lines": [line(name="  ")]}, {"table.0.name": "Line 1"}),
    (SCORECARD, {"lines": [line(5, 1, 0), line(2, 4, 0)]}, "lines"),
    (SCORECARD, {"lines": []}, "lines"),
    (SCORECARD, {"lines": [line()] * 13}, "lines"),
    (SCORECARD, {"lines": "Price"}, "lines"),
    (SCORECARD, {"lines": [line(), 7]}, "lines[1]"),
    (SCORECARD, {"lines": [line(us=0)]}, "lines[0].us"),
    (SCORECARD, {"lines": [line(rival=6)]}, "lines[0].rival"),
    (SCORECARD, {"lines": [line(us=2.5)]}, "lines[0].us"),
    (SCORECARD, {"lines": [line(weight=-1)]}, "lines[0].weight"),
    (SCORECARD, {"lines": [line(weight=6)]}, "lines[0].weight"),
    (SCORECARD, {"lines": [line(), line(kind="price")]}, "lines[1].kind"),
    (SCORECARD, {"lines": [line(us=None)]}, "lines[0].us"),
    # Six months alone: 6 x 20 = 120. Four of fading: 4 x 20 / 2 = 40. 160 - 100 = 60. Back after 100 / 20 = 5 months.
    # The rival must need at least 100 / 20 - 4 / 2 = 3 months.
    (
        LASTS,
        {"advantages": [build()], "fade": 4},
        {
            "best": "A",
            "best_left": 60,
            "paying": 1,
            "table.0.alone": 120,
            "table.0.fading": 40,
            "table.0.left": 60,
            "table.0.payback": 5,
            "table.0.needed": 3,
            "advice": "“A” leaves most, and its cost is earned back before the rival has it.",
        },
    ),
    # Half as long: 3 months alone bring 60, 40 are open, 2 full months' worth: all that four months of fading hold.
    (
        LASTS,
        {"advantages": [build()], "fade": 4, "haste": 0.5},
        {
            "best_left": 0,
            "paying": 1,
            "table.0.payback": 7,
            "table.0.months": 3,
            "advice": "“A” leaves most, but it earns its cost back only after the rival has it. Do not count on it.",
        },
    ),
    # 20 x (s - s^2 / 16) = 60 after 8 months of fading have begun: s^2 - 16 s + 48 = 0, s = 4; back in month 2 + 4.
    (LASTS, {"advantages": [build(months=2)], "fade": 8}, {"table.0.payback": 6, "best_left": 20}),
    (
        LASTS,
        {"advantages": [build(months=2)], "fade": 4},
        {
            "best_left": -20,
            "paying": 0,
            "table.0.payback": None,
            "advice": "None of these earns its cost back in time. Build something that takes the rival longer.",
        },
    ),
    # Gone at once when copied: 5 months bring exactly the cost, 4 do not.
    (
        LASTS,
        {"advantages": [build(months=5)], "fade": 0},
        {"best_left": 0, "table.0.payback": 5, "table.0.needed": 5},
    ),
    (LASTS, {"advantages": [build(months=4)], "fade": 0}, {"best_left": -20, "table.0.payback": None}),
    (LASTS, {"advantages": [build(months=0)], "fade": 0}, {"best_left": -100, "paying": 0}),
    # Nothing to earn back.
    (
        LASTS,
        {"advantages": [build(cost=0)], "fade": 4},
        {"best_left": 160, "table.0.payback": 0, "table.0.needed": 0},
    ),
    # Most a month is not most in the end: 3 x 50 - 100 = 50 against 12 x 20 - 100 = 140.
    (
        LASTS,
        {"advantages": [build(margin=50, months=3, name="Loud"), build(months=12, name="Slow")], "fade": 0},
        {"best": "Slow", "best_left": 140, "busiest": "Loud", "paying": 2},
    ),
    # Of equals the first.
    (LASTS, {"advantages": [build(), build(name="B")]}, {"best": "A", "busiest": "A", "paying": 2}),
    (LASTS, {"advantages": [build(name="")]}, {"best": "Advantage 1"}),
    (LASTS, {"advantages": []}, "advantages"),
    (LASTS, {"advantages": [build()] * 7}, "advantages"),
    (LASTS, {"advantages": None}, "advantages"),
    (LASTS, {"advantages": [build(), build()]}, "advantages[1].name"),
    (LASTS, {"advantages": ["A"]}, "advantages[0]"),
    (LASTS, {"advantages": [build(margin=0)]}, "advantages[0].margin"),
    (LASTS, {"advantages": [build(cost=-1)]}, "advantages[0].cost"),
    (LASTS, {"advantages": [build(months=-1)]}, "advantages[0].months"),
    (LASTS, {"advantages": [build(months=121)]}, "advantages[0].months"),
    (LASTS, {"advantages": [build()], "fade": -1}, "fade"),
    (LASTS, {"advantages": [build()], "haste": 1.1}, "haste"),
]
