"""What a customer is worth over the years: margin, times the chance he is still there, discounted.

All rates are for one year: retention and renewal are chances of still being a customer a year later,
discount is what a yuan a year from now is worth less. Sources: Gupta & Lehmann (2003) for the multiple
r/(1 + i - r); Farris et al., *Marketing Metrics*, for the two timings of the first payment; slide 6 for
the stated values. Over a number of years, that many payments are counted: at the years' ends ("later",
the first in a year's time and only if the customer stays) or at their beginnings ("now", the first certain).
For ever, "now" is "later" plus one margin.
"""

from selling.live.check import FieldError, number, share, whole
from selling.live.say import say
from selling.models.guard import MOST_YEARS, amount, finite, one_of, years_or_ever

PAYMENTS = ("later", "now")
SHOWN_YEARS = 20
LEVER = 0.05


def simple_value(spend: float, frequency: float, years: float) -> dict:
    """Return the adding-machine value: spend a purchase x purchases a year x years.

    spend: yuan a purchase. frequency: purchases a year. years: at most 100. This is revenue: no cost, no
    customer lost, no discount (the figures of slide 6 are of this kind).

    Returns ``value`` and ``yearly`` (yuan) and the rows ``by_year``, a row a year with ``total`` so far.

    Raises FieldError: a negative number, more than 100 years.

    >>> simple_value(spend=25, frequency=52, years=20)["value"]
    26000
    """
    amount("spend", spend)
    amount("frequency", frequency)
    amount("years", years)
    if years > MOST_YEARS:
        raise FieldError("years", say("Count at most {most} years.", most=MOST_YEARS))
    yearly = spend * frequency
    rows: list = [{"year": 0, "total": 0}]
    while rows[-1]["year"] < years:
        year = min(rows[-1]["year"] + 1, years)
        rows.append({"year": year, "total": yearly * year})
    return finite({"value": yearly * years, "yearly": yearly, "by_year": rows})


def retention_value(
    margin: float,
    retention: float,
    discount: float,
    acquisition_cost: float = 0,
    years: int | None = None,
    first_payment: str = "later",
) -> dict:
    """Return what a customer is worth, with the chance that he leaves and the price of waiting.

    margin: yuan a year. retention: share of customers still there a year later. discount: a year's rate.
    acquisition_cost: yuan spent to win him. years: how many yearly payments count (1 to 100), None for
    ever. first_payment: "later" (a year from now, if he stays) or "now" (today, certain).

    Returns
    ``value``: present value less acquisition cost, in yuan; ``present_value``; ``multiple`` of the margin
    that the present value is (for ever: r/(1 + i - r), one more with "now");
    ``break_even_retention``: the lowest retention at which ``value`` is not negative (0 if it never is,
    None if none is high enough); ``table``: a row a year (the first 20 for ever) with ``survival``,
    ``margin`` (expected), ``present_value`` and ``cumulative`` (less acquisition cost);
    ``levers``: ``value`` with each input lowered and raised by 5% (retention by no more than half the way
    to 100%), widest first; ``by_retention``: ``value`` over retention.

    Raises FieldError: a share outside 0 to 1, a negative number, an unknown timing, or a customer who
    never leaves at a discount of zero, for ever.

    >>> round(retention_value(margin=280, retention=0.8, discount=0.1)["value"], 2)
    746.67
    >>> round(retention_value(margin=280, retention=0.8, discount=0.1, first_payment="now")["value"], 2)
    1026.67
    """
    amount("margin", margin)
    share("retention", retention)
    amount("discount", discount)
    amount("acquisition_cost", acquisition_cost)
    years = years_or_ever(years)
    one_of("first_payment", first_payment, PAYMENTS)
    multiple = _multiple(retention, discount, years, first_payment)
    given = {
        "margin": margin,
        "retention": retention,
        "discount": discount,
        "acquisition_cost": acquisition_cost,
        "years": years,
        "first_payment": first_payment,
    }

    return finite(
        {
            "value": margin * multiple - acquisition_cost,
            "present_value": margin * multiple,
            "multiple": multiple,
            "break_even_retention": _break_even(margin, discount, acquisition_cost, years, first_payment),
            "table": _retention_table(given),
            "levers": _retention_levers(given),
            "by_retention": _retention_curve(given),
        }
    )


