"""The entry test and the exam: which questions, what the answers earned, and what follows from it."""

from selling.live.draw import draw, next_seed
from selling.live.format import decimal, percent
from selling.live.grade import grade
from selling.live.graders import right_answer
from selling.live.say import say

SURE = 0.8  # of a chapter's or part's points: who has them may skim


def deal(state: dict, message: dict) -> dict:
    """Return the next draw: ``{"ok": True, "seed", "questions"}``, names of questions as they stand.

    ``state``: what the widget shows; ``layout`` is used. ``message``: ``taken``, the seeds drawn so far, oldest first;
    ``chance``, a whole number.
    """
    taken = message.get("taken")
    seeds = [seed for seed in taken if _is_seed(seed)] if isinstance(taken, list) else []
    given = message.get("chance")
    chance: int = given if _is_seed(given) else 0  # type: ignore[assignment]
    seed = next_seed(state["layout"], seeds, chance)
    return {"ok": True, "seed": seed, "questions": draw(state["layout"], seed)}


def _is_seed(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**40


def mark(state: dict, message: dict) -> dict:
    """Mark a sitting.

    ``state``: ``course`` (parts, chapters, objectives) and ``pass_percent`` (or None). ``message``: ``questions``, as a
    bank's content has them with ``name`` (``bank/id``) besides; ``answers``, name → answer.

    What is not answered, or not wholly, earns nothing. Returns ``{"ok": True, "points", "of", "share", "passed" (None
    where there is no pass mark), "score", "sentence", "parts", "replies"}``. ``parts`` holds a row for each part asked
    about: ``title``, ``points``, ``of``, ``share``, ``sentence``, and ``chapters``: ``title``, ``page``, ``read`` (True
    to read it, False to skim it), ``objectives``: ``id``, ``text``, ``sentence``, ``share``, names of ``questions``.
    ``replies`` holds for each name what :func:`selling.live.grade.grade` says, and ``open`` and ``right_lines``: the
    right answer in lines of text.
    """
    questions, answers = _read(message)
    if not questions:
        return {"ok": False, "sentence": say("No questions came. Reload the page and try again.")}
    replies = {question["name"]: _reply(question, answers.get(question["name"])) for question in questions}
    parts = [_part(part, questions, replies) for part in state["course"]]
    parts = [part for part in parts if part["of"]]
    score = _score(parts)
    wanted = state["pass_percent"]
    passed = None if wanted is None else score["share"] >= wanted / 100 - 1e-9
    if passed is None:
        sentence = score["sentence"]
    elif passed:
        sentence = say("Passed. The pass mark is {mark}%.", mark=wanted)
    else:
        sentence = say("Not passed yet. The pass mark is {mark}%.", mark=wanted)
    return {
        "ok": True,
        "points": score["points"],
        "of": score["of"],
        "share": score["share"],
        "score": score["sentence"],
        "passed": passed,
        "sentence": sentence,
        "parts": parts,
        "replies": replies,
    }


def _read(message: object) -> tuple:
    if not isinstance(message, dict):
        return [], {}
    questions, answers = message.get("questions"), message.get("answers")
    return (questions if isinstance(questions, list) else []), (answers if isinstance(answers, dict) else {})


def _reply(question: dict, answer: object) -> dict:
    state = {"questions": [question]}
    reply = grade(state, {"question": question["id"], "answer": answer})
    right = grade(state, {"question": question["id"], "answer": right_answer(question)})
    found = {
        "open": not reply["ok"],
        "of": question["points"],
        "right_lines": _lines(question, right["parts"]),
    }
    if not reply["ok"]:
        found.update({"ok": True, "right": False, "share": 0, "points": 0, "parts": []})
        found.update({"verdict": say("Left open, or not finished."), "explain": question["explain"]})
        return found
    found.update(reply)
    return found


def _lines(question: dict, parts: list) -> list:
    if question["type"] == "number":
        return [parts[0]["answer"]]
    if question["type"] in ("match", "sort"):
        return [part["text"] + " → " + part["answer"] for part in parts]
    return [part["text"] for part in parts]


def _score(rows: list) -> dict:
    points = round(sum([row["points"] for row in rows]), 2)
    of = sum([row["of"] for row in rows])
    share = points / of if of else 0
    sentence = say("{points} of {of} points: {share}", points=decimal(points), of=of, share=percent(share, 0))
    return {"points": points, "of": of, "share": share, "sentence": sentence}


def _part(part: dict, questions: list, replies: dict) -> dict:
    chapters = [_chapter(chapter, questions, replies) for chapter in part["chapters"]]
    found = _score(chapters)
    for chapter in chapters:
        # A chapter that was not asked about is judged by its part.
        chapter["read"] = (chapter["share"] if chapter["of"] else found["share"]) < SURE - 1e-9
    found.update({"title": part["title"], "number": part["number"], "chapters": chapters})
    return found


def _chapter(chapter: dict, questions: list, replies: dict) -> dict:
    mine = [question for question in questions if question["name"].split("/")[0] == chapter["bank"]]
    objectives = []
    for objective in chapter["objectives"]:
        names = [question["name"] for question in mine if question["objective"] == objective["id"]]
        if names:
            row = _score([replies[name] for name in names])
            row.update({"id": objective["id"], "text": objective["text"], "questions": names})
            objectives.append(row)
    found = _score(objectives)
    found.update({"title": chapter["title"], "page": chapter["page"], "objectives": objectives})
    return found
