"""Value-added service: what an offer is worth in use, how a price shares it, a price cut against a service.

Slide 29 of the course deck asks for more value and not a lower price, slide 30 to lower the customer's cost. The sums
are those of economic value to the customer: his running cost now and with each offer, less what changing over takes,
set against the prices.
"""

from selling.live.check import FieldError, number, share, whole
from selling.live.say import say
from selling.models.guard import amount, finite

MOST_YEARS = 30
FEN = 0.005  # sums that differ by less are the same money


def value_in_use(
    lines: list,
    price: float,
    our_cost: float = 0,
    benefit: float = 0,
    rival_price: float = 0,
    rival_yearly: float = 0,
    changeover: float = 0,
    years: int = 5,
) -> dict:
    """Return what an offer is worth to the customer in use, and how the price shares that worth.

    lines: what the work costs him now, one to twelve dicts with ``name``, ``quantity`` (a year), ``each`` (yuan) and
    ``less`` (share of the quantity that our offer takes away, -1 to 1; negative if it adds). price: ours for all the
    years, in yuan. our_cost: what the offer costs us over the years. benefit: what he earns more with us, in yuan a
    year. rival_price, rival_yearly: the rival's price, and the yuan a year that its offer saves and earns him.
    changeover: what changing costs the customer once, with either offer. years: of use, 1 to 30, not discounted.

    Returns ``cost_now``, ``cost_us`` (running cost a year), ``yearly`` (saved and earned a year), ``ceiling`` (price
    at which he gains nothing against carrying on), ``level_price`` (price at which the rival's offer is as good),
    ``gain`` (left for the customer over the years), ``rival_gain``, ``ours`` (left for us), ``customer_share`` (of
    what both gain; None where one of them loses), ``payback`` (years until price and change-over come back; None if
    never), ``verdict`` and the rows ``by_line``, ``cases`` and ``by_price``.

    Source: Forbis and Mehta 1981; Anderson and Narus 1998 (value less price, against the next best offer).

    Raises FieldError, its field written ``lines[2].each`` (rows from 0): a negative amount, a share out of range,
    no line or more than twelve, years that are not whole.

    >>> folding = {"name": "Hours", "quantity": 100, "each": 50, "less": 0.4}
    >>> found = value_in_use([folding], price=4000, our_cost=3000, changeover=1000, years=5)
    >>> found["yearly"], found["ceiling"], found["gain"], found["ours"], found["payback"]
    (2000.0, 9000.0, 5000.0, 1000, 2.5)
    """
    by_line = _by_line(lines)
    amount("price", price)
    amount("our_cost", our_cost)
    amount("benefit", benefit)
    amount("rival_price", rival_price)
    amount("rival_yearly", rival_yearly)
    amount("changeover", changeover)
    whole("years", years, 1, MOST_YEARS)
    cost_now, saving = _sum(by_line, "now"), _sum(by_line, "saving")
    yearly = saving + benefit
    ceiling = yearly * years - changeover
    rival_gain = rival_yearly * years - changeover - rival_price
    gain, ours = ceiling - price, price - our_cost
    shared = gain >= 0 and ours >= 0 and gain + ours > 0
    given = {"price": price, "our_cost": our_cost, "ceiling": ceiling}
    return finite(
        {
            "cost_now": cost_now,
            "cost_us": cost_now - saving,
            "yearly": yearly,
            "ceiling": ceiling,
            "level_price": ceiling - rival_gain,
            "gain": gain,
            "rival_gain": rival_gain,
            "ours": ours,
            "customer_share": gain / (gain + ours) if shared else None,
            "payback": (price + changeover) / yearly if yearly > 1e-9 else None,
            "verdict": _verdict(given, gain, rival_gain),
            "by_line": by_line,
            "cases": [
                {"case": say("As today"), "running": cost_now, "buying": 0},
                _case(say("With us"), cost_now - yearly, price + changeover, years),
                _case(say("With the rival"), cost_now - rival_yearly, rival_price + changeover, years),
            ],
            "by_price": _by_price(given),
        }
    )


def _by_line(lines: object) -> list:
    """Return a row a line: its cost a year now, what is left of it with us, and what is saved."""
    if not isinstance(lines, list) or not 1 <= len(lines) <= 12:
        raise FieldError("lines", say("List from 1 to {most} lines of cost.", most=12))
    rows = []
    for index, line in enumerate(lines):
        if not isinstance(line, dict):
            raise FieldError(f"lines[{index}]", say("This row is not complete."))
        now = amount(f"lines[{index}].quantity", line.get("quantity")) * amount(
            f"lines[{index}].each", line.get("each")
        )
        less = _less(f"lines[{index}].less", line.get("less"))
        name = str(line.get("name") or "").strip()
        rows.append(
            {
                "name": name or say("Line {number}", number=index + 1),
                "now": now,
                "left": now * (1 - less),
                "saved": max(0, now * less),
                "saving": now * less,
            }
        )
    return rows


