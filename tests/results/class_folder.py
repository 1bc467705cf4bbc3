"""Files as trainees export them, made by hand: small, and each fault on purpose."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from selling.questions import load_bank, to_content
from selling.results import Results, read_folder
from selling.results.course import Question, questions

BANK = {each["id"]: each for each in to_content(load_bank("three-laws"), "en")["questions"]}
# Of three-laws: its first question has the right option 1; 105 and 10 are the right numbers of the other two.
FIRST, SECOND, THIRD = "four-complaints", "silent-behind-fifteen", "break-even-at-nine"
RIGHT = {FIRST: "1", SECOND: "105", THIRD: "10"}
WRONG = {FIRST: "2", SECOND: "120", THIRD: "9"}
NOON = 1_790_000_000_000  # ms: in September 2026


@cache
def known() -> dict[str, Question]:
    """The course's questions, loaded once for all tests."""
    return questions()


def read(folder: Path) -> Results:
    return read_folder(folder, known())


def entry(question: str, answer: object, at: int | None = NOON, **changed: Any) -> dict[str, Any]:
    kept = {
        "mark": BANK[question]["mark"],
        "answer": answer,
        "checked": answer,
        "counted": answer,
        "shown": False,
    }
    return kept | ({} if at is None else {"at": at}) | changed


def quiz(answers: dict[str, object], at: int | None = NOON, **more: Any) -> dict[str, Any]:
    return {
        "three-laws": {"questions": {name: entry(name, answer, at) for name, answer in answers.items()}}
        | more
    }


def sitting(answers: dict[str, object], test: str = "exam", at: int = NOON, **changed: Any) -> dict[str, Any]:
    """A test that asked the three questions; those that ``answers`` lacks were left open."""
    return {
        "test": test,
        "seed": 1,
        "blueprint": "made by hand",
        "lang": "en",
        "began": at - 60_000,
        "ended": at,
        "limit": None,
        "at": at,
        "questions": [f"three-laws/{name}" for name in RIGHT],
        "marks": {f"three-laws/{name}": BANK[name]["mark"] for name in RIGHT},
        "answers": {f"three-laws/{name}": answer for name, answer in answers.items()},
    } | changed


def export(name: str = "", version: int = 2, **record: Any) -> dict[str, Any]:
    return {
        "course": "selling",
        "version": version,
        "edition": "0.4.0",
        "exported": "2026-11-25T10:00:00Z",
        "name": name,
        "record": {"version": version, **record},
    }


def write(folder: Path, name: str, data: Any) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(data, bytes):
        path.write_bytes(data)
    else:
        path.write_text(json.dumps(data), "utf-8")
