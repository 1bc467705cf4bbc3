"""The consultative cycle: how many customers to give ten steps, and how a customer sees his adviser.

The cycles of six and ten steps are those of slide 51, the seven traits those of slide 55. The sums are the course's.
"""

from selling.live.check import FieldError, share, whole
from selling.live.say import say
from selling.models.guard import above_zero, amount, finite

MOST_CUSTOMERS = 200
TOP = 10  # a trait is rated from 1 to 10
APART = 2  # from this distance on, two ratings disagree
LOW = 6  # up to this rating a trait on which both agree is a weakness


def six_or_ten(
    customers: int,
    hours: float,
    deal: float,
    margin: float,
    six_hours: float,
    six_hit: float,
    ten_hours: float,
    ten_hit: float,
    more: float = 0,
    hour_cost: float = 0,
) -> dict:
    """Return how many customers to lead through ten steps and how many through six, so that most is left.

    customers: on the list, 1 to 200. hours: selling hours for them, in the time looked at. deal: yuan, an order won in
    six steps; ``more``: how much larger an order won in ten is, a share of it. margin: of an order. six_hours,
    ten_hours: hours that one customer takes, won or lost. six_hit, ten_hit: share of customers that order. hour_cost:
    yuan, what an hour of yours and of those who help you costs or would bring elsewhere.

    A customer gets one cycle or none, and what is left of him is margin × deal × hit rate less hours × hour_cost. A
    cycle that leaves less than nothing is not begun.

    Returns ``tens`` and ``sixes`` (customers, at the best mix; of several as good, the fewest tens), ``left`` (yuan),
    ``all_six`` and ``all_ten`` (yuan left if as many as the hours allow get the one cycle), ``six_an_hour`` and
    ``ten_an_hour`` (margin for an hour, yuan, before its cost), ``hit_customers`` and ``hit_hours`` (hit rate that ten
    steps need where customers, or hours, are short; None if over 100%), ``smallest`` (yuan, the smallest deal for
    which ten steps leave more on a customer than six, and more than nothing; None if none does), ``advice`` and the
    rows ``mix`` (``tens``, ``sixes``, ``left``) and ``by_deal`` (``deal``, ``six``, ``ten``: left on a customer).

    Raises FieldError: no deal, margin or hour for a cycle, a share outside 0 to 1, a negative number, fewer hours for
    ten steps than for six.

    >>> found = six_or_ten(
    ...     customers=4, hours=40, deal=1000, margin=0.5, six_hours=5, six_hit=0.2, ten_hours=20, ten_hit=0.6
    ... )
    >>> found["tens"], found["sixes"], found["left"]
    (1, 3, 600.0)
    """
    case = {
        "customers": whole("customers", customers, 1, MOST_CUSTOMERS),
        "hours": amount("hours", hours),
        "deal": above_zero("deal", deal),
        "margin": above_zero("margin", share("margin", margin)),
        "six_hours": above_zero("six_hours", six_hours),
        "six_hit": share("six_hit", six_hit),
        "ten_hours": above_zero("ten_hours", ten_hours),
        "ten_hit": share("ten_hit", ten_hit),
        "more": amount("more", more),
        "hour_cost": amount("hour_cost", hour_cost),
    }
    if ten_hours < six_hours:
        raise FieldError("ten_hours", say("Ten steps hold more than six: enter no fewer hours than for six."))
    six, ten = _left(case, deal)
    mix = _mix(case, six, ten)
    best = mix[0]
    for row in mix:
        best = row if row["left"] > best["left"] + 1e-9 else best
    smallest = _smallest(case)
    found = {
        "tens": best["tens"],
        "sixes": best["sixes"],
        "left": best["left"],
        "all_six": six * _room(case, hours, six_hours),
        "all_ten": ten * _room(case, hours, ten_hours),
        "six_an_hour": deal * margin * six_hit / six_hours,
        "ten_an_hour": deal * (1 + more) * margin * ten_hit / ten_hours,
        "smallest": smallest,
        "advice": _advice(case, best, six, ten),
        "mix": mix,
        "by_deal": _by_deal(case, smallest),
    }
    found.update(_hit_rates(case, six))
    return finite(found)


