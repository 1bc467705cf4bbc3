"""A trainee's record: two of them merged into one, and a file read back.

Merging does not depend on the order and loses nothing: merging twice, or the other way round, gives the same record.
"""

import json

from selling.live.record_values import VERSION, canonical, clean, empty, sorted_reviews, without_cleared
from selling.live.say import say, together

COURSE = "selling"
MOST_CHARACTERS = 1000000


def merge(one: dict, other: dict) -> dict:
    """Return what two clean records hold together.

    Of an answer, a worksheet, a calculator, a role-play or a sitting the one written last stands; at equal times its
    text decides. "Start again" in either takes away the answers before it; the best share stays. Times of reading
    and use are the earliest (and the last reading the latest); days and reviews are all that either holds.
    """
    merged = empty()
    for kind, rule in _RULES.items():
        for record in (one, other):
            for name, value in record[kind].items():
                known = merged[kind].get(name)
                merged[kind][name] = value if known is None else rule(known, value)
    return merged


def _later(one: dict, other: dict) -> dict:
    return max(one, other, key=lambda entry: (entry["at"], canonical(entry)))


def _banks(one: dict, other: dict) -> dict:
    questions = dict(one["questions"])
    for name, entry in other["questions"].items():
        questions[name] = _later(questions[name], entry) if name in questions else entry
    shares = [each["best"] for each in (one, other) if each["best"] is not None]
    bank = {
        "at": max(one["at"], other["at"]),
        "cleared": max(one["cleared"], other["cleared"]),
        "best": max(shares) if shares else None,
        "questions": questions,
    }
    return without_cleared(bank)


def _readings(one: dict, other: dict) -> dict:
    return {"first": min(one["first"], other["first"]), "last": max(one["last"], other["last"])}


def _uses(one: dict, other: dict) -> dict:
    used = dict(one)
    for name, time in other.items():
        used[name] = min(used.get(name, time), time)
    return used


def _days(one: int, other: int) -> int:
    return max(one, other)


def _cards(one: dict, other: dict) -> dict:
    return {"reviews": sorted_reviews(one["reviews"] + other["reviews"])}


_RULES: dict = {
    "quiz": _banks,
    "calculator": _later,
    "worksheet": _later,
    "roleplay": _later,
    "notes": _later,
    "read": _readings,
    "used": _uses,
    "days": _days,
    "exam": _later,
    "cards": _cards,
}


def accept(state: dict, message: dict) -> dict:
    """Read an exported file and merge it with the record of this browser.

    ``message``: ``text`` of the file, and ``record``, the browser's own (None while it has none).

    Returns ``{"ok": True, "record", "sentence"}``: the merged record, and what came in and what was left out; or
    ``{"ok": False, "sentence"}``: why the file cannot be used and what to do.
    """
    text = message.get("text")
    if not isinstance(text, str):
        return _refused(_not_ours())
    if len(text) > MOST_CHARACTERS:
        return _refused(
            say("This file is too large for a progress file. Choose the file that “Export” made.")
        )
    try:
        found = json.loads(text[1:] if text[:1] == "\ufeff" else text)
    except (ValueError, RuntimeError, MemoryError):  # RuntimeError: nested without end
        return _refused(_broken(text))
    problem = _problem(found)
    if problem:
        return _refused(problem)
    mine = clean(message.get("record") or empty())[0]
    theirs, left_out = clean(found["record"])
    merged = merge(mine, theirs)
    return {"ok": True, "record": merged, "sentence": _came_in(mine, merged, left_out)}


def _problem(found: object) -> str:
    """Return why parsed JSON is not a file of this course that can be used here, or ""."""
    if not isinstance(found, dict):
        return _not_ours()
    if "worksheet" in found and "values" in found:
        return say("This is the file of a worksheet. Import it on the page of that worksheet.")
    record = found.get("record")
    if found.get("course") != COURSE or not isinstance(record, dict):
        return _not_ours()
    for version in (found.get("version"), record.get("version")):
        if isinstance(version, bool) or not isinstance(version, int) or version < 1:
            return _not_ours()
        if version > VERSION:
            return say("This file comes from a newer version of the course. Reload the page and try again.")
    return ""


def _broken(text: str) -> str:
    if text.lstrip("\ufeff \t\r\n")[:1] == "{" and '"course"' in text[:200]:
        return say(
            "This progress file is not whole: a part is missing, or it was changed by hand. "
            "Export it again on the other device."
        )
    return _not_ours()


def _refused(sentence: str) -> dict:
    return {"ok": False, "sentence": sentence}


def _not_ours() -> str:
    return say("This is not a progress file of this course. Choose the JSON file that “Export” made.")


def _came_in(mine: dict, merged: dict, left_out: int) -> str:
    answers, read, rest = 0, 0, 0
    for kind in _RULES:
        for name, value in merged[kind].items():
            known = mine[kind].get(name)
            if kind == "quiz":
                known_answers = known["questions"] if known else {}
                for question, entry in value["questions"].items():
                    answers += entry != known_answers.get(question)
            elif kind == "read":
                read += known is None
            elif kind != "days":
                rest += value != known
    if merged == mine:
        sentence = say("Imported. All that is in this file was here already.")
    else:
        sentence = say(
            "Imported. New or newer here: answers {answers}, chapters read {read}, other entries {rest}.",
            answers=answers,
            read=read,
            rest=rest,
        )
    if left_out:
        return together([sentence, say("Entries that do not fit were left out: {count}.", count=left_out)])
    return sentence
