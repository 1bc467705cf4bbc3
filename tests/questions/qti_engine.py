"""A small engine of QTI 2.1, written from the information model: what an answer earns, and what is said then."""

from typing import Any
from xml.etree import ElementTree

from hypothesis import strategies as st

from tests.questions.qti_reader import QTI, name_of, words

Answer = str | float | list[str] | None


def declared(item: ElementTree.Element, name: str) -> ElementTree.Element:
    return next(each for each in item.iter(f"{QTI}responseDeclaration") if each.get("identifier") == name)


def correct(item: ElementTree.Element, name: str) -> Answer:
    """The right response."""
    response = declared(item, name)
    values = [each.text or "" for each in response.iterfind(f"{QTI}correctResponse/{QTI}value")]
    if response.get("cardinality") != "single":
        return values
    return float(values[0]) if response.get("baseType") == "float" else values[0]


class Engine:
    """An item with an answer: ``score``, and the ``said`` feedback. Written from the information model."""

    def __init__(self, item: ElementTree.Element, answer: dict[str, Answer]) -> None:
        self.item = item
        self.values: dict[str, Answer] = dict(answer)
        for each in item.iter(f"{QTI}outcomeDeclaration"):
            default = each.findtext(f"{QTI}defaultValue/{QTI}value")
            number = each.get("baseType") == "float" and default is not None
            self.values[each.get("identifier", "")] = float(default) if number and default else default
        for rule in item.find(f"{QTI}responseProcessing") or []:
            self.follow(rule)
        self.score = self.values["SCORE"]
        self.said = [words(each) for each in item.iter(f"{QTI}modalFeedback") if self.shows(each)]

    def shows(self, feedback: ElementTree.Element) -> bool:
        value = self.values.get(feedback.get("outcomeIdentifier", ""))
        return feedback.get("identifier") in (value if isinstance(value, list) else [value])

    def follow(self, rule: ElementTree.Element) -> None:
        if name_of(rule) == "setOutcomeValue":
            self.values[rule.get("identifier", "")] = self.value(rule[0])
            return
        for branch in rule:
            rules = list(branch)
            if name_of(branch) == "responseElse" or self.holds(rules.pop(0)):
                for each in rules:
                    self.follow(each)
                return

    def holds(self, test: ElementTree.Element) -> bool:
        first, second = (self.value(each) for each in test)
        if first is None or second is None:
            return False
        if name_of(test) == "match":
            return first == second
        assert isinstance(first, float)
        assert isinstance(second, float)
        if test.get("toleranceMode") == "exact":
            return first == second
        below, above = (float(each) for each in test.get("tolerance", "").split())
        # The model takes the first as x and the second within [x − below, x + above].
        return first - below <= second <= first + above

    def value(self, expression: ElementTree.Element) -> Answer:
        kind, name = name_of(expression), expression.get("identifier", "")
        if kind == "variable":
            return self.values[name]
        if kind == "baseValue":
            text = expression.text or ""
            return float(text) if expression.get("baseType") == "float" else text
        if kind == "correct":
            return correct(self.item, name)
        if kind == "mapResponse":
            return self.mapped(name)
        values = [self.value(each) for each in expression]
        if kind == "sum":
            return sum(each for each in values if isinstance(each, float))
        assert kind == "multiple"
        return [
            v
            for each in values
            if each is not None
            for v in (each if isinstance(each, list) else [str(each)])
        ]

    def mapped(self, name: str) -> float:
        mapping = declared(self.item, name).find(f"{QTI}mapping")
        assert mapping is not None
        table = {each.get("mapKey"): float(each.get("mappedValue", "")) for each in mapping}
        answer = self.values[name]
        assert isinstance(answer, list)
        total = sum(table.get(each, float(mapping.get("defaultValue", ""))) for each in set(answer))
        return min(max(total, float(mapping.get("lowerBound", ""))), float(mapping.get("upperBound", "")))


def as_response(question: dict[str, Any], answer: Any) -> dict[str, Answer]:
    """An answer to the course's quiz as a response to the item."""
    kind = question["type"]
    if kind in ("single", "true-false"):
        return {"RESPONSE": f"C{answer}"}
    if kind == "number":
        return {"RESPONSE": float(answer)}
    if kind == "blanks":
        return {f"RESPONSE{blank}": f"C{blank}.{choice}" for blank, choice in answer.items()}
    if kind in ("match", "sort"):
        return {"RESPONSE": [f"I{item} P{place}" for item, place in answer.items()]}
    return {"RESPONSE": [("S" if kind == "order" else "C") + key for key in answer]}


def some_answer(data: st.DataObject, question: dict[str, Any]) -> Any:
    kind = question["type"]

    def keys(parts: str) -> list[str]:
        return [part["key"] for part in question[parts]]

    if kind in ("single", "true-false"):
        return data.draw(st.sampled_from(keys("options")))
    if kind == "several":
        return data.draw(st.lists(st.sampled_from(keys("options")), min_size=1, unique=True))
    if kind == "number":
        near = question["answer"] + question["tolerance"] * data.draw(st.sampled_from([0, 0.5, -0.5, 2]))
        return data.draw(st.sampled_from([near, *(mistake["value"] for mistake in question["mistakes"])]))
    if kind == "order":
        return data.draw(st.permutations(question["order"]))
    if kind == "blanks":
        return {
            blank["key"]: data.draw(st.sampled_from([choice["key"] for choice in blank["choices"]]))
            for blank in question["blanks"]
        }
    return {key: data.draw(st.sampled_from(keys("places"))) for key in keys("items")}
