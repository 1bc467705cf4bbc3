"""GIFT, read back by a small parser of the format as Moodle's documentation describes it."""

import re
from typing import Any

import pytest
from hypothesis import given

from selling.questions.export import gift
from selling.questions.export.common import Edition, Loss
from tests.questions.exporting import TEXTS, asked, carried, made_of, options, sample

# A sign that cannot come out of a text: where an escaped control character stood, shifted out of the way.
SHIFT = 0xF0000


def hidden(text: str) -> str:
    """The text with each escaped character moved to where no control character is looked for."""
    return re.sub(
        r"\\(.)", lambda found: chr(SHIFT + ord("\n" if found[1] == "n" else found[1])), text, flags=re.DOTALL
    )


def bare(text: str) -> str:
    """The text as a reader of the format sees it, without white space at its ends."""
    text = text.strip()
    return "".join(
        chr(ord(sign) - SHIFT) if SHIFT < ord(sign) < SHIFT + 256 else sign for sign in text
    ).strip()


def shown(text: str) -> str:
    """A text that may name its own format; the right side of a pair may not."""
    return bare(re.sub(r"^\[(html|moodle|plain|markdown)\]", "", text.strip()))


def read(edition: Edition) -> tuple[list[str], dict[str, dict[str, Any]]]:
    """The categories, and id → question."""
    (content,) = gift.export(edition).files.values()
    categories, found = [], {}
    for block in hidden(content.decode("utf-8")).split("\n\n"):
        lines = [line for line in block.split("\n") if not line.startswith("//")]
        comments = [line for line in block.split("\n") if line.startswith("//")]
        text = "\n".join(lines).strip()
        if text.startswith("$CATEGORY: "):
            categories.append(shown(text.removeprefix("$CATEGORY: ")))
        elif text:
            name, rest = re.fullmatch("::(.*?)::(.*)", text, re.DOTALL).groups()  # type: ignore[union-attr]
            body, inner = re.fullmatch(r"([^{}]*)\{([^{}]*)\}", rest, re.DOTALL).groups()  # type: ignore[union-attr]
            inner, _, general = inner.partition("####")
            question = {"text": shown(body), "general": shown(general), **answers(inner.strip())}
            found[shown(name)] = question | {"tags": re.findall(r"\[tag:([^\]]*)\]", comments[-1])}
    return categories, found


def answers(inner: str) -> dict[str, Any]:
    """What kind of question the text between the braces makes, and its parts."""
    if inner.startswith("#"):
        inner, _, other = inner[1:].partition("~#")
        rows = [part.strip() for part in inner.split("=")[1:]]
        return {
            "type": "numerical",
            "answers": [numerical(row) for row in rows],
            "other": shown(other),
        }
    if "~" in inner:
        marked = [part.strip() for part in re.split("(?=[~=])", inner) if part.strip()]
        return {"type": "multichoice", "answers": [choice(part) for part in marked]}
    if "->" in inner:
        pairs = [part.strip().partition("->")[::2] for part in inner.split("=")[1:]]
        return {"type": "match", "answers": [(shown(a), bare(b)) for a, b in pairs]}
    word, wrong, right = inner.split("#")
    return {"type": "truefalse", "answers": (word, shown(wrong), shown(right))}


def choice(part: str) -> tuple[float, str, str]:
    mark, rest = part[0], part[1:]
    weight = 100.0 if mark == "=" else 0.0
    if mark == "~" and (found := re.match(r"%(-?[0-9.]+)%", rest)):
        weight, rest = float(found[1]), rest[found.end() :]
    text, _, feedback = rest.partition("#")
    return weight, shown(text), shown(feedback)


def numerical(row: str) -> tuple[float, str, str, str]:
    weight = 100.0
    if found := re.match("%([0-9]+)%", row):
        weight, row = float(found[1]), row[found.end() :]
    value, _, feedback = row.partition("#")
    number, _, tolerance = value.partition(":")
    return weight, number, tolerance, shown(feedback)


@pytest.mark.parametrize("code", ["en", "zh_CN"])
def test_every_question_that_gift_has_a_type_for_is_there_and_the_rest_is_listed(
    editions: dict[str, Edition], code: str
) -> None:
    edition = editions[code]
    categories, found = read(edition)
    made = gift.export(edition)
    assert [each.rsplit("/", 1)[1] for each in categories] == [
        volume.title.rsplit("/", 1)[-1] for volume in edition.volumes
    ]
    left_out = {loss.question for loss in made.losses if loss.sentence in (gift.ORDER, gift.BLANKS)}
    every = {question["id"]: question for volume in edition.volumes for question in volume.questions}
    assert left_out == {name for name, each in every.items() if each["type"] in ("order", "blanks")}
    assert set(found) == set(every) - left_out
    count = sum(
        question["type"] not in ("order", "blanks") for v in edition.volumes for question in v.questions
    )
    assert made.questions == count


@pytest.mark.parametrize("code", ["en", "zh_CN"])
def test_every_option_of_every_bank_keeps_its_words(editions: dict[str, Edition], code: str) -> None:
    for volume in editions[code].volumes:
        _, found = read(Edition("en", "Course", [volume], []))
        for question in volume.questions:
            if question["type"] in ("single", "several"):
                written = {(text, feedback) for _, text, feedback in found[question["id"]]["answers"]}
                wanted = {(option["text"], option["feedback"]) for option in question["options"]}
                assert written == wanted, question["id"]
                assert found[question["id"]]["general"] == question["explain"]


