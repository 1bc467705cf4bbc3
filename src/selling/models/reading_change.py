"""Reading change: whom to see first when signals fade, and what a signal is worth."""

import math

from selling.live.check import FieldError, at_least, day_number, share, whole
from selling.live.say import say
from selling.models.guard import above_zero, amount, finite

STRONGEST = 5
CHART_DAYS, CHART_STEP = 180, 15
SERIES = ("first", "second", "third")


def signal_watch(signals: list, today: str, half_life: float, threshold: float) -> dict:
    """Return which account deserves attention first, and for how long.

    signals: one dict a signal: ``account``, ``kind`` (one of the nine kinds of slide 27), ``strength`` (1 to 5) and
    ``date`` (when it was noticed, year-month-day). today: the day looked at, in the same form. half_life: days in
    which a signal loses half its strength. threshold: the score from which an account is to be seen.

    A signal counts strength × ½ to the power of (age ÷ half-life); an account's score is the sum of its signals. So
    all its signals fade together, and a score S falls to the threshold T after half-life × log2(S ÷ T) days.

    Returns ``account`` (the one with the highest score), ``score``, ``days_left`` (until it falls to the threshold;
    None if it stands below), ``above`` (accounts at the threshold or above), ``advice``, the rows ``ranking`` and
    ``fading``.

    Raises FieldError: no signals, a signal without account, a strength outside 1 to 5, a day that lies after today.

    >>> signal = {"account": "A", "kind": "people", "strength": 4, "date": "2025-12-01"}
    >>> found = signal_watch(signals=[signal], today="2025-12-31", half_life=30, threshold=1)
    >>> found["score"], found["days_left"]
    (2.0, 30.0)
    """
    above_zero("half_life", half_life)
    above_zero("threshold", threshold)
    noticed = _noticed(signals, day_number("today", today), half_life)
    ranking = _ranking(noticed, half_life, threshold)
    best = ranking[0]
    return finite(
        {
            "account": best["account"],
            "score": best["score"],
            "days_left": best["days_left"],
            "above": len([row for row in ranking if row["score"] >= threshold]),
            "advice": _advice(best, threshold),
            "ranking": ranking,
            "fading": _fading(ranking, half_life, threshold),
        }
    )


def _noticed(signals: object, today: int, half_life: float) -> list:
    """Return account, kind and what is left of the strength, a signal a row."""
    if not isinstance(signals, list) or not signals:
        raise FieldError("signals", say("Write down at least one signal."))
    found = []
    for index, signal in enumerate(signals):
        given = signal if isinstance(signal, dict) else {}
        place = f"signals[{index}]."
        account = str(given.get("account", "")).strip()
        if not account:
            raise FieldError(place + "account", say("Write the account's name."))
        strength = whole(place + "strength", given.get("strength"), 1, STRONGEST)
        age = today - day_number(place + "date", given.get("date"))
        if age < 0:
            raise FieldError(
                place + "date", say("This lies after the day you look at. Enter when it was noticed.")
            )
        found.append(
            {
                "account": account,
                "kind": str(given.get("kind", "")),
                "left": strength * 0.5 ** (age / half_life),
            }
        )
    return found


def _ranking(noticed: list, half_life: float, threshold: float) -> list:
    names: list[str] = []
    for signal in noticed:
        if signal["account"] not in names:
            names.append(signal["account"])
    rows = []
    for name in names:
        own = [signal for signal in noticed if signal["account"] == name]
        score = sum([signal["left"] for signal in own])
        days = half_life * math.log(score / threshold) / math.log(2) if score >= threshold else None
        rows.append(
            {
                "account": name,
                "score": score,
                "signals": len(own),
                "kinds": len({signal["kind"] for signal in own}),
                "strongest": max([signal["left"] for signal in own]),
                "days_left": days,
            }
        )
    order = sorted(range(len(rows)), key=lambda place: (-rows[place]["score"], place))
    return [rows[place] for place in order]


def _advice(best: dict, threshold: float) -> str:
    if best["score"] < threshold:
        return say(
            "No account stands above your line. Ask one more question at the next visit, and write it down."
        )
    if best["kinds"] == 1:
        return say("It is one kind of signal only. Ask a second person there before you act on it.")
    if best["strongest"] < threshold:
        return say(
            "No single signal would have been enough. Together they are: call now and ask what is changing."
        )
    return say("One strong signal carries it. Check it with the customer before it fades.")


def _fading(ranking: list, half_life: float, threshold: float) -> list:
    rows = []
    for day in range(0, CHART_DAYS + 1, CHART_STEP):
        row: dict = {"day": day, "line": threshold}
        for place, name in enumerate(SERIES):
            known = place < len(ranking)
            row[name] = ranking[place]["score"] * 0.5 ** (day / half_life) if known else None
        rows.append(row)
    return rows


def signal_worth(
    base: float, hit: float, false_alarm: float, signs: float, cost: float = 0, gain: float = 0
) -> dict:
    """Return how likely a change is once a sign has been seen, and whether a visit pays.

    base: share of accounts at which the change comes, whatever one sees. hit: share of these that show the sign.
    false_alarm: share of the others that show it too. signs: how many such signs are seen, each independent of the
    others. cost: of a visit, in yuan. gain: what a visit brings where the change does come, in yuan.

    Bayes' rule in odds: base ÷ (1 − base) × (hit ÷ false alarms) to the power of signs.

    Returns ``after`` (the chance once the signs are seen), ``times`` (that chance as a multiple of the base; None for
    a base of zero), ``in_vain`` (visits of a hundred at which no change comes), ``result`` (expected yuan a visit),
    ``needed`` (chance from which a visit pays; None if it never does) and the rows ``by_signs``.

    Raises FieldError: a share outside 0 to 1, a sign that nobody shows, a negative amount or number of signs.

    >>> found = signal_worth(base=0.5, hit=0.8, false_alarm=0.2, signs=1)
    >>> round(found["after"], 6)
    0.8
    """
    for field, value in (("base", base), ("hit", hit), ("false_alarm", false_alarm)):
        share(field, value)
    at_least("signs", signs, 0)
    if signs > 20:
        raise FieldError("signs", say("Enter a whole number from {least} to {most}.", least=0, most=20))
    amount("cost", cost)
    amount("gain", gain)
    if hit == 0 and false_alarm == 0:
        raise FieldError("hit", say("If nobody ever shows the sign, it cannot be seen. Enter more than 0%."))
    after = _after(base, hit, false_alarm, signs)
    return finite(
        {
            "after": after,
            "times": after / base if base else None,
            "in_vain": 100 * (1 - after),
            "result": after * gain - cost,
            "needed": cost / gain if gain and cost <= gain else None,
            "by_signs": [{"signs": n, "after": _after(base, hit, false_alarm, n)} for n in range(7)],
        }
    )


def _after(base: float, hit: float, false_alarm: float, signs: float) -> float:
    seen_with, seen_without = base * hit**signs, (1 - base) * false_alarm**signs
    seen = seen_with + seen_without
    return seen_with / seen if seen else base
