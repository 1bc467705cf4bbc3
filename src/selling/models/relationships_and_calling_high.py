"""Long relationships and calls at the top: which marks stand on both sides, and whose matter it is."""

from selling.live.check import FieldError, share
from selling.live.say import say
from selling.models.guard import above_zero, amount, finite, one_of

OFTEN = ("never", "once", "regularly")
MARKS = 9
GROUP = 3  # marks of slide 82 that belong together
NEEDED = 2  # of a group's three, to have reached its stage
MOST_PEOPLE = 8


def relationship_stage(marks: list) -> dict:
    """Return the stage of a relationship, from the nine marks of slide 82 and what each side does about them.

    marks: nine rows in the slide's order with ``mark`` (its words), ``ours`` and ``theirs``: "never", "once" or
    "regularly" for what we and what the customer did in the last year. A mark stands when both sides do it
    regularly. The marks form three groups of three: seeing (1-3), working (4-6), belonging (7-9).

    Stages are named after Millman and Wilson (1995): early when two of the first group stand, mid with two of the
    second, partnership with two of the third, synergistic with all nine; each needs the one before. Below that,
    pre-KAM. The rule is the course's; the two authors give no count.

    Returns ``stage``, ``stand``, ``ours_only`` and ``theirs_only`` (marks that one side alone does regularly),
    ``advice`` and the rows ``groups`` (group, both, ours, theirs, neither).

    Raises FieldError: other than nine marks, a word that is none of the three.

    >>> both = {"mark": "", "ours": "regularly", "theirs": "regularly"}
    >>> relationship_stage([both] * 9)["stand"]
    9
    """
    if len(marks) != MARKS:
        raise FieldError("marks", say("All nine marks are needed, no more and no less."))
    kinds = [_kind(row) for row in marks]
    counts = [
        [kinds[first : first + GROUP].count(kind) for kind in ("both", "ours", "theirs", "neither")]
        for first in range(0, MARKS, GROUP)
    ]
    stand = [row[0] for row in counts]
    reached = 0
    while reached < len(stand) and stand[reached] >= NEEDED:
        reached += 1
    if sum(stand) == MARKS:
        reached += 1
    return finite(
        {
            "stage": _stages()[reached],
            "stand": sum(stand),
            "ours_only": kinds.count("ours"),
            "theirs_only": kinds.count("theirs"),
            "advice": _next_mark(marks, kinds, reached),
            "groups": [
                {"group": name, "both": row[0], "ours": row[1], "theirs": row[2], "neither": row[3]}
                for name, row in zip((say("Seeing"), say("Working"), say("Belonging")), counts)
            ],
        }
    )


def _kind(row: dict) -> str:
    ours = one_of("marks", row["ours"], OFTEN) == "regularly"
    theirs = one_of("marks", row["theirs"], OFTEN) == "regularly"
    if ours and theirs:
        return "both"
    return "ours" if ours else "theirs" if theirs else "neither"


def _stages() -> tuple:
    return (
        say("Pre-KAM: an order now and then"),
        say("Early: both sides look beyond one order"),
        say("Mid: both sides work on problems together"),
        say("Partnership: each knows the other's business"),
        say("Synergistic: hard to say where one ends"),
    )


def _next_mark(marks: list, kinds: list, reached: int) -> str:
    if reached > MARKS // GROUP:
        return say("All nine stand. Ask once a year whether both sides still want that.")
    first = min(reached, MARKS // GROUP - 1) * GROUP
    open_marks = [place for place in range(first, first + GROUP) if kinds[place] != "both"]
    if not open_marks:  # the last group is full, an earlier one is not
        open_marks = [place for place in range(MARKS) if kinds[place] != "both"]
    order = ("theirs", "ours", "neither")
    _, place = min([(order.index(kinds[place]), place) for place in open_marks])
    mark = str(marks[place]["mark"])
    if kinds[place] == "theirs":
        return say("They do it and we do not: “{mark}”. Begin there, it costs only us.", mark=mark)
    if kinds[place] == "ours":
        return say("We do it alone: “{mark}”. Ask what would make it worth their while.", mark=mark)
    return say("Nobody does it yet: “{mark}”. Propose one occasion, with a date.", mark=mark)


def whose_matter(effect: float, investment: float, attention: float, people: list) -> dict:
    """Return on whom to call: for whom the matter is large enough, and who may sign.

    effect: what the problem costs the customer, in yuan a year. investment: what the solution costs, in yuan.
    attention: from which share of the figure that someone answers for a matter is his. people: rows from the lower
    to the higher level with ``person``, ``answers_for`` (yuan a year) and ``signs`` (largest sum he may sign alone,
    in yuan).

    Returns ``share`` (effect ÷ the figure of the lowest one who may sign; None if none may), ``care`` (for how many
    it is their matter), ``least_effect`` (yuan a year from which it would be the signer's matter; None if none may
    sign), ``advice`` and the rows ``levels`` (person, share, cares, signs). Source: the course's own rule of thumb;
    no study behind it.

    Raises FieldError: nobody or more than eight people, a figure of nothing to answer for, a negative sum, attention
    outside 0 to 1.

    >>> boss = {"person": "boss", "answers_for": 1000, "signs": 500}
    >>> whose_matter(effect=50, investment=400, attention=0.01, people=[boss])["share"]
    0.05
    """
    amount("effect", effect)
    amount("investment", investment)
    share("attention", attention)
    if not people:
        raise FieldError("people", say("Enter at least one person."))
    if len(people) > MOST_PEOPLE:
        raise FieldError("people", say("Enter at most {most} people.", most=MOST_PEOPLE))
    levels = [_level(row, effect, investment, attention) for row in people]
    signers = [level for level in levels if level["may_sign"]]
    signer = signers[0] if signers else None
    return finite(
        {
            "share": signer["share"] if signer else None,
            "care": len([level for level in levels if level["is_his"]]),
            "least_effect": signer["answers_for"] * attention if signer else None,
            "advice": _call_on(levels, signers),
            "levels": [
                {
                    "person": level["person"],
                    "share": level["share"],
                    "cares": say("yes") if level["is_his"] else say("no"),
                    "signs": say("yes") if level["may_sign"] else say("no"),
                }
                for level in levels
            ],
        }
    )


def _level(row: dict, effect: float, investment: float, attention: float) -> dict:
    answers_for = above_zero("people", row["answers_for"])
    part = effect / answers_for
    return {
        "person": str(row["person"]),
        "answers_for": answers_for,
        "share": part,
        "is_his": part >= attention and effect > 0,
        "may_sign": amount("people", row["signs"]) >= investment,
    }


def _call_on(levels: list, signers: list) -> str:
    both = [level["person"] for level in signers if level["is_his"]]
    caring = [level["person"] for level in levels if level["is_his"]]
    if both:
        below = caring[: caring.index(both[0])]
        if below:
            return say(
                "Call on “{person}”, and let “{sponsor}” ask for the meeting.",
                person=both[0],
                sponsor=below[-1],
            )
        return say("Call on “{person}”. Nobody above is needed.", person=both[0])
    if not signers:
        return say("Nobody here may sign that much. Find out who may, or make the first step smaller.")
    if caring:
        return say(
            "“{person}” may sign, but it is too small for that desk. Find out what else hangs on it there.",
            person=signers[0]["person"],
        )
    return say("It is nobody's matter yet. Look for whom it is large before you ask for an appointment.")
