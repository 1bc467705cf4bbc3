"""The three laws of hyper-competition: 1 in 24 speak, 1 outweighs 12, winning costs 6 times keeping.

The figures 24, 12 and 6 are the course deck's (slide 2) and defaults only: the evidence behind them is
thin, and every one of them can be replaced by a figure measured in one's own business.
"""

import math

from selling.live.check import FieldError, share, whole
from selling.live.say import say
from selling.models.guard import above_zero, amount, finite

GOLDEN = (math.sqrt(5) - 1) / 2


def complaint_iceberg(
    complaints: float, voice_rate: float = 1 / 24, leave_rate: float = 0.3, yearly_value: float = 36000
) -> dict:
    """Return how many customers stand behind the complaints that were heard, and what is at risk.

    complaints: customers who complained, in the time looked at. voice_rate: share of the customers with a
    problem who say so (slide 2: 1 in 24, from US consumer surveys of 1974-86). leave_rate: share of the
    silent ones who leave. yearly_value: what a customer buys in a year, in yuan.

    Returns ``unhappy`` (customers with a problem), ``silent`` (those who said nothing),
    ``silent_per_complaint``, ``leaving`` (silent customers who go), ``revenue_at_risk`` (yuan a year), and
    the rows ``iceberg`` (what is heard, what is there) and ``by_voice_rate``.

    Raises FieldError: a negative number, a share outside 0 to 1, a voice rate of zero.

    >>> found = complaint_iceberg(complaints=10, voice_rate=1 / 24, leave_rate=0.5, yearly_value=1000)
    >>> found["unhappy"], found["silent"], found["leaving"], found["revenue_at_risk"]
    (240.0, 230.0, 115.0, 115000.0)
    """
    amount("complaints", complaints)
    share("voice_rate", voice_rate)
    if voice_rate == 0:
        raise FieldError(
            "voice_rate",
            say("If nobody speaks, no complaint can be heard. Enter a share of more than 0%."),
        )
    share("leave_rate", leave_rate)
    amount("yearly_value", yearly_value)
    unhappy = complaints / voice_rate
    silent = unhappy - complaints
    leaving = silent * leave_rate
    return finite(
        {
            "unhappy": unhappy,
            "silent": silent,
            "silent_per_complaint": 1 / voice_rate - 1,
            "leaving": leaving,
            "revenue_at_risk": leaving * yearly_value,
            "iceberg": _iceberg_rows(complaints, silent - leaving, leaving),
            "by_voice_rate": _voice_rows(complaints * leave_rate * yearly_value, voice_rate),
        }
    )


def _iceberg_rows(complaints: float, staying: float, leaving: float) -> list:
    return [
        {"layer": say("What you hear"), "speaking": complaints, "staying": 0, "leaving": 0},
        {"layer": say("What is there"), "speaking": complaints, "staying": staying, "leaving": leaving},
    ]


def _voice_rows(risk_if_one_silent: float, voice_rate: float) -> list:
    rates = [0.02 * step for step in range(1, 26)] + [0.6, 0.7, 0.8, 0.9, 1.0]
    if voice_rate < rates[0]:
        rates = [voice_rate] + rates
    return [{"voice_rate": rate, "revenue_at_risk": risk_if_one_silent * (1 / rate - 1)} for rate in rates]


