"""Moodle XML, read back by xml.etree as Moodle's importer reads it: element by element."""

import re
from html import unescape
from itertools import combinations
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given

from selling.live.grade import grade
from selling.questions.export import moodle_xml
from selling.questions.export.common import Edition, Loss, Volume
from tests.questions.exporting import TEXTS, asked, carried, made_of, options, sample, words

# question_bank::fraction_options_full() in Moodle's question/engine/bank.php, in percent. An importer that meets
# another one refuses the question.
GRADES = [100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5]
GRADES += [11.11111, 10, 5, 0]

TYPES = {
    "single": {"multichoice"},
    "several": {"multichoice"},
    "true-false": {"truefalse", "multichoice"},
    "number": {"numerical"},
    "match": {"matching"},
    "sort": {"matching"},
    "order": {"ordering"},
    "blanks": {"cloze"},
}


def read(edition: Edition) -> ElementTree.Element:
    (content,) = moodle_xml.export(edition).files.values()
    return ElementTree.fromstring(content)  # noqa: S314 - our own file


def questions(edition: Edition) -> dict[str, ElementTree.Element]:
    """Id → element, of an edition whose ids differ."""
    return {each.findtext("name/text", ""): each for each in read(edition) if each.get("type") != "category"}


def text(element: ElementTree.Element, path: str = "text") -> str:
    return words(element.findtext(path, ""))


def answers(element: ElementTree.Element) -> dict[str, tuple[str, str]]:
    """Text → (fraction, feedback)."""
    return {
        text(each): (each.get("fraction", ""), text(each, "feedback/text"))
        for each in element.findall("answer")
    }


def cloze(html: str) -> tuple[list[str], list[list[tuple[bool, str, str]]], list[int]]:
    """The texts around the fields of a cloze question, each field's (right, answer, feedback), and the weights.

    By Moodle's rules: ~ begins an answer and # its feedback, but no # after an &; then entities are decoded.
    """
    parts = re.split(r"\{(\d+):MULTICHOICE:([^}]*)\}", html)
    fields = []
    for field in parts[2::3]:
        choices = []
        for choice in field.split("~"):
            answer, feedback = re.split("(?<!&)#", choice, maxsplit=1)
            right = answer.startswith("=")
            choices.append((right, words(unescape(answer.removeprefix("="))), words(unescape(feedback))))
        fields.append(choices)
    return [words(part) for part in parts[::3]], fields, [int(weight) for weight in parts[1::3]]


@pytest.mark.parametrize("code", ["en", "zh_CN"])
def test_every_question_of_every_bank_is_there_under_its_bank(
    editions: dict[str, Edition], code: str
) -> None:
    edition = editions[code]
    found: list[list[Any]] = []
    for each in read(edition):
        if each.get("type") == "category":
            found.append([each.findtext("idnumber"), each.findtext("category/text")])
        else:
            found[-1].append((each.findtext("name/text"), each.get("type"), each.findtext("defaultgrade")))
    assert [bank[0] for bank in found] == [f"{volume.bank}.{edition.lang}" for volume in edition.volumes]
    for bank, volume in zip(found, edition.volumes, strict=True):
        assert bank[1].startswith("$course$/top/")
        assert bank[1].endswith("/" + volume.title.replace("/", "//"))
        for (name, kind, points), question in zip(bank[2:], volume.questions, strict=True):
            assert name == question["id"]
            assert kind in TYPES[question["type"]]
            assert points == str(question["points"])
    assert moodle_xml.export(edition).questions == sum(len(volume.questions) for volume in edition.volumes)


@pytest.mark.parametrize("code", ["en", "zh_CN"])
def test_no_word_of_any_bank_is_lost(editions: dict[str, Edition], code: str) -> None:
    """Whatever a trainee can read in the course stands in the file, in the question it belongs to."""
    elements = [each for each in read(editions[code]) if each.get("type") != "category"]
    all_questions = [question for volume in editions[code].volumes for question in volume.questions]
    for element, question in zip(elements, all_questions, strict=True):
        if element.get("type") == "cloze":
            around, fields, _ = cloze(element.findtext("questiontext/text", ""))
            there = " ".join(
                [*around, *(word for field in fields for choice in field for word in choice[1:])]
            )
        else:
            there = " ".join(words(each.text or "") for each in element.iter("text"))
        there += " ".join(words(each.text or "") for each in element.findall("generalfeedback/text"))
        for said in spoken(question):
            assert said in there, (question["id"], said)


def spoken(question: dict[str, Any]) -> list[str]:
    """Every text of a question, but the words True and False, which Moodle says in its own."""
    parts = question.get("options", []) + question.get("items", []) + question.get("places", [])
    parts += [choice for blank in question.get("blanks", []) for choice in blank["choices"]]
    parts += question.get("mistakes", [])
    shown = [] if question["plain_words"] else [part["text"] for part in parts if "text" in part]
    asked = re.split(r"\{\d+\}", question["text"])
    feedback = [part["feedback"] for part in parts if "feedback" in part]
    return [
        *asked,
        question["explain"],
        *shown,
        *feedback,
        question.get("wrong", ""),
        question.get("unit", ""),
    ]


