"""What a worksheet of the right shape can still have wrong: sense that no schema states."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from selling.authoring import Problem
from selling.questions.check import blocks


def sense_problems(data: object, name: str) -> Iterator[Problem]:
    """Yield what contradicts itself in a worksheet; ``name`` is what its file is called."""
    if not isinstance(data, dict):
        return
    if isinstance(data.get("worksheet"), str) and data["worksheet"] != name:
        yield (
            ("worksheet",),
            f"is {data['worksheet']!r} but the file is called {name}; give both the same name",
        )
    yield from _unique(data, "fields", "name")
    yield from _unique(data, "scores", "name")
    for i, each in enumerate(blocks(data, "fields")):
        yield from ((("fields", i, *place), sentence) for place, sentence in _field_problems(each))
    scorable = dict(_scorable(data))
    for i, score in enumerate(blocks(data, "scores")):
        yield from ((("scores", i, *place), sentence) for place, sentence in _score_problems(score, scorable))
    names = [each.get("name") for each in blocks(data, "fields")]
    for i, answer in enumerate(blocks(data, "model_answer")):
        if isinstance(answer.get("field"), str) and answer["field"] not in names:
            yield ("model_answer", i, "field"), f"is {answer['field']!r}, which is not a field of this sheet"


def _unique(block: dict[str, Any], key: str, name: str) -> Iterator[Problem]:
    seen = []
    for i, each in enumerate(blocks(block, key)):
        value = each.get(name)
        if isinstance(value, str) and value in seen:
            yield (key, i, name), f"is {value!r} again; give each its own"
        seen.append(value)


def _field_problems(each: dict[str, Any]) -> Iterator[Problem]:
    yield from _unique(each, "options", "value")
    yield from _unique(each, "items", "value")
    yield from _unique(each, "columns", "name")
    least, most = each.get("min", 1), each.get("max", 5)
    numbers = isinstance(least, int) and isinstance(most, int)
    if each.get("type") == "rating" and numbers and not 1 <= most - least <= 10:
        yield ("max",), "must be 1 to 10 above min"
    if each.get("type") == "rows":
        few, many = each.get("min_rows", 1), each.get("max_rows", 20)
        if isinstance(few, int) and isinstance(many, int) and few > many:
            yield ("min_rows",), "is more than max_rows; change one of the two"
        for i, column in enumerate(blocks(each, "columns")):
            yield from ((("columns", i, *place), said) for place, said in _field_problems(column))


def _scorable(data: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield each name that a score may use or misuse, with what is wrong about it ("" for nothing)."""
    for each in blocks(data, "fields"):
        yield str(each.get("name")), _unscorable(each)
        for column in blocks(each, "columns"):
            yield f"{each.get('name')}.{column.get('name')}", _unscorable(column)


def _unscorable(each: dict[str, Any]) -> str:
    kind = each.get("type")
    if kind in ("rating", "checklist"):
        return ""
    if kind == "choice":
        scores = [option.get("score") for option in blocks(each, "options")]
        if any(score is None for score in scores):
            return "is a choice whose options do not all have a score; give each one"
        return "" if len(set(map(str, scores))) > 1 else "is a choice whose options all score the same"
    if kind == "rows":
        return "is a list of rows; name a column of it, as in field.column"
    return f"is of type {kind}, which cannot be scored; leave it out"


def _score_problems(score: dict[str, Any], scorable: dict[str, str]) -> Iterator[Problem]:
    of = score.get("of")
    of = of if isinstance(of, list) else []
    for i, name in enumerate(of):
        sentence = scorable.get(str(name), "is not a field of this sheet; check its spelling")
        if sentence:
            yield ("of", i), f"{name!r} {sentence}"
        if name in of[:i]:
            yield ("of", i), f"{name!r} stands twice; keep one, and use weights to count it more"
    weights = score.get("weights")
    for name in weights if isinstance(weights, dict) else []:
        if name not in of:
            yield ("weights", name), "is not among the fields under of"
    starts = [band.get("from") for band in blocks(score, "bands")]
    numbers = [start for start in starts if isinstance(start, int | float)]
    if numbers and numbers == starts:
        if numbers[0] != 0:
            yield ("bands", 0, "from"), "must be 0, so that every score has its text"
        if any(after <= before for before, after in pairwise(numbers)):
            yield ("bands",), "must rise from one to the next"
