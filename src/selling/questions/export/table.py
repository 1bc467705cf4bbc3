"""CSV: one table a language, with a row for each question and one for each of its parts.

UTF-8 with a byte order mark, so that a spreadsheet opens the Chinese right. A cell with words that a spreadsheet
would take for a formula has an apostrophe before it.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from selling.questions.export.common import Edition, Loss, Made, Question, number_text, placed, spare, steps

COLUMNS = (
    *(
        "bank",
        "bank_title",
        "question",
        "language",
        "type",
        "points",
        "objective",
        "level",
        "slides",
        "chapters",
    ),
    *("keep_order", "text", "explain"),
    *(
        "part",
        "blank",
        "position",
        "part_text",
        "belongs_to",
        "right",
        "value",
        "tolerance",
        "unit",
        "feedback",
    ),
)
APOSTROPHE = (
    "A text that a spreadsheet would take for a formula has an apostrophe before it; take it off again."
)

# The full-width signs begin a formula too where the spreadsheet speaks Chinese. One that begins with apostrophes
# gets another, so that exactly one is always to be taken off.
_FORMULA = re.compile("'*[=+\\-@\t\r＝＋－＠]")
_NUMBERS = {"points", "blank", "position", "value", "tolerance"}

Row = dict[str, str]


def export(edition: Edition) -> Made:
    """Return an edition as one CSV file."""
    rows = [
        {"bank": volume.bank, "bank_title": volume.title, "language": edition.lang, **row}
        for volume in edition.volumes
        for question in volume.questions
        for row in _rows(question)
    ]
    count = sum(len(volume.questions) for volume in edition.volumes)
    losses = list(edition.losses)
    if any(_FORMULA.match(cell) for row in rows for key, cell in row.items() if key not in _NUMBERS):
        losses.append(Loss("", "", "", APOSTROPHE))
    return Made({f"questions-{edition.lang}.csv": csv_bytes(COLUMNS, rows)}, count, losses)


def csv_bytes(columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> bytes:
    """Return a table as a spreadsheet opens it safely: a byte order mark first, and nothing is a formula."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, restval="")
    writer.writeheader()
    for row in rows:
        writer.writerow({key: cell if key in _NUMBERS else harmless(cell) for key, cell in row.items()})
    return text.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula.

    >>> harmless("=1+1")
    "'=1+1"
    """
    return "'" + cell if _FORMULA.match(cell) else cell


def _rows(question: Question) -> Iterator[Row]:
    known = {"question": question["id"], "type": question["type"]}
    yield known | {
        "part": "question",
        "points": str(question["points"]),
        "objective": question["objective"],
        "level": question["level"],
        "slides": " ".join(map(str, question["slides"])),
        "chapters": " ".join(question["chapters"]),
        "keep_order": _yes(question["keep_order"]),
        "text": question["text"],
        "explain": question["explain"],
        "unit": question.get("unit", ""),
    }
    yield from (known | row for row in _parts(question))


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _parts(question: Question) -> Iterator[Row]:
    if question["type"] == "number":
        yield from _numbers(question)
    elif question["type"] in ("match", "sort"):
        for item, place in placed(question):
            yield _part("item", item["text"], item["feedback"]) | {"belongs_to": place}
        yield from (_part("spare", place, "") for place in spare(question))
    elif question["type"] == "order":
        for i, step in enumerate(steps(question), 1):
            yield _part("step", step["text"], step["feedback"]) | {"position": str(i)}
    else:
        blanks = question.get("blanks") or [{"key": "", "choices": question["options"]}]
        for blank in blanks:
            for option in blank["choices"]:
                known = {"blank": blank["key"], "right": _yes(option["right"])}
                yield _part("option", option["text"], option["feedback"]) | known


def _numbers(question: Question) -> Iterator[Row]:
    near = {"tolerance": number_text(question["tolerance"])}
    right = {"right": "yes", "value": number_text(question["answer"])}
    yield _part("answer", "", question["feedback"]) | near | right
    for mistake in question["mistakes"]:
        wrong = {"right": "no", "value": number_text(mistake["value"])}
        yield _part("mistake", "", mistake["feedback"]) | near | wrong
    yield _part("any other number", "", question["wrong"]) | {"right": "no"}


def _part(part: str, text: str, feedback: str) -> Row:
    return {"part": part, "part_text": text, "feedback": feedback}
