"""Worked cases of grading and of worksheets, as plain data: run here and under MicroPython in the browser.

A case is (``module:function``, state, message, expected); of the reply, only what is expected is compared.
The samples' keys count from 1 in the order written: in ``pick-one`` "1" is right, in ``pick-several`` "1" and
"2" are.
"""

import json
from pathlib import Path
from typing import Any

from selling import questions, worksheets
from tests.live.record_cases import RECORDS

TESTS = Path(__file__).parents[1]
BANK = questions.to_content(questions.load_bank(TESTS / "questions/samples/every-type.yml"), "en")
SHEET = worksheets.to_content(worksheets.load_worksheet(TESTS / "worksheets/samples/every-field.yml"), "en")

GRADE, TOTAL = "selling.live.grade:grade", "selling.live.grade:total"
SCORE, EXPORT, ACCEPT = (f"selling.live.worksheet:{name}" for name in ("score", "export", "accept"))

Case = tuple[str, dict[str, Any], Any, dict[str, Any]]


def graded(question: str, answer: Any, **expected: Any) -> Case:
    return GRADE, BANK, {"question": question, "answer": answer}, {"ok": True, **expected}


def refused(question: str, answer: Any, sentence: str) -> Case:
    return GRADE, BANK, {"question": question, "answer": answer}, {"ok": False, "sentence": sentence}


def accepted(text: Any, **expected: Any) -> Case:
    return ACCEPT, SHEET, {"text": text}, expected


CHOOSE, TICK = "Choose one of the options first.", "Tick at least one option first."
OPEN = "Something is still open: choose a place for each one first."
GAP = "A blank is still open: choose a word for each one first."
NO_NUMBER = "This is not a number. Use digits, for example 1,250 or 12.5."
EMPTY = "This field is empty. Enter a number."
STEPS, STEP_MISSING = (
    "Put the steps in order first.",
    "A step is missing here. Reload the page and try again.",
)
UNKNOWN = "This question is not in the quiz. Reload the page and try again."
RUBBISH = (
    None,
    "",
    "99",
    7,
    True,
    -1.5,
    [],
    ["99"],
    [[]],
    [{}],
    {},
    {"1": []},
    {"x": "y"},
    "<script>" * 1250,
    "😀",
)
DEEP = "[" * 100_000

