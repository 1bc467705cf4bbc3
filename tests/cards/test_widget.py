"""The widget as Python sees it: what it carries, what it answers, what stands on paper."""

from html import unescape
from typing import Any

import pytest

from selling.cards import deck
from selling.widgets import FALLBACKS, Flashcards


@pytest.fixture(scope="module")
def widget() -> Any:
    return Flashcards()


def test_it_carries_every_card_and_a_key_for_every_question(widget: Any) -> None:
    cards = {card["id"] for card in widget.content["cards"]}
    assert cards == {card.id for card in deck("en")}
    assert set(widget.content["keys"]) == {card for card in cards if card.startswith("question/")}
    assert repr(widget) == "Flashcards()"


def test_keys_hold_no_text(widget: Any) -> None:
    key = widget.content["keys"]["question/three-laws/four-complaints"]
    assert set(key) == {"type", "mark", "options"}
    assert all(set(option) == {"key", "right"} for option in key["options"])


def test_a_kernel_tells_which_answers_were_wrong(widget: Any) -> None:
    card = "question/three-laws/four-complaints"
    options = widget.content["keys"][card]["options"]
    wrong = next(option["key"] for option in options if not option["right"])
    right = next(option["key"] for option in options if option["right"])
    assert widget.missed({"answers": {card: [wrong]}}, [])[0] == {"missed": [card]}
    assert widget.missed({"answers": {card: [right]}}, [])[0] == {"missed": []}


def test_on_paper_stand_the_models_and_text_is_text(widget: Any) -> None:
    html = FALLBACKS["flashcards"](widget.content, widget.words)
    models = [card for card in widget.content["cards"] if card["id"].startswith("model/")]
    assert html.count("<dt>") == len(models) >= 25
    assert all(card["back"][0] in unescape(html) for card in models)
    sly = {"title": "<b>", "cards": [{"id": "model/x", "front": ["<i>"], "back": ["&"]}]}
    assert "<dt>&lt;i&gt;</dt><dd>&amp;</dd>" in FALLBACKS["flashcards"](sly, {})
