"""The language of this process, and its catalogue of sentences.

``SELLING_LANG`` names the language (``en``, ``zh_CN``). The catalogues are the .po files under
``book/locale/<language>/LC_MESSAGES/``: ``selling.po`` and ``selling/*.po`` for sentences in Python and
notebooks, ``exercises/**.po`` for question banks, worksheets and role-plays.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

from selling.live import say as _say
from selling.project import root

SOURCE = "en"
LANGUAGES = {"en": "English", "zh_CN": "中文"}


def language() -> str:
    """Return the language of this process: ``SELLING_LANG``, or English.

    Raises:
        ValueError: ``SELLING_LANG`` names a language that the course does not have.
    """
    code = os.environ.get("SELLING_LANG", SOURCE)
    if code not in LANGUAGES:
        raise ValueError(f"SELLING_LANG is {code!r}; the course has {', '.join(LANGUAGES)}.")
    return code


def html_language(code: str) -> str:
    """Return the code as HTML writes it: ``zh_CN`` becomes ``zh-CN``."""
    return code.replace("_", "-")


def catalogue_files(code: str) -> list[Path]:
    """Return the .po files whose sentences Python says, sorted."""
    folder = root() / "book" / "locale" / code / "LC_MESSAGES"
    return sorted(
        [*folder.glob("selling.po"), *folder.glob("selling/*.po"), *folder.glob("exercises/**/*.po")]
    )


@cache
def catalogue(code: str) -> dict[str, str]:
    """Return source sentence → translation for one language; empty for the source language."""
    return {} if code == SOURCE else _read(catalogue_files(code), code)


@cache
def page_catalogue(code: str, page: str) -> dict[str, str]:
    """Return passage → translation of one prose page, such as ``book/glossary``; empty for the source language."""
    path = root() / "book" / "locale" / code / "LC_MESSAGES" / f"{page}.po"
    return _read([path], code) if path.is_file() else {}


def _read(paths: Iterable[Path], code: str) -> dict[str, str]:
    sentences: dict[str, str] = {}
    for path in paths:
        with path.open("rb") as file:
            for message in read_po(file, locale=code):
                if message.id and message.string and not message.fuzzy:
                    sentences[str(message.id)] = str(message.string)
    return sentences


def install() -> None:
    """Fill the catalogue that :func:`selling.live.say.say` speaks from."""
    _speak(catalogue(language()))


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Say everything inside in one language, whatever this process's own is, and then as before.

    Raises:
        ValueError: the course does not have this language.
    """
    if code not in LANGUAGES:
        raise ValueError(f"The language is {code!r}; the course has {', '.join(LANGUAGES)}.")
    before = dict(_say.CATALOGUE)
    _speak(catalogue(code))
    try:
        yield
    finally:
        _speak(before)


def _speak(sentences: dict[str, str]) -> None:
    _say.CATALOGUE.clear()
    _say.CATALOGUE.update(sentences)
