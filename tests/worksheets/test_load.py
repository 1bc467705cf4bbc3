"""Loading a worksheet: what is refused, in words that name file and field, and what the widget is given."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from selling.live import say
from selling.worksheets import WorksheetError, load_worksheet, load_worksheets, to_content, words_in

SAMPLE = Path(__file__).parent / "samples/every-field.yml"
Change = Callable[[dict[str, Any]], object]


def part(sheet: dict[str, Any], name: str) -> dict[str, Any]:
    return next(each for each in [*sheet["fields"], *sheet["scores"]] if each["name"] == name)


def write(folder: Path, change: Change) -> Path:
    sheet = yaml.safe_load(SAMPLE.read_text(encoding="utf-8"))
    change(sheet)
    path = folder / "every-field.yml"
    path.write_text(yaml.safe_dump(sheet, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return path


def refusal(path: Path) -> str:
    with pytest.raises(WorksheetError) as caught:
        load_worksheet(path)
    return str(caught.value)


def changed(which: str, **fields: Any) -> Change:
    return lambda sheet: part(sheet, which).update(fields)


BAD: dict[str, tuple[Change, str]] = {
    "a name twice": (
        changed("story", name="account"),
        "field account: name: is 'account' again; give each its own",
    ),
    "a name that is no name": (
        changed("story", name="Story 1"),
        "field Story 1: name: must be small letters",
    ),
    "an unknown type": (
        changed("story", type="essay"),
        "field story: as a whole: has the type 'essay'; use ",
    ),
    "an empty label": (changed("story", label=" "), "field story: label: is empty; write the text"),
    "an unknown field": (changed("story", lines=3), "field story: lines: is an unknown field"),
    "a value twice": (
        lambda sheet: part(sheet, "heard")["options"][1].update(value="mail"),
        "field heard: options[2].value: is 'mail' again; give each its own",
    ),
    "a rating without room": (changed("trust", min=5), "field trust: max: must be 1 to 10 above min"),
    "a rating without end": (changed("trust", max=100), "field trust: max: must be 1 to 10 above min"),
    "more rows than allowed": (
        changed("actions", min_rows=5),
        "field actions: min_rows: is more than max_rows",
    ),
    "a long text in a row": (
        lambda sheet: part(sheet, "actions")["columns"][0].update(type="long-text"),
        "field actions: columns[1]: has the type 'long-text'; use 'text', 'choice', ",
    ),
    "a column twice": (
        lambda sheet: part(sheet, "actions")["columns"][1].update(name="who"),
        "field actions: columns[2].name: is 'who' again; give each its own",
    ),
    "a score of nothing": (changed("hopes", of=[]), "score hopes: of: has too few entries; give at least 1"),
    "a score of an unknown field": (
        changed("hopes", of=["hope"]),
        "score hopes: of[1]: 'hope' is not a field of this sheet; check its spelling",
    ),
    "a score of a text": (changed("hopes", of=["story"]), "score hopes: of[1]: 'story' is of type long-text"),
    "a score of rows": (
        changed("hopes", of=["actions"]),
        "score hopes: of[1]: 'actions' is a list of rows; name a column",
    ),
    "a score of a choice without scores": (
        changed("hopes", of=["actions.how"]),
        "score hopes: of[1]: 'actions.how' is a choice whose options do not all have a score; give each one",
    ),
    "a score of a choice that cannot differ": (
        lambda sheet: [each.update(score=1) for each in part(sheet, "heard")["options"]],
        "score readiness: of[2]: 'heard' is a choice whose options all score the same",
    ),
    "a field scored twice": (
        changed("hopes", of=["trust", "trust"]),
        "score hopes: of[2]: 'trust' stands twice",
    ),
    "a weight for another field": (
        changed("readiness", weights={"story": 2}),
        "score readiness: weights.story: is not among the fields under of",
    ),
    "a weight of nothing": (
        changed("readiness", weights={"trust": 0}),
        "score readiness: weights.trust: is 0: ",
    ),
    "bands that leave a gap": (
        changed("readiness", bands=[{"from": 10, "text": "x"}]),
        "score readiness: bands[1].from: must be 0, so that every score has its text",
    ),
    "bands out of order": (
        changed("readiness", bands=[{"from": each, "text": "x"} for each in (0, 60, 60)]),
        "score readiness: bands: must rise from one to the next",
    ),
    "a model answer to nothing": (
        lambda sheet: sheet["model_answer"][0].update(field="acount"),
        "model_answer[1].field: is 'acount', which is not a field of this sheet",
    ),
    "another name than the file": (
        lambda sheet: sheet.update(worksheet="log"),
        "worksheet: is 'log' but the file is called every-field; give both the same name",
    ),
}


@pytest.mark.parametrize(("change", "message"), BAD.values(), ids=BAD.keys())
def test_a_bad_worksheet_is_refused_by_file_and_field(tmp_path: Path, change: Change, message: str) -> None:
    told = refusal(write(tmp_path, change))
    assert message in told
    assert all("every-field.yml:" in line for line in told.splitlines())


def test_broken_yaml_and_a_field_that_stands_twice_are_refused_with_the_line(tmp_path: Path) -> None:
    path = tmp_path / "every-field.yml"
    path.write_text("worksheet: every-field\ntitle: a: b\n", encoding="utf-8")
    assert "every-field.yml:2: is not YAML here" in refusal(path)
    path.write_text("worksheet: every-field\ntitle: a\ntitle: b\n", encoding="utf-8")
    assert "every-field.yml:3: the field 'title' stands twice here; keep one" in refusal(path)


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    def change(sheet: dict[str, Any]) -> None:
        part(sheet, "account")["label"] = ""
        part(sheet, "hopes")["of"] = ["nothing"]
        part(sheet, "story")["name"] = "account"

    assert len(refusal(write(tmp_path, change)).splitlines()) == 3


def test_the_content_is_plain_values_in_the_readers_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(say.CATALOGUE, "By mail", "邮件")
    content = to_content(load_worksheet(SAMPLE), "zh-CN")
    assert json.loads(json.dumps(content)) == content
    assert content["fields"][2]["options"][0]["label"] == "邮件"
    assert content["model_answer"][1] == {"label": "Trust", "text": "4, since the second visit"}


@pytest.mark.parametrize(
    ("answer", "shown"), [("All in one.", [{"label": "", "text": "All in one."}]), (None, [])]
)
def test_a_model_answer_may_be_one_text_or_none(tmp_path: Path, answer: str | None, shown: list[Any]) -> None:
    path = write(tmp_path, lambda sheet: sheet.update(model_answer=answer))
    assert to_content(load_worksheet(path), "en")["model_answer"] == shown


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "😀", "x" * 10_000, "مرحبا", "{0}"])
def test_any_text_stands_in_a_worksheet_as_it_is(tmp_path: Path, text: str) -> None:
    sheet = load_worksheet(write(tmp_path, changed("account", label=text)))
    assert to_content(sheet, "en")["fields"][0]["label"] == text


def test_every_text_that_people_read_is_given_to_translators_with_its_line() -> None:
    words = words_in(SAMPLE)
    texts = [text for _, text in words]
    lines = SAMPLE.read_text(encoding="utf-8").splitlines()
    for text in (
        "Every kind of field",
        "By mail",
        "none at all",
        "Thanked",
        "Visit",
        "sure",
        "Ready.",
        "4, since the second visit",
    ):
        assert text in lines[words[texts.index(text)][0] - 1]
    for machine in ("every-field", "account", "rating", "mail", "actions.hope"):
        assert machine not in texts


def test_every_worksheet_of_the_course_loads() -> None:
    assert {"complaint-log", "account-value"} <= {sheet.worksheet for sheet in load_worksheets()}
