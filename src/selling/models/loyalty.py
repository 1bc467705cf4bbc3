"""Loyalty: four measures in one index, and what a base of customers does over the years.

The measures and the factors are the course deck's (slides 33 and 34). The factors come from single surveys of
what people said they would do, so each can be set beside figures that were measured.
"""

from selling.live.check import FieldError, at_least, share, whole
from selling.live.say import say
from selling.models.guard import amount, finite, one_of

# The value of each measure that counts as 0 of 100, and the one that counts as 100.
BOUNDS = ((0.0, 1.0), (-0.2, 0.2), (0.0, 1.0), (0.0, 10.0))
UNITS = (0.01, 0.01, 0.01, 1.0)  # a step is given in percentage points, for recommendation in points of ten
APART = 25

READINGS = {"low": (2, 3), "high": (3, 5)}
AT_ONCE = 10
# TARP, as retold by Fast Company: put right quickly, and silent, of those whose problem was large or small.
TARP = {"tarp_large": (0.82, 0.09), "tarp_small": (0.95, 0.37)}
SOURCES = ("measured", "tarp_large", "tarp_small", "own")


def loyalty_index(
    very_satisfied: float, growth: float, likelihood: float, recommendation: float, measures: list
) -> dict:
    """Return the four measures of loyalty as one index, and the measure whose next step lifts it most.

    very_satisfied: share of those asked who are very satisfied. growth: of what is bought, a year. likelihood:
    chance of being considered in future plans. recommendation: 0 (never) to 10 (unprompted and often).
    measures: four dicts in this order with ``measure`` (its name), ``weight`` and ``step``, what you could add
    within a year: percentage points, for recommendation points of ten.

    Each measure is scaled from 0 to 100 between its bounds and held there beyond them: shares from 0% to 100%,
    growth from -20% to 20%, recommendation from 0 to 10. The index is their weighted mean. The bounds and equal
    weights are the course's choice; the deck (slide 33) names the measures alone.

    Returns ``index``, ``words`` (mean of the three measures of what is said), ``deed`` (growth), all from 0 to 100;
    the texts ``band`` (from 40, 60 and 80) and ``agreement`` (25 apart is ahead); ``start`` (the measure whose next
    step adds most, None if none adds anything) and its ``start_lift``; the rows ``by_measure`` (as given) and
    ``ranking`` (the largest lift first) with ``measure``, ``scaled``, ``part`` (its share of the weights),
    ``points`` (of the index) and ``lift`` (by one step).

    Raises FieldError: a share outside 0 to 1, a recommendation outside 0 to 10, a negative weight or step, no
    weight at all, or not four measures.

    >>> rows = [{"measure": name, "weight": 1, "step": 5} for name in ("A", "B", "C", "D")]
    >>> found = loyalty_index(0.4, -0.08, 0.75, 5, rows)
    >>> round(found["index"], 4), [round(row["lift"], 3) for row in found["by_measure"]]
    (48.75, [1.25, 3.125, 1.25, 12.5])
    """
    share("very_satisfied", very_satisfied)
    amount("growth", growth, -1)
    share("likelihood", likelihood)
    at_least("recommendation", recommendation, 0)
    if recommendation > 10:
        raise FieldError("recommendation", say("Enter a value from {least} to {most}.", least=0, most=10))
    rows = _measure_rows((very_satisfied, growth, likelihood, recommendation), measures)
    index = sum([row["points"] for row in rows])
    words = (rows[0]["scaled"] + rows[2]["scaled"] + rows[3]["scaled"]) / 3
    deed = rows[1]["scaled"]
    ranking = _ranked(rows)
    return finite(
        {
            "index": index,
            "words": words,
            "deed": deed,
            "band": _band(index),
            "agreement": _agreement(words, deed),
            "start": ranking[0]["measure"] if ranking[0]["lift"] > 0 else None,
            "start_lift": ranking[0]["lift"],
            "by_measure": rows,
            "ranking": ranking,
        }
    )


def _measure_rows(values: tuple, measures: object) -> list:
    given = _four(measures, "measures")
    total = 0.0
    for place, row in enumerate(given):
        total += amount(f"measures[{place}].weight", row.get("weight"))
        amount(f"measures[{place}].step", row.get("step"))
    if total == 0:
        raise FieldError("measures[0].weight", say("Give at least one measure a weight above 0."))
    rows = []
    for place, row in enumerate(given):
        part = row["weight"] / total
        now = _scaled(values[place], BOUNDS[place])
        then = _scaled(values[place] + row["step"] * UNITS[place], BOUNDS[place])
        rows.append(
            {
                "measure": str(row.get("measure") or ""),
                "scaled": now,
                "part": part,
                "points": now * part,
                "lift": (then - now) * part,
            }
        )
    return rows


