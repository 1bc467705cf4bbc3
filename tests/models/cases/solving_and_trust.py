"""Worked cases of chapter 16."""

from typing import Any

TOPIC = "selling.models.solving_and_trust:"
ODDS, LEDGER, PROMISES = TOPIC + "idea_odds", TOPIC + "trust_ledger", TOPIC + "promise_tracker"


def odds(**changed: Any) -> dict[str, Any]:
    return {"ideas": 2, "unsaid": 0, "repeats": 0, "fit": 0.5, "target": 0.9} | changed


def ledger(*rated: tuple[int, str]) -> dict[str, Any]:
    return {
        "marks": [
            {"mark": f"M{place}", "own": own, "customer": customer}
            for place, (own, customer) in enumerate(rated)
        ]
    }


def promise(**changed: Any) -> dict[str, Any]:
    plain = {"what": "A", "whom": "B", "given": "2026-03-02", "due": "2026-03-06", "weight": 1}
    return {**plain, "state": "kept", "kept": "2026-03-06"} | changed


def tracker(*promises: Any, **changed: Any) -> dict[str, Any]:
    return {"promises": list(promises), "today": "2026-03-20", "half_life": 14, "late_counts": 0.5} | changed


OVERDUE = promise(what="Late", state="open")
AHEAD = promise(what="Next", state="open", due="2026-03-25")