def _less(field: str, value: object) -> float:
    checked = number(field, value)
    if checked < -1 or checked > 1:
        raise FieldError(field, say("Enter a share from -100% (twice as much) to 100% (nothing left)."))
    return checked


def _sum(rows: list, name: str) -> float:
    total = 0.0
    for row in rows:
        total += row[name]
    return total


def _case(name: str, running: float, bought: float, years: int) -> dict:
    return {"case": name, "running": running, "buying": bought / years}


def _by_price(given: dict) -> list:
    """Return what is left for each side from half the lowest of the three marks to a little above the highest."""
    marks = [given["price"], given["our_cost"], max(0, given["ceiling"])]
    low, high = 0.5 * min(marks), 1.1 * max(marks) + 1
    rows = []
    for step in range(25):
        price = low + (high - low) * step / 24
        rows.append({"price": price, "gain": given["ceiling"] - price, "ours": price - given["our_cost"]})
    return rows


def _verdict(given: dict, gain: float, rival_gain: float) -> str:
    if given["ceiling"] < given["our_cost"]:
        return say("No price suits both sides")
    if gain < 0:
        return say("Above the ceiling: he would lose")
    if given["price"] < given["our_cost"]:
        return say("Below the floor: we would lose")
    if abs(gain - rival_gain) < FEN:
        return say("A draw with the rival")
    if gain < rival_gain:
        return say("The rival leaves him more")
    return say("We leave him more than the rival")


def cut_or_service(price: float, margin: float, cut: float, saved: float, believed: float) -> dict:
    """Return what a price cut costs, and what a service for the same money is worth to the customer.

    price: of the offer, in yuan. margin: our contribution margin, a share of the price. cut: the price cut, a share
    of the price. saved: yuan the customer saves for each yuan that we spend on the service. believed: share of that
    saving on which he counts before he has seen it.

    Returns ``given`` (yuan that the cut costs us and brings him), ``margin_gone`` (share of our margin),
    ``more`` (additional volume needed to earn as much as before: cut ÷ (margin - cut), as a share of today's),
    ``true_saving`` and ``counted`` (yuan that the service saves him, and those he counts on), ``difference``
    (``counted`` less ``given``), ``needed_belief`` (share believed at which both weigh the same; None if even full
    belief is too little), ``equal_spend`` (yuan of service that weigh as much as the cut; None if none do),
    ``choice`` and the rows ``by_belief`` and ``by_cut``.

    Raises FieldError: a share outside 0 to 1, a negative amount, a cut that takes the whole margin.

    >>> found = cut_or_service(price=1000, margin=0.3, cut=0.1, saved=2, believed=0.5)
    >>> found["given"], round(found["more"], 6), found["counted"], found["needed_belief"]
    (100.0, 0.5, 100.0, 0.5)
    """
    amount("price", price)
    share("margin", margin)
    share("cut", cut)
    amount("saved", saved)
    share("believed", believed)
    if cut >= margin:
        raise FieldError(
            "cut", say("A cut as large as the margin leaves nothing to earn. Enter less than the margin.")
        )
    given = price * cut
    counted = given * saved * believed
    return finite(
        {
            "given": given,
            "margin_gone": cut / margin,
            "more": cut / (margin - cut),
            "true_saving": given * saved,
            "counted": counted,
            "difference": counted - given,
            "needed_belief": 1 / saved if saved >= 1 else None,
            "equal_spend": given / (saved * believed) if saved * believed > 1e-9 else None,
            "choice": _choice(given, saved, believed),
            "by_belief": [
                {"believed": step / 20, "service": given * saved * step / 20, "cut": given}
                for step in range(21)
            ],
            "by_cut": [
                {"cut": part, "more": part / (margin - part)}
                for part in [max(cut, 0.75 * margin) * step / 24 for step in range(25)]
            ],
        }
    )


def _choice(given: float, saved: float, believed: float) -> str:
    if given == 0:
        return say("Nothing to choose: no cut is offered")
    if abs(saved * believed - 1) < 1e-9:
        return say("Either: they weigh the same")
    if saved * believed > 1:
        return say("The service")
    if saved <= 1:
        return say("The cut: the service saves him too little")
    return say("The cut, until the saving is proved")
