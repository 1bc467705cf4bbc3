"""The quiz: a bank's questions, each checked by Python when the trainee asks."""

from html import escape
from pathlib import Path
from typing import Any

import anywidget

from selling.live.grade import grade, total
from selling.live.say import say
from selling.questions import load_bank, to_content
from selling.questions.check import BLANK
from selling.widgets.base import DIST, LiveWidget, common_words, page_language, style_of


class Quiz(LiveWidget):
    """The questions of one bank, live in a kernel and on the published page::

        Quiz("three-laws")

    Raises:
        selling.questions.BankError: the bank has problems; the message lists them.
    """

    _esm = DIST / "quiz.js"
    _css = style_of("quiz")

    def __init__(self, bank: str | Path) -> None:
        """Load and check the bank, by its name or by the path of its file."""
        content = to_content(load_bank(bank), page_language())
        content["score"] = total(
            content, {"answers": {}}
        )  # where a score begins, for a page with no Python yet
        super().__init__(
            kind="quiz",
            name=content["bank"],
            content=content,
            words=_words(),
            python={"grade": "selling.live.grade:grade", "total": "selling.live.grade:total"},
        )

    @anywidget.experimental.command
    def grade(self, message: dict[str, Any], buffers: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        """Answer the front end's request to grade one answer."""
        return grade(self.content, message), buffers

    @anywidget.experimental.command
    def total(self, message: dict[str, Any], buffers: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        """Answer the front end's request for the score."""
        return total(self.content, message), buffers


def _words() -> dict[str, str]:
    return (
        common_words()
        | question_words()
        | {
            "practice": say(
                "For practice: the answers are in the source of this page, so it is not for marking anyone. "
                "What you answer stays in this browser."
            ),
            "check": say("Check"),
            "checking": say("Checking …"),
            "again": say("Try again"),
            "reveal": say("Show the answer"),
            "counted": say("The answer was shown, so the points for this question stay as they were."),
            "progress": say("{answered} of {questions} questions answered"),
            "start_again": say("Start again"),
            "start_again_sure": say("Forget all answers of this quiz?"),
            "forget": say("Yes, forget them"),
            "keep": say("No, keep them"),
            "forgotten": say("All answers are forgotten."),
        }
    )


def question_words() -> dict[str, str]:
    """Return the sentences of a question's fields and of what is said about an answer."""
    return {
        "points": say("Points: {points}"),
        "earned": say("Points: {points} of {of}"),
        "right": say("Right"),
        "wrong": say("Not right"),
        "missed": say("Belongs here too"),
        "answer": say("The answer: {answer}"),
        "right_order": say("The right order"),
        "your_answer": say("Your answer"),
        "choose": say("Choose …"),
        "choice_for": say("Choice for: {text}"),
        "blank": say("Blank {number}"),
        "up": say("Move “{text}” up"),
        "down": say("Move “{text}” down"),
        "position": say("“{text}” is now at place {position} of {count}."),
    }


def fallback(content: dict[str, Any], words: dict[str, str]) -> str:
    """Return the questions as HTML for paper and for a page without scripts: to read and to tick by hand."""
    questions = "".join(f"<li>{_on_paper(question)}</li>" for question in content["questions"])
    return (
        f'<section class="selling-quiz selling-on-paper" data-bank="{escape(content["bank"])}">'
        f'<h3 class="selling-title">{escape(content["title"])}</h3><ol>{questions}</ol></section>'
    )


def _on_paper(question: dict[str, Any]) -> str:
    shown = question["text"]
    if question["type"] == "blanks":
        shown = BLANK.sub(r"[ \1 ]", shown)
    text = f"<p>{escape(shown)}</p>"
    if question["type"] == "number":
        return f"{text}<p>____ {escape(question['unit'])}</p>"
    if question["type"] == "blanks":
        choices = [" / ".join(choice["text"] for choice in blank["choices"]) for blank in question["blanks"]]
        return text + "".join(
            f"<p>[ {escape(blank['key'])} ] {escape(line)}</p>"
            for blank, line in zip(question["blanks"], choices, strict=True)
        )
    if question["type"] in ("match", "sort"):
        places = " / ".join(place["text"] for place in question["places"])
        return f"{text}{_list(question['items'])}<p>{escape(places)}</p>"
    return text + _list(question["items"] if question["type"] == "order" else question["options"])


def _list(parts: list[dict[str, Any]]) -> str:
    return "<ul>" + "".join(f"<li>{escape(part['text'])}</li>" for part in parts) + "</ul>"
