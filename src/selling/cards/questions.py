"""The two sides of a question as a card: what is asked, and the right answer with its reasons."""

from collections.abc import Callable
from typing import Any

from selling.live.graders import with_unit
from selling.questions.check import BLANK

Sides = tuple[list[str], list[str]]


def sides(question: dict[str, Any]) -> Sides:
    """Return front and back of a question, each as paragraphs.

    ``question``: as :func:`selling.questions.to_content` gives it, so in the reader's language.
    """
    front, back = _SIDES[question["type"]](question)
    return front, [*back, *([question["explain"]] if question["explain"] else [])]


def _chosen(question: dict[str, Any]) -> Sides:
    right = [option for option in question["options"] if option["right"]]
    offered = [f"– {option['text']}" for option in question["options"]]
    return [question["text"], *offered], [line for option in right for line in _reasoned(option)]


def _reasoned(part: dict[str, Any]) -> list[str]:
    return [f"– {part['text']}", part["feedback"]]


def _number(question: dict[str, Any]) -> Sides:
    return [question["text"]], [with_unit(question["answer"], question["unit"]), question["feedback"]]


def _placed(question: dict[str, Any]) -> Sides:
    names = {place["key"]: place["text"] for place in question["places"]}
    items = [f"– {item['text']}" for item in question["items"]]
    told = [f"– {item['text']} → {names[item['place']]}" for item in question["items"]]
    return [question["text"], *items, " / ".join(names.values())], told


def _order(question: dict[str, Any]) -> Sides:
    texts = {item["key"]: item["text"] for item in question["items"]}
    mixed = [f"– {text}" for text in texts.values()]
    return [question["text"], *mixed], [f"{i}. {texts[key]}" for i, key in enumerate(question["order"], 1)]


def _blanks(question: dict[str, Any]) -> Sides:
    choices = {blank["key"]: blank["choices"] for blank in question["blanks"]}
    right = {key: next(each["text"] for each in some if each["right"]) for key, some in choices.items()}
    offered = [f"[{key}] {' / '.join(each['text'] for each in some)}" for key, some in choices.items()]
    asked = BLANK.sub(r"[\1]", question["text"])
    return [asked, *offered], [BLANK.sub(lambda found: f"[{right[found.group(1)]}]", question["text"])]


_SIDES: dict[str, Callable[[dict[str, Any]], Sides]] = {
    "single": _chosen,
    "several": _chosen,
    "true-false": _chosen,
    "number": _number,
    "match": _placed,
    "sort": _placed,
    "order": _order,
    "blanks": _blanks,
}


def answer_key(question: dict[str, Any]) -> dict[str, Any]:
    """Return of a question what grading needs, without a text; :mod:`selling.live.cards` grades by it."""
    kept = {"type": question["type"], "mark": question["mark"]}
    if question["type"] == "number":
        return kept | {name: question[name] for name in ("answer", "tolerance", "unit")}
    if question["type"] in ("match", "sort"):
        items = [{"key": item["key"], "place": item["place"]} for item in question["items"]]
        return kept | {"items": items, "places": [{"key": place["key"]} for place in question["places"]]}
    if question["type"] == "order":
        return kept | {"order": question["order"]}
    if question["type"] == "blanks":
        blanks = [{"key": blank["key"], "choices": _keys(blank["choices"])} for blank in question["blanks"]]
        return kept | {"blanks": blanks}
    return kept | {"options": _keys(question["options"])}


def _keys(options: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"key": option["key"], "right": option["right"]} for option in options]
