"""How each type of question is graded: its share, a verdict for an answer that is not right, and its parts.

What a trainee would earn without knowing anything earns nothing:

- single, true-false, number: all or nothing.
- several: share of the right options ticked, less share of the wrong ones ticked. All ticked: 0.
- match, sort: share placed rightly, counted from what one gets by giving every item the same place.
- order: pairs of steps that stand the right way round, counted from the half that chance gives. The steps
  marked right are a longest run already in order, so the others are the ones to move.
- blanks: share of blanks filled rightly, each being a small single choice.
"""

from selling.live.check import FieldError
from selling.live.format import decimal, read_number
from selling.live.say import say


class NoAnswerError(ValueError):
    """An answer that cannot be graded; the text is for the trainee."""


def _part(item: dict, right: bool, answer: str = "", chosen: bool = True, hidden: bool = False) -> dict:
    return {
        "key": item["key"],
        "text": item["text"],
        "chosen": chosen,
        "right": right,
        "feedback": item["feedback"],
        "answer": answer,
        "hidden": hidden,
    }


def _by_key(items: list[dict], key: object) -> dict:
    for item in items:
        if item["key"] == key:
            return item
    return {}


def _single(question: dict, answer: object) -> tuple:
    chosen = _by_key(question["options"], answer)
    if not chosen:
        raise NoAnswerError(say("Choose one of the options first."))
    right = next(option for option in question["options"] if option["right"])
    parts = [_part(chosen, chosen["right"], right["text"])]
    if not chosen["right"]:
        parts.append(_part(right, True, right["text"], chosen=False))
    return (1 if chosen["right"] else 0), say("Not right yet."), parts


def _several(question: dict, answer: object) -> tuple:
    options = question["options"]
    keys = answer if isinstance(answer, list) else []
    ticked = [option for option in options if option["key"] in keys]
    if not ticked:
        raise NoAnswerError(say("Tick at least one option first."))
    right = [option for option in options if option["right"]]
    hits = len([option for option in ticked if option["right"]])
    slips = len(ticked) - hits
    share = max(0, hits / len(right) - slips / (len(options) - len(right)))
    if slips == 0:
        verdict = say("What you ticked is right, but something is missing.")
    elif hits == 0:
        verdict = say("Not right yet.")
    elif share == 0:
        verdict = say(
            "{right} of your {ticked} ticks belong here, as guessing might give.",
            right=hits,
            ticked=len(ticked),
        )
    else:
        verdict = say(
            "Partly right: {right} of your {ticked} ticks belong here.", right=hits, ticked=len(ticked)
        )
    parts = [_part(option, option["right"], chosen=option in ticked) for option in options]
    return share, verdict, [part for part in parts if part["chosen"] or part["right"]]


def _number(question: dict, answer: object) -> tuple:
    value = _read(answer, question["unit"])
    if _near(value, question["answer"], question["tolerance"]):
        feedback, right = question["feedback"], True
    else:
        near = [each for each in question["mistakes"] if _near(value, each["value"], question["tolerance"])]
        near.sort(key=lambda each: abs(value - each["value"]))
        feedback, right = (near[0]["feedback"] if near else question["wrong"]), False
    shown = with_unit(question["answer"], question["unit"])
    item = {"key": "answer", "text": with_unit(value, question["unit"]), "feedback": feedback}
    return (1 if right else 0), say("Not right yet."), [_part(item, right, shown)]


def _read(answer: object, unit: str) -> float:
    text = str(
        answer if isinstance(answer, (str, int, float)) and not isinstance(answer, bool) else ""
    ).strip()
    if unit and unit != "%" and text.endswith(unit):
        text = text[: -len(unit)].strip()
    try:
        return 100 * read_number("answer", text, True) if unit == "%" else read_number("answer", text)
    except FieldError as error:
        raise NoAnswerError(str(error)) from None


def _near(value: float, answer: float, tolerance: float) -> bool:
    return abs(value - answer) <= tolerance + 1e-9 * max(1, abs(answer))


def with_unit(value: float, unit: str) -> str:
    """Return a number as an answer shows it: no more digits than it has, at most four, and its unit."""
    digits = 0
    while digits < 4 and abs(round(value, digits) - value) > 1e-9 * max(1, abs(value)):
        digits += 1
    text = decimal(value, digits)
    return text + unit if unit == "%" else (text + " " + unit).strip()