GRADING: list[Case] = [
    graded("pick-one", "1", right=True, share=1, points=1, of=1, verdict="Right."),
    graded("pick-one", "2", right=False, share=0, points=0, verdict="Not right yet."),
    graded("hold-or-not", "1", right=True, points=1),
    graded("hold-or-not", "2", right=False, points=0),
    graded("pick-several", ["1", "2"], right=True, share=1, points=2),
    graded("pick-several", ["2", "1", "1"], right=True, share=1, points=2),
    graded(
        "pick-several",
        ["1"],
        share=0.5,
        points=1,
        verdict="What you ticked is right, but something is missing.",
    ),
    graded("pick-several", ["1", "2", "3"], share=0.5, points=1),
    graded("pick-several", ["1", "2", "3", "4"], right=False, share=0, points=0),
    graded(
        "pick-several", ["1", "3"], share=0, verdict="1 of your 2 ticks belong here, as guessing might give."
    ),
    graded("pick-several", ["3", "4"], share=0, points=0, verdict="Not right yet."),
    graded("work-out", "240", right=True, points=2),
    graded("work-out", "240 customers", right=True),
    graded("work-out", " 240.5 ", right=True),
    graded("work-out", "２４０", right=True),
    graded("work-out", "240.6", right=False, points=0),
    graded("work-out", 240, right=True),
    graded("work-out", "-240", right=False),
    graded("work-out-share", "4.2", right=True, points=1),
    graded("work-out-share", "4.17%", right=True),
    graded("work-out-share", "4.2 ％", right=True),
    graded("work-out-share", "0.042", right=False),
    graded("belongs-to", {"1": "1", "2": "2", "3": "3"}, right=True, share=1, points=3),
    # Two of three, where the same choice for all would have given one: (2 - 1) / (3 - 1).
    graded(
        "belongs-to",
        {"1": "1", "2": "4", "3": "3"},
        share=0.5,
        points=1.5,
        verdict="Partly right: 2 of 3 in place.",
    ),
    graded("belongs-to", {"1": "1", "2": "1", "3": "1"}, share=0, points=0),
    graded("belongs-to", {"1": "4", "2": "4", "3": "4"}, share=0, verdict="Not right yet."),
    graded("into-bins", {"1": "1", "2": "2", "3": "1", "4": "2"}, right=True, points=2),
    graded("into-bins", {"1": "1", "2": "2", "3": "1", "4": "1"}, share=0.5, points=1),
    graded("into-bins", {"1": "1", "2": "1", "3": "1", "4": "1"}, share=0, points=0),
    graded("in-order", ["1", "2", "3", "4"], right=True, share=1, points=2),
    # One neighbouring pair swapped: five of six pairs stand right, 2 × 5/6 - 1 = 2/3.
    graded("in-order", ["2", "1", "3", "4"], points=1.33, verdict="Not in order yet. Steps to move: 1 of 4."),
    # The first step last: three of six pairs stand right, as chance gives.
    graded("in-order", ["2", "3", "4", "1"], share=0, verdict="Not in order yet. Steps to move: 1 of 4."),
    graded("in-order", ["4", "3", "2", "1"], share=0, verdict="Not in order yet. Steps to move: 3 of 4."),
    graded("fill-in", {"1": "1", "2": "1"}, right=True, points=2),
    graded("fill-in", {"1": "1", "2": "2"}, share=0.5, points=1, verdict="Partly right: 1 of 2 in place."),
    graded("fill-in", {"1": "2", "2": "2"}, share=0, verdict="Not right yet."),
    refused("work-out", "", EMPTY),
    refused("work-out", "many", NO_NUMBER),
    refused("work-out", "1e999", "This number is too large to work with. Enter a smaller one."),
    refused("belongs-to", {"1": "1", "2": "2"}, OPEN),
    refused("into-bins", {"1": "1"}, OPEN),
    refused("in-order", ["1", "2", "3"], STEP_MISSING),
    refused("in-order", ["1", "1", "2", "3"], STEP_MISSING),
    refused("fill-in", {"1": "1"}, GAP),
    refused("no-such-question", "1", UNKNOWN),
    *[refused("pick-one", answer, CHOOSE) for answer in RUBBISH],
    *[refused("pick-several", answer, TICK) for answer in RUBBISH],
    *[refused("belongs-to", answer, OPEN) for answer in RUBBISH],
    *[refused("fill-in", answer, GAP) for answer in RUBBISH],
    *[refused("in-order", answer, STEPS) for answer in RUBBISH if not isinstance(answer, list) or not answer],
    *[refused("work-out", answer, EMPTY) for answer in (None, True, [], {"1": "240"}, ["240"])],
    *[
        refused("work-out", answer, NO_NUMBER)
        for answer in ("<script>" * 1250, "😀", "1e", "--", "مئة", "二百四十")
    ],
    *[
        (GRADE, BANK, message, {"ok": False, "sentence": UNKNOWN})
        for message in (None, [], "x", 1, {}, {"question": []})
    ],
    *[
        (TOTAL, BANK, message, {"ok": False})
        for message in (None, [], {}, {"answers": None}, {"answers": [1]})
    ],
    (
        TOTAL,
        BANK,
        {"answers": {}},
        {"points": 0, "of": 16, "sentence": "0 of 16 points, 0 of 9 questions answered."},
    ),
    (
        TOTAL,
        BANK,
        {
            "answers": {
                "pick-one": "1",
                "pick-several": ["1"],
                "in-order": ["2", "1", "3", "4"],
                "work-out": "many",
            }
        },
        {"points": 3.33, "answered": 3, "sentence": "3.33 of 16 points, 3 of 9 questions answered."},
    ),
]