def retention_calculator(
    margin: float,
    retention: float,
    discount: float,
    acquisition_cost: float,
    horizon: str,
    years: int,
    first_payment: str,
) -> dict:
    """Return :func:`retention_value` with the horizon as a choice: "ever", or "years" for that many years.

    >>> retention_calculator(100, 0.5, 0, 0, "ever", 3, "later")["value"]
    100.0
    >>> retention_calculator(100, 0.5, 0, 0, "years", 3, "later")["value"]
    87.5
    """
    one_of("horizon", horizon, ("ever", "years"))
    return retention_value(
        margin=margin,
        retention=retention,
        discount=discount,
        acquisition_cost=acquisition_cost,
        years=None if horizon == "ever" else years,
        first_payment=first_payment,
    )


def _multiple(
    retention: float, discount: float, years: int | None, first_payment: str, growth: float = 0
) -> float:
    """Return the present value of one yuan a year; the yearly yuan grows by ``growth``."""
    kept = retention * (1 + growth)
    step = kept / (1 + discount)
    if years is None:
        if step >= 1:
            raise _endless(growth)
        return (retention if first_payment == "later" else 1 + discount) / (1 + discount - kept)
    total = 0.0
    for _ in range(years):
        total = total * step + 1
    return total * retention / (1 + discount) if first_payment == "later" else total


def _endless(growth: float) -> FieldError:
    if growth > 0:
        return FieldError(
            "growth",
            say(
                "Growth at this rate outruns the discount rate for ever, so the value has no end. "
                "Lower the growth, or count a number of years."
            ),
        )
    return FieldError(
        "discount",
        say(
            "A customer who never leaves, at a discount rate of 0%, is worth an endless amount. "
            "Raise the discount rate, lower the retention, or count a number of years."
        ),
    )


def _net_value(given: dict) -> float:
    times = _multiple(given["retention"], given["discount"], given["years"], given["first_payment"])
    return float(given["margin"] * times - given["acquisition_cost"])


def _break_even(
    margin: float, discount: float, cost: float, years: int | None, first_payment: str
) -> float | None:
    """Return the lowest retention at which the present value covers the cost, or None."""
    if margin == 0:
        return 0.0 if cost == 0 else None
    if years is None:
        if first_payment == "later":
            needed = cost * (1 + discount) / (margin + cost)
        else:
            needed = 0.0 if cost <= margin else (1 + discount) * (cost - margin) / cost
        return needed if needed <= 1 else None
    if margin * _multiple(0, discount, years, first_payment) >= cost:
        return 0.0
    if margin * _multiple(1, discount, years, first_payment) < cost:
        return None
    low, high = 0.0, 1.0
    for _ in range(50):
        middle = (low + high) / 2
        if margin * _multiple(middle, discount, years, first_payment) < cost:
            low = middle
        else:
            high = middle
    return high


def _retention_table(given: dict) -> list:
    survival, factor, cumulative = 1.0, 1.0, -given["acquisition_cost"]
    rows = []
    for year in range(1, (given["years"] or SHOWN_YEARS) + 1):
        if given["first_payment"] == "later" or year > 1:
            survival *= given["retention"]
            factor /= 1 + given["discount"]
        expected = given["margin"] * survival
        cumulative += expected * factor
        rows.append(
            {
                "year": year,
                "survival": survival,
                "margin": expected,
                "present_value": expected * factor,
                "cumulative": cumulative,
            }
        )
    return rows


def _retention_levers(given: dict) -> list:
    rows = []
    for name in ("margin", "retention", "discount", "acquisition_cost"):
        low, high = [_net_value(_moved(given, name, way)) for way in (-LEVER, LEVER)]
        rows.append({"label": name, "low": low, "high": high})
    return _widest_first(rows)


