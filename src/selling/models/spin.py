"""SPIN: what a problem weighs against the change, and what a call was made of."""

from selling.live.check import FieldError, whole
from selling.live.say import say
from selling.models.guard import amount, finite, one_of

SAID_BY = ("customer", "me")
MOST_EFFECTS = 20
FACTS = 0.5  # more situation questions than this share, and the customer fills in a form


def value_scale(effects: list, price: float, years: float, running: float, effort: float) -> dict:
    """Return what a problem weighs against the change that would end it, in yuan a year.

    effects: rows with ``effect``, ``yearly`` (yuan a year) and ``by``: "customer" if he named the effect and the
    sum, "me" if only the seller did. price: of the solution, in yuan. years: over which it is used. running: its
    cost a year. effort: the customer's own cost a year of the change (training, doubt, people who are missing
    meanwhile).

    Only what the customer said counts on the scale: said = sum of his rows; cost = price ÷ years + running + effort.

    Returns ``said``, ``assumed``, ``cost``, ``ratio`` (said ÷ cost; None without a cost), ``missing`` (yuan until the
    scale tips, 0 if it does), ``advice`` and the rows ``scale``. Source: the value equation in
    Rackham's *SPIN Selling* (1988) puts the seriousness of the problem against the cost of the solution; to count
    only what was said is the course's rule.

    Raises FieldError: no effect, more than 20, a negative sum, years below 1, an unknown speaker.

    >>> found = value_scale([{"effect": "waste", "yearly": 50, "by": "customer"}], 400, 4, 0, 0)
    >>> found["ratio"], found["missing"]
    (0.5, 50.0)
    """
    rows = [_effect(row) for row in _rows(effects)]
    cost = amount("price", price) / amount("years", years, 1) + amount("running", running)
    cost += amount("effort", effort)
    said = sum([yearly for _, yearly, by in rows if by == "customer"])
    assumed = sum([yearly for _, yearly, by in rows if by == "me"])
    return finite(
        {
            "said": said,
            "assumed": assumed,
            "cost": cost,
            "ratio": said / cost if cost else None,
            "missing": max(cost - said, 0),
            "advice": _to_ask(rows, said, assumed, cost),
            "scale": [
                {"side": say("In the customer's words"), "yearly": said},
                {"side": say("Only in yours"), "yearly": assumed},
                {"side": say("The change, a year"), "yearly": cost},
            ],
        }
    )


def _rows(effects: list) -> list:
    if not effects:
        raise FieldError("effects", say("Enter at least one effect of the problem."))
    if len(effects) > MOST_EFFECTS:
        raise FieldError("effects", say("Enter at most {most} effects.", most=MOST_EFFECTS))
    return effects


def _effect(row: dict) -> tuple:
    by = one_of("effects", row["by"], SAID_BY)
    return str(row["effect"]), amount("effects", row["yearly"]), by


def _to_ask(rows: list, said: float, assumed: float, cost: float) -> str:
    if said > cost:
        return say("It tips, on his own words. Now ask what he would do with the difference.")
    if said + assumed <= cost:
        return say(
            "Even if he said all of it, it would not tip. Look for effects in other departments, or leave it."
        )
    mine = [(yearly, effect) for effect, yearly, by in rows if by == "me"]
    most = max([yearly for yearly, _ in mine])
    effect = next(name for yearly, name in mine if yearly == most)
    if said + most > cost:
        return say("Ask about “{effect}”. If he names it himself, the scale tips.", effect=effect)
    return say("Ask about “{effect}” first, and then go on: one effect alone does not do it.", effect=effect)


def spin_call(
    situation: int, problem: int, implication: int, need_payoff: int, troubles: int, wants: int
) -> dict:
    """Return what a call was made of, in Rackham's four kinds of question, and what to do next time.

    situation, problem, implication, need_payoff: questions asked. troubles: difficulties that the customer voiced
    (Rackham's implied needs). wants: things he said he wants (explicit needs).

    Returns ``questions``, ``late`` (share of implication and need-payoff questions; None without a question),
    ``turned`` (wants ÷ troubles; None without a trouble), ``advice`` and the rows ``mix``. Source: slide 68, and
    Rackham 1988 for the kinds of need; the thresholds behind the advice are the course's.

    Raises FieldError: a count that is not a whole number from 0 to 99.

    >>> found = spin_call(situation=2, problem=3, implication=4, need_payoff=1, troubles=4, wants=2)
    >>> found["late"], found["turned"]
    (0.5, 0.5)
    """
    kinds = (
        (say("S Situation"), whole("situation", situation, 0, 99)),
        (say("P Problem"), whole("problem", problem, 0, 99)),
        (say("I Implication"), whole("implication", implication, 0, 99)),
        (say("N Need-payoff"), whole("need_payoff", need_payoff, 0, 99)),
    )
    whole("troubles", troubles, 0, 99)
    whole("wants", wants, 0, 99)
    questions = sum([count for _, count in kinds])
    return finite(
        {
            "questions": questions,
            "late": (implication + need_payoff) / questions if questions else None,
            "turned": wants / troubles if troubles else None,
            "advice": _next_time(questions, situation, problem, implication, need_payoff, troubles, wants),
            "mix": [{"kind": kind, "count": count} for kind, count in kinds],
        }
    )


def _next_time(
    questions: int,
    situation: int,
    problem: int,
    implication: int,
    need_payoff: int,
    troubles: int,
    wants: int,
) -> str:
    if questions == 0:
        return say("Ask. Of this call nobody can say whose need it was about.")
    if situation > FACTS * questions:
        return say(
            "Look up before the call what can be looked up. Keep situation questions for what only he knows."
        )
    if problem == 0 or troubles == 0:
        return say(
            "Ask for difficulties, until he names one. Without a trouble there is nothing to follow up."
        )
    if implication == 0:
        return say("Stay with the trouble that he named: what follows from it, when, and for whom?")
    if need_payoff == 0:
        return say("Turn from the trouble to the use: what would it help him to be rid of it?")
    if wants == 0:
        return say("He voiced troubles and no want. Ask once more what he would do without them, and wait.")
    return say("Well asked. Write down what he wants, in his words, and show him the page.")
