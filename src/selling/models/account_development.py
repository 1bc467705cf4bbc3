"""Developing an account: which of the customer's gaps to close first, and what growth a target asks for.

The four stages (current, ideal, gap, action) and the order of the plan (the customer's success factors first) are
those of slides 87 and 88; the scores and lines are the course's own way of working with them.
"""

from selling.live.check import FieldError, share, whole
from selling.live.say import say
from selling.models.guard import amount, finite

LEAST, MOST = 1, 5
MATTERS_LINE = 6  # medium importance times two steps
HELP_LINE = 0.5
POINTS = 40  # of the curve of chances
MOST_LINES = 7  # two to the power of seven outcomes


def gap_finder(days: float, factors: list) -> dict:
    """Return which gaps between a customer's today and his ideal to work on, and which to leave.

    days: what the account team can give in the time looked at. factors: one dict for each of the customer's critical
    success factors: ``factor`` (its name), ``importance`` to the customer (whole, 1 to 5), ``today`` and ``ideal``
    (where he stands and where he wants to be, whole, 1 to 5), ``help`` (share of the gap that we can close) and
    ``effort`` (days it takes us).

    A gap is ideal less today, never below 0. What it matters is importance × gap (0 to 20); what we can close is that
    × help. A gap is worth working on if it matters 6 or more and we can close half or more. Such gaps are taken by
    what we can close, the largest first, as long as the days reach.

    Returns ``first`` (the factor to begin with), ``closed`` (what the chosen gaps close, as a share of all that
    matters; None without a gap), ``days_used``, ``chosen`` and ``untouched`` (numbers of factors), ``advice``, the
    lines ``help_line`` and ``matters_line``, and the rows ``ranking`` and ``dots``.

    Raises FieldError: no factors, a factor without name, a rating outside 1 to 5, a share outside 0 to 1.

    >>> row = {"factor": "A", "importance": 5, "today": 2, "ideal": 4, "help": 0.6, "effort": 8}
    >>> found = gap_finder(days=10, factors=[row])
    >>> found["first"], found["closed"], found["days_used"]
    ('A', 0.6, 8)
    """
    amount("days", days)
    rows = _ranked(_checked(factors))
    left = days
    for row in rows:
        row["take"] = row["worth"] and row["effort"] <= left
        left -= row["effort"] if row["take"] else 0
        row["decision"] = _decision(row)
    chosen = [row for row in rows if row["take"]]
    matters = sum([row["matters"] for row in rows])
    return finite(
        {
            "first": chosen[0]["factor"] if chosen else say("None"),
            "closed": sum([row["score"] for row in chosen]) / matters if matters else None,
            "days_used": days - left,
            "chosen": len(chosen),
            "untouched": len(rows) - len(chosen),
            "advice": _gap_advice(rows, chosen),
            "help_line": HELP_LINE,
            "matters_line": MATTERS_LINE,
            "ranking": rows,
            "dots": [_dot(row) for row in rows],
        }
    )


def _checked(factors: object) -> list:
    if not isinstance(factors, list) or not factors:
        raise FieldError("factors", say("Write down at least one success factor of the customer."))
    rows = []
    for index, factor in enumerate(factors):
        given = factor if isinstance(factor, dict) else {}
        place = f"factors[{index}]."
        name = str(given.get("factor", "")).strip()
        if not name:
            raise FieldError(place + "factor", say("Name the success factor in the customer's words."))
        importance, today, ideal = [
            whole(place + field, given.get(field), LEAST, MOST) for field in ("importance", "today", "ideal")
        ]
        gap = max(0, ideal - today)
        part = share(place + "help", given.get("help"))
        rows.append(
            {
                "factor": name,
                "gap": gap,
                "matters": importance * gap,
                "help": part,
                "score": importance * gap * part,
                "effort": amount(place + "effort", given.get("effort")),
                "worth": importance * gap >= MATTERS_LINE and part >= HELP_LINE,
            }
        )
    return rows


