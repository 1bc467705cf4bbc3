"""Which accounts deserve a place as key accounts, how many places there are, and what a place must bring.

The deck says what a key account is (slide 10) and gives no way to choose. The two sides scored here,
attractiveness and strength, are those of the common selection matrix, printed for example in Millman and
Wilson (1995). The scales of wallet and share are this course's own.
"""

import math

from selling.live.check import FieldError, share, whole
from selling.live.say import say
from selling.models.guard import above_zero, amount, finite

ATTRACTIVE = ("wallet", "influence", "payment")
STRONG = ("fit", "relationship", "rivals", "share_of_wallet")


def wallet_score(wallet: float) -> float:
    """Return 1 to 5 for what an account buys in a year from anyone, in yuan: a point for each doubling.

    1 up to 100,000 yuan, 2 at 200,000, 3 at 400,000, 4 at 800,000, 5 from 1,600,000.

    >>> [wallet_score(yuan) for yuan in (0, 100000, 200000, 9000000)]
    [1.0, 1.0, 2.0, 5.0]
    """
    if wallet <= 100000:
        return 1.0
    return min(5.0, 1 + math.log(wallet / 100000) / math.log(2))


def share_score(purchases: float, wallet: float) -> float:
    """Return 1 to 5 for the share of the wallet that is ours: 1 at nothing, a point for each 20%, 5 from 80%.

    >>> [round(share_score(yuan, 1000), 6) for yuan in (0, 200, 800, 2000)]
    [1.0, 2.0, 5.0, 5.0]
    """
    if purchases <= 0:
        return 1.0
    return 5.0 if purchases >= 0.8 * wallet else 1 + 5 * purchases / wallet


def account_selector(
    accounts: list,
    places: int,
    wallet: float = 1,
    influence: float = 1,
    payment: float = 1,
    fit: float = 1,
    relationship: float = 1,
    rivals: float = 1,
    share_of_wallet: float = 1,
) -> dict:
    """Return who gets the places when each account is scored on attractiveness and strength.

    accounts: rows with ``name``, ``status`` (prospect or another), ``purchases_2025`` and ``wallet`` (yuan a
    year), ``influence``, ``payment``, ``fit``, ``relationship`` (1 to 5, 5 good) and ``rivals`` (1 to 5, 5
    bad), as in the case's accounts.csv. places: how many are chosen. The others are weights, 0 or more, of which each
    side needs one above 0.

    Attractiveness is the weighted mean of wallet score, influence and payment; strength that of fit,
    relationship, 6 - rivals and share score; the score is their product, 1 to 25. Equal scores: the larger wallet
    goes first, then the name.

    Returns ``also_largest`` (of those chosen, how many are among as many largest buyers), ``prospects``,
    ``came_in`` (chosen, but not with all weights equal), ``last_in``, ``first_out``, ``gap`` (their
    difference in score; None if nobody is left out), the means ``average_strength`` and
    ``average_attractiveness``, and the rows ``chosen``, ``changes`` and ``dots``.

    Raises FieldError: no account, a number of places that is not 1 to 40, a negative weight, one side without weight.

    >>> same = {"status": "active", "purchases_2025": 0, "influence": 3, "payment": 3, "fit": 3,
    ...         "relationship": 3, "rivals": 3}
    >>> found = account_selector([dict(same, name="Small", wallet=1), dict(same, name="Large", wallet=200000)], 1)
    >>> found["last_in"], found["first_out"]
    ('Large', 'Small')
    """
    if not accounts:
        raise FieldError("accounts", say("There is no account to choose from. Add at least one."))
    whole("places", places, 1, 40)
    weights = {
        "wallet": wallet,
        "influence": influence,
        "payment": payment,
        "fit": fit,
        "relationship": relationship,
        "rivals": rivals,
        "share_of_wallet": share_of_wallet,
    }
    for side in (ATTRACTIVE, STRONG):
        if sum([amount(name, weights[name]) for name in side]) == 0:
            raise FieldError(
                side[0], say("All weights on this side are 0. Give at least one of them more than 0.")
            )
    criteria = [_criteria(account) for account in accounts]
    sides = _sides(criteria, weights)
    order = _order(accounts, sides)
    equal = _order(accounts, _sides(criteria, dict.fromkeys(weights, 1)))
    return _found(accounts, sides, order, equal, int(places))


def _criteria(account: dict) -> tuple:
    """Return the criteria of both sides, in the order of ATTRACTIVE and STRONG, each 1 to 5, 5 good."""
    return (
        (wallet_score(account["wallet"]), account["influence"], account["payment"]),
        (
            account["fit"],
            account["relationship"],
            6 - account["rivals"],
            share_score(account["purchases_2025"], account["wallet"]),
        ),
    )


def _sides(criteria: list, weights: dict) -> list:
    """Return (attractiveness, strength) of each account, weighted means of its criteria.

    Written out, because a slider's step must be answered within a frame.
    """
    w, i, p = [weights[name] for name in ATTRACTIVE]
    f, r, h, s = [weights[name] for name in STRONG]
    attractive, strong = w + i + p, f + r + h + s
    return [
        (
            (w * good[0] + i * good[1] + p * good[2]) / attractive,
            (f * ours[0] + r * ours[1] + h * ours[2] + s * ours[3]) / strong,
        )
        for good, ours in criteria
    ]


