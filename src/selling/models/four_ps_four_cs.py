"""Key-account marketing: the basic model of slide 21 as a chain, and what a customer pays beside the price."""

from selling.live.check import FieldError, share, whole
from selling.live.say import say
from selling.models.guard import amount, finite, one_of

LINKS = ("need", "value", "advantage", "loyalty", "influence")
ROADS = LINKS[2:]
STEP = 0.1
YEARS = 10
SLIGHT = 1e-9

ONCE = (True, True, False, False, False, False, True)  # price, training, five costs a year but the last
GROUPS = ("purchase", "purchase", "supplies", "time", "standstill", "supplies", "purchase")
LONGEST = 15


def model_loop(
    need: float,
    value: float,
    advantage: float,
    loyalty: float,
    influence: float,
    carries: str = "alike",
    learning: float = 0.6,
    ageing: float = 0.2,
) -> dict:
    """Return what arrives at the end of the chain need, value, three roads, and where it breaks.

    A thinking aid, not a measurement: the strengths are the reader's own ratings, and the formula is the
    course's reading of the deck's basic model (slide 21), which gives no numbers.

    need, value, advantage, loyalty, influence: strength of each link, shares of the best imaginable.
    carries: the road that counts double with this customer (``advantage``, ``loyalty``, ``influence``), or
    ``alike``. learning: of what is not yet known about the customer, the share that a year at full
    performance would teach. ageing: the share of what is known that is out of date after a year.

    Performance = need x value x weighted mean of the three roads, in points of 100. After each year,
    need becomes need x (1 - ageing) + (1 - need) x learning x performance; the other links stay.

    Returns ``performance`` and ``settles`` (where the loop comes to rest) in points; ``breaks`` and
    ``gain``, the link where ten points of strength bring most at once, and how many points; ``lasts`` and
    ``lasting_gain``, the same for where the loop comes to rest; the rows ``links``, ``levers`` (each link ten
    points lower and higher, within 0% to 100%) and ``years``. Of links that gain the same the first in the
    chain is named.

    Raises FieldError: a share outside 0 to 1, an unknown road.

    >>> found = model_loop(need=0.5, value=0.5, advantage=0.8, loyalty=0.4, influence=0)
    >>> round(found["performance"], 6), round(found["gain"], 6)
    (10.0, 2.0)
    """
    links = {"need": need, "value": value, "advantage": advantage, "loyalty": loyalty, "influence": influence}
    for name in LINKS:
        share(name, links[name])
    one_of("carries", carries, ("alike",) + ROADS)
    share("learning", learning)
    share("ageing", ageing)
    loop = {"carries": carries, "learning": learning, "ageing": ageing}
    rows = [_link_row(links, name, loop) for name in LINKS]
    now, later = _largest(rows, "now"), _largest(rows, "later")
    performance = _performance(links, loop)
    return finite(
        {
            "performance": performance,
            "settles": _settled(links, loop),
            "breaks": _place(now, performance),
            "gain": _gain(rows, now, "now"),
            "lasts": _names()[later] if later else say("No link alone"),
            "lasting_gain": _gain(rows, later, "later"),
            "links": rows,
            "levers": _levers(links, loop),
            "years": _years(links, loop, now, later),
        }
    )


def _names() -> dict:
    return {
        "need": say("Understand needs"),
        "value": say("Value-added service"),
        "advantage": say("Competitive advantage"),
        "loyalty": say("Customer loyalty"),
        "influence": say("Supplier influence"),
    }


def _roads(links: dict, loop: dict) -> float:
    total, weights = 0.0, 0
    for name in ROADS:
        weight = 2 if name == loop["carries"] else 1
        total += weight * links[name]
        weights += weight
    return total / weights


def _performance(links: dict, loop: dict) -> float:
    return float(100 * links["need"] * links["value"] * _roads(links, loop))


def _settled(links: dict, loop: dict) -> float:
    """Return the performance, in points, at which the loop comes to rest.

    With r = value x roads, understanding n changes by n x ((1 - n) x learning x r - ageing). It rests at
    1 - ageing / (learning x r) if that is above zero, and runs down to nothing if not.
    """
    rest = links["value"] * _roads(links, loop)
    if links["need"] == 0:
        return 0.0
    if loop["learning"] * rest > loop["ageing"]:
        return float(100 * (rest - loop["ageing"] / loop["learning"]))
    return 0.0 if loop["ageing"] > 0 else _performance(links, loop)


def _moved(links: dict, name: str, step: float) -> dict:
    moved = dict(links)
    moved[name] = max(0, min(1, links[name] + step))
    return moved


def _link_row(links: dict, name: str, loop: dict) -> dict:
    raised = _moved(links, name, STEP)
    return {
        "link": name,
        "name": _names()[name],
        "strength": links[name],
        "now": _performance(raised, loop) - _performance(links, loop),
        "later": _settled(raised, loop) - _settled(links, loop),
    }


def _largest(rows: list, field: str) -> str | None:
    best, most = None, SLIGHT
    for row in rows:
        if row[field] > most + SLIGHT:
            best, most = row["link"], row[field]
    return best


def _place(link: str | None, performance: float) -> str:
    if link:
        return str(_names()[link])
    return say("Nowhere: all at 100%") if performance > 0 else say("Two links or more at 0%")


