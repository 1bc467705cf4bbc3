"""Flashcards: the course's terms, models and missed questions, repeated when they are about to be forgotten."""

from html import escape
from pathlib import Path
from typing import Any

import anywidget

from selling.cards import deck, homes, pages
from selling.cards.deck import contents
from selling.cards.questions import answer_key
from selling.i18n import language
from selling.live.cards import missed
from selling.live.say import say
from selling.widgets.base import DIST, LiveWidget, common_words, page_language, style_of


class Flashcards(LiveWidget):
    """All cards of the course, live in a kernel and on the published page::

        Flashcards()

    A card waits as FSRS says (ts-fsrs, its default parameters, nothing random). A missed question joins the cards.

    Raises:
        selling.cards.CardError, selling.questions.BankError: a source has problems; the message lists them.
    """

    _esm = DIST / "flashcards.js"
    _css = style_of("flashcards")

    @classmethod
    def sources(cls) -> list[Path]:
        """Return the pages that the cards are made of."""
        return pages(language())

    def __init__(self) -> None:
        """Gather the cards."""
        cards = deck(language())
        content = {
            "title": say("Flashcards"),
            "lang": page_language(),
            "homes": [
                {"name": home.name, "bank": home.bank, "banks": list(home.banks), "title": home.title}
                for home in homes()
            ],
            "cards": [
                {"id": card.id, "home": card.home, "front": list(card.front), "back": list(card.back)}
                for card in cards
            ],
            "keys": {
                f"question/{bank}/{question['id']}": answer_key(question)
                for home in homes()
                for bank in home.banks
                for question in contents(bank)
            },
        }
        super().__init__(
            kind="flashcards",
            name="flashcards",
            content=content,
            words=_words(),
            python={"missed": "selling.live.cards:missed"},
        )

    def __repr__(self) -> str:
        """Return the line that made the widget."""
        return "Flashcards()"

    @anywidget.experimental.command
    def missed(self, message: dict[str, Any], buffers: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        """Answer the front end's request for the questions that were missed."""
        return missed(self.content, message), buffers


def _words() -> dict[str, Any]:
    return {
        **common_words(),
        "lead": say(
            "Five minutes a day: first what is due, then up to ten new cards. Say the answer to yourself before you "
            "turn the card. What you rate stays in this browser. Keys: space turns the card, 1 to 4 rate it."
        ),
        "due": say("To repeat:"),
        "new": say("New today:"),
        "chapters": say("Chapters to draw from"),
        "drawing": say("Chapters to draw from: {chosen} of {all}"),
        "all": say("All chapters"),
        "begun": say("Those I have begun"),
        "none": say("No chapter"),
        "choose": say("Choose at least one chapter to draw cards from."),
        "begin": say("Begin (cards: {cards})"),
        "kinds": {
            "term": say("Term. Chapter: {chapter}"),
            "model": say("Model. Chapter: {chapter}"),
            "question": say("Missed question. Chapter: {chapter}"),
        },
        "no_chapter": say("A term of all chapters"),
        "front": say("Front of the card"),
        "back": say("Back of the card"),
        "show": say("Show the answer"),
        "rate": say("How did it go?"),
        "ratings": [say("Again"), say("Hard"), say("Good"), say("Easy")],
        "undo": say("Take back the last rating"),
        "undone": say("The rating is taken back. Here is its card again."),
        "five_minutes": say("Five minutes are over. Cards left for today: {cards}. They can wait."),
        "go_on": say("Go on"),
        "stop": say("Stop here"),
        "done": say("Done for today. Cards come again on {day}: {due} to repeat, {new} new."),
        "not_graded": say(
            "Your earlier answers could not be looked through, so missed questions are not among the cards. "
            "Reload the page to try again."
        ),
        "clock": say(
            "The clock of this device was set back, or another device's is ahead. What was rated in the future counts "
            "once that time has come; nothing is lost."
        ),
    }


def fallback(content: dict[str, Any], words: dict[str, Any]) -> str:
    """Return the models as HTML for paper and for a page without scripts: to fold along the middle and to ask."""
    models = [card for card in content["cards"] if card["id"].startswith("model/")]
    rows = "".join(
        f"<dt>{escape(' '.join(card['front']))}</dt><dd>{escape(' '.join(card['back']))}</dd>"
        for card in models
    )
    return (
        '<section class="selling-flashcards selling-on-paper">'
        f'<h3 class="selling-title">{escape(content["title"])}</h3><dl>{rows}</dl></section>'
    )
