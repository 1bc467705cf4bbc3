"""Solution selling: what a problem costs each department, and the case for the customer's finance director.

Slide 80 of the course deck asks for diagnosis and for the effect on the whole organisation. The pain chain follows a
problem through the departments; the business case sets what solving it costs against what it brings.
"""

from selling.live.check import FieldError, number, share, whole
from selling.live.format import percent
from selling.live.say import say
from selling.models.cash_flows import (
    discounted,
    npv,
    payback,
    rates_of_return,
    running_total,
    sign_changes,
)
from selling.models.guard import MOST, amount, finite, one_of

FEN = 0.005  # less than this is no money
MOST_EFFECTS = 12
MOST_YEARS = 15
SOURCES = ("counted", "told", "guess")
HIGHEST_RATE = 5  # the curve of the value by rate ends here, at 500%


def pain_chain(hour_cost: float, effects: list, removable: float = 1, months: int = 0) -> dict:
    """Return what a problem costs a year, department by department, and what waiting costs.

    hour_cost: yuan for an hour of work. effects: one to twelve dicts with ``department``, ``effect`` (text), ``hours``
    and ``yuan`` (a month), ``chance`` (that the problem is really behind it, a share) and ``source`` (``counted`` by
    the customer, ``told`` by someone there, or our ``guess``). The first row is the department that asked.
    removable: share of the cost that the solution takes away. months: until it is there, 0 to 60.

    Returns ``cost`` (yuan a year, each line times its chance), ``stated`` (the same without the chances),
    ``counted_share`` (of the cost; None if there is none), ``asked`` (the department that asked), ``asked_share``,
    ``sponsor`` (the other department with the highest cost, of equals the first; None if no other feels it),
    ``sponsor_share``, ``a_month`` and ``waiting`` (yuan that waiting costs, a month and for all the months), ``advice``
    and the rows ``by_department`` and ``lines``.

    Source: arithmetic. The chain is in the manner of Bosworth, *Solution Selling*, 1995.

    Raises FieldError, its field written ``effects[2].hours`` (rows from 0): a negative amount, a share outside 0 to 1,
    an unknown source, no row or more than twelve, months that are not whole.

    >>> rows = [
    ...     {"department": "Print", "effect": "", "hours": 10, "yuan": 0, "chance": 1, "source": "counted"},
    ...     {"department": "Claims", "effect": "", "hours": 20, "yuan": 500, "chance": 0.5, "source": "told"},
    ... ]
    >>> found = pain_chain(hour_cost=50, effects=rows, removable=0.5, months=6)
    >>> found["cost"], found["stated"], found["sponsor"], found["waiting"]
    (15000.0, 24000.0, 'Claims', 3750.0)
    """
    amount("hour_cost", hour_cost)
    lines = _lines(effects, hour_cost)
    share("removable", removable)
    whole("months", months, 0, 60)
    rows = _by_department(lines)
    cost = _sum(rows, "cost")
    felt = cost >= FEN
    others = [row for row in rows[1:] if row["cost"] >= FEN]
    sponsor: dict = _highest(others, "cost") if others else {"department": None, "cost": 0.0}
    counted_share = _sum(rows, "counted") / cost if felt else None
    monthly = cost * removable / 12
    return finite(
        {
            "cost": cost,
            "stated": _sum(lines, "stated"),
            "counted_share": counted_share,
            "asked": rows[0]["department"],
            "asked_share": rows[0]["cost"] / cost if felt else None,
            "sponsor": sponsor["department"],
            "sponsor_share": sponsor["cost"] / cost if others else None,
            "a_month": monthly,
            "waiting": monthly * months,
            "advice": _advice(lines, rows[0], sponsor, counted_share),
            "by_department": rows,
            "lines": lines,
        }
    )


def _lines(effects: object, hour_cost: float) -> list:
    """Return a row an effect: its yearly cost as stated, weighted by its chance, and the part that is counted."""
    if not isinstance(effects, list) or not 1 <= len(effects) <= MOST_EFFECTS:
        raise FieldError("effects", say("List from 1 to {most} effects.", most=MOST_EFFECTS))
    lines = []
    for index, effect in enumerate(effects):
        field = f"effects[{index}]"
        if not isinstance(effect, dict):
            raise FieldError(field, say("This row is not complete."))
        hours = amount(f"{field}.hours", effect.get("hours"))
        yuan = amount(f"{field}.yuan", effect.get("yuan"))
        chance = share(f"{field}.chance", effect.get("chance"))
        source = one_of(f"{field}.source", effect.get("source"), SOURCES)
        stated = 12 * (hours * hour_cost + yuan)
        name = str(effect.get("department") or "").strip()
        lines.append(
            {
                "department": name or say("Department {number}", number=index + 1),
                "effect": str(effect.get("effect") or "").strip(),
                "stated": stated,
                "cost": stated * chance,
                "counted": stated * chance if source == "counted" else 0.0,
            }
        )
    return lines


