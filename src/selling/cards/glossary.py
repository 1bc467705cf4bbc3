"""The glossary as data: each term, its stable id, and its definition as plain text, in either language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from docutils.nodes import make_id
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.myst_role import myst_role_plugin

from selling.i18n import page_catalogue
from selling.project import root

PAGE = "book/glossary"
_BLOCK = re.compile(r"^:::\{glossary\}\n(.*?)^:::$", re.DOTALL | re.MULTILINE)
_markdown = MarkdownIt("commonmark").use(myst_role_plugin)


@dataclass(frozen=True)
class Term:
    """A term: ``source`` is its English headword, ``id`` is made of it and the same in each language."""

    id: str
    source: str
    name: str
    definition: str


def glossary_file() -> Path:
    """Return the English glossary."""
    return root() / f"{PAGE}.md"


def plain(markdown: str) -> str:
    """Return a passage of MyST Markdown without its marks: a link is its text, a role what it shows.

    >>> plain("The *margin* of {term}`a year <year>`: [see](x.md) **¥5**.")
    'The margin of a year: see ¥5.'
    """
    return "".join(_shown(token) for token in _markdown.parseInline(markdown)[0].children or [])


def _shown(token: Token) -> str:
    if token.type == "myst_role":
        return re.sub(r"\s*<[^<>]*>$", "", token.content)
    return " " if token.type in ("softbreak", "hardbreak") else token.content


def entries(text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield headword and paragraphs, as they are written, of every glossary block of a page.

    Raises:
        ValueError: an entry has no definition.
    """
    for block in _BLOCK.findall(text):
        for entry in re.split(r"\n{2,}(?=\S)", block.strip("\n")):
            heads = [line.strip() for line in entry.splitlines() if not line[:1].isspace() and line]
            body = "\n".join(line.strip() for line in entry.splitlines() if line[:1].isspace() or not line)
            paragraphs = [
                " ".join(part.split("\n")) for part in re.split(r"\n{2,}", body.strip("\n")) if part
            ]
            if not paragraphs:
                raise ValueError(
                    f"{PAGE}.md: the term {heads[0]!r} has no definition; write it below, indented"
                )
            for head in heads:
                yield head, paragraphs


@cache
def terms(language: str) -> tuple[Term, ...]:
    """Return the glossary's terms in a language (``en``, ``zh_CN``) in the order of the page; none without a page.

    Raises:
        ValueError: an entry of the glossary cannot be read.
    """
    if not glossary_file().is_file():
        return ()
    known = page_catalogue(language, PAGE)
    return tuple(
        Term(
            make_id(head),
            head,
            plain(known.get(head, head)),
            " ".join(plain(known.get(each, each)) for each in body),
        )
        for head, body in entries(glossary_file().read_text("utf-8"))
    )
