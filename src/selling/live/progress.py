"""Where a trainee stands: chapter by chapter, objective by objective, and what to do next."""

from selling.live.check import day_number
from selling.live.format import percent
from selling.live.record_values import clean, share
from selling.live.say import say, together


def overview(state: dict, message: dict) -> dict:
    """Return what the page "My progress" shows.

    ``state``: ``parts`` as :func:`selling.outline.outline` gives them. ``message``: ``record`` (None for none) and
    ``today``, such as "2026-11-25".

    Returns ``sentence`` and ``days``, two sentences; ``chapters``, page → ``read``, ``used`` and ``best`` (shares
    from 0 to 1, None for nothing to reach or nothing reached yet), ``sentence``; ``objectives`` with answers, weakest
    first: ``page``, ``text``, ``share``, ``share_text``, ``sentence``; ``review``, chapters with questions to look at
    again: ``page``, ``sentence``; ``place``, where the trainee left: ``page``, ``section``, ``title``, or None.
    """
    record = clean(message.get("record"))[0]
    chapters, objectives, review, answered, asked = {}, [], [], 0, 0
    for chapter in _chapters(state):
        found = _answers(chapter, record)
        chapters[chapter["page"]] = _standing(chapter, record)
        objectives += _mastery(chapter, found)
        missed = len([each for each in found if each["share"] is not None and each["share"] < 1])
        if missed:
            sentence = say("Questions to look at again: {count}", count=missed)
            review.append({"page": chapter["page"], "title": chapter["title"], "sentence": sentence})
        answered += len([each for each in found if each["answered"]])
        asked += len(found)
    objectives.sort(key=lambda each: each["share"])
    read = len([page for page in chapters if chapters[page]["read"]])
    return {
        "ok": True,
        "sentence": say(
            "Chapters read: {read} of {chapters}. Questions answered: {answered} of {asked}.",
            read=read,
            chapters=len(chapters),
            answered=answered,
            asked=asked,
        ),
        "days": _days(record["days"], message["today"]),
        "chapters": chapters,
        "objectives": objectives,
        "review": review,
        "place": _place(state, record),
    }


def _chapters(state: dict) -> list:
    return [chapter for part in state["parts"] for chapter in part["chapters"]]


def _answers(chapter: dict, record: dict) -> list:
    """Return a row for each question: objective, points, whether answered, and the share earned or None.

    An answer to a question that has changed since does not count.
    """
    rows = []
    for bank, questions in chapter["questions"].items():
        kept = record["quiz"][bank]["questions"] if bank in record["quiz"] else {}
        for question, mark, objective, points in questions:
            entry = kept.get(question)
            stands = entry is not None and entry["mark"] == mark and entry["checked"] is not None
            reached = share(entry.get("share")) if entry is not None and stands else None
            rows.append({"objective": objective, "points": points, "answered": stands, "share": reached})
    return rows


def _standing(chapter: dict, record: dict) -> dict:
    read = chapter["page"] in record["read"]
    tools = chapter["tools"]
    uses = record["used"].get(chapter["page"], {})
    used = len([tool for tool in tools if tool in uses])
    best = record["quiz"][chapter["bank"]]["best"] if chapter["bank"] in record["quiz"] else None
    standing = {"read": read, "used": used / len(tools) if tools else None, "best": best}
    if not read and not used and best is None:
        standing["sentence"] = say("Not begun.")
        return standing
    sentences = [say("Read.") if read else say("Not read yet.")]
    if tools:
        sentences.append(say("Calculators used: {used} of {tools}.", used=used, tools=len(tools)))
    if best is None:
        sentences.append(say("Quiz: not begun."))
    else:
        sentences.append(say("Quiz: best {share}.", share=percent(best, 0)))
    standing["sentence"] = together(sentences)
    return standing


def _mastery(chapter: dict, found: list) -> list:
    rows = []
    for objective in chapter["objectives"]:
        own = [each for each in found if each["objective"] == objective["id"]]
        known = [each for each in own if each["share"] is not None]
        if not known:
            continue
        points = sum([each["points"] for each in known])
        reached = sum([each["share"] * each["points"] for each in known]) / points
        rows.append(
            {
                "page": chapter["page"],
                "title": chapter["title"],
                "text": objective["text"],
                "share": reached,
                "share_text": percent(reached, 0),
                "sentence": say(
                    "{share} of the points. Questions answered: {answered} of {asked}.",
                    share=percent(reached, 0),
                    answered=len(known),
                    asked=len(own),
                ),
            }
        )
    return rows


def _place(state: dict, record: dict) -> dict | None:
    kept = record["notes"].get("place", {})
    for chapter in _chapters(state):
        if chapter["page"] == kept.get("page"):
            section = kept.get("section")
            return {
                "page": chapter["page"],
                "section": section if isinstance(section, str) else "",
                "title": chapter["title"],
            }
    return None


def _days(days: dict, today: str) -> str:
    """Return a sentence about the days on which something was done; a gap is not held against anyone."""
    numbers = sorted([day_number("day", day) for day in days])
    if not numbers:
        return say("Nothing is kept yet. It begins with the first answer, slider or page.")
    row = 0
    last = day_number("day", today)
    if last not in numbers:
        last -= 1
    while last - row in numbers:
        row += 1
    if row > 1:
        return say("Days in a row: {row}. Days in all: {days}.", row=row, days=len(numbers))
    return say("Days on which you worked here: {days}.", days=len(numbers))
