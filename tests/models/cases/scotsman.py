"""Worked cases of chapter 15."""

from typing import Any

QUALIFIER = "selling.models.scotsman:scotsman_qualifier"
WORTH = "selling.models.scotsman:qualifying_worth"
COUNTS = {  # of slides 60 and 61, counted there
    "situation": 8,
    "competition": 4,
    "organization": 4,
    "time_scales": 5,
    "spend": 3,
    "money": 4,
    "authority": 3,
    "need": 7,
}
KEYS = {"need": "v?v????", "authority": "v??", "money": "?v?v", "time_scales": "??v??", "competition": "v???"}
STATES = {"?": "unknown", "h": "heard", "v": "verified"}


def rows(states: str, letter: str = "") -> list[dict[str, str]]:
    """Questions named by letter and place, such as need 2."""
    return [{"prompt": f"{letter} {place}", "state": STATES[state]} for place, state in enumerate(states, 1)]


def sheet(all_states: str = "?", /, **changed: Any) -> dict[str, Any]:
    """A whole sheet in one state, some of it changed; a text such as "vh?" gives a letter its states."""
    plain: dict[str, Any] = {"due": 40, "sources": 2, "access": "yes", "knockout": "none"}
    plain |= {name: rows(all_states * count, name) for name, count in COUNTS.items()}
    return plain | {
        name: rows(value, name) if name in COUNTS and isinstance(value, str) else value
        for name, value in changed.items()
    }


def worth(**changed: Any) -> dict[str, Any]:
    plain = {"bids": 40, "hours": 60, "won_before": 0.12, "qualify_hours": 6, "kept": 0.5, "won_after": 0.22}
    return plain | {"margin": 150_000, "hour_cost": 250} | changed


GO, FIND, WALK = "Go", "Find out first", "Walk away"

