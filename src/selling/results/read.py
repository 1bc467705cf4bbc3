"""Read a folder of trainees' exported files into one tidy table, and name what is wrong with each file."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from selling.live.record_values import VERSION
from selling.results import course
from selling.results.files import (
    Export,
    Fault,
    UnusableFileError,
    block,
    clean,
    moment,
    open_export,
    read_bytes,
)
from selling.results.merge import Merged, Sitting
from selling.results.notes import Notes

SOURCES = ("quiz", "entry", "exam")
COLUMNS = {
    "trainee": "str",
    "source": "str",
    "sitting": "str",
    "part": "str",
    "chapter": "str",
    "bank": "str",
    "question": "str",
    "objective": "str",
    "level": "str",
    "points": "int64",
    "answered": "bool",
    "answer": "str",
    "share": "float64",
    "right": "bool",
    "at": "datetime64[ms, UTC]",
}
_ORDER = ["trainee", "source", "at", "sitting", "bank", "question"]


@dataclass(frozen=True)
class Results:
    """What a folder holds.

    ``table``: a row for each question that a trainee answered in a quiz, an entry test or an exam, and for each that
    he left open or unfinished in a test that he handed in (``answered`` is False, ``share`` 0). ``trainee``: the name
    he typed, else the file's name; ``sitting``: the test's id, "" for a quiz; ``question``: its id in the ``bank``;
    ``points``: what it is worth; ``answer``: the answer as JSON; ``share``: 0 to 1, graded anew; ``right``: whether the
    share is 1; ``at``: when, in UTC (a test: when it was handed in), NaT where the file does not say.

    ``faults``: what is wrong, file by file. ``files``: how many files there were; ``used``: how many were used.
    """

    table: pd.DataFrame
    faults: list[Fault]
    files: int
    used: int


def read_folder(folder: str | Path, known: Mapping[str, course.Question] | None = None) -> Results:
    """Read all exported files of a folder and of the folders in it, in the order of their names.

    ``known``: the course's questions, for whoever has them already (:func:`selling.results.course.questions`).

    Raises:
        NotADirectoryError: there is no such folder; the message is a sentence.
        selling.questions.BankError: a bank of the course has problems; the message lists them.
    """
    home = Path(folder)
    if not home.is_dir():
        raise NotADirectoryError(f"There is no folder {home}. Name the folder with the trainees' files.")
    known = course.questions() if known is None else known
    files = _files(home)
    merged, notes, faults, used = Merged(), [], [], 0
    owners: dict[
        str, tuple[str, str]
    ] = {}  # a name without regard to case → as first written, and in which file
    contents: dict[bytes, str] = {}
    for name, path in files:
        try:
            content = _new_content(name, path, contents)
            export = open_export(content)
        except UnusableFileError as error:
            faults.append(Fault(name, str(error)))
            continue
        used += 1
        trainee = export.name or (clean(Path(name).with_suffix("").as_posix()) or name)
        known_as, first = owners.setdefault(trainee.casefold(), (trainee, name))
        faults += _oddities(name, export, known_as, first)
        notes.append(Notes(name))
        if merged.add(known_as, export, notes[-1]) == 0:
            faults.append(Fault(name, "holds no answers."))
    rows = [*_quiz_rows(merged, known), *_test_rows(merged, known)]
    said = [fault for each in notes for fault in each.faults()]
    told = sorted(faults + said + merged.faults, key=lambda fault: fault.file)
    return Results(_table(rows), told, len(files), used)


def _files(home: Path) -> list[tuple[str, Path]]:
    found = [(path.relative_to(home).as_posix(), path) for path in home.rglob("*") if path.is_file()]
    visible = [
        (name, path) for name, path in found if not any(part.startswith(".") for part in name.split("/"))
    ]
    return [(clean(name, 200), path) for name, path in sorted(visible)]


def _new_content(name: str, path: Path, contents: dict[bytes, str]) -> bytes:
    if path.suffix.lower() != ".json":
        raise UnusableFileError("is not a .json file and is left out.")
    content = read_bytes(path)
    first = contents.setdefault(hashlib.sha256(content).digest(), name)
    if first != name:
        raise UnusableFileError(f"is the same as {first}, which is used.")
    return content


def _oddities(name: str, export: Export, trainee: str, first: str) -> Iterator[Fault]:
    if export.version < VERSION:
        told = (
            f"is of an older version of the record ({export.version}). It is used; its answers have no time."
        )
        yield Fault(name, told)
    if not export.name:
        yield Fault(name, f"holds no name. Its answers stand under “{trainee}”.")
    if first != name:
        yield Fault(
            name,
            f"is a second file of {trainee}, besides {first}. The later answers are used. If these are two people, "
            "let one of them export again under a fuller name.",
        )


def _quiz_rows(merged: Merged, known: Mapping[str, course.Question]) -> Iterator[dict[str, Any]]:
    for trainee, name, entry in merged.answers():
        answer = entry.value.get("counted")
        question = _fitting(name, entry.value.get("mark"), entry.notes, known) if answer is not None else None
        if question is None:
            continue
        share = question.share(answer)
        if share is None:
            entry.notes.add("unreadable", name)
            continue
        if entry.value.get("at") not in (None, 0) and not entry.at:  # 0: brought over from version 1
            entry.notes.add("timeless", name)
        yield _row(trainee, "quiz", "", question, answer, share, entry.at)


def _test_rows(merged: Merged, known: Mapping[str, course.Question]) -> Iterator[dict[str, Any]]:
    for identity, sitting in merged.sittings.items():
        value, notes = sitting.entry.value, sitting.entry.notes
        if value.get("test") not in SOURCES[1:] or not isinstance(value.get("questions"), list):
            notes.add("shapeless", f"exam {identity}")
        elif value.get("ended") is None:
            notes.add("running", f"{value['test']} {identity}")
        else:
            yield from _answers(clean(identity), sitting, known)


def _answers(
    identity: str, sitting: Sitting, known: Mapping[str, course.Question]
) -> Iterator[dict[str, Any]]:
    value, notes = sitting.entry.value, sitting.entry.notes
    answers, marks = block(value.get("answers")), block(value.get("marks"))
    drawn = list(dict.fromkeys(name for name in value["questions"] if isinstance(name, str)))
    for name in answers:
        if name not in drawn:
            notes.add("not_drawn", name)
    ended = moment(value["ended"])
    if ended is None:
        notes.add("timeless", f"{value['test']} {identity}")
    for name in drawn:
        question = _fitting(name, marks.get(name), notes, known)
        if question is None:
            continue
        answer = answers.get(name)
        share = question.share(answer) if answer is not None else None
        yield _row(sitting.trainee, value["test"], identity, question, answer, share, ended)


def _fitting(
    name: str, mark: object, notes: Notes, known: Mapping[str, course.Question]
) -> course.Question | None:
    """Return the question if it is still the one that was answered; else note why not."""
    question = known.get(name)
    if question is None:
        notes.add("unknown", name)
    elif question.content["mark"] != mark:
        notes.add("changed", name)
    else:
        return question
    return None


def _row(
    trainee: str,
    source: str,
    sitting: str,
    question: course.Question,
    answer: object,
    share: float | None,
    at: float | None,
) -> dict[str, Any]:
    return {
        "trainee": trainee,
        "source": source,
        "sitting": sitting,
        "part": question.part,
        "chapter": question.chapter,
        "bank": question.bank,
        "question": question.content["id"],
        "objective": question.content["objective"],
        "level": question.content["level"],
        "points": question.content["points"],
        "answered": share is not None,
        "answer": course.as_text(answer) if share is not None else "",
        "share": share or 0.0,
        "right": share == 1,
        "at": at or None,
    }


def _table(rows: list[dict[str, Any]]) -> pd.DataFrame:
    table = pd.DataFrame(rows, columns=list(COLUMNS))
    table["at"] = pd.to_datetime(table["at"].astype("float64"), unit="ms", utc=True)
    table = table.astype(COLUMNS)
    rank = {source: i for i, source in enumerate(SOURCES)}
    return table.sort_values(
        _ORDER, key=lambda column: column.map(rank) if column.name == "source" else column, ignore_index=True
    )
