"""Worked cases of drawing and marking, as plain data: run here and under MicroPython in the browser."""

from typing import Any

from tests.live.cases import BANK, Case

DEAL, MARK = "selling.live.exam:deal", "selling.live.exam:mark"
# Four places with three alternatives: the places stand for the points (0, 1), (1, 0), (1, 1) and (1, 2).
PLACES = [[f"b/{place}{row}" for row in "xyz"] for place in "abcd"]
LAYOUT = {"layout": {"alternatives": 3, "dimension": 2, "places": PLACES}}

COURSE = [
    {
        "number": 1,
        "title": "Part 1",
        "chapters": [
            {
                "bank": "every-type",
                "page": "notebooks/01-one",
                "title": "1 · One",
                "objectives": [{"id": "iceberg", "text": "Count."}, {"id": "other", "text": "Other."}],
            },
            {"bank": "two", "page": "notebooks/02-two", "title": "2 · Two", "objectives": []},
        ],
    },
    {"number": 2, "title": "Part 2", "chapters": []},
]
ASKED = [
    {**question, "name": f"every-type/{question['id']}", "objective": "iceberg"}
    for question in BANK["questions"]
    if question["id"] in ("pick-one", "pick-several", "work-out")
]


def marked(answers: Any, pass_percent: int | None = None, **expected: Any) -> Case:
    named = {f"every-type/{name}": answer for name, answer in answers.items()}
    state = {"course": COURSE, "pass_percent": pass_percent}
    return MARK, state, {"questions": ASKED, "answers": named}, {"ok": True, **expected}


RIGHT = {"pick-one": "1", "pick-several": ["1", "2"], "work-out": "240"}
CASES: list[Case] = [
    # 5 = 5 × 1 + 0: chance 5 takes draw 5, word (1, 2): rows 2, 1, 1 + 2 = 0 and 1 + 4 = 2 (modulo 3).
    (DEAL, LAYOUT, {"taken": [], "chance": 5}, {"ok": True, "seed": 5 * 9 + 5}),
    # All but draw 3 are taken, so chance has nothing to choose.
    (DEAL, LAYOUT, {"taken": [0, 1, 2, 4, 5, 6, 7, 8], "chance": 2}, {"ok": True, "seed": 2 * 9 + 3}),
    # All are taken, 4 longest ago, and what is no seed is left out.
    (DEAL, LAYOUT, {"taken": ["x", -1, 4, 0, 1, 2, 3, 5, 6, 7, 8, True], "chance": 0}, {"seed": 4}),
    (DEAL, LAYOUT, {"taken": "rubbish", "chance": "x"}, {"ok": True, "seed": 0}),
    marked(RIGHT, points=5, of=5, share=1, passed=None, sentence="5 of 5 points: 100%"),
    marked(RIGHT, 80, passed=True, sentence="Passed. The pass mark is 80%."),
    # 1 + 1 of 2 + 2 of 2 = 4 of 5 points are exactly 80%.
    marked({**RIGHT, "pick-several": ["1"]}, 80, points=4, passed=True),
    marked(
        {**RIGHT, "pick-several": ["1"]}, 81, passed=False, sentence="Not passed yet. The pass mark is 81%."
    ),
    marked({}, 80, points=0, of=5, passed=False),
    marked({"pick-one": ["rubbish"], "work-out": {"a": 1}}, points=0, of=5),
    *[
        (MARK, {"course": COURSE, "pass_percent": 80}, message, {"ok": False})
        for message in (None, [], {}, {"questions": []}, {"questions": "x", "answers": {}})
    ],
]