CASES: list[tuple[str, dict[str, Any], Any]] = [
    # Everything verified.
    (
        QUALIFIER,
        sheet("v"),
        {"verdict": GO, "verified": 38, "known": 38, "coverage": 1, "keys_open": 0, "red_flags": 0}
        | {"questions.0.question": "Nothing is open.", "flags.0.flag": "None.", "letters.7.verified": 7},
    ),
    # Nothing known, but they will talk: need, authority, time, competition, belief, and eight empty letters are flags;
    # money is none at 40 days, and a source is none where nothing was said.
    (
        QUALIFIER,
        sheet("?"),
        {"verdict": FIND, "verified": 0, "known": 0, "coverage": 0, "keys_open": 7, "red_flags": 6}
        | {"letters.0.unknown": 8, "flags.5.flag": "Empty letters: 8. Nothing at all is known there."},
    ),
    # The seven in their order, then the first unknown of need.
    (
        QUALIFIER,
        sheet("?"),
        {
            "questions.0.question": "need 1",
            "questions.1.question": "need 3",
            "questions.2.question": "authority 1",
            "questions.3.question": "money 2",
            "questions.4.question": "money 4",
            "questions.5.question": "time_scales 3",
            "questions.6.question": "competition 1",
            "questions.7.question": "need 2",
        },
    ),
    # All heard: half of 38 is 19, half the coverage. Heard is not verified, so all seven are open.
    (QUALIFIER, sheet("h"), {"verdict": FIND, "coverage": 0.5, "known": 38, "verified": 0, "keys_open": 7}),
    # The key questions only: 2 + 1 + 2 + 1 + 1 = 7 verified; three letters are empty, situation first.
    (
        QUALIFIER,
        sheet("?", **KEYS),
        {"verdict": FIND, "keys_open": 0, "verified": 7, "coverage": 7 / 38}
        | {
            "reason": "The key questions are verified, but one letter is empty: Situation. Fill it before you write.",
            "questions.0.question": "need 2",
        },
    ),
    # One letter empty holds a full sheet back; one word heard there does not.
    (
        QUALIFIER,
        sheet("v", spend="???"),
        {"verdict": FIND, "verified": 35, "questions.0.question": "spend 1"},
    ),
    (QUALIFIER, sheet("v", spend="h??"), {"verdict": GO, "letters.4.coverage": 1 / 6}),
    # Unknown before heard, whatever the letter's rank: need 2 was heard, situation 1 was not.
    (
        QUALIFIER,
        sheet("v", need="vhvvvvv", situation="?vvvvvvv"),
        {"verdict": GO, "questions.0.question": "situation 1", "questions.1.question": "need 2"},
    ),
    # One source, or none, never carries a proposal.
    (QUALIFIER, sheet("v", sources=1), {"verdict": FIND, "red_flags": 1}),
    (QUALIFIER, sheet("v", sources=0), {"verdict": FIND}),
    # No conversation, or no time for one, with a key question open.
    (QUALIFIER, sheet("v", access="no", money="vvvh"), {"verdict": WALK, "keys_open": 1}),
    (QUALIFIER, sheet("v", access="no"), {"verdict": GO, "red_flags": 1}),
    (QUALIFIER, sheet("v", due=0, money="vvvh"), {"verdict": WALK}),
    (QUALIFIER, sheet("v", due=0), {"verdict": GO}),
    (QUALIFIER, sheet("v", due=1, money="vvvh"), {"verdict": FIND, "red_flags": 1}),
    # Money at 30 days is a flag, at 31 not yet.
    (QUALIFIER, sheet("v", due=30, money="vvv?"), {"red_flags": 1}),
    (QUALIFIER, sheet("v", due=31, money="vvv?"), {"red_flags": 0}),
    # What is certain and against it outweighs a full sheet.
    *[
        (QUALIFIER, sheet("v", knockout=out), {"verdict": WALK})
        for out in ("need", "money", "decided", "fit")
    ],
    (QUALIFIER, sheet("v", need="vvvvvv"), "need"),
    (QUALIFIER, sheet("v", need=[]), "need"),
    (QUALIFIER, sheet("v", spend=None), "spend"),
    (QUALIFIER, sheet("v", money=[*rows("vvv"), {"state": "guessed"}]), "money[3].state"),
    (QUALIFIER, sheet("v", authority=[*rows("vv"), "a remark"]), "authority[2].state"),
    (QUALIFIER, sheet("v", access="perhaps"), "access"),
    (QUALIFIER, sheet("v", knockout=None), "knockout"),
    (QUALIFIER, sheet("v", due=-1), "due"),
    (QUALIFIER, sheet("v", due=1.5), "due"),
    (QUALIFIER, sheet("v", sources=51), "sources"),
    # Before: 4.8 wins, 720,000 less 2,400 hours at 250 is 120,000. After: 20 proposals, 4.4 wins, 660,000 less
    # 20 × 60 + 40 × 6 = 1,440 hours at 250 is 300,000. Break-even: (720,000 − 600,000 + 360,000) ÷ 3,000,000.
    # 180,000 pay for 18 more hours at 40 × 250.
    (
        WORTH,
        worth(),
        {"difference": 180_000, "hours_freed": 960, "wins_before": 4.8, "wins_after": 4.4, "break_even": 0.16}
        | {"most_hours": 24, "ways.0.result": 120_000, "ways.1.result": 300_000, "ways.0.hours_a_win": 500}
        | {"by_rate.8.difference": 0, "by_rate.50.difference": 2_520_000},
    ),
    # At break-even nothing is gained, and qualifying may take just what it takes.
    (WORTH, worth(won_after=0.16), {"difference": 0, "most_hours": 6}),
    # Qualify and bid on everything all the same: 240 hours at 250 for nothing. Break-even: 780,000 ÷ 6,000,000.
    (WORTH, worth(kept=1, won_after=0.12), {"difference": -60_000, "hours_freed": -240, "break_even": 0.13}),
    # Nothing kept: the 120,000 are gone and 240 hours spent; no share of nothing makes up for it.
    (WORTH, worth(kept=0), {"difference": -180_000, "break_even": None, "wins_after": 0, "most_hours": None}),
    # Bids that lose money: 40 × 60 × 250 = 600,000 for 4.8 × 50,000 = 240,000. Even all lost, dropping half helps:
    # after, 360,000 are spent, as much as is lost before.
    (WORTH, worth(margin=50_000), {"break_even": 0}),
    # Free hours, no wins: no break-even, and no number of hours counts.
    (WORTH, worth(hour_cost=0, margin=0), {"difference": 0, "break_even": 0, "most_hours": None}),
    (WORTH, worth(won_before=0), {"ways.0.hours_a_win": None}),
    (WORTH, worth(won_before=1, kept=0.1), {"break_even": None}),
    (WORTH, worth(bids=0), "bids"),
    (WORTH, worth(hours=-1), "hours"),
    (WORTH, worth(won_before=1.1), "won_before"),
    (WORTH, worth(kept=-0.1), "kept"),
    (WORTH, worth(won_after="many"), "won_after"),
    (WORTH, worth(qualify_hours=None), "qualify_hours"),
    (WORTH, worth(margin=1e16), "margin"),
]
