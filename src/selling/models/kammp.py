"""KAMMP, the ten steps of key-account marketing and management: where the customer stands, and where we work."""

from selling.live.check import FieldError, whole
from selling.live.say import say
from selling.models.guard import finite, one_of

STEPS = 10
STATES = ("open", "heard", "shown")
BEHIND = 1  # to work on the step after the customer's last is as it should be


def kammp_board(steps: list, working_on: int) -> dict:
    """Return an account's place in the ten steps of slide 92, by what the customer has done.

    steps: ten rows in the slide's order with ``step`` (its name and what the customer must have done) and ``state``:
    "open", "heard" (somebody of ours says so) or "shown" (he did it; there is a date, a paper or a witness of his).
    working_on: the step, 1 to 10, that our next action belongs to.

    The place is the last step up to which all are shown, without a gap; 0 if the first is not.

    Returns ``place``, ``ahead`` (steps that we are ahead of the customer; below 0 when he is further),
    ``skipped`` (steps that are not shown although a later one is), ``heard`` (steps on hearsay), ``missing`` (what is
    missing next, in words), ``advice`` and the rows ``board`` (number, step, state, verdict) and ``ladder`` (number,
    evidence: 0, 1 or 2). Source: slide 92 for the steps; the conditions and the rule are the course's.

    Raises FieldError: other than ten rows, an unknown state, a step outside 1 to 10.

    >>> shown = {"step": "", "state": "shown"}
    >>> kammp_board(steps=[shown] * 3 + [{"step": "", "state": "open"}] * 7, working_on=6)["ahead"]
    2
    """
    if len(steps) != STEPS:
        raise FieldError("steps", say("All ten steps are needed, no more and no less."))
    whole("working_on", working_on, 1, STEPS)
    states = [one_of("steps", row["state"], STATES) for row in steps]
    names = [str(row["step"]) for row in steps]
    place = 0
    while place < STEPS and states[place] == "shown":
        place += 1
    last = max([number for number, state in enumerate(states, 1) if state == "shown"] + [0])
    skipped = [number for number in range(1, last) if states[number - 1] != "shown"]
    missing = names[place] if place < STEPS else say("Nothing. The next round begins at step 3.")
    return finite(
        {
            "place": place,
            "ahead": working_on - place - BEHIND,
            "skipped": len(skipped),
            "heard": states.count("heard"),
            "missing": missing,
            "advice": _advice(states, place, skipped, working_on, missing),
            "board": [
                {"number": number, "step": name, "verdict": _verdict(state, number, place)}
                for number, (name, state) in enumerate(zip(names, states), 1)
            ],
            "ladder": [
                {"number": str(number), "evidence": STATES.index(state)}
                for number, state in enumerate(states, 1)
            ],
        }
    )


def _verdict(state: object, number: int, place: int) -> str:
    if number <= place:
        return say("stands")
    if state == "shown":
        return say("shown, but a step below it is missing")
    if state == "heard":
        return say("hearsay")
    return say("to do next") if number == place + 1 else say("later")


def _advice(states: list, place: int, skipped: list, working_on: int, missing: str) -> str:
    if place == STEPS:
        return say("All ten stand. Begin the next round with him, at step 3.")
    if skipped:
        return say("Something was skipped. Make up for it before you go on: {missing}", missing=missing)
    if working_on > place + BEHIND:
        if states[place] == "heard":
            return say(
                "You are ahead of him. Have him confirm what you have only heard: {missing}", missing=missing
            )
        return say("You are ahead of him. What he has to do first: {missing}", missing=missing)
    if working_on <= place:
        return say("He is further than you. Go on with: {missing}", missing=missing)
    return say("You work where he stands. What he has to do: {missing}", missing=missing)
