"""The course as its contents list it: parts, chapters and objectives, in a reader's language."""

import json
from functools import cache
from typing import Any

import yaml

from selling.i18n import SOURCE, catalogue, page_catalogue
from selling.project import root
from selling.questions.load import load_bank

ENDS = ".;,?。；？ "  # what a line of a list, or a sentence, ends with


def parts() -> list[dict[str, Any]]:
    """Return the parts of ``_toc.yml`` that hold chapters: ``number`` from 1, ``title`` and ``chapters``.

    A chapter has ``page`` (``notebooks/01-three-laws``), ``title`` (with its number), ``bank`` and ``objectives``
    (``id`` and ``text``). A notebook without ``selling`` in its metadata is no chapter.
    """
    contents = yaml.safe_load((root() / "_toc.yml").read_text("utf-8"))
    found: list[dict[str, Any]] = []
    for part in contents.get("parts", []):
        pages = [str(entry.get("file", "")) for entry in part.get("chapters", [])]
        chapters = [chapter for chapter in map(_chapter, pages) if chapter]
        if chapters:
            found.append({"number": len(found) + 1, "title": part.get("caption", ""), "chapters": chapters})
    return found


def _chapter(page: str) -> dict[str, Any] | None:
    path = root() / f"{page}.ipynb"
    if not path.is_file():
        return None
    notebook = json.loads(path.read_text("utf-8"))
    meta = notebook["metadata"].get("selling", {})
    if not {"bank", "objectives"} <= meta.keys():
        return None
    head = "".join(notebook["cells"][0]["source"])
    title = next((line[2:] for line in head.splitlines() if line.startswith("# ")), page)
    return {"page": page, "title": title, "bank": meta["bank"], "objectives": meta["objectives"]}


def pool(course: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return a row a question of the chapters' main banks: what :func:`selling.live.draw.lay_out` draws from.

    ``course``: as :func:`parts` gives it.

    Raises:
        selling.questions.BankError: a bank has problems.
    """
    return [
        {
            "name": f"{chapter['bank']}/{question.id}",
            "part": part["number"],
            "level": question.level,
            "points": question.points,
            "type": question.type,
            "objective": question.objective,
        }
        for part in course
        for chapter in part["chapters"]
        for question in load_bank(chapter["bank"]).questions
    ]


def outline(code: str) -> list[dict[str, Any]]:
    """Return the parts in a language, as plain values: titles, and each chapter with its objectives' sentences."""
    known = catalogue(code)
    return [
        {
            "number": part["number"],
            "title": known.get(part["title"], part["title"]),
            "chapters": [
                {
                    "bank": chapter["bank"],
                    "page": chapter["page"],
                    "title": chapter_title(chapter["page"], chapter["title"], code),
                    "objectives": [
                        {"id": each["id"], "text": objective(chapter["page"], each["text"], code)}
                        for each in chapter["objectives"]
                    ],
                }
                for chapter in part["chapters"]
            ],
        }
        for part in parts()
    ]


def chapter_title(page: str, title: str, code: str) -> str:
    """Return a chapter's title, with its number, in a language."""
    return title if code == SOURCE else _listed(page, code).get(_bare(title), title)


def objective(page: str, text: str, code: str) -> str:
    """Return an objective in a language: the page lists it in its first lines, so its translation is there."""
    if code == SOURCE:
        return text
    translated = _listed(page, code).get(_bare(text))
    return f"{translated.rstrip(ENDS)}。" if translated else text


@cache
def _listed(page: str, code: str) -> dict[str, str]:
    return {_bare(text): translated for text, translated in page_catalogue(code, page).items()}


def _bare(text: str) -> str:
    return text.strip().rstrip(ENDS).lower()
