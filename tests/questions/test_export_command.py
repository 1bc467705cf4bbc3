"""The command: what it writes where, what it says, what it refuses, and that nothing goes missing unsaid."""

import csv
import io
import json
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from selling.cli import main
from selling.i18n import catalogue, speaking
from selling.live.say import CATALOGUE, say
from selling.project import root
from selling.questions import load_banks
from selling.questions.export import gift, qti21
from selling.questions.export.command import FORMATS
from selling.questions.export.common import (
    NEAREST,
    PLACED_FEEDBACK,
    REPLACED,
    UNTRANSLATED,
    Loss,
    number_text,
)
from tests.questions.exporting import SAMPLE, carried, made_of, options

BANKS = load_banks()
QUESTIONS = sum(len(bank.questions) for bank in BANKS)


def export(folder: Path, *words: object) -> int:
    return main(["export-questions", "--out", str(folder), *map(str, words)])


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def not_held(folder: Path) -> list[dict[str, str]]:
    text = (folder / "NOT-HELD.csv").read_text("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def changed_bank(folder: Path, identity: str, **fields: Any) -> Path:
    """The sample bank with one question changed, under its own name."""
    bank = yaml.safe_load(SAMPLE.read_text("utf-8"))
    next(each for each in bank["questions"] if each["id"] == identity).update(fields)
    path = folder / "every-type.yml"
    path.write_text(yaml.safe_dump(bank, allow_unicode=True), "utf-8")
    return path


@pytest.mark.parametrize("name", FORMATS)
def test_every_bank_goes_out_in_both_languages(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(tmp_path, "--to", name) == 0
    said = capsys.readouterr().out
    left_out = [row for row in not_held(tmp_path / name) if row["not held"] in (gift.ORDER, gift.BLANKS)]
    for language in ("English", "中文"):
        assert f"{language}: {QUESTIONS - len(left_out)} questions of {len(BANKS)} banks" in said
    own = {"NOT-HELD.csv", "written.json"}
    endings = {"moodle-xml": "xml", "gift": "gift.txt", "csv": "csv"}
    languages = ("en", "zh-CN")
    if name == "qti21":
        wanted = {f"{each}/{bank.bank}.zip" for each in languages for bank in BANKS}
    else:
        wanted = {f"questions-{each}.{endings[name]}" for each in languages}
    assert files(tmp_path / name) == wanted | own


@pytest.mark.parametrize("name", FORMATS)
def test_the_chinese_edition_is_chinese(name: str, tmp_path: Path) -> None:
    assert export(tmp_path, "--to", name, "--language", "zh_CN", "three-laws") == 0
    (path,) = [each for each in (tmp_path / name).rglob("*zh-CN*") if each.is_file()] or [
        tmp_path / name / "zh-CN/three-laws.zip"
    ]
    if name == "qti21":
        with zipfile.ZipFile(path) as package:
            text = "".join(package.read(each).decode("utf-8") for each in package.namelist())
    else:
        text = path.read_text("utf-8")
    bank = next(each for each in BANKS if each.bank == "three-laws")
    chinese = catalogue("zh_CN")[bank.title]
    assert chinese in text
    assert bank.title not in text
    assert not (tmp_path / name / "en").exists()
    assert not list((tmp_path / name).glob("*-en.*"))


def test_a_chapter_is_named_where_it_shows_the_bank(tmp_path: Path) -> None:
    assert export(tmp_path, "--to", "moodle-xml", "--language", "en", "three-laws") == 0
    assert "chapter: 01-three-laws" in (tmp_path / "moodle-xml/questions-en.xml").read_text("utf-8")


def test_what_is_not_held_is_said_and_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(tmp_path, "--to", "gift", SAMPLE) == 0
    said = capsys.readouterr().out
    assert f"1 of type order: {gift.ORDER}" in said
    assert f"all questions: {gift.IN_COMMENTS}" in said
    rows = not_held(tmp_path / "gift")
    assert {"bank": "every-type", "question": "in-order", "type": "order", "not held": gift.ORDER} in rows
    assert {"bank": "", "question": "", "type": "", "not held": gift.IN_COMMENTS} in rows
    counted = sum(int(line.split()[0]) for line in said.splitlines() if " of type " in line)
    assert counted == sum(bool(row["bank"]) for row in rows)


def test_a_format_that_holds_all_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(tmp_path, "--to", "csv", "--language", "en", SAMPLE) == 0
    said = capsys.readouterr().out
    assert "English: 9 questions of 1 bank are in" in said
    assert "The format holds everything." in said
    assert not_held(tmp_path / "csv") == []


def test_a_bank_named_twice_goes_out_once(tmp_path: Path) -> None:
    assert export(tmp_path, "--to", "qti21", "loyalty", "loyalty") == 0
    assert files(tmp_path / "qti21") >= {"en/loyalty.zip", "zh-CN/loyalty.zip"}


def test_writing_again_replaces_what_was_written_and_takes_away_what_is_no_longer_asked_for(
    tmp_path: Path,
) -> None:
    for banks in (["loyalty"], ["loyalty", "pipeline"], ["pipeline"]):
        assert export(tmp_path, "--to", "qti21", *banks) == 0
    own = {"NOT-HELD.csv", "written.json"}
    assert files(tmp_path / "qti21") == {"en/pipeline.zip", "zh-CN/pipeline.zip"} | own


def test_a_file_of_somebody_else_is_not_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = tmp_path / "csv/questions-zh-CN.csv"
    theirs.parent.mkdir()
    theirs.write_text("mine", "utf-8")
    assert export(tmp_path, "--to", "csv", "loyalty") == 1
    said = capsys.readouterr()
    assert "questions-zh-CN.csv was not written by this command, or was changed since." in said.err
    assert "name another folder with --out" in said.err
    assert said.out == ""
    assert files(tmp_path / "csv") == {"questions-zh-CN.csv"}
    assert theirs.read_text("utf-8") == "mine"


def test_a_file_changed_by_hand_is_not_written_over_nor_taken_away(tmp_path: Path) -> None:
    assert export(tmp_path, "--to", "qti21", "loyalty") == 0
    theirs = tmp_path / "qti21/en/loyalty.zip"
    theirs.write_bytes(b"improved")
    assert export(tmp_path, "--to", "qti21", "loyalty") == 1
    assert export(tmp_path, "--to", "qti21", "pipeline") == 0
    assert theirs.read_bytes() == b"improved"
    assert not (tmp_path / "qti21/zh-CN/loyalty.zip").exists()


@pytest.mark.parametrize("content", ["no json", "[1]", '{"../x": "0"}', '{"/x": "0"}', '{"x": 1}'])
def test_a_list_of_files_that_is_not_its_own_stops_it(
    content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "csv").mkdir()
    (tmp_path / "csv/written.json").write_text(content, "utf-8")
    assert export(tmp_path, "--to", "csv", "loyalty") == 1
    assert "written.json was not written by this command." in capsys.readouterr().err


def test_a_folder_that_is_a_file_has_its_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "taken").write_text("x", "utf-8")
    assert export(tmp_path / "taken", "--to", "csv", "loyalty") == 1
    assert "cannot be written (Not a directory). Name another folder with --out." in capsys.readouterr().err


def test_a_broken_bank_is_refused_in_the_loaders_words_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = changed_bank(tmp_path, "pick-one", hint="None")
    assert export(tmp_path / "out", "--to", "moodle-xml", path) == 1
    said = capsys.readouterr()
    assert "question pick-one: hint: is an unknown field; check its spelling or remove it" in said.err
    assert said.out == ""
    assert not (tmp_path / "out").exists()


def test_an_unknown_bank_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(tmp_path, "--to", "csv", "no-such-bank") == 1
    assert "no-such-bank.yml: there is no such file" in capsys.readouterr().err


def test_an_unknown_format_or_language_is_a_wrong_call(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--to", "word"], ["--to", "csv", "--language", "fr"], []):
        with pytest.raises(SystemExit) as stopped:
            main(["export-questions", *words])
        assert stopped.value.code == 2
    assert "moodle-xml" in capsys.readouterr().err


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_what_the_documents_tell_to_call_works(document: str, tmp_path: Path) -> None:
    calls = re.findall(r"selling (export-questions [^`\n]+)", (root() / document).read_text("utf-8"))
    assert calls
    for call in calls:
        assert main([*call.split(), "--out", str(tmp_path)]) == 0


def test_a_bank_without_a_translation_goes_out_in_english_and_says_so(tmp_path: Path) -> None:
    assert export(tmp_path, "--to", "csv", "--language", "zh_CN", SAMPLE) == 0
    sentences = [(row["question"], row["not held"]) for row in not_held(tmp_path / "csv")]
    assert ("pick-one", UNTRANSLATED) in sentences


def test_the_courses_own_banks_are_wholly_translated(tmp_path: Path) -> None:
    assert export(tmp_path, "--to", "csv") == 0
    assert not any(row["not held"] == UNTRANSLATED for row in not_held(tmp_path / "csv"))


def test_characters_that_no_file_can_carry_are_replaced_and_listed() -> None:
    edition = made_of({"type": "single", "text": "a\0b", "options": options("c", "d", "e", "f\x1b")})
    assert edition.losses == [Loss("made-up", "q-0", "single", REPLACED)]
    question = edition.volumes[0].questions[0]
    assert question["text"] == carried("a\0b") == "a�b"
    assert {option["feedback"] for option in question["options"]} == {"d", "f�"}


def test_mistakes_whose_tolerances_meet_are_listed() -> None:
    number = {"type": "number", "text": "?", "answer": 0, "tolerance": 0.5, "feedback": "x", "wrong": "y"}
    mistakes = [{"value": 5, "feedback": "a"}, {"value": 5.9, "feedback": "b"}]
    apart = [{"value": 5, "feedback": "a"}, {"value": 6.1, "feedback": "b"}]
    sentences = [
        [loss.sentence for loss in qti21.export(made_of(number | {"mistakes": each})).losses]
        for each in (mistakes, apart)
    ]
    assert sentences == [[NEAREST], []]


def test_feedback_that_moves_is_listed_for_each_question() -> None:
    pairs = [{"left": "a", "right": "b", "feedback": "c"}, {"left": "d", "right": "e", "feedback": "f"}]
    made = qti21.export(made_of({"type": "match", "text": "?", "pairs": pairs}))
    assert made.losses == [Loss("made-up", "q-0", "match", PLACED_FEEDBACK)]


@pytest.mark.parametrize(
    ("value", "text"),
    [(240.0, "240"), (-9600, "-9600"), (0.05, "0.05"), (1e-7, "0.0000001"), (1e22, "1" + "0" * 22), (0, "0")],
)
def test_a_number_is_written_as_every_system_reads_it(value: float, text: str) -> None:
    assert number_text(value) == text


def test_another_language_is_spoken_only_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(CATALOGUE, "Unit: {unit}", "Einheit: {unit}")
    with speaking("zh_CN"):
        assert say("Unit: {unit}", unit="元") == "单位：元"
    assert say("Unit: {unit}", unit="Yuan") == "Einheit: Yuan"
    with pytest.raises(ValueError, match="The language is 'fr'; the course has en, zh_CN"), speaking("fr"):
        pass


def test_the_list_of_what_was_written_names_each_file(tmp_path: Path) -> None:
    assert export(tmp_path, "--to", "csv", "loyalty") == 0
    listed = json.loads((tmp_path / "csv/written.json").read_text("utf-8"))
    assert set(listed) == files(tmp_path / "csv") - {"written.json"}
