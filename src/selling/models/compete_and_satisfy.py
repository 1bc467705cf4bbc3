"""Slides 3 and 4: how long an advantage works for you, and what a customer's satisfaction is made of.

The deck gives the ideas in words (upgrade, accelerate; quality, service, value) and no figures. The decay by half
and the weighted score are this course's way to reckon with them.
"""

import math

from selling.live.check import FieldError, number, whole
from selling.live.say import say
from selling.models.guard import finite

LONGEST_INTERVAL = 60
MONTHS_SHOWN, STEP = 48, 2
LINES_A_PART = 4


def _between(field: str, value: object, least: float, most: float) -> float:
    checked = number(field, value)
    if checked < least or checked > most:
        raise FieldError(field, say("Enter a value from {least} to {most}.", least=least, most=most))
    return checked


def advantage_clock(
    half_life: float,
    interval: int,
    rival_half_life: float,
    rival_interval: int,
    rival_size: float = 1,
) -> dict:
    """Return who is ahead when two firms upgrade in a rhythm and every upgrade fades.

    An upgrade lifts its firm's advantage at once by its size, ours by 1, and halves with every half-life. A
    firm's advantage is the sum of what is left of all its upgrades; both have kept their rhythm for long, so it
    runs from peak to trough and back in each interval. Ours come in months 0, interval, 2 × interval and so on,
    the rival's in month rival_interval ÷ 2 and from then on every rival_interval.

    half_life, rival_half_life: months until half of an upgrade's advantage is gone (0.5 to 120). interval,
    rival_interval: whole months between two upgrades (1 to 60). rival_size: the rival's upgrade, in upgrades of
    ours (0.1 to 5).

    Returns ``ours`` and ``rivals`` (average advantage in the long run: size × half-life ÷ (ln 2 × interval)),
    ``average_lead`` (their difference), ``share_ahead`` (of the time, over one common period of both rhythms,
    after which everything repeats), ``slowest`` (months: the interval of ours at which the averages are equal),
    ``needed_half_life`` (months: the half-life of ours that does the same), and the rows ``months`` (the levels
    over four years; a month with an upgrade stands twice, before and after it).

    Source: arithmetic of geometric decay; slide 3 for the two levers, upgrade and accelerate.

    Raises FieldError: a value outside its bounds, an interval that is not whole.

    >>> found = advantage_clock(12, 12, rival_half_life=12, rival_interval=12, rival_size=0.5)
    >>> round(found["ours"], 4), found["slowest"], found["share_ahead"]
    (1.4427, 24.0, 1.0)
    """
    us = _rhythm("half_life", half_life, "interval", interval, 1)
    size = _between("rival_size", rival_size, 0.1, 5)
    them = _rhythm("rival_half_life", rival_half_life, "rival_interval", rival_interval, size)
    return finite(
        {
            "ours": us["average"],
            "rivals": them["average"],
            "average_lead": us["average"] - them["average"],
            "share_ahead": _share_ahead(us, them),
            "slowest": us["half_life"] * them["interval"] / (them["half_life"] * size),
            "needed_half_life": them["half_life"] * size * us["interval"] / them["interval"],
            "months": _months(us, them),
        }
    )


def _rhythm(life_field: str, half_life: object, interval_field: str, interval: object, size: float) -> dict:
    half_life = _between(life_field, half_life, 0.5, 120)
    interval = whole(interval_field, interval, 1, LONGEST_INTERVAL)
    return {
        "half_life": half_life,
        "interval": interval,
        "average": size * half_life / (math.log(2) * interval),
        "peak": size / (1 - 0.5 ** (interval / half_life)),
    }


def _level(firm: dict, age: float) -> float:
    return float(firm["peak"] * 0.5 ** (age / firm["half_life"]))


def _moments(us: dict, them: dict, end: float) -> list:
    """Return the months from 0 to ``end`` in which one of the two upgrades, with both ends."""
    moments = {0.0, float(end)}
    moments.update(float(month) for month in range(0, int(end) + 1, us["interval"]))
    step = them["interval"]
    moments.update(step / 2 + step * count for count in range(int(end / step) + 1))
    return sorted([month for month in moments if month <= end])


def _ages(us: dict, them: dict, month: float) -> tuple:
    """Return how long ago each firm's last upgrade was, one in this very month counted as done."""
    return month % us["interval"], (month + them["interval"] / 2) % them["interval"]


def _share_ahead(us: dict, them: dict) -> float:
    period = us["interval"] * them["interval"] // _common_divisor(us["interval"], them["interval"])
    start, ahead = 0.0, 0.0
    for end in _moments(us, them, period)[1:]:
        ahead += _ahead_for(us, them, start, end - start)
        start = end
    return float(min(1.0, ahead / period))


def _common_divisor(one: int, other: int) -> int:
    while other:
        one, other = other, one % other
    return one


def _ahead_for(us: dict, them: dict, start: float, months: float) -> float:
    """Return for how many of the months until the next upgrade we are ahead.

    The ratio of two fading levels itself fades, or grows, at a constant rate: it passes 1 once at most.
    """
    our_age, their_age = _ages(us, them, start)
    ours, theirs = _level(us, our_age), _level(them, their_age)
    faster = 1 / us["half_life"] - 1 / them["half_life"]
    if faster == 0:
        return months if ours > theirs * (1 + 1e-12) else 0.0
    crossing = min(max(math.log(ours / theirs) / (math.log(2) * faster), 0.0), months)
    return float(crossing if faster > 0 else months - crossing)


