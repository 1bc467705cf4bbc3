"""Which questions a trainee missed, so that they come back as flashcards."""

from selling.live.grade import grade


def missed(state: dict, message: dict) -> dict:
    """Grade kept answers, and tell which are not right.

    ``state``: ``keys``, card id → what grading needs of its question (see :mod:`selling.cards.questions`).
    ``message``: ``answers``, card id → list of answers as for :func:`selling.live.grade.grade`.

    Returns ``{"missed": […]}``, the ids with an answer that is wrong or right only in part. Answers that cannot be
    read, and those to questions that the course no longer has, count for nothing.
    """
    answers = message.get("answers")
    answers = answers if isinstance(answers, dict) else {}
    found = []
    for card in answers:
        key = state["keys"].get(card)
        given = answers[card]
        if key and isinstance(given, list) and any(_is_wrong(card, key, each) for each in given):
            found.append(card)
    return {"missed": sorted(found)}


def _is_wrong(card: str, key: dict, answer: object) -> bool:
    reply = grade({"questions": [_whole(card, key)]}, {"question": card, "answer": answer})
    return reply["ok"] and not reply["right"]


def _whole(card: str, key: dict) -> dict:
    """Return a question that can be graded: the key, and an empty text wherever the grader looks for one."""
    question = {"id": card, "points": 1, "explain": "", "feedback": "", "wrong": "", "mistakes": []}
    question.update(key)
    for name in ("options", "items", "places"):
        if name in key:
            question[name] = [_empty(part) for part in key[name]]
    if key["type"] == "order":
        question["items"] = [_empty({"key": step}) for step in key["order"]]
    if key["type"] == "blanks":
        question["blanks"] = [
            {"key": blank["key"], "choices": [_empty(choice) for choice in blank["choices"]]}
            for blank in key["blanks"]
        ]
    return question


def _empty(part: dict) -> dict:
    whole = {"text": "", "feedback": ""}
    whole.update(part)
    return whole
