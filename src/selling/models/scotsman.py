"""SCOTSMAN: what is known of an opportunity, what to ask next, and what qualifying is worth in a year."""

from selling.live.check import FieldError, share, whole
from selling.live.say import say
from selling.models.guard import above_zero, amount, finite, one_of

STATES = ("unknown", "heard", "verified")
COUNTS = {
    "situation": 8,
    "competition": 4,
    "organization": 4,
    "time_scales": 5,
    "spend": 3,
    "money": 4,
    "authority": 3,
    "need": 7,
}
LETTERS = ("situation", "competition", "organization", "time_scales", "spend", "money", "authority", "need")
# The course's choice: seven questions, by letter and place, that must be verified before a proposal; first comes first.
KEYS = (
    ("need", 0),
    ("need", 2),
    ("authority", 0),
    ("money", 1),
    ("money", 3),
    ("time_scales", 2),
    ("competition", 0),
)
ASK_IN_ORDER = (
    "need",
    "authority",
    "money",
    "time_scales",
    "competition",
    "organization",
    "spend",
    "situation",
)
MOST_QUESTIONS = 8
SOON, VERY_SOON = 30, 7  # days


def scotsman_qualifier(
    due: float,
    sources: float,
    access: str,
    knockout: str,
    situation: list,
    competition: list,
    organization: list,
    time_scales: list,
    spend: list,
    money: list,
    authority: list,
    need: list,
) -> dict:
    """Return whether to propose, find out first or walk away, and the questions still to ask.

    due: days until the proposal is due. sources: people at the customer from whom it is known. access: "yes", "asked"
    (not yet answered) or "no": whether they give another conversation. knockout: "none", or what is known for certain
    to speak against it: "need", "money", "decided" or "fit". The eight letters: one dict a question of slides 60 and 61
    with ``prompt`` and ``state`` ("unknown", "heard" or "verified").

    Walk away if something certain speaks against it, or if a key question is not verified and nobody can be asked any
    more. Go if the seven key questions are verified, by more than one person, and no letter is empty. Else find out.
    The seven and these rules are the course's; the deck has the questions alone.

    Returns ``verdict``, ``reason``, ``verified`` and ``known`` (questions), ``coverage`` (a share: verified counts 1,
    heard ½), ``keys_open``, ``red_flags`` (how many), and the rows ``letters``, ``flags`` and ``questions``.

    Raises FieldError: a letter without its questions, a state or choice that does not exist, a negative number.

    >>> rows = {name: [{"prompt": "?", "state": "verified"}] * count for name, count in COUNTS.items()}
    >>> scotsman_qualifier(due=10, sources=2, access="yes", knockout="none", **rows)["coverage"]
    1.0
    """
    days = whole("due", due, 0, 365)
    people = whole("sources", sources, 0, 50)
    one_of("access", access, ("yes", "asked", "no"))
    one_of("knockout", knockout, ("none", "need", "money", "decided", "fit"))
    sheet = {
        "situation": situation,
        "competition": competition,
        "organization": organization,
        "time_scales": time_scales,
        "spend": spend,
        "money": money,
        "authority": authority,
        "need": need,
    }
    for name in LETTERS:
        _check(name, sheet[name])
    letters = [_letter(name, sheet[name]) for name in LETTERS]
    found = {
        "days": days,
        "people": people,
        "access": access,
        "knockout": knockout,
        "known": sum([row["verified"] + row["heard"] for row in letters]),
        "empty": [row["letter"] for row in letters if row["coverage"] == 0],
        "open": len([key for key in KEYS if _state(sheet, key) != "verified"]),
    }
    flags = _flags(sheet, found)
    verified = sum([row["verified"] for row in letters])
    verdict, reason = _verdict(found)
    return finite(
        {
            "verdict": verdict,
            "reason": reason,
            "verified": verified,
            "known": found["known"],
            "coverage": (verified + found["known"]) / 2 / sum([row["count"] for row in letters]),
            "keys_open": found["open"],
            "red_flags": len(flags),
            "letters": letters,
            "flags": flags or [{"flag": say("None."), "do": say("Look again in a month.")}],
            "questions": _questions(sheet) or [_nothing_left()],
        }
    )


def letter_names() -> dict:
    """Return the deck's word for each letter."""
    return {
        "situation": say("Situation"),
        "competition": say("Competition"),
        "organization": say("Organization"),
        "time_scales": say("Time scales"),
        "spend": say("Spend"),
        "money": say("Money (budget)"),
        "authority": say("Authority"),
        "need": say("Need"),
    }


def _check(name: str, rows: object) -> None:
    if not isinstance(rows, list) or len(rows) != COUNTS[name]:
        raise FieldError(name, say("This letter has {count} questions.", count=COUNTS[name]))
    for place, row in enumerate(rows):
        given = row if isinstance(row, dict) else {}
        one_of(f"{name}[{place}].state", given.get("state"), STATES)