def _placed(question: dict, answer: object) -> tuple:
    items, places = question["items"], question["places"]
    chosen = answer if isinstance(answer, dict) else {}
    keys = [place["key"] for place in places]
    if not all(chosen.get(item["key"]) in keys for item in items):
        raise NoAnswerError(say("Something is still open: choose a place for each one first."))
    wanted = [item["place"] for item in items]
    hits = len([item for item in items if chosen[item["key"]] == item["place"]])
    blind = max([wanted.count(key) for key in keys])
    # With one place right for all, the same choice everywhere is the answer and not a guess.
    share = hits / len(items) if blind == len(items) else max(0, (hits - blind) / (len(items) - blind))
    parts = []
    for item in items:
        right = chosen[item["key"]] == item["place"]
        parts.append(_part(item, right, _by_key(places, item["place"])["text"], hidden=not right))
    verdict = _some_right(hits, len(items))
    if hits and share == 0:
        verdict = say("{right} of {parts} in place, as guessing might give.", right=hits, parts=len(items))
    return share, verdict, parts


def _some_right(right: int, parts: int) -> str:
    if right == 0:
        return say("Not right yet.")
    return say("Partly right: {right} of {parts} in place.", right=right, parts=parts)


def _order(question: dict, answer: object) -> tuple:
    order, items = question["order"], question["items"]
    keys = answer if isinstance(answer, list) else []
    if not keys:
        raise NoAnswerError(say("Put the steps in order first."))
    if len(keys) != len(order) or not all(key in keys for key in order):
        raise NoAnswerError(say("A step is missing here. Reload the page and try again."))
    ranks = [order.index(key) for key in keys]
    pairs = len(ranks) * (len(ranks) - 1) / 2
    kept = len([1 for i in range(len(ranks)) for rank in ranks[i + 1 :] if ranks[i] < rank])
    share = max(0, 2 * kept / pairs - 1)
    run = _longest_run(ranks)
    parts = []
    for key in keys:
        right = order.index(key) in run
        parts.append(_part(_by_key(items, key), right, str(order.index(key) + 1), hidden=not right))
    verdict = say(
        "Not in order yet. Steps to move: {moves} of {steps}.", moves=len(ranks) - len(run), steps=len(ranks)
    )
    return share, verdict, parts


def _longest_run(ranks: list) -> list:
    """Return a longest selection that already rises: 2, 0, 1, 3 gives 0, 1, 3."""
    best: list[list] = []
    for rank in ranks:
        before: list = []
        for run in best:
            if run[-1] < rank and len(run) > len(before):
                before = run
        best.append(before + [rank])
    longest = best[0]
    for run in best:
        if len(run) > len(longest):
            longest = run
    return longest


def _blanks(question: dict, answer: object) -> tuple:
    chosen = answer if isinstance(answer, dict) else {}
    parts, hits = [], 0
    for blank in question["blanks"]:
        choice = _by_key(blank["choices"], chosen.get(blank["key"]))
        if not choice:
            raise NoAnswerError(say("A blank is still open: choose a word for each one first."))
        right = next(each for each in blank["choices"] if each["right"])
        hits += 1 if choice["right"] else 0
        part = _part(choice, choice["right"], right["text"])
        part["key"] = blank["key"]
        parts.append(part)
    return hits / len(parts), _some_right(hits, len(parts)), parts


GRADERS = {
    "single": _single,
    "true-false": _single,
    "several": _several,
    "number": _number,
    "match": _placed,
    "sort": _placed,
    "order": _order,
    "blanks": _blanks,
}


def right_answer(question: dict) -> object:
    """Return the answer that earns everything, as :func:`selling.live.grade.grade` takes it."""
    kind = question["type"]
    if kind == "number":
        return question["answer"]
    if kind == "order":
        return question["order"]
    if kind in ("match", "sort"):
        return {item["key"]: item["place"] for item in question["items"]}
    if kind == "blanks":
        blanks = question["blanks"]
        return {blank["key"]: _right_keys(blank["choices"])[0] for blank in blanks}
    keys = _right_keys(question["options"])
    return keys if kind == "several" else keys[0]


def _right_keys(options: list) -> list:
    return [option["key"] for option in options if option["right"]]
