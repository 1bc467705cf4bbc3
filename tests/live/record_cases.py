"""Worked cases of reading a progress file back, as plain data: run here and under MicroPython in the browser."""

import json
from typing import Any

ACCEPT = "selling.live.record:accept"

KINDS = ("quiz", "calculator", "worksheet", "roleplay", "notes", "read", "used", "days", "exam", "cards")
NOTHING: dict[str, Any] = {"version": 2, **{kind: {} for kind in KINDS}}

DEEP = "[" * 100_000
NOT_OURS = "This is not a progress file of this course. Choose the JSON file that “Export” made."
NOT_WHOLE = (
    "This progress file is not whole: a part is missing, or it was changed by hand. "
    "Export it again on the other device."
)
NEWER = "This file comes from a newer version of the course. Reload the page and try again."
TOO_LARGE = "This file is too large for a progress file. Choose the file that “Export” made."
OF_A_SHEET = "This is the file of a worksheet. Import it on the page of that worksheet."
KNOWN = "Imported. All that is in this file was here already."


def answered(at: int, answer: Any = "1", **more: Any) -> dict[str, Any]:
    return {
        "at": at,
        "mark": "0a1b2c3d",
        "answer": answer,
        "checked": answer,
        "counted": answer,
        "shown": False,
    } | more


def bank(*, at: int = 0, cleared: int = 0, best: float | None = None, **questions: Any) -> dict[str, Any]:
    return {"at": at, "cleared": cleared, "best": best, "questions": questions}


def file(record: Any, **changed: Any) -> str:
    whole = {
        "course": "selling",
        "version": 2,
        "edition": "0.3.0",
        "exported": "2026-11-25T09:00:00Z",
        "name": "",
    }
    return json.dumps({**whole, "record": record, **changed}, ensure_ascii=False)


# A phone and a desk: each answered one question alone, and one question both, the phone later.
PHONE = {
    "version": 2,
    "quiz": {"three-laws": bank(at=50, best=0.6, one=answered(50, "2"), two=answered(20))},
    "worksheet": {"log": {"values": {"who": "phone"}, "at": 30}},
    "read": {"notebooks/01-three-laws": {"first": 10, "last": 60}},
    "used": {"notebooks/01-three-laws": {"iceberg": 15}},
    "days": {"2026-11-24": 1},
    "cards": {"term/account": {"reviews": [[5, 3], [9, 4]]}},
}
DESK = {
    "version": 2,
    "quiz": {"three-laws": bank(at=40, best=0.8, one=answered(40), three=answered(41, ["1", "2"]))},
    "worksheet": {"log": {"values": {"who": "desk"}, "at": 31}},
    "read": {"notebooks/01-three-laws": {"first": 12, "last": 70}},
    "used": {"notebooks/01-three-laws": {"iceberg": 11, "ledger": 16}},
    "days": {"2026-11-25": 1},
    "cards": {"term/account": {"reviews": [[7, 1], [9, 4]]}},
}
BOTH = {
    **NOTHING,
    "quiz": {
        "three-laws": bank(
            at=50, best=0.8, one=answered(50, "2"), two=answered(20), three=answered(41, ["1", "2"])
        )
    },
    "worksheet": {"log": {"values": {"who": "desk"}, "at": 31}},
    "read": {"notebooks/01-three-laws": {"first": 10, "last": 70}},
    "used": {"notebooks/01-three-laws": {"iceberg": 11, "ledger": 16}},
    "days": {"2026-11-24": 1, "2026-11-25": 1},
    "cards": {"term/account": {"reviews": [[5, 3], [7, 1], [9, 4]]}},
}
CAME = "Imported. New or newer here: answers 2, chapters read 0, other entries 1."

# Written by the first version: no times, no best share.
FIRST_VERSION = {
    "version": 1,
    "quiz": {"three-laws": {"questions": {"one": {k: v for k, v in answered(0).items() if k != "at"}}}},
    "calculator": {"iceberg": {"margin": "280"}},
    "worksheet": {"log": {"values": {"who": "Wu"}}},
}
FIRST_AS_SECOND = {
    **NOTHING,
    "quiz": {"three-laws": bank(one=answered(0))},
    "calculator": {"iceberg": {"margin": "280", "at": 0}},
    "worksheet": {"log": {"values": {"who": "Wu"}, "at": 0}},
}

