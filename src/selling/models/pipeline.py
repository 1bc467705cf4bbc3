"""The pipeline: how many suspects a target needs, how fast money moves, and what open deals may bring.

Stages are named as in the deck (SPADCO, slide 74) or as in the books of the case (SPANCOP). Both leave the same gates
behind them, one between each stage and the next; SPANCOP has one more, from order to payment.
"""

from selling.live.check import FieldError, share, whole
from selling.live.dice import Dice
from selling.live.say import say
from selling.models.guard import above_zero, amount, finite, one_of

GATES = 6
RUNS = 1000


def stage_names(stage_set: str) -> list:
    """Return the stages of SPADCO or SPANCOP, in the reader's language."""
    shared = [say("Suspect"), say("Prospect"), say("Analysis")]
    if stage_set == "spadco":
        return shared + [say("Demo"), say("Close"), say("Order")]
    return shared + [say("Negotiation"), say("Close"), say("Order"), say("Payment")]


def funnel(target: float, deal: float, suspects: float, stage_set: str, gates: list, points: float) -> dict:
    """Return the suspects that a target needs, what today's suspects bring, and where a better gate helps most.

    target: sales wanted in a year, in yuan. deal: sales of one order, in yuan. suspects: new suspects a year today.
    stage_set: ``spadco``, which ends with the order, or ``spancop``, which ends with the payment. gates: six rows of
    ``conversion`` (share of those in a stage that reach the next) and ``days`` (in that stage); SPADCO leaves the last
    one out. points: what is added to one conversion at a time, as a share; none goes beyond 100%.

    Returns ``needed`` and ``needed_a_week`` (suspects), ``orders`` (that end the funnel), ``rate`` (of suspects that
    reach its end), ``revenue`` and ``gap`` (yuan a year from today's suspects; what the target lacks), ``days`` (from
    first to last stage), ``other`` (suspects needed with the other stage set), ``work_on`` (the stage, or a sentence)
    and ``gain`` (yuan a year), the rows ``stages`` (with the deals in each stage on an average day: arrivals × days, by
    Little's law, 1961) and ``levers``.

    Raises FieldError: a number out of range, other than six gates, a gate in use that lets nothing through.

    >>> gates = [{"conversion": 0.5, "days": 10}] * 6
    >>> found = funnel(target=100, deal=10, suspects=64, stage_set="spadco", gates=gates, points=0.1)
    >>> found["needed"], found["orders"], found["revenue"], found["days"]
    (320.0, 10.0, 20.0, 50)
    """
    amount("target", target)
    above_zero("deal", deal)
    amount("suspects", suspects)
    one_of("stage_set", stage_set, ("spadco", "spancop"))
    share("points", points)
    used = _checked_gates(gates, stage_set)
    names = stage_names(stage_set)
    rate = _product(used)
    orders = target / deal
    revenue = suspects * rate * deal
    levers = [
        {"stage": name, "gain": revenue * (min(1, gate["conversion"] + points) / gate["conversion"] - 1)}
        for name, gate in zip(names, used)
    ]
    return finite(
        {
            "needed": orders / rate,
            "needed_a_week": orders / rate / 52,
            "orders": orders,
            "rate": rate,
            "revenue": revenue,
            "gap": max(0, target - revenue),
            "days": _sum(used, "days"),
            "other": _other(orders, gates, stage_set),
            "work_on": _where(levers),
            "gain": max([lever["gain"] for lever in levers]),
            "stages": _stage_rows(names, used, orders / rate, suspects),
            "levers": levers,
        }
    )


def _checked_gates(gates: list, stage_set: str) -> list:
    if not isinstance(gates, list) or len(gates) != GATES:
        raise FieldError("gates", say("Fill in all {count} lines.", count=GATES))
    used = gates if stage_set == "spancop" else gates[:-1]
    for place, gate in enumerate(used):
        field = f"gates[{place}].conversion"
        share(field, gate["conversion"])
        if gate["conversion"] < 1e-6:
            raise FieldError(
                field,
                say(
                    "Nothing passes here, so no number of suspects is enough. Enter what passes in a good year."
                ),
            )
        amount(f"gates[{place}].days", gate["days"])
    return used


