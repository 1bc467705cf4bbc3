"""CSV, read back by pandas as an analyst reads it."""

import csv
import io
import re
from typing import Any

import pandas as pd
import pytest
from hypothesis import given

from selling.questions.export import table
from selling.questions.export.common import Edition
from tests.questions.exporting import TEXTS, carried, made_of, options, sample

# What a spreadsheet takes for the beginning of a formula, in any language: OWASP, "CSV injection".
BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def content(edition: Edition) -> bytes:
    (found,) = table.export(edition).files.values()
    return found


def read(edition: Edition) -> pd.DataFrame:
    return pd.read_csv(io.BytesIO(content(edition)), encoding="utf-8-sig", dtype=str, keep_default_na=False)


def parts(frame: pd.DataFrame, question: str, *columns: str) -> list[list[str]]:
    rows = frame[(frame["question"] == question) & (frame["part"] != "question")]
    return rows[list(columns)].to_numpy().tolist()


def taken_off(cell: str) -> str:
    """The text in a cell, as the note beside the file says: one apostrophe before a formula is taken off."""
    return cell[1:] if re.match("'+[=+\\-@\t\r＝＋－＠]", cell) else cell


@pytest.mark.parametrize("code", ["en", "zh_CN"])
def test_every_question_of_every_bank_has_a_row_and_each_of_its_parts_another(
    editions: dict[str, Edition], code: str
) -> None:
    edition = editions[code]
    frame = read(edition)
    heads = frame[frame["part"] == "question"]
    wanted = [(volume.bank, question["id"]) for volume in edition.volumes for question in volume.questions]
    assert list(zip(heads["bank"], heads["question"], strict=True)) == wanted
    assert table.export(edition).questions == len(wanted)
    assert set(frame["language"]) == {edition.lang}
    counted = frame[frame["part"] != "question"].groupby(["bank", "question"]).size()
    for volume in edition.volumes:
        for question in volume.questions:
            assert counted[(volume.bank, question["id"])] == number_of_parts(question)


def number_of_parts(question: dict[str, Any]) -> int:
    if question["type"] == "number":
        return 2 + len(question["mistakes"])  # the answer and any other number besides
    if question["type"] == "blanks":
        return sum(len(blank["choices"]) for blank in question["blanks"])
    if question["type"] in ("match", "sort"):
        used = {item["place"] for item in question["items"]}
        return len(question["items"]) + len([each for each in question["places"] if each["key"] not in used])
    return len(question["items"] if question["type"] == "order" else question["options"])


@pytest.mark.parametrize("code", ["en", "zh_CN"])
def test_no_cell_of_the_course_is_a_formula(editions: dict[str, Edition], code: str) -> None:
    for row in csv.DictReader(io.StringIO(content(editions[code]).decode("utf-8-sig"), newline="")):
        for column, cell in row.items():
            if column not in ("value", "tolerance"):
                assert not cell.startswith(BEGINNINGS), cell
            elif cell:
                float(cell)


def test_a_spreadsheet_sees_that_it_is_utf_8() -> None:
    assert content(sample()).startswith(b"\xef\xbb\xbf")


def test_a_question_says_what_it_is_about() -> None:
    frame = read(sample())
    row = frame[(frame["question"] == "pick-several") & (frame["part"] == "question")].iloc[0]
    wanted = {
        "bank": "every-type",
        "bank_title": "Every type of question",
        "type": "several",
        "points": "2",
        "objective": "iceberg",
        "level": "apply",
        "slides": "2 3",
        "chapters": "01-first 02-second",
        "keep_order": "yes",
        "text": "Which of these count as costs of an unhappy customer?",
    }
    assert row[list(wanted)].to_dict() == wanted


def test_each_type_has_its_parts() -> None:
    frame = read(sample())
    assert sorted(parts(frame, "hold-or-not", "part", "part_text", "right", "feedback")) == [
        ["option", "Does not hold", "no", "It does in the deck."],
        ["option", "Holds", "yes", "So the deck has it."],
    ]
    assert parts(frame, "work-out", "part", "right", "value", "tolerance", "feedback") == [
        ["answer", "yes", "240", "0.5", "Right: 10 × 24."],
        ["mistake", "no", "230", "0.5", "These are the silent ones; add the ten who spoke."],
        ["mistake", "no", "24", "0.5", "That is for one complaint."],
        ["any other number", "no", "", "", "Multiply the complaints by 24."],
    ]
    assert parts(frame, "belongs-to", "part", "part_text", "belongs_to") == [
        ["item", "Complaints", "1 : 24"],
        ["item", "Compensation", "1 : 12"],
        ["item", "Winning", "1 : 6"],
        ["spare", "1 : 100", ""],
    ]
    assert parts(frame, "in-order", "position", "part_text") == [
        ["1", "Listen"],
        ["2", "Thank"],
        ["3", "Mend"],
        ["4", "Ask again"],
    ]
    assert ["A trade fair", "Winning", "New faces."] in parts(
        frame, "into-bins", "part_text", "belongs_to", "feedback"
    )
    assert ["2", "keep", "yes", "Keeping is cheaper."] in parts(
        frame, "fill-in", "blank", "part_text", "right", "feedback"
    )


def test_a_negative_number_stays_a_number() -> None:
    number = {
        "type": "number",
        "text": "How much?",
        "answer": -9600,
        "tolerance": 1,
        "feedback": "x",
        "wrong": "y",
    }
    made = table.export(made_of(number))
    frame = pd.read_csv(io.BytesIO(next(iter(made.files.values()))), encoding="utf-8-sig")
    assert frame["value"].dropna().tolist() == [-9600]
    assert made.losses == []


def test_an_apostrophe_is_said_where_there_is_one() -> None:
    made = table.export(
        made_of({"type": "single", "text": "=1+1", "options": options("-2", "x", "＝2", "'@y")})
    )
    frame = read(made_of({"type": "single", "text": "=1+1", "options": options("-2", "x", "＝2", "'@y")}))
    assert frame.iloc[0]["text"] == "'=1+1"
    assert sorted(parts(frame, "q-0", "part_text", "feedback")) == [["'-2", "x"], ["'＝2", "''@y"]]
    assert [loss.sentence for loss in made.losses] == [table.APOSTROPHE]


@given(TEXTS, TEXTS, TEXTS)
def test_any_text_comes_back_as_it_was_and_is_no_formula(first: str, second: str, third: str) -> None:
    edition = made_of(
        {
            "type": "single",
            "text": first,
            "explain": third,
            "options": options(second, third, "x" + third, first),
        }
    )
    reader = csv.reader(io.StringIO(content(edition).decode("utf-8-sig"), newline=""))
    cells = [dict(zip(table.COLUMNS, row, strict=True)) for row in reader][1:]
    assert not any(cell.startswith(BEGINNINGS) for row in cells for cell in row.values())
    assert [taken_off(cells[0][each]) for each in ("text", "explain")] == [carried(first), carried(third)]
    assert {(taken_off(row["part_text"]), taken_off(row["feedback"]), row["right"]) for row in cells[1:]} == {
        (carried(second), carried(third), "yes"),
        (carried("x" + third), carried(first), "no"),
    }
