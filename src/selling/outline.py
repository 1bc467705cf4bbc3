"""The course in outline, in the reader's language: its parts, their chapters, what each teaches, asks and lends."""

import json
from importlib import import_module
from pathlib import Path
from typing import Any

from selling.i18n import language
from selling.project import root
from selling.questions import course, load_bank, to_content


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

    shown = {f"notebooks/{chapter['name']}": chapter for chapter in chapters()}
    return [
        {
            "caption": part["title"],
            "chapters": [_chapter(chapter, shown[chapter["page"]]) for chapter in part["chapters"]],
        }
        for part in course.outline(language())
    ]


def sources() -> list[Path]:
    """Return the files that the outline is made of, besides Python, banks and their translations."""
    home = root()
    pages = home / "book/locale" / language() / "LC_MESSAGES/notebooks"
    return [home / "_toc.yml", *sorted((home / "notebooks").glob("*.ipynb")), *sorted(pages.glob("*.po"))]


def _chapter(listed: dict[str, Any], shown: dict[str, Any]) -> dict[str, Any]:
    tools = [getattr(import_module(f"selling.calculators.{module}"), name) for module, name in shown["tools"]]
    _check_lines(listed["page"], len(listed["objectives"]))
    return {
        "page": listed["page"],
        "title": listed["title"],
        "bank": listed["bank"],
        "tools": [tool.id for tool in tools],
        "objectives": [
            {"id": each["id"], "text": each["text"].rstrip(course.ENDS)} for each in listed["objectives"]
        ],
        "questions": {
            bank: [
                [question[name] for name in ("id", "mark", "objective", "points")]
                for question in to_content(load_bank(bank), "")["questions"]
            ]
            for bank in dict.fromkeys([*shown["banks"], shown["bank"]])
        },
    }


def _check_lines(page: str, objectives: int) -> None:
    """See that the first cell lists each objective, because translators find it there."""
    cells = json.loads((root() / f"{page}.ipynb").read_text("utf-8"))["cells"]
    first = next("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")
    lines = sum(line.startswith("- ") for line in first.splitlines())
    if lines != objectives:
        raise ValueError(
            f"{page}.ipynb: its first cell lists {lines} objectives, its metadata {objectives}. "
            "Give each objective one line in both."
        )