def _product(gates: list) -> float:
    rate = 1.0
    for gate in gates:
        rate *= gate["conversion"]
    return rate


def _sum(rows: list, name: str) -> float:
    total: float = 0
    for row in rows:
        total += row[name]
    return total


def _other(orders: float, gates: list, stage_set: str) -> float | None:
    """Return the suspects needed with the other stage set, or None if its last gate is closed."""
    rate = _product(gates if stage_set == "spadco" else gates[:-1])
    return orders / rate if rate > 1e-9 else None


def _where(levers: list) -> str:
    most = max([lever["gain"] for lever in levers])
    if most <= 0:
        return say("Nowhere: no stage can bring more.")
    best = [lever["stage"] for lever in levers if lever["gain"] > most * (1 - 1e-9)]
    if len(best) == len(levers):
        return say("Anywhere: all stages bring the same.")
    return str(best[0])


def _stage_rows(names: list, gates: list, needed: float, suspects: float) -> list:
    rows = []
    reached = 1.0
    for place, name in enumerate(names):
        gate = gates[place] if place < len(gates) else None
        rows.append(
            {
                "stage": name,
                "of_100": 100 * reached,
                "needed": needed * reached,
                "today": suspects * reached,
                "open": suspects * reached * gate["days"] / 365 if gate else None,
            }
        )
        reached *= gate["conversion"] if gate else 1
    return rows


def velocity(deals: float, size: float, win: float, days: float, better: float = 0.1) -> dict:
    """Return what the pipeline brings in a month, and what each of its four levers adds.

    deals: open deals. size: sales of one order, in yuan. win: share of such deals that end with an order. days: how
    long a deal stays open on average, won or lost. better: how much one lever is improved, a share.

    Sales a day = deals × size × win ÷ days: by Little's law ``deals ÷ days`` leave a day (source: Little, 1961; the
    usual "velocity" formula takes the days of won deals only, which are more).

    Returns ``a_month``, ``a_year`` and ``a_day`` (yuan), ``longest`` (days at which deals that are ``better`` larger
    bring no more than today) and ``lowest`` (the win rate at which they do), the rows ``levers`` and ``by_days``.

    Raises FieldError: a number out of range, days below 1, an improvement of more than half.

    >>> found = velocity(deals=50, size=10000, win=0.2, days=100, better=0.25)
    >>> found["a_day"], found["longest"], round(found["lowest"], 9)
    (1000.0, 125.0, 0.16)
    """
    amount("deals", deals)
    amount("size", size)
    share("win", win)
    amount("days", days, 1)
    share("better", better)
    if better > 0.5:
        raise FieldError("better", say("Look at an improvement of at most half."))
    a_day = deals * size * win / days
    month = 365 / 12
    more = a_day * month * better
    sooner = a_day * month * (1 / (1 - better) - 1)
    levers = [
        {"lever": say("More deals"), "gain": more},
        {"lever": say("Larger orders"), "gain": more},
        {"lever": say("Higher win rate"), "gain": more if win * (1 + better) <= 1 else _capped(a_day, win)},
        {"lever": say("Fewer days"), "gain": sooner},
    ]
    return finite(
        {
            "a_day": a_day,
            "a_month": a_day * month,
            "a_year": a_day * 365,
            "longest": days * (1 + better),
            "lowest": win / (1 + better),
            "levers": levers,
            "by_days": [
                {"days": days * step / 20, "a_month": a_day * month * 20 / step} for step in range(10, 41)
            ],
        }
    )


def _capped(a_day: float, win: float) -> float:
    return a_day * 365 / 12 * (1 / win - 1)