# Edited by hand: each line holds one thing that does not fit, eleven in all.
EDITED = {
    "version": 2,
    "quiz": {
        "three-laws": {
            "at": "yesterday",
            "cleared": -1,
            "best": 2,
            "questions": {"one": answered(7), "two": 5, "three": {"mark": 3}},
        }
    },
    "worksheet": {"log": "text", "plan": {"values": {}, "at": 1.5}},
    "read": {"notebooks/01-three-laws": {"first": "x", "last": 1}},
    "days": {"2026-02-30": 1},
    "cards": {"term": {"reviews": [[1, 3], [2, 9]]}},
    "money": {"a": 1},
}
EDITED_KEPT = {
    **NOTHING,
    "quiz": {"three-laws": bank(one=answered(7))},
    "worksheet": {"plan": {"values": {}, "at": 0}},
    "cards": {"term": {"reviews": [[1, 3]]}},
}
EDITED_SAID = (
    "Imported. New or newer here: answers 1, chapters read 0, other entries 2. "
    "Entries that do not fit were left out: 11."
)


def accepted(text: Any, held: Any = None, **expected: Any) -> Any:
    return ACCEPT, {}, {"text": text, "record": held}, expected


RECORDS: list[Any] = [
    accepted(file(PHONE), DESK, ok=True, record=BOTH, sentence=CAME),
    accepted(file(BOTH), BOTH, ok=True, record=BOTH, sentence=KNOWN),
    accepted("\ufeff" + file(BOTH), BOTH, ok=True, record=BOTH, sentence=KNOWN),
    accepted(file(NOTHING), None, ok=True, record=NOTHING, sentence=KNOWN),
    accepted(file(FIRST_VERSION, version=1), None, ok=True, record=FIRST_AS_SECOND),
    accepted(file(EDITED), None, ok=True, record=EDITED_KEPT, sentence=EDITED_SAID),
    # Started again on the desk at 45: the answer of 40 is gone there, and that of the phone at 20 goes too.
    accepted(
        file(PHONE),
        {"version": 2, "quiz": {"three-laws": bank(at=45, cleared=45)}},
        ok=True,
        record={
            **{kind: PHONE.get(kind, {}) for kind in KINDS},
            "version": 2,
            "quiz": {"three-laws": bank(at=50, cleared=45, best=0.6, one=answered(50, "2"))},
        },
    ),
    # An erased worksheet leaves its time behind, and wins against an older one.
    accepted(
        file(PHONE),
        {"version": 2, "worksheet": {"log": {"at": 32}}},
        ok=True,
        record={**NOTHING, **PHONE, "worksheet": {"log": {"at": 32}}},
    ),
    accepted(file(PHONE)[:-40], DESK, ok=False, sentence=NOT_WHOLE),
    accepted(file(PHONE).replace('"at"', "at"), DESK, ok=False, sentence=NOT_WHOLE),
    accepted(file(PHONE, version=3), DESK, ok=False, sentence=NEWER),
    accepted(file({**PHONE, "version": 3}), DESK, ok=False, sentence=NEWER),
    accepted(file(PHONE, course="cooking"), DESK, ok=False, sentence=NOT_OURS),
    accepted(file([1]), DESK, ok=False, sentence=NOT_OURS),
    accepted(
        json.dumps({"worksheet": "log", "version": 1, "values": {}}), DESK, ok=False, sentence=OF_A_SHEET
    ),
    *[
        accepted(file(PHONE, version=version), ok=False, sentence=NOT_OURS)
        for version in (True, 0, "2", None)
    ],
    *[
        accepted(text, ok=False, sentence=NOT_OURS)
        for text in (None, 5, "", "{", "[]", "null", "<html>", DEEP)
    ],
    accepted("x" * 1_000_001, ok=False, sentence=TOO_LARGE),
]
