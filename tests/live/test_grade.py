"""Grading: what is right, what is partly right, what is refused, and what is said about it."""

import importlib
from typing import Any

import pytest

from selling.live.grade import grade, total
from selling.live.graders import _longest_run
from tests.live.cases import BANK, CASES

FULL = {
    "pick-one": "1",
    "pick-several": ["1", "2"],
    "hold-or-not": "1",
    "work-out": "240",
    "work-out-share": "4.2%",
    "belongs-to": {"1": "1", "2": "2", "3": "3"},
    "in-order": ["1", "2", "3", "4"],
    "into-bins": {"1": "1", "2": "2", "3": "1", "4": "2"},
    "fill-in": {"1": "1", "2": "1"},
}


def ask(question: str, answer: Any) -> dict[str, Any]:
    return grade(BANK, {"question": question, "answer": answer})


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0].split(".")[-1])
def test_each_case_gets_the_expected_reply(case: Any) -> None:
    function, state, message, expected = case
    module, name = function.split(":")
    reply = getattr(importlib.import_module(module), name)(state, message)
    assert {key: reply.get(key) for key in expected} == expected


def test_all_right_answers_earn_all_points() -> None:
    score = total(BANK, {"answers": FULL})
    assert score["sentence"] == "16 of 16 points, 9 of 9 questions answered."


def test_what_the_page_shows_untouched_earns_nothing() -> None:
    steps = next(question for question in BANK["questions"] if question["id"] == "in-order")
    assert ask("in-order", [item["key"] for item in steps["items"]])["share"] == 0


def test_a_chosen_option_gets_its_own_feedback_and_the_right_one_stands_by_unchosen() -> None:
    chosen, right = ask("pick-one", "2")["parts"]
    assert (chosen["chosen"], chosen["right"]) == (True, False)
    assert chosen["feedback"] == "Tempting, because it is quiet. But he has gone."
    assert (right["chosen"], right["right"], right["key"]) == (False, True, "1")


def test_what_was_not_ticked_but_belongs_is_among_the_parts_as_not_chosen() -> None:
    parts = ask("pick-several", ["1", "3"])["parts"]
    assert [(part["key"], part["chosen"], part["right"]) for part in parts] == [
        ("1", True, True),
        ("2", False, True),
        ("3", True, False),
    ]


@pytest.mark.parametrize(
    ("answer", "feedback"),
    [
        ("240", "Right: 10 × 24."),
        ("230", "These are the silent ones; add the ten who spoke."),
        ("24.4", "That is for one complaint."),
        ("7", "Multiply the complaints by 24."),
    ],
)
def test_a_number_gets_the_feedback_of_its_mistake(answer: str, feedback: str) -> None:
    (part,) = ask("work-out", answer)["parts"]
    assert part["feedback"] == feedback
    assert part["answer"] == "240 customers"


def test_a_percentage_is_shown_as_one() -> None:
    (part,) = ask("work-out-share", "5")["parts"]
    assert (part["text"], part["answer"]) == ("5%", "4.2%")


def test_feedback_that_names_the_right_place_is_marked_as_hidden() -> None:
    parts = {part["key"]: part for part in ask("belongs-to", {"1": "1", "2": "4", "3": "3"})["parts"]}
    assert (parts["1"]["hidden"], parts["2"]["hidden"]) == (False, True)
    assert parts["2"]["answer"] == "1 : 12"


def test_steps_already_in_order_are_right_and_the_one_to_move_is_not() -> None:
    parts = ask("in-order", ["2", "3", "4", "1"])["parts"]
    assert [(part["key"], part["right"], part["answer"]) for part in parts] == [
        ("2", True, "2"),
        ("3", True, "3"),
        ("4", True, "4"),
        ("1", False, "1"),
    ]


@pytest.mark.parametrize(
    ("ranks", "run"), [([2, 0, 1, 3], [0, 1, 3]), ([0], [0]), ([3, 2, 1, 0], [3]), ([1, 0, 3, 2], [1, 3])]
)
def test_the_longest_run_in_order_is_found(ranks: list[int], run: list[int]) -> None:
    assert _longest_run(ranks) == run


def test_the_closing_word_comes_with_the_grading() -> None:
    assert ask("pick-one", "2")["explain"] == "Who complains still expects something of you."
    assert ask("fill-in", {"1": "1", "2": "1"})["explain"] == ""


def test_the_score_can_bring_every_grading_with_it() -> None:
    score = total(BANK, {"answers": {"pick-one": "1", "work-out": "", "gone": "1"}, "replies": True})
    assert score["answered"] == 1
    assert sorted(score["replies"]) == ["pick-one", "work-out"]
    assert score["replies"]["pick-one"] == ask("pick-one", "1")
    assert score["replies"]["work-out"]["ok"] is False


def test_a_text_in_a_bank_is_never_taken_for_a_pattern() -> None:
    question = {"id": "q", "type": "single", "points": 1, "explain": "{name} %s </script>"}
    question["options"] = [{"key": "1", "text": "{0}", "right": True, "feedback": "{x}"}]
    reply = grade({"questions": [question]}, {"question": "q", "answer": "1"})
    assert reply["explain"] == "{name} %s </script>"
    assert reply["parts"][0]["feedback"] == "{x}"