def _moved(given: dict, name: str, way: float) -> dict:
    """Return the inputs with one moved; a chance rises by no more than half the way to 100%."""
    changed = dict(given)
    changed[name] = given[name] * (1 + way)
    if name in ("retention", "renewal"):
        changed[name] = min(changed[name], (1 + given[name]) / 2)
    return changed


def _widest_first(rows: list) -> list:
    order = sorted((-abs(row["high"] - row["low"]), place) for place, row in enumerate(rows))
    return [rows[place] for _, place in order]


def _retention_curve(given: dict) -> list:
    rates = [step / 25 for step in range(25)] + [0.98]
    if given["years"] is not None or given["discount"] > 0:
        rates.append(1.0)
    rows = []
    for rate in rates:
        changed = dict(given)
        changed["retention"] = rate
        rows.append({"retention": rate, "value": _net_value(changed)})
    return rows


def account_value(
    contract: float,
    gross_margin: float,
    growth: float = 0,
    cost_to_serve: float = 0,
    renewal: float = 0.85,
    discount: float = 0.1,
    years: int | None = None,
    referrals: float = 0,
    referral_value: float = 0,
    first_payment: str = "now",
) -> dict:
    """Return what a key account is worth, with its growth, what serving it costs, and whom it brings.

    contract: sales of the first counted year, in yuan. gross_margin: share of sales. growth: of sales, a
    year, while the account stays. cost_to_serve: yuan a year, the same every year. renewal: chance that it
    renews each year. discount: a year's rate. years: 1 to 100, None for ever. referrals: accounts a year
    won through its word; referral_value: what one of them is worth, in yuan. first_payment: "now" (this
    year's contract is signed and counts in full) or "later" (from the next renewal on).

    Returns ``value`` (yuan), ``contribution`` (the first counted year's, if the account is there),
    ``value_of_sales``, ``value_of_cost``, ``value_of_referrals`` (the parts of ``value``), the ``table``
    with expected yuan a year (the first 20 years for ever) and the ``levers`` (each moved by 5%; renewal
    by no more than half the way to 100%).

    Raises FieldError: a negative number, a share outside 0 to 1, growth below -100%, or growth that
    outruns the discount for ever.

    >>> found = account_value(contract=1000, gross_margin=0.28, renewal=0.8, first_payment="later")
    >>> round(found["value"], 2)
    746.67
    """
    given = {
        "contract": amount("contract", contract),
        "gross_margin": share("gross_margin", gross_margin),
        "growth": _growth(growth),
        "cost_to_serve": amount("cost_to_serve", cost_to_serve),
        "renewal": share("renewal", renewal),
        "discount": amount("discount", discount),
        "referrals": amount("referrals", referrals),
        "referral_value": amount("referral_value", referral_value),
        "years": years_or_ever(years),
        "first_payment": one_of("first_payment", first_payment, PAYMENTS),
    }
    sales, cost, referred = _account_parts(given)
    return finite(
        {
            "value": sales - cost + referred,
            "value_of_sales": sales,
            "value_of_cost": -cost,
            "value_of_referrals": referred,
            "contribution": contract * gross_margin - cost_to_serve + referrals * referral_value,
            "table": _account_table(given),
            "levers": _account_levers(given),
        }
    )


def _growth(growth: object) -> float:
    checked = number("growth", growth)
    if checked < -1 or checked > 10:
        raise FieldError("growth", say("Growth lies between -100% and 1,000% a year here."))
    return checked


def _account_parts(given: dict) -> tuple:
    """Return the present values of gross margin, cost to serve and referrals."""
    timing = given["years"], given["first_payment"]
    growing = _multiple(given["renewal"], given["discount"], timing[0], timing[1], given["growth"])
    level = _multiple(given["renewal"], given["discount"], timing[0], timing[1])
    return (
        given["contract"] * given["gross_margin"] * growing,
        given["cost_to_serve"] * level,
        given["referrals"] * given["referral_value"] * level,
    )


