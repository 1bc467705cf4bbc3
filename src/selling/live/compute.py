"""Run a described model on what the reader typed, and say the results in his language.

The front end sends fields as typed and shows what comes back; it computes and formats nothing.
"""

from selling.live.check import FieldError, a_day
from selling.live.format import read_number, shown
from selling.live.network import network
from selling.live.say import say


def compute(state: dict, message: dict) -> dict:
    """Answer one request of a calculator.

    ``state``: ``description`` (see :class:`selling.describe.Description`) and ``lang``.
    ``message``: ``inputs``, name → what stands in the field (a text or number; a percentage as typed, "80").

    Returns ``{"ok": True, "results", "summary", "tables", "charts"}``, or ``{"ok": False, "field",
    "sentence"}`` where ``field`` is an input's name, ``rows[2].column`` inside a table of rows, or "".
    """
    description, lang = state["description"], state["lang"]
    try:
        values = read_inputs(description["inputs"], message["inputs"])
        found = _run(description, values)
        return _reply(description, values, found, lang)
    except FieldError as error:
        return {"ok": False, "field": error.field, "sentence": str(error)}
    except (
        ArithmeticError,
        ValueError,
        MemoryError,
        RuntimeError,
    ):  # ValueError: a root of a negative number
        return {"ok": False, "field": "", "sentence": _no_result()}


def to_csv(state: dict, message: dict) -> dict:
    """Answer with the inputs, results and tables as one CSV text: ``{"ok": True, "csv"}``, or as compute."""
    reply = compute(state, message)
    if not reply["ok"]:
        return reply
    description = state["description"]
    lines = []
    for part in description["inputs"]:
        typed = message["inputs"].get(part["name"])
        if part["kind"] == "rows":
            lines.append([part["label"]] + [column["label"] for column in part["columns"]])
            for row in _with_names(part, typed or []):
                lines.append([""] + [row.get(column["name"], "") for column in part["columns"]])
        else:
            lines.append([part["label"], typed])
    labels = {part["name"]: part["label"] for part in description["results"]}
    for result in reply["results"]:
        lines.append([labels[result["name"]], result["value"], result["text"]])
    for table, found in zip(description["tables"], reply["tables"]):
        lines.append([])
        lines.append([column["label"] for column in table["columns"]])
        for row in found["values"]:
            lines.append(row)
    return {"ok": True, "csv": "\ufeff" + "".join([_csv_line(cells) for cells in lines])}


# What makes a spreadsheet take a text for a formula, full-width forms included.
_RUN = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def _csv_line(cells: list) -> str:
    return ",".join([_csv_cell(cell) for cell in cells]) + "\r\n"


def _csv_cell(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, (int, float)):
        return str(cell)
    text = str(cell)
    if text[:1] in _RUN and not all(mark in "0123456789.,%¥ 万亿元" for mark in text[1:]):
        text = "'" + text  # a spreadsheet would run it as a formula
    if any(mark in text for mark in (",", '"', "\n", "\r")):
        return '"' + text.replace('"', '""') + '"'
    return text


def _no_result() -> str:
    return say("These numbers together give no result. Change one of them.")


def _run(description: dict, values: dict) -> dict:
    module = __import__(description["module"], None, None, [description["function"]])
    arguments = dict(values)
    arguments.update(description["given"])
    found: dict = getattr(module, description["function"])(**arguments)
    return found


def read_inputs(inputs: list, typed: dict) -> dict:
    """Return the model's arguments from the fields as typed, or raise FieldError naming the field."""
    return {part["name"]: _read(part, typed.get(part["name"]), part["name"]) for part in inputs}


def _read(part: dict, typed: object, field: str) -> object:
    kind = part["kind"]
    if kind in ("number", "money", "percent"):
        return _read_bounded(part, typed, field)
    if kind == "choice":
        if typed not in [option["value"] for option in part["options"]]:
            raise FieldError(field, say("Choose one of the options."))
        return typed
    if kind == "date":
        return _read_date(typed, field)
    if kind == "rows":
        return _read_rows(part, typed, field)
    return str(typed if typed is not None else "")


def _read_bounded(part: dict, typed: object, field: str) -> float:
    value = read_number(field, typed, part["kind"] == "percent")
    if value < part["min"] or value > part["max"]:
        raise FieldError(
            field,
            say(
                "Enter a value from {least} to {most}.",
                least=shown(part["min"], part["kind"], "en"),
                most=shown(part["max"], part["kind"], "en"),
            ),
        )
    step = part["step"]
    return int(value) if step == int(step) and value == int(value) else value


def _read_date(typed: object, field: str) -> str:
    text = str(typed if typed is not None else "")
    a_day(field, text)
    return text


