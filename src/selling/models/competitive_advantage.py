"""Competitive advantage: where you lead and whether it counts, and what a lead earns before it is copied.

The seven lines are the course deck's (slide 37), its three advantages Porter's as the deck has him (slide 36). How the
lines are weighted, and what a fading advantage is worth, is this course's own arithmetic.
"""

import math

from selling.live.check import FieldError, number, share, whole
from selling.live.say import say
from selling.models.guard import above_zero, amount, finite, one_of

KINDS = ("cost", "difference", "focus")
COUNTS = 3  # from this weight on a customer would miss the line
MOST_LINES, MOST_ADVANTAGES = 12, 6


def advantage_scorecard(lines: list) -> dict:
    """Return where you and a rival stand with one customer, and what to build on.

    lines: one to twelve dicts with ``name``, ``us`` and ``rival`` (whole marks from 1 to 5), ``weight`` (0: the
    customer would not notice, 5: he decides by it) and ``kind``, which of Porter's positions a lead on this line
    supports: ``cost``, ``difference`` or ``focus``.

    Returns ``us_score`` and ``rival_score`` (marks weighted by what counts for the customer, 1 to 5), ``gap`` (their
    difference), ``leads`` (lines on which you are ahead), ``missed`` (those of them with a weight of 3 or more),
    ``build_on`` and ``answer_for`` (the lines with the largest weighted lead of yours and of the rival; the first of
    several; "" if there is none), ``position`` and ``advice`` (sentences), the rows ``table``, ``places`` (a row
    for each pair of gap and weight, its lines' numbers together) and ``kinds`` (weighted lead by position, ``ahead`` on
    your lines, ``behind`` on the rival's). ``even`` and ``middle`` are where gap and weight change sides.

    Raises FieldError: no line or too many, a mark outside 1 to 5, a weight outside 0 to 5, or only weights of 0.

    >>> lines = [{"name": "Skill", "us": 5, "rival": 2, "weight": 3, "kind": "difference"}]
    >>> lines += [{"name": "Price", "us": 2, "rival": 4, "weight": 1, "kind": "cost"}]
    >>> found = advantage_scorecard(lines)
    >>> found["us_score"], found["rival_score"], found["gap"], found["build_on"]
    (4.25, 2.5, 1.75, 'Skill')
    """
    if not isinstance(lines, list) or not 1 <= len(lines) <= MOST_LINES:
        raise FieldError("lines", say("Rate from 1 to {most} lines.", most=MOST_LINES))
    rows = [_line(line, index) for index, line in enumerate(lines)]
    weights = sum([row["weight"] for row in rows])
    if weights == 0:
        raise FieldError(
            "lines", say("Nothing here counts for the customer. Give at least one line a weight above 0.")
        )
    us = sum([row["weight"] * row["us"] for row in rows]) / weights
    rival = sum([row["weight"] * row["rival"] for row in rows]) / weights
    ahead = [row for row in rows if row["gap"] > 0]
    build_on, answer_for = _furthest(rows, 1), _furthest(rows, -1)
    kinds = _kind_rows(rows)
    return finite(
        {
            "us_score": us,
            "rival_score": rival,
            "gap": sum([row["counts"] for row in rows]) / weights,
            "leads": len(ahead),
            "missed": len([row for row in ahead if row["weight"] >= COUNTS]),
            "build_on": build_on,
            "answer_for": answer_for,
            "position": _position(kinds),
            "advice": _advice(build_on, answer_for),
            "table": rows,
            "places": _places(rows),
            "kinds": kinds,
            "even": 0,
            "middle": COUNTS - 0.5,
        }
    )


def _line(line: object, index: int) -> dict:
    if not isinstance(line, dict):
        raise FieldError(f"lines[{index}]", say("This row is not complete."))
    us = whole(f"lines[{index}].us", line.get("us"), 1, 5)
    rival = whole(f"lines[{index}].rival", line.get("rival"), 1, 5)
    weight = whole(f"lines[{index}].weight", line.get("weight"), 0, 5)
    kind = one_of(f"lines[{index}].kind", line.get("kind"), KINDS)
    name = str(line.get("name") or "").strip()
    return {
        "name": name or say("Line {number}", number=index + 1),
        "us": us,
        "rival": rival,
        "gap": us - rival,
        "weight": weight,
        "counts": weight * (us - rival),
        "kind": kind,
    }


def _furthest(rows: list, side: int) -> str:
    """Return the name of the line with the largest weighted gap on our side (1) or the rival's (-1), or ""."""
    name, most = "", 0
    for row in rows:
        if side * row["counts"] > most:
            name, most = row["name"], side * row["counts"]
    return name


def _position(kinds: list) -> str:
    most = max([row["ahead"] for row in kinds])
    if most == 0:
        return say("None yet: you lead on no line that counts.")
    first = [row["kind"] for row in kinds if row["ahead"] == most]
    if len(first) > 1:
        return say("Several alike. Choose one to be known for.")
    sentences = {
        "cost": say("Cost. Check that your own costs carry it."),
        "difference": say("Differentiation. Bring the proof."),
        "focus": say("Focus. Know whom you leave out."),
    }
    return sentences[first[0]]


def _advice(build_on: str, answer_for: str) -> str:
    if build_on and answer_for:
        return say(
            "Build on “{build_on}”, and have an answer ready for “{answer_for}”.",
            build_on=build_on,
            answer_for=answer_for,
        )
    if build_on:
        return say("Build on “{build_on}”. On no line that counts is the rival ahead.", build_on=build_on)
    if answer_for:
        return say(
            "You have nothing to build on, and the rival is ahead on “{answer_for}”. Start there.",
            answer_for=answer_for,
        )
    return say(
        "On every line that counts you are level. To this customer you are the same, so price decides."
    )


