"""What a bank of the right shape can still have wrong: sense that no schema states.

The checks read the file's data as it is, of whatever shape, so that an author sees everything at once.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

from selling.authoring import Problem

BLANK = re.compile(r"\{(\d+)\}")


def sense_problems(data: object, name: str) -> Iterator[Problem]:
    """Yield what contradicts itself in a bank; ``name`` is what its file is called."""
    if not isinstance(data, dict):
        return
    if isinstance(data.get("bank"), str) and data["bank"] != name:
        yield ("bank",), f"is {data['bank']!r} but the file is called {name}; give both the same name"
    seen: set[str] = set()
    for i, question in enumerate(blocks(data, "questions")):
        identity = question.get("id")
        if isinstance(identity, str) and identity in seen:
            yield ("questions", i, "id"), "is used by an earlier question; give this one its own"
        seen.add(str(identity))
        for place, sentence in _question_problems(question):
            yield ("questions", i, *place), sentence


def blocks(data: object, key: str) -> list[dict[str, Any]]:
    """Return the list of blocks under a key; what is not a block counts as an empty one."""
    found = data.get(key) if isinstance(data, dict) else None
    return [each if isinstance(each, dict) else {} for each in found] if isinstance(found, list) else []


def _question_problems(question: dict[str, Any]) -> Iterator[Problem]:
    slides = question.get("slides")
    if isinstance(slides, list) and any(slide in slides[:i] for i, slide in enumerate(slides)):
        yield ("slides",), "names a slide twice; keep one"
    check = _CHECKS.get(str(question.get("type")))
    if check:
        yield from check(question)


def _one_right(options: list[dict[str, Any]], at: str) -> Iterator[Problem]:
    right = sum(option.get("right") is True for option in options)
    if options and right == 0:
        yield (at,), "has no right answer; mark one with right: true"
    if right > 1:
        yield (at,), f"has {right} right answers; leave right: true on one only"


def _alike(parts: list[dict[str, Any]], at: str, key: str = "text") -> Iterator[Problem]:
    seen = []
    for i, part in enumerate(parts):
        text = part.get(key)
        if isinstance(text, str) and text.strip() in seen:
            yield (at, i, key), "reads the same as an earlier one; make them differ"
        seen.append(str(text).strip())


def _single(question: dict[str, Any]) -> Iterator[Problem]:
    options = blocks(question, "options")
    yield from _one_right(options, "options")
    yield from _alike(options, "options")


def _several(question: dict[str, Any]) -> Iterator[Problem]:
    options = blocks(question, "options")
    right = sum(option.get("right") is True for option in options)
    if options and right == 0:
        yield ("options",), "has no right answer; mark at least one with right: true"
    if options and right == len(options):
        yield ("options",), "has no wrong answer; add one, or nothing is left to decide"
    yield from _alike(options, "options")


def _number(question: dict[str, Any]) -> Iterator[Problem]:
    answer, tolerance = question.get("answer"), question.get("tolerance", 0)
    if not isinstance(answer, int | float) or not isinstance(tolerance, int | float):
        return
    for i, mistake in enumerate(blocks(question, "mistakes")):
        value = mistake.get("value")
        if isinstance(value, int | float) and abs(value - answer) <= tolerance:
            yield ("mistakes", i, "value"), "lies within the tolerance, so it is right; change one of the two"


def _match(question: dict[str, Any]) -> Iterator[Problem]:
    pairs = blocks(question, "pairs")
    yield from _alike(pairs, "pairs", "left")
    rights = [pair.get("right") for pair in pairs]
    others = question.get("others", [])
    others = others if isinstance(others, list) else []
    for i, other in enumerate(others):
        if other in rights or other in others[:i]:
            yield ("others", i), "is a choice already; remove it"
    if pairs and len({str(each) for each in rights + others}) < 2:
        yield ("pairs",), "leaves one choice only; let the rights differ or add others"


def _order(question: dict[str, Any]) -> Iterator[Problem]:
    yield from _alike(blocks(question, "items"), "items")


def _sort(question: dict[str, Any]) -> Iterator[Problem]:
    items, bins = blocks(question, "items"), question.get("bins")
    yield from _alike(items, "items")
    if not isinstance(bins, list):
        return
    for i, each in enumerate(bins):
        if each in bins[:i]:
            yield ("bins", i), "stands twice; keep one"
    for i, item in enumerate(items):
        if isinstance(item.get("bin"), str) and item["bin"] not in bins:
            known = ", ".join(str(each) for each in bins)
            yield ("items", i, "bin"), f"is {item['bin']!r}, which is not among the bins; use one of: {known}"


def _blanks(question: dict[str, Any]) -> Iterator[Problem]:
    blanks = blocks(question, "blanks")
    if isinstance(question.get("text"), str) and blanks:
        found = BLANK.findall(question["text"])
        wanted = [str(i + 1) for i in range(len(blanks))]
        if sorted(found, key=int) != wanted:
            needed = " ".join(f"{{{each}}}" for each in wanted)
            yield ("text",), f"must hold {needed}, each once, for the {len(blanks)} under blanks"
    for i, blank in enumerate(blanks):
        choices = blocks(blank, "choices")
        for place, sentence in [*_one_right(choices, "choices"), *_alike(choices, "choices")]:
            yield ("blanks", i, *place), sentence


_CHECKS: dict[str, Callable[[dict[str, Any]], Iterator[Problem]]] = {
    "single": _single,
    "true-false": _single,
    "several": _several,
    "number": _number,
    "match": _match,
    "order": _order,
    "sort": _sort,
    "blanks": _blanks,
}
