"""Finding key accounts: how concentrated sales are, and what it costs to visit blind or classified.

The course deck (slide 24) has it that 5% of firms make 80% of an industry's sales, and that blind visits reach
key accounts in under 5%, classified ones in over 95%. No source is known for either, so every share is an input.
"""

import math

from selling.live.check import FieldError, share
from selling.live.format import percent
from selling.live.say import say
from selling.models.guard import above_zero, amount, finite, one_of

_PERCENTS = (0, 0.5, 1, 2, 3, 4, 5, 7, 10, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90, 100)
CHART_SHARES = tuple([percents / 100 for percents in _PERCENTS])
TABLE_SHARES = (0.01, 0.05, 0.1, 0.2, 0.5)


def concentration(*, industry: str, asked: float, top_fifth: float, books: dict) -> dict:
    """Return what share of sales the largest accounts make, in the books and on a Pareto curve.

    industry: one of the names in ``books``. asked: share of the accounts, largest first. top_fifth: share of
    sales that the largest 20% make on the Pareto curve, from 0.2 to below 1. books: name → ``accounts`` (how
    many) and ``curve`` (shares of sales made by the largest 0% to 100% of them, in equal steps).

    Between two points the curve of the books is a straight line, so part of an account counts in part. On the
    Pareto curve the largest share p makes p ** (1 - 1/alpha); top_fifth settles alpha.

    Returns ``books_share`` and ``curve_share`` (of sales, by the accounts asked), ``accounts_asked``,
    ``eighty`` (the share of accounts that make 80% of sales in the books), ``alpha`` (the Pareto index; None
    where all accounts buy alike), ``books_gini`` and ``curve_gini`` (0 all alike, 1 one buys everything), and
    the rows ``by_share`` and ``steps``.

    Raises FieldError: an unknown industry or one without sales, a share outside its range.
    Source: Pareto's law in the form of a Lorenz curve; Gini of it is 1/(2 alpha - 1).

    >>> books = {"all": {"accounts": 5, "curve": [0, 0.5, 0.7, 0.85, 0.95, 1]}}
    >>> found = concentration(industry="all", asked=0.2, top_fifth=0.8, books=books)
    >>> found["books_share"], round(found["curve_share"], 6), round(found["books_gini"], 6)
    (0.5, 0.8, 0.4)
    """
    one_of("industry", industry, tuple(books))
    share("asked", asked)
    power = _pareto_power(top_fifth)
    curve = books[industry]["curve"]
    if len(curve) < 2:
        raise FieldError("industry", say("There are no sales to look at here. Choose another industry."))
    return finite(
        {
            "books_share": _along(curve, asked),
            "curve_share": _pareto(asked, power),
            "accounts_asked": asked * books[industry]["accounts"],
            "eighty": _needed(curve, 0.8),
            "alpha": None if power == 1 else 1 / (1 - power),
            "books_gini": _gini(curve),
            "curve_gini": (1 - power) / (1 + power),
            "by_share": [_row(curve, power, part) for part in CHART_SHARES],
            "steps": [_row(curve, power, part) for part in TABLE_SHARES],
        }
    )


def _pareto_power(top_fifth: float) -> float:
    """Return 1 - 1/alpha of the Pareto curve on which the largest 20% make ``top_fifth``."""
    share("top_fifth", top_fifth)
    if top_fifth < 0.2:
        raise FieldError("top_fifth", say("The largest 20% cannot make less than 20%. Enter 20% or more."))
    if top_fifth > 0.999:
        raise FieldError("top_fifth", say("The other 80% must keep a little. Enter 99.9% or less."))
    return math.log(top_fifth) / math.log(0.2)


def _pareto(part: float, power: float) -> float:
    return 0.0 if part == 0 else part**power


def _along(curve: list, part: float) -> float:
    """Return the height of the curve over ``part`` of its width."""
    place = part * (len(curve) - 1)
    before = min(int(place), len(curve) - 2)
    return float(curve[before] + (place - before) * (curve[before + 1] - curve[before]))


def _needed(curve: list, height: float) -> float:
    """Return the part of its width at which the curve first reaches ``height``."""
    step = 1
    while step < len(curve) - 1 and curve[step] < height:
        step += 1
    rise = curve[step] - curve[step - 1]
    return float(step - 1 + (height - curve[step - 1]) / rise) / (len(curve) - 1)


def _gini(curve: list) -> float:
    """Return twice the area between the curve and the straight line of equal shares."""
    area = 0.0
    for step in range(1, len(curve)):
        area += (curve[step - 1] + curve[step]) / 2 / (len(curve) - 1)
    return 2 * area - 1


