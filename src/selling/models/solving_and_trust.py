"""Solving and trust: what several ideas do for the chance of a fit, ten marks of trust, promises kept.

The ten marks are those of slide 63, in its order.
"""

import math
from datetime import date

from selling.live.check import FieldError, a_day, share, whole
from selling.live.say import say
from selling.models.guard import finite, one_of

MOST_IDEAS = 200
LEAST, MOST = 1, 5
NOT_ASKED = "ask"
SHOWN = 5  # marks in the chart
FARTHEST = 1096  # days, three years
CHART_DAYS, CHART_STEP = 180, 10


def idea_odds(ideas: float, unsaid: float, repeats: float, fit: float, target: float = 0.9) -> dict:
    """Return the chance that at least one of several ideas fits.

    ideas: ideas in the heads of all who are there, 1 to 200. unsaid: share of them that nobody ever says. repeats:
    of the ideas said after the first, the share that say again what was said before. fit: chance that an idea is
    found to fit when it is looked at later. target: the chance wanted.

    With n different ideas the chance is 1 − (1 − fit)ⁿ. This takes each different idea to have the same chance,
    and none to depend on another; ideas that fail for the same reason make the true chance smaller.

    Returns ``different`` (ideas said, repeats left out), ``chance``, ``all_said`` (the chance if every idea were
    said), ``lost`` (the difference), ``expected`` (ideas that fit, on average), ``needed`` (different ideas for the
    target; None if no number is enough) and the rows ``by_ideas``.

    Raises FieldError: a share outside 0 to 1, a number of ideas that is not whole or not from 1 to 200.

    >>> found = idea_odds(ideas=2, unsaid=0, repeats=0, fit=0.5)
    >>> found["different"], found["chance"]
    (2.0, 0.75)
    """
    whole("ideas", ideas, 1, MOST_IDEAS)
    for field, value in (("unsaid", unsaid), ("repeats", repeats), ("fit", fit), ("target", target)):
        share(field, value)
    different = _different(ideas * (1 - unsaid), repeats)
    chance, all_said = _chance(different, fit), _chance(_different(ideas, repeats), fit)
    widest = max(60, math.ceil(different))
    return finite(
        {
            "different": different,
            "chance": chance,
            "all_said": all_said,
            "lost": all_said - chance,
            "expected": different * fit,
            "needed": _needed(fit, target),
            "by_ideas": [
                {"ideas": widest * step / 30, "chance": _chance(widest * step / 30, fit)}
                for step in range(31)
            ],
        }
    )


def _different(said: float, repeats: float) -> float:
    return float(said if said < 1 else 1 + (said - 1) * (1 - repeats))


def _chance(different: float, fit: float) -> float:
    return float(1 - (1 - fit) ** different)


def _needed(fit: float, target: float) -> int | None:
    if target == 0:
        return 0
    if fit == 1:
        return 1
    if fit < 1e-9 or target == 1:
        return None
    return math.ceil(math.log(1 - target) / math.log(1 - fit) - 1e-9)


def trust_ledger(marks: list) -> dict:
    """Return where one's own view of the ten marks of trust and the customer's differ, and the next move.

    marks: one dict for each of the ten marks of slide 63, in that order: ``mark`` (its name), ``own`` (what one
    would give oneself, a whole number from 1 to 5) and ``customer`` ("1" to "5", or "ask" if he was not asked).

    The largest overestimate is the mark with the greatest own less customer; of equals the one that the customer
    rates lower, then the first. The weakest is the lowest in the customer's eyes, the first of equals.

    Returns ``customer_mean`` (None if nothing was asked), ``own_mean`` (on the same marks; on all if nothing was
    asked), ``asked`` (marks), the sentences ``over``, ``weakest`` and ``move``, and the rows ``ranking`` (largest
    overestimate first, not asked last) and ``widest`` (its first five).

    Raises FieldError: no marks, a rating that is not a whole number from 1 to 5, as ``marks[2].own``.

    >>> found = trust_ledger(marks=[{"mark": "Word and deed", "own": 5, "customer": "3"}])
    >>> found["own_mean"], found["customer_mean"], found["ranking"][0]["gap"]
    (5.0, 3.0, 2)
    """
    rows = _marks(marks)
    asked = [row for row in rows if row["customer"] is not None]
    asked = sorted(asked, key=lambda row: (-row["gap"], row["customer"], row["place"]))
    ranking = asked + [row for row in rows if row["customer"] is None]
    own = [row["own"] for row in asked or rows]
    given = [row["customer"] for row in asked]
    weakest = min(asked, key=lambda row: (row["customer"], row["place"])) if asked else None
    return finite(
        {
            "own_mean": sum(own) / len(own),
            "customer_mean": sum(given) / len(given) if given else None,
            "asked": len(asked),
            "over": _over(asked),
            "weakest": _weakest(weakest),
            "move": _move(asked, weakest, len(rows)),
            "ranking": ranking,
            "widest": ranking[:SHOWN],
        }
    )


