"""One question as an item of QTI 2.1.

Elements, attributes and their order are those of the information model:
https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html
"""

from collections.abc import Iterable
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from selling.questions.check import BLANK
from selling.questions.export.common import Question, number_text, steps, told

NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1"
SCHEMA = "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"

Choice = dict[str, Any]


def item(question: Question, identifier: str, lang: str) -> Element:
    """Return a question as an ``assessmentItem``: what is asked, how it is graded, and what is said then."""
    made = Element(
        "assessmentItem",
        {
            "xmlns": NAMESPACE,
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:schemaLocation": f"{NAMESPACE} {SCHEMA}",
            "identifier": identifier,
            "title": question["id"],
            LANGUAGE: lang,
            "adaptive": "false",
            "timeDependent": "false",
        },
    )
    parts = _Parts()
    _TYPES[question["type"]](parts, question)
    made.extend(parts.responses)
    points = SubElement(
        made,
        "outcomeDeclaration",
        identifier="SCORE",
        cardinality="single",
        baseType="float",
        normalMaximum=str(question["points"]),
        normalMinimum="0",
    )
    _values(points, "defaultValue", ["0"])
    _outcome(made, "MAXSCORE", "float", str(question["points"]))
    for name in sorted({each.get("outcomeIdentifier", "") for each in parts.said}):
        SubElement(made, "outcomeDeclaration", identifier=name, cardinality="multiple", baseType="identifier")
    explained = _explained(question)
    if explained is not None:
        _outcome(made, "EXPLAIN", "identifier", "ALWAYS")
    made.append(parts.body)
    made.append(parts.processing)
    made.extend(parts.said)
    if explained is not None:
        made.append(explained)
    return made


class _Parts:
    """What an item consists of, filled in by its type."""

    def __init__(self) -> None:
        self.responses: list[Element] = []
        self.body = Element("itemBody")
        self.processing = Element("responseProcessing")
        self.said: list[Element] = []

    def response(self, name: str, cardinality: str, base: str, right: Iterable[str]) -> Element:
        made = Element("responseDeclaration", identifier=name, cardinality=cardinality, baseType=base)
        _values(made, "correctResponse", right)
        self.responses.append(made)
        return made

    def feedback(self, outcome: str, identifier: str, text: str) -> None:
        made = Element("modalFeedback", outcomeIdentifier=outcome, showHide="show", identifier=identifier)
        write(SubElement(made, "p"), text)
        self.said.append(made)


def write(parent: Element, text: str) -> None:
    """Put text at the end of an element, its line ends as ``br``."""
    first, *lines = text.split("\n")
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + first
    else:
        parent.text = (parent.text or "") + first
    for line in lines:
        SubElement(parent, "br").tail = line


def _values(parent: Element, tag: str, values: Iterable[str]) -> None:
    made = SubElement(parent, tag)
    for value in values:
        SubElement(made, "value").text = value


def _outcome(parent: Element, name: str, base: str, value: str) -> None:
    made = SubElement(parent, "outcomeDeclaration", identifier=name, cardinality="single", baseType=base)
    _values(made, "defaultValue", [value])


def _explained(question: Question) -> Element | None:
    if not question["explain"] and not told(question):
        return None
    made = Element("modalFeedback", outcomeIdentifier="EXPLAIN", showHide="show", identifier="ALWAYS")
    if question["explain"]:
        write(SubElement(made, "p"), question["explain"])
    if told(question):
        listed = SubElement(made, "ul")
        for heading, text in told(question):
            line = SubElement(listed, "li")
            write(SubElement(line, "strong"), heading)
            SubElement(line, "br")
            write(line, text)
    return made


def _set(parent: Element, outcome: str) -> Element:
    return SubElement(parent, "setOutcomeValue", identifier=outcome)


def _base(parent: Element, base: str, value: str) -> None:
    SubElement(parent, "baseValue", baseType=base).text = value


