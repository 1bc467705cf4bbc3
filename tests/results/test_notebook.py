"""The instructor's notebook on classes of every size: it runs to the end, and shows nobody a figure that is none."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import matplotlib.pyplot as plt
import pytest

from selling.project import root
from tests.results.class_folder import FIRST, NOON, RIGHT, WRONG, export, known, quiz, sitting, write

NOTEBOOK = json.loads((root() / "notebooks/instructor/class-results.ipynb").read_text("utf-8"))
CODE = [(cell["id"], "".join(cell["source"])) for cell in NOTEBOOK["cells"] if cell["cell_type"] == "code"]


def one_trainee(folder: Path) -> None:
    tests = {"e": sitting(WRONG, "entry"), "x": sitting(RIGHT, at=NOON + 1)}
    write(folder, "a.json", export("Ann", exam=tests))


def all_alike(folder: Path) -> None:
    for i in range(12):
        tests = {f"e{i}": sitting(RIGHT, "entry"), f"x{i}": sitting(RIGHT)}
        write(folder, f"{i}.json", export(f"T{i}", exam=tests, quiz=quiz(RIGHT)))


def quizzes_only(folder: Path) -> None:
    for i, answers in enumerate((RIGHT, WRONG, RIGHT | {FIRST: "2"})):
        write(folder, f"{i}.json", export(f"T{i}", quiz=quiz(answers)))


def nobody(folder: Path) -> None:
    write(folder, "a.json", b"{")


@pytest.fixture(autouse=True)
def _figures_are_closed() -> Iterator[None]:
    yield
    plt.close("all")


def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Run the notebook's cells on a folder and return what it says: prints, and what its cells end in."""
    said: list[str] = []
    names: dict[str, Any] = {"display": lambda shown: said.append(str(shown))}
    for name, source in CODE:
        if name == "folder":
            names["FOLDER"] = folder
            continue
        *before, last = ast.parse(source).body
        exec(compile(ast.Module(before, []), name, "exec"), names)  # noqa: S102 - the project's own notebook
        if isinstance(last, ast.Expr):  # what a cell ends in is shown
            shown = eval(compile(ast.Expression(last.value), name, "eval"), names)  # noqa: S307
            said.append(getattr(shown, "alt", "" if shown is None else str(shown)))
        else:
            exec(compile(ast.Module([last], []), name, "exec"), names)  # noqa: S102
    return "\n".join([capsys.readouterr().out, *said])


@pytest.mark.parametrize("make", [nobody, one_trainee, all_alike, quizzes_only])
def test_the_notebook_runs_on_any_class_and_shows_no_nan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, make: Any
) -> None:
    monkeypatch.setattr("selling.results.course.questions", known)
    make(tmp_path)
    said = run(tmp_path, capsys)
    assert not re.search(r"\b(nan|NaN|NaT|None|inf)\b", said), said
    if make in (nobody, quizzes_only):
        assert "Nobody took both the entry test and the exam." in said
    if make is one_trainee:
        assert "One trainee took both tests: from 0% to 100% on average, +100 points." in said
        assert "Cronbach's alpha needs at least two trainees" in said
    if make is all_alike:
        assert "All trainees did equally well" in said
        assert "Questions that have no discrimination: 3 of 3." in said


def test_the_notebook_stores_text_alone_and_no_folder_of_this_machine() -> None:
    outputs = [output for cell in NOTEBOOK["cells"] for output in cell.get("outputs", [])]
    assert outputs, "Run: make notebooks"
    assert all(set(output.get("data", {})) <= {"text/plain"} for output in outputs)
    assert "/tmp" not in json.dumps(NOTEBOOK)  # noqa: S108


def test_another_folder_is_named_in_one_line() -> None:
    (source,) = [source for name, source in CODE if name == "folder"]
    assert [line for line in source.splitlines() if not line.startswith("#")] == [
        "FOLDER = write_class(known=KNOWN)"
    ]
    assert "selling" not in NOTEBOOK["metadata"]  # or it would be taken for a chapter
