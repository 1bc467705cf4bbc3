"""Supplier influence: seven roads to it, point, line and area, five shifts of the seller, four modes of selling.

The roads, shifts and modes are the course deck's (slides 43 to 48). How they are counted here is the course's own:
the deck gives no figures, and no source for its lists was found.
"""

import math

from selling.live.check import FieldError, share, whole
from selling.live.format import decimal
from selling.live.say import say
from selling.models.guard import amount, finite, one_of

VOICES = ("we", "one", "many")
LEVELS = ("1", "2", "3", "4", "5")
LONGEST = 30  # years that are looked ahead
HIGH = 4  # on a scale of 1 to 5
BORDER = 3.5


def influence_index(roads: list) -> dict:
    """Return how much influence a supplier has in one industry, as others recognise it.

    roads: one to ten dicts with ``name``, ``rating`` (1 to 5), ``weight`` (0 or more: how much the road counts for
    buyers of this industry) and ``voice``: who says so, ``we`` alone, ``one`` customer or ``many`` in the industry.
    A road scores (rating - 1)/4, times 0, one half or 1 for the voice. Slide 43 calls influence *recognised*; the
    three factors are the course's assumption.

    Returns ``index`` (0 to 100, the weighted mean of the scores), ``claimed`` (the same if every voice were
    ``many``), ``strongest`` and ``weakest`` (names; of several alike the one that counts most), ``best``
    (the single move that adds most, and what it adds), and the rows ``levers``: ``label``, ``low`` (the index without
    this road's score), ``high`` (with this road at 5 and said by many).

    Raises FieldError, its field written ``roads[2].rating`` (rows from 0): no row or more than ten, a rating that is
    no whole number from 1 to 5, a negative weight, an unknown voice, or all weights 0.

    >>> roads = [{"name": "Know-how", "rating": 5, "weight": 3, "voice": "one"}]
    >>> roads.append({"name": "Brand", "rating": 5, "weight": 1, "voice": "we"})
    >>> found = influence_index(roads)
    >>> found["index"], found["claimed"], found["weakest"]
    (37.5, 100.0, 'Brand')
    """
    if not isinstance(roads, list) or not 1 <= len(roads) <= 10:
        raise FieldError("roads", say("Rate from 1 to {most} roads.", most=10))
    rows = [_road(row, index) for index, row in enumerate(roads)]
    weight, index, claimed = 0.0, 0.0, 0.0
    for row in rows:
        weight += row["weight"]
    if weight == 0:
        raise FieldError("roads", say("Give at least one road a weight above 0."))
    for row in rows:
        row["part"] = 100 * row["weight"] / weight
        index += row["part"] * row["score"]
        claimed += row["part"] * row["level"]
    strongest, weakest = _ends(rows)
    return finite(
        {
            "index": index,
            "claimed": claimed,
            "strongest": strongest,
            "weakest": weakest,
            "best": _best_move(rows),
            "levers": [
                {
                    "label": row["name"],
                    "low": index - row["part"] * row["score"],
                    "high": index + row["part"] * (1 - row["score"]),
                }
                for row in rows
            ],
        }
    )


def _road(row: object, index: int) -> dict:
    if not isinstance(row, dict):
        raise FieldError(f"roads[{index}]", say("This row is not complete."))
    level = (whole(f"roads[{index}].rating", row.get("rating"), 1, 5) - 1) / 4
    voice = one_of(f"roads[{index}].voice", row.get("voice"), VOICES)
    heard = VOICES.index(voice) / 2
    return {
        "name": str(row.get("name", "")),
        "weight": amount(f"roads[{index}].weight", row.get("weight")),
        "level": level,
        "heard": heard,
        "score": level * heard,
    }


def _ends(rows: list) -> tuple:
    """Return the names of the strongest and the weakest road among those that count."""
    counted = [row for row in rows if row["weight"] > 0]
    top, low = counted[0], counted[0]
    for row in counted:
        top = row if (row["score"], row["weight"]) > (top["score"], top["weight"]) else top
        low = row if (row["score"], -row["weight"]) < (low["score"], -low["weight"]) else low
    if top["score"] == low["score"]:
        return say("All alike"), say("All alike")
    return top["name"], low["name"]