def _by_department(lines: list) -> list:
    """Return a row a department, in the order of its first line."""
    rows: list[dict] = []
    for line in lines:
        known = [row for row in rows if row["department"] == line["department"]]
        if known:
            row = known[0]
        else:
            row = {"department": line["department"], "cost": 0.0, "counted": 0.0}
            rows.append(row)
        row["cost"] += line["cost"]
        row["counted"] += line["counted"]
    for row in rows:
        row["open"] = row["cost"] - row["counted"]
    return rows


def _sum(rows: list, name: str) -> float:
    total = 0.0
    for row in rows:
        total += row[name]
    return total


def _highest(rows: list, name: str) -> dict:
    best: dict = rows[0]
    for row in rows[1:]:
        if row[name] > best[name]:
            best = row
    return best


def _advice(lines: list, asked: dict, sponsor: dict, counted_share: float | None) -> str:
    if counted_share is None:
        return say("No cost yet. Ask in each department what happens there, and how often.")
    if sponsor["department"] is None:
        return say(
            "Only {asked} feels it so far. Ask who notices next; if nobody does, sell the product and stop there.",
            asked=asked["department"],
        )
    if counted_share < 0.5:
        uncounted = [
            {"department": line["department"], "open": line["cost"] - line["counted"]} for line in lines
        ]
        return say(
            "The customer has counted less than half of it. Count the largest open line with {department} before you "
            "show the sum.",
            department=_highest(uncounted, "open")["department"],
        )
    if sponsor["cost"] > asked["cost"]:
        return say(
            "{sponsor} feels it more than {asked}, who asked. Ask {asked} to introduce you.",
            sponsor=sponsor["department"],
            asked=asked["department"],
        )
    return say(
        "{asked} feels it most. Bring in {sponsor} as the second voice.",
        sponsor=sponsor["department"],
        asked=asked["department"],
    )


def business_case(
    investment: float, discount: float, plan: list, benefit_share: float = 1, swing: float = 0.2
) -> dict:
    """Return what an investment is worth to the customer: present value, rate of return, payback, break-even.

    investment: yuan, paid today. discount: the rate a year that his finance director asks for, a share of 0 or more.
    plan: a dict a year, one to fifteen, with ``benefit`` and ``running`` (yuan of that year, at its end) and ``once``
    (a single sum of that year: resale, or below zero a removal). benefit_share: how much of the benefits comes, a
    share. swing: by how much each lever is moved for the tornado, a share. Before tax.

    Returns ``npv`` (yuan), ``rate`` (every rate of return as text, None if there is none), ``payback`` and
    ``payback_discounted`` (years, None if never), ``needed_share`` (of the planned benefits at which the net present
    value is zero; may be over 1; None without benefits), ``total`` (yuan, undiscounted), ``verdict``, ``rate_note`` and
    the rows ``flows``, ``levers`` (tornado, the widest first) and ``by_rate``.

    Source: any textbook of corporate finance, such as Brealey, Myers and Allen, *Principles of Corporate Finance*.

    Raises FieldError, its field written ``plan[2].benefit`` (rows from 0): a negative amount, a share outside 0 to 1,
    no year or more than fifteen.

    >>> years = [{"benefit": 70, "running": 10, "once": 0}, {"benefit": 70, "running": 10, "once": 12}]
    >>> found = business_case(investment=100, discount=0.2, plan=years)
    >>> round(found["npv"], 6), found["rate"], round(found["payback"], 6)
    (0.0, '20%', 1.555556)
    """
    amount("investment", investment)
    share("discount", discount)
    years = _years(plan)
    share("benefit_share", benefit_share)
    share("swing", swing)
    given = {
        "investment": investment,
        "discount": discount,
        "benefits": [year["benefit"] for year in years],
        "running": [year["running"] for year in years],
        "once": [year["once"] for year in years],
        "share": benefit_share,
    }
    flows = _flows(given)
    value = npv(discount, flows)
    rates = rates_of_return([flow if abs(flow) >= FEN else 0.0 for flow in flows])
    back = payback(flows)
    needed = _needed_share(given)
    return finite(
        {
            "npv": value,
            "rate": _rates_text(rates) if rates else None,
            "payback": back,
            "payback_discounted": payback(discounted(discount, flows)),
            "needed_share": needed,
            "total": running_total(flows)[-1],
            "verdict": _verdict(flows, value, back, needed),
            "rate_note": _rate_note(flows, rates, discount),
            "flows": _flow_rows(given, flows),
            "levers": _levers(given, swing),
            "by_rate": _by_rate(flows, discount, rates),
        }
    )


