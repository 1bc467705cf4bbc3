"""The course in outline, in the reader's language: its parts, their chapters, what each teaches, asks and lends."""

import json
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import yaml
from babel.messages.pofile import read_po

from selling.i18n import SOURCE, language
from selling.live.say import say
from selling.project import root
from selling.questions import load_bank, to_content


def outline() -> list[dict[str, Any]]:
    """Return the parts in teaching order, as plain values.

    Each has ``caption`` and ``chapters``; a chapter has ``page`` (such as ``notebooks/01-three-laws``), ``title``,
    ``bank`` (that of its quiz), ``tools`` (ids of its calculators), ``objectives`` (``id``, ``text``) and
    ``questions``: bank → a list of ``[id, mark, objective, points]``, of its quiz and the sorters within it.

    Raises:
        selling.questions.BankError: a bank has problems; the message lists them.
        ValueError: a chapter's list of objectives and the ids in its metadata are not of one length.
    """
    # Imported here: the module needs Sphinx, which a kernel that shows another widget need not load.
    from selling.site.concordance import chapters

    known = {f"notebooks/{chapter['name']}": chapter for chapter in chapters()}
    listed = yaml.safe_load((root() / "_toc.yml").read_text("utf-8"))["parts"]
    parts = [
        {
            "caption": say(part["caption"]),
            "chapters": [
                _chapter(each["file"], known[each["file"]])
                for each in part["chapters"]
                if each["file"] in known
            ],
        }
        for part in listed
    ]
    return [part for part in parts if part["chapters"]]


def sources() -> list[Path]:
    """Return the files that the outline is made of, besides Python, banks and their translations."""
    home = root()
    pages = home / "book/locale" / language() / "LC_MESSAGES/notebooks"
    return [home / "_toc.yml", *sorted((home / "notebooks").glob("*.ipynb")), *sorted(pages.glob("*.po"))]


def _chapter(page: str, found: dict[str, Any]) -> dict[str, Any]:
    tools = [getattr(import_module(f"selling.calculators.{module}"), name) for module, name in found["tools"]]
    return {
        "page": page,
        "title": _in_language(page, found["title"]),
        "bank": found["bank"],
        "tools": [tool.id for tool in tools],
        "objectives": _objectives(page, found["objectives"]),
        "questions": {
            bank: [
                [question[name] for name in ("id", "mark", "objective", "points")]
                for question in to_content(load_bank(bank), "")["questions"]
            ]
            for bank in dict.fromkeys([*found["banks"], found["bank"]])
        },
    }


def _objectives(page: str, listed: list[dict[str, str]]) -> list[dict[str, str]]:
    """Return the objectives as the chapter's first cell words them, where the translators have them too."""
    cells = json.loads((root() / f"{page}.ipynb").read_text("utf-8"))["cells"]
    first = next("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")
    worded = [line[2:].strip() for line in first.splitlines() if line.startswith("- ")]
    if len(worded) != len(listed):
        raise ValueError(
            f"{page}.ipynb: its first cell lists {len(worded)} objectives, its metadata {len(listed)}. "
            "Give each objective one line in both."
        )
    return [
        {"id": each["id"], "text": _as_sentence(_in_language(page, text))}
        for each, text in zip(listed, worded, strict=True)
    ]


def _as_sentence(text: str) -> str:
    text = text.rstrip(";.；。")
    return text[:1].upper() + text[1:]


def _in_language(page: str, text: str) -> str:
    return _words_of(page, language()).get(text, text)


@cache
def _words_of(page: str, code: str) -> dict[str, str]:
    path = root() / "book/locale" / code / "LC_MESSAGES" / f"{page}.po"
    if code == SOURCE or not path.is_file():
        return {}
    with path.open("rb") as file:
        return {str(each.id): str(each.string) for each in read_po(file) if each.id and each.string}