def _best_move(rows: list) -> str:
    most, best = 0.0, ""
    for row in rows:
        by_voice = row["part"] * row["level"] * 0.5 if row["heard"] < 1 else 0.0
        by_step = row["part"] * row["heard"] * 0.25 if row["level"] < 1 else 0.0
        if by_voice > most + 1e-9:
            most = by_voice
            best = say("{road}, one voice more: +{gain}", road=row["name"], gain=decimal(by_voice, 1))
        if by_step > most + 1e-9:
            most = by_step
            best = say("{road}, one step better: +{gain}", road=row["name"], gain=decimal(by_step, 1))
    if best:
        return best
    if all(row["score"] == 1 for row in rows if row["weight"] > 0):
        return say("None, all are at the top")
    return say("None yet: become good at one thing first")


def point_line_area(
    companies: int,
    customers: float,
    points: float,
    contacts: float,
    listens: float,
    buys: float,
    speak: float = 0.5,
    own: float = 0,
    years: int = 5,
    worth: float = 0,
) -> dict:
    """Return how customers who speak for a supplier (points) carry it through an industry (area).

    companies: all in the industry. customers: of them, those who buy today. points: of these, those who speak for
    the supplier today. contacts: other companies of the industry that one point talks to in a year (its lines).
    listens: share of these talks after which the supplier may come. buys: share of such visits that win an account.
    speak: share of new accounts that are points from the next year on. own: accounts won in a year without anybody's
    word. years: 1 to 30. worth: yuan, what one new account is worth.

    Talks fall on all companies alike and at random, so a company hears k = points × contacts ÷ (companies - 1) of
    them in a year, and one that does not buy yet is won with the chance 1 - e^(-k × listens × buys). So the word can
    never win more than are left. Own effort adds ``own``, at most what is left. Expected numbers: parts of an
    account occur. Nobody leaves. A yearly relative of the diffusion model of Bass (1969): ``own`` is his outside
    influence, the word his imitation.

    Returns ``customers_then``, ``share``, ``first_year`` (accounts won by word in year 1), ``by_word`` (customers
    that would be lacking if nobody spoke), ``word_worth`` (yuan, undiscounted), ``overtakes`` (first year in which the
    word wins more than own effort) and ``half`` (first year with half the industry), both None if not within 30
    years; the table ``table`` and the rows ``lines``.

    Raises FieldError: fewer than 2 companies, more customers than companies, more points than customers, a negative
    number, a share outside 0 to 1, years outside 1 to 30.

    >>> found = point_line_area(companies=11, customers=1, points=1, contacts=10, listens=0.5, buys=0.2, years=1)
    >>> round(found["first_year"], 6), round(found["customers_then"], 6)
    (0.951626, 1.951626)
    """
    whole("companies", companies, 2, 100000)
    amount("customers", customers)
    if customers > companies:
        raise FieldError("customers", say("No more customers than companies in the industry."))
    amount("points", points)
    if points > customers:
        raise FieldError("points", say("Only a customer can speak for you: no more points than customers."))
    market = {
        "companies": companies,
        "customers": customers,
        "points": points,
        "contacts": amount("contacts", contacts),
        "chance": share("listens", listens) * share("buys", buys),
        "speak": share("speak", speak),
        "own": amount("own", own),
    }
    years = whole("years", years, 1, LONGEST)
    amount("worth", worth)
    both = _spread(market, True, True)
    silent = _spread(market, False, True)
    by_word = max(0.0, both[years - 1]["customers"] - silent[years - 1]["customers"])
    return finite(
        {
            "customers_then": both[years - 1]["customers"],
            "share": both[years - 1]["customers"] / companies,
            "first_year": both[0]["word"],
            "by_word": by_word,
            "word_worth": by_word * worth,
            "overtakes": _first(both, [row["word"] > row["own"] for row in both]),
            "half": _first(both, [2 * row["customers"] >= companies for row in both]),
            "table": both[:years],
            "lines": _lines(market, both[:years], silent, _spread(market, True, False)),
        }
    )