def _years(plan: object) -> list:
    if not isinstance(plan, list) or not 1 <= len(plan) <= MOST_YEARS:
        raise FieldError("plan", say("List from 1 to {most} years.", most=MOST_YEARS))
    years = []
    for index, year in enumerate(plan):
        field = f"plan[{index}]"
        if not isinstance(year, dict):
            raise FieldError(field, say("This row is not complete."))
        once = number(f"{field}.once", year.get("once"))
        if abs(once) > MOST:
            raise FieldError(
                f"{field}.once", say("This number is too large to work with. Enter a smaller one.")
            )
        years.append(
            {
                "benefit": amount(f"{field}.benefit", year.get("benefit")),
                "running": amount(f"{field}.running", year.get("running")),
                "once": once,
            }
        )
    return years


def _flows(given: dict) -> list:
    yearly = zip(given["benefits"], given["running"], given["once"])
    return [-given["investment"]] + [
        benefit * given["share"] - running + once for benefit, running, once in yearly
    ]


def _flow_rows(given: dict, flows: list) -> list:
    today = discounted(given["discount"], flows)
    totals, totals_today = running_total(flows), running_total(today)
    return [
        {
            "year": year,
            "flow": flow,
            "today": today[year],
            "total": totals[year],
            "total_today": totals_today[year],
        }
        for year, flow in enumerate(flows)
    ]


def _needed_share(given: dict) -> float | None:
    """Return the share of the benefits at which nothing is left: the value without any, over that of all of them."""
    of_benefits = npv(given["discount"], [0.0] + given["benefits"])
    if of_benefits < FEN:
        return None
    return max(0.0, -npv(given["discount"], _flows(_with(given, "share", 0.0))) / of_benefits)


def _with(given: dict, name: str, value: object) -> dict:
    changed = dict(given)
    changed[name] = value
    return changed


def _levers(given: dict, swing: float) -> list:
    """Return a row a lever: the value with it lowered and raised by ``swing`` of itself, the widest first."""
    names = {
        "benefits": say("Benefits"),
        "investment": "investment",
        "running": say("Running cost"),
        "once": say("Single sums"),
        "discount": "discount",
    }
    rows = []
    for place, name in enumerate(("benefits", "investment", "running", "once", "discount")):
        low, high = [_value_with(given, name, factor) for factor in (1 - swing, 1 + swing)]
        rows.append((-abs(high - low), place, {"label": names[name], "low": low, "high": high}))
    return [row for _, _, row in sorted(rows, key=lambda each: (each[0], each[1]))]


def _value_with(given: dict, name: str, factor: float) -> float:
    kept = given[name]
    changed = _with(
        given, name, [factor * part for part in kept] if isinstance(kept, list) else factor * kept
    )
    return npv(changed["discount"], _flows(changed))


def _by_rate(flows: list, discount: float, rates: list) -> list:
    """Return the value at rates from 0 to a little above the highest that matters."""
    highest = max([0.3, 1.3 * discount] + [min(HIGHEST_RATE, 1.2 * rate) for rate in rates])
    return [{"rate": highest * step / 40, "npv": npv(highest * step / 40, flows)} for step in range(41)]


def _rates_text(rates: list) -> str:
    return " / ".join([percent(rate) for rate in rates])


def _verdict(flows: list, value: float, back: float | None, needed: float | None) -> str:
    if not any(abs(flow) >= FEN for flow in flows):
        return say("Nothing goes in and nothing comes out. Enter what is invested and what it brings.")
    if abs(value) < FEN:
        return say("It earns the rate asked for, and not a yuan more.")
    if value > 0:
        if not needed:
            return say("It pays even if none of the benefits come.")
        return say("It pays, and would still pay if only {part} of the benefits came.", part=percent(needed))
    if back is None:
        return say("It is not paid back within the years listed.")
    return say("The money comes back, but it earns less than the rate asked for.")


def _rate_note(flows: list, rates: list, discount: float) -> str:
    moved = [flow for flow in flows if abs(flow) >= FEN]
    if not moved:
        return say("No money moves, so there is no rate of return.")
    if len(rates) > 1:
        return say(
            "{count} rates of return fit: {rates}. None of them says whether it pays. Go by the net present value.",
            count=len(rates),
            rates=_rates_text(rates),
        )
    if not rates:
        return _no_rate_note(moved)
    if sign_changes(moved) > 1:
        return say(
            "One rate fits, {rate}, but the flows change sign more than once, so it can mislead. Go by the net present "
            "value.",
            rate=percent(rates[0]),
        )
    if moved[0] > 0:
        return say(
            "The money comes first and is paid back later: {rate} a year is what it costs. Here a low rate is good.",
            rate=percent(rates[0]),
        )
    return say(
        "The money tied up earns {rate} a year; {discount} is asked for.",
        rate=percent(rates[0]),
        discount=percent(discount),
    )


def _no_rate_note(moved: list) -> str:
    if sign_changes(moved) > 0:
        return say(
            "No rate of return exists: the value lies on the same side of zero at every discount rate. Go by the net "
            "present value."
        )
    if moved[0] > 0:
        return say(
            "Nothing has to be earned back, so there is no rate of return. Go by the net present value."
        )
    return say("Nothing comes back, so there is no rate of return.")
