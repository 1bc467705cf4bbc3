"""Moodle XML: one file a language, with a category for each bank.

Read by Moodle's "Import questions", format "Moodle XML". The format has no schema; what is written here is what
its importer reads (question/format/xml/format.php in Moodle's source, and ``import_from_xml`` of
question/type/ordering).
"""

from collections.abc import Callable
from html import escape
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent

from selling.questions.check import BLANK
from selling.questions.export.common import (
    NEAREST,
    PLACED_CREDIT,
    PLACED_FEEDBACK,
    Edition,
    Loss,
    Made,
    Question,
    document,
    mistakes_overlap,
    number_text,
    percentage,
    placed,
    spare,
    steps,
    told,
)

ORDERING = "Needs the question type Ordering: part of Moodle from 4.4, before that the plugin qtype_ordering."
ORDERING_CREDIT = (
    "Part of the points: a random order earns about half of them in Moodle, and none in the course."
)
BLANKS_POINTS = (
    "Worth as many points in Moodle as it has blanks, or a multiple: its own points do not divide by them."
)

# In a cloze field these end an answer or a feedback. As entities they do not, and Moodle decodes them.
_CLOZE = {ord(mark): f"&#{ord(mark)};" for mark in "~#}{\\=%"} | {ord("&"): "&amp;"}


def export(edition: Edition) -> Made:
    """Return an edition as one file of Moodle XML; every type has its place in it."""
    quiz = Element("quiz")
    losses = list(edition.losses)
    count = 0
    for volume in edition.volumes:
        _category(quiz, edition, volume.bank, volume.title)
        for question in volume.questions:
            _question(quiz, question, f"{volume.bank}.{question['id']}.{edition.lang}")
            count += 1
            losses += [
                Loss(volume.bank, question["id"], question["type"], sentence) for sentence in _lost(question)
            ]
    indent(quiz)  # text stands in leaves only, so this moves none of it
    return Made({f"questions-{edition.lang}.xml": document(quiz)}, count, losses)


def _category(quiz: Element, edition: Edition, bank: str, title: str) -> None:
    made = SubElement(quiz, "question", type="category")
    course, title = (name.replace("/", "//") for name in (edition.course, title))
    _text(SubElement(made, "category"), f"$course$/top/{course}/{title}")
    SubElement(made, "idnumber").text = f"{bank}.{edition.lang}"


def _question(quiz: Element, question: Question, idnumber: str) -> None:
    name, fill = _TYPES["truefalse" if question["plain_words"] else question["type"]]
    made = SubElement(quiz, "question", type=name)
    _text(SubElement(made, "name"), question["id"])
    asked = _cloze(question) if name == "cloze" else _paragraph(question["asked"])
    _html(made, "questiontext", asked)
    _html(made, "generalfeedback", _general(question))
    SubElement(made, "defaultgrade").text = str(question["points"])
    SubElement(made, "penalty").text = "0.3333333"
    SubElement(made, "hidden").text = "0"
    SubElement(made, "idnumber").text = idnumber
    fill(made, question)
    tags = SubElement(made, "tags")
    for tag in question["tags"]:
        _text(SubElement(tags, "tag"), tag)


def _text(parent: Element, text: str) -> None:
    SubElement(parent, "text").text = text


def _html(parent: Element, tag: str, html: str) -> Element:
    made = SubElement(parent, tag, format="html")
    _text(made, html)
    return made


