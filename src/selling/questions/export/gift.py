"""GIFT: one text file a language, with a category for each bank.

Read by Moodle's "Import questions", format "GIFT", and by others. What is written here is what Moodle's reader
(question/format/gift/format.php) takes for itself; its documentation is https://docs.moodle.org/en/GIFT_format.
"""

import re

from selling.questions.check import BLANK
from selling.questions.export.common import (
    NEAREST,
    PLACED_CREDIT,
    PLACED_FEEDBACK,
    UNIT,
    Edition,
    Loss,
    Made,
    Question,
    mistakes_overlap,
    number_text,
    percentage,
    placed,
    spare,
    told,
)

ORDER = "The question is left out: GIFT has no type for putting things in order."
BLANKS = "The question is left out: GIFT has room for one blank, and here are more."
POINTS = "The points: GIFT has none, so the question counts 1."
KEEP_ORDER = "The order of the options: GIFT cannot fix it, so they may be mixed."
ARROW = "The sign -> parts a pair in GIFT, so it stands as → in the texts."
IN_COMMENTS = "Ids and tags stand in comments: Moodle reads them there, other systems pass over them."

# Brackets are no control characters, but a text that begins with them is read as naming its own format.
_FORMAT = "[plain]"
_WEIGHT = re.compile(r"%-*[0-9]")


def export(edition: Edition) -> Made:
    """Return an edition as one file of GIFT, without the questions that it has no type for."""
    lines: list[str] = []
    losses = [*edition.losses, Loss("", "", "", IN_COMMENTS)]
    count = 0
    for volume in edition.volumes:
        course, title = (_escaped(name).replace("/", "//") for name in (edition.course, volume.title))
        lines.append(f"$CATEGORY: $course$/top/{course}/{title}\n")
        for question in volume.questions:
            losses += [
                Loss(volume.bank, question["id"], question["type"], sentence) for sentence in _lost(question)
            ]
            answers = _answers(question)
            if answers is not None:
                lines.append(_written(question, answers, f"{volume.bank}.{question['id']}.{edition.lang}"))
                count += 1
    return Made({f"questions-{edition.lang}.gift.txt": "\n".join(lines).encode()}, count, losses)


def _written(question: Question, answers: str, idnumber: str) -> str:
    tags = " ".join(f"[tag:{tag}]" for tag in question["tags"])
    asked = BLANK.sub("_____", question["asked"]) if question["type"] == "blanks" else question["asked"]
    general = "\n".join(filter(None, [question["explain"], *(f"{a}\n{b}" for a, b in told(question))]))
    explained = f"\t####{_text(general)}\n" if general else ""
    name = _escaped(question["id"])
    return f"// [id:{idnumber}] {tags}\n::{name}::{_FORMAT}{_escaped(asked)}{{{answers}{explained}}}\n"


def _escaped(text: str) -> str:
    return re.sub(r"[\\#=~{}:]", r"\\\g<0>", text).replace("\n", r"\n")


def _text(text: str) -> str:
    """Return a text as it stands after a control character."""
    return (_FORMAT if text.startswith("[") else "") + _escaped(text)


def _answers(question: Question) -> str | None:
    """Return what stands between the braces, or None where GIFT has no such type."""
    kind = question["type"]
    if kind == "order" or (kind == "blanks" and len(question["blanks"]) > 1):
        return None
    if question["plain_words"]:
        return _truefalse(question)
    if kind == "number":
        return _number(question)
    if kind in ("match", "sort"):
        return _matching(question)
    options = question["blanks"][0]["choices"] if kind == "blanks" else question["options"]
    right = sum(option["right"] for option in options) if kind == "several" else None
    written = "\n"
    for option in options:
        if right is not None:
            mark = f"~%{percentage(right if option['right'] else right - len(options))}%"
        elif option["right"]:
            mark = "="
        else:
            mark = "~%0%" if _WEIGHT.match(option["text"]) else "~"
        written += f"\t{mark}{_text(option['text'])}#{_text(option['feedback'])}\n"
    return written


def _truefalse(question: Question) -> str:
    """Return the answer, then the feedback for the wrong one, then the one for the right."""
    true, false = question["options"]
    right, wrong = (true, false) if true["right"] else (false, true)
    word = "TRUE" if true["right"] else "FALSE"
    return f"{word}#{_text(wrong['feedback'])}#{_text(right['feedback'])}\n"


def _number(question: Question) -> str:
    near = number_text(question["tolerance"])
    rows = [("=", question["answer"], question["feedback"])]
    rows += [("=%0%", mistake["value"], mistake["feedback"]) for mistake in question["mistakes"]]
    written = "".join(
        f"\t{mark}{number_text(value)}:{near}#{_text(feedback)}\n" for mark, value, feedback in rows
    )
    return f"#\n{written}\t~#{_text(question['wrong'])}\n"


def _matching(question: Question) -> str:
    pairs = [(_text(_arrow(item["text"])), place) for item, place in placed(question)]
    pairs += [("", place) for place in spare(question)]
    return "\n" + "".join(f"\t={left} -> {_escaped(_arrow(right))}\n" for left, right in pairs)


def _arrow(text: str) -> str:
    return text.replace("->", "→")


def _lost(question: Question) -> list[str]:
    if question["type"] == "order":
        return [ORDER]
    if question["type"] == "blanks" and len(question["blanks"]) > 1:
        return [BLANKS]
    lost = [POINTS] if question["points"] != 1 else []
    if question["type"] in ("match", "sort"):
        lost += [PLACED_FEEDBACK, PLACED_CREDIT]
        if any("->" in part["text"] for part in question["items"] + question["places"]):
            lost.append(ARROW)
    if question["type"] == "number" and question["unit"]:
        lost.append(UNIT)
    if mistakes_overlap(question):
        lost.append(NEAREST)
    if question["keep_order"] and not question["plain_words"]:
        lost.append(KEEP_ORDER)
    return lost
