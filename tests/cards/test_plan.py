"""Which cards a trainee has, and which of them comes next."""

from typing import Any

import pytest

from tests.cards.node import in_node

DAY = 86_400_000
NOW = 1_795_593_600_000  # 25 November 2026, 8:00 UTC
HOMES = [
    {"name": "01-three-laws", "bank": "three-laws", "banks": ["three-laws"]},
    {
        "name": "02-compete-and-satisfy",
        "bank": "compete-and-satisfy",
        "banks": ["compete-and-satisfy", "stages"],
    },
]


def planned(
    cards: list[tuple[str, str]], kept: dict[str, Any], chosen: list[str], missed: tuple[str, ...] = ()
) -> dict[str, Any]:
    given = {
        "cards": [{"id": card, "home": home} for card, home in cards],
        "kept": {card: {"reviews": reviews} for card, reviews in kept.items()},
        "chosen": chosen,
        "missed": missed,
    }
    asked = f"plan(given.cards, given.kept, given.chosen, new Set(given.missed), {NOW})"
    return in_node("flashcards-deck", "plan", asked, given)


def test_due_cards_come_before_new_ones_and_the_longest_due_first() -> None:
    cards = [("model/new", "a"), ("model/late", "a"), ("model/later", "a")]
    kept = {
        "model/late": [[NOW - 20 * DAY, 4]],
        "model/later": [[NOW - 30 * DAY, 4]],
    }  # both waited for 8 days
    found = planned(cards, kept, ["a"])
    assert (found["due"], found["fresh"]) == (2, 1)
    assert found["next"]["id"] == "model/later"


def test_ten_new_cards_a_day_whatever_chapter_they_are_from() -> None:
    cards = [(f"term/{i}", "a") for i in range(30)] + [(f"model/{i}", "b") for i in range(4)]
    begun_today = {f"model/{i}": [[NOW - 60_000, 4]] for i in range(4)}
    found = planned(cards, begun_today, ["a"])
    assert (found["fresh"], found["waiting"]) == (6, 30)
    begun_yesterday = {card: [[NOW - 9 * 3_600_000, 4]] for card in begun_today}  # an hour before midnight
    assert planned(cards, begun_yesterday, ["a"])["fresh"] == 10


def test_a_question_is_a_card_once_it_was_missed_or_rated() -> None:
    cards = [("question/a/one", "a"), ("question/a/two", "a"), ("question/a/three", "a")]
    found = planned(cards, {"question/a/two": [[NOW - 20 * DAY, 4]]}, ["a"], ("question/a/three",))
    assert found["next"]["id"] == "question/a/two"
    assert (found["due"], found["fresh"], found["waiting"]) == (1, 1, 1)


def test_only_the_chosen_chapters_are_drawn_from_and_terms_of_all() -> None:
    cards = [("term/a", "a"), ("term/b", "b"), ("term/every", "")]
    assert planned(cards, {}, ["b"])["waiting"] == 2
    assert planned(cards, {}, [])["next"] is None


def test_what_comes_back_in_minutes_comes_at_once_when_nothing_else_is_left() -> None:
    kept = {"term/a": [[NOW, 3]]}  # due in ten minutes
    assert planned([("term/a", "a"), ("term/b", "a")], kept, ["a"])["next"]["id"] == "term/b"
    assert planned([("term/a", "a")], kept, ["a"])["next"]["id"] == "term/a"


def test_what_comes_later_is_told_with_its_day() -> None:
    found = planned([("term/a", "a")], {"term/a": [[NOW, 4]]}, ["a"])  # eight days, from midnight on
    assert found["next"] is None
    assert [at for at, _ in found["later"]] == [NOW - 8 * 3_600_000 + 8 * DAY]


@pytest.mark.parametrize(
    ("quiz", "read", "banks"),
    [
        ({}, {}, []),
        ({"three-laws": {"questions": {"x": {}}}}, {}, ["three-laws"]),
        ({"stages": {"questions": {"x": {}}}}, {}, ["compete-and-satisfy"]),
        ({"three-laws": {"questions": {}}}, {}, []),
        ({}, {"notebooks/02-compete-and-satisfy": {}}, ["compete-and-satisfy"]),
        (
            {},
            {"three-laws": {}, "notebooks/02-compete-and-satisfy.html": {}},
            ["three-laws", "compete-and-satisfy"],
        ),
        ({"three-laws": None, "stages": 3}, {"": 1}, []),
    ],
)
def test_a_chapter_is_begun_by_its_quizzes_or_its_page(quiz: dict, read: dict, banks: list[str]) -> None:
    given = {"quiz": quiz, "read": read, "homes": HOMES}
    assert in_node("flashcards-deck", "begun", "begun(given.homes, given.quiz, given.read)", given) == banks


def test_new_cards_come_missed_questions_first_then_chapter_by_chapter() -> None:
    ids = ["term/b", "model/b", "term/every", "question/x/y", "term/a", "model/a"]
    homes = {"a": "three-laws", "b": "compete-and-satisfy", "y": "compete-and-satisfy", "every": ""}
    cards = [{"id": each, "home": homes[each.split("/")[-1]]} for each in ids]
    given = {"cards": cards, "homes": HOMES}
    found = in_node(
        "flashcards-deck", "inOrder", "inOrder(given.cards, given.homes).map(({ id }) => id)", given
    )
    assert found == ["question/x/y", "model/a", "term/a", "model/b", "term/b", "term/every"]


def test_answers_are_taken_while_their_mark_fits() -> None:
    entry = {"mark": "aa", "answer": "9", "checked": "2", "counted": "1"}
    given = {
        "keys": {"question/b/q": {"mark": "aa"}, "question/b/old": {"mark": "new"}},
        "quiz": {"b": {"questions": {"q": entry, "old": entry, "gone": entry, "null": None}}},
    }
    found = in_node("flashcards-deck", "answered", "answered(given.quiz, {}, given.keys)", given)
    assert found == {"answers": {"question/b/q": ["2", "1"]}, "blank": []}