def _state(sheet: dict, key: tuple) -> str:
    letter, place = key
    return str(sheet[letter][place]["state"])


def _letter(name: str, rows: list) -> dict:
    states = [row["state"] for row in rows]
    verified, heard = states.count("verified"), states.count("heard")
    return {
        "letter": letter_names()[name],
        "verified": verified,
        "heard": heard,
        "unknown": len(rows) - verified - heard,
        "count": len(rows),
        "coverage": (verified + heard / 2) / len(rows),
    }


def _verdict(found: dict) -> tuple:
    """Return the verdict and its reason, a whole sentence or two."""
    walk, ask = say("Walk away"), say("Find out first")
    if found["knockout"] != "none":
        return walk, _certain(found["knockout"])
    if found["open"] and found["access"] == "no":
        return walk, say(
            "They want your price and give you no conversation; {open} of the seven key questions are not verified. "
            "You would be the third bid that somebody needs.",
            open=found["open"],
        )
    if found["open"] and found["days"] == 0:
        return walk, say(
            "It is due today, and {open} of the seven key questions are not verified. Decline this round, and ask for "
            "a conversation before the next.",
            open=found["open"],
        )
    if found["open"] and found["days"] <= VERY_SOON:
        return ask, say(
            "{open} of the seven key questions are not verified, and {days} days are left. Ask for the conversation "
            "today, or for a later date.",
            open=found["open"],
            days=found["days"],
        )
    if found["open"]:
        return ask, say(
            "{open} of the seven key questions are not verified. Ask them before you write a page.",
            open=found["open"],
        )
    if found["people"] < 2:
        return ask, say(
            "The key questions are answered, but by one person at most. Have a second one confirm them."
        )
    if found["empty"]:
        return ask, say(
            "The key questions are verified, but one letter is empty: {letter}. Fill it before you write.",
            letter=found["empty"][0],
        )
    return say("Go"), say(
        "All seven key questions are verified, by more than one person. Write the proposal."
    )


def _certain(knockout: str) -> str:
    return {
        "need": say("They have no need, or meet it in another way. No proposal changes that."),
        "money": say(
            "There is no money, and none is coming. Ask when the next budget is made, and come back then."
        ),
        "decided": say(
            "It is decided for somebody else. Save the hours, and ask how to be in early the next time."
        ),
        "fit": say("You cannot deliver what they need. Say so; they will remember who was honest."),
    }[knockout]


def _flags(sheet: dict, found: dict) -> list:
    """Return the red flags that stand, the gravest first, each with what to do."""
    time, days = _state(sheet, ("time_scales", 2)), found["days"]
    standing = [
        (
            found["knockout"] != "none",
            say("Something certain speaks against it."),
            say("Stop writing. Tell the customer why."),
        ),
        (
            _state(sheet, ("need", 2)) != "verified",
            say("The need is not verified."),
            say("See it with your own eyes, or have a user show you the last case."),
        ),
        (
            _state(sheet, ("authority", 0)) == "unknown",
            say("Nobody knows who really decides."),
            say("Ask how the last purchase of this size was decided."),
        ),
        (
            _state(sheet, ("money", 3)) != "verified" and days <= SOON,
            say(
                "The proposal is due in {days} days, and the source of the money is not verified.", days=days
            ),
            say("Ask finance from which budget, and of which year."),
        ),
        (
            found["known"] > 0 and found["people"] < 2,
            say("All of it comes from one person at most."),
            say("Ask that person to take you to a second one."),
        ),
        (
            found["access"] == "no",
            say("They give you no further conversation."),
            say("Offer a short one for a better proposal. If it is refused, decline."),
        ),
        (
            time == "unknown",
            say("Nobody knows when it must be running."),
            say("Ask what happens if it comes three months later."),
        ),
        (
            _state(sheet, ("competition", 0)) == "unknown",
            say("You do not know who does it for them now."),
            say("Ask whose contract ends, and when."),
        ),
        (
            _state(sheet, ("need", 6)) == "unknown",
            say("You do not know whether they believe you can do it."),
            say("Ask what they would have to see to believe it."),
        ),
        (
            len(found["empty"]) > 0,
            say("Empty letters: {count}. Nothing at all is known there.", count=len(found["empty"])),
            say("Put one question of each on the list of the next call."),
        ),
    ]
    return [{"flag": flag, "do": todo} for stands, flag, todo in standing if stands]


def _questions(sheet: dict) -> list:
    """Return the questions to ask next: the key ones first, then by letter; what is unknown before what is heard."""
    waiting = []
    for rank, name in enumerate(ASK_IN_ORDER):
        for place, row in enumerate(sheet[name]):
            if row["state"] == "verified":
                continue
            key = (name, place)
            first = (0, KEYS.index(key)) if key in KEYS else (1, 0)
            waiting.append((first, STATES.index(row["state"]), rank, place, name, row))
    waiting.sort(key=lambda each: each[:4])
    return [_question(each[4], each[5]) for each in waiting[:MOST_QUESTIONS]]


