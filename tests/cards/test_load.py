"""The file of model cards: what is wrong is named by file, line, card and field."""

from pathlib import Path

import pytest

from selling.cards import CardError, load_cards, words_in
from selling.cards.load import cards_file

GOOD = """\
cards:
  - id: law-one
    chapter: three-laws
    front: How many speak?
    back: One in 24.
terms:
  three-laws: [silent customer]
"""


def problems(tmp_path: Path, text: str) -> str:
    path = tmp_path / "cards.yml"
    path.write_text(text, "utf-8")
    with pytest.raises(CardError) as caught:
        load_cards(path)
    return str(caught.value)


def test_the_courses_own_cards_are_sound_and_many() -> None:
    cards = load_cards().cards
    assert len(cards) >= 25
    assert {"three-laws", "scotsman", "pipeline", "lifetime-value"} <= {card.chapter for card in cards}


def test_a_good_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "cards.yml"
    path.write_text(GOOD, "utf-8")
    assert load_cards(path).cards[0].back == "One in 24."
    assert words_in(path) == [(4, "How many speak?"), (5, "One in 24.")]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("front: How many speak?", "face: x", "cards.yml:2: card law-one: front: is missing; add it"),
        (
            "front: How many speak?",
            "front: ' '",
            "cards.yml:4: card law-one: front: is empty; write the text",
        ),
        (
            "back: One in 24.",
            "back: 24",
            'cards.yml:5: card law-one: back: must be text; put it in quotes: "24"',
        ),
        ("id: law-one", "id: Law One", "cards.yml:2: card Law One: id: must be small letters"),
        (
            "chapter: three-laws",
            "chapter: four-laws",
            "card law-one: chapter: is 'four-laws', which is no chapter",
        ),
        (
            "terms:\n  three-laws",
            "terms:\n  four-laws",
            "terms.four-laws: is no chapter; use one of: three-laws",
        ),
        ("[silent customer]", "[loud customer]", "is 'loud customer', which is not in the glossary"),
        ("[silent customer]", "[churn, churn]", "is 'churn', which has a chapter already; keep one"),
        ("cards:", "cards: [", "is not YAML here"),
    ],
)
def test_a_fault_is_named(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert old in GOOD
    assert told in problems(tmp_path, GOOD.replace(old, new, 1))


def test_an_id_used_twice_is_named(tmp_path: Path) -> None:
    card = GOOD.split("cards:\n")[1].split("terms:")[0]
    assert "card law-one: id: is used by an earlier card" in problems(tmp_path, f"cards:\n{card}{card}")


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CardError, match="there is no such file"):
        load_cards(tmp_path / "none.yml")


def test_a_course_without_the_file_has_no_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("selling.cards.load.cards_file", lambda: tmp_path / "cards.yml")
    assert cards_file().is_file()
    assert load_cards().cards == []