def _ranked(rows: list) -> list:
    """Return the rows by what we can close, then by what matters, then as they were written."""
    order = sorted(
        range(len(rows)), key=lambda place: (-rows[place]["score"], -rows[place]["matters"], place)
    )
    for rank, place in enumerate(order):
        rows[place]["place"] = str(rank + 1)
    return [rows[place] for place in order]


def _decision(row: dict) -> str:
    if row["take"]:
        return say("Act now")
    if row["worth"]:
        return say("Next, when days are free")
    if row["gap"] == 0:
        return say("No gap: keep it so")
    if row["matters"] >= MATTERS_LINE:
        return say("Find a partner, or say so")
    return say("Leave it")


def _dot(row: dict) -> dict:
    dot = {"factor": row["factor"], "place": row["place"], "help": row["help"]}
    for series, taken in (("act", True), ("leave", False)):
        dot[series] = row["matters"] if row["take"] is taken else None
    return dot


def _gap_advice(rows: list, chosen: list) -> str:
    if chosen:
        return say(
            "Begin with “{factor}”. Before the first day is spent, ask the customer whether this is his order too.",
            factor=chosen[0]["factor"],
        )
    if not [row for row in rows if row["gap"]]:
        return say("There is no gap on this list. Ask the customer where he wants to be in three years.")
    if [row for row in rows if row["worth"]]:
        return say(
            "A gap is worth closing, and your days do not reach. Bring in a colleague, or take a part of it."
        )
    if [row for row in rows if row["matters"] >= MATTERS_LINE]:
        return say(
            "What matters to him lies outside your offer. Tell him so, and name somebody who can help."
        )
    return say("None of these gaps matters much. You have not found yet what he has to get right.")


def room_to_grow(target: float, keep: float, lines: list) -> dict:
    """Return an account's share of wallet, what a target asks for, and how likely it is.

    target: sales to be reached in the coming year, in yuan. keep: share of today's sales that stays by itself. lines:
    one dict for each product line: ``line`` (its name), ``ours`` (yuan a year bought from us), ``elsewhere`` (bought
    from others), ``unbought`` (what would meet a need he has and buys from nobody yet) and ``chance`` (that the room
    of this line, elsewhere and unbought, becomes ours within the year).

    Each line's room is won whole or not at all, independently of the others; the chance adds up all the ways in which
    that can go.

    Returns ``chance`` (of reaching the target), ``share`` (of wallet: ours ÷ all that is bought; None if nothing is),
    ``kept``, ``to_win`` (what the target asks for beyond that), ``room``, ``needed`` (to_win as a share of the room;
    None without room), ``expected`` (mean sales), ``carrier`` (the line that adds most to it), ``without`` (the
    chance if that line does not come), ``advice``, and the rows ``by_line``, ``sources`` and ``by_sales``.

    Raises FieldError: no lines or more than seven, a line without name, a negative amount, a share outside 0 to 1.

    >>> row = {"line": "A", "ours": 100, "elsewhere": 50, "unbought": 50, "chance": 0.25}
    >>> found = room_to_grow(target=150, keep=0.8, lines=[row])
    >>> found["kept"], found["to_win"], found["expected"], found["chance"]
    (80.0, 70.0, 105.0, 0.25)
    """
    amount("target", target)
    share("keep", keep)
    rows = _checked_lines(lines)
    ours, elsewhere, unbought = [
        sum([row[field] for row in rows]) for field in ("ours", "elsewhere", "unbought")
    ]
    kept, room = keep * ours, elsewhere + unbought
    to_win = max(0.0, target - kept)
    outcomes = _outcomes(rows)
    carrier = _carrier(rows)
    without = [row for row in rows if row is not carrier]
    found = {
        "chance": _at_least(outcomes, to_win),
        "share": ours / (ours + elsewhere) if ours + elsewhere else None,
        "kept": kept,
        "to_win": to_win,
        "room": room,
        "needed": to_win / room if room else None,
        "expected": kept + sum([row["expected"] for row in rows]),
        "carrier": carrier["line"] if carrier else say("None"),
        "without": _at_least(_outcomes(without), to_win),
        "by_line": rows,
        "sources": _sources(rows, ours, kept, elsewhere, unbought),
        "by_sales": _by_sales(outcomes, kept, room, target),
    }
    found["advice"] = _room_advice(found, target)
    return finite(found)