def _inline(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")


def _paragraph(text: str) -> str:
    return f"<p>{_inline(text)}</p>"


def _general(question: Question) -> str:
    listed = "".join(
        f"<li><strong>{_inline(heading)}</strong><br>{_inline(text)}</li>" for heading, text in told(question)
    )
    explained = _paragraph(question["explain"]) if question["explain"] else ""
    return explained + (f"<ul>{listed}</ul>" if listed else "")


def _answer(parent: Element, fraction: str, text: str, feedback: str, html: bool = True) -> Element:
    made = SubElement(parent, "answer", fraction=fraction, format="html" if html else "moodle_auto_format")
    _text(made, text)
    _html(made, "feedback", _paragraph(feedback))
    return made


def _multichoice(made: Element, question: Question) -> None:
    options = question["options"]
    single = question["type"] != "several"
    right = sum(option["right"] for option in options)
    SubElement(made, "single").text = "true" if single else "false"
    SubElement(made, "shuffleanswers").text = "false" if question["keep_order"] else "true"
    SubElement(made, "answernumbering").text = "none"
    wrong = "0" if single else percentage(right - len(options))
    for option in options:
        fraction = percentage(right) if option["right"] else wrong
        _answer(made, fraction, _inline(option["text"]), option["feedback"])


def _truefalse(made: Element, question: Question) -> None:
    for word, option in zip(("true", "false"), question["options"], strict=True):
        _answer(made, "100" if option["right"] else "0", word, option["feedback"], html=False)


def _numerical(made: Element, question: Question) -> None:
    near = number_text(question["tolerance"])
    answers = [("100", number_text(question["answer"]), near, question["feedback"])]
    answers += [("0", number_text(each["value"]), near, each["feedback"]) for each in question["mistakes"]]
    for fraction, value, tolerance, feedback in [*answers, ("0", "*", "0", question["wrong"])]:
        answer = _answer(made, fraction, value, feedback, html=False)
        SubElement(answer, "tolerance").text = tolerance
    if question["unit"]:
        unit = SubElement(SubElement(made, "units"), "unit")
        SubElement(unit, "multiplier").text = "1"
        SubElement(unit, "unit_name").text = question["unit"]
    SubElement(made, "unitgradingtype").text = "0"  # the unit may be typed, and costs nothing if it is not
    SubElement(made, "showunits").text = "0" if question["unit"] else "3"


def _matching(made: Element, question: Question) -> None:
    SubElement(made, "shuffleanswers").text = "true"
    SubElement(made, "shownumcorrect")
    pairs = [(_inline(item["text"]), place) for item, place in placed(question)]
    for left, right in [*pairs, *(("", place) for place in spare(question))]:
        _text(SubElement(_html(made, "subquestion", left), "answer"), right)


def _ordering(made: Element, question: Question) -> None:
    items = steps(question)
    for tag, text in {
        "layouttype": "VERTICAL",
        "selecttype": "ALL",
        "selectcount": str(len(items)),
        "gradingtype": "RELATIVE_ALL_PREVIOUS_AND_NEXT",
        "showgrading": "SHOW",
        "numberingstyle": "none",
    }.items():
        SubElement(made, tag).text = text
    for i, item in enumerate(items, 1):
        _html(made, "answer", _inline(item["text"])).set("fraction", str(i))


def _weight(question: Question) -> int:
    points, blanks = question["points"], len(question["blanks"])
    return points // blanks if points % blanks == 0 else 1


def _cloze(question: Question) -> str:
    """Return the text with a drop-down list where each blank is."""
    lists = {
        blank["key"]: f"{{{_weight(question)}:MULTICHOICE:" + "~".join(map(_choice, blank["choices"])) + "}"
        for blank in question["blanks"]
    }
    parts = BLANK.split(question["text"])  # text, number, text, number, … text
    shown = [
        lists[part] if i % 2 else _inline(part).replace("{", "&#123;").replace("}", "&#125;")
        for i, part in enumerate(parts)
    ]
    return f"<p>{''.join(shown)}</p>"


def _choice(choice: dict[str, Any]) -> str:
    text, feedback = (_inline(choice[key]).translate(_CLOZE) for key in ("text", "feedback"))
    return ("=" if choice["right"] else "") + text + "#" + feedback


def _nothing_more(made: Element, question: Question) -> None:
    """All of a cloze question stands in its text."""


_TYPES: dict[str, tuple[str, Callable[[Element, Question], None]]] = {
    "single": ("multichoice", _multichoice),
    "several": ("multichoice", _multichoice),
    "true-false": ("multichoice", _multichoice),
    "truefalse": ("truefalse", _truefalse),
    "number": ("numerical", _numerical),
    "match": ("matching", _matching),
    "sort": ("matching", _matching),
    "order": ("ordering", _ordering),
    "blanks": ("cloze", _nothing_more),
}


def _lost(question: Question) -> list[str]:
    lost = []
    if question["type"] in ("match", "sort"):
        lost += [PLACED_FEEDBACK, PLACED_CREDIT]
    if question["type"] == "order":
        lost += [PLACED_FEEDBACK, ORDERING_CREDIT, ORDERING]
    if question["type"] == "blanks" and question["points"] % len(question["blanks"]):
        lost.append(BLANKS_POINTS)
    if mistakes_overlap(question):
        lost.append(NEAREST)
    return lost
