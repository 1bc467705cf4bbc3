"""My progress: where a trainee stands, and his record as a file."""

from html import escape
from pathlib import Path
from typing import Any

import anywidget

from selling import __version__
from selling.live.progress import overview
from selling.live.record import MOST_CHARACTERS, accept
from selling.live.say import say
from selling.outline import outline, sources
from selling.widgets.base import DIST, LiveWidget, common_words, page_language, style_of


class Progress(LiveWidget):
    """What this browser keeps of a trainee's work, chapter by chapter, to look at, take away, merge and erase::

        Progress()

    Raises:
        selling.questions.BankError: a bank has problems; the message lists them.
    """

    _esm = DIST / "progress.js"
    _css = style_of("progress")

    @classmethod
    def sources(cls) -> list[Path]:
        """Return the files that the outline is made of."""
        return sources()

    def __init__(self) -> None:
        """Gather the course's outline."""
        super().__init__(
            kind="progress",
            name="progress",
            content={
                "title": say("My progress"),
                "lang": page_language(),
                "edition": __version__,
                "most_characters": MOST_CHARACTERS,
                "parts": outline(),
            },
            words=_words(),
            python={
                "overview": "selling.live.progress:overview",
                "accept": "selling.live.record:accept",
            },
        )

    @anywidget.experimental.command
    def overview(self, message: dict[str, Any], buffers: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        """Answer the front end's request for what to show."""
        return overview(self.content, message), buffers

    @anywidget.experimental.command
    def accept(self, message: dict[str, Any], buffers: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        """Answer the front end's request to merge a file."""
        return accept(self.content, message), buffers


def _words() -> dict[str, str]:
    return common_words() | {
        "counting": say("Looking up what this browser has kept …"),
        "go_on": say("Go on where you left: {title}"),
        "chapters": say("Chapter by chapter"),
        "legend": say("Outer ring: the quiz. Inner ring: the calculators. A tick: read to the end."),
        "not_begun": say("Not begun."),
        "review": say("To look at again"),
        "no_review": say("No question that you answered is open."),
        "objectives": say("What you can do, weakest first"),
        "more_objectives": say("All others"),
        "no_objectives": say("This list fills as you answer the questions of the chapters."),
        "file": say("Your record as a file"),
        "stays": say(
            "The record is in this browser only. Export it, import the file on your other device, and both are merged: "
            "nothing is lost, in whichever order you do it."
        ),
        "name": say("Your name, if it should stand in the file"),
        "export": say("Export"),
        "import": say("Import a file"),
        "imported_nothing": say("The import was undone."),
        "undo": say("Undo the import"),
        "unreadable": say("This file cannot be read. Choose another one."),
        "too_large": say("This file is too large for a progress file. Choose the file that “Export” made."),
        "not_written": say("The browser did not let the page write this. Nothing has changed."),
        "erase": say("Erase everything"),
        "erase_sure": say(
            "Erase all answers, worksheets, settings and progress of this course in this browser? "
            "Without an exported file they are gone."
        ),
        "erase_yes": say("Yes, erase everything"),
        "erase_no": say("No, keep it"),
        "erased": say("Everything that this course had kept in this browser is erased."),
    }


def fallback(content: dict[str, Any], words: dict[str, str]) -> str:
    """Return the chapters as HTML for paper and for a page without scripts: to be ticked by hand."""
    parts = "".join(
        f"<li>{escape(part['caption'])}<ul>"
        + "".join(f"<li>☐ {escape(chapter['title'])}</li>" for chapter in part["chapters"])
        + "</ul></li>"
        for part in content["parts"]
    )
    return f'<section class="selling-progress-page selling-on-paper"><ul>{parts}</ul></section>'
