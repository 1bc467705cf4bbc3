"""A trainee's record cleaned of what does not belong in it: a file may be old, cut, or edited by hand.

The record is plain values under these kinds; times are ms since 1970 and ``at`` is when an entry was written:
``quiz`` (a bank's answers), ``calculator``, ``worksheet``, ``roleplay``, ``notes`` (last entry wins), ``read`` and
``used`` (by page), ``days``, ``exam`` (sittings) and ``cards`` (reviews).
"""

from selling.live.check import FieldError, a_day

VERSION = 2
LAST = 8640000000000000  # ms; what a browser's clock can show at most
DEEPEST = 8  # levels inside one answer or entry
_LARGEST = 9007199254740992  # 2 ** 53: beyond, a browser rounds whole numbers
_ENTRIES = ("calculator", "worksheet", "roleplay", "notes")
_RATINGS = (1, 2, 3, 4)


def empty() -> dict:
    """Return a record in which nothing was done."""
    record: dict = {"version": VERSION}
    for kind in KINDS:
        record[kind] = {}
    return record


def clean(record: object) -> tuple:
    """Return a record (version 1 or 2) as a whole one of version 2, and how many of its entries do not fit."""
    found, left_out = empty(), 0
    if not isinstance(record, dict):
        return found, 1
    for kind, given in record.items():
        if kind == "version":
            continue
        if kind not in KINDS or not isinstance(given, dict):
            left_out += 1
            continue
        for name, value in given.items():
            kept, dropped = _day(name, value) if kind == "days" else KINDS[kind](value)
            left_out += dropped
            if kept is not None and _is_name(name):
                found[kind][name] = kept
            elif kept is not None:
                left_out += 1
    return found, left_out


def stamp(value: object) -> int | None:
    """Return a time in ms since 1970, or None for what is none."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= LAST:
        return None
    return int(value) if value == int(value) else None


def share(value: object) -> float | None:
    """Return a share from 0 to 1, or None for what is none."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        return None
    return value


def is_plain(value: object, levels: int = DEEPEST) -> bool:
    """Whether a value can be written as JSON and read again by every browser, and is not nested without end."""
    if value is None or isinstance(value, (bool, str)):
        return True
    if isinstance(value, (int, float)):
        return -_LARGEST <= value <= _LARGEST  # false for what is no number
    if levels == 0:
        return False
    if isinstance(value, list):
        return all(is_plain(each, levels - 1) for each in value)
    if isinstance(value, dict):
        return all(is_plain(each, levels - 1) for each in value.values())
    return False


def canonical(value: object) -> str:
    """Return a value as one text, the same whatever the order of its names: it decides between equal times."""
    if value is None or isinstance(value, bool):
        return "null" if value is None else "true" if value else "false"
    if isinstance(value, dict):
        return (
            "{" + ",".join([canonical(name) + ":" + canonical(value[name]) for name in sorted(value)]) + "}"
        )
    if isinstance(value, list):
        return "[" + ",".join([canonical(each) for each in value]) + "]"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(value)


def _is_name(name: str) -> bool:
    return 0 < len(name) <= 200 and name != "__proto__" and min(name) >= " "


def _at(value: dict) -> tuple:
    """Return an entry's time (0 for one from version 1, which has none) and 1 if it is wrong."""
    if "at" not in value:
        return 0, 0
    at = stamp(value["at"])
    return (0, 1) if at is None else (at, 0)


def _quiz(value: object) -> tuple:
    if not isinstance(value, dict):
        return None, 1
    at, left_out = _at(value)
    cleared, best = stamp(value.get("cleared", 0)), share(value.get("best"))
    left_out += (cleared is None) + (best is None and value.get("best") is not None)
    questions = value.get("questions", {})
    if not isinstance(questions, dict):
        questions, left_out = {}, left_out + 1
    kept = {}
    for name, given in questions.items():
        entry, dropped = _answer(given)
        left_out += dropped
        if entry is not None and _is_name(name):
            kept[name] = entry
    found = {"at": at, "cleared": cleared or 0, "best": best, "questions": kept}
    return without_cleared(found), left_out


def without_cleared(bank: dict) -> dict:
    """Return a bank's entry without the answers given before the trainee last started it again."""
    if bank["cleared"] > 0:
        answers = bank["questions"].items()
        bank["questions"] = {name: entry for name, entry in answers if entry["at"] > bank["cleared"]}
    return bank


def _answer(value: object) -> tuple:
    if not isinstance(value, dict) or not isinstance(value.get("mark"), str) or not is_plain(value):
        return None, 1
    at, left_out = _at(value)
    entry = {"at": at, "mark": value["mark"], "shown": value.get("shown") is True}
    for name in ("answer", "checked", "counted"):
        entry[name] = value.get(name)
    if share(value.get("share")) is not None:
        entry["share"] = value["share"]
    return entry, left_out


def _entry(value: object) -> tuple:
    if not isinstance(value, dict) or not is_plain(value):
        return None, 1
    at, left_out = _at(value)
    entry = dict(value)
    entry["at"] = at
    return entry, left_out


def _read(value: object) -> tuple:
    if not isinstance(value, dict):
        return None, 1
    first, last = stamp(value.get("first")), stamp(value.get("last"))
    if first is None or last is None:
        return None, 1
    return {"first": min(first, last), "last": max(first, last)}, 0


def _used(value: object) -> tuple:
    if not isinstance(value, dict):
        return None, 1
    kept = {name: stamp(time) for name, time in value.items() if stamp(time) is not None and _is_name(name)}
    return kept, len(value) - len(kept)


def _day(name: str, value: object) -> tuple:
    try:
        a_day("day", name)
    except FieldError:
        return None, 1
    return (1, 0) if len(name) == 10 and value == 1 else (None, 1)


def _sitting(value: object) -> tuple:
    if not isinstance(value, dict) or stamp(value.get("began")) is None:
        return None, 1
    if not isinstance(value.get("questions"), list) or not isinstance(value.get("answers"), dict):
        return None, 1
    return _entry(value)


def _card(value: object) -> tuple:
    reviews = value.get("reviews") if isinstance(value, dict) else None
    if not isinstance(reviews, list):
        return None, 1
    kept = [[int(each[0]), int(each[1])] for each in reviews if _is_review(each)]
    return {"reviews": sorted_reviews(kept)}, len(reviews) - len(kept)


def _is_review(value: object) -> bool:
    return (
        isinstance(value, list) and len(value) == 2 and stamp(value[0]) is not None and value[1] in _RATINGS
    )


def sorted_reviews(reviews: list) -> list:
    """Return a card's reviews by time, each once."""
    found: list = []
    for each in sorted(reviews):
        if not found or found[-1] != each:
            found.append(each)
    return found


KINDS: dict = {"quiz": _quiz, "read": _read, "used": _used, "days": _day, "exam": _sitting, "cards": _card}
for _kind in _ENTRIES:
    KINDS[_kind] = _entry
