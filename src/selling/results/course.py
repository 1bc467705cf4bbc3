"""What the course asks, and what an answer is worth: by the banks of this edition, never by a trainee's file."""

import json
from dataclasses import dataclass
from typing import Any

from selling.i18n import html_language, language
from selling.live.grade import grade
from selling.questions import load_banks, to_content
from selling.questions.course import parts
from selling.site.concordance import chapters


@dataclass(frozen=True)
class Question:
    """A question of a bank, as the quiz is given it (``content``), and where it is taught ("" if nowhere yet)."""

    bank: str
    chapter: str
    part: str
    content: dict[str, Any]

    @property
    def name(self) -> str:
        """Return the name that is unique in the course: ``three-laws/four-complaints``."""
        return f"{self.bank}/{self.content['id']}"

    def share(self, answer: object) -> float | None:
        """Return what an answer is worth, 0 to 1; None if it is incomplete or cannot be read."""
        reply = grade({"questions": [self.content]}, {"question": self.content["id"], "answer": answer})
        return float(reply["share"]) if reply["ok"] else None


def questions() -> dict[str, Question]:
    """Return every question of the course by its name, ``bank/id``.

    Raises:
        selling.questions.BankError: a bank has problems; the message lists them.
    """
    taught = {
        bank: chapter["name"] for chapter in chapters() for bank in [*chapter["banks"], chapter["bank"]]
    }
    part_of = {
        chapter["page"].rpartition("/")[2]: part["title"] for part in parts() for chapter in part["chapters"]
    }
    found = {}
    for bank in load_banks():
        chapter = taught.get(bank.bank, "")
        for content in to_content(bank, html_language(language()))["questions"]:
            question = Question(bank.bank, chapter, part_of.get(chapter, ""), content)
            found[question.name] = question
    return found


def objectives() -> dict[tuple[str, str], str]:
    """Return what a trainee can do who reached an objective, by its chapter and id."""
    return {
        (chapter["name"], each["id"]): each["text"]
        for chapter in chapters()
        for each in chapter["objectives"]
    }


def as_text(answer: object) -> str:
    """Return an answer as one line of JSON, "" for none; :func:`from_text` reads it back."""
    if answer is None:
        return ""
    return json.dumps(answer, ensure_ascii=False, sort_keys=True).encode("utf-8", "replace").decode("utf-8")


def from_text(text: str) -> Any:  # noqa: ANN401 - an answer's type is its question's
    """Return the answer that :func:`as_text` wrote."""
    return json.loads(text) if text else None