def _gain(rows: list, link: str | None, field: str) -> float:
    for row in rows:
        if row["link"] == link:
            return float(row[field])
    return 0.0


def _levers(links: dict, loop: dict) -> list:
    rows = []
    for place, name in enumerate(LINKS):
        low = _performance(_moved(links, name, -STEP), loop)
        high = _performance(_moved(links, name, STEP), loop)
        rows.append((round(low - high, 6), place, {"label": name, "low": low, "high": high}))
    return [row for _, _, row in sorted(rows, key=lambda each: each[:2])]


def _years(links: dict, loop: dict, now: str | None, later: str | None) -> list:
    own = _path(links, loop)
    raised = [_path(_moved(links, name, STEP) if name else links, loop) for name in (now, later)]
    return [
        {"year": year, "own": own[year], "now": raised[0][year], "later": raised[1][year]}
        for year in range(YEARS + 1)
    ]


def _path(links: dict, loop: dict) -> list:
    links = dict(links)
    path = [_performance(links, loop)]
    for _ in range(YEARS):
        learned = (1 - links["need"]) * loop["learning"] * path[-1] / 100
        links["need"] = links["need"] * (1 - loop["ageing"]) + learned
        path.append(_performance(links, loop))
    return path


def customer_cost(costs: list, years: int = 5) -> dict:
    """Return all that a customer pays with each of two offers over the years, and when the totals meet.

    costs: seven rows in this order, each with ``item`` (its name) and ``a`` and ``b`` (yuan, offer A and B):
    purchase price, installation and training (once); supplies and service contract, operators' time,
    standstill, space and power (a year); removal and disposal (once, at the end). years: how long the
    equipment is kept, 1 to 15. Undiscounted. After the idea of total cost of ownership: Ellram 1995.

    Returns ``total_a`` and ``total_b`` (yuan), ``cheaper`` (a text), ``difference`` (yuan),
    ``break_even`` (years of use at which both cost the same; None if they never do), ``price_share_a`` and
    ``price_share_b`` (the price as a share of the total; None if there is no cost), and the rows ``by_item``,
    ``by_kind`` and ``by_years``.

    Raises FieldError: not seven rows, a negative amount, years that are no whole number from 1 to 15.

    >>> yearly = [{"item": "a year", "a": 30, "b": 10}] + [{"item": "a year", "a": 0, "b": 0}] * 3
    >>> once = [{"item": "price", "a": 100, "b": 150}, {"item": "training", "a": 0, "b": 0}]
    >>> found = customer_cost(costs=once + yearly + [{"item": "disposal", "a": 0, "b": 0}], years=5)
    >>> found["total_a"], found["total_b"], found["break_even"]
    (250, 200, 2.5)
    """
    if not isinstance(costs, list) or len(costs) != len(ONCE):
        raise FieldError("costs", say("Fill in all seven kinds of cost, with 0 where there is none."))
    for index, row in enumerate(costs):
        for offer in ("a", "b"):
            amount(f"costs[{index}].{offer}", row.get(offer) if isinstance(row, dict) else None)
    years = whole("years", years, 1, LONGEST)
    totals = {offer: _total(costs, offer, years) for offer in ("a", "b")}
    gap = totals["a"] - totals["b"]
    return finite(
        {
            "total_a": totals["a"],
            "total_b": totals["b"],
            "cheaper": _cheaper(gap),
            "difference": abs(gap),
            "break_even": _meeting(costs),
            "price_share_a": costs[0]["a"] / totals["a"] if totals["a"] else None,
            "price_share_b": costs[0]["b"] / totals["b"] if totals["b"] else None,
            "by_item": _item_rows(costs, years),
            "by_kind": [_kind_row(costs, offer, years) for offer in ("a", "b")],
            "by_years": [
                {"years": kept, "a": _total(costs, "a", kept), "b": _total(costs, "b", kept)}
                for kept in range(1, LONGEST + 1)
            ],
        }
    )


def _part(costs: list, offer: str, once: bool) -> float:
    total = 0
    for row, is_once in zip(costs, ONCE):
        if is_once is once:
            total += row[offer]
    return total


def _total(costs: list, offer: str, years: int) -> float:
    return _part(costs, offer, True) + years * _part(costs, offer, False)


def _meeting(costs: list) -> float | None:
    """Return after how many years both offers have cost the same, or None."""
    ahead = _part(costs, "b", True) - _part(costs, "a", True)
    saved = _part(costs, "a", False) - _part(costs, "b", False)
    if abs(saved) < SLIGHT or ahead / saved <= 0:
        return None
    return float(ahead / saved)


def _cheaper(gap: float) -> str:
    if abs(gap) < SLIGHT:
        return say("Both cost the same")
    return say("Offer B") if gap > 0 else say("Offer A")


def _item_rows(costs: list, years: int) -> list:
    rows = []
    for row, once in zip(costs, ONCE):
        times = 1 if once else years
        a, b = times * row["a"], times * row["b"]
        rows.append({"item": row["item"], "a": a, "b": b, "difference": a - b})
    return rows


def _kind_row(costs: list, offer: str, years: int) -> dict:
    name = say("Offer A") if offer == "a" else say("Offer B")
    found = {"offer": name, "purchase": 0, "supplies": 0, "time": 0, "standstill": 0}
    for row, once, group in zip(costs, ONCE, GROUPS):
        found[group] += row[offer] * (1 if once else years)
    return found
