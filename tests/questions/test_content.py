"""What the quiz is given: everything, translated, mixed in a way that gives nothing away."""

import json
from pathlib import Path
from typing import Any

import pytest

from selling.live import say
from selling.questions import BankError, load_bank, to_content
from selling.questions.load import _mark, _order_is_wrong
from selling.questions.schema import SHAPES, schema_file, schema_text

SAMPLE = Path(__file__).parent / "samples/every-type.yml"


@pytest.fixture
def content() -> dict[str, Any]:
    return to_content(load_bank(SAMPLE), "en")


def test_the_content_is_plain_values(content: dict[str, Any]) -> None:
    assert json.loads(json.dumps(content)) == content


def test_options_are_mixed_always_in_the_same_way(content: dict[str, Any]) -> None:
    assert to_content(load_bank(SAMPLE), "en") == content


def test_options_stay_as_written_where_the_author_says_so_and_for_true_or_false(
    content: dict[str, Any],
) -> None:
    for question in content["questions"]:
        if question["id"] in ("pick-several", "hold-or-not"):
            keys = [option["key"] for option in question["options"]]
            assert keys == sorted(keys)


def test_steps_are_never_shown_in_an_order_that_earns_points() -> None:
    assert _order_is_wrong([{"key": "2"}, {"key": "1"}, {"key": "4"}, {"key": "3"}]) is False
    assert _order_is_wrong([{"key": "4"}, {"key": "2"}, {"key": "3"}, {"key": "1"}]) is True


def test_a_translation_is_shown_and_the_source_where_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(say.CATALOGUE, "Holds", "成立")
    options = to_content(load_bank(SAMPLE), "zh-CN")["questions"][2]["options"]
    assert [option["text"] for option in options] == ["成立", "Does not hold"]


def test_a_translation_that_loses_a_blank_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    source = "To win a customer costs {1} times as much as to {2} one."
    monkeypatch.setitem(say.CATALOGUE, source, "赢得一个客户的成本是{1}倍。")
    with pytest.raises(BankError, match="question fill-in: text: its translation must hold the same"):
        to_content(load_bank(SAMPLE), "zh-CN")
    monkeypatch.setitem(say.CATALOGUE, source, "{2}一个客户，{1}倍。")
    assert to_content(load_bank(SAMPLE), "zh-CN")["questions"][-1]["text"] == "{2}一个客户，{1}倍。"


def test_a_better_feedback_keeps_what_trainees_answered_and_another_option_does_not() -> None:
    question = load_bank(SAMPLE).questions[0]
    assert question.type == "single"
    first, *others = question.options
    told = question.model_copy(
        update={"options": [first.model_copy(update={"feedback": "Better."}), *others]}
    )
    asked = question.model_copy(update={"options": [first.model_copy(update={"text": "Other"}), *others]})
    assert _mark(told) == _mark(question)
    assert _mark(asked) != _mark(question)


@pytest.mark.parametrize("folder", SHAPES)
def test_the_json_schema_for_editors_is_fresh(folder: str) -> None:
    assert schema_file(folder).read_text(encoding="utf-8") == schema_text(folder), "Run: make schemas"