CASES = [
    # Two ideas at one half each: all but a half of a half.
    (ODDS, odds(), {"different": 2, "chance": 0.75, "expected": 1, "lost": 0, "by_ideas.1.chance": 0.75}),
    # Four heads' ideas, half of them unsaid: two are left, against 1 - 1/16 if all were said.
    (ODDS, odds(ideas=4, unsaid=0.5), {"chance": 0.75, "all_said": 0.9375, "lost": 0.1875}),
    # Of the four after the first, half repeat: 1 + 2 = 3 different, 1 - 1/8.
    (ODDS, odds(ideas=5, repeats=0.5), {"different": 3, "chance": 0.875}),
    # All repeat the first: one idea. Nothing is said: no idea, no chance.
    (ODDS, odds(ideas=9, repeats=1), {"different": 1, "chance": 0.5}),
    (ODDS, odds(unsaid=1), {"different": 0, "chance": 0, "all_said": 0.75, "expected": 0}),
    (ODDS, odds(unsaid=1, fit=1), {"chance": 0, "all_said": 1}),
    # Less than one idea said, on average: half an idea is no repeat of another.
    (ODDS, odds(ideas=1, unsaid=0.5, repeats=1), {"different": 0.5}),
    # 1/2 + 1/4 + 1/8 + 1/16 passes 0.9 with the fourth; 0.875 takes exactly three.
    (ODDS, odds(), {"needed": 4}),
    (ODDS, odds(target=0.875), {"needed": 3}),
    # The birthday paradox's kin: 1 in 6, how many throws for an even chance of a six? Four (0.518), not three (0.421).
    (ODDS, odds(fit=1 / 6, target=0.5, ideas=4), {"needed": 4, "chance": 1 - 625 / 1296}),
    (ODDS, odds(fit=0), {"chance": 0, "needed": None}),
    (ODDS, odds(fit=1), {"chance": 1, "needed": 1}),
    (ODDS, odds(target=1), {"needed": None}),
    (ODDS, odds(target=0, fit=0), {"needed": 0}),
    (ODDS, odds(ideas=0), "ideas"),
    (ODDS, odds(ideas=2.5), "ideas"),
    (ODDS, odds(ideas=201), "ideas"),
    (ODDS, odds(unsaid=-0.1), "unsaid"),
    (ODDS, odds(repeats=1.1), "repeats"),
    (ODDS, odds(fit=2), "fit"),
    (ODDS, odds(target="high"), "target"),
    # Own 5, 4, 2 against 3, 4, 5: means 11/3 and 4; the gaps are 2, 0, -3.
    (
        LEDGER,
        ledger((5, "3"), (4, "4"), (2, "5")),
        {
            "own_mean": 11 / 3,
            "customer_mean": 4,
            "asked": 3,
            "ranking.0.mark": "M0",
            "ranking.0.gap": 2,
            "ranking.2.gap": -3,
            "over": "Word and deed: you say 5, the customer says 3.",
            "weakest": "Word and deed: the customer says 3.",
        },
    ),
    # Equal gaps: the one that he rates lower comes first, here 1 and not 3.
    (LEDGER, ledger((4, "3"), (2, "1")), {"ranking.0.mark": "M1", "ranking.1.mark": "M0"}),
    # What was not asked stays out of both means and stands last.
    (
        LEDGER,
        ledger((5, "ask"), (3, "4")),
        {"own_mean": 3, "customer_mean": 4, "asked": 1, "ranking.1.mark": "M0", "ranking.1.gap": None},
    ),
    # Nobody asked: one's own marks alone, and no mean of his.
    (
        LEDGER,
        ledger((5, "ask"), (2, "ask")),
        {"own_mean": 3.5, "customer_mean": None, "asked": 0, "over": "Nobody was asked yet."},
    ),
    (LEDGER, ledger((3, "3")), {"over": "None: on no mark do you rate yourself above the customer."}),
    (LEDGER, {"marks": []}, "marks"),
    (LEDGER, {"marks": "none"}, "marks"),
    (LEDGER, {"marks": ["a mark"]}, "marks[0].own"),
    (LEDGER, ledger((6, "3")), "marks[0].own"),
    (LEDGER, ledger((3, "3"), (2, "6")), "marks[1].customer"),
    (LEDGER, ledger((3, "")), "marks[0].customer"),
    # One kept on its day.
    (PROMISES, tracker(promise()), {"on_time": 1, "reliability": 1, "overdue": 0, "open": 0}),
    # Kept a day late counts half, and not as on time.
    (PROMISES, tracker(promise(kept="2026-03-07")), {"on_time": 0, "reliability": 0.5}),
    (PROMISES, tracker(promise(kept="2026-03-07"), late_counts=0.25), {"reliability": 0.25}),
    # Kept 14 days ago (weighs 1/2) and kept today (weighs 1), the latter late: (1/2 + 1/2) ÷ 3/2.
    (PROMISES, tracker(promise(), promise(kept="2026-03-20")), {"on_time": 0.5, "reliability": 2 / 3}),
    # Overdue weighs in full, the kept one half: 1/2 ÷ 3/2. Ten days earlier it was overdue too, and the kept one
    # was 4 days old: w ÷ (1 + w) with w = ½^(4/14).
    (
        PROMISES,
        tracker(promise(), OVERDUE),
        {
            "on_time": 0.5,
            "reliability": 1 / 3,
            "overdue": 1,
            "open": 1,
            "open_list.0.days": 14,
            "path.18.reliability": 1 / 3,
            "path.17.reliability": 0.5 ** (2 / 7) / (1 + 0.5 ** (2 / 7)),
            "path.16.reliability": None,
        },
    ),
    # Broken fades from its due day on: two alike, one kept and one broken, are a half.
    (PROMISES, tracker(promise(), promise(state="broken")), {"reliability": 0.5, "overdue": 0, "open": 0}),
    # Given up before it was due counts from today: 0 × 1 against ½ of the one kept.
    (
        PROMISES,
        tracker(promise(), promise(state="broken", due="2026-04-20")),
        {"reliability": 1 / 3, "on_time": 0.5},
    ),
    # Weight three against weight one, both a half-life old.
    (PROMISES, tracker(promise(weight=3), promise(state="broken")), {"reliability": 0.75}),
    # Due today is not overdue; nothing counts yet.
    (
        PROMISES,
        tracker(promise(state="open", due="2026-03-20")),
        {"on_time": None, "reliability": None, "overdue": 0, "open": 1, "open_list.0.days": 0},
    ),
    # The overdue first, then the nearest; of the overdue the heaviest, then the oldest, then the first written.
    (
        PROMISES,
        tracker(
            AHEAD,
            OVERDUE,
            promise(what="Heavy", state="open", due="2026-03-19", weight=3),
            promise(what="Older", state="open", due="2026-03-05"),
            promise(what="Older too", state="open", due="2026-03-05"),
        ),
        {
            "open_list.0.what": "Heavy",
            "open_list.1.what": "Older",
            "open_list.2.what": "Older too",
            "open_list.3.what": "Late",
            "open_list.4.what": "Next",
            "open_list.4.days": -5,
        },
    ),
    (PROMISES, tracker(), "promises"),
    (PROMISES, tracker(promises=None), "promises"),
    (PROMISES, tracker("a promise"), "promises[0].what"),
    (PROMISES, tracker(promise(what="  ")), "promises[0].what"),
    (PROMISES, tracker(promise(whom="")), "promises[0].whom"),
    # 2027 and 2026 are no leap years, 2028 is.
    (PROMISES, tracker(AHEAD, promise(state="open", due="2027-02-29")), "promises[1].due"),
    (PROMISES, tracker(promise(state="open", due="2028-02-29")), {"open": 1}),
    (PROMISES, tracker(promise(), today="2026-02-29"), "today"),
    (PROMISES, tracker(promise(given="tomorrow")), "promises[0].given"),
    (PROMISES, tracker(promise(given="2026-03-21", due="2026-03-22")), "promises[0].given"),
    (PROMISES, tracker(promise(given="2023-03-19")), "promises[0].given"),
    (PROMISES, tracker(promise(given="2023-03-20")), {"on_time": 1}),
    (PROMISES, tracker(promise(given="1900-01-01")), "promises[0].given"),
    (PROMISES, tracker(promise(due="2026-03-01")), "promises[0].due"),
    (PROMISES, tracker(promise(state="open", due="2029-04-01")), "promises[0].due"),
    (PROMISES, tracker(promise(kept="2026-03-01")), "promises[0].kept"),
    (PROMISES, tracker(promise(kept="2026-03-21")), "promises[0].kept"),
    # While a promise is open its day of keeping is not read.
    (PROMISES, tracker(promise(state="open", kept="never")), {"open": 1}),
    (PROMISES, tracker(promise(state="moved")), "promises[0].state"),
    (PROMISES, tracker(promise(weight=0)), "promises[0].weight"),
    (PROMISES, tracker(promise(weight=4)), "promises[0].weight"),
    (PROMISES, tracker(promise(), half_life=6), "half_life"),
    (PROMISES, tracker(promise(), half_life=721), "half_life"),
    (PROMISES, tracker(promise(), late_counts=1.5), "late_counts"),
    # The oldest day allowed with the shortest half-life: hardly any weight, and still a finite share.
    (
        PROMISES,
        tracker(
            promise(given="2023-03-20", due="2023-03-21", kept="2023-03-21"),
            promise(given="2023-03-20", due="2023-03-21", state="broken"),
            half_life=7,
        ),
        {"reliability": 0.5},
    ),
]