def _row(curve: list, power: float, part: float) -> dict:
    return {
        "part": part,
        "books": _along(curve, part),
        "bent": _pareto(part, power),
        "alike": part if part in (0, 1) else None,
    }


def call_plan(
    *,
    firms: float,
    base: float,
    hit: float,
    recall: float,
    visit_cost: float,
    classify_cost: float,
    visits: float,
) -> dict:
    """Return what it costs to reach a key account by visiting blind, and by classifying the list first.

    A hit is a visit to a firm that you would choose as a key account, whether it buys or not.

    firms: on the list. base: share of them that are key accounts, so the hit rate of blind visits. hit: hit rate
    among the firms kept after classifying. recall: share of the key accounts on the list that are kept.
    visit_cost: yuan a visit. classify_cost: yuan a firm on the list. visits: visits a month.

    Every firm is classified once, and every firm kept is visited once: firms x base x recall key accounts are
    kept, among that many ÷ hit firms. Figures are expected ones, so parts of a firm occur.

    Returns ``blind_cost`` (visit_cost/base) and ``classified_cost`` (classify_cost/(base x recall) +
    visit_cost/hit), yuan a key account reached, ``saving`` (blind less classified; negative if classifying is
    dearer); ``kept`` (firms left to visit), ``found`` and ``missed`` (key accounts), ``visits_saved`` and
    ``months_saved`` (against blind visits that reach as many); ``slip_through`` (share of the ordinary firms that
    are kept, None if there are none);
    ``break_even_cost`` (classifying is cheaper below it: visit_cost x recall x (1 - base/hit)) and
    ``break_even_base`` (classifying is cheaper below it: hit x (1 - classify_cost/(visit_cost x recall))), both
    0 where it never is; the rows ``ways`` and ``by_cost``.

    Raises FieldError: a share outside 0 to 1 or of zero, a number that is negative, no firm or no visit, or a hit
    rate so low that more ordinary firms would be kept than are on the list.
    Source: expected values.

    >>> found = call_plan(
    ...     firms=240, base=0.05, hit=0.25, recall=0.75, visit_cost=150, classify_cost=10, visits=160
    ... )
    >>> [round(found[name], 2) for name in ("blind_cost", "classified_cost", "kept", "found", "visits_saved")]
    [3000.0, 866.67, 36.0, 9.0, 144.0]
    """
    amount("firms", firms, 1)
    _some("base", base)
    _some("hit", hit)
    _some("recall", recall)
    above_zero("visit_cost", visit_cost)
    amount("classify_cost", classify_cost)
    above_zero("visits", visits)
    _enough_ordinary_firms(base, hit, recall)
    found = firms * base * recall
    kept = found / hit
    visits_saved = found / base - kept
    desk, visiting = classify_cost / (base * recall), visit_cost / hit
    blind = visit_cost / base
    pays_below = max(0.0, visit_cost * recall * (1 - base / hit))
    return finite(
        {
            "blind_cost": blind,
            "classified_cost": desk + visiting,
            "saving": blind - desk - visiting,
            "kept": kept,
            "found": found,
            "missed": firms * base - found,
            "visits_saved": visits_saved,
            "months_saved": visits_saved / visits,
            "slip_through": None if base == 1 else base * recall * (1 / hit - 1) / (1 - base),
            "break_even_cost": pays_below,
            "break_even_base": max(0.0, hit * (1 - classify_cost / (visit_cost * recall))),
            "ways": [
                {"way": say("Blind"), "desk": 0, "visiting": blind},
                {"way": say("Classified"), "desk": desk, "visiting": visiting},
            ],
            "by_cost": _cost_rows(
                max(1.5 * pays_below, 1.25 * classify_cost, 0.1 * visit_cost),
                blind,
                visiting,
                1 / (base * recall),
            ),
        }
    )


def _some(field: str, value: float) -> None:
    if share(field, value) < 0.0001:
        raise FieldError(field, say("At 0% no key account is ever reached. Enter more than that."))


def _enough_ordinary_firms(base: float, hit: float, recall: float) -> None:
    """Refuse a hit rate below that of a list which keeps every ordinary firm."""
    least = base * recall / (1 - base + base * recall)
    if hit < least - 1e-9:
        raise FieldError(
            "hit",
            say(
                "The list would keep more ordinary firms than there are. Enter a hit rate of at least {least}.",
                least=percent(least),
            ),
        )


def _cost_rows(most: float, blind: float, visiting: float, desk_each: float) -> list:
    rows = []
    for step in range(11):
        cost = most * step / 10
        rows.append({"cost": cost, "blind": blind, "classified": visiting + desk_each * cost})
    return rows