def _question(name: str, row: dict) -> dict:
    unknown = {
        "situation": say("their site, anybody there"),
        "competition": say("users, the buyer"),
        "organization": say("their site, an assistant"),
        "time_scales": say("the project's head"),
        "spend": say("finance, the department"),
        "money": say("finance"),
        "authority": say("two people, one by one"),
        "need": say("users, their boss"),
    }
    heard = {
        "situation": say("heard; look at their site, too"),
        "competition": say("heard; ask users, too"),
        "organization": say("heard; ask an assistant, too"),
        "time_scales": say("heard; ask the project's head, too"),
        "spend": say("heard; ask finance, too"),
        "money": say("heard; ask finance, too"),
        "authority": say("heard; ask a second person, alone"),
        "need": say("heard; ask users and their boss, too"),
    }
    whom = unknown if row["state"] == "unknown" else heard
    return {"question": str(row.get("prompt", "")), "whom": whom[name]}


def _nothing_left() -> dict:
    return {"question": say("Nothing is open."), "whom": say("nobody for now")}


def qualifying_worth(
    bids: float,
    hours: float,
    won_before: float,
    qualify_hours: float,
    kept: float,
    won_after: float,
    margin: float,
    hour_cost: float,
) -> dict:
    """Return what qualifying opportunities before writing proposals brings in a year.

    bids: opportunities a year; without qualifying each gets a proposal. hours: for one proposal. won_before: share won
    without qualifying. qualify_hours: for one opportunity. kept: share that still get a proposal after qualifying.
    won_after: share of these that are won. margin: gross margin of a win, in yuan. hour_cost: yuan.

    Result of a way: wins × margin − hours × cost of an hour. Break-even: the ``won_after`` at which both ways earn the
    same, (won_before × margin − (1 − kept) × hours × cost + qualify_hours × cost) ÷ (kept × margin).

    Returns ``difference`` (yuan a year), ``hours_freed`` (negative: hours more), ``wins_before``, ``wins_after``,
    ``break_even`` (a share; None where no share reaches it or nothing is kept), ``most_hours`` (that qualifying one
    opportunity may take; None if none), ``advice``, and the rows ``ways`` and ``by_rate``.

    Raises FieldError: no bids, a share outside 0 to 1, a negative number.

    >>> found = qualifying_worth(bids=10, hours=10, won_before=0.1, qualify_hours=1, kept=0.5, won_after=0.2,
    ...                          margin=1000, hour_cost=1)
    >>> found["difference"], found["hours_freed"]
    (40.0, 40.0)
    """
    above_zero("bids", bids)
    for field, value in (("won_before", won_before), ("kept", kept), ("won_after", won_after)):
        share(field, value)
    for field, value in (
        ("hours", hours),
        ("qualify_hours", qualify_hours),
        ("margin", margin),
        ("hour_cost", hour_cost),
    ):
        amount(field, value)
    before, after = bids * won_before, bids * kept * won_after
    hours_before, hours_after = float(bids * hours), bids * (kept * hours + qualify_hours)
    base = before * margin - hours_before * hour_cost
    earned = after * margin - hours_after * hour_cost
    per_hour = bids * hour_cost
    most = qualify_hours + (earned - base) / per_hour if per_hour else None
    return finite(
        {
            "difference": earned - base,
            "hours_freed": hours_before - hours_after,
            "wins_before": before,
            "wins_after": after,
            "break_even": _break_even(base + hours_after * hour_cost, bids * kept * margin),
            "most_hours": None if most is None or most < 0 else most,
            "advice": _advice(earned - base, hours_before - hours_after, after - before),
            "ways": [
                _way(say("Bid on everything"), bids, hours_before, before, base),
                _way(say("Qualify first"), bids * kept, hours_after, after, earned),
            ],
            "by_rate": [
                {
                    "won_after": step / 50,
                    "difference": bids * kept * step / 50 * margin - hours_after * hour_cost - base,
                }
                for step in range(51)
            ],
        }
    )


def _break_even(needed: float, margin_of_all: float) -> float | None:
    """Return the share of the kept bids that must be won, from the margin needed and that of winning them all."""
    if needed <= 0:
        return 0.0
    return needed / margin_of_all if needed <= margin_of_all else None


def _way(name: str, bids: float, hours: float, wins: float, result: float) -> dict:
    return {
        "way": name,
        "bids": bids,
        "hours": hours,
        "wins": wins,
        "hours_a_win": hours / wins if wins > 1e-9 else None,
        "result": result,
    }


def _advice(difference: float, freed: float, more_wins: float) -> str:
    if difference < 0:
        return say("It costs more than it brings. Qualify faster, or say no more often.")
    if freed < 0:
        return say("It pays, and takes more hours than before. Make sure that the better wins are not luck.")
    if more_wins < 0:
        return say("You win fewer and earn more: the hours saved are worth more than the wins given up.")
    return say("You win no fewer, and free hours on top. Spend them on the bids you kept.")