def _spread(market: dict, with_word: bool, with_own: bool) -> list:
    """Return a row for each of the next thirty years: points, won by own effort and by word, customers, share."""
    customers, points = float(market["customers"]), float(market["points"])
    rows = []
    for year in range(1, LONGEST + 1):
        left = max(0.0, market["companies"] - customers)
        heard = points * market["contacts"] / (market["companies"] - 1) if with_word else 0.0
        word = left * (1 - math.exp(-heard * market["chance"]))
        own = min(market["own"], left - word) if with_own else 0.0
        customers += word + own
        rows.append(
            {
                "year": year,
                "points": points,
                "own": own,
                "word": word,
                "customers": customers,
                "share": customers / market["companies"],
            }
        )
        points += market["speak"] * (word + own)
    return rows


def _first(rows: list, reached: list) -> int | None:
    for row, there in zip(rows, reached):
        if there:
            return int(row["year"])
    return None


def _lines(market: dict, both: list, silent: list, word_alone: list) -> list:
    start = market["customers"]
    rows = [{"year": 0, "own_alone": start, "word_alone": start, "both": start}]
    for row, own, word in zip(both, silent, word_alone):
        rows.append(
            {
                "year": row["year"],
                "own_alone": own["customers"],
                "word_alone": word["customers"],
                "both": row["customers"],
            }
        )
    return rows


def five_shifts(solution: str, value: str, system: str, partner: str, people: str) -> dict:
    """Return a seller's place on the five shifts of slide 47, and his next step.

    Each argument is "1" (the old way) to "5" (the new): product sale → ``solution``, unit cost → added ``value``,
    single user → ``system`` environment, order customer → long-term ``partner``, sales quota → ``people``'s
    productivity. The last is read as: what counts is how much more the customer's people get done.

    Returns ``lags`` (the shift with the lowest level, the first of several alike), ``next_step`` (a sentence) and
    the rows ``profile``: ``about`` (a word for the shift), ``shift``, ``level``, ``field``.

    Raises FieldError: a level that is not one of the five.

    >>> found = five_shifts(solution="4", value="2", system="3", partner="4", people="3")
    >>> found["lags"], found["profile"][1]["level"]
    ('unit cost → added value', 2)
    """
    levels = [
        ("solution", say("Offer"), say("product sale → solution"), solution),
        ("value", say("Money"), say("unit cost → added value"), value),
        ("system", say("View"), say("single user → system environment"), system),
        ("partner", say("Bond"), say("order customer → long-term partner"), partner),
        ("people", say("Goal"), say("sales quota → people's productivity"), people),
    ]
    profile: list = []
    for field, about, shift, level in levels:
        one_of(field, level, LEVELS)
        profile.append({"field": field, "about": about, "shift": shift, "level": int(level)})
    last = profile[0]
    for row in profile:
        last = row if row["level"] < last["level"] else last
    return {
        "lags": say("None, all are at the top") if last["level"] == 5 else last["shift"],
        "next_step": _next_step(last["field"], last["level"]),
        "profile": profile,
    }


def _next_step(field: str, level: int) -> str:
    if level == 5:
        return say("Ask a customer to rate you on the same five.")
    begin, deepen = {
        "solution": (
            say("Begin the next proposal with his problem, in his words."),
            say("Write the next plan together with the customer."),
        ),
        "value": (
            say("Work out one saving with his figures before you talk price."),
            say("Let his finance department check your sum, and quote that."),
        ),
        "system": (
            say("Follow one document from where it is made to where it ends."),
            say("Meet IT and the departments before and after your machine."),
        ),
        "partner": (
            say("Put a review with figures into both calendars now."),
            say("Bring next year's plans to the next review, his and yours."),
        ),
        "people": (
            say("Ask what one person gets done in a day now, and note it."),
            say("Measure it again in three months, and show him both figures."),
        ),
    }[field]
    return begin if level <= 2 else deepen