def _account_total(given: dict) -> float:
    sales, cost, referred = _account_parts(given)
    return float(sales - cost + referred)


def _account_table(given: dict) -> list:
    survival, factor, sales, cumulative = 1.0, 1.0, given["contract"], 0.0
    rows = []
    for year in range(1, (given["years"] or SHOWN_YEARS) + 1):
        if given["first_payment"] == "later" or year > 1:
            survival *= given["renewal"]
            factor /= 1 + given["discount"]
        if year > 1:
            sales *= 1 + given["growth"]
        margin = survival * sales * given["gross_margin"]
        cost = survival * given["cost_to_serve"]
        referred = survival * given["referrals"] * given["referral_value"]
        cumulative += (margin - cost + referred) * factor
        rows.append(
            {
                "year": year,
                "survival": survival,
                "sales": survival * sales,
                "margin": margin,
                "cost": -cost,
                "referred": referred,
                "present_value": (margin - cost + referred) * factor,
                "cumulative": cumulative,
            }
        )
    return rows


def _account_levers(given: dict) -> list:
    """Return the rows of a tornado; a lever that cannot rise (growth, for ever) is left out."""
    rows = []
    names = ("contract", "gross_margin", "growth", "cost_to_serve", "renewal", "discount", "referrals")
    for name in names:
        try:
            low, high = [_account_total(_moved(given, name, way)) for way in (-LEVER, LEVER)]
        except FieldError:
            continue
        rows.append({"label": name, "low": low, "high": high})
    return _widest_first(rows)


def compare_accounts(
    accounts: list, discount: float = 0.1, uncertainty: float = 0.1, years: int | None = None
) -> dict:
    """Return what several accounts are worth side by side, each with a careful and a hopeful figure.

    accounts: one to eight dicts with ``name``, ``contract`` (yuan a year), ``gross_margin``, ``growth``,
    ``cost_to_serve`` (yuan a year) and ``renewal``, as in :func:`account_value`; this year's contract
    counts. uncertainty: how far gross margin and renewal may be off, as a share of themselves (0.1: a
    renewal of 80% may be 72% to 88%). years: None for ever.

    Returns ``best`` (name of the account worth most), ``best_value``, ``safest`` (name of the one whose
    careful figure is highest), ``safest_low`` (that figure), ``total`` (yuan), and ``rows`` with ``name``,
    ``low``, ``value``, ``high`` in the order given.

    Raises FieldError, its field written ``accounts[2].renewal`` (rows from 0): as :func:`account_value`,
    two rows of one name, no row or more than eight.

    >>> account = {"name": "A", "contract": 1000, "gross_margin": 0.3, "growth": 0, "renewal": 0.8}
    >>> account["cost_to_serve"] = 0
    >>> found = compare_accounts([account], discount=0.1, uncertainty=0.1)
    >>> found["best"], round(found["best_value"])
    ('A', 1100)
    >>> [(round(row["low"]), round(row["high"])) for row in found["rows"]]
    [(782, 1650)]
    """
    share("uncertainty", uncertainty)
    amount("discount", discount)
    years = years_or_ever(years)
    if not isinstance(accounts, list) or not 1 <= len(accounts) <= 8:
        raise FieldError("accounts", say("Compare from 1 to {most} accounts.", most=8))
    rows: list = []
    for index, account in enumerate(accounts):
        row = _account_row(account, index, discount, uncertainty, years)
        if row["name"] in [other["name"] for other in rows]:
            raise FieldError(
                f"accounts[{index}].name", say("Another row has this name. Give each account its own.")
            )
        rows.append(row)
    best, safest, total = rows[0], rows[0], 0.0
    for row in rows:
        total += row["value"]
        best = row if row["value"] > best["value"] else best
        safest = row if row["low"] > safest["low"] else safest
    return finite(
        {
            "best": best["name"],
            "best_value": best["value"],
            "safest": safest["name"],
            "safest_low": safest["low"],
            "total": total,
            "rows": rows,
        }
    )