def _read_rows(part: dict, typed: object, field: str) -> list:
    rows = typed if isinstance(typed, list) else []
    if len(rows) < part["min_rows"]:
        raise FieldError(field, say("Add a row: at least {least} needed.", least=part["min_rows"]))
    if len(rows) > part["max_rows"]:
        raise FieldError(field, say("At most {most} rows can be compared here.", most=part["max_rows"]))
    rows = _with_names(part, rows)
    return [
        {
            column["name"]: _read(column, _cell(row, column["name"]), f"{field}[{index}].{column['name']}")
            for column in part["columns"]
        }
        for index, row in enumerate(rows)
    ]


def _with_names(part: dict, rows: list) -> list:
    """Return the rows with the names of fixed ones, which the front end shows and does not send."""
    if not part["fixed"]:
        return rows
    name = part["columns"][0]["name"]
    named = []
    for row, written in zip(rows, part["value"]):
        whole = dict(row) if isinstance(row, dict) else {}
        whole[name] = written[name]
        named.append(whole)
    return named


def _cell(row: object, name: str) -> object:
    return row.get(name) if isinstance(row, dict) else None


def _finite(value: object) -> bool:
    if isinstance(value, float):
        return value == value and value not in (float("inf"), float("-inf"))
    if isinstance(value, list):
        return all(_finite(item) for item in value)
    if isinstance(value, dict):
        return all(_finite(item) for item in value.values())
    return True


def _reply(description: dict, values: dict, found: dict, lang: str) -> dict:
    if not _finite(found):
        return {"ok": False, "field": "", "sentence": _no_result()}
    words = {part["name"]: _input_text(part, values[part["name"]], lang) for part in description["inputs"]}
    results = []
    for part in description["results"]:
        words[part["name"]] = _text(part, found[part["name"]], lang)
        results.append({"name": part["name"], "value": found[part["name"]], "text": words[part["name"]]})
    summary = description["summary"].format(**words) if description["summary"] else ""
    return {
        "ok": True,
        "results": results,
        "summary": summary,
        "tables": [_table(table, found[table["name"]], lang) for table in description["tables"]],
        "charts": [_chart(chart, description, values, found, lang) for chart in description["charts"]],
    }


def _input_text(part: dict, value: object, lang: str) -> str:
    if part["kind"] == "choice":
        return str(next(option["label"] for option in part["options"] if option["value"] == value))
    if isinstance(value, list):
        return str(len(value))
    return shown(value, part["kind"], lang)


def _text(part: dict, value: object, lang: str) -> str:
    return shown(value, part["kind"], lang, part["digits"], part["unit"])


def _table(table: dict, rows: list, lang: str) -> dict:
    return {
        "name": table["name"],
        "rows": [[_text(column, row[column["name"]], lang) for column in table["columns"]] for row in rows],
        "values": [[row[column["name"]] for column in table["columns"]] for row in rows],
    }


def _chart(chart: dict, description: dict, values: dict, found: dict, lang: str) -> dict:
    rows = found[chart["rows"]]
    if chart["kind"] == "tornado":
        labels = {part["name"]: part["label"] for part in description["inputs"]}
        base = next(part for part in description["results"] if part["name"] == chart["base"])
        return {
            "base": found[chart["base"]],
            "rows": [
                {
                    "label": labels.get(row["label"], row["label"]),
                    "low": row["low"],
                    "high": row["high"],
                    "low_text": _text(base, row["low"], lang),
                    "high_text": _text(base, row["high"], lang),
                }
                for row in rows
            ],
        }
    if chart["kind"] == "network":
        return network(chart, rows, found[chart["ties"]], lang)
    points = []
    for row in rows:
        x_text = shown(row[chart["x"]], chart["x_kind"], lang)
        for series in chart["y"]:
            value = row[series["name"]]
            if value is not None:
                point = {
                    "x": row[chart["x"]],
                    "x_text": x_text,
                    "y": value,
                    "series": series["label"],
                    "text": _text(series, value, lang),
                }
                if chart["kind"] == "scatter":
                    point["name"] = row[chart["name"]]
                    point["label"] = row[chart["label"]] if chart["label"] else ""
                points.append(point)
    return {
        "rows": points,
        "mark": _point(chart["mark"], values, found),
        "cross": _point(chart["cross"], values, found),
        "shade": found[chart["shade"]] if chart["shade"] else [],
    }


def _point(names: list, values: dict, found: dict) -> dict | None:
    """Return the place that two names of inputs or results give, or None."""
    if not names:
        return None
    x, y = [values[name] if name in values else found[name] for name in names]
    return {"x": x, "y": y}