def _if_right(processing: Element, response: str) -> Element:
    """Begin a condition that holds when a response is the right one; what follows goes into it."""
    made = SubElement(SubElement(processing, "responseCondition"), "responseIf")
    matched = SubElement(made, "match")
    SubElement(matched, "variable", identifier=response)
    SubElement(matched, "correct", identifier=response)
    return made


def _interaction(parts: _Parts, tag: str, question: Question, **attributes: str) -> Element:
    made = SubElement(parts.body, tag, {"responseIdentifier": "RESPONSE", **attributes})
    write(SubElement(made, "prompt"), question["text"])
    return made


def _choices(parent: Element, tag: str, prefix: str, choices: Iterable[Choice], **attributes: str) -> None:
    for choice in choices:
        made = SubElement(parent, tag, {"identifier": prefix + choice["key"], **attributes})
        write(made, choice["text"])


def _map_score(parts: _Parts, mapped: Iterable[tuple[str, float]], other: float, points: int) -> None:
    """Add up points from a table, never below none and never above all."""
    mapping = SubElement(
        parts.responses[0],
        "mapping",
        lowerBound="0",
        upperBound=str(points),
        defaultValue=number_text(other),
    )
    for key, value in mapped:
        SubElement(mapping, "mapEntry", mapKey=key, mappedValue=number_text(value))
    SubElement(_set(parts.processing, "SCORE"), "mapResponse", identifier="RESPONSE")


def _single(parts: _Parts, question: Question) -> None:
    right = [f"C{option['key']}" for option in question["options"] if option["right"]]
    parts.response("RESPONSE", "single", "identifier", right)
    _options(parts, question, "1")
    _base(_set(_if_right(parts.processing, "RESPONSE"), "SCORE"), "float", str(question["points"]))
    chosen = SubElement(_set(parts.processing, "FEEDBACK"), "multiple")
    SubElement(chosen, "variable", identifier="RESPONSE")


def _several(parts: _Parts, question: Question) -> None:
    options, points = question["options"], question["points"]
    right = [option for option in options if option["right"]]
    parts.response("RESPONSE", "multiple", "identifier", [f"C{option['key']}" for option in right])
    _options(parts, question, "0")
    gain, cost = points / len(right), -points / (len(options) - len(right))
    mapped = [(f"C{option['key']}", gain if option["right"] else cost) for option in options]
    _map_score(parts, mapped, 0, points)
    chosen = SubElement(_set(parts.processing, "FEEDBACK"), "multiple")
    SubElement(chosen, "variable", identifier="RESPONSE")
    SubElement(chosen, "correct", identifier="RESPONSE")


def _options(parts: _Parts, question: Question, most: str) -> None:
    shuffle = "false" if question["keep_order"] else "true"
    made = _interaction(parts, "choiceInteraction", question, shuffle=shuffle, maxChoices=most)
    _choices(made, "simpleChoice", "C", question["options"])
    for option in question["options"]:
        parts.feedback("FEEDBACK", f"C{option['key']}", option["feedback"])


def _number(parts: _Parts, question: Question) -> None:
    parts.response("RESPONSE", "single", "float", [number_text(question["answer"])])
    write(SubElement(parts.body, "p"), question["text"])
    line = SubElement(parts.body, "p")
    SubElement(line, "textEntryInteraction", responseIdentifier="RESPONSE", expectedLength="12")
    write(line, f" {question['unit']}".rstrip())
    condition = SubElement(parts.processing, "responseCondition")
    right = SubElement(condition, "responseIf")
    SubElement(_near(right, question["tolerance"]), "correct", identifier="RESPONSE")
    _base(_set(right, "SCORE"), "float", str(question["points"]))
    _show(parts, right, "RIGHT", question["feedback"])
    for i, mistake in enumerate(question["mistakes"], 1):
        made = SubElement(condition, "responseElseIf")
        _base(_near(made, question["tolerance"]), "float", number_text(mistake["value"]))
        _show(parts, made, f"MISTAKE{i}", mistake["feedback"])
    _show(parts, SubElement(condition, "responseElse"), "OTHER", question["wrong"])