def satisfaction_ledger(unhappy: float, satisfied: float, profit: float, ratio: float = 12) -> dict:
    """Return what unhappy customers take away from what satisfied ones bring.

    unhappy, satisfied: customers. profit: what one satisfied customer brings, in yuan. ratio: how many
    satisfied customers' profit one unhappy customer costs (slide 2: 12; no study is known behind it).

    Returns ``loss`` (yuan), ``needed`` (satisfied customers whose profit makes the loss good), ``net``
    (yuan), ``unhappy_share`` (of all customers), ``break_even_share`` (the share of unhappy customers at
    which nothing is left: 1/(1 + ratio)), and the rows ``ledger`` and ``by_share``.

    Raises FieldError: a negative number, or no customer at all.

    >>> found = satisfaction_ledger(unhappy=10, satisfied=130, profit=100)
    >>> found["loss"], found["needed"], found["net"]
    (12000, 120, 1000)
    >>> round(found["break_even_share"], 4)
    0.0769
    """
    amount("unhappy", unhappy)
    amount("satisfied", satisfied)
    amount("profit", profit)
    amount("ratio", ratio)
    customers = unhappy + satisfied
    if customers == 0:
        raise FieldError("satisfied", say("Enter at least one customer, satisfied or unhappy."))
    loss = unhappy * ratio * profit
    earned = satisfied * profit
    unhappy_share = unhappy / customers
    return finite(
        {
            "loss": loss,
            "needed": unhappy * ratio,
            "net": earned - loss,
            "unhappy_share": unhappy_share,
            "break_even_share": 1 / (1 + ratio),
            "ledger": [
                {"entry": say("Satisfied customers bring"), "yuan": earned},
                {"entry": say("Unhappy customers cost"), "yuan": -loss},
                {"entry": say("What is left"), "yuan": earned - loss},
            ],
            "by_share": _share_rows(customers * profit, ratio, unhappy_share),
        }
    )


def _share_rows(profit_if_all_satisfied: float, ratio: float, unhappy_share: float) -> list:
    widest = min(1, max(0.2, 2 / (1 + ratio), 1.2 * unhappy_share))
    rows = []
    for step in range(41):
        part = widest * step / 40
        rows.append({"unhappy_share": part, "net": profit_if_all_satisfied * (1 - part - part * ratio)})
    return rows


def win_or_keep(
    budget: float,
    keep_cost: float,
    ratio: float = 6,
    split: float = 0.5,
    churn: float = 0.15,
    base: float = 420,
    profit: float = 12000,
    years: int = 5,
    aim: float = 1.0,
) -> dict:
    """Return what a yearly budget does, split between keeping customers and winning new ones.

    budget: yuan a year. keep_cost: yuan spent on looking after one customer well enough that he stays.
    ratio: cost of winning one over ``keep_cost`` (slide 2: 6; published figures run from 3 to 25).
    split: share of the budget spent on keeping. churn: share of customers who leave in a year if nothing
    is done. base: customers today. profit: yuan a customer and year. years: 1 to 30. aim: share of the
    customers looked after who would really have left; 1 if you know exactly who is about to go, ``churn``
    if you spend on customers at random.

    Each year, ``budget * split * aim / keep_cost`` of the customers about to leave are saved, at most
    all of them (what is spent beyond that saves nobody), and ``budget * (1 - split) / (keep_cost * ratio)``
    are won; they may leave from the next year on. Profit is counted on the customers at the end of a year,
    less the budget, undiscounted. Customers are expected numbers, so parts of one occur.

    Returns over all the years ``kept``, ``won``, ``final_base``, ``total_profit``, ``unused`` (yuan spent
    on keeping that saved nobody), ``best_split`` and ``best_profit`` (no split gives more),
    ``break_even_aim`` (keeping beats winning, yuan for yuan, while ``aim`` is above 1/ratio), the table
    ``years_table`` and the rows ``bases`` and ``by_split``.

    Raises FieldError: a negative number, a share outside 0 to 1, a cost or ratio of zero.

    >>> found = win_or_keep(budget=60000, keep_cost=1000, split=0, churn=0.1, base=100, profit=1, years=1)
    >>> found["won"], found["kept"], found["final_base"]
    (10.0, 0.0, 100.0)
    >>> round(found["best_split"], 6)
    0.166667
    """
    amount("budget", budget)
    above_zero("keep_cost", keep_cost)
    above_zero("ratio", ratio)
    share("split", split)
    share("churn", churn)
    amount("base", base)
    amount("profit", profit)
    whole("years", years, 1, 30)
    share("aim", aim)
    given = {
        "saved_by_all": budget * aim / keep_cost,
        "won_by_all": budget / (keep_cost * ratio),
        "churn": churn,
        "base": base,
        "profit": profit,
        "budget": budget,
        "years": int(years),
    }
    best = _best_split(given, split)
    rows = _path(given, split)
    return finite(
        {
            "kept": _sum(rows, "kept"),
            "won": _sum(rows, "won"),
            "final_base": rows[-1]["base"],
            "total_profit": _total(given, split),
            "unused": _unused(rows, budget * split, aim, keep_cost),
            "best_split": best,
            "best_profit": _total(given, best),
            "break_even_aim": min(1, 1 / ratio),
            "years_table": _years_table(rows, profit, budget),
            "bases": _base_rows(given, split, best),
            "by_split": [
                {"split": step / 25, "total_profit": _total(given, step / 25)} for step in range(26)
            ],
        }
    )


