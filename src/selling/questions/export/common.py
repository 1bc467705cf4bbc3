"""What every format is made from: the banks in one language, with what is known about each question."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element, tostring

from selling.authoring import strings, texts
from selling.i18n import SOURCE, catalogue, html_language, speaking
from selling.live.say import say
from selling.questions.load import MACHINE, to_content
from selling.questions.shape import Bank, Option
from selling.questions.shape import Question as Source

Question = dict[str, Any]

# What XML 1.0 cannot hold, and no person can read: https://www.w3.org/TR/xml/#charsets
_UNREADABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

REPLACED = "Characters that no format can carry are replaced by �."
UNTRANSLATED = "Not wholly translated: what is missing stands in English."
PLACED_FEEDBACK = "The feedback on each part stands as one list in the feedback on the whole question."
PLACED_CREDIT = (
    "Part of the points: each right part counts its share; what blind guessing earns is not taken off."
)
NEAREST = "Two mistakes overlap: a number near both gets the feedback of the first, not of the nearest."
UNIT = "The unit is only shown: an answer typed with its unit may be refused."


@dataclass(frozen=True)
class Loss:
    """What a format cannot hold, in a sentence. Without a bank: about the format as a whole."""

    bank: str
    question: str
    type: str
    sentence: str


@dataclass(frozen=True)
class Volume:
    """A bank in one language.

    Its questions are those of :func:`selling.questions.load.to_content`, each with ``asked`` (its text, with
    the unit of a number on a line below), ``keep_order``, ``plain_words`` (whether a true-false says just True
    and False), ``chapters`` (the names of those that show it) and ``tags`` besides.
    """

    bank: str
    title: str
    questions: list[Question]


@dataclass(frozen=True)
class Edition:
    """The banks in one language: ``lang`` as HTML writes it, the course's title, and what is lost already."""

    lang: str
    course: str
    volumes: list[Volume]
    losses: list[Loss]


@dataclass(frozen=True)
class Made:
    """An edition in a format: files by name, how many questions they hold, and what they could not hold."""

    files: dict[str, bytes]
    questions: int
    losses: list[Loss]


def edition_of(banks: Iterable[Bank], code: str, chapters: dict[str, list[str]]) -> Edition:
    """Return the banks in a language; ``chapters``: bank → names of the chapters that show it.

    Raises:
        selling.questions.BankError: a translation lost or doubled a blank of its text.
    """
    volumes, losses = [], []
    lang = html_language(code)
    with speaking(code):
        course = say("Consultative Key-Account Selling")
        for bank in banks:
            content = to_content(bank, lang)
            for source, question in zip(bank.questions, content["questions"], strict=True):
                question |= _known(source, question, chapters.get(bank.bank, []))
                said = [text for _, text in strings(question, frozenset())]
                sentences = [REPLACED] if any(map(_UNREADABLE.search, said)) else []
                sentences += [UNTRANSLATED] if _untranslated(source, code) else []
                losses += [Loss(bank.bank, source.id, source.type, sentence) for sentence in sentences]
            questions = [_readable(question) for question in content["questions"]]
            volumes.append(Volume(bank.bank, _readable(content["title"]), questions))
    return Edition(lang, course, volumes, losses)


def _known(source: Source, question: Question, chapters: list[str]) -> dict[str, Any]:
    options: list[Option] = getattr(source, "options", [])
    unit = question.get("unit")
    tags = [f"objective: {source.objective}", f"level: {source.level}"]
    return {
        "asked": question["text"] + ("\n" + say("Unit: {unit}", unit=unit) if unit else ""),
        "keep_order": source.type == "true-false" or getattr(source, "keep_order", False),
        "plain_words": source.type == "true-false" and [each.text for each in options] == ["True", "False"],
        "chapters": chapters,
        "tags": tags
        + [f"slide: {slide}" for slide in source.slides]
        + [f"chapter: {name}" for name in chapters],
    }


def _untranslated(source: Source, code: str) -> bool:
    known = catalogue(code)
    return code != SOURCE and any(text not in known for _, text in texts(source.model_dump(), MACHINE))


def _readable(value: Any) -> Any:  # noqa: ANN401 - whatever a bank's content holds
    """Return a value with every text in it free of what no file can carry, and with line ends of one kind."""
    if isinstance(value, str):
        return _UNREADABLE.sub("�", value.replace("\r\n", "\n").replace("\r", "\n"))
    if isinstance(value, dict):
        return {key: _readable(each) for key, each in value.items()}
    return [_readable(each) for each in value] if isinstance(value, list) else value


def number_text(value: float) -> str:
    """Return a number as every system reads it: a point, no groups, no exponent. 240.0 → ``240``."""
    text = format(Decimal(repr(float(value))), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def percentage(part: float) -> str:
    """Return 100 divided into so many parts as Moodle lists it: ``33.33333`` for 3, ``-50`` for −2."""
    return f"{100 / part:.5f}".rstrip("0").rstrip(".")


def placed(question: Question) -> list[tuple[dict[str, Any], str]]:
    """Return the items of a match or sort, each with the text of its right place."""
    names = {place["key"]: place["text"] for place in question["places"]}
    return [(item, names[item["place"]]) for item in question["items"]]


def spare(question: Question) -> list[str]:
    """Return the places of a match or sort where nothing belongs."""
    used = {item["place"] for item in question["items"]}
    return [place["text"] for place in question["places"] if place["key"] not in used]


def steps(question: Question) -> list[dict[str, Any]]:
    """Return the steps of an order question, the first one first."""
    by_key = {item["key"]: item for item in question["items"]}
    return [by_key[key] for key in question["order"]]


def told(question: Question) -> list[tuple[str, str]]:
    """Return (heading, feedback) for each part of a match, sort or order; nothing for other types.

    For formats that keep no feedback there: it stands in the feedback on the whole question instead.
    """
    if question["type"] == "order":
        return [(f"{i}. {step['text']}", step["feedback"]) for i, step in enumerate(steps(question), 1)]
    if question["type"] in ("match", "sort"):
        return [(f"{item['text']} → {place}", item["feedback"]) for item, place in placed(question)]
    return []


def mistakes_overlap(question: Question) -> bool:
    """Whether some number lies within the tolerance of two of the mistakes."""
    values = sorted(mistake["value"] for mistake in question.get("mistakes", []))
    return any(after - before <= 2 * question["tolerance"] for before, after in pairwise(values))


def document(root: Element) -> bytes:
    """Return an XML document as a file holds it."""
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"