FILLED = {
    "trust": 4,
    "heard": "mail",
    "done": ["thanked"],
    "actions": [{"hope": 2}, {"hope": "4"}, {"hope": ""}],
}
CLEANED = {**FILLED, "actions": [{"hope": 2}, {"hope": 4}, {}]}
FILE = {"worksheet": "every-field", "version": 1}
DONE, LEFT_OUT = "Imported.", "Imported. Entries that do not fit this sheet were left out: 2."
ANOTHER = "This file belongs to another worksheet. Open that worksheet and import it there."
NEWER = "This file comes from a newer version of the course. Reload the page and try again."
NOT_OURS = "This is not a worksheet file. Choose the JSON file you downloaded here."
TOO_LARGE = "This file is too large for a worksheet. Choose the JSON file you downloaded here."


def file(values: Any, **changed: Any) -> str:
    return json.dumps({**FILE, "values": values, **changed}, ensure_ascii=False)


def readiness(values: Any, value: Any, text: str, band: str = "", hopes: Any = None) -> Case:
    hoped = {
        "name": "hopes",
        "value": hopes,
        "text": "Not filled in yet." if hopes is None else f"{hopes}%",
        "band": "",
    }
    found = {"name": "readiness", "value": value, "text": text, "band": band}
    return SCORE, SHEET, {"values": values}, {"ok": True, "scores": [found, hoped]}


SHEETS: list[Case] = [
    # Trust (4 - 1) / (5 - 1) counts twice, mail is 2 of 2, one of two is done: (2 × 0.75 + 1 + 0.5) / 4.
    # Hopes: 2 of 4 and 4 of 4.
    readiness(FILLED, 75, "75%", "Ready.", hopes=75),
    readiness({"trust": 3, "heard": "phone", "done": ["mended"]}, 50, "50%", "Not ready."),
    readiness({"trust": "5"}, 50, "50% so far; 1 of 3 parts filled in."),
    readiness({}, None, "Not filled in yet."),
    readiness({"trust": 9, "heard": "letter", "done": ["x"], "actions": "x"}, None, "Not filled in yet."),
    readiness(None, None, "Not filled in yet."),
    readiness([1], None, "Not filled in yet."),
    (
        EXPORT,
        SHEET,
        {"values": FILLED},
        {"ok": True, "file": "every-field", "json": {**FILE, "values": CLEANED}},
    ),
    (EXPORT, SHEET, None, {"ok": True, "json": {**FILE, "values": {}}}),
    accepted(
        file({"account": "مرحبا 😀 <script>"}),
        ok=True,
        values={"account": "مرحبا 😀 <script>"},
        sentence=DONE,
    ),
    accepted(
        file({"acount": "x", "trust": 9, "story": "y"}), ok=True, values={"story": "y"}, sentence=LEFT_OUT
    ),
    accepted(file({"actions": [{}, 1, {"who": 3}, {}, {}]}), ok=True, values={"actions": [{}, {"who": "3"}]}),
    accepted(file({}, worksheet="lead-sheet"), ok=False, sentence=ANOTHER),
    accepted(file({}, version=2), ok=False, sentence=NEWER),
    *[
        accepted(file({}, version=version), ok=False, sentence=NOT_OURS)
        for version in (True, 0, -1, "1", None, 1.5)
    ],
    *[
        accepted(text, ok=False, sentence=NOT_OURS)
        for text in (None, 1, [], "", "{", "[]", "null", "5", DEEP)
    ],
    *[accepted(text, ok=False, sentence=NOT_OURS) for text in ('{"values": []}', json.dumps(FILE))],
    accepted("x" * 1_000_001, ok=False, sentence=TOO_LARGE),
]

CASES = GRADING + SHEETS + RECORDS