def forecast(deals: list, target: float, horizon: int, slip: float, seed: int) -> dict:
    """Return what open deals may bring by a month, from 1,000 seeded runs.

    deals: rows of ``name``, ``value`` (yuan), ``chance`` (that it is ever ordered) and ``due`` (month in which the
    order is expected, 1 is this month). target: yuan. horizon: orders count up to the end of this month. slip: chance,
    each month, that an order slips to the next one. seed: chooses the dice.

    In each run a deal comes in time with chance × (1 − slip^(horizon − due + 1)), or not at all if it is due later;
    deals are independent of each other. Percentile 10 is the amount that one run in ten does not exceed.

    The dice are those of Wichmann and Hill (1982), so that every machine throws the same. With 1,000 runs a chance is
    exact to about 3 points in 19 seeds of 20.

    Returns ``p10``, ``p50``, ``p90``, ``mean``, ``chance`` (of reaching the target), ``weighted`` (value × chance, no
    date looked at), ``hangs_on`` (the deal with the most to lose) and ``without`` (chance of reaching the target if it
    does not come), the rows ``each`` and ``at_least``.

    Raises FieldError: no deal, more than eight, a number out of range.

    >>> sure = {"name": "A", "value": 100, "chance": 1, "due": 1}
    >>> found = forecast(deals=[sure], target=100, horizon=1, slip=0, seed=1)
    >>> found["p10"], found["p90"], found["chance"], found["without"]
    (100, 100, 1.0, 0.0)
    """
    if not isinstance(deals, list) or not 1 <= len(deals) <= 8:
        raise FieldError("deals", say("Enter one to eight open deals."))
    amount("target", target)
    months = whole("horizon", horizon, 1, 24)
    share("slip", slip)
    whole("seed", seed, 1, 9999)
    each = [_in_time(place, row, months, slip) for place, row in enumerate(deals)]
    key = _largest(each)
    totals, without = _throw(each, key, int(seed))
    top = max(_sum(each, "value"), target, 1)
    return finite(
        {
            "p10": totals[RUNS // 10 - 1],
            "p50": totals[RUNS // 2 - 1],
            "p90": totals[RUNS * 9 // 10 - 1],
            "mean": _added(totals) / RUNS,
            "chance": _reached(totals, target),
            "weighted": _added([row["value"] * row["ever"] for row in each]),
            "hangs_on": each[key]["name"],
            "without": _reached(without, target),
            "each": each,
            "at_least": _at_least(totals, top),
        }
    )


def _in_time(place: int, row: dict, horizon: int, slip: float) -> dict:
    field = f"deals[{place}]."
    amount(field + "value", row["value"])
    share(field + "chance", row["chance"])
    due = whole(field + "due", row["due"], 1, 24)
    late = 1.0
    for _ in range(max(0, horizon - due + 1)):
        late *= slip
    in_time = row["chance"] * (1 - late) if due <= horizon else 0.0
    return {
        "name": row["name"],
        "value": row["value"],
        "ever": row["chance"],
        "in_time": in_time,
        "expected": row["value"] * in_time,
    }


def _largest(each: list) -> int:
    best = 0
    for place, row in enumerate(each):
        if row["expected"] > each[best]["expected"]:
            best = place
    return best


def _throw(each: list, key: int, seed: int) -> tuple:
    """Return the sorted totals of all runs, and the same without the deal at ``key``."""
    chances = [row["in_time"] for row in each]
    values = [row["value"] for row in each]
    dice = Dice(seed)
    totals = []
    without = []
    for _ in range(RUNS):
        total = lost = 0
        for place, thrown in enumerate(dice.throw(len(values))):
            if thrown < chances[place]:
                total += values[place]
                if place == key:
                    lost = values[place]
        totals.append(total)
        without.append(total - lost)
    return sorted(totals), sorted(without)


def _added(numbers: list) -> float:
    total: float = 0
    for number in numbers:
        total += number
    return total


def _reached(totals: list, target: float) -> float:
    """Return the share of the sorted totals that are at least the target."""
    for place, total in enumerate(totals):
        if total >= target:
            return (len(totals) - place) / len(totals)
    return 0.0


def _at_least(totals: list, top: float) -> list:
    rows = []
    place = 0
    for step in range(41):
        least = top * step / 40
        while place < len(totals) and totals[place] < least:
            place += 1
        rows.append({"yuan": least, "chance": (len(totals) - place) / len(totals)})
    return rows
