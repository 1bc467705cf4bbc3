"""The recipes of CONTRIBUTING.md, followed to the end in a copy of the project: what they promise builds."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import nbformat
import pytest
from babel.messages.pofile import read_po, write_po

from selling.project import root

TEXT = (root() / "CONTRIBUTING.md").read_text("utf-8")
LEFT_OUT = ("_build", ".git", "node_modules", ".venv", "__pycache__", ".*_cache", ".hypothesis")
BLOCK = re.compile(r"^ {3}```(\w+)([^\n]*)\n(.*?)^ {3}```", re.DOTALL | re.MULTILINE)
WHAT_SHOWS = {
    "Add a question": ("notebooks/01-three-laws.html", "A quarter without a single complaint"),
    "Add a calculator": ("notebooks/01-three-laws.html", 'data-model="price-cut"'),
    "Add a role-play": ("notebooks/01-three-laws.html", 'data-roleplay="price-talk"'),
    "Add a flashcard": ("book/flashcards.html", "A quarter passes without one complaint."),
    "Add a chapter": ("notebooks/26-price-talks.html", "Talking about price"),
}
TRANSLATION = "Add or mend a translation"


def steps(title: str) -> list[tuple[str, str, str]]:
    """The blocks of a recipe: language, where they go, text."""
    section = TEXT.split(f"## {title}\n")[1].split("\n## ")[0]
    return [
        (language, place.strip(), re.sub(r"^ {3}", "", body, flags=re.MULTILINE))
        for language, place, body in BLOCK.findall(section)
    ]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project on the same installed packages; all recipes are followed in it, one after the other."""
    project = tmp_path_factory.mktemp("recipes") / "course"
    shutil.copytree(root(), project, ignore=shutil.ignore_patterns(*LEFT_OUT), symlinks=True)
    for installed in (".venv", "node_modules"):
        (project / installed).symlink_to(root() / installed)
    return project


def run(project: Path, command: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(project / "src")}
    # The copy shares what is installed: make must not install the copy in its place.
    command = command.replace("make ", "make -o .venv/book -o .venv/dev -o node_modules/.done ", 1)
    done = subprocess.run(
        command, shell=True, cwd=project, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout[-1500:]}\n{done.stderr[-3000:]}"


def add_cell(path: Path, code: str) -> None:
    """What an author does in JupyterLab: a cell at the end of the part with the tools."""
    notebook = nbformat.read(path, as_version=4)
    place = next(i for i, cell in enumerate(notebook.cells) if "Calculator(" in cell.source)
    cell = nbformat.v4.new_code_cell(code, metadata={"tags": ["remove-input"]})
    notebook.cells.insert(place + 1, cell)
    nbformat.write(notebook, path)


def fill_in_chinese(project: Path) -> None:
    """Stand in for the translator: every empty or fuzzy entry gets its own English."""
    for path in (project / "book/locale/zh_CN/LC_MESSAGES").rglob("*.po"):
        with path.open("rb") as file:
            catalog = read_po(file, locale="zh_CN")
        unfinished = [message for message in catalog if message.id and (not message.string or message.fuzzy)]
        for message in unfinished:
            message.string = message.id
            message.flags.discard("fuzzy")
        if unfinished:
            with path.open("wb") as file:
                write_po(file, catalog)


def follow(project: Path, language: str, place: str, text: str) -> None:
    if language == "sh":
        run(project, text)
        if "make translations" in text:
            fill_in_chinese(project)
    elif place.startswith("+ "):
        add_cell(project / place[2:], text.rstrip())
    elif place.startswith(">> "):
        path = project / place[3:]
        path.write_text(path.read_text("utf-8").rstrip("\n") + "\n" + text, "utf-8")
    else:
        path = project / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def test_the_recipes_followed_to_the_end_give_what_they_promise(copy: Path) -> None:
    """All recipes in one project, built once: every recipe ends with the same `make book`."""
    for title in WHAT_SHOWS:
        *done, (language, _, build) = steps(title)
        assert (language, build) == ("sh", "make book\n")
        for step in done:
            follow(copy, *step)
    run(copy, build)
    for page, shown in WHAT_SHOWS.values():
        for edition in ("", "zh/"):
            assert shown in (copy / "_build/html" / edition / page).read_text("utf-8"), (edition, shown)


def test_every_recipe_is_followed() -> None:
    titles = re.findall(r"^## (Add .+)$", TEXT, re.MULTILINE)
    assert titles == [*WHAT_SHOWS, TRANSLATION]


def test_a_translation_is_asked_for_and_then_shown(copy: Path) -> None:
    path = copy / "book/locale/zh_CN/LC_MESSAGES/index.po"
    path.write_text(
        re.sub(r'(?<=\nmsgid "What you get"\n)msgstr "[^"]*"', 'msgstr ""', path.read_text("utf-8")), "utf-8"
    )
    (_, _, refresh), (_, _, build) = steps(TRANSLATION)
    run(copy, refresh)
    with pytest.raises(AssertionError, match="index"):
        run(copy, build)
    text = path.read_text("utf-8")
    path.write_text(
        text.replace('msgid "What you get"\nmsgstr ""', 'msgid "What you get"\nmsgstr "有何收获"'), "utf-8"
    )
    run(copy, build)
    assert "有何收获" in (copy / "_build/html/zh/index.html").read_text("utf-8")
