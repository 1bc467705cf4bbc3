"""Marking: what a sitting earned, and the path that follows; expected values by hand."""

import importlib
from typing import Any

import pytest

from selling.live.exam import deal, mark
from tests.live.exam_cases import ASKED, CASES, COURSE, LAYOUT, RIGHT


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0].split(".")[-1])
def test_each_case_gets_the_expected_reply(case: Any) -> None:
    function, state, message, expected = case
    module, name = function.split(":")
    reply = getattr(importlib.import_module(module), name)(state, message)
    assert {key: reply.get(key) for key in expected} == expected


def sit(**answers: Any) -> dict[str, Any]:
    named = {f"every-type/{name.replace('_', '-')}": answer for name, answer in answers.items()}
    return mark({"course": COURSE, "pass_percent": None}, {"questions": ASKED, "answers": named})


def test_a_draw_takes_at_each_place_the_row_that_its_word_gives() -> None:
    """Draw 5 is the word (1, 2). Points (0, 1), (1, 0), (1, 1), (1, 2): rows 2, 1, 3 = 0, 5 = 2 modulo 3."""
    names = deal(LAYOUT, {"taken": [], "chance": 5})["questions"]
    assert sorted(names) == ["b/az", "b/by", "b/cx", "b/dz"]


def test_a_part_that_was_not_asked_about_is_left_out_and_a_chapter_that_was_not_goes_by_its_part() -> None:
    """4 of 5 points are 80%: both chapters may be skimmed. 3 of 5 are 60%: both are to be read."""
    good = sit(pick_one="1", pick_several=["1"], work_out="240")
    assert [part["title"] for part in good["parts"]] == ["Part 1"]
    assert [chapter["read"] for chapter in good["parts"][0]["chapters"]] == [False, False]
    poor = sit(pick_one="1", pick_several=["1", "2"])
    assert [chapter["read"] for chapter in poor["parts"][0]["chapters"]] == [True, True]


def test_the_review_lists_an_objective_with_its_questions_and_leaves_out_what_was_not_asked() -> None:
    chapter = sit(**{"pick_one": "1"})["parts"][0]["chapters"][0]
    assert [objective["id"] for objective in chapter["objectives"]] == ["iceberg"]
    assert chapter["objectives"][0]["questions"] == [question["name"] for question in ASKED]
    assert chapter["objectives"][0]["sentence"] == "1 of 5 points: 20%"


def test_an_open_question_says_so_and_shows_the_right_answer() -> None:
    reply = sit(pick_one="1")["replies"]
    several = reply["every-type/pick-several"]
    assert several["open"] is True
    assert several["points"] == 0
    assert several["right_lines"] == ["The orders he no longer places", "The friends he warns"]
    assert reply["every-type/work-out"]["right_lines"] == ["240 customers"]
    assert reply["every-type/pick-one"]["open"] is False


def test_all_right_answers_of_the_cases_are_right() -> None:
    assert sit(**{name.replace("-", "_"): answer for name, answer in RIGHT.items()})["share"] == 1
