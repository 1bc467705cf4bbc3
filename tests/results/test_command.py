"""``selling results``: a summary, the table for a spreadsheet, the faults; and the invented class."""

import doctest
from pathlib import Path

import pandas as pd
import pytest

from selling.cli import main
from selling.results import files, shown
from selling.results.sample import ODD, TRAINEES, write_class
from tests.results.class_folder import FIRST, RIGHT, export, known, quiz, read, sitting, write


@pytest.fixture(autouse=True)
def _questions_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("selling.results.course.questions", known)


def test_the_summary_counts_and_names_the_faults(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, "a.json", export("Ann", quiz=quiz({FIRST: "1"}), exam={"s": sitting({FIRST: "1"})}))
    write(tmp_path, "b.json", b"{")
    assert main(["results", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Files: 2, of which used: 1. Trainees: 1. Answers: 2.",
        "Quizzes: 1 trainees, 1 taken, mean score 100%.",
        "Exam: 1 trainees, 1 taken, mean score 33%.",
        "",
        "Faults: 1",
        "b.json: breaks off in the middle. Ask for the file again.",
    ]


def test_many_faults_are_cut_on_the_terminal_and_whole_in_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "class"
    write(folder, "good.json", export("Ann", quiz=quiz(RIGHT)))
    for i in range(25):
        write(folder, f"{i}.json", b"")
    assert main(["results", str(folder), "--faults", str(tmp_path / "faults.txt")]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "and 5 more: --faults OUT writes all."
    assert len((tmp_path / "faults.txt").read_text("utf-8").splitlines()) == 25


def test_the_table_is_written_for_a_spreadsheet(tmp_path: Path) -> None:
    """A name must not run as a formula; Chinese must show in Excel, which asks for a byte order mark."""
    write(tmp_path, "a.json", export('=HYPERLINK("x")', quiz=quiz({FIRST: "1"})))
    write(tmp_path, "b.json", export("林梅", quiz=quiz({FIRST: "2"})))
    out = tmp_path / "table.csv"
    assert main(["results", str(tmp_path), "--csv", str(out)]) == 0
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    table = pd.read_csv(out, keep_default_na=False)
    assert table["trainee"].tolist() == ['\'=HYPERLINK("x")', "林梅"]
    assert table["share"].tolist() == [1, 0]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["{home}/nowhere"], "There is no folder {home}/nowhere. Name the folder with the trainees' files."),
        (
            ["{home}", "--csv", "{home}/no/x.csv"],
            "{home}/no/x.csv cannot be written (No such file or directory).",
        ),
        (["{home}", "--faults", "{home}"], "{home} cannot be written (Is a directory). Name another place."),
        (["{home}"], "No file in {home} could be used."),
    ],
)
def test_what_cannot_be_done_is_said_and_ends_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    assert main(["results", *(each.format(home=tmp_path) for each in arguments)]) == 1
    assert sentence.format(home=tmp_path) in capsys.readouterr().err


def test_examples_in_docstrings_run() -> None:
    for module in (files, shown):
        result = doctest.testmod(module)
        assert result.attempted > 0
        assert result.failed == 0


def test_the_invented_class_is_the_same_each_time_and_has_what_is_to_be_found(tmp_path: Path) -> None:
    one, two = (write_class(tmp_path / name, known()) for name in ("one", "two"))
    assert [path.read_bytes() for path in sorted(one.iterdir())] == [
        path.read_bytes() for path in sorted(two.iterdir())
    ]
    results = read(one)
    told = {fault.file: fault.sentence.split(".")[0] for fault in results.faults}
    assert told == {
        "holiday.json": "is not text in UTF-8",
        "trainee-03.json": "is the same as trainee-03 (1)",
        "trainee-08.json": "breaks off in the middle",
        "trainee-12 laptop.json": "is of an older version of the record (1)",
        "trainee-12.json": "is a second file of Trainee 12, besides trainee-12 laptop",
        "trainee-17 new phone.json": "is of a newer version of the record (99; known here: up to 2)",
    }
    assert results.table["trainee"].nunique() == TRAINEES - 1
    assert ODD in known()
    assert write_class(known=known()).name.startswith("class-")
