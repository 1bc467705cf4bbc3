"""The exam as a widget: what it carries, what it answers in a kernel, and what stands there without scripts."""

import re

import pytest

from selling.widgets import Exam, exam
from selling.widgets.base import HERE


@pytest.fixture(scope="module")
def widget() -> Exam:
    return Exam("exam")


def test_it_is_known_by_the_name_of_its_test(widget: Exam) -> None:
    assert repr(widget) == "Exam('exam')"


def test_a_test_that_does_not_exist_is_named() -> None:
    with pytest.raises(ValueError, match="There is no test 'final'"):
        Exam("final")


def test_the_page_carries_no_question_of_it(widget: Exam) -> None:
    assert "Monday meeting at Northlight" not in str(widget.content)


def test_a_kernel_draws_sends_the_banks_and_marks(widget: Exam) -> None:
    drawn, _ = widget.deal({"taken": [], "chance": 1}, [])
    assert len(drawn["questions"]) == 40
    questions = []
    for name in drawn["questions"]:
        bank, identity = name.split("/")
        content, _ = widget.bank({"bank": bank}, [])
        questions += [{**each, "name": name} for each in content["questions"] if each["id"] == identity]
    assert len(questions) == 40
    report, _ = widget.mark({"questions": questions, "answers": {}}, [])
    assert report["points"] == 0
    assert report["passed"] is False


@pytest.mark.parametrize("name", ["four-stages", "nothing", None, "../secret"])
def test_a_bank_that_is_not_the_exams_is_empty(widget: Exam, name: object) -> None:
    assert widget.bank({"bank": name}, [])[0]["questions"] == []


def test_every_word_that_the_scripts_show_comes_from_python(widget: Exam) -> None:
    scripts = [
        *HERE.glob("exam*.js"),
        *(HERE / f"quiz-{name}.js" for name in ("inputs", "order", "feedback")),
    ]
    used = {name for script in scripts for name in re.findall(r"words\.(\w+)", script.read_text("utf-8"))}
    # A part's word is looked up by its kind.
    assert used | {"right", "wrong", "missed"} == set(widget.words)


def test_without_scripts_the_rules_can_be_read(widget: Exam) -> None:
    html = exam.fallback(widget.content, widget.words)
    assert "Questions: 40" in html
    assert "80% of the points" in html
    assert "<script" not in exam.fallback({**widget.content, "title": "<script>"}, widget.words)