def _left(case: dict, deal: float) -> tuple:
    """Return what is left of one customer with an order of this size, after six steps and after ten."""
    six = deal * case["margin"] * case["six_hit"] - case["six_hours"] * case["hour_cost"]
    ten = deal * (1 + case["more"]) * case["margin"] * case["ten_hit"] - case["ten_hours"] * case["hour_cost"]
    return six, ten


def _room(case: dict, hours: float, each: float) -> int:
    return int(min(case["customers"], hours / each + 1e-9))


def _mix(case: dict, six: float, ten: float) -> list:
    """Return a row for every number of customers that the hours allow to be led through ten steps."""
    rows = []
    for tens in range(_room(case, case["hours"], case["ten_hours"]) + 1):
        spare = max(0.0, case["hours"] - tens * case["ten_hours"])
        sixes = min(case["customers"] - tens, _room(case, spare, case["six_hours"])) if six > 0 else 0
        rows.append({"tens": tens, "sixes": sixes, "left": tens * ten + sixes * six})
    return rows


def _hit_rates(case: dict, six: float) -> dict:
    """Return the hit rates at which ten steps leave as much as six, or as nothing where six leave less."""
    order = case["deal"] * (1 + case["more"]) * case["margin"]
    cost = case["ten_hours"] * case["hour_cost"]
    by_customer = (max(0.0, six) + cost) / order
    by_hour = max(0.0, six) * case["ten_hours"] / case["six_hours"] / order + cost / order
    return {
        "hit_customers": by_customer if by_customer <= 1 else None,
        "hit_hours": by_hour if by_hour <= 1 else None,
    }


def _smallest(case: dict) -> float | None:
    six: float = case["margin"] * case["six_hit"]
    ten: float = case["margin"] * (1 + case["more"]) * case["ten_hit"]
    if ten - six < 1e-12:
        return None
    hours: float = max((case["ten_hours"] - case["six_hours"]) / (ten - six), case["ten_hours"] / ten)
    cost: float = case["hour_cost"]
    return cost * hours


def _by_deal(case: dict, smallest: float | None) -> list:
    top = 2 * case["deal"]
    if smallest is not None and smallest <= 10 * case["deal"]:
        top = max(top, 1.5 * smallest)
    rows = []
    for step in range(21):
        six, ten = _left(case, top * step / 20)
        rows.append({"deal": top * step / 20, "six": six, "ten": ten})
    return rows


def _advice(case: dict, best: dict, six: float, ten: float) -> str:
    if best["tens"] == 0 and best["sixes"] == 0:
        if max(six, ten) > 0:
            return say("There are too few hours for a single customer.")
        return say("Neither cycle repays its hours. Look for larger deals, or for a way without visits.")
    if best["tens"] == 0:
        if ten <= six:
            return say("Six steps leave more on every customer. Here ten are not worth their hours.")
        return say("You are short of hours. Six steps for many leave more than ten for a few.")
    if best["tens"] == case["customers"]:
        return say("You are short of customers. Give each of them ten steps.")
    if best["sixes"] == 0:
        return say("Give ten steps to as many as the hours allow, and leave the others for later.")
    return say("Choose: ten steps for the few that need and want them, six for the others.")


