"""Listening and asking: what of a customer's words reaches those who need them, and what a talk was made of."""

import math

from selling.live.check import FieldError, share, whole
from selling.live.say import say
from selling.models.guard import above_zero, amount, finite

LISTENED = 0.5  # from this share of the talk on, the customer had the word
CLOSED = 0.5  # more closed questions than this, and the talk sounds like a form
FOLLOWED = 0.4  # from this share on, answers led to the next question


def facts_that_arrive(
    told: float, heard: float, noted: float, hours: float, half_life: float, passed: float
) -> dict:
    """Return how many of the facts that a customer tells reach the colleagues who need them.

    told: facts told in the talk. heard: share that you take in. noted: share of these that you note at once. hours:
    until you write the rest up. half_life: hours in which half of what was not noted is lost. passed: share of what
    you kept that you pass on.

    What was noted stays; of the rest ½ to the power of (hours ÷ half-life) is left at the write-up.

    Returns ``arrive``, ``lost``, ``share`` (of what was told; None if nothing was), ``heard_all``, ``at_once`` and
    ``passed_all`` (facts that arrive if you took in everything, wrote up within the first hour, passed everything on),
    ``best`` (which of the three helps most, as a sentence) and the rows ``steps``. Source: slide 58 asks to note facts
    and slide 51 to share them; the arithmetic is the course's.

    Raises FieldError: a share outside 0 to 1, a negative number, a half-life of nothing.

    >>> found = facts_that_arrive(told=10, heard=1, noted=0, hours=6, half_life=6, passed=1)
    >>> found["arrive"]
    5.0
    """
    for field, value in (("heard", heard), ("noted", noted), ("passed", passed)):
        share(field, value)
    amount("told", told)
    amount("hours", hours)
    above_zero("half_life", half_life)
    kept = _kept(noted, hours, half_life)
    arrive = told * heard * kept * passed
    ways = [
        (
            "heard_all",
            told * kept * passed,
            say("Take in more: put the leaflet away, and let the customer finish."),
        ),
        (
            "at_once",
            told * heard * _kept(noted, min(hours, 1), half_life) * passed,
            say("Write up within the hour."),
        ),
        ("passed_all", told * heard * kept, say("Pass on what you have, to those who need it.")),
    ]
    most = max([value for _, value, _ in ways])
    first = next(sentence for _, value, sentence in ways if value == most)
    return finite(
        {
            "arrive": arrive,
            "lost": told - arrive,
            "share": arrive / told if told else None,
            "heard_all": ways[0][1],
            "at_once": ways[1][1],
            "passed_all": ways[2][1],
            "best": first if most > arrive else say("Nothing is lost on the way."),
            "steps": [
                {"step": say("Told"), "facts": told},
                {"step": say("Taken in"), "facts": told * heard},
                {"step": say("Kept"), "facts": told * heard * kept},
                {"step": say("Passed on"), "facts": arrive},
            ],
        }
    )


def _kept(noted: float, hours: float, half_life: float) -> float:
    return noted + (1 - noted) * math.pow(0.5, hours / half_life)


def call_review(
    mine: float, theirs: float, open_asked: int, closed: int, choice: int, reflective: int, followed: float
) -> dict:
    """Return what a talk was made of, and the one thing to do differently next time.

    mine, theirs: minutes in which you and the customer spoke. open_asked, closed, choice, reflective: questions asked
    of the four types of slide 59. followed: share of the answers that you took up before you went on.

    Returns ``listened`` (the customer's share of the talk), ``questions``, ``per_question`` (minutes of the customer
    for each question; None without one), ``advice`` and the rows ``mix`` (kind, count, share). The thresholds behind
    the advice are the course's rules of thumb.

    Raises FieldError: a negative number, a count that is not whole, no minute of talk at all.

    >>> found = call_review(mine=10, theirs=30, open_asked=3, closed=1, choice=0, reflective=0, followed=0.5)
    >>> found["listened"], found["per_question"]
    (0.75, 7.5)
    """
    amount("mine", mine)
    amount("theirs", theirs)
    share("followed", followed)
    if mine + theirs == 0:
        raise FieldError("theirs", say("Nobody spoke. Enter the minutes of the talk."))
    kinds = (
        (say("Open"), whole("open_asked", open_asked, 0, 99)),
        (say("Choice"), whole("choice", choice, 0, 99)),
        (say("Closed"), whole("closed", closed, 0, 99)),
        (say("Reflective"), whole("reflective", reflective, 0, 99)),
    )
    questions = sum([count for _, count in kinds])
    listened = theirs / (mine + theirs)
    return finite(
        {
            "listened": listened,
            "questions": questions,
            "per_question": theirs / questions if questions else None,
            "advice": _advice(listened, questions, closed, reflective, followed),
            "mix": [
                {"kind": kind, "count": count, "share": count / questions if questions else 0}
                for kind, count in kinds
            ],
        }
    )


def _advice(listened: float, questions: int, closed: int, reflective: int, followed: float) -> str:
    if questions == 0:
        return say("Ask. A talk without a question is a speech, however short it was.")
    if closed > CLOSED * questions:
        return say(
            "Turn closed questions into open ones: begin with what, how or why, and stop after the question mark."
        )
    if listened < LISTENED:
        return say("Say less after each question. Count to three before you fill a silence.")
    if followed < FOLLOWED:
        return say("Take up the last answer before you ask the next thing on your list.")
    if reflective == 0:
        return say("Give back once in their words what you understood, and let them correct it.")
    return say("Well led. Now write up what you heard before the next talk covers it.")
