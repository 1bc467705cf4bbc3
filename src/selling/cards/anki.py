"""Make a deck for Anki: the glossary, the models and the chapters' questions, in both languages."""

import argparse
import sys
from collections.abc import Sequence
from html import escape
from itertools import groupby
from pathlib import Path

import genanki

from selling.cards.deck import Card, deck
from selling.i18n import LANGUAGES, speaking
from selling.live.say import say

# Anki knows decks, the kind of note and notes by these. They never change, so a deck read in again updates the old one.
_DECKS = {"en": 1_764_028_801, "zh_CN": 1_764_028_802}
_KIND = genanki.Model(
    1_764_028_800,
    "Selling: flashcard",
    fields=[{"name": "Front"}, {"name": "Back"}],
    templates=[
        {
            "name": "Card",
            "qfmt": "{{Front}}",
            "afmt": '{{FrontSide}}<hr id="answer">{{Back}}',
        }
    ],
    css=".card { max-width: 40rem; margin: 1rem auto; font: 1.2rem/1.5 sans-serif; text-align: start; }",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("key-account-selling.apkg"),
        help="the file to write (default: %(default)s)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the deck, and say what is in it."""
    out: Path = arguments.out
    try:
        counts = write(out)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        print(f"The deck was not written to {out}: {reason}", file=sys.stderr)
        return 1
    told = ", ".join(f"{LANGUAGES[code]}: {count} cards" for code, count in counts.items())
    print(f"Wrote {out} ({told}). In Anki: File, Import. A newer deck updates the cards of an older one.")
    return 0


def write(out: Path) -> dict[str, int]:
    """Write a deck for each language into one file; return the number of cards of each.

    Raises:
        OSError: the file cannot be written there.
        CardError, BankError: a source of the cards has problems; the message lists them.
    """
    decks = {code: deck_in(code) for code in LANGUAGES}
    with out.open(
        "ab"
    ):  # says at once, and in the system's own words, that the place is not to be written to
        pass
    genanki.Package(list(decks.values())).write_to_file(str(out))
    return {code: len(made.notes) for code, made in decks.items()}


def deck_in(code: str) -> genanki.Deck:
    """Return the deck of one language."""
    with speaking(code):
        made = genanki.Deck(_DECKS[code], say("Consultative Key-Account Selling"))
        for card in deck(code, sorters=False):
            made.add_note(note(card, code))
    return made


def note(card: Card, code: str) -> genanki.Note:
    """Return a card as a note, whose GUID hangs on the card's id and language, and never on its text."""
    return genanki.Note(
        model=_KIND,
        fields=[as_html(card.front), as_html(card.back)],
        tags=[card.id.split("/")[0], card.home or "all-chapters"],
        guid=genanki.guid_for("selling", code, card.id),
    )


def as_html(lines: Sequence[str]) -> str:
    """Return paragraphs of plain text as HTML; lines that begin with a dash become one list.

    >>> as_html(["1 < 2?", "– yes", "– no"])
    '<p>1 &lt; 2?</p><ul><li>yes</li><li>no</li></ul>'
    """
    found = []
    for listed, group in groupby(lines, lambda line: line.startswith("– ")):
        texts = [escape(line.removeprefix("– ") if listed else line) for line in group]
        if listed:
            found.append("<ul>" + "".join(f"<li>{text}</li>" for text in texts) + "</ul>")
        else:
            found += [f"<p>{text}</p>" for text in texts]
    return "".join(found)
