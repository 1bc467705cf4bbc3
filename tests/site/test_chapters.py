"""Every chapter has the common shape, and the concordance has no gap."""

import json
import re

import pytest

from selling.project import root
from selling.questions import load_bank
from selling.site.concordance import chapters, rows, slide_numbers, slides

SHAPE = [
    "The idea",
    "Try it",
    "On the data",
    "Exercise",
    "What the evidence says",
    "Check yourself",
    "Take away",
]
CHAPTERS = chapters()
NAMES = [chapter["name"] for chapter in CHAPTERS]


def cells(name: str) -> list[tuple[str, str]]:
    notebook = json.loads((root() / f"notebooks/{name}.ipynb").read_text("utf-8"))
    return [(cell["cell_type"], "".join(cell["source"])) for cell in notebook["cells"]]


def test_slide_numbers_are_read_from_ranges_and_lists() -> None:
    assert slide_numbers("1-2, 6") == {1, 2, 6}


def test_every_slide_has_a_home() -> None:
    listed = slides()
    assert [slide["slide"] for slide in listed] == list(range(1, 97))
    assert all(re.fullmatch(r"\d\d-[a-z-]+", slide["chapter"]) for slide in listed)


def test_each_slide_has_a_chapter_with_something_to_do_and_questions() -> None:
    taught = rows()
    assert len(taught) == 96
    assert [row["slide"] for row in taught if row["page"] is None] == []
    assert [row["slide"] for row in taught if not row["page"]["tools"] or not row["page"]["worksheets"]] == []
    # What says nothing of its own: part titles, titles whose content is on the next slide, one repeated and left blank.
    bare = re.compile(r"\((?:divider|title|repeated)\)$")
    assert [row["slide"] for row in taught if row["questions"] == 0 and not bare.search(row["title"])] == []


@pytest.mark.parametrize("chapter", CHAPTERS, ids=NAMES)
def test_a_chapter_teaches_the_slides_that_the_concordance_gives_it(chapter: dict) -> None:
    homes = {slide["slide"] for slide in slides() if slide["chapter"] == chapter["name"]}
    assert homes == chapter["slides"]


@pytest.mark.parametrize("chapter", CHAPTERS, ids=NAMES)
def test_a_chapter_has_the_common_shape(chapter: dict) -> None:
    found = [
        line[3:]
        for kind, text in cells(chapter["name"])
        if kind == "markdown"
        for line in text.splitlines()
        if line.startswith("## ")
    ]
    assert found in (SHAPE, [heading for heading in SHAPE if heading != "On the data"])


@pytest.mark.parametrize("chapter", CHAPTERS, ids=NAMES)
def test_a_chapter_can_be_read_in_its_time(chapter: dict) -> None:
    prose = " ".join(text for kind, text in cells(chapter["name"]) if kind == "markdown")
    words = [
        word
        for line in prose.splitlines()
        if not line.startswith(("|", ":::", "#"))
        for word in re.findall(r"[\w’'¥%.,]+", line)
    ]
    assert 900 <= len(words) <= 2_000


@pytest.mark.parametrize("chapter", CHAPTERS, ids=NAMES)
def test_a_bank_asks_for_thinking_and_leaves_no_objective_out(chapter: dict) -> None:
    questions = load_bank(chapter["bank"]).questions
    applied = [question for question in questions if question.level in ("apply", "analyse")]
    assert len(questions) >= 10
    assert len(applied) * 2 >= len(questions)
    assert {question.objective for question in questions} == {each["id"] for each in chapter["objectives"]}
    assert {slide for question in questions for slide in question.slides} <= chapter["slides"]
    assert {question.type for question in questions} == {
        "single",
        "several",
        "true-false",
        "number",
        "match",
        "order",
        "sort",
        "blanks",
    }


@pytest.mark.parametrize("chapter", CHAPTERS, ids=NAMES)
def test_options_of_a_question_are_alike_in_length(chapter: dict) -> None:
    for question in load_bank(chapter["bank"]).questions:
        if question.type in ("single", "several"):
            lengths = [len(option.text) for option in question.options]
            assert max(lengths) <= 2.2 * min(lengths), question.id


@pytest.mark.parametrize("chapter", CHAPTERS, ids=NAMES)
def test_a_notebook_stores_text_alone(chapter: dict) -> None:
    notebook = json.loads((root() / f"notebooks/{chapter['name']}.ipynb").read_text("utf-8"))
    outputs = [output for cell in notebook["cells"] for output in cell.get("outputs", [])]
    assert outputs, "Run: make notebooks"
    assert all(set(output.get("data", {})) <= {"text/plain"} for output in outputs)
    assert "widgets" not in notebook["metadata"]
