"""The slide concordance: which chapter, tools and questions teach each slide of the source deck.

``book/slides.yml`` lists the slides and their chapters; tools and questions are found in the notebooks and banks.
"""

import ast
import json
import re
from pathlib import Path
from typing import Any, ClassVar

import yaml
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from selling.i18n import install
from selling.live.say import say
from selling.project import root
from selling.questions import load_bank


def slide_numbers(text: str) -> set[int]:
    """Return the slides that ``"1-2, 6"`` names."""
    numbers: set[int] = set()
    for part in text.split(","):
        first, _, last = part.strip().partition("-")
        numbers |= set(range(int(first), int(last or first) + 1))
    return numbers


def chapters() -> list[dict[str, Any]]:
    """Return each chapter that exists: its name, title, metadata and tools, in teaching order."""
    found = []
    for path in sorted((root() / "notebooks").glob("*.ipynb")):
        notebook = json.loads(path.read_text("utf-8"))
        if "selling" in notebook["metadata"]:
            found.append(_chapter(path, notebook))
    return found


def _chapter(path: Path, notebook: dict[str, Any]) -> dict[str, Any]:
    sources = ["".join(cell["source"]) for cell in notebook["cells"]]
    code = "\n".join(
        source for source, cell in zip(sources, notebook["cells"], strict=True) if cell["cell_type"] == "code"
    )
    meta = notebook["metadata"]["selling"]
    return {
        "name": path.stem,
        "title": next(source for source in sources if source.startswith("# ")).splitlines()[0][2:],
        "slides": slide_numbers(meta["slides"]),
        "bank": meta["bank"],
        "objectives": meta["objectives"],
        "minutes": meta["minutes"],
        "tools": _tools(code),
        "banks": re.findall(r'Quiz\("([\w-]+)"\)', code),
        "worksheets": re.findall(r'Worksheet\("([\w-]+)"\)', code),
    }


def _tools(code: str) -> list[tuple[str, str]]:
    """Return (module, name) of each calculator that a notebook shows, whatever it calls the module."""
    aliases = {
        alias.asname or alias.name: alias.name
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.ImportFrom) and node.module == "selling.calculators"
        for alias in node.names
    }
    found = re.findall(r"Calculator\((\w+)\.(\w+)\)", code)
    return [(aliases[module], name) for module, name in found if module in aliases]


def slides() -> list[dict[str, Any]]:
    """Return the deck's slides: number, title and the chapter that teaches it ("" for a divider)."""
    listed: list[dict[str, Any]] = yaml.safe_load((root() / "book/slides.yml").read_text("utf-8"))["slides"]
    return listed


def rows() -> list[dict[str, Any]]:
    """Return a row a slide: number, title, chapter, tools and number of questions (chapters that exist)."""
    there = {chapter["name"]: chapter for chapter in chapters()}
    asked_in = {
        name: [question for bank in chapter["banks"] for question in load_bank(bank).questions]
        for name, chapter in there.items()
    }
    found = []
    for slide in slides():
        chapter = there.get(slide["chapter"])
        questions = asked_in[chapter["name"]] if chapter else []
        asked = [question for question in questions if slide["slide"] in question.slides]
        found.append({**slide, "page": chapter, "questions": len(asked)})
    return found


def tool_titles(chapter: dict[str, Any]) -> list[str]:
    """Return the titles of a chapter's calculators, in the reader's language."""
    from importlib import import_module

    return [
        getattr(import_module(f"selling.calculators.{module}"), name).title
        for module, name in chapter["tools"]
    ]


class SlideConcordance(SphinxDirective):
    """``{slide-concordance}``: the table of slides, chapters, tools and questions."""

    has_content: ClassVar[bool] = False

    def run(self) -> list[nodes.Node]:
        """Build the table and make the page depend on its sources."""
        install()
        self.env.note_dependency(str(root() / "book/slides.yml"))
        self.env.note_reread()
        table = nodes.table(classes=["selling-concordance"])
        group = nodes.tgroup(cols=4)
        table += group
        group += [nodes.colspec(colwidth=width) for width in (8, 34, 34, 24)]
        head = [say("Slide"), say("What it says"), say("Chapter and tools"), say("Questions")]
        group += nodes.thead("", _row([nodes.Text(text) for text in head]))
        group += nodes.tbody("", *[_row(self._cells(row)) for row in rows()])
        return [table]

    def _cells(self, row: dict[str, Any]) -> list[nodes.Node]:
        page = row["page"]
        if page is None:
            state = nodes.Text(say("Chapter to come") if row["chapter"] else say("Divider"))
            return [nodes.Text(str(row["slide"])), nodes.Text(say(row["title"])), state, nodes.Text("–")]
        address = self.env.app.builder.get_relative_uri(self.env.docname, f"notebooks/{page['name']}")
        link = nodes.reference("", self._chapter_title(page), refuri=address, internal=True)
        tools = nodes.Text("".join(f" · {title}" for title in tool_titles(page)))
        cell = nodes.inline("", "", link, tools)
        return [
            nodes.Text(str(row["slide"])),
            nodes.Text(say(row["title"])),
            cell,
            nodes.Text(str(row["questions"])),
        ]

    def _chapter_title(self, page: dict[str, Any]) -> str:
        number = page["name"].split("-")[0]
        return say("Chapter {number}", number=int(number))


def _row(cells: list[nodes.Node]) -> nodes.row:
    return nodes.row(
        "", *[nodes.entry("", nodes.paragraph("", "", cell, translatable=False)) for cell in cells]
    )


def connect(app: Sphinx) -> None:
    """Give authors the ``{slide-concordance}`` directive."""
    app.add_directive("slide-concordance", SlideConcordance)