def _places(rows: list) -> list:
    """Return a row for each pair of gap and weight, so that lines on one spot share a label."""
    places: list = []
    for index, row in enumerate(rows):
        label = str(index + 1)
        same = [place for place in places if (place["gap"], place["weight"]) == (row["gap"], row["weight"])]
        if same:
            same[0]["label"] += ", " + label
            same[0]["name"] += "\n" + row["name"]
        else:
            places.append({"gap": row["gap"], "weight": row["weight"], "label": label, "name": row["name"]})
    return places


def _kind_rows(rows: list) -> list:
    names = {"cost": say("Cost"), "difference": say("Differentiation"), "focus": say("Focus")}
    found = []
    for kind in KINDS:
        counts = [row["counts"] for row in rows if row["kind"] == kind]
        found.append(
            {
                "kind": kind,
                "name": names[kind],
                "ahead": sum([each for each in counts if each > 0]),
                "behind": sum([each for each in counts if each < 0]),
            }
        )
    return found


def how_long_it_lasts(advantages: list, fade: float = 4, haste: float = 0) -> dict:
    """Return what each advantage earns before the rival has copied it and while it fades, against its cost.

    advantages: one to six dicts with ``name``, ``cost`` (yuan to build it), ``margin`` (extra margin a month while only
    you have it, running costs taken off) and ``months`` (until the rival has it too). fade: months in which the extra
    margin falls evenly to nothing once it is copied; they are worth half as many full months. haste: how much sooner
    than thought the rival is there, a share of ``months``. Nothing is discounted.

    Value = margin × (months × (1 − haste) + fade ÷ 2). ``payback`` is the month in which the cost is earned back, None
    if never. ``needed`` is the least time the rival must take for the cost to come back: cost ÷ margin − fade ÷ 2.

    Returns ``best`` (name of the one with most left), ``best_left`` (yuan), ``busiest`` (name of the one that brings
    most a month), ``paying`` (how many earn their cost back), ``advice`` (a sentence) and the rows ``table`` with
    ``name``, ``alone``, ``fading``, ``left``, ``payback``, ``months``, ``needed``. Of equals the first is named.

    Raises FieldError: no row or too many, two of one name, a negative amount, a margin of zero.

    >>> row = {"name": "Spare machines", "cost": 100, "margin": 20, "months": 6}
    >>> found = how_long_it_lasts([row], fade=2)
    >>> found["best_left"], found["table"][0]["payback"], found["table"][0]["needed"]
    (40.0, 5.0, 4.0)
    """
    share("haste", haste)
    _months("fade", fade)
    if not isinstance(advantages, list) or not 1 <= len(advantages) <= MOST_ADVANTAGES:
        raise FieldError("advantages", say("Compare from 1 to {most} advantages.", most=MOST_ADVANTAGES))
    rows: list = []
    for index, advantage in enumerate(advantages):
        row = _advantage(advantage, index, fade, haste)
        if row["name"] in [other["name"] for other in rows]:
            raise FieldError(
                f"advantages[{index}].name", say("Another row has this name. Give each its own.")
            )
        rows.append(row)
    best = busiest = rows[0]
    for row in rows:
        best = row if row["left"] > best["left"] else best
        busiest = row if row["margin"] > busiest["margin"] else busiest
    return finite(
        {
            "best": best["name"],
            "best_left": best["left"],
            "busiest": busiest["name"],
            "paying": len([row for row in rows if row["payback"] is not None]),
            "advice": _worth(best),
            "table": rows,
        }
    )


def _months(field: str, value: object) -> float:
    months = number(field, value)
    if months < 0 or months > 120:
        raise FieldError(field, say("Enter from 0 to {most} months.", most=120))
    return months


def _advantage(advantage: object, index: int, fade: float, haste: float) -> dict:
    if not isinstance(advantage, dict):
        raise FieldError(f"advantages[{index}]", say("This row is not complete."))
    cost = amount(f"advantages[{index}].cost", advantage.get("cost"))
    margin = above_zero(f"advantages[{index}].margin", advantage.get("margin"))
    months = _months(f"advantages[{index}].months", advantage.get("months")) * (1 - haste)
    name = str(advantage.get("name") or "").strip()
    return {
        "name": name or say("Advantage {number}", number=index + 1),
        "margin": margin,
        "months": months,
        "alone": margin * months,
        "fading": margin * fade / 2,
        "left": margin * (months + fade / 2) - cost,
        "payback": _payback(cost, margin, months, fade),
        "needed": max(0.0, cost / margin - fade / 2),
    }


def _payback(cost: float, margin: float, months: float, fade: float) -> float | None:
    """Return the month in which the cost is earned back, None if never.

    In month s of the fade, margin × (s − s² ÷ (2 × fade)) has been earned since it began.
    """
    full_months = cost / margin
    if full_months <= months:
        return full_months
    left = full_months - months
    if left > fade / 2:
        return None
    return months + fade * (1 - math.sqrt(1 - 2 * left / fade))


def _worth(best: dict) -> str:
    if best["payback"] is None:
        return say("None of these earns its cost back in time. Build something that takes the rival longer.")
    if best["payback"] > best["months"]:
        return say(
            "“{best}” leaves most, but it earns its cost back only after the rival has it. Do not count on it.",
            best=best["name"],
        )
    return say(
        "“{best}” leaves most, and its cost is earned back before the rival has it.", best=best["name"]
    )
