"""What a worksheet asks of Python: scores of what is filled in, a file to take away, and a file to read back.

``state`` is the sheet as :func:`selling.worksheets.load.to_content` gives it. Values are name → text (text,
long-text, date, number), option's value (choice), number (rating), list of items' values (checklist), list of
such dicts (rows).
"""

import json

from selling.live.say import say
from selling.live.sheet_values import clean, scored_share, shown_value

VERSION = 1
MOST_CHARACTERS = 1000000


def score(state: dict, message: dict) -> dict:
    """Return ``{"ok": True, "scores": [{"name", "value", "text", "band"}]}``.

    ``message``: ``values``. ``value`` is 0 to 100, unrounded, or None while nothing that counts is filled in.
    What is not filled in yet has reached nothing; the text says so, and the band waits for all of it.
    """
    values = clean(state["fields"], _given(message))[0]
    return {"ok": True, "scores": [_score(state, each, values) for each in state["scores"]]}


def _given(message: object) -> dict:
    values = message.get("values") if isinstance(message, dict) else None
    return values if isinstance(values, dict) else {}


def _score(state: dict, wanted: dict, values: dict) -> dict:
    reached, weights, filled = 0, 0, 0
    for part in wanted["parts"]:
        share = scored_share(state["fields"], part["name"], values)
        weights += part["weight"]
        if share is not None:
            filled += 1
            reached += share * part["weight"]
    count = len(wanted["parts"])
    if filled == 0:
        return {"name": wanted["name"], "value": None, "text": say("Not filled in yet."), "band": ""}
    value = 100 * reached / weights
    whole = int(value + 0.5)
    if filled < count:
        text = say(
            "{score}% so far; {filled} of {count} parts filled in.", score=whole, filled=filled, count=count
        )
        return {"name": wanted["name"], "value": value, "text": text, "band": ""}
    # The band follows the figure that is shown, or "60%" would stand beside the text for less than 60.
    fitting = [band["text"] for band in wanted["bands"] if band["from"] <= whole]
    return {
        "name": wanted["name"],
        "value": value,
        "text": str(whole) + "%",
        "band": fitting[-1] if fitting else "",
    }


def export(state: dict, message: dict) -> dict:
    """Return ``markdown``, a text, ``json``, plain values for a file, and ``file``, a name without ending."""
    values = clean(state["fields"], _given(message))[0]
    kept = {"worksheet": state["worksheet"], "version": VERSION, "values": values}
    return {
        "ok": True,
        "markdown": _markdown(state, values),
        "json": kept,
        "file": state["worksheet"],
    }


def _markdown(state: dict, values: dict) -> str:
    blocks = ["# " + escaped(state["title"])]
    if state["intro"]:
        blocks.append(escaped(state["intro"]))
    for field in state["fields"]:
        blocks.append("## " + escaped(field["label"]))
        blocks.append(_field_markdown(field, values.get(field["name"])))
    for found, wanted in zip(score(state, {"values": values})["scores"], state["scores"]):
        blocks.append("## " + escaped(wanted["label"]))
        blocks.append((escaped(found["text"]) + " " + escaped(found["band"])).strip())
    return "\n\n".join(blocks) + "\n"


def _field_markdown(field: dict, value: object) -> str:
    if field["type"] == "checklist":
        ticked = value if isinstance(value, list) else []
        lines = []
        for item in field["items"]:
            lines.append(("- [x] " if item["value"] in ticked else "- [ ] ") + escaped(item["label"]))
        return "\n".join(lines)
    if field["type"] == "rows":
        return _table(field["columns"], value if isinstance(value, list) else [])
    text = shown_value(field, value).strip()
    return escaped(text).replace("\n", "  \n") if text else "–"


def _table(columns: list, rows: list) -> str:
    lines = [_line([escaped(column["label"]) for column in columns]), _line(["---"] * len(columns))]
    for row in rows:
        cells = [escaped(shown_value(column, row.get(column["name"]))) for column in columns]
        lines.append(_line([cell.replace("\n", " ") for cell in cells]))
    return "\n".join(lines)


def _line(cells: list) -> str:
    return "| " + " | ".join(cells) + " |"


def escaped(text: str) -> str:
    """Return a text that Markdown shows as it stands: no tags, no entities, no tables, lists or headings of its own."""
    for mark in "\\`*_[]<>|&~":
        text = text.replace(mark, "\\" + mark)
    return "\n".join([_line_as_text(line.lstrip()) for line in text.split("\n")])


def _line_as_text(line: str) -> str:
    digits = len(line) - len(line.lstrip("0123456789"))
    if (
        digits
        and line[digits : digits + 1] in (".", ")")
        and line[digits + 1 : digits + 2] in ("", " ", "\t")
    ):
        return line[:digits] + "\\" + line[digits:]
    return "\\" + line if line[:1] in ("#", "-", "+", "=") else line


def accept(state: dict, message: dict) -> dict:
    """Read a downloaded file back: ``message`` holds its ``text``.

    Returns ``{"ok": True, "values", "sentence"}``, where what the sheet does not know is left out and the
    sentence says so; or ``{"ok": False, "sentence"}``.
    """
    text = message.get("text") if isinstance(message, dict) else None
    if not isinstance(text, str):
        return _refused(_not_ours())
    if len(text) > MOST_CHARACTERS:
        return _refused(
            say("This file is too large for a worksheet. Choose the JSON file you downloaded here.")
        )
    try:
        found = json.loads(text)
    except (ValueError, RuntimeError, MemoryError):  # RuntimeError: nested without end
        return _refused(_not_ours())
    if not isinstance(found, dict) or not isinstance(found.get("values"), dict):
        return _refused(_not_ours())
    if found.get("worksheet") != state["worksheet"]:
        return _refused(
            say("This file belongs to another worksheet. Open that worksheet and import it there.")
        )
    version = found.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        return _refused(_not_ours())
    if version > VERSION:
        return _refused(
            say("This file comes from a newer version of the course. Reload the page and try again.")
        )
    values, left_out = clean(state["fields"], found["values"])
    if left_out:
        sentence = say("Imported. Entries that do not fit this sheet were left out: {count}.", count=left_out)
    else:
        sentence = say("Imported.")
    return {"ok": True, "values": values, "sentence": sentence}


def _refused(sentence: str) -> dict:
    return {"ok": False, "sentence": sentence}


def _not_ours() -> str:
    return say("This is not a worksheet file. Choose the JSON file you downloaded here.")