def mode_chooser(deal: float, pays_from: float, complexity: int, advice: int, relationship: int) -> dict:
    """Return which of the four modes of slide 48 fits a deal, why, and what would tip it.

    deal: yuan. pays_from: the smallest deal, in yuan, that repays the work of advising. complexity, advice,
    relationship, each 1 to 5: how much must still be worked out, how much the customer wants to be advised, how far
    he trusts and knows you.

    The rule, 4 and 5 counting as high: advising fits only if it is needed (complexity), wanted (advice) and paid for
    (deal ≥ pays_from). Then, with a close relationship, solution selling, without it consultative selling. If
    advising does not fit: relationship selling with a close relationship, else competitive selling. The slide names
    the modes only; its layout is lost, and axes and rule are the course's own.

    Returns ``mode``, ``why`` (a sentence or two), ``border`` (3.5, between low and high), ``tips`` (rows of ``change``
    and ``mode``: single changes that lead to another mode) and ``map`` (four examples and this deal; ``need`` is the
    room for advice: the lowest of complexity, advice, and 5 or 3 for a deal that pays or does not).

    Raises FieldError: a negative amount, or a level that is no whole number from 1 to 5.

    >>> found = mode_chooser(deal=300000, pays_from=150000, complexity=5, advice=4, relationship=2)
    >>> found["mode"], found["map"][4]["need"]
    ('Consultative selling', 4)
    """
    case = {
        "pays": amount("deal", deal) >= amount("pays_from", pays_from),
        "complexity": whole("complexity", complexity, 1, 5),
        "advice": whole("advice", advice, 1, 5),
        "relationship": whole("relationship", relationship, 1, 5),
    }
    return {
        "mode": _mode(case),
        "why": _why(case),
        "border": BORDER,
        "tips": _tips(case),
        "map": _map(case),
    }


def _need(case: dict) -> int:
    return int(min(case["complexity"], case["advice"], 5 if case["pays"] else 3))


def _mode(case: dict) -> str:
    close = case["relationship"] >= HIGH
    if _need(case) >= HIGH:
        return say("Solution selling") if close else say("Consultative selling")
    return say("Relationship selling") if close else say("Competitive selling")


def _why(case: dict) -> str:
    close = case["relationship"] >= HIGH
    if case["complexity"] < HIGH:
        return (
            say("Be near, reliable and easy to buy from. Do not lecture.")
            if close
            else say("Win on what can be compared, and on references.")
        )
    if case["advice"] < HIGH:
        return (
            say("He wants no advice: stay close, ask one good question a visit.")
            if close
            else say("He wants no advice: answer what he asks, better than others.")
        )
    if not case["pays"]:
        return (
            say("Too small to pay for advice: bundle sites, or sell the advice.")
            if close
            else say("Too small to pay for advice: offer a package, look for more.")
        )
    return (
        say("The doors are open: work on the whole system.")
        if close
        else say("Begin with one problem, and earn trust on the way.")
    )


def _tips(case: dict) -> list:
    """Return the single changes, each the smallest of its kind, that lead to another mode."""
    now = _mode(case)
    changes = [
        (
            "complexity",
            say("More must be worked out: complexity 4"),
            say("Less must be worked out: complexity 3"),
        ),
        ("advice", say("He wants more advice: 4"), say("He wants less advice: 3")),
        ("relationship", say("You come closer: relationship 4"), say("You lose touch: relationship 3")),
    ]
    rows = []
    for field, up, down in changes:
        high = case[field] >= HIGH
        other = dict(case)
        other[field] = HIGH - 1 if high else HIGH
        if _mode(other) != now:
            rows.append({"change": down if high else up, "mode": _mode(other)})
    other = dict(case)
    other["pays"] = not case["pays"]
    if _mode(other) != now:
        change = say("The deal becomes too small to pay for advising")
        if not case["pays"]:
            change = say("The deal becomes large enough to pay for advising")
        rows.append({"change": change, "mode": _mode(other)})
    return rows


def _map(case: dict) -> list:
    examples = [
        (say("Staples for a copy shop"), 1.4, 1.4),
        (say("Paper contract, insurer"), 2.0, 4.6),
        (say("First bill line, water company"), 4.6, 2.6),
        (say("Document centre, bank"), 4.6, 4.6),
    ]
    rows = [
        {"name": name, "need": need, "example": relationship, "yours": None}
        for name, need, relationship in examples
    ]
    rows.append(
        {
            "name": say("This deal"),
            "need": _need(case),
            "example": None,
            "yours": case["relationship"],
        }
    )
    return rows
