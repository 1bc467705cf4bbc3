"""Every card of the course, in the language that this process speaks.

A card's id is stable: ``term/ID`` from the glossary's English headword, ``model/ID`` from ``exercises/cards.yml``,
``question/BANK/ID``. What a trainee rated is kept under it, and a deck for Anki updates by it.
"""

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from selling.cards.glossary import PAGE, glossary_file, terms
from selling.cards.load import load_cards
from selling.cards.questions import sides
from selling.live.say import say
from selling.project import root
from selling.questions import load_bank, to_content
from selling.site.concordance import chapters

_TERM = re.compile(r"\{term\}`(?:[^`<]*<)?([^`<>]+)>?`")


@dataclass(frozen=True)
class Home:
    """A chapter as cards know it: page name, bank, all banks on its page, and the terms that it links to."""

    name: str
    bank: str
    banks: tuple[str, ...]
    terms: tuple[str, ...]

    @property
    def title(self) -> str:
        """Return number and title in the language that this process speaks."""
        return f"{int(self.name.split('-')[0])} · {say(load_bank(self.bank).title)}"


@dataclass(frozen=True)
class Card:
    """A card: front and back are paragraphs of plain text; ``home`` is a chapter's bank, or "" for all chapters."""

    id: str
    home: str
    front: tuple[str, ...]
    back: tuple[str, ...]


@cache
def homes() -> tuple[Home, ...]:
    """Return the chapters that exist, in teaching order; the main bank of each comes first."""
    return tuple(
        Home(
            chapter["name"],
            chapter["bank"],
            tuple(dict.fromkeys([chapter["bank"], *chapter["banks"]])),
            tuple(dict.fromkeys(_linked(chapter["name"]))),
        )
        for chapter in chapters()
    )


def _linked(name: str) -> list[str]:
    notebook = json.loads((root() / f"notebooks/{name}.ipynb").read_text("utf-8"))
    prose = "\n".join(
        "".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "markdown"
    )
    return [re.sub(r"\s+", " ", term).lower() for term in _TERM.findall(prose)]


def deck(language: str, *, sorters: bool = True) -> list[Card]:
    """Return all cards; ``sorters``: also the questions inside chapters, not only those of the main banks.

    ``language`` is that of the process (``en``, ``zh_CN``), see :func:`selling.i18n.speaking`.

    Raises:
        CardError, BankError: a source of the cards has problems; the message lists them.
    """
    return [*_terms(language), *_models(), *_questions(sorters)]


def _terms(language: str) -> list[Card]:
    home_of: dict[str, str] = {}
    for bank, listed in [*load_cards().terms.items(), *((home.bank, home.terms) for home in homes())]:
        for term in listed:
            home_of.setdefault(term.lower(), bank)
    return [
        Card(f"term/{term.id}", home_of.get(term.source.lower(), ""), (term.name,), (term.definition,))
        for term in terms(language)
    ]


def _models() -> list[Card]:
    return [
        Card(f"model/{card.id}", card.chapter, (say(card.front),), (say(card.back),))
        for card in load_cards().cards
    ]


def _questions(sorters: bool) -> list[Card]:
    return [
        Card(f"question/{bank}/{question['id']}", home.bank, *map(tuple, sides(question)))
        for home in homes()
        for bank in (home.banks if sorters else home.banks[:1])
        for question in contents(bank)
    ]


def contents(bank: str) -> list[dict[str, Any]]:
    """Return the questions of a bank as the grader takes them, in the language that this process speaks."""
    questions: list[dict[str, Any]] = to_content(load_bank(bank), "")["questions"]
    return questions


def pages(language: str) -> list[Path]:
    """Return the pages that the cards are made of, with the glossary's translation."""
    translated = root() / f"book/locale/{language}/LC_MESSAGES/{PAGE}.po"
    glossary = [path for path in (glossary_file(), translated) if path.is_file()]
    return [*glossary, *(root() / f"notebooks/{home.name}.ipynb" for home in homes())]
