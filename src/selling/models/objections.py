"""Objections: what a discount must bring, and what a log of objections shows."""

from selling.live.check import FieldError, share, whole
from selling.live.say import say
from selling.models.guard import amount, finite

KINDS = ("price", "status-quo", "trust", "timing")


def discount_answer(
    price: float, margin: float, discount: float, chance: float, chance_with: float, later: int
) -> dict:
    """Return what answering a price objection with a discount does to the expected margin.

    price: of the offer, in yuan. margin: share of the price that is margin. discount: share of the price given away.
    chance, chance_with: of the order without and with the discount. later: further orders of the same size that will be
    asked for at the same price.

    Expected margin = chance × (1 + later) × price × margin, with the discount × (margin − discount) instead.

    Returns ``without``, ``with_it``, ``difference``, ``given`` (yuan given away if the order comes), ``needed`` (chance
    at which the discount costs nothing; None if no chance does it), ``advice`` and the rows ``by_discount``.
    Source: arithmetic.

    Raises FieldError: a share outside 0 to 1, a negative price, later orders that are no whole number from 0 to 20.

    >>> found = discount_answer(price=100, margin=0.3, discount=0.1, chance=0.4, chance_with=0.5, later=0)
    >>> round(found["without"], 6), round(found["with_it"], 6), round(found["needed"], 6)
    (12.0, 10.0, 0.6)
    """
    for field, value in (
        ("margin", margin),
        ("discount", discount),
        ("chance", chance),
        ("chance_with", chance_with),
    ):
        share(field, value)
    amount("price", price)
    orders = 1 + whole("later", later, 0, 20)
    plain = chance * orders * price * margin
    cut = chance_with * orders * price * (margin - discount)
    return finite(
        {
            "without": plain,
            "with_it": cut,
            "difference": cut - plain,
            "given": orders * price * discount,
            "needed": _needed(chance, margin, discount),
            "advice": _price_advice(plain, cut, margin, discount),
            "by_discount": [
                {"discount": step / 100, "needed": _needed(chance, margin, step / 100)} for step in range(31)
            ],
        }
    )


def _needed(chance: float, margin: float, discount: float) -> float | None:
    if margin <= discount:
        return 0.0 if chance * margin == 0 and margin == discount else None
    needed = chance * margin / (margin - discount)
    return needed if needed <= 1 else None


def _price_advice(plain: float, cut: float, margin: float, discount: float) -> str:
    if discount > margin:
        return say("This discount is larger than the margin: you would pay for the order.")
    if cut > plain:
        return say("On these chances the discount earns more. Ask how you know the second chance.")
    if cut < plain:
        return say(
            "On these chances the discount costs more than it wins. Clarify what stands behind the word first."
        )
    return say("On these chances it makes no difference. What the customer learns from it does.")


def objection_log(objections: list) -> dict:
    """Return what a log of objections shows: which kinds come most, and whether asking first settles them.

    objections: one dict a line: ``kind`` (price, status-quo, trust or timing), ``asked`` (times in which you asked what
    stood behind it before you answered), ``settled_asked`` (of these, settled), ``answered`` (times in which you
    answered at once) and ``settled_answered``.

    Returns ``heard``, ``asked_first`` (share), ``rate_asked`` and ``rate_answered`` (shares settled; None without a
    case), ``gap`` (the first less the second; None if one is missing), ``most`` (the kind heard most, in words),
    ``advice`` and the rows ``kinds``. A comparison of your own cases, not an experiment.

    Raises FieldError: no lines, nothing heard, a count that is not whole, more settled than there were.

    >>> line = {"kind": "price", "asked": 4, "settled_asked": 3, "answered": 4, "settled_answered": 1}
    >>> found = objection_log(objections=[line])
    >>> found["rate_asked"], found["rate_answered"], found["gap"]
    (0.75, 0.25, 0.5)
    """
    rows = _checked(objections)
    asked, answered = sum([row["asked"] for row in rows]), sum([row["answered"] for row in rows])
    heard = asked + answered
    if heard == 0:
        raise FieldError("objections", say("Enter at least one objection that you heard."))
    rate_asked = sum([row["settled_asked"] for row in rows]) / asked if asked else None
    rate_answered = sum([row["settled_answered"] for row in rows]) / answered if answered else None
    gap = None if rate_asked is None or rate_answered is None else rate_asked - rate_answered
    most = max([row["heard"] for row in rows])
    return finite(
        {
            "heard": heard,
            "asked_first": asked / heard,
            "rate_asked": rate_asked,
            "rate_answered": rate_answered,
            "gap": gap,
            "most": next(row["name"] for row in rows if row["heard"] == most),
            "advice": _log_advice(rate_asked, rate_answered, heard),
            "kinds": rows,
        }
    )


def _checked(objections: object) -> list:
    if not isinstance(objections, list) or not objections:
        raise FieldError("objections", say("Enter at least one objection that you heard."))
    names = {
        "price": say("Price"),
        "status-quo": say("Status quo"),
        "trust": say("Trust"),
        "timing": say("Timing"),
    }
    rows = {kind: {"asked": 0, "settled_asked": 0, "answered": 0, "settled_answered": 0} for kind in KINDS}
    for index, line in enumerate(objections):
        given = line if isinstance(line, dict) else {}
        kind = given.get("kind")
        if kind not in rows:
            raise FieldError(f"objections[{index}].kind", say("Choose a kind."))
        for part in ("asked", "answered"):
            count = whole(f"objections[{index}].{part}", given.get(part), 0, 999)
            settled = whole(f"objections[{index}].settled_{part}", given.get("settled_" + part), 0, 999)
            if settled > count:
                raise FieldError(
                    f"objections[{index}].settled_{part}", say("More cannot be settled than there were.")
                )
            rows[kind][part] += count
            rows[kind]["settled_" + part] += settled
    return [_named(names[kind], rows[kind]) for kind in KINDS]


def _named(name: str, row: dict) -> dict:
    return {
        "name": name,
        "heard": row["asked"] + row["answered"],
        "settled": row["settled_asked"] + row["settled_answered"],
        "asked": row["asked"],
        "answered": row["answered"],
        "settled_asked": row["settled_asked"],
        "settled_answered": row["settled_answered"],
    }


def _log_advice(rate_asked: float | None, rate_answered: float | None, heard: int) -> str:
    if rate_asked is None:
        return say("You answered each at once. Ask first next time, and write down what stood behind it.")
    if rate_answered is None:
        return say("You asked each time. Keep to it, and note what stood behind each.")
    if heard < 20:
        return say("Too few cases to tell a habit from chance. Keep the log for a quarter.")
    if rate_asked > rate_answered:
        return say(
            "Where you asked first, more were settled. Perhaps those were the easier ones: look at each kind."
        )
    return say(
        "Asking first did not settle more here. Look at what you asked, and what you did with the answer."
    )
