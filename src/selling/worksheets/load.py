"""Read worksheets, and turn them into what the widget shows."""

from pathlib import Path
from typing import Any

from selling.authoring import Place, checked, field, find, line_of, texts
from selling.live.say import say
from selling.project import root
from selling.worksheets.check import sense_problems
from selling.worksheets.shape import Rows, Sheet

MACHINE = frozenset({"worksheet", "name", "type", "value", "of", "weights", "field"})


class WorksheetError(ValueError):
    """A worksheet that cannot be used. One problem a line: file, line, field, and what to do."""


def load_worksheet(name_or_path: str | Path) -> Sheet:
    """Return a checked worksheet: by its name in ``exercises/worksheets``, or by the path of a .yml file.

    Raises:
        WorksheetError: something is wrong with it; the message lists all problems at once.
    """
    return Sheet.model_validate(_checked(find(name_or_path, "worksheets"))[0])


def load_worksheets() -> list[Sheet]:
    """Return all worksheets of the course, by name.

    Raises:
        WorksheetError: something is wrong; the message lists the problems of all worksheets.
    """
    sheets, problems = [], []
    for path in sorted((root() / "exercises" / "worksheets").glob("*.yml")):
        try:
            sheets.append(load_worksheet(path))
        except WorksheetError as error:
            problems.append(str(error))
    if problems:
        raise WorksheetError("\n".join(problems))
    return sheets


def words_in(path: Path) -> list[tuple[int, str]]:
    """Return every text of a worksheet that people read, each with its line, for translators.

    Raises:
        WorksheetError: something is wrong with the worksheet.
    """
    data, lines = _checked(path)
    return [(line_of(place, lines), text) for place, text in texts(data, MACHINE)]


def _checked(path: Path) -> tuple[Any, dict[Place, int]]:
    return checked(path, Sheet, lambda data: sense_problems(data, path.stem), _told, WorksheetError)


def _told(place: Place, sentence: str, data: object) -> str:
    if len(place) < 2 or place[0] not in ("fields", "scores") or not isinstance(data, dict):
        return f"{field(place) or 'the worksheet'}: {sentence}"
    part = data[place[0]][place[1]]
    name = part.get("name") if isinstance(part, dict) else None
    kind = "field" if place[0] == "fields" else "score"
    return f"{kind} {name or f'number {int(place[1]) + 1}'}: {field(place[2:]) or 'as a whole'}: {sentence}"


def to_content(sheet: Sheet, lang: str) -> dict[str, Any]:
    """Return the worksheet in the reader's language as plain values, for the widget and its Python."""
    answer = sheet.model_answer
    labels = {each.name: say(each.label) for each in sheet.fields}
    return {
        "worksheet": sheet.worksheet,
        "title": say(sheet.title),
        "intro": _said(sheet.intro),
        "lang": lang,
        "fields": [_field(each) for each in sheet.fields],
        "scores": [
            {
                "name": score.name,
                "label": say(score.label),
                "parts": [{"name": name, "weight": score.weights.get(name, 1)} for name in score.of],
                "bands": [{"from": band.from_, "text": say(band.text)} for band in score.bands],
            }
            for score in sheet.scores
        ],
        "model_answer": [{"label": "", "text": say(answer)}]
        if isinstance(answer, str)
        else [{"label": labels[each.field], "text": say(each.text)} for each in answer or []],
    }


def _said(text: str | None) -> str:
    return say(text) if text else ""


def _field(part: Any) -> dict[str, Any]:  # noqa: ANN401 - one of the schema's fields or columns
    found = {"name": part.name, "type": part.type, "label": say(part.label), "help": _said(part.help)}
    if isinstance(part, Rows):
        columns = [_field(column) for column in part.columns]
        return found | {"columns": columns, "min_rows": part.min_rows, "max_rows": part.max_rows}
    if part.type == "choice":
        options = [
            {"value": option.value, "label": say(option.label), "score": option.score}
            for option in part.options
        ]
        return found | {"options": options}
    if part.type == "rating":
        return found | {"min": part.min, "max": part.max, "low": _said(part.low), "high": _said(part.high)}
    if part.type == "checklist":
        return found | {"items": [{"value": item.value, "label": say(item.label)} for item in part.items]}
    return found
