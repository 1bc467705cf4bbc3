"""What "My progress" says of a record; figures by hand, days against the standard library's calendar."""

import datetime
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from selling.live.progress import overview
from selling.live.say import together
from tests.live.record_cases import answered, bank

PAGE, OTHER = "notebooks/01-first", "notebooks/02-second"
FIRST = {
    "page": PAGE,
    "title": "1 · First",
    "bank": "first",
    "tools": ["one-tool", "other-tool"],
    "objectives": [{"id": "weigh", "text": "Weigh"}, {"id": "count", "text": "Count"}],
    "questions": {
        "first": [
            ["a", "0a1b2c3d", "weigh", 1],
            ["b", "0a1b2c3d", "weigh", 3],
            ["c", "0a1b2c3d", "count", 1],
        ],
        "sorter": [["d", "0a1b2c3d", "count", 1]],
    },
}
SECOND = {
    **FIRST,
    "page": OTHER,
    "title": "2 · Second",
    "bank": "second",
    "tools": [],
    "questions": {"second": []},
}
STATE = {"parts": [{"caption": "Part 1", "chapters": [FIRST]}, {"caption": "Part 2", "chapters": [SECOND]}]}


def seen(today: str = "2026-11-25", **record: Any) -> Any:
    return overview(STATE, {"record": {"version": 2, **record}, "today": today})


def test_a_first_visit_has_nothing_done_and_nothing_to_look_at_again() -> None:
    found = overview(STATE, {"record": None, "today": "2026-11-25"})
    assert found["sentence"] == "Chapters read: 0 of 2. Questions answered: 0 of 4."
    assert found["days"].startswith("Nothing is kept yet.")
    assert found["chapters"][PAGE] == {"read": False, "used": 0, "best": None, "sentence": "Not begun."}
    assert (found["objectives"], found["review"], found["place"]) == ([], [], None)


def test_a_chapter_is_read_its_tools_used_its_quiz_answered() -> None:
    found = seen(
        quiz={"first": bank(best=0.8)},
        read={PAGE: {"first": 1, "last": 2}},
        used={PAGE: {"one-tool": 3, "a-tool-of-another-edition": 4}},
    )
    assert found["chapters"][PAGE] == {
        "read": True,
        "used": 0.5,
        "best": 0.8,
        "sentence": "Read. Calculators used: 1 of 2. Quiz: best 80%.",
    }
    assert found["chapters"][OTHER]["used"] is None


def test_objectives_stand_weakest_first_by_points_of_what_was_answered() -> None:
    questions = {"a": answered(1, share=1), "b": answered(2, share=0.5)}
    found = seen(quiz={"first": bank(**questions), "sorter": bank(d=answered(3, share=0.25))})
    # Weigh: 1 of 1 point and 1.5 of 3 give 2.5 of 4, or 62.5%. Count: a quarter of 1 point.
    assert [(each["text"], each["share"]) for each in found["objectives"]] == [
        ("Count", 0.25),
        ("Weigh", 0.625),
    ]
    assert found["objectives"][0]["sentence"] == "25% of the points. Questions answered: 1 of 2."
    assert found["sentence"] == "Chapters read: 0 of 2. Questions answered: 3 of 4."
    assert found["review"] == [
        {"page": PAGE, "title": "1 · First", "sentence": "Questions to look at again: 2"}
    ]


def test_an_answer_to_a_question_that_has_changed_since_does_not_count() -> None:
    found = seen(quiz={"first": bank(a={**answered(1, share=1), "mark": "ffffffff"})})
    assert found["sentence"].endswith("answered: 0 of 4.")
    assert found["objectives"] == []


def test_a_share_that_no_answer_can_have_is_not_shown() -> None:
    found = seen(quiz={"first": bank(a=answered(1, share=7))})
    assert found["objectives"] == []


def test_the_place_where_someone_left_is_a_chapter_that_exists() -> None:
    assert seen(notes={"place": {"page": PAGE, "section": "try-it", "at": 1}})["place"] == {
        "page": PAGE,
        "section": "try-it",
        "title": "1 · First",
    }
    assert seen(notes={"place": {"page": "notebooks/99-gone", "at": 1}})["place"] is None
    assert seen(notes={"place": {"page": ["x"], "section": 5, "at": 1}})["place"] is None


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        (["2026-11-25"], "Days on which you worked here: 1."),
        (["2026-11-20", "2026-11-22"], "Days on which you worked here: 2."),
        (["2026-11-23", "2026-11-24"], "Days in a row: 2. Days in all: 2."),  # today may still come
        (["2026-02-28", "2026-11-24", "2026-11-25"], "Days in a row: 2. Days in all: 3."),
    ],
)
def test_days_in_a_row_are_counted_and_a_gap_is_not_held_against_anyone(
    days: list[str], sentence: str
) -> None:
    assert seen(days=dict.fromkeys(days, 1))["days"] == sentence


@example(datetime.date(2000, 3, 2))
@example(datetime.date(2100, 3, 2))
@example(datetime.date(2024, 3, 1))
@given(st.dates(datetime.date(1901, 1, 1), datetime.date(2199, 12, 31)))
def test_a_row_goes_on_over_every_end_of_month_and_leap_day(today: datetime.date) -> None:
    days = [(today - datetime.timedelta(days=back)).isoformat() for back in (0, 1, 2, 4)]
    found = seen(today.isoformat(), days=dict.fromkeys(days, 1))
    assert found["days"] == "Days in a row: 3. Days in all: 4."


def test_chinese_sentences_follow_one_another_without_a_space() -> None:
    assert together(["Read.", "Quiz: best 80%."]) == "Read. Quiz: best 80%."
    assert together(["已读完。", "测验：最好成绩 80%。"]) == "已读完。测验：最好成绩 80%。"
