"""What a conversation shows about the one who led it: scores by skill, the mix of questions, step by step."""

from selling.live.say import say

FIRM = 0.75  # bands of a score; selling.roleplays checks that each can be reached
SOUND = 0.45
SKILLS = ("listening", "questions", "acknowledging", "value")
KINDS = ("open", "closed", "choice", "reflective", "situation", "problem", "implication", "need-payoff")


def debrief(state: dict, message: dict) -> dict:
    """Return the debrief of a conversation.

    ``state``: a role-play as :func:`selling.roleplays.load.to_content` gives it. ``message``: ``turns``, a list with
    ``points`` (skill → number), ``offered`` (the points of each choice there was), ``asked``, ``learned`` and ``said``
    of each choice, in order.

    Returns ``{"ok": True, "skills", "mix", "learned", "said", "steps"}``: of each skill for which the talk gave an
    opening its ``name``, ``label``, ``share`` (of what the choices offered: 0 for always the worst, 1 for always the
    best), ``band`` and a ``sentence``; of each kind of question asked its ``label`` and ``count``; sentences on what
    was learned and what the buyer said himself; a list of what each choice did. Or ``{"ok": False, "sentence"}``.
    """
    turns = message.get("turns") if isinstance(message, dict) else None
    if not isinstance(turns, list) or not turns:
        return {"ok": False, "sentence": say("Nothing has been said yet.")}
    try:
        return {
            "ok": True,
            "skills": [skill for skill in [_skill(name, turns) for name in SKILLS] if skill],
            "mix": _mix(turns),
            "learned": _learned(state, turns),
            "said": _said(state, turns),
            "steps": [_step(turn) for turn in turns],
        }
    except (KeyError, TypeError, AttributeError, ValueError):
        return {"ok": False, "sentence": say("The record of this talk cannot be read. Begin it anew.")}


def _labels() -> dict:
    return {
        "listening": say("Listening"),
        "questions": say("Mix of questions"),
        "acknowledging": say("Acknowledging"),
        "value": say("Value before price"),
        "open": say("Open questions"),
        "closed": say("Closed questions"),
        "choice": say("Choice questions"),
        "reflective": say("Reflective questions"),
        "situation": say("Situation questions"),
        "problem": say("Problem questions"),
        "implication": say("Implication questions"),
        "need-payoff": say("Need-payoff questions"),
    }


def _advice() -> dict:
    return {
        "listening": (
            say("You took up what was said before you said anything of your own."),
            say("You listened in places. Take up the buyer's last words before you go on."),
            say("You talked past the buyer. Let what was just said decide what you say next."),
        ),
        "questions": (
            say("Your questions opened the talk and then narrowed it at the right time."),
            say("Some questions led on, others broke off. Ask openly first, and close only to confirm."),
            say(
                "You told or tested more than you asked. Begin with a question that cannot be answered by yes."
            ),
        ),
        "acknowledging": (
            say("You let a worry count before you answered it."),
            say("You acknowledged some worries and brushed past others. Name each before you answer."),
            say("You answered worries by arguing. Say first what is right about them."),
        ),
        "value": (
            say("Price came up only when it was clear what it buys."),
            say("Value and price got mixed. Let the buyer count the value first."),
            say(
                "You paid for progress with price. Keep it back until the buyer has said what the change is worth."
            ),
        ),
    }


def _skill(name: str, turns: list) -> dict | None:
    """Return the score of one skill, or None where no choice made a difference to it."""
    earned = offered = 0
    for turn in turns:
        points = [choice.get(name, 0) for choice in turn["offered"]]
        earned += turn["points"].get(name, 0) - min(points)
        offered += max(points) - min(points)
    if offered == 0:
        return None
    share = earned / offered
    band = 2 if share >= FIRM else 1 if share >= SOUND else 0
    return {
        "name": name,
        "label": _labels()[name],
        "share": share,
        "band": band,
        "sentence": _advice()[name][2 - band],
    }


def _mix(turns: list) -> list:
    asked = [turn["asked"] for turn in turns if turn["asked"]]
    labels = _labels()
    return [
        {"name": kind, "label": labels[kind], "count": asked.count(kind)}
        for kind in KINDS
        if asked.count(kind) > 0
    ]


def _different(turns: list, name: str) -> int:
    return len({text for turn in turns for text in turn[name]})


def _learned(state: dict, turns: list) -> str:
    if state["learnable"] == 0:
        return ""
    return say(
        "Things you learned: {count} of {all}.",
        count=_different(turns, "learned"),
        all=state["learnable"],
    )


def _said(state: dict, turns: list) -> str:
    if state["sayable"] == 0:
        return ""
    return say(
        "Reasons to change that the buyer put into words first: {count} of {all}.",
        count=_different(turns, "said"),
        all=state["sayable"],
    )


def _step(turn: dict) -> list:
    labels = _labels()
    return [
        say("{skill}: {points}", skill=labels[name], points=_signed(turn["points"][name]))
        for name in SKILLS
        if turn["points"].get(name, 0) != 0
    ]


def _signed(points: int) -> str:
    return f"+{points}" if points > 0 else f"−{-points}"
