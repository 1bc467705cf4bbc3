"""The blueprint of the entry test and the exam, ``exercises/blueprint.yml``: its shape, and what it can have wrong."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from selling.authoring import (
    Broken,
    Part,
    Place,
    Problem,
    field,
    line_of,
    read_yaml,
    shape_problems,
    shown_path,
)
from selling.live.draw import lay_out, shortages
from selling.project import root
from selling.questions.course import parts, pool

TESTS = ("entry", "exam")
KINDS = ("know", "apply", "analyse")

Count = Annotated[int, Field(ge=0, le=40)]


class BlueprintError(ValueError):
    """A blueprint that cannot be used. One problem a line: file, line, field, and what to do."""


class Row(Part):
    """How many questions of each kind are asked of one part of the course."""

    part: int = Field(ge=1, description="The number of the part, as the contents count them.")
    know: Count = Field(default=0, description="Questions of the levels remember and understand.")
    apply: Count = Field(default=0, description="Questions of the level apply.")
    analyse: Count = Field(default=0, description="Questions of the level analyse.")


class Test(Part):
    """One test: its rules, and a row for each part of the course."""

    __test__ = False  # for pytest, which takes the name for a class of tests
    alternatives: Literal[2, 3, 5, 7, 11] = Field(description="Questions that stand by for each one asked.")
    minutes: Annotated[int, Field(ge=1, le=480)] | None = Field(default=None, description="The clock.")
    pass_percent: Annotated[int, Field(ge=1, le=100)] | None = Field(
        default=None, description="The pass mark."
    )
    wait_hours: Annotated[int, Field(ge=0, le=1000)] | None = Field(
        default=None, description="Hours from the end of one draw to the next."
    )
    parts: list[Row] = Field(min_length=1)

    @property
    def questions(self) -> int:
        """How many questions it asks."""
        return sum(row.know + row.apply + row.analyse for row in self.parts)


class Blueprint(Part):
    """Both tests of the course."""

    entry: Test
    exam: Test

    def test(self, name: str) -> Test:
        """Return a test by its name.

        Raises:
            ValueError: there is no test of this name.
        """
        if name not in TESTS:
            raise ValueError(f"There is no test {name!r}. Use one of: {', '.join(TESTS)}.")
        found: Test = getattr(self, name)
        return found


def blueprint_path() -> Path:
    """Return where the blueprint is."""
    return root() / "exercises" / "blueprint.yml"


def load_blueprint(path: Path | None = None) -> Blueprint:
    """Return the checked blueprint.

    Raises:
        BlueprintError: something is wrong with it, or the banks do not hold what it asks for; lists all at once.
        selling.questions.BankError: a bank has problems of its own.
    """
    return _checked(path or blueprint_path())[0]


def _checked(path: Path) -> tuple[Blueprint, list[dict[str, Any]]]:
    try:
        data, lines = read_yaml(path)
    except Broken as error:
        raise BlueprintError(str(error)) from None
    shape = list(shape_problems(Blueprint, data))
    if shape:
        raise BlueprintError(_told(shape, lines, path))
    blueprint, course = Blueprint.model_validate(data), parts()
    questions = pool(course)
    problems = [*_sense(blueprint, course), *_shortages(blueprint, questions)]
    if problems:
        raise BlueprintError(_told(problems, lines, path))
    strangers = list(_stray_objectives(course, questions))
    if strangers:
        raise BlueprintError("\n".join(strangers))
    return blueprint, questions


def _told(problems: list[Problem], lines: dict[Place, int], path: Path) -> str:
    worded = sorted(
        (line_of(place, lines), f"{field(place) or 'the blueprint'}: {text}") for place, text in problems
    )
    return "\n".join(f"{shown_path(path)}:{line}: {text}" for line, text in worded)


def _sense(blueprint: Blueprint, course: list[dict[str, Any]]) -> Iterator[Problem]:
    there = [part["number"] for part in course]
    for name in TESTS:
        test = blueprint.test(name)
        named = [row.part for row in test.parts]
        for i, number in enumerate(named):
            if number in named[:i]:
                yield (name, "parts", i, "part"), f"part {number} has a row already; keep one"
            if number not in there:
                yield (
                    (name, "parts", i, "part"),
                    f"the course has parts 1 to {len(there)}; there is no part {number}",
                )
        for number in there:
            if number not in named:
                yield (
                    (name, "parts"),
                    f"part {number} is missing; add a row for it, with 0 where nothing is asked",
                )
        if test.questions < 3:
            yield (name, "parts"), "asks fewer than 3 questions; ask more"


def _shortages(blueprint: Blueprint, questions: list[dict[str, Any]]) -> Iterator[Problem]:
    for short in shortages(questions, plan(blueprint)):
        for name in TESTS:
            for i, row in enumerate(blueprint.test(name).parts):
                if row.part == short["part"] and getattr(row, short["kind"]):
                    yield (
                        (name, "parts", i, short["kind"]),
                        f"part {row.part} has {short['have']} questions of this kind and both tests with their "
                        f"alternatives need {short['need']}; write {short['need'] - short['have']} more, or ask fewer",
                    )


def _stray_objectives(course: list[dict[str, Any]], questions: list[dict[str, Any]]) -> Iterator[str]:
    objectives = {
        chapter["bank"]: (chapter["page"], [each["id"] for each in chapter["objectives"]])
        for part in course
        for chapter in part["chapters"]
    }
    for question in questions:
        bank, name = question["name"].split("/")
        page, known = objectives[bank]
        if question["objective"] not in known:
            yield (
                f"exercises/questions/{bank}.yml: question {name}: objective: {question['objective']!r} is not in the "
                f"metadata of {page}.ipynb; use one of: {', '.join(known)}"
            )


def plan(blueprint: Blueprint) -> list[dict[str, Any]]:
    """Return the blueprint as :func:`selling.live.draw.lay_out` takes it."""
    return [
        {
            "test": name,
            "alternatives": blueprint.test(name).alternatives,
            "counts": [
                {"part": row.part, "kind": kind, "count": getattr(row, kind)}
                for row in blueprint.test(name).parts
                for kind in KINDS
            ],
        }
        for name in TESTS
    ]


def load_tests(path: Path | None = None) -> tuple[Blueprint, dict[str, Any]]:
    """Return the checked blueprint and, by the name of each test, its places: what ``lay_out`` makes of it.

    Raises:
        BlueprintError: the blueprint cannot be used.
        selling.questions.BankError: a bank has problems of its own.
    """
    blueprint, questions = _checked(path or blueprint_path())
    return blueprint, lay_out(questions, plan(blueprint))


def mark_of(layout: dict[str, Any]) -> str:
    """Return eight characters that change when a seed no longer gives the same draw."""
    return hashlib.sha256(json.dumps(layout, sort_keys=True).encode()).hexdigest()[:8]
