"""The blueprint: what is refused, in words that name line and field and say what to do."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from selling.live.grade import grade
from selling.live.graders import right_answer
from selling.questions import load_bank, to_content
from selling.questions.blueprint import BlueprintError, blueprint_path, load_blueprint, load_tests, mark_of
from selling.questions.course import objective, outline, parts, pool

GIVEN = blueprint_path().read_text("utf-8")
Change = Callable[[dict[str, Any]], object]

BAD: dict[str, tuple[Change, str]] = {
    "a test left out": (lambda data: data.pop("entry"), "entry: is missing; add it"),
    "a field that does not exist": (
        lambda data: data["exam"].update(minuts=60),
        "exam.minuts: is an unknown field; check its spelling or remove it",
    ),
    "a number that is no prime": (
        lambda data: data["exam"].update(alternatives=4),
        "exam.alternatives: is 4; use one of 2, 3, 5, 7 or 11",
    ),
    "a count in words": (
        lambda data: data["exam"]["parts"][0].update(apply="three"),
        "exam.parts[1].apply: is 'three'; give a whole number without quotes",
    ),
    "a part twice": (
        lambda data: data["exam"]["parts"].append({"part": 1, "apply": 1}),
        "exam.parts[8].part: part 1 has a row already; keep one",
    ),
    "a part that the course does not have": (
        lambda data: data["exam"]["parts"].append({"part": 8, "apply": 1}),
        "exam.parts[8].part: the course has parts 1 to 7; there is no part 8",
    ),
    "a part left out": (
        lambda data: data["entry"]["parts"].pop(3),
        "entry.parts: part 4 is missing; add a row for it, with 0 where nothing is asked",
    ),
    "no questions": (
        lambda data: [row.update(know=0, apply=0, analyse=0) for row in data["entry"]["parts"]],
        "entry.parts: asks fewer than 3 questions; ask more",
    ),
}


def write(folder: Path, text: str) -> Path:
    path = folder / "blueprint.yml"
    path.write_text(text, "utf-8")
    return path


def refusal(path: Path) -> str:
    with pytest.raises(BlueprintError) as caught:
        load_blueprint(path)
    return str(caught.value)


@pytest.mark.parametrize(("change", "sentence"), BAD.values(), ids=BAD)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, change: Change, sentence: str) -> None:
    data = yaml.safe_load(GIVEN)
    change(data)
    assert sentence in refusal(write(tmp_path, yaml.safe_dump(data, sort_keys=False)))


def test_the_line_is_named(tmp_path: Path) -> None:
    line = next(i for i, text in enumerate(GIVEN.splitlines(), 1) if "minutes: 60" in text)
    told = refusal(write(tmp_path, GIVEN.replace("minutes: 60", "minutes: soon")))
    assert told.endswith(f"blueprint.yml:{line}: exam.minutes: is 'soon'; give a whole number without quotes")


def test_too_few_questions_are_counted_and_the_author_is_told_how_many_to_write(tmp_path: Path) -> None:
    """Part 2 has as many questions to apply as counted here; the entry test stands by with 2 × 3 of them."""
    have = sum(row["part"] == 2 and row["level"] == "apply" for row in pool(parts()))
    old = "{ part: 2, know: 0, apply: 3, analyse: 1 }"
    assert GIVEN.count(old) == 1
    told = refusal(write(tmp_path, GIVEN.replace(old, "{ part: 2, know: 0, apply: 15, analyse: 1 }")))
    need = 15 * 3 + 2 * 3
    assert (
        f"exam.parts[2].apply: part 2 has {have} questions of this kind and both tests with their alternatives "
        f"need {need}; write {need - have} more, or ask fewer"
    ) in told


def test_a_file_that_is_no_yaml_or_not_there_is_said(tmp_path: Path) -> None:
    assert "is not YAML here" in refusal(write(tmp_path, "exam: [1"))
    assert refusal(tmp_path / "none.yml").endswith("there is no such file")


def test_an_objective_that_the_chapter_does_not_have_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from selling.questions import blueprint

    course = parts()
    course[0]["chapters"][0]["objectives"] = [{"id": "other", "text": "Something else."}]
    monkeypatch.setattr(blueprint, "parts", lambda: course)
    with pytest.raises(
        BlueprintError,
        match=r"exercises/questions/three-laws\.yml: question four-complaints: objective: 'iceberg' is not in the "
        r"metadata of notebooks/01-three-laws\.ipynb; use one of: other",
    ):
        load_blueprint()


def test_the_course_asks_20_and_40_questions_by_its_own_rules() -> None:
    blueprint = load_blueprint()
    assert (blueprint.entry.questions, blueprint.exam.questions) == (20, 40)
    assert (blueprint.exam.minutes, blueprint.exam.pass_percent, blueprint.exam.wait_hours) == (60, 80, 24)
    assert blueprint.entry.minutes is None


def test_a_test_that_does_not_exist_is_named() -> None:
    with pytest.raises(ValueError, match=r"There is no test 'final'\. Use one of: entry, exam"):
        load_blueprint().test("final")


def test_another_layout_has_another_mark() -> None:
    layouts = load_tests()[1]
    assert mark_of(layouts["entry"]) != mark_of(layouts["exam"])


def test_parts_hold_chapters_alone_and_only_their_main_banks() -> None:
    pages = [chapter["page"] for part in parts() for chapter in part["chapters"]]
    assert all(page.startswith("notebooks/") for page in pages)
    assert "notebooks/exam" not in pages
    banks = {row["name"].split("/")[0] for row in pool(parts())}
    assert "four-stages" not in banks  # a sorter in the middle of a chapter
    assert "three-laws" in banks


def test_every_title_and_objective_has_its_chinese() -> None:
    for english, chinese in zip(outline("en"), outline("zh_CN"), strict=True):
        assert english["title"] != chinese["title"]
        for chapter, other in zip(english["chapters"], chinese["chapters"], strict=True):
            assert chapter["title"] != other["title"]
            for each, twin in zip(chapter["objectives"], other["objectives"], strict=True):
                assert each["text"] != twin["text"], f"{chapter['page']}: {each['text']}"
                assert twin["text"].endswith("。")


def test_an_objective_whose_translation_is_missing_stays_as_it_is() -> None:
    assert objective("notebooks/01-three-laws", "Nobody wrote this.", "zh_CN") == "Nobody wrote this."


def test_the_right_answer_to_every_question_earns_everything() -> None:
    for part in parts():
        for chapter in part["chapters"]:
            content = to_content(load_bank(chapter["bank"]), "en")
            for question in content["questions"]:
                answer = right_answer(question)
                reply = grade(content, {"question": question["id"], "answer": answer})
                assert reply["share"] == 1, (chapter["bank"], question["id"])
