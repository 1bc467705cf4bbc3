"""The quiz as a widget: what it carries, what it answers in a kernel, and what stands there without scripts."""

import re
from pathlib import Path

import pytest

from selling.questions import BankError
from selling.widgets import Quiz, quiz
from selling.widgets.base import HERE

SAMPLE = Path(__file__).parent / "samples/every-type.yml"
SCRIPTS = [*HERE.glob("quiz*.js"), HERE / "confirm.js"]


def test_a_quiz_is_known_by_the_name_of_its_bank() -> None:
    assert repr(Quiz("three-laws")) == "Quiz('three-laws')"


def test_a_bank_that_does_not_exist_is_named() -> None:
    with pytest.raises(BankError, match=r"exercises/questions/three-lows\.yml: there is no such file"):
        Quiz("three-lows")


def test_a_kernel_answers_the_same_requests_as_the_page() -> None:
    widget = Quiz(SAMPLE)
    reply, _ = widget.grade({"question": "pick-one", "answer": "1"}, [])
    assert reply["right"] is True
    score, _ = widget.total({"answers": {"pick-one": "1"}}, [])
    assert score["sentence"] == "1 of 16 points, 1 of 9 questions answered."
    assert sorted(widget.python) == ["grade", "total"]


def test_the_score_stands_there_before_any_python_runs() -> None:
    assert Quiz(SAMPLE).content["score"]["sentence"] == "0 of 16 points, 0 of 9 questions answered."


def test_every_word_that_the_script_shows_comes_from_python() -> None:
    used = {
        name for script in SCRIPTS for name in re.findall(r"words\.(\w+)", script.read_text(encoding="utf-8"))
    }
    # A part's word is looked up by its kind; "confirm.js" gets its four words by name.
    used = used - {"label", "question", "yes", "no"} | {"right", "wrong", "missed"}
    words = set(Quiz(SAMPLE).words)
    assert used <= words
    assert words - used == set()


def test_without_scripts_every_question_can_be_read_with_all_it_offers() -> None:
    widget = Quiz(SAMPLE)
    html = quiz.fallback(widget.content, widget.words)
    for text in (
        "Which one is the best sign?",
        "The one who tells his neighbour",
        "____ customers",
        "Compensation",
        "1 : 100",
        "Ask again",
        "A trade fair",
        "Winning / Keeping",
        "[ 1 ] times as much as to [ 2 ] one.",
        "keep",
    ):
        assert text in html
    assert "He gives you a chance to mend it." not in html


def test_without_scripts_text_is_text() -> None:
    wild = "<script>alert(1)</script>\"'&"
    question = {"id": "q", "type": "single", "text": wild, "options": [{"key": "1", "text": wild}]}
    html = quiz.fallback({"bank": "b", "title": wild, "questions": [question]}, {})
    assert "<script" not in html
    assert html.count("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#x27;&amp;") == 3


def test_it_brings_the_courses_colours_to_jupyter() -> None:
    assert "--selling-accent:" in str(Quiz(SAMPLE)._css)
