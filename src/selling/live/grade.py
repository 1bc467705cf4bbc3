"""Grade answers to the questions of a bank.

Partial credit is explained in :mod:`selling.live.graders`.
"""

from selling.live.format import decimal
from selling.live.graders import GRADERS, NoAnswerError
from selling.live.say import say


def grade(state: dict, message: dict) -> dict:
    """Grade one answer.

    ``state``: a bank as :func:`selling.questions.load.to_content` gives it. ``message``: ``question``, its
    id, and ``answer``: an option's key (single, true-false), a list of keys (several; order: all, as they
    stand), text (number), or key of the item or blank → key of what was chosen (match, sort, blanks).

    Returns ``{"ok": True, "right", "share" (0-1), "points", "of", "verdict", "parts", "explain"}``; each part
    has ``key``, ``text``, ``chosen`` (False for what should have been), ``right``, ``feedback``, ``answer``
    (the right one as text) and ``hidden``: whether its feedback gives the right answer away. Or
    ``{"ok": False, "sentence"}`` for an answer that is missing, incomplete or unreadable.
    """
    try:
        question = _question(state, message)
        share, verdict, parts = GRADERS[question["type"]](question, message.get("answer"))
    except NoAnswerError as error:
        return {"ok": False, "sentence": str(error)}
    right = share == 1
    return {
        "ok": True,
        "right": right,
        "share": share,
        "points": round(share * question["points"], 2),
        "of": question["points"],
        "verdict": say("Right.") if right else verdict,
        "parts": parts,
        "explain": question["explain"],
    }


def total(state: dict, message: dict) -> dict:
    """Return the score over all answered questions.

    ``message``: ``answers``, question id → answer as for :func:`grade`; with ``replies`` true, the reply
    holds each question's grading as well, so that a page can show again what it showed before a reload.
    """
    answers = message.get("answers") if isinstance(message, dict) else None
    if not isinstance(answers, dict):
        return {"ok": False, "sentence": say("No answers came. Reload the page and try again.")}
    points, answered, replies = 0, 0, {}
    for question in state["questions"]:
        if question["id"] not in answers:
            continue
        reply = grade(state, {"question": question["id"], "answer": answers[question["id"]]})
        replies[question["id"]] = reply
        if reply["ok"]:
            points += reply["points"]
            answered += 1
    of = sum([question["points"] for question in state["questions"]])
    found = {"ok": True, "points": round(points, 2), "of": of, "answered": answered}
    found["questions"] = len(state["questions"])
    found["sentence"] = say(
        "{points} of {of} points, {answered} of {questions} questions answered.",
        points=decimal(found["points"]),
        of=of,
        answered=answered,
        questions=found["questions"],
    )
    if message.get("replies"):
        found["replies"] = replies
    return found


def _question(state: dict, message: object) -> dict:
    questions: list[dict] = state["questions"]
    wanted = message.get("question") if isinstance(message, dict) else None
    for question in questions:
        if question["id"] == wanted:
            return question
    raise NoAnswerError(say("This question is not in the quiz. Reload the page and try again."))
