"""Read the cards that authors write, and name every fault at once."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from selling.authoring import Place, Problem, checked, field, line_of, texts
from selling.cards.glossary import terms
from selling.cards.shape import CardFile
from selling.project import root
from selling.questions.check import blocks
from selling.site.concordance import chapters

MACHINE = frozenset({"id", "chapter", "terms"})


class CardError(ValueError):
    """A file of cards that cannot be used. One problem a line: file, line, card, field, and what to do."""


def cards_file() -> Path:
    """Return where the course's own cards are."""
    return root() / "exercises" / "cards.yml"


def load_cards(path: Path | None = None) -> CardFile:
    """Return the checked cards of another file, or of the course; a course without the file has none.

    Raises:
        CardError: something is wrong; the message lists all problems at once.
    """
    if path is None and not cards_file().is_file():
        return CardFile(cards=[])
    return CardFile.model_validate(_checked(path or cards_file())[0])


def words_in(path: Path) -> list[tuple[int, str]]:
    """Return every text that people read on the cards, each with its line, for translators.

    Raises:
        CardError: something is wrong with the file.
    """
    data, lines = _checked(path)
    return [(line_of(place, lines), text) for place, text in texts(data, MACHINE)]


def _checked(path: Path) -> tuple[Any, dict[Place, int]]:
    return checked(path, CardFile, _sense_problems, _told, CardError)


def _sense_problems(data: object) -> Iterator[Problem]:
    """Yield what no schema states: an id used twice, a chapter or a term that the course does not have."""
    if not isinstance(data, dict):
        return
    names = _chapter_names()
    known = ", ".join(names)
    seen: set[str] = set()
    for i, card in enumerate(blocks(data, "cards")):
        if str(card.get("id")) in seen:
            yield ("cards", i, "id"), "is used by an earlier card; give this one its own"
        seen.add(str(card.get("id")))
        if isinstance(card.get("chapter"), str) and card["chapter"] not in names:
            yield ("cards", i, "chapter"), f"is {card['chapter']!r}, which is no chapter; use one of: {known}"
    yield from _term_problems(data.get("terms"), names)


@cache
def _chapter_names() -> tuple[str, ...]:
    return tuple(chapter["bank"] for chapter in chapters())


def _term_problems(listed: object, names: tuple[str, ...]) -> Iterator[Problem]:
    there = {term.source for term in terms("en")}
    seen: set[str] = set()
    for chapter, entries in listed.items() if isinstance(listed, dict) else ():
        if chapter not in names:
            yield ("terms", chapter), f"is no chapter; use one of: {', '.join(names)}"
        for i, term in enumerate(entries if isinstance(entries, list) else ()):
            if isinstance(term, str) and term not in there:
                yield (
                    ("terms", chapter, i),
                    f"is {term!r}, which is not in the glossary; write it as it stands there",
                )
            if term in seen:
                yield ("terms", chapter, i), f"is {term!r}, which has a chapter already; keep one"
            seen.add(str(term))


def _told(place: Place, sentence: str, data: object) -> str:
    if len(place) < 2 or place[0] != "cards" or not isinstance(data, dict):
        return f"{field(place) or 'the file'}: {sentence}"
    card = data["cards"][place[1]]
    name = card.get("id") if isinstance(card, dict) else None
    return f"card {name or f'number {int(place[1]) + 1}'}: {field(place[2:]) or 'as a whole'}: {sentence}"