def _four(rows: object, field: str) -> list:
    if not isinstance(rows, list) or len(rows) != 4 or not all(isinstance(row, dict) for row in rows):
        raise FieldError(field, say("This table has four lines. Fill in all of them."))
    return rows


def _scaled(value: float, bounds: tuple) -> float:
    low, high = bounds
    return float(min(100, max(0, 100 * (value - low) / (high - low))))


def _ranked(rows: list) -> list:
    order = sorted([(-round(row["lift"], 9), place) for place, row in enumerate(rows)])
    return [rows[place] for _, place in order]


def _band(index: float) -> str:
    bands = (
        (80, say("Loyal, by these signs")),
        (60, say("Leaning your way")),
        (40, say("Satisfied, not loyal")),
        (0, say("Open to the next offer")),
    )
    return next(text for least, text in bands if round(index, 6) >= least)


def _agreement(words: float, deed: float) -> str:
    apart = round(words - deed, 6)
    if apart >= APART:
        return say("Words run ahead of deeds")
    if apart <= -APART:
        return say("Deeds run ahead of words")
    return say("Words and deeds agree")


def loyalty_simulator(
    states: list, mend: float, sales: float, years: int, source: str, reading: str, measured: list
) -> dict:
    """Return what becomes of a base of customers by the deck's factors and by other figures, side by side.

    states: four dicts, in this order: very satisfied; satisfied; complained and put right at once; silent with a
    problem. Each has ``state`` (its name), ``customers``, ``chance`` (your own figure, 0 to 1, that such a
    customer buys again within the year) and ``told`` (people whom each tells in a year). mend: share of the silent
    whom you bring to speak and put right at once, every year. sales: yuan a year to a customer who buys. years: 1
    to 20. source: which chances the deck's are compared with: "measured", "tarp_large", "tarp_small" or "own".
    reading: "low" (not buying again doubles, very satisfied 3 times) or "high" (trebles, 5 times). measured: four
    chances from records, in the order of the states.

    Every year the customers that are left fall into the four states in the same shares, which depend on your
    service and not on who they are; those who buy again are the next year's base, and nobody is won. TARP asked
    about problems only, so its sources take the first two chances from ``measured``.

    The deck's factors (slide 34) start from the satisfied customer's chance in the source chosen. A factor on a
    chance can exceed 100%: three times 89% is 267%. ``literal`` works them out so, on the chance of buying again
    (of not buying again for the silent). Two of the factors can never
    both hold: "not buying again doubles" needs satisfied customers of whom at least half buy again, "very satisfied
    buy again three times as often" needs at most a third. So the forecast takes each factor on the
    odds, how many stay for each one who leaves, and every chance stays within 100%.

    Returns ``base`` and ``deck_base`` (customers after the years), ``retention`` and ``deck_retention`` (a year),
    ``to_win`` (customers to be won next year to stand still, by the source), ``gain`` (customers more after the
    years than with ``mend`` at 0, by the source), ``sales_total`` and ``deck_sales_total`` (yuan over the years),
    ``literal_very`` and ``literal_at_once`` (one of them is always above 1 or below 0), and the rows ``chances`` (a
    row a state), ``by_year`` (from today), ``table`` (from year 1) and ``talk`` (people who hear good and bad in the
    first year; the silent talk badly, the others well, and by the deck a silent customer tells twice as many as a
    satisfied one, the others as many as he).

    Raises FieldError: a share outside 0 to 1, a negative number, no customer at all, an unknown choice, or not
    four states.

    >>> rows = [{"state": s, "customers": 100, "chance": 0.5, "told": 1} for s in ("V", "S", "R", "Q")]
    >>> found = loyalty_simulator(rows, 0, 1000, 1, "own", "low", [0.9, 0.9, 0.9, 0.9])
    >>> found["base"], [round(row["deck"], 4) for row in found["chances"]]
    (200.0, [0.75, 0.5, 0.8333, 0.3333])
    >>> [row["literal"] for row in found["chances"]]
    [1.5, 0.5, 0.0, 0.0]
    """
    given = _states(states)
    share("mend", mend)
    amount("sales", sales)
    whole("years", years, 1, 20)
    one_of("source", source, SOURCES)
    one_of("reading", reading, ("low", "high"))
    chances = _chances(given, source, measured)
    literal = _literal(chances[1], reading)
    deck = _on_odds(chances[1], reading)
    counts = _after_mending([row["customers"] for row in given], mend)
    total = sum(counts)
    kept, deck_kept = _mean(counts, chances), _mean(counts, deck)
    unmended = _mean([row["customers"] for row in given], chances)
    by_year = [
        {"year": year, "deck": total * deck_kept**year, "chosen": total * kept**year}
        for year in range(int(years) + 1)
    ]
    return finite(
        {
            "base": by_year[-1]["chosen"],
            "deck_base": by_year[-1]["deck"],
            "retention": kept,
            "deck_retention": deck_kept,
            "to_win": total * (1 - kept),
            "gain": by_year[-1]["chosen"] - total * unmended**years,
            "sales_total": sales * sum([row["chosen"] for row in by_year[1:]]),
            "deck_sales_total": sales * sum([row["deck"] for row in by_year[1:]]),
            "literal_very": literal[0],
            "literal_at_once": literal[2],
            "chances": [
                {
                    "state": given[place]["state"],
                    "customers": counts[place],
                    "chosen": chances[place],
                    "deck": deck[place],
                    "literal": literal[place],
                }
                for place in range(4)
            ],
            "by_year": by_year,
            "table": [_year_row(row, sales) for row in by_year[1:]],
            "talk": _talk(counts, [row["told"] for row in given]),
        }
    )


