"""Every sentence a reader can meet outside the prose, and whether each language has it.

Sphinx takes the prose to its own .po files; here are the sentences said in Python and notebooks and those of each
question bank, worksheet, role-play and card (``exercises/…/<name>.po``). What one chapter says, in its notebook,
models, calculators and diagrams, stands in ``selling/<chapter>.po``; what all share in ``selling.po``.
"""

import ast
import io
import json
import sys
from functools import cache
from pathlib import Path

import yaml
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from selling.cards import cards_file
from selling.cards import words_in as words_in_cards
from selling.i18n import LANGUAGES, SOURCE, catalogue
from selling.project import root
from selling.questions import words_in as words_in_bank
from selling.roleplays import words_in as words_in_roleplay
from selling.worksheets import words_in as words_in_worksheet

LINE = 110
_TOPICS = ("models", "calculators", "diagrams")
# No dates and no names: a header changes only when the language does.
_HEAD = """\
# A translation of the course. CC BY 4.0, see LICENSE.
msgid ""
msgstr ""
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"

"""


def said_in(source: str) -> list[str]:
    """Return the sentences that Python source says: the literal first argument of each ``say(…)``."""
    return [
        node.args[0].value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", getattr(node.func, "attr", "")) == "say"
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    ]


def sentences_of(paths: list[Path]) -> list[str]:
    """Return the sentences that Python files say, in order, each once."""
    return list(dict.fromkeys(text for path in paths for text in said_in(path.read_text("utf-8"))))


def _said_in_notebook(path: Path) -> list[str]:
    cells = json.loads(path.read_text("utf-8"))["cells"]
    return [
        text for cell in cells if cell["cell_type"] == "code" for text in said_in("".join(cell["source"]))
    ]


def _captions(path: Path) -> list[str]:
    contents = yaml.safe_load(path.read_text("utf-8"))
    entries = [entry for part in contents.get("parts", []) for entry in part.get("chapters", [])]
    titles = [part["caption"] for part in contents.get("parts", []) if "caption" in part]
    return titles + [entry["title"] for entry in entries if "title" in entry]


def _slide_titles(path: Path) -> list[str]:
    return [slide["title"] for slide in yaml.safe_load(path.read_text("utf-8"))["slides"]]


def _by_chapter() -> dict[str, list[Path]]:
    """Return chapter (no number) → the Python of its topic: modules of that name in the three folders."""
    home = root()
    notebooks = sorted((home / "notebooks").glob("[0-9][0-9]-*.ipynb"))
    found = {path.stem.split("-", 1)[1]: [path] for path in notebooks}
    for folder in _TOPICS:
        for path in sorted((home / "src/selling" / folder).glob("*.py")):
            found.get(path.stem.replace("_", "-"), []).append(path)
    return found


def templates() -> dict[str, list[str]]:
    """Return name of a .po file (no ending) → the sentences it must hold."""
    home = root()
    chapters = _by_chapter()
    own = {path for paths in chapters.values() for path in paths}
    said = sentences_of([path for path in sorted((home / "src/selling").rglob("*.py")) if path not in own])
    found = {"selling": said + _captions(home / "_toc.yml") + _slide_titles(home / "book/slides.yml")}
    for chapter, (notebook, *modules) in chapters.items():
        own_words = sentences_of(modules) + _said_in_notebook(notebook)
        found[f"selling/{chapter}"] = [text for text in own_words if text not in found["selling"]]
    for path in sorted((home / "exercises/questions").glob("*.yml")):
        found[f"exercises/questions/{path.stem}"] = [text for _, text in words_in_bank(path)]
    for path in sorted((home / "exercises/worksheets").glob("*.yml")):
        found[f"exercises/worksheets/{path.stem}"] = [text for _, text in words_in_worksheet(path)]
    if cards_file().is_file():
        found["exercises/cards"] = [text for _, text in words_in_cards(cards_file())]
    for path in sorted((home / "exercises/roleplays").glob("*.ink")):
        found[f"exercises/roleplays/{path.stem}"] = words_in_roleplay(path)
    return {name: list(dict.fromkeys(texts)) for name, texts in found.items()}


def po_path(language: str, name: str) -> Path:
    """Return where the .po file of a language is."""
    return root() / "book/locale" / language / "LC_MESSAGES" / f"{name}.po"


@cache
def problems(language: str) -> list[str]:
    """Return a line for each sentence that a language lacks or holds as fuzzy."""
    known = catalogue(language)
    return [
        f"{po_path(language, name).relative_to(root())}: no {LANGUAGES[language]} for {text[:70]!r}. "
        "Run `make translations`, then fill it in."
        for name, texts in templates().items()
        for text in texts
        if text not in known
    ]


def update_po(path: Path, template: Catalog, language: str, known: dict[str, str] | None = None) -> None:
    """Bring a .po file up to date with its sentences; translations stay, changed sentences become fuzzy.

    ``known``: sentence → translation; a sentence new to this file that is known elsewhere keeps its translation.
    """
    if path.is_file():
        with path.open("rb") as file:
            translated = read_po(file, locale=language)
    else:
        translated = Catalog(locale=language)
    for message in template:
        text = str(message.id)
        if text and known and text in known and not translated.get(text):
            translated.add(text, known[text])
    translated.update(template)
    translated.obsolete.clear()
    entries = io.BytesIO()
    write_po(entries, translated, width=LINE, omit_header=True, ignore_obsolete=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_HEAD.format(language=language) + entries.getvalue().decode("utf-8"), "utf-8")


def _template(texts: list[str]) -> Catalog:
    catalog = Catalog()
    for text in texts:
        catalog.add(text)
    return catalog


def update(pots: Path) -> None:
    """Refresh every .po file: the prose from Sphinx's templates in ``pots``, the rest from its sources."""
    for language in LANGUAGES:
        if language == SOURCE:
            continue
        for pot in sorted(pots.rglob("*.pot")):
            with pot.open("rb") as file:
                template = Catalog()
                for message in read_po(file):
                    if message.id:
                        template.add(message.id)
            update_po(po_path(language, pot.relative_to(pots).with_suffix("").as_posix()), template, language)
        for name, texts in templates().items():
            update_po(po_path(language, name), _template(texts), language, catalogue(language))


if __name__ == "__main__":
    update(Path(sys.argv[1]))