def _order(accounts: list, sides: list) -> list:
    """Return the accounts' indexes, best first."""
    keys = []
    for index, account in enumerate(accounts):
        attractiveness, strength = sides[index]
        # Rounded, so that the last digit of a float never decides between equal accounts.
        keys.append((-round(attractiveness * strength, 9), -account["wallet"], account["name"], index))
    return [key[3] for key in sorted(keys)]


def _found(accounts: list, sides: list, order: list, equal: list, places: int) -> dict:
    chosen, first_out = order[:places], order[places : places + 1]
    scores = [sides[index][0] * sides[index][1] for index in (chosen[-1:] + first_out)]
    buyers = sorted([(-account["purchases_2025"], i) for i, account in enumerate(accounts)])[: len(chosen)]
    largest = [key[1] for key in buyers]
    changes = _changes(accounts, order, equal, places)
    return {
        "also_largest": len([index for index in chosen if index in largest]),
        "prospects": len([index for index in chosen if _is_prospect(accounts[index])]),
        "came_in": len([index for index in chosen if index not in equal[:places]]),
        "last_in": accounts[chosen[-1]]["name"],
        "first_out": accounts[first_out[0]]["name"] if first_out else say("nobody"),
        "gap": scores[0] - scores[1] if first_out else None,
        "average_strength": sum([side[1] for side in sides]) / len(sides),
        "average_attractiveness": sum([side[0] for side in sides]) / len(sides),
        "chosen": [
            _row(accounts[index], sides[index], place, index in largest)
            for place, index in enumerate(chosen, 1)
        ],
        "changes": changes or [{"name": say("The same accounts are in."), "own": None, "equal": None}],
        "dots": [_dot(accounts[index], sides[index], place, places) for place, index in enumerate(order, 1)],
    }


def _is_prospect(account: dict) -> bool:
    return bool(account["status"] == "prospect")


def _changes(accounts: list, order: list, equal: list, places: int) -> list:
    """Return the accounts that cross the line, either way, when all weights are made equal."""
    rows = []
    for place, index in enumerate(order, 1):
        if (place <= places) != (index in equal[:places]):
            rows.append({"name": accounts[index]["name"], "own": place, "equal": equal.index(index) + 1})
    return rows


def _row(account: dict, side: tuple, place: int, largest: bool) -> dict:
    customer = say("largest buyer") if largest else say("customer")
    return {
        "place": place,
        "name": account["name"],
        "kind": say("prospect") if _is_prospect(account) else customer,
        "attractiveness": side[0],
        "strength": side[1],
        "score": side[0] * side[1],
    }


def _dot(account: dict, side: tuple, place: int, places: int) -> dict:
    inside = place <= places
    return {
        "name": account["name"],
        "label": str(place) if place in (places, places + 1) else "",
        "strength": side[1],
        "inside": side[0] if inside else None,
        "customers": side[0] if not inside and not _is_prospect(account) else None,
        "prospects": side[0] if not inside and _is_prospect(account) else None,
    }


def key_account_places(
    managers: float, hours: float, part: float, need: float, hour_cost: float, margin: float
) -> dict:
    """Return how many key accounts a team can serve, and what each place must bring to pay for itself.

    managers: people who look after key accounts. hours: working hours a month of one of them. part: share
    of these hours that key accounts get. need: hours a month that one key account takes. hour_cost: yuan an
    hour, all in. margin: gross margin on further sales, a share.

    Returns ``places`` (whole accounts that fit), ``available`` (hours a month), ``spare`` (hours left over),
    ``lacking`` (hours that one account more would lack), ``year_cost`` (yuan a place and year),
    ``sales_needed`` (further sales a year whose margin pays for it), and the rows ``by_number``.

    Raises FieldError: a negative number, a share outside 0 to 1, a need or margin of zero.

    >>> found = key_account_places(managers=2, hours=100, part=0.5, need=30, hour_cost=10, margin=0.2)
    >>> found["places"], found["spare"], found["lacking"], found["year_cost"], round(found["sales_needed"])
    (3, 10.0, 20.0, 3600, 18000)
    """
    amount("managers", managers)
    amount("hours", hours)
    share("part", part)
    above_zero("need", need)
    amount("hour_cost", hour_cost)
    share("margin", margin)
    above_zero("margin", margin)
    available = managers * hours * part
    places = math.floor(available / need + 1e-9)
    year_cost = need * 12 * hour_cost
    return finite(
        {
            "places": places,
            "available": available,
            "spare": max(0.0, available - places * need),
            "lacking": (places + 1) * need - available,
            "year_cost": year_cost,
            "sales_needed": year_cost / margin,
            "by_number": _number_rows(available, places, need),
        }
    )


def _number_rows(available: float, places: int, need: float) -> list:
    """Return the hours each of some accounts gets, from half as many accounts as fit to twice as many."""
    first, last = max(1, places // 2), max(6, 2 * places)
    step = max(1, (last - first) // 24)
    return [
        {"accounts": number, "hours": available / number, "need": need}
        for number in range(first, last + 1, step)
    ]
