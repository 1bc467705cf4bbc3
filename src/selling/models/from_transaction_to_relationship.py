"""From transaction to relationship: how near an account is to what it wants, and what a relationship must bring.

The seven axes are those of slide 18, from the small r (one person, one order) to the capital R (company to company,
for years).
"""

from selling.live.check import FieldError, share, whole
from selling.live.say import say
from selling.models.guard import amount, finite

LEAST, MOST = 1, 5  # an axis runs from 1, the small r, to 5, the capital R


def relationship_profile(axes: list) -> dict:
    """Return how well the way of selling fits what the customer wants, and the next move.

    axes: one dict for each of the seven axes of slide 18, in that order: ``axis`` (its name), ``now`` (how we sell to
    this account) and ``wanted`` (how the customer wants to buy), both whole numbers from 1 (small r) to 5 (capital R).

    Returns ``fit`` (1 less the mean distance as a share of the greatest possible, 4 steps), ``now`` and ``wanted``
    (means, 0 at r and 1 at R), ``axis`` (in a word, the line of the greatest distance; the first of several), ``move``
    (what to do there) and the rows ``profile`` with ``short`` (the axis in a word) and ``gap`` (wanted less now).

    Raises FieldError: no axes, or a rating that is no whole number from 1 to 5, as ``axes[2].now``.

    >>> found = relationship_profile(axes=[{"axis": "People", "now": 1, "wanted": 5}])
    >>> found["fit"], found["wanted"], found["axis"]
    (0.0, 1.0, 'People')
    """
    rows = _checked(axes)
    reach = len(rows) * (MOST - LEAST)
    widest = 0
    for index, row in enumerate(rows):
        if abs(row["gap"]) > abs(rows[widest]["gap"]):
            widest = index
    return finite(
        {
            "fit": 1 - sum([abs(row["gap"]) for row in rows]) / reach,
            "now": sum([row["now"] - LEAST for row in rows]) / reach,
            "wanted": sum([row["wanted"] - LEAST for row in rows]) / reach,
            "axis": rows[widest]["short"] if rows[widest]["gap"] else say("None"),
            "move": _move(widest, rows[widest]["gap"]),
            "profile": rows,
        }
    )


def _checked(axes: object) -> list:
    if not isinstance(axes, list) or not axes:
        raise FieldError("axes", say("Rate at least one axis."))
    rows = []
    for index, row in enumerate(axes):
        given = row if isinstance(row, dict) else {}
        now = whole(f"axes[{index}].now", given.get("now"), LEAST, MOST)
        wanted = whole(f"axes[{index}].wanted", given.get("wanted"), LEAST, MOST)
        name = str(given.get("axis", ""))
        short = _short()[index] if index < len(_short()) else name
        rows.append({"axis": name, "short": short, "now": now, "wanted": wanted, "gap": wanted - now})
    return rows


def _short() -> tuple:
    """Return the axes' names in one word, for a chart."""
    return (say("People"), say("Time"), say("Mode"), say("Scope"), say("Offer"), say("Role"), say("Talk"))


def _move(index: int, gap: int) -> str:
    if gap == 0:
        return say("You sell as this customer wants to buy. Ask again in half a year: wishes change.")
    if gap < 0:
        return say(
            "You give more here than this customer wants. Do less of it, and put the hours where they are missed."
        )
    moves = (
        say("Bring a colleague to meet his colleague: service to users, finance to finance."),
        say("Fix a date for a review before this order is delivered, and keep it."),
        say("Ask before the next quotation what will change for him in the coming two years."),
        say("Lay his open requests side by side and propose one plan for the year."),
        say("Leave the single machine out of the next talk: draw how a job runs from start to finish."),
        say("Ask to sit in when they next discuss the problem, and bring something useful."),
        say("Put a figure on one benefit together with the person who would notice it."),
    )
    return moves[index] if index < len(moves) else moves[-1]


def relationship_pays(
    margin: float,
    hours: float,
    hour_cost: float,
    before: float,
    after: float,
    more: float = 0,
    discount: float = 0.1,
) -> dict:
    """Return what an account is worth in transaction mode and in relationship mode, and what must be reached.

    margin: the account's own margin a year in transaction mode, in yuan, before any hours for the relationship.
    hours: hours a month that the relationship takes. hour_cost: yuan an hour. before, after: share of such accounts
    kept a year, in transaction mode and in relationship mode. more: margin gained in relationship mode, a share of
    ``margin``. discount: a year.

    Both are valued as in chapter 03, for ever, first margin in a year: m r / (1 + i - r). The hours are paid for out
    of each year's margin.

    Returns ``transaction`` and ``relationship`` (values in yuan), ``difference``, ``yearly_cost``, ``needed`` (share
    to be kept for both to be worth the same; None where no share does it), ``most_hours`` (hours a month that the
    account can repay; None where an hour costs nothing or nobody stays) and the rows ``by_retention``.

    Raises FieldError: a negative amount, a share outside 0 to 1, nobody ever leaving at no discount.

    >>> found = relationship_pays(margin=100, hours=0, hour_cost=50, before=0.5, after=0.6, discount=0.1)
    >>> round(found["transaction"], 2), round(found["relationship"], 2)
    (83.33, 120.0)
    """
    for field, value in (("margin", margin), ("hours", hours), ("hour_cost", hour_cost)):
        amount(field, value)
    for field, value in (("before", before), ("after", after)):
        share(field, value)
    amount("more", more)
    amount("discount", discount)
    if 1 + discount - max(before, after) < 1e-9:
        raise FieldError("discount", say("If nobody leaves and nothing is discounted, the value is endless."))
    grown, cost = margin * (1 + more), 12 * hours * hour_cost
    plain = margin * _multiple(before, discount)
    close = (grown - cost) * _multiple(after, discount)
    return finite(
        {
            "transaction": plain,
            "relationship": close,
            "difference": close - plain,
            "yearly_cost": cost,
            "needed": _needed(plain, grown - cost, discount),
            "most_hours": _most_hours(plain, grown, hour_cost, after, discount),
            "by_retention": [
                {
                    "retention": step / 50,
                    "transaction": plain,
                    "relationship": (grown - cost) * _multiple(step / 50, discount),
                }
                for step in range(20, 50)
            ],
        }
    )


def _multiple(retention: float, discount: float) -> float:
    return retention / (1 + discount - retention)


def _needed(plain: float, left: float, discount: float) -> float | None:
    """Return the retention r at which left × r / (1 + i - r) is the plain value, or None."""
    if plain == 0 and left >= 0:
        return 0.0
    if left <= 0:
        return None
    needed = plain * (1 + discount) / (left + plain)
    return needed if needed <= 1 else None


def _most_hours(plain: float, grown: float, hour_cost: float, after: float, discount: float) -> float | None:
    if hour_cost == 0 or after == 0:
        return None
    return max(0.0, (grown - plain / _multiple(after, discount)) / (12 * hour_cost))