@pytest.mark.parametrize("code", ["en", "zh_CN"])
def test_moodle_knows_every_fraction_and_the_right_ones_make_a_whole(
    editions: dict[str, Edition], code: str
) -> None:
    for element in read(editions[code]):
        if element.get("type") not in ("multichoice", "truefalse", "numerical"):
            continue
        fractions = [float(each.get("fraction", "")) for each in element.findall("answer")]
        assert all(any(abs(abs(each) - grade) < 0.001 for grade in GRADES) for each in fractions)
        assert round(sum(each for each in fractions if each > 0), 2) == 100


@pytest.mark.parametrize("right", range(1, 9))
def test_moodle_knows_the_fractions_of_every_number_of_right_options(right: int) -> None:
    texts = [word for i in range(9) for word in (f"option {i}", "so")]
    several = [option | {"right": i < right} for i, option in enumerate(options(*texts))]
    (element,) = questions(made_of({"type": "several", "text": "Which?", "options": several})).values()
    fractions = [float(each.get("fraction", "")) for each in element.findall("answer")]
    assert all(any(abs(abs(each) - grade) < 0.001 for grade in GRADES) for each in fractions)
    assert sum(each > 0 for each in fractions) == right
    assert round(sum(each for each in fractions if each > 0), 2) == 100


def test_several_earn_in_moodle_what_they_earn_in_the_course() -> None:
    """Moodle adds up the fractions of what is ticked, and gives nothing below none."""
    edition = sample()
    element, question = questions(edition)["pick-several"], asked(edition, "pick-several")
    by_text = answers(element)
    assert element.findtext("single") == "false"
    assert element.findtext("shuffleanswers") == "false"  # the sample says keep_order
    for count in range(1, 5):
        for ticked in combinations(question["options"], count):
            moodle = max(0, sum(float(by_text[option["text"]][0]) for option in ticked)) / 100
            keys = [option["key"] for option in ticked]
            course = grade({"questions": [question]}, {"question": "pick-several", "answer": keys})
            assert moodle == pytest.approx(course["share"], abs=1e-4)


def test_one_right_option_and_the_feedback_of_each() -> None:
    element = questions(sample())["pick-one"]
    assert element.findtext("single") == "true"
    assert element.findtext("shuffleanswers") == "true"
    assert text(element, "questiontext/text") == "Four customers complain. Which one is the best sign?"
    assert text(element, "generalfeedback/text") == "Who complains still expects something of you."
    assert answers(element) == {
        "The one who tells you on the phone": ("100", "He gives you a chance to mend it."),
        "The one who says nothing and stays away": ("0", "Tempting, because it is quiet. But he has gone."),
        "The one who tells his neighbour": ("0", "Now two people know, and you are neither of them."),
    }


def test_true_and_false_are_moodles_own_and_other_words_stay_the_authors() -> None:
    words_of_its_own = questions(sample())["hold-or-not"]
    assert words_of_its_own.get("type") == "multichoice"
    assert words_of_its_own.findtext("shuffleanswers") == "false"
    assert list(answers(words_of_its_own)) == ["Holds", "Does not hold"]
    wrong_first = [
        {"text": "True", "feedback": "No."},
        {"text": "False", "right": True, "feedback": "Yes."},
    ]
    plain = made_of({"type": "true-false", "text": "Silence is consent.", "options": wrong_first})
    (element,) = questions(plain).values()
    assert element.get("type") == "truefalse"
    assert answers(element) == {"true": ("0", "No."), "false": ("100", "Yes.")}


def test_a_number_with_its_tolerance_unit_and_mistakes() -> None:
    element = questions(sample())["work-out"]
    found = [
        (each.findtext("text"), each.get("fraction"), each.findtext("tolerance"), text(each, "feedback/text"))
        for each in element.findall("answer")
    ]
    assert found == [
        ("240", "100", "0.5", "Right: 10 × 24."),
        ("230", "0", "0.5", "These are the silent ones; add the ten who spoke."),
        ("24", "0", "0.5", "That is for one complaint."),
        ("*", "0", "0", "Multiply the complaints by 24."),
    ]
    assert element.findtext("units/unit/unit_name") == "customers"
    assert element.findtext("showunits") == "0"
    assert text(element, "questiontext/text").endswith("at one in 24?\nUnit: customers")


def test_a_number_without_a_unit_says_so() -> None:
    edition = made_of(
        {"type": "number", "text": "How many?", "answer": -0.00001, "feedback": "Yes.", "wrong": "No."}
    )
    (element,) = questions(edition).values()
    assert element.find("units") is None
    assert element.findtext("showunits") == "3"
    assert element.findtext("answer/text") == "-0.00001"


