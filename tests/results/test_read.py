"""A folder of files from everywhere: each fault has its sentence, and everything else is used."""

import json
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from selling.results import Results
from tests.results.class_folder import (
    BANK,
    FIRST,
    NOON,
    RIGHT,
    SECOND,
    THIRD,
    WRONG,
    entry,
    export,
    quiz,
    read,
    sitting,
    write,
)

GOOD = export("Lin Mei", quiz=quiz(RIGHT))


def said(results: Results, file: str) -> str:
    return " ".join(fault.sentence for fault in results.faults if fault.file == file)


def test_a_row_says_who_answered_what_and_what_it_is_worth(tmp_path: Path) -> None:
    write(tmp_path, "a.json", export("Lin Mei", quiz=quiz({FIRST: "1", SECOND: "120"})))
    results = read(tmp_path)
    assert (results.files, results.used, results.faults) == (1, 1, [])
    right, wrong = results.table.to_dict("records")
    assert right == {
        "trainee": "Lin Mei",
        "source": "quiz",
        "sitting": "",
        "part": "Part 1 · Think: a hyper-competitive market",
        "chapter": "01-three-laws",
        "bank": "three-laws",
        "question": FIRST,
        "objective": "iceberg",
        "level": "apply",
        "points": 1,
        "answered": True,
        "answer": '"1"',
        "share": 1.0,
        "right": True,
        "at": pd.Timestamp(NOON, unit="ms", tz="UTC"),
    }
    assert (wrong["question"], wrong["share"], wrong["right"]) == (SECOND, 0.0, False)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty."),
        (b" \n", "is empty."),
        (json.dumps(GOOD).encode()[:-40], "breaks off in the middle."),
        (b"%PDF-1.7 and so on", "is not JSON."),
        (b"\x89PNG\r\n\x1a\n\x00\xff", "is not text in UTF-8."),
        (b"7;" * 2_500_000, "is not JSON."),
        (b"[" * 100_000, "is nested too deeply"),
        (b"1" * 5_000, "is not JSON."),
        (b"[]", "is not a record of the course."),
        (b"null", "is not a record of the course."),
        (b'{"course": "cooking", "version": 2, "record": {}}', "is of another course."),
        (b'{"course": "selling", "version": 2, "record": []}', "holds no record."),
        (b'{"quiz": {}}', "does not say which version"),
        (b'{"version": true, "quiz": {}}', "does not say which version"),
        (b'{"version": "2", "quiz": {}}', "does not say which version"),
        (b'{"version": 1e400, "quiz": {}}', "does not say which version"),
        (
            json.dumps(export("X", version=3, quiz=quiz(RIGHT))).encode(),
            "is of a newer version of the record (3;",
        ),
    ],
)
def test_a_file_that_cannot_be_used_is_named_and_the_rest_is_used(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    write(tmp_path, "bad.json", content)
    write(tmp_path, "good.json", GOOD)
    results = read(tmp_path)
    assert said(results, "bad.json").startswith(sentence)
    assert (results.files, results.used, len(results.table)) == (2, 1, 3)
    assert {fault.file for fault in results.faults} == {"bad.json"}


def test_a_file_of_more_than_fifty_megabytes_is_not_opened(tmp_path: Path) -> None:
    with (tmp_path / "huge.json").open("wb") as file:
        file.truncate(51_000_000)
    assert said(read(tmp_path), "huge.json").startswith("has 51 MB, more than any record.")


def test_a_file_of_another_kind_is_named_and_hidden_ones_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path, "list.xlsx", b"PK")
    write(tmp_path, ".DS_Store", b"\x00")
    results = read(tmp_path)
    assert [str(fault) for fault in results.faults] == ["list.xlsx: is not a .json file and is left out."]


def test_a_folder_that_is_not_there_is_an_error_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NotADirectoryError, match=r"There is no folder .*nowhere\. Name the folder"):
        read(tmp_path / "nowhere")


def test_an_empty_folder_gives_a_table_with_all_columns(tmp_path: Path) -> None:
    write(tmp_path, "a.json", GOOD)
    full = read(tmp_path).table
    (tmp_path / "a.json").unlink()
    empty = read(tmp_path)
    assert (empty.files, len(empty.table)) == (0, 0)
    assert dict(empty.table.dtypes) == dict(full.dtypes)


@pytest.mark.parametrize("wrapped", [True, False])
def test_version_1_is_read_wrapped_or_bare_and_has_no_times(tmp_path: Path, wrapped: bool) -> None:
    old = export("Lin Mei", version=1, quiz=quiz(RIGHT, at=None))
    write(tmp_path, "lin.json", old if wrapped else old["record"])
    results = read(tmp_path)
    assert "is of an older version of the record (1). It is used" in said(results, "lin.json")
    assert results.table["trainee"].unique().tolist() == ["Lin Mei" if wrapped else "lin"]
    assert results.table["share"].tolist() == [1, 1, 1]
    assert results.table["at"].isna().all()
    assert "no time that can be read" not in said(results, "lin.json")


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    write(tmp_path, "a.json", b"\xef\xbb\xbf" + json.dumps(GOOD).encode())
    assert read(tmp_path).faults == []