def _marks(marks: object) -> list:
    if not isinstance(marks, list) or not marks:
        raise FieldError("marks", say("Rate at least one mark of trust."))
    rows = []
    short = _short()
    for place, mark in enumerate(marks):
        given = mark if isinstance(mark, dict) else {}
        own = whole(f"marks[{place}].own", given.get("own"), LEAST, MOST)
        said = one_of(f"marks[{place}].customer", given.get("customer"), (NOT_ASKED, "1", "2", "3", "4", "5"))
        customer = None if said == NOT_ASKED else int(str(said))
        name = str(given.get("mark", ""))
        rows.append(
            {
                "mark": name,
                "short": short[place] if place < len(short) else name,
                "own": own,
                "customer": customer,
                "gap": None if customer is None else own - customer,
                "place": place,
            }
        )
    return rows


def _short() -> tuple:
    """Return the ten marks in a word or two, for a chart and in sentences."""
    return (
        say("Word and deed"),
        say("Kept word"),
        say("Consistent"),
        say("Fair"),
        say("Honest"),
        say("Shares"),
        say("Respect"),
        say("Differences"),
        say("Dependable"),
        say("Support"),
    )


def _over(asked: list) -> str:
    if not asked:
        return say("Nobody was asked yet.")
    if asked[0]["gap"] < 1:
        return say("None: on no mark do you rate yourself above the customer.")
    return say(
        "{mark}: you say {own}, the customer says {customer}.",
        mark=asked[0]["short"],
        own=asked[0]["own"],
        customer=asked[0]["customer"],
    )


def _weakest(weakest: dict | None) -> str:
    if weakest is None:
        return say("Nobody was asked yet.")
    return say("{mark}: the customer says {customer}.", mark=weakest["short"], customer=weakest["customer"])


def _move(asked: list, weakest: dict | None, marks: int) -> str:
    if weakest is None:
        return say("These are only your own marks. Ask this customer for his before you act on them.")
    if asked[0]["gap"] >= 1:
        return _move_for(asked[0]["place"])
    if weakest["customer"] < MOST - 1:
        return _move_for(weakest["place"])
    if len(asked) < marks:
        return say("Nothing stands out so far. Ask about the marks that are still open.")
    return say("You do not overrate yourself, and he trusts you. Ask again in half a year.")


def _move_for(place: int) -> str:
    moves = (
        say("Name one thing that you said to this customer and did otherwise, and put it right this week."),
        say("Write down every promise to him with its day, and call today about those overdue."),
        say("Agree on one answer with service and finance, so that he hears the same from everyone."),
        say("Put his gain and yours from the last proposal side by side, and show him the sheet."),
        say("Tell him one drawback of your proposal before he finds it himself."),
        say("Tell him today what he would want to know today: a delay, a price to come, a failed test."),
        say("Begin the next proposal with an idea of his, and say that it is his."),
        say("Ask two people there how each of them likes to be told, and do it in two ways."),
        say("Name the colleague who answers when you are away, and introduce the two."),
        say("Get one request of his through your own company, and tell him when it is through."),
    )
    return moves[place] if place < len(moves) else moves[-1]


def promise_tracker(promises: list, today: str, half_life: float, late_counts: float = 0.5) -> dict:
    """Return how reliable one's promises to customers have been, and what to do today.

    promises: one dict a promise: ``what``, ``whom``, ``given`` and ``due`` (days, as year-month-day), ``state``
    ("open", "kept" or "broken"), ``kept`` (the day it was kept; read only where the state is kept) and ``weight`` (1
    to 3, how much the customer's work hangs on it). today: the day looked at. half_life: days after which a promise
    counts half, 7 to 720. late_counts: what a promise kept late counts, a share of one kept on time.

    A promise counts once it is kept, broken or overdue. Reliability is the weighted mean of 1 (on time),
    late_counts (late) and 0 (broken or overdue), with weight × ½ to the power of (age ÷ half_life). Age runs from the
    day it was kept; a broken one's from its due day or today, whichever came first; an overdue one stays at age 0.

    Returns ``on_time`` (share of the promises that count, all alike) and ``reliability`` (both None while none
    counts), ``overdue`` and ``open`` (numbers), ``do`` (a sentence), the rows ``open_list`` (most urgent first) and
    ``path`` (both shares over the last 180 days).

    Raises FieldError: a day that does not exist or that contradicts another, a promise without text or person,
    an unknown state, a weight outside 1 to 3; each names its cell.

    >>> kept = {"what": "A", "whom": "B", "given": "2026-03-02", "due": "2026-03-06", "weight": 1}
    >>> kept = {**kept, "state": "kept", "kept": "2026-03-05"}
    >>> found = promise_tracker(promises=[kept], today="2026-03-20", half_life=90)
    >>> found["on_time"], found["reliability"]
    (1.0, 1.0)
    """
    now = _day("today", today)
    whole("half_life", half_life, 7, 720)
    share("late_counts", late_counts)
    known = _promises(promises, now)
    still = [promise for promise in known if promise["state"] == "open"]
    still = sorted(still, key=lambda each: (each["due"] >= now, _urgency(each, now), each["place"]))
    counts = _shares(known, now, half_life, late_counts)
    return finite(
        {
            "on_time": counts["on_time"],
            "reliability": counts["reliability"],
            "overdue": len([promise for promise in still if promise["due"] < now]),
            "open": len(still),
            "do": _do(still, now),
            "open_list": [
                {
                    "what": promise["what"],
                    "whom": promise["whom"],
                    "due": _text(promise["due"]),
                    "days": now - promise["due"],
                }
                for promise in still
            ],
            "path": _path(known, now, half_life, late_counts),
        }
    )