def test_pairs_and_the_choice_that_belongs_to_none() -> None:
    element = questions(sample())["belongs-to"]
    pairs = [(text(each), each.findtext("answer/text")) for each in element.findall("subquestion")]
    assert pairs == [
        ("Complaints", "1 : 24"),
        ("Compensation", "1 : 12"),
        ("Winning", "1 : 6"),
        ("", "1 : 100"),
    ]
    assert "Complaints → 1 : 24\nOne in 24 speaks." in text(element, "generalfeedback/text")


def test_an_order_is_written_the_right_way_round() -> None:
    element = questions(sample())["in-order"]
    assert element.get("type") == "ordering"
    assert [(text(each), each.get("fraction")) for each in element.findall("answer")] == [
        ("Listen", "1"),
        ("Thank", "2"),
        ("Mend", "3"),
        ("Ask again", "4"),
    ]
    assert element.findtext("selecttype") == "ALL"
    assert element.findtext("selectcount") == "4"
    assert "2. Thank\nThen he knows he was." in text(element, "generalfeedback/text")


def test_a_sort_is_matched_with_its_bins() -> None:
    element = questions(sample())["into-bins"]
    pairs = {text(each): each.findtext("answer/text") for each in element.findall("subquestion")}
    assert pairs == {
        "An advertisement": "Winning",
        "A service visit": "Keeping",
        "A trade fair": "Winning",
        "A call after delivery": "Keeping",
    }


def test_blanks_are_lists_to_choose_from_each_with_its_feedback() -> None:
    edition = sample()
    around, fields, weights = cloze(questions(edition)["fill-in"].findtext("questiontext/text", ""))
    assert around == ["To win a customer costs ", " times as much as to ", " one."]
    assert [sorted(field) for field in fields] == [
        [(False, "twelve", "That is the second law."), (True, "six", "The third law.")],
        [(False, "lose", "Losing costs more than all."), (True, "keep", "Keeping is cheaper.")],
    ]
    assert weights == [1, 1]  # two points
    lost = [loss for loss in moodle_xml.export(edition).losses if loss.type == "blanks"]
    assert lost == []


def test_a_brace_of_the_author_is_no_field() -> None:
    """Moodle would take {#2} for the place of a second field."""
    blanks = [{"choices": options("a", "b", "c", "d")}]
    (element,) = questions(made_of({"type": "blanks", "text": "{#2} {x} {1}", "blanks": blanks})).values()
    html = element.findtext("questiontext/text", "")
    assert html.count("{") == 1
    assert cloze(html)[0] == ["{#2} {x} ", ""]


def test_a_slash_in_a_title_makes_no_category_of_its_own() -> None:
    title = Volume("a-bank", "Price/value", sample().volumes[0].questions)
    category = read(Edition("en", "Course", [title], [])).findtext("question/category/text")
    assert category == "$course$/top/Course/Price//value"


def test_points_that_blanks_cannot_be_given_are_listed() -> None:
    question = {
        "type": "blanks",
        "points": 3,
        "text": "{1} and {2}",
        "blanks": [{"choices": options("a", "b", "c", "d")}, {"choices": options("a", "b", "c", "d")}],
    }
    made = moodle_xml.export(made_of(question))
    assert made.losses == [Loss("made-up", "q-0", "blanks", moodle_xml.BLANKS_POINTS)]
    assert b"{1:MULTICHOICE:" in next(iter(made.files.values()))


def test_tags_name_objective_level_slides_and_chapters() -> None:
    element = questions(sample())["pick-several"]
    assert [each.text for each in element.findall("tags/tag/text")] == [
        "objective: iceberg",
        "level: apply",
        "slide: 2",
        "slide: 3",
        "chapter: 01-first",
        "chapter: 02-second",
    ]
    assert element.findtext("idnumber") == "every-type.pick-several.en"


def test_moodle_has_room_for_every_name_and_number(editions: dict[str, Edition]) -> None:
    """The columns name and idnumber of its table question hold 255 and 100 characters."""
    for element in read(editions["zh_CN"]):
        assert len(element.findtext("name/text", "")) <= 255
        assert len(element.findtext("idnumber", "")) <= 100


@given(TEXTS, TEXTS, TEXTS)
def test_any_text_comes_back_as_it_was(first: str, second: str, third: str) -> None:
    edition = made_of(
        {
            "type": "single",
            "text": first,
            "explain": third,
            "options": options(second, third, "x" + third, first),
        },
        {
            "type": "blanks",
            "text": f"{first.replace('{', '(')}{{1}}{third.replace('{', '(')}",
            "blanks": [{"choices": options(second, third, "x" + third, first)}],
        },
    )
    chosen, filled = questions(edition).values()
    assert text(chosen, "questiontext/text") == carried(first)
    assert text(chosen, "generalfeedback/text") == carried(third)
    assert answers(chosen) == {
        carried(second): ("100", carried(third)),
        carried("x" + third): ("0", carried(first)),
    }
    around, (field,), _ = cloze(filled.findtext("questiontext/text", ""))
    assert around == [carried(first.replace("{", "(")), carried(third.replace("{", "("))]
    assert sorted(field) == sorted(
        [(True, carried(second), carried(third)), (False, carried("x" + third), carried(first))]
    )