def _near(parent: Element, tolerance: float) -> Element:
    near = number_text(tolerance)
    how = (
        {"toleranceMode": "absolute", "tolerance": f"{near} {near}"}
        if tolerance
        else {"toleranceMode": "exact"}
    )
    made = SubElement(parent, "equal", how)
    SubElement(made, "variable", identifier="RESPONSE")
    return made


def _show(parts: _Parts, condition: Element, identifier: str, text: str) -> None:
    _base(SubElement(_set(condition, "FEEDBACK"), "multiple"), "identifier", identifier)
    parts.feedback("FEEDBACK", identifier, text)


def _matched(parts: _Parts, question: Question) -> None:
    """Score as the course does: what the same place for every item earns is taken off.

    With n items of which b belong to the commonest place, a right pair earns 1/n and a wrong one costs
    b/(n(n−b)) of the points: then b right ones earn nothing, and n all.
    """
    items, points = question["items"], question["points"]
    pairs = [f"I{each['key']} P{each['place']}" for each in items]
    parts.response("RESPONSE", "multiple", "directedPair", pairs)
    many = str(len(items))
    made = _interaction(parts, "matchInteraction", question, shuffle="true", maxAssociations=many)
    left, right = SubElement(made, "simpleMatchSet"), SubElement(made, "simpleMatchSet")
    _choices(left, "simpleAssociableChoice", "I", items, matchMax="1")
    _choices(right, "simpleAssociableChoice", "P", question["places"], matchMax=many)
    wanted = [each["place"] for each in items]
    blind = max(map(wanted.count, wanted))
    cost = points * blind / (len(items) * (len(items) - blind)) if blind < len(items) else 0
    _map_score(parts, [(pair, points / len(items)) for pair in pairs], -cost, points)


def _order(parts: _Parts, question: Question) -> None:
    parts.response("RESPONSE", "ordered", "identifier", [f"S{step['key']}" for step in steps(question)])
    made = _interaction(parts, "orderInteraction", question, shuffle="true")
    _choices(made, "simpleChoice", "S", question["items"])
    _base(_set(_if_right(parts.processing, "RESPONSE"), "SCORE"), "float", str(question["points"]))


def _blanks(parts: _Parts, question: Question) -> None:
    line = SubElement(parts.body, "p")
    by_key = {blank["key"]: blank for blank in question["blanks"]}
    for i, part in enumerate(BLANK.split(question["text"])):  # text, number, text, number, … text
        if i % 2:
            _blank(parts, line, by_key[part], question["points"] / len(by_key))
        else:
            write(line, part)


def _blank(parts: _Parts, line: Element, blank: Choice, points: float) -> None:
    key, choices = blank["key"], blank["choices"]
    right = [f"C{key}.{choice['key']}" for choice in choices if choice["right"]]
    parts.response(f"RESPONSE{key}", "single", "identifier", right)
    made = SubElement(line, "inlineChoiceInteraction", responseIdentifier=f"RESPONSE{key}", shuffle="true")
    for choice in choices:
        identifier = f"C{key}.{choice['key']}"
        # An inline choice holds words only, no br.
        SubElement(made, "inlineChoice", identifier=identifier).text = choice["text"].replace("\n", " ")
        parts.feedback(f"FEEDBACK{key}", identifier, choice["feedback"])
    added = SubElement(_set(_if_right(parts.processing, f"RESPONSE{key}"), "SCORE"), "sum")
    SubElement(added, "variable", identifier="SCORE")
    _base(added, "float", number_text(points))
    chosen = SubElement(_set(parts.processing, f"FEEDBACK{key}"), "multiple")
    SubElement(chosen, "variable", identifier=f"RESPONSE{key}")


_TYPES = {
    "single": _single,
    "true-false": _single,
    "several": _several,
    "number": _number,
    "match": _matched,
    "sort": _matched,
    "order": _order,
    "blanks": _blanks,
}