def test_a_file_without_a_name_stands_under_its_own(tmp_path: Path) -> None:
    write(tmp_path, "group b/selling-progress-2026-11-25.json", export(quiz=quiz(RIGHT)))
    results = read(tmp_path)
    assert set(results.table["trainee"]) == {"group b/selling-progress-2026-11-25"}
    assert said(results, "group b/selling-progress-2026-11-25.json").startswith("holds no name.")


def test_the_same_file_twice_counts_once(tmp_path: Path) -> None:
    for name in ("a.json", "b/a copy.json"):
        write(tmp_path, name, GOOD)
    results = read(tmp_path)
    assert said(results, "b/a copy.json") == "is the same as a.json, which is used."
    assert (results.used, len(results.table)) == (1, 3)


@pytest.mark.parametrize(("first", "second"), [("desk", "phone"), ("phone", "desk")])
def test_of_two_files_of_one_trainee_the_later_answers_count(tmp_path: Path, first: str, second: str) -> None:
    kept = {
        "desk": quiz({FIRST: "1", SECOND: "105"}, NOON),
        "phone": quiz({FIRST: "2", THIRD: "10"}, NOON + 1),
    }
    write(tmp_path, "1.json", export("Lin Mei", quiz=kept[first]))
    write(tmp_path, "2.json", export(" lin  MEI", quiz=kept[second]))
    results = read(tmp_path)
    assert set(results.table["trainee"]) == {"Lin Mei"}
    assert results.table.set_index("question")["share"].to_dict() == {FIRST: 0, SECOND: 1, THIRD: 1}
    assert said(results, "2.json").startswith("is a second file of Lin Mei, besides 1.json.")


def test_what_was_erased_with_start_again_stays_erased(tmp_path: Path) -> None:
    write(tmp_path, "desk.json", export("Lin Mei", quiz=quiz({FIRST: "1", SECOND: "105"}, NOON)))
    write(tmp_path, "phone.json", export("Lin Mei", quiz=quiz({THIRD: "10"}, NOON + 2, cleared=NOON + 1)))
    assert read(tmp_path).table["question"].tolist() == [THIRD]


def test_a_share_in_a_file_is_never_believed(tmp_path: Path) -> None:
    boasting = entry(FIRST, "2", share=1, right=True, points=20)
    write(tmp_path, "a.json", export("A", quiz={"three-laws": {"best": 1, "questions": {FIRST: boasting}}}))
    assert read(tmp_path).table[["share", "right", "points"]].values.tolist() == [[0, False, 1]]


def test_an_answer_counts_as_it_was_before_the_right_one_was_shown(tmp_path: Path) -> None:
    shown = entry(FIRST, "1", counted="2", shown=True)
    typed = entry(SECOND, "105", checked=None, counted=None)
    write(tmp_path, "a.json", export("A", quiz={"three-laws": {"questions": {FIRST: shown, SECOND: typed}}}))
    assert read(tmp_path).table[["question", "share"]].values.tolist() == [[FIRST, 0]]


def test_a_question_that_has_changed_is_listed_and_not_counted(tmp_path: Path) -> None:
    answers = {FIRST: entry(FIRST, "1", mark="00000000"), SECOND: entry(SECOND, "105")}
    exam = sitting(RIGHT, marks={f"three-laws/{FIRST}": BANK[FIRST]["mark"]})
    write(tmp_path, "a.json", export("A", quiz={"three-laws": {"questions": answers}}, exam={"s": exam}))
    results = read(tmp_path)
    assert results.table[["source", "question"]].values.tolist() == [["quiz", SECOND], ["exam", FIRST]]
    assert said(results, "a.json") == (
        "the questions have changed since they were answered, so 3 answers are not counted: "
        f"three-laws/{THIRD}, three-laws/{FIRST}, three-laws/{SECOND}."
    )


def test_every_other_fault_inside_a_file_has_its_sentence(tmp_path: Path) -> None:
    questions = {
        FIRST: entry(FIRST, "9"),  # an option that does not exist
        SECOND: entry(SECOND, "105", at="yesterday"),
        THIRD: [],
        "own-voice-rate": entry("own-voice-rate", "16.7", at=0),  # brought over from version 1: no fault
        "gone": entry(FIRST, "1"),
    }
    record = {
        "quiz": {"three-laws": {"questions": questions}, "pipeline": 3},
        "exam": {
            "odd": {"test": "race", "questions": []},
            "on": sitting(RIGHT, ended=None),
            "done": sitting({FIRST: {"a": 1}, "own-voice-rate": "16.7"}, ended=-5),
        },
    }
    write(tmp_path, "a.json", export("A", **record))
    results = read(tmp_path)
    assert [fault.sentence for fault in results.faults] == [
        "1 answer is to a question that this edition of the course does not have; it is left out: three-laws/gone.",
        "1 answer cannot be read and is left out: three-laws/four-complaints.",
        "1 answer of a test is to a question that was not asked in it, and is left out: three-laws/own-voice-rate.",
        "2 answers have no time that can be read; they are used without: exam done, three-laws/silent-behind-fifteen.",
        "3 parts of the record are not of the course's shape and are left out: exam odd, "
        "quiz pipeline, quiz three-laws questions break-even-at-nine.",
        "1 test was begun and not handed in; it is left out: exam on.",
    ]
    assert results.table[["source", "answered", "share"]].values.tolist() == [
        ["quiz", True, 1],
        ["quiz", True, 1],
        ["exam", False, 0],
        ["exam", False, 0],
        ["exam", False, 0],
    ]