def test_one_right_option() -> None:
    _, found = read(sample())
    question = found["pick-one"]
    assert question["text"] == "Four customers complain. Which one is the best sign?"
    assert question["general"] == "Who complains still expects something of you."
    assert sorted(question["answers"]) == [
        (0, "The one who says nothing and stays away", "Tempting, because it is quiet. But he has gone."),
        (0, "The one who tells his neighbour", "Now two people know, and you are neither of them."),
        (100, "The one who tells you on the phone", "He gives you a chance to mend it."),
    ]
    assert question["tags"][:3] == ["objective: iceberg", "level: understand", "slide: 2"]


def test_several_right_options_share_the_whole_and_wrong_ones_take_it_back() -> None:
    _, found = read(sample())
    weights = [weight for weight, _, _ in found["pick-several"]["answers"]]
    assert weights == [50, 50, -50, -50]  # two of four are right


def test_true_or_false_says_the_feedback_of_the_wrong_answer_first() -> None:
    parts = [{"text": "True", "feedback": "No."}, {"text": "False", "right": True, "feedback": "Yes."}]
    _, found = read(made_of({"type": "true-false", "text": "So?", "explain": "Why.", "options": parts}))
    assert found["q-0"]["answers"] == ("FALSE", "No.", "Yes.")
    assert found["q-0"]["general"] == "Why."
    _, own_words = read(sample())
    assert [text for _, text, _ in own_words["hold-or-not"]["answers"]] == ["Holds", "Does not hold"]


def test_a_number_with_its_mistakes() -> None:
    _, found = read(sample())
    assert found["work-out"]["answers"] == [
        (100, "240", "0.5", "Right: 10 × 24."),
        (0, "230", "0.5", "These are the silent ones; add the ten who spoke."),
        (0, "24", "0.5", "That is for one complaint."),
    ]
    assert found["work-out"]["other"] == "Multiply the complaints by 24."
    assert found["work-out"]["text"].endswith("\nUnit: customers")


def test_pairs_bins_and_the_choice_that_belongs_to_none() -> None:
    _, found = read(sample())
    assert found["belongs-to"]["answers"] == [
        ("Complaints", "1 : 24"),
        ("Compensation", "1 : 12"),
        ("Winning", "1 : 6"),
        ("", "1 : 100"),
    ]
    assert ("A trade fair", "Winning") in found["into-bins"]["answers"]
    assert "Complaints → 1 : 24\nOne in 24 speaks." in found["belongs-to"]["general"]


def test_an_arrow_in_a_pair_would_part_it_and_is_listed() -> None:
    pairs = [
        {"left": "a -> b", "right": "c", "feedback": "x"},
        {"left": "d", "right": "e -> f", "feedback": "y"},
    ]
    edition = made_of({"type": "match", "text": "Which?", "pairs": pairs})
    _, found = read(edition)
    assert found["q-0"]["answers"] == [("a → b", "c"), ("d", "e → f")]
    assert Loss("made-up", "q-0", "match", gift.ARROW) in gift.export(edition).losses


def test_one_blank_is_a_question_with_a_gap_and_two_are_left_out() -> None:
    one = {
        "type": "blanks",
        "text": "Keep {1} customers.",
        "blanks": [{"choices": options("old", "a", "new", "b")}],
    }
    two = {
        "type": "blanks",
        "text": "{1} and {2}",
        "blanks": [{"choices": options("a", "b", "c", "d")}, {"choices": options("e", "f", "g", "h")}],
    }
    edition = made_of(one, two)
    _, found = read(edition)
    assert list(found) == ["q-0"]
    assert found["q-0"]["text"] == "Keep _____ customers."
    assert sorted(found["q-0"]["answers"]) == [(0, "new", "b"), (100, "old", "a")]
    assert Loss("made-up", "q-1", "blanks", gift.BLANKS) in gift.export(edition).losses


def test_what_gift_cannot_say_is_listed_for_each_question() -> None:
    lost = {(loss.question, loss.sentence) for loss in gift.export(sample()).losses}
    assert ("pick-several", gift.POINTS) in lost
    assert ("pick-several", gift.KEEP_ORDER) in lost
    assert ("work-out", gift.UNIT) in lost
    assert ("in-order", gift.ORDER) in lost
    assert ("fill-in", gift.BLANKS) in lost
    assert ("", gift.IN_COMMENTS) in lost
    assert not any(question == "pick-one" for question, _ in lost)
    assert asked(sample(), "pick-one")["points"] == 1


def test_every_control_character_of_the_format_is_escaped() -> None:
    """https://docs.moodle.org/en/GIFT_format names ~ = # { } and :, and the backslash escapes itself."""
    edition = made_of({"type": "single", "text": "~=#{}:\\", "options": options("a", "b", "c", "d")})
    (content,) = gift.export(edition).files.values()
    assert rb"::q-0::[plain]\~\=\#\{\}\:\\{" in content


@given(TEXTS, TEXTS, TEXTS)
def test_any_text_comes_back_as_it_was(first: str, second: str, third: str) -> None:
    """But for white space at its ends, which the format does not keep, and Moodle neither."""
    question = {"type": "single", "text": first, "explain": third}
    pairs = [
        {"left": second, "right": third, "feedback": "x"},
        {"left": first, "right": "z", "feedback": "y"},
    ]
    edition = made_of(
        question | {"options": options(second, third, third + "x", first)},
        {"type": "match", "text": first, "pairs": pairs},
    )
    _, found = read(edition)
    second_option = carried(third + "x").strip()
    first, second, third = (carried(each).strip() for each in (first, second, third))
    chosen, matched = found["q-0"], found["q-1"]
    assert chosen["text"] == first
    assert chosen["general"] == third
    assert chosen["answers"] in (
        [(100, second, third), (0, second_option, first)],
        [(0, second_option, first), (100, second, third)],
    )
    arrows = [each.replace("->", "→") for each in (second, third, first)]
    assert matched["answers"] == [(arrows[0], arrows[1]), (arrows[2], "z")]
