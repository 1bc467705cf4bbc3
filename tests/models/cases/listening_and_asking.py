"""Worked cases of chapter 14."""

from typing import Any

TOPIC = "selling.models.listening_and_asking:"
FACTS, REVIEW = TOPIC + "facts_that_arrive", TOPIC + "call_review"


def talk(**changed: Any) -> dict[str, Any]:
    plain = {"told": 20, "heard": 0.8, "noted": 0.4, "hours": 24, "half_life": 6, "passed": 0.7}
    return plain | changed


def call(**changed: Any) -> dict[str, Any]:
    plain = {
        "mine": 18,
        "theirs": 12,
        "open_asked": 3,
        "closed": 9,
        "choice": 2,
        "reflective": 1,
        "followed": 0.25,
    }
    return plain | changed


CASES = [
    # 16 taken in; 6.4 noted and 9.6 / 2^4 = 0.6 still known make 7; 0.7 of them are 4.9. All taken in: 8.75 x 0.7.
    (
        FACTS,
        talk(),
        {
            "arrive": 4.9,
            "lost": 15.1,
            "share": 0.245,
            "heard_all": 6.125,
            "passed_all": 7,
            "steps.2.facts": 7,
        },
    ),
    # With a half-life of an hour, a write-up after one hour keeps half of what was not noted: (6.4 + 4.8) x 0.7.
    (FACTS, talk(half_life=1, hours=3), {"arrive": (6.4 + 1.2) * 0.7, "at_once": 11.2 * 0.7}),
    (FACTS, talk(hours=0), {"arrive": 11.2, "at_once": 11.2, "passed_all": 16}),
    (FACTS, talk(told=0), {"arrive": 0, "lost": 0, "share": None, "best": "Nothing is lost on the way."}),
    (
        FACTS,
        talk(heard=1, noted=1, passed=1),
        {"arrive": 20, "lost": 0, "best": "Nothing is lost on the way."},
    ),
    (FACTS, talk(heard=0), {"arrive": 0, "lost": 20}),
    (FACTS, talk(half_life=0), "half_life"),
    (FACTS, talk(heard=1.2), "heard"),
    (FACTS, talk(told=-1), "told"),
    # 12 of 30 minutes; 15 questions; 12 / 15 minutes each; 9 of 15 closed.
    (REVIEW, call(), {"listened": 0.4, "questions": 15, "per_question": 0.8, "mix.2.share": 0.6}),
    (REVIEW, call(open_asked=0, closed=0, choice=0, reflective=0), {"questions": 0, "per_question": None}),
    (REVIEW, call(theirs=0), {"listened": 0, "per_question": 0}),
    (REVIEW, call(mine=0), {"listened": 1}),
    (REVIEW, call(mine=0, theirs=0), "theirs"),
    (REVIEW, call(closed=1.5), "closed"),
    (REVIEW, call(followed=-0.1), "followed"),
    (REVIEW, call(mine=-1), "mine"),
]
