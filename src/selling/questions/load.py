"""Read question banks, and turn them into what the quiz shows and the grader grades."""

import hashlib
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from selling.authoring import Place, checked, field, find, line_of, strings, texts
from selling.live.say import say
from selling.project import root
from selling.questions.check import BLANK, sense_problems
from selling.questions.shape import Bank, Blanks, Match, Number, Option, Order, Question, Sort

MACHINE = frozenset({"bank", "id", "type", "objective", "level", "bin"})
TOLD_LATER = frozenset({"feedback", "wrong", "explain"})


class BankError(ValueError):
    """A bank that cannot be used. One problem a line: file, line, question, field, and what to do."""


def load_bank(name_or_path: str | Path) -> Bank:
    """Return a checked bank: by its name in ``exercises/questions``, or by the path of a .yml file.

    Raises:
        BankError: something is wrong with it; the message lists all problems at once.
    """
    path = find(name_or_path, "questions")
    return _loaded(path, path.stat().st_mtime_ns if path.is_file() else 0)


@lru_cache(maxsize=256)
def _loaded(path: Path, changed: int) -> Bank:
    """Return a bank, read again only when its file has changed: one build asks for each several times."""
    return Bank.model_validate(_checked(path)[0])


def load_banks() -> list[Bank]:
    """Return all banks of the course, by name.

    Raises:
        BankError: something is wrong; the message lists the problems of all banks.
    """
    banks, problems = [], []
    for path in sorted((root() / "exercises" / "questions").glob("*.yml")):
        try:
            banks.append(load_bank(path))
        except BankError as error:
            problems.append(str(error))
    if problems:
        raise BankError("\n".join(problems))
    return banks


def words_in(path: Path) -> list[tuple[int, str]]:
    """Return every text of a bank that people read, each with its line, for translators.

    Raises:
        BankError: something is wrong with the bank.
    """
    data, lines = _checked(path)
    return [(line_of(place, lines), text) for place, text in texts(data, MACHINE)]


def _checked(path: Path) -> tuple[Any, dict[Place, int]]:
    return checked(path, Bank, lambda data: sense_problems(data, path.stem), _told, BankError)


def _told(place: Place, sentence: str, data: object) -> str:
    if len(place) < 2 or place[0] != "questions" or not isinstance(data, dict):
        return f"{field(place) or 'the bank'}: {sentence}"
    question = data["questions"][place[1]]
    name = question.get("id") if isinstance(question, dict) else None
    number = int(place[1]) + 1
    return f"question {name or f'number {number}'}: {field(place[2:]) or 'as a whole'}: {sentence}"


def to_content(bank: Bank, lang: str) -> dict[str, Any]:
    """Return the bank in the reader's language as plain values, for the quiz and :mod:`selling.live.grade`.

    Raises:
        BankError: a translation lost or doubled a blank of its text.
    """
    return {
        "bank": bank.bank,
        "title": say(bank.title),
        "lang": lang,
        "questions": [_question(bank, question) for question in bank.questions],
    }


def _question(bank: Bank, question: Question) -> dict[str, Any]:
    text = say(question.text)
    if question.type == "blanks" and sorted(BLANK.findall(text)) != sorted(BLANK.findall(question.text)):
        raise BankError(
            f"{bank.bank}: question {question.id}: text: its translation must hold the same {{1}}, {{2}} …"
        )
    return {
        "id": question.id,
        "type": question.type,
        "text": text,
        "explain": say(question.explain) if question.explain else "",
        "points": question.points,
        "objective": question.objective,
        "level": question.level,
        "slides": question.slides,
        "mark": _mark(question),
    } | _parts(question)


def _mark(question: Question) -> str:
    """Return a mark that changes when an answer kept in a browser no longer fits the question.

    Taken from the source, so that an answer holds in both languages; a better feedback does not change it.
    """
    asked = [text for _, text in strings(question.model_dump(), MACHINE | TOLD_LATER)]
    return hashlib.sha256("\0".join(asked).encode()).hexdigest()[:8]


def _parts(question: Question) -> dict[str, Any]:
    if isinstance(question, Number):
        return {
            "answer": question.answer,
            "tolerance": question.tolerance,
            "unit": say(question.unit) if question.unit else "",
            "feedback": say(question.feedback),
            "wrong": say(question.wrong),
            "mistakes": [{"value": each.value, "feedback": say(each.feedback)} for each in question.mistakes],
        }
    if isinstance(question, Match | Sort):
        return _placed(question)
    if isinstance(question, Order):
        steps = [
            {"key": str(i), "text": say(step.text), "feedback": say(step.feedback)}
            for i, step in enumerate(question.items, 1)
        ]
        return {
            "items": _mixed(steps, question.id, _order_is_wrong),
            "order": [step["key"] for step in steps],
        }
    if isinstance(question, Blanks):
        return {
            "blanks": [
                {"key": str(i), "choices": _mixed(_options(blank.choices), f"{question.id}/{i}")}
                for i, blank in enumerate(question.blanks, 1)
            ]
        }
    options = _options(question.options)
    keep = question.type == "true-false" or question.keep_order
    return {"options": options if keep else _mixed(options, question.id)}


def _options(options: Sequence[Option]) -> list[dict[str, Any]]:
    return [
        {"key": str(i), "text": say(option.text), "right": option.right, "feedback": say(option.feedback)}
        for i, option in enumerate(options, 1)
    ]


def _placed(question: Match | Sort) -> dict[str, Any]:
    """Match and sort are one thing to the grader: items, each with the place where it belongs."""
    if isinstance(question, Match):
        names = [*dict.fromkeys([pair.right for pair in question.pairs]), *question.others]
        items = [(pair.left, pair.right, pair.feedback) for pair in question.pairs]
    else:
        names = question.bins
        items = [(item.text, item.bin, item.feedback) for item in question.items]
    keys = {name: str(i) for i, name in enumerate(names, 1)}
    places = [{"key": keys[name], "text": say(name)} for name in names]
    parts = [
        {"key": str(i), "text": say(text), "place": keys[place], "feedback": say(feedback)}
        for i, (text, place, feedback) in enumerate(items, 1)
    ]
    if isinstance(question, Match):
        return {"items": parts, "places": _mixed(places, question.id)}
    return {"items": _mixed(parts, question.id), "places": places}


def _mixed(
    parts: list[dict[str, Any]], seed: str, fits: Callable[[list[dict[str, Any]]], bool] = lambda parts: True
) -> list[dict[str, Any]]:
    """Return the parts mixed, in the same way at each build and in each language."""
    for salt in range(100):
        mixed = sorted(
            parts, key=lambda part: hashlib.sha256(f"{seed}/{salt}/{part['key']}".encode()).digest()
        )
        if fits(mixed):
            return mixed
    return parts[::-1]


def _order_is_wrong(steps: list[dict[str, Any]]) -> bool:
    """Whether steps as shown earn nothing: no more pairs the right way round than the wrong way."""
    keys = [int(step["key"]) for step in steps]
    right = sum(before < after for i, before in enumerate(keys) for after in keys[i + 1 :])
    return right <= len(keys) * (len(keys) - 1) / 4
