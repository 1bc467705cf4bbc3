"""The entry test and the exam: questions drawn by the blueprint, one after another, with no feedback until the end."""

from html import escape
from typing import Any

import anywidget
import traitlets

from selling.i18n import language
from selling.live.draw import draws
from selling.live.exam import deal, mark
from selling.live.say import say
from selling.questions import load_bank, to_content
from selling.questions.blueprint import Test, load_tests, mark_of
from selling.questions.course import outline
from selling.widgets.base import DIST, LiveWidget, page_language, style_of
from selling.widgets.quiz import question_words


class Exam(LiveWidget):
    """One of the two tests of ``exercises/blueprint.yml``, live in a kernel and on the published page::

        Exam("entry")
        Exam("exam")

    The questions' texts are not in ``content``: the page fetches the banks it needs when a test begins, as files; in a
    kernel it asks for them by command.

    Raises:
        ValueError: there is no test of this name.
        selling.questions.blueprint.BlueprintError: the blueprint cannot be used; the message lists why.
    """

    _esm = DIST / "exam.js"
    _css = style_of("quiz") + style_of("exam")

    #: Names of the banks that a page needs as files beside it.
    banks: traitlets.List[str] = traitlets.List().tag(sync=True)

    def __init__(self, test: str) -> None:
        """Load and check the blueprint and lay out the test."""
        blueprint, layouts = load_tests()
        rules, layout = blueprint.test(test), layouts[test]
        course = outline(language())
        content = {
            "test": test,
            "title": _title(test),
            "lang": page_language(),
            "questions": rules.questions,
            "minutes": rules.minutes,
            "pass_percent": rules.pass_percent,
            "wait_hours": rules.wait_hours,
            "facts": _facts(rules, draws(layout)),
            "blueprint": mark_of(layout),
            "layout": layout,
            "course": course,
        }
        super().__init__(
            kind="exam",
            name=test,
            content=content,
            words=_words(test),
            python={"deal": "selling.live.exam:deal", "mark": "selling.live.exam:mark"},
            banks=[chapter["bank"] for part in course for chapter in part["chapters"]],
        )

    @anywidget.experimental.command
    def deal(self, message: dict[str, Any], buffers: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        """Answer the front end's request for a draw."""
        return deal(self.content, message), buffers

    @anywidget.experimental.command
    def mark(self, message: dict[str, Any], buffers: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        """Answer the front end's request to mark a sitting."""
        return mark(self.content, message), buffers

    @anywidget.experimental.command
    def bank(self, message: dict[str, Any], buffers: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        """Answer the front end's request for the questions of a bank."""
        name = message.get("bank")
        if name not in self.banks:
            return {"questions": []}, buffers
        return to_content(load_bank(name), page_language()), buffers


def _title(test: str) -> str:
    return say("Entry test") if test == "entry" else say("Final exam")


def _facts(rules: Test, different: int) -> list[str]:
    facts = [
        say("Questions: {questions}, drawn from all parts of the course.", questions=rules.questions),
        say("No question tells you whether you were right until you hand in."),
    ]
    if rules.minutes:
        facts.append(
            say(
                "The clock runs for {minutes} minutes from the moment you begin, also while this page is closed. "
                "When it is up, what you have answered is handed in.",
                minutes=rules.minutes,
            )
        )
    if rules.pass_percent:
        facts.append(say("You pass with {mark}% of the points.", mark=rules.pass_percent))
    if rules.wait_hours:
        facts.append(say("After the end, the next draw opens {hours} hours later.", hours=rules.wait_hours))
    facts.append(
        say(
            "There are {draws} different draws of equal difficulty. Two of them share at most a third of their "
            "questions.",
            draws=different,
        )
    )
    facts.append(
        say(
            "The answers are in this site's files, and anyone who looks can find them. So this is for yourself, and "
            "proves nothing to others. What you answer stays in this browser."
        )
    )
    return facts


def _words(test: str) -> dict[str, Any]:
    entry = test == "entry"
    return {
        **question_words(),
        "begin": say("Begin the entry test") if entry else say("Begin the exam"),
        "begin_again": say("Take another draw"),
        "loading": say("Fetching the questions …"),
        "not_loaded": say(
            "The questions did not come. Check the network and try again. What you have answered is kept."
        ),
        "try_again": say("Try again"),
        "full": say(
            "This browser no longer saves what you answer. Go on: your answers stay here until you leave the page, so "
            "hand in before you do."
        ),
        "resumed": say("Your test goes on where you left it."),
        "other_tab": say("An answer came from another tab. The later answer to a question counts."),
        "gone": say(
            "The course has changed since you began. Questions that are gone and do not count: {count}."
        ),
        "changed": say("The course has changed since you began. Questions to answer again: {count}."),
        "question": say("Question {number} of {questions}"),
        "back": say("Back"),
        "next": say("Next"),
        "later": say("Mark for later"),
        "overview": say("All questions: {answered} of {questions} answered, {later} marked"),
        "jump": {
            "open": say("Question {number}: open"),
            "answered": say("Question {number}: answered"),
            "open_later": say("Question {number}: open, marked for later"),
            "answered_later": say("Question {number}: answered, marked for later"),
        },
        "time_left": say("Time left"),
        "left": [
            say("One minute left. Then what you have answered is handed in."),
            say("Ten minutes left."),
        ],
        "hand_in": say("Hand in"),
        "open_left": say("Open questions: {open}. Hand in all the same?"),
        "hand_in_yes": say("Yes, hand in"),
        "hand_in_no": say("No, go on"),
        "time_up": say("The time is up. What you had answered has been handed in."),
        "handed_in": say("Handed in."),
        "marking": say("Marking …"),
        "result": say("Your entry test") if entry else say("Your exam"),
        "show_result": say("Show your result"),
        "ended": say("Ended: {time}"),
        "by_part": say("By part"),
        "path": say("Your path"),
        "path_lead": say(
            "Read the chapters of which you had less than 80%. A chapter that was not asked about goes by its part. A "
            "few questions are a hint and no verdict: where you know better, trust yourself."
        ),
        "read": say("Read"),
        "skim": say("Skim"),
        "none": say("none"),
        "review": say("Review by objective"),
        "review_lead": say(
            "Open an objective to see each question, your answer, the right one and the reason."
        ),
        "right_answer": say("The right answer"),
        "read_up": say("Read it up: {chapter}"),
        "wait": say("The next draw opens on {time}."),
        "again_now": say("You can take another draw now. It shares at most a third of these questions."),
    }


def fallback(content: dict[str, Any], words: dict[str, Any]) -> str:
    """Return what the test is as HTML, for paper and for a page without scripts: it needs both clock and draw."""
    facts = "".join(f"<li>{escape(fact)}</li>" for fact in content["facts"])
    return (
        f'<section class="selling-exam selling-on-paper" data-test="{escape(content["test"])}">'
        f'<h2 class="selling-title">{escape(content["title"])}</h2><ul>{facts}</ul></section>'
    )