def _states(states: object) -> list:
    found = []
    total = 0.0
    for place, row in enumerate(_four(states, "states")):
        total += amount(f"states[{place}].customers", row.get("customers"))
        found.append(
            {
                "state": str(row.get("state") or ""),
                "customers": row["customers"],
                "chance": share(f"states[{place}].chance", row.get("chance")),
                "told": amount(f"states[{place}].told", row.get("told")),
            }
        )
    if total == 0:
        raise FieldError("states[0].customers", say("Enter at least one customer in one of the states."))
    return found


def _chances(states: list, source: str, measured: object) -> list:
    if not isinstance(measured, list) or len(measured) != 4:
        raise FieldError("measured", say("This table has four lines. Fill in all of them."))
    for chance in measured:
        share("measured", chance)
    if source == "own":
        return [row["chance"] for row in states]
    if source == "measured":
        return measured
    return measured[:2] + list(TARP[source])


def _literal(satisfied: float, reading: str) -> list:
    """Return the four chances with the deck's factors on the chance itself; they may leave 0 to 1."""
    not_again, very = READINGS[reading]
    silent = 1 - not_again * (1 - satisfied)
    return [very * satisfied, satisfied, AT_ONCE * silent, silent]


def _on_odds(satisfied: float, reading: str) -> list:
    """Return the four chances with the deck's factors on the odds, always from 0 to 1."""
    not_again, very = READINGS[reading]
    silent = _times_odds(satisfied, 1 / not_again)
    return [_times_odds(satisfied, very), satisfied, _times_odds(silent, AT_ONCE), silent]


def _times_odds(chance: float, factor: float) -> float:
    return factor * chance / (1 - chance + factor * chance)


def _after_mending(customers: list, mend: float) -> list:
    moved = customers[3] * mend
    return [customers[0], customers[1], customers[2] + moved, customers[3] - moved]


def _mean(counts: list, chances: list) -> float:
    return float(sum([count * chance for count, chance in zip(counts, chances)]) / sum(counts))


def _year_row(row: dict, sales: float) -> dict:
    return {
        "year": row["year"],
        "deck": row["deck"],
        "chosen": row["chosen"],
        "deck_sales": row["deck"] * sales,
        "chosen_sales": row["chosen"] * sales,
    }


def _talk(counts: list, told: list) -> list:
    good = sum([counts[place] * told[place] for place in range(3)])
    bad = counts[3] * told[3]
    deck_good = sum(counts[:3]) * told[1]
    deck_bad = counts[3] * 2 * told[1]
    return [
        {"by": by, "good": well, "bad": badly, "each": well / badly if badly > 1e-9 else None}
        for by, well, badly in (
            (say("The deck"), deck_good, deck_bad),
            (say("Your table"), good, bad),
        )
    ]