def _checked_lines(lines: object) -> list:
    if not isinstance(lines, list) or not lines:
        raise FieldError("lines", say("Write down at least one product line."))
    if len(lines) > MOST_LINES:
        raise FieldError("lines", say("Put small lines together: {most} at most.", most=MOST_LINES))
    rows = []
    for index, line in enumerate(lines):
        given = line if isinstance(line, dict) else {}
        place = f"lines[{index}]."
        name = str(given.get("line", "")).strip()
        if not name:
            raise FieldError(place + "line", say("Write the line's name."))
        row: dict = {"line": name}
        for field in ("ours", "elsewhere", "unbought"):
            row[field] = amount(place + field, given.get(field))
        row["chance"] = share(place + "chance", given.get("chance"))
        bought = row["ours"] + row["elsewhere"]
        row["share"] = row["ours"] / bought if bought else None
        row["room"] = row["elsewhere"] + row["unbought"]
        row["expected"] = row["chance"] * row["room"]
        rows.append(row)
    return rows


def _carrier(rows: list) -> dict | None:
    """Return the line that adds most to the expected sales, the first of several; None if none adds."""
    best = None
    for row in rows:
        if row["expected"] > (best["expected"] if best else 0):
            best = row
    return best


def _outcomes(rows: list) -> list:
    """Return every sum that can be won with its probability, as pairs."""
    outcomes = [(0.0, 1.0)]
    for row in rows:
        if row["expected"] > 0:
            won = [(total + row["room"], chance * row["chance"]) for total, chance in outcomes]
            outcomes = [(total, chance * (1 - row["chance"])) for total, chance in outcomes] + won
    return outcomes


def _at_least(outcomes: list, wanted: float) -> float:
    """Return the probability that at least ``wanted`` is won; a hundredth of a yuan short still counts."""
    return min(1.0, float(sum([chance for total, chance in outcomes if total >= wanted - 0.01])))


def _sources(rows: list, ours: float, kept: float, elsewhere: float, unbought: float) -> list:
    from_others = sum([row["chance"] * row["elsewhere"] for row in rows])
    from_new = sum([row["chance"] * row["unbought"] for row in rows])
    return [
        {"source": say("Keep: bought from us today"), "most": ours, "expected": kept},
        {"source": say("Grow: bought from others today"), "most": elsewhere, "expected": from_others},
        {"source": say("New: bought from nobody yet"), "most": unbought, "expected": from_new},
    ]


def _by_sales(outcomes: list, kept: float, room: float, target: float) -> list:
    low, high = 0.9 * min(kept, target), 1.02 * max(target, kept + room, 1)
    sales = sorted([low + (high - low) * step / POINTS for step in range(POINTS + 1)] + [target])
    return [{"sales": each, "chance": _at_least(outcomes, each - kept)} for each in sales]


def _room_advice(found: dict, target: float) -> str:
    if found["to_win"] <= 0:
        return say(
            "What stays by itself is enough for this target. That is protecting; developing asks for more."
        )
    if found["chance"] <= 0:
        return say(
            "Even if every line with a chance comes, the target is not reached. Lower it, or find another need."
        )
    if found["chance"] >= 0.5 and found["without"] < 0.5:
        return say(
            "More likely than not, but only thanks to “{line}”. Prepare a second line as well.",
            line=found["carrier"],
        )
    if found["chance"] >= 0.5:
        return say("More likely than not, and no single line carries it. Put dates and owners to the lines.")
    if found["expected"] >= target:
        return say("On average you get there, in most years you do not. One large line makes the average.")
    return say("Less likely than not. Another line in the plan helps more than trying harder on the same.")