def _bases(given: dict, split: float) -> list:
    """Return the customers at the end of each year."""
    saved, won = split * given["saved_by_all"], (1 - split) * given["won_by_all"]
    base = given["base"]
    bases = []
    for _ in range(given["years"]):
        base = min(base * (1 - given["churn"]) + saved, base) + won
        bases.append(base)
    return bases


def _path(given: dict, split: float) -> list:
    """Return a row a year: customers lost, kept, won, and how many there are at its end."""
    before = given["base"]
    rows = []
    for base in _bases(given, split):
        leavers = before * given["churn"]
        kept = min(split * given["saved_by_all"], leavers)
        won = (1 - split) * given["won_by_all"]
        rows.append({"lost": leavers - kept, "kept": kept, "won": won, "base": base})
        before = base
    return rows


def _sum(rows: list, name: str) -> float:
    total = 0.0
    for row in rows:
        total += row[name]
    return total


def _total(given: dict, split: float) -> float:
    total = 0.0
    for base in _bases(given, split):
        total += base
    return float(total * given["profit"] - given["budget"] * given["years"])


def _unused(rows: list, spent: float, aim: float, keep_cost: float) -> float:
    if aim == 0:
        return spent * len(rows)
    return max(0.0, spent * len(rows) - _sum(rows, "kept") * keep_cost / aim)


def _best_split(given: dict, own: float) -> float:
    """Return the split with the highest total, found by golden section.

    The base of every year is the lesser of two straight lines in the split, built on the base before, so
    the total is concave and has one top. Own split first: it is the best if none beats it.
    """
    low, high = 0.0, 1.0
    left, right = high - GOLDEN, low + GOLDEN
    at_left, at_right = _total(given, left), _total(given, right)
    for _ in range(40):
        if at_left < at_right:
            low, left, at_left = left, right, at_right
            right = low + GOLDEN * (high - low)
            at_right = _total(given, right)
        else:
            high, right, at_right = right, left, at_left
            left = high - GOLDEN * (high - low)
            at_left = _total(given, left)
    best, most = own, _total(given, own)
    for part in ((low + high) / 2, 0.0, 1.0):
        total = _total(given, part)
        if total - most > 1e-12 * given["budget"]:
            best, most = part, total
    return best


def _years_table(rows: list, profit: float, budget: float) -> list:
    return [
        {
            "year": index + 1,
            "lost": row["lost"],
            "kept": row["kept"],
            "won": row["won"],
            "base": row["base"],
            "profit": row["base"] * profit - budget,
        }
        for index, row in enumerate(rows)
    ]


def _base_rows(given: dict, own: float, best: float) -> list:
    """Return the base year by year with one's own split, the best, all on winning and all on keeping."""
    paths = [(name, _path(given, part)) for name, part in _splits(own, best)]
    rows = []
    for year in range(given["years"] + 1):
        row = {"year": year}
        for name, path in paths:
            row[name] = path[year - 1]["base"] if year else given["base"]
        rows.append(row)
    return rows


def _splits(own: float, best: float) -> tuple:
    return ("own", own), ("best", best), ("winning", 0.0), ("keeping", 1.0)
