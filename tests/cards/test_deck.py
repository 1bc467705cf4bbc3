"""Every card of the course: ids that stay, a chapter for each, two sides in the reader's language."""

import re

import pytest

from selling.cards import deck, homes
from selling.cards.questions import answer_key, sides
from selling.i18n import speaking
from selling.live.cards import missed
from selling.live.grade import grade
from selling.project import root
from selling.questions import load_bank, to_content
from selling.site.concordance import chapters

EVERY = load_bank(root() / "tests/questions/samples/every-type.yml")


@pytest.fixture(scope="module")
def english() -> list:
    with speaking("en"):
        return deck("en")


def test_ids_are_stable_and_unique(english: list) -> None:
    ids = [card.id for card in english]
    assert len(set(ids)) == len(ids)
    assert {"term/key-account", "model/law-one", "question/three-laws/four-complaints"} <= set(ids)


def test_every_question_of_every_quiz_is_a_card(english: list) -> None:
    asked = {
        f"question/{bank}/{question.id}"
        for chapter in chapters()
        for bank in chapter["banks"]
        for question in load_bank(bank).questions
    }
    assert {card.id for card in english if card.id.startswith("question/")} == asked


def test_without_sorters_the_main_banks_are_left() -> None:
    main = {home.bank for home in homes()}
    with speaking("en"):
        found = {
            card.id.split("/")[1] for card in deck("en", sorters=False) if card.id.startswith("question/")
        }
    assert found == main


def test_a_term_belongs_to_the_chapter_that_links_to_it_first(english: list) -> None:
    home = {card.id: card.home for card in english}
    assert home["term/value-in-use"] == "value-added-service"
    assert (
        home["term/complaint-iceberg"] == "three-laws"
    )  # no chapter links to it; the list of the cards' file does
    assert home["term/service-recovery-paradox"] == "loyalty"  # its link runs over a line's end


def test_every_term_that_a_chapter_teaches_has_a_chapter(english: list) -> None:
    without = {card.id for card in english if not card.home}
    assert without == set()


def test_no_side_is_empty_and_chinese_is_chinese(english: list) -> None:
    with speaking("zh_CN"):
        chinese = deck("zh_CN")
    assert [card.id for card in chinese] == [card.id for card in english]
    for card in chinese:
        assert all(card.front), card.id
        assert all(card.back), card.id
        assert re.search(r"[一-鿿]", " ".join(card.back)), card.id


def question(kind: str) -> dict:
    return next(each for each in to_content(EVERY, "en")["questions"] if each["type"] == kind)


def test_the_back_tells_the_right_answer_alone() -> None:
    single = question("single")
    right = [option["text"] for option in single["options"] if option["right"]]
    wrong = [option["text"] for option in single["options"] if not option["right"]]
    front, back = sides(single)
    assert all(f"– {text}" in front for text in right + wrong)
    assert f"– {right[0]}" in back
    assert not any(f"– {text}" in back for text in wrong)


def test_blanks_are_shown_open_and_then_filled() -> None:
    front, back = sides(question("blanks"))
    assert "[1]" in front[0]
    assert "{" not in front[0] + back[0]
    assert "[1]" not in back[0]


RIGHT = {
    "single": lambda q: next(each["key"] for each in q["options"] if each["right"]),
    "true-false": lambda q: next(each["key"] for each in q["options"] if each["right"]),
    "several": lambda q: [each["key"] for each in q["options"] if each["right"]],
    "number": lambda q: str(q["answer"]),
    "match": lambda q: {each["key"]: each["place"] for each in q["items"]},
    "sort": lambda q: {each["key"]: each["place"] for each in q["items"]},
    "order": lambda q: q["order"],
    "blanks": lambda q: {
        each["key"]: next(choice["key"] for choice in each["choices"] if choice["right"])
        for each in q["blanks"]
    },
}
WRONG = {
    "single": lambda q: next(each["key"] for each in q["options"] if not each["right"]),
    "true-false": lambda q: next(each["key"] for each in q["options"] if not each["right"]),
    "several": lambda q: [each["key"] for each in q["options"]],
    "number": lambda q: str(q["answer"] + 100 + 10 * q["tolerance"]),
    "match": lambda q: {each["key"]: q["items"][0]["place"] for each in q["items"]},
    "sort": lambda q: {each["key"]: q["items"][0]["place"] for each in q["items"]},
    "order": lambda q: q["order"][::-1],
    "blanks": lambda q: {
        each["key"]: next(choice["key"] for choice in each["choices"] if not choice["right"])
        for each in q["blanks"]
    },
}


@pytest.mark.parametrize("kind", sorted(RIGHT))
def test_a_missed_question_is_found_by_its_key_alone(kind: str) -> None:
    asked = question(kind)
    state = {"keys": {"q": answer_key(asked)}}
    for answers, is_missed in (
        ([RIGHT[kind](asked)], False),
        ([RIGHT[kind](asked), WRONG[kind](asked)], True),
    ):
        assert missed(state, {"answers": {"q": answers}}) == {"missed": ["q"] if is_missed else []}
    whole = {"questions": [asked]}
    assert grade(whole, {"question": asked["id"], "answer": RIGHT[kind](asked)})["right"]
    assert not grade(whole, {"question": asked["id"], "answer": WRONG[kind](asked)})["right"]


@pytest.mark.parametrize("junk", [None, "", [], {}, 7, "99", ["x"], {"1": "99"}, True])
@pytest.mark.parametrize("kind", sorted(RIGHT))
def test_an_answer_that_cannot_be_read_counts_for_nothing(kind: str, junk: object) -> None:
    if (kind, junk) == ("number", 7) or (kind, junk) == ("number", "99"):
        return  # these are numbers, and wrong ones
    state = {"keys": {"q": answer_key(question(kind))}}
    assert missed(state, {"answers": {"q": [junk], "gone": ["1"]}}) == {"missed": []}


@pytest.mark.parametrize("message", [{}, {"answers": None}, {"answers": []}, {"answers": {"q": "1"}}])
def test_a_message_of_another_shape_finds_nothing(message: dict) -> None:
    assert missed({"keys": {"q": answer_key(question("single"))}}, message) == {"missed": []}


def test_another_language_is_spoken_only_inside_the_block() -> None:
    from selling.live.say import say

    before = say("Flashcards")
    with speaking("zh_CN"):
        inside = say("The three laws")
    assert inside != "The three laws"
    assert say("Flashcards") == before
    with pytest.raises(RuntimeError), speaking("zh_CN"):
        raise RuntimeError
    assert say("The three laws") == "The three laws"