def test_more_than_five_names_are_counted(tmp_path: Path) -> None:
    names = list(BANK)[:7]
    changed = {name: entry(name, "1", mark="x") for name in names}
    write(tmp_path, "a.json", export("A", quiz={"three-laws": {"questions": changed}}))
    assert said(read(tmp_path), "a.json").endswith("and 2 more.")


def test_a_file_without_answers_says_so(tmp_path: Path) -> None:
    write(tmp_path, "a.json", export("A", quiz={}))
    assert said(read(tmp_path), "a.json") == "holds no answers."


def test_what_was_left_open_in_a_test_earns_nothing(tmp_path: Path) -> None:
    write(tmp_path, "a.json", export("A", exam={"s": sitting({FIRST: "1"})}))
    table = read(tmp_path).table.set_index("question")
    assert table["share"].to_dict() == {FIRST: 1, SECOND: 0, THIRD: 0}
    assert table["answered"].to_dict() == {FIRST: True, SECOND: False, THIRD: False}
    assert table.loc[SECOND, "answer"] == ""


def test_a_sitting_in_two_files_counts_once_and_the_later_state_wins(tmp_path: Path) -> None:
    write(tmp_path, "a.json", export("A", exam={"s": sitting(RIGHT, at=NOON + 9)}))
    write(tmp_path, "b.json", export("A", exam={"s": sitting(WRONG)}))
    assert read(tmp_path).table["share"].tolist() == [1, 1, 1]


def test_a_sitting_under_two_names_counts_for_the_later_and_is_told(tmp_path: Path) -> None:
    write(tmp_path, "a.json", export("Ann", exam={"s": sitting(RIGHT)}))
    write(tmp_path, "b.json", export("Bo", exam={"s": sitting(RIGHT, at=NOON + 9)}))
    results = read(tmp_path)
    assert set(results.table["trainee"]) == {"Bo"}
    assert said(results, "a.json").startswith("holds under the name Ann the same sitting of a test as b.json")


def test_a_name_is_one_printable_line(tmp_path: Path) -> None:
    write(tmp_path, "a.json", export("\x1b[31m Ｌin\u202e\n\ud800" + "x" * 500, quiz=quiz(RIGHT)))
    (name,) = read(tmp_path).table["trainee"].unique()
    assert name == "[31m Lin ?" + "x" * 70


def test_the_order_does_not_hang_on_the_order_of_writing(tmp_path: Path) -> None:
    files = {
        "c.json": export("C", quiz=quiz(RIGHT), exam={"2": sitting(WRONG), "1": sitting(RIGHT)}),
        "a.json": export("A", quiz=quiz(WRONG), exam={"3": sitting(RIGHT, "entry")}),
        "b.json": export("A", quiz=quiz(RIGHT)),
        "bad.json": b"{",
    }
    for folder, names in (("one", list(files)), ("two", list(files)[::-1])):
        for name in names:
            write(tmp_path / folder, name, files[name])
    one, two = read(tmp_path / "one"), read(tmp_path / "two")
    pd.testing.assert_frame_equal(one.table, two.table)
    assert one.faults == two.faults
    assert one.table["source"].tolist() == ["quiz"] * 3 + ["entry"] * 3 + ["quiz"] * 3 + ["exam"] * 6


JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from([NOON, "exam"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "quiz",
                    "exam",
                    "three-laws",
                    "questions",
                    FIRST,
                    f"three-laws/{FIRST}",
                    "counted",
                    "test",
                    "ended",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(record=st.dictionaries(st.sampled_from(["quiz", "exam", "cards"]), JUNK, max_size=3), answer=JUNK)
def test_no_record_whatever_it_holds_stops_the_reading(tmp_path: Path, record: dict, answer: object) -> None:
    write(tmp_path, "a.json", export("A", **record))
    test = sitting(dict.fromkeys(RIGHT, answer))
    write(tmp_path, "b.json", export("B", exam={"s": test}, quiz=quiz({FIRST: answer})))
    results = read(tmp_path)
    assert results.files == 2
    assert results.table["share"].between(0, 1).all()
