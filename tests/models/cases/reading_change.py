"""Worked cases of chapter 08."""

from typing import Any

TOPIC = "selling.models.reading_change:"
WATCH, WORTH = TOPIC + "signal_watch", TOPIC + "signal_worth"


def signal(**changed: Any) -> dict[str, Any]:
    return {"account": "A", "kind": "people", "strength": 4, "date": "2025-12-01"} | changed


def watch(*signals: Any, **changed: Any) -> dict[str, Any]:
    plain = {"signals": list(signals), "today": "2025-12-31", "half_life": 30, "threshold": 1}
    return plain | changed


def worth(**changed: Any) -> dict[str, Any]:
    return {"base": 0.1, "hit": 0.6, "false_alarm": 0.1, "signs": 1, "cost": 0, "gain": 0} | changed


CASES = [
    # One half-life old: half of 4. It falls to 1 after one more.
    (WATCH, watch(signal()), {"account": "A", "score": 2, "days_left": 30, "above": 1, "fading.2.first": 1}),
    # Two accounts: 5 today, and 4 of a month ago with 2 of today: 2 + 2.
    (
        WATCH,
        watch(
            signal(),
            signal(account="B", strength=5, date="2025-12-31"),
            signal(strength=2, date="2025-12-31", kind="finances"),
            threshold=2.5,
        ),
        {"account": "B", "score": 5, "days_left": 30, "above": 2, "ranking.1.score": 4, "ranking.1.kinds": 2},
    ),
    # Below the line there are no days left; with equal scores the first named comes first.
    (
        WATCH,
        watch(signal(), signal(account="B"), threshold=3),
        {"account": "A", "days_left": None, "above": 0, "ranking.0.days_left": None},
    ),
    (WATCH, watch(signal(), threshold=2), {"days_left": 0, "above": 1}),
    # A leap day: 1 March 2024 is two days after 28 February, a half-life of two days.
    (WATCH, watch(signal(date="2024-02-28"), today="2024-03-01", half_life=2), {"score": 2}),
    (WATCH, watch(signal(date="2025-02-28"), today="2025-03-01", half_life=1), {"score": 2}),
    # A whole year: 365 half-lives leave next to nothing, and still a finite result.
    (WATCH, watch(signal(date="2024-12-31"), half_life=1), {"days_left": None, "above": 0}),
    (WATCH, watch(), "signals"),
    (WATCH, watch(signals="none"), "signals"),
    (WATCH, watch("a remark"), "signals[0].account"),
    (WATCH, watch(signal(account="  ")), "signals[0].account"),
    (WATCH, watch(signal(), signal(strength=6)), "signals[1].strength"),
    (WATCH, watch(signal(strength=0)), "signals[0].strength"),
    (WATCH, watch(signal(date="2026-01-01")), "signals[0].date"),
    (WATCH, watch(signal(date="2025-02-29")), "signals[0].date"),
    (WATCH, watch(signal(date="yesterday")), "signals[0].date"),
    (WATCH, watch(signal(), today="2025-13-01"), "today"),
    (WATCH, watch(signal(), half_life=0), "half_life"),
    (WATCH, watch(signal(), threshold=0), "threshold"),
    # 200 accounts: 20 move, 12 of them with the sign; 18 of 180 others show it. 12 of 30.
    (WORTH, worth(), {"after": 0.4, "times": 4, "in_vain": 60}),
    # Eddy (1982), quoted by Gigerenzer: 1% ill, 80% of them test positive, 9.6% of the healthy: 7.8%.
    (WORTH, worth(base=0.01, hit=0.8, false_alarm=0.096), {"after": 0.008 / (0.008 + 0.09504)}),
    # Two such signs: odds 1 : 9 become 36 : 9.
    (WORTH, worth(signs=2), {"after": 0.8, "by_signs.2.after": 0.8, "by_signs.0.after": 0.1}),
    (WORTH, worth(signs=0), {"after": 0.1, "times": 1}),
    # The same in both groups: no news. Nobody else shows it: certain.
    (WORTH, worth(false_alarm=0.6), {"after": 0.1}),
    (WORTH, worth(false_alarm=0), {"after": 1, "in_vain": 0}),
    (WORTH, worth(hit=0), {"after": 0}),
    (WORTH, worth(base=0), {"after": 0, "times": None}),
    (WORTH, worth(base=1), {"after": 1}),
    # Seen though it cannot be: every account changes, and none of these shows the sign.
    (WORTH, worth(base=1, hit=0), {"after": 1}),
    # 40% of 5,000 less 1,500; it pays from 30%.
    (WORTH, worth(cost=1500, gain=5000), {"result": 500, "needed": 0.3}),
    (WORTH, worth(cost=1500, gain=1000), {"result": -1100, "needed": None}),
    (WORTH, worth(cost=0, gain=0), {"result": 0, "needed": None}),
    (WORTH, worth(hit=0, false_alarm=0), "hit"),
    (WORTH, worth(base=1.1), "base"),
    (WORTH, worth(hit=-0.1), "hit"),
    (WORTH, worth(false_alarm=2), "false_alarm"),
    (WORTH, worth(signs=-1), "signs"),
    (WORTH, worth(signs=21), "signs"),
    (WORTH, worth(cost=-1), "cost"),
    (WORTH, worth(gain="much"), "gain"),
]