def _day(field: str, text: object) -> int:
    return date(*a_day(field, text)).toordinal()


def _text(day: int) -> str:
    return date.fromordinal(day).isoformat()


def _promises(promises: object, now: int) -> list:
    if not isinstance(promises, list) or not promises:
        raise FieldError("promises", say("Write down at least one promise."))
    return [_promise(place, promise, now) for place, promise in enumerate(promises)]


def _promise(place: int, promise: object, now: int) -> dict:
    row = promise if isinstance(promise, dict) else {}
    at = f"promises[{place}]."
    what, whom = [str(row.get(name, "")).strip() for name in ("what", "whom")]
    if not what:
        raise FieldError(at + "what", say("Write what you promised."))
    if not whom:
        raise FieldError(at + "whom", say("Write to whom you promised it."))
    given, due = [_day(at + name, row.get(name)) for name in ("given", "due")]
    _check_days(at, given, due, now)
    state = one_of(at + "state", row.get("state"), ("open", "kept", "broken"))
    kept = _day(at + "kept", row.get("kept")) if state == "kept" else None
    if kept is not None and kept < given:
        raise FieldError(at + "kept", say("This lies before the promise was given. Check the two days."))
    if kept is not None and kept > now:
        raise FieldError(at + "kept", say("This lies after today. Leave the promise open until it is kept."))
    weight = whole(at + "weight", row.get("weight"), 1, 3)
    return {
        "what": what,
        "whom": whom,
        "due": due,
        "kept": kept,
        "lost": min(due, now) if state == "broken" else None,
        "state": state,
        "weight": weight,
        "place": place,
    }


def _check_days(at: str, given: int, due: int, now: int) -> None:
    if given > now:
        raise FieldError(at + "given", say("This lies after today. Enter the day on which you promised."))
    if now - given > FARTHEST:
        raise FieldError(
            at + "given",
            say("This lies more than three years back. Check the year, or take the line out."),
        )
    if due < given:
        raise FieldError(at + "due", say("This lies before the promise was given. Check the two days."))
    if due - now > FARTHEST:
        raise FieldError(at + "due", say("This lies more than three years ahead. Promise something nearer."))


def _urgency(promise: dict, now: int) -> int:
    """Return what comes first among the overdue (the heaviest, then the oldest) and among the rest (the nearest)."""
    heavier = 10_000_000 * promise["weight"] if promise["due"] < now else 0
    return int(promise["due"] - heavier)


def _standing(promise: dict, day: int, late_counts: float) -> tuple | None:
    """Return what a promise counts on a day and its age; None while it does not count."""
    if promise["kept"] is not None and promise["kept"] <= day:
        return (1.0 if promise["kept"] <= promise["due"] else late_counts), day - promise["kept"]
    if promise["lost"] is not None:
        return (0.0, day - promise["lost"]) if promise["lost"] <= day else None
    return (0.0, 0) if promise["due"] < day else None


def _shares(promises: list, day: int, half_life: float, late_counts: float) -> dict:
    total = reached = 0.0
    on_time = counted = 0
    for promise in promises:
        standing = _standing(promise, day, late_counts)
        if standing is None:
            continue
        weight = promise["weight"] * 0.5 ** (standing[1] / half_life)
        total += weight
        reached += weight * standing[0]
        counted += 1
        kept = promise["kept"] is not None and promise["kept"] <= day
        on_time += 1 if kept and promise["kept"] <= promise["due"] else 0
    if not counted:
        return {"on_time": None, "reliability": None}
    return {"on_time": on_time / counted, "reliability": reached / total}


def _path(promises: list, now: int, half_life: float, late_counts: float) -> list:
    rows = []
    for back in range(CHART_DAYS, -1, -CHART_STEP):
        row = _shares(promises, now - back, half_life, late_counts)
        row["day"] = -back
        rows.append(row)
    return rows


def _do(still: list, now: int) -> str:
    if not still:
        return say("No promise is open. Give a small one with a day, and keep it.")
    first = still[0]
    words = {"what": first["what"], "whom": first["whom"], "due": _text(first["due"])}
    if first["due"] < now:
        return say(
            "Call {whom} today about “{what}”, due {due}. Say what you can hold, and agree on a new day.",
            **words,
        )
    return say("Next comes “{what}” for {whom}, due {due}. If it will not hold, say so today.", **words)