def _account_row(account: object, index: int, discount: float, uncertainty: float, years: int | None) -> dict:
    if not isinstance(account, dict):
        raise FieldError(f"accounts[{index}]", say("This row is not complete."))
    try:
        given = {
            "contract": amount("contract", account.get("contract")),
            "gross_margin": share("gross_margin", account.get("gross_margin")),
            "growth": _growth(account.get("growth")),
            "cost_to_serve": amount("cost_to_serve", account.get("cost_to_serve")),
            "renewal": share("renewal", account.get("renewal")),
            "discount": discount,
        }
        value = _contribution_value(given, 0, 0, years)
        corners = [
            _contribution_value(given, margin, renewal, years)
            for margin in (-uncertainty, uncertainty)
            for renewal in (-uncertainty, uncertainty)
        ]
    except FieldError as error:
        if error.field == "discount":
            raise
        raise FieldError(f"accounts[{index}].{error.field}", str(error)) from None
    name = str(account.get("name") or "").strip()
    return {
        "name": name or say("Account {number}", number=index + 1),
        "low": min(corners + [value]),
        "value": value,
        "high": max(corners + [value]),
    }


def _contribution_value(given: dict, margin_moved: float, renewal_moved: float, years: int | None) -> float:
    """Return the account's value with gross margin and renewal moved; neither passes 100%."""
    renewal = min(1, given["renewal"] * (1 + renewal_moved))
    margin = min(1, given["gross_margin"] * (1 + margin_moved))
    growing = _multiple(renewal, given["discount"], years, "now", given["growth"])
    level = _multiple(renewal, given["discount"], years, "now")
    return float(given["contract"] * margin * growing - given["cost_to_serve"] * level)


def what_must_be_true(
    stated: float,
    years: int,
    margin_rate: float,
    retention: float,
    discount: float,
    first_payment: str = "later",
) -> dict:
    """Return what is left of a stated lifetime value, and what would have to be true for it to hold.

    stated: the value someone quotes, in yuan (slide 6: 70,000, NZ$1 million, 2 million, 1.5 million).
    years: the years it covers, 1 to 100; the spending is spread evenly over them. margin_rate: margin as
    a share of sales. retention, discount, first_payment: as in :func:`retention_value`.

    Returns ``yearly`` (spending a year that the statement implies), ``after_margin``, ``after_retention``,
    ``after_discount`` (yuan left after each step), ``share_left``, ``needed_yearly`` (spending a year at
    which the stated sum would be the true value; None if no spending is enough) and the rows ``steps``.

    Raises FieldError: a share outside 0 to 1, a negative number, years that are not whole.

    >>> found = what_must_be_true(stated=70000, years=50, margin_rate=0.2, retention=0.8, discount=0.1)
    >>> found["yearly"], round(found["after_margin"]), round(found["after_retention"])
    (1400.0, 14000, 1120)
    >>> round(found["after_discount"], 2), round(found["needed_yearly"])
    (746.67, 131250)
    """
    amount("stated", stated)
    whole("years", years, 1, MOST_YEARS)
    share("margin_rate", margin_rate)
    share("retention", retention)
    amount("discount", discount)
    one_of("first_payment", first_payment, PAYMENTS)
    yearly = stated / years
    margin = yearly * margin_rate
    retained = margin * _multiple(retention, 0, int(years), first_payment)
    left = margin_rate * _multiple(retention, discount, int(years), first_payment)
    return finite(
        {
            "yearly": yearly,
            "after_margin": stated * margin_rate,
            "after_retention": retained,
            "after_discount": yearly * left,
            "share_left": left / years,
            "needed_yearly": stated / left if left > 1e-9 else None,
            "steps": [
                {"step": say("Stated"), "yuan": stated},
                {"step": say("Margin only"), "yuan": stated * margin_rate},
                {"step": say("If still a customer"), "yuan": retained},
                {"step": say("In today's money"), "yuan": yearly * left},
            ],
        }
    )