def mirror(traits: list) -> dict:
    """Return where a customer sees his adviser otherwise than he sees himself, and what to work on first.

    traits: one dict for each of the seven traits of slide 55, in that order: ``trait`` (its name), ``weight`` (what it
    counts for this customer, 0 to 5), ``own`` and ``customer`` (ratings from 1 to 10, 0 for none), whole numbers.

    What is lacking = weight × (10 − the customer's rating): work begins where it is greatest, whatever you think of
    yourself. A blind spot is rated at least 2 higher by yourself than by the customer, a hidden strength at least 2
    lower. Where both agree, up to 6 is a known weakness. These bounds are the course's own.

    Returns ``first`` (the trait in a word), ``step`` (what to do), ``score`` and ``own_score`` (weighted means of the
    traits that both rated), ``blind`` and ``hidden`` (the blind spot and hidden strength of the greatest gap ×
    weight), ``missing`` (traits that one of you has not rated), and the rows ``ranking`` and ``profile``.

    Raises FieldError: a rating or weight that is no whole number in its range, or no trait that counts and that both
    have rated.

    >>> found = mirror([{"trait": "Needs", "weight": 5, "own": 8, "customer": 5}])
    >>> found["ranking"][0]["gap"], found["ranking"][0]["lack"]
    (3, 25)
    """
    rows = _checked(traits)
    both = [row for row in rows if row["weight"] and row["gap"] is not None]
    if not both:
        sentence = say("At least one trait must count, and be rated by you and by the customer.")
        raise FieldError("traits[0].customer", sentence)
    weight = sum([row["weight"] for row in both])
    first, step = _first([row for row in rows if row["lack"] is not None and row["weight"]])
    return finite(
        {
            "first": first,
            "step": step,
            "score": sum([row["weight"] * row["customer"] for row in both]) / weight,
            "own_score": sum([row["weight"] * row["own"] for row in both]) / weight,
            "blind": _farthest(both, 1),
            "hidden": _farthest(both, -1),
            "missing": len([row for row in rows if row["gap"] is None]),
            "ranking": sorted(rows, key=_rank),
            "profile": rows,
        }
    )


def _checked(traits: object) -> list:
    if not isinstance(traits, list) or not traits:
        raise FieldError("traits", say("Rate at least one trait."))
    rows: list = []
    for index, row in enumerate(traits):
        given = row if isinstance(row, dict) else {}
        weight = whole(f"traits[{index}].weight", given.get("weight"), 0, 5)
        own = whole(f"traits[{index}].own", given.get("own"), 0, TOP)
        customer = whole(f"traits[{index}].customer", given.get("customer"), 0, TOP)
        gap = own - customer if own and customer else None
        rows.append(
            {
                "place": index,
                "short": _short()[index] if index < len(_short()) else str(given.get("trait", "")),
                "weight": weight,
                "own": own or None,
                "customer": customer or None,
                "gap": gap,
                "heavy": None if gap is None else gap * weight,
                "lack": weight * (TOP - customer) if customer else None,
                "view": _view(own, customer),
            }
        )
    return rows


def _short() -> tuple:
    """Return the traits' names in one word, for a chart."""
    return (
        say("Needs"),
        say("Business"),
        say("Honesty"),
        say("Word"),
        say("Reliable"),
        say("Backing"),
        say("Asking"),
    )


def _view(own: int, customer: int) -> str:
    if not customer:
        return say("Ask the customer")
    if not own:
        return say("Rate yourself")
    if own - customer >= APART:
        return say("Blind spot")
    if customer - own >= APART:
        return say("Hidden strength")
    return say("Known weakness") if customer <= LOW else say("Known strength")


def _rank(row: dict) -> tuple:
    return (1 if row["lack"] is None else -row["lack"], row["place"])


def _farthest(rows: list, sign: int) -> str:
    """Return the trait with the greatest gap × weight among blind spots (sign 1) or hidden strengths (sign -1)."""
    most, name = 0, say("None")
    for row in rows:
        if sign * row["gap"] >= APART and sign * row["heavy"] > most:
            most, name = sign * row["heavy"], row["short"]
    return name


def _first(rows: list) -> tuple:
    """Return the trait that lacks most and the next step, given the traits that count and that the customer rated."""
    top = rows[0]
    for row in rows:
        top = row if row["lack"] > top["lack"] else top
    if top["lack"] == 0:
        return say("None, all are at the top"), say("Ask a second customer, one who finds praise harder.")
    if len(rows) > 1 and all(row["lack"] == top["lack"] for row in rows):
        return say("All alike"), say("Ask this customer which of the seven he would miss most.")
    steps = (
        say("Say his need back to him in one sentence, and let him correct it."),
        say("Spend a morning in his office, then read one report on his industry."),
        say("Tell him one thing that speaks against your own offer."),
        say("Write down every promise with its day, and report before he asks."),
        say("Agree how he reaches you and who stands in, and test it."),
        say("Bring the colleague who can help to the next talk."),
        say("Prepare five questions, and talk less than he does."),
    )
    return top["short"], steps[top["place"]] if top["place"] < len(steps) else steps[0]