def _months(us: dict, them: dict) -> list:
    """Return rows every other month, and before and after each upgrade, so that a line drawn through them jumps."""
    moments = _moments(us, them, MONTHS_SHOWN)
    rows = []
    for month in sorted(set(moments + [float(each) for each in range(0, MONTHS_SHOWN + 1, STEP)])):
        our_age, their_age = _ages(us, them, month)
        if month > 0 and month in moments:
            rows.append(_row(month, us, them, (our_age or us["interval"], their_age or them["interval"])))
        if month < MONTHS_SHOWN:
            rows.append(_row(month, us, them, (our_age, their_age)))
    return rows


def _row(month: float, us: dict, them: dict, ages: tuple) -> dict:
    ours, theirs = _level(us, ages[0]), _level(them, ages[1])
    return {"month": month, "ours": ours, "rivals": theirs, "lead": ours - theirs}


def qvs_scorecard(lines: list) -> dict:
    """Return how a customer who weighs quality, service and value sees us and a rival, and what to mend first.

    lines: twelve dicts in the order of slide 4, four each of quality, service and value, with ``line`` (its
    name), ``weight`` (what it counts for the customer, 0 to 5), ``ours`` and ``rivals`` (his ratings, 1 to 5).

    Returns ``ours`` and ``rivals`` (weighted means, 1 to 5), ``lead`` (their difference), ``plain_ours`` and
    ``plain_rivals`` (means without weights), ``first`` (the line to mend first: the largest weight × points
    behind; where we are behind nowhere, the largest weight × room up to 5), ``lift`` (what one point more on it
    adds to ``ours``), the rows ``parts`` (quality, service, value: share of the weight,
    weighted means; None where nothing weighs), ``part_bars`` (those that weigh) and ``gaps`` (the lines, what
    pulls us down most first; ``pull`` is its part of ``lead``).

    Source: slide 4 for the lines; the arithmetic is a weighted mean.

    Raises FieldError, its field written ``lines[2].weight`` (rows from 0): a value outside its bounds, other
    than twelve lines, or no weight at all.

    >>> lines = [{"line": str(n), "weight": 1, "ours": 4, "rivals": 3} for n in range(12)]
    >>> lines[5] = {"line": "reply", "weight": 5, "ours": 3, "rivals": 5}
    >>> found = qvs_scorecard(lines)
    >>> found["ours"], found["rivals"], found["first"]
    (3.6875, 3.625, 'reply')
    """
    checked = _lines(lines)
    total = _total(checked, "weight")
    if total == 0:
        raise FieldError("lines", say("Give at least one line a weight of more than 0."))
    count = len(checked)
    ours, theirs = _weighed(checked, "ours") / total, _weighed(checked, "rivals") / total
    gaps = sorted(checked, key=lambda line: (line["weight"] * line["gap"], -line["weight"], line["place"]))
    first = _first(gaps)
    return finite(
        {
            "ours": ours,
            "rivals": theirs,
            "lead": ours - theirs,
            "plain_ours": _total(checked, "ours") / count,
            "plain_rivals": _total(checked, "rivals") / count,
            "first": first["line"] if first else say("none"),
            "lift": first["weight"] / total if first else 0.0,
            "parts": _parts(checked, total),
            "part_bars": [part for part in _parts(checked, total) if part["ours"] is not None],
            "gaps": [
                {
                    "line": line["line"],
                    "weight": line["weight"],
                    "gap": line["gap"],
                    "pull": line["weight"] * line["gap"] / total,
                }
                for line in gaps
            ],
        }
    )


def _lines(lines: object) -> list:
    if not isinstance(lines, list) or len(lines) != 3 * LINES_A_PART:
        raise FieldError("lines", say("Rate all {count} lines.", count=3 * LINES_A_PART))
    checked = []
    for place, line in enumerate(lines):
        if not isinstance(line, dict):
            raise FieldError(f"lines[{place}]", say("This row is not complete."))
        weight = _between(f"lines[{place}].weight", line.get("weight"), 0, 5)
        ours = _between(f"lines[{place}].ours", line.get("ours"), 1, 5)
        theirs = _between(f"lines[{place}].rivals", line.get("rivals"), 1, 5)
        checked.append(
            {
                "place": place,
                "line": str(line.get("line") or ""),
                "weight": weight,
                "ours": ours,
                "rivals": theirs,
                "gap": ours - theirs,
            }
        )
    return checked


def _total(lines: list, name: str) -> float:
    total = 0.0
    for line in lines:
        total += line[name]
    return total


def _weighed(lines: list, name: str) -> float:
    total = 0.0
    for line in lines:
        total += line["weight"] * line[name]
    return total


def _first(gaps: list) -> dict | None:
    """Return the line to mend first, or None where every line that weighs has full marks."""
    if gaps[0]["weight"] * gaps[0]["gap"] < 0:
        return dict(gaps[0])
    roomiest = max(
        gaps, key=lambda line: (line["weight"] * (5 - line["ours"]), line["weight"], -line["place"])
    )
    return dict(roomiest) if roomiest["weight"] * (5 - roomiest["ours"]) > 0 else None


def _parts(lines: list, total: float) -> list:
    rows = []
    for index, name in enumerate((say("Quality"), say("Service"), say("Value"))):
        part = lines[index * LINES_A_PART : (index + 1) * LINES_A_PART]
        weight = _total(part, "weight")
        row = {"part": name, "share": weight / total, "ours": None, "rivals": None, "lead": None}
        if weight > 0:
            row["ours"], row["rivals"] = _weighed(part, "ours") / weight, _weighed(part, "rivals") / weight
            row["lead"] = _weighed(part, "gap") / weight
        rows.append(row)
    return rows
