"""What is wrong stops the build and is named: a small course in a folder of its own, broken in one place."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from selling.project import root

BANK = (root() / "tests/questions/samples/every-type.yml").read_text("utf-8")
TOC = "format: jb-book\nroot: index\nparts:\n  - caption: Part one\n    chapters:\n      - file: notebooks/01-small\n"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course of a welcome page and one notebook with a quiz, which builds."""
    shutil.copy(root() / "_config.yml", tmp_path / "_config.yml")
    for folder in ("book", "notebooks", "exercises/questions", "exercises/worksheets"):
        (tmp_path / folder).mkdir(parents=True)
    shutil.copy(root() / "book/favicon.svg", tmp_path / "book/favicon.svg")
    (tmp_path / "book/references.bib").write_text("", "utf-8")
    (tmp_path / "book/slides.yml").write_text("slides: []\n", "utf-8")
    (tmp_path / "_toc.yml").write_text(TOC, "utf-8")
    (tmp_path / "index.md").write_text("# Welcome\n\n[A chapter](notebooks/01-small.ipynb)\n", "utf-8")
    (tmp_path / "exercises/questions/every-type.yml").write_text(BANK, "utf-8")
    write_notebook(tmp_path, 'from selling.widgets import Quiz\n\nQuiz("every-type")')
    return tmp_path


def write_notebook(course: Path, code: str) -> None:
    new = nbformat.v4
    cells = [new.new_markdown_cell("# Small\n\nA line."), new.new_code_cell(code)]
    made = new.new_notebook(cells=cells)
    made.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(made, course / "notebooks/01-small.ipynb")


def build(course: Path, language: str = "en") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "selling.site.build", "--language", language]
    return subprocess.run(
        command, cwd=course, capture_output=True, text=True, env=dict(os.environ), check=False
    )


def test_a_sound_course_builds(course: Path) -> None:
    done = build(course)
    assert done.returncode == 0, done.stderr
    assert 'data-bank="every-type"' in (course / "_build/html/notebooks/01-small.html").read_text("utf-8")


def test_a_rebuild_keeps_the_terms_in_the_search(course: Path) -> None:
    """The index names the term both after a first build and after one in which its page did not change."""
    term = "# Glossary\n\n```{glossary}\nVoice rate\n: The share who speak.\n```\n"
    (course / "book/glossary.md").write_text(term, "utf-8")
    (course / "_toc.yml").write_text(TOC + "      - file: book/glossary\n", "utf-8")
    for line in ("", "One line more.\n"):
        page = (course / "index.md").read_text("utf-8")
        (course / "index.md").write_text(f"{page}\n{line}", "utf-8")
        done = build(course)
        assert done.returncode == 0, done.stderr
        assert '"term-Voice-rate"' in (course / "_build/html/searchindex.js").read_text("utf-8")


def test_a_broken_bank_is_named_with_file_question_and_field(course: Path) -> None:
    path = course / "exercises/questions/every-type.yml"
    broken = BANK.replace("slides: [", "slides: [97, ", 1)
    assert broken != BANK
    path.write_text(broken, "utf-8")
    done = build(course)
    assert done.returncode != 0
    assert "every-type.yml" in done.stderr
    assert "slides" in done.stderr


def test_a_notebook_that_raises_stops_it(course: Path) -> None:
    write_notebook(course, 'raise RuntimeError("the figures do not add up")')
    done = build(course)
    assert done.returncode != 0
    assert "01-small" in done.stderr
    assert "the figures do not add up" in done.stderr


def test_a_broken_link_stops_it(course: Path) -> None:
    (course / "index.md").write_text("# Welcome\n\n[Nowhere](notebooks/02-nothing.ipynb)\n", "utf-8")
    done = build(course)
    assert done.returncode != 0
    assert "02-nothing" in done.stderr


def test_a_missing_glyph_stops_it(course: Path) -> None:
    write_notebook(
        course,
        "import matplotlib.pyplot as plt\n\nfrom selling.figures import show, style\n\n"
        'with style():\n    fig, ax = plt.subplots()\nax.set_title("\\U00012000")\nshow(fig, alt="A cuneiform sign.")',
    )
    done = build(course)
    assert done.returncode != 0
    assert "01-small" in done.stderr


def test_a_widget_that_would_be_dead_stops_it(course: Path) -> None:
    write_notebook(course, "import ipywidgets\n\nipywidgets.IntSlider()")
    done = build(course)
    assert done.returncode != 0
    assert "would be dead" in done.stderr


def test_an_untranslated_page_and_sentence_stop_the_chinese_edition(course: Path) -> None:
    done = build(course, "zh_CN")
    assert done.returncode != 0
    assert "index.md" in done.stderr
    assert "It has no translation" in done.stderr
    assert "every-type.po" in done.stderr
