"""The values of a worksheet: cleaned of what does not belong, scored, and said as text."""


def clean(fields: list, given: dict) -> tuple:
    """Return the values that fit the fields, and how many of those given do not."""
    values, left_out = {}, len([name for name in given if name not in [field["name"] for field in fields]])
    for field in fields:
        if field["name"] in given:
            value, dropped = _clean_value(field, given[field["name"]])
            left_out += dropped
            if value is not None:
                values[field["name"]] = value
    return values, left_out


def _clean_value(field: dict, value: object) -> tuple:
    kind = field["type"]
    if value is None or (value == "" and kind in ("choice", "rating")):
        return None, 0
    if kind == "rows":
        return _clean_rows(field, value)
    if kind == "checklist":
        known = [item["value"] for item in field["items"]]
        ticked = value if isinstance(value, list) else [None]
        return [each for each in known if each in ticked], len([each for each in ticked if each not in known])
    if kind == "choice":
        fits = value in [option["value"] for option in field["options"]]
    elif kind == "rating":
        value = _whole(value)
        fits = value is not None and field["min"] <= value <= field["max"]
    else:
        value = str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value
        fits = isinstance(value, str)
    return (value, 0) if fits else (None, 1)


def _clean_rows(field: dict, value: object) -> tuple:
    if not isinstance(value, list):
        return None, 1
    rows, left_out = [], max(0, len(value) - field["max_rows"])
    for row in value[: field["max_rows"]]:
        if isinstance(row, dict):
            kept, dropped = clean(field["columns"], row)
            rows.append(kept)
            left_out += dropped
        else:
            left_out += 1
    return rows, left_out


def _whole(value: object) -> object:
    """Return a whole number that stands as number or text, or None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, str) and 0 < len(value) < 4 and all(mark in "-0123456789" for mark in value):
        try:
            return int(value)
        except ValueError:
            return None
    return None


def _by_name(parts: list[dict], name: str) -> dict:
    return next(part for part in parts if part["name"] == name)


def scored_share(fields: list, name: str, values: dict) -> float | None:
    """Return what a field (or ``field.column``) reached, 0 to 1 of what it can; None while not filled in."""
    if "." in name:
        rows_name, column_name = name.split(".")
        column = _by_name(_by_name(fields, rows_name)["columns"], column_name)
        found = [_share(column, row.get(column_name)) for row in values.get(rows_name) or []]
        shares = [share for share in found if share is not None]
        return sum(shares) / len(shares) if shares else None
    return _share(_by_name(fields, name), values.get(name))


def _share(field: dict, value: object) -> float | None:
    if field["type"] == "rating" and isinstance(value, int):
        return float((value - field["min"]) / (field["max"] - field["min"]))
    if field["type"] == "checklist" and isinstance(value, list) and value:
        return float(len(value) / len(field["items"]))
    if field["type"] == "choice" and value is not None:
        scores = [option["score"] for option in field["options"]]
        own = next(option["score"] for option in field["options"] if option["value"] == value)
        return float((own - min(scores)) / (max(scores) - min(scores)))
    return None


def shown_value(field: dict, value: object) -> str:
    """Return a value as the reader sees it: the option's words, "4 / 5", the text as typed."""
    if value is None:
        return ""
    if field["type"] == "choice":
        return str(next(option["label"] for option in field["options"] if option["value"] == value))
    if field["type"] == "rating":
        return str(value) + " / " + str(field["max"])
    return str(value)
