"""Cash flows at the ends of years, the first of them today: present value, rates of return, payback.

``flows`` is a list of yuan, negative for what is paid, with the sum of year ``t`` at place ``t``. Definitions as in any
textbook of corporate finance (Brealey, Myers and Allen, *Principles of Corporate Finance*); the functions agree with
numpy_financial, which the notebooks use.
"""

_HALVINGS = 200  # more than a float has digits; a bracket is closed long before
_TOUCH = 1e-12  # a curve that comes as near to nothing as this, against its own parts, touches it


def npv(rate: float, flows: list) -> float:
    """Return the net present value, each flow divided by (1 + rate) once a year.

    rate: a year, a share above -1. flows: yuan, today's first.

    >>> npv(0.1, [-100, 55, 60.5])
    0.0
    """
    return _at(1 / (1 + rate), flows)


def discounted(rate: float, flows: list) -> list:
    """Return the flows in today's money.

    >>> discounted(0.25, [-100, 50, 100])
    [-100.0, 40.0, 64.0]
    """
    return [flow / (1 + rate) ** year for year, flow in enumerate(flows)]


def running_total(flows: list) -> list:
    """Return what has come in, less what was paid, by the end of each year.

    >>> running_total([-100, 40, 70])
    [-100.0, -60.0, 10.0]
    """
    total = 0.0
    totals = []
    for flow in flows:
        total += flow
        totals.append(total)
    return totals


def payback(flows: list) -> float | None:
    """Return the years until the running total first reaches zero, None if it never does.

    Within a year the money is taken to come evenly. What happens afterwards does not count: that is payback's weakness.

    >>> payback([-100, 40, 40, 40])
    2.5
    """
    totals = running_total(flows)
    for year, total in enumerate(totals):
        if total >= 0:
            return year - total / flows[year] if year else 0.0
    return None


def rates_of_return(flows: list) -> list:
    """Return every rate at which the net present value is zero, the lowest first; an empty list if there is none.

    With x = 1 / (1 + rate) the present value is a polynomial in x. Its roots above zero lie between the roots of its
    slope, so they are found by halving, from the highest power down. All flows zero give no rate.

    >>> [round(rate, 9) for rate in rates_of_return([-4000, 25000, -25000])]
    [0.25, 4.0]
    >>> rates_of_return([-100, 150, -100])
    []
    """
    return sorted([1 / x - 1 for x in _roots(_without_end_zeros(flows))])


def sign_changes(flows: list) -> int:
    """Return how often the flows change between paying and receiving, zeros left out: no more rates can there be.

    >>> sign_changes([-4000, 25000, 0, -25000])
    2
    """
    signs = [flow > 0 for flow in flows if flow != 0]
    return len([place for place in range(1, len(signs)) if signs[place] != signs[place - 1]])


def _without_end_zeros(flows: list) -> list:
    kept = list(flows)
    while kept and kept[-1] == 0:
        kept.pop()
    while kept and kept[0] == 0:
        kept.pop(0)
    return kept


def _at(x: float, powers: list) -> float:
    total = 0.0
    for part in reversed(powers):
        total = total * x + part
    return total


def _roots(powers: list) -> list:
    """Return the roots above zero of a polynomial, lowest power first, each once, from the smallest up."""
    if sign_changes(powers) == 0:
        return []
    slope = [place * part for place, part in enumerate(powers)][1:]
    bound = 1 + max([abs(part) for part in powers]) / abs(powers[-1])  # Cauchy's
    turns = _roots(_without_end_zeros(slope))
    ends = [0.0] + [turn for turn in turns if turn < bound] + [bound]
    found: list[float] = []
    for place in range(1, len(ends)):
        low, high = ends[place - 1], ends[place]
        if _touches(high, powers):
            found.append(high)
        elif not _touches(low, powers) and (_at(low, powers) < 0) != (_at(high, powers) < 0):
            found.append(_halved(low, high, powers))
    return found


def _touches(x: float, powers: list) -> bool:
    return abs(_at(x, powers)) <= _TOUCH * _at(x, [abs(part) for part in powers])


def _halved(low: float, high: float, powers: list) -> float:
    below = _at(low, powers) < 0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        if (_at(middle, powers) < 0) == below:
            low = middle
        else:
            high = middle
    return (low + high) / 2
