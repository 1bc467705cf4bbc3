"""Loading a bank: what is refused, in words that name file, question and field and say what to do."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from selling.questions import BankError, load_bank, load_banks, to_content, words_in

SAMPLE = Path(__file__).parent / "samples/every-type.yml"
Change = Callable[[dict[str, Any]], object]


def question(bank: dict[str, Any], identity: str) -> dict[str, Any]:
    return next(each for each in bank["questions"] if each["id"] == identity)


def write(folder: Path, change: Change) -> Path:
    bank = yaml.safe_load(SAMPLE.read_text(encoding="utf-8"))
    change(bank)
    path = folder / "every-type.yml"
    path.write_text(yaml.safe_dump(bank, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return path


def refusal(path: Path) -> str:
    with pytest.raises(BankError) as caught:
        load_bank(path)
    return str(caught.value)


def option(identity: str, number: int, **changed: Any) -> Change:
    return lambda bank: question(bank, identity)["options"][number - 1].update(changed)


def changed(identity: str, **fields: Any) -> Change:
    return lambda bank: question(bank, identity).update(fields)


def without(identity: str, field: str) -> Change:
    return lambda bank: question(bank, identity).pop(field)


BAD: dict[str, tuple[Change, str]] = {
    "a duplicate id": (
        changed("pick-several", id="pick-one"),
        "question pick-one: id: is used by an earlier question; give this one its own",
    ),
    "no right answer": (
        option("pick-one", 1, right=False),
        "question pick-one: options: has no right answer; mark one with right: true",
    ),
    "two right answers": (
        option("pick-one", 2, right=True),
        "question pick-one: options: has 2 right answers; leave right: true on one only",
    ),
    "two true sides": (
        option("hold-or-not", 2, right=True),
        "question hold-or-not: options: has 2 right answers; leave right: true on one only",
    ),
    "nothing right among several": (
        lambda bank: [each.pop("right", None) for each in question(bank, "pick-several")["options"]],
        "question pick-several: options: has no right answer; mark at least one with right: true",
    ),
    "nothing wrong among several": (
        lambda bank: [each.update(right=True) for each in question(bank, "pick-several")["options"]],
        "question pick-several: options: has no wrong answer; add one, or nothing is left to decide",
    ),
    "an option without feedback": (
        lambda bank: question(bank, "pick-one")["options"][2].pop("feedback"),
        "question pick-one: options[3].feedback: is missing; add it",
    ),
    "a choice of a blank without feedback": (
        lambda bank: question(bank, "fill-in")["blanks"][1]["choices"][0].pop("feedback"),
        "question fill-in: blanks[2].choices[1].feedback: is missing; add it",
    ),
    "an empty text": (
        changed("pick-one", text="  "),
        "question pick-one: text: is empty; write the text",
    ),
    "an empty feedback": (
        option("pick-one", 1, feedback=""),
        "question pick-one: options[1].feedback: is empty; write the text",
    ),
    "a text left open": (changed("pick-one", text=None), "question pick-one: text: is empty; write the text"),
    "a text that YAML reads as a number": (
        option("pick-one", 1, text=24),
        'question pick-one: options[1].text: must be text; put it in quotes: "24"',
    ),
    "an unknown field": (
        changed("pick-one", hint="None"),
        "question pick-one: hint: is an unknown field; check its spelling or remove it",
    ),
    "an unknown field in an option": (
        option("pick-one", 1, text_zh="甲"),
        "question pick-one: options[1].text_zh: is an unknown field; check its spelling or remove it",
    ),
    "a slide that does not exist": (
        changed("pick-one", slides=[97]),
        "question pick-one: slides[1]: is 97: ",
    ),
    "slide 0": (changed("pick-one", slides=[2, 0]), "question pick-one: slides[2]: is 0: "),
    "a slide twice": (changed("pick-one", slides=[2, 2]), "question pick-one: slides: names a slide twice"),
    "no slide": (changed("pick-one", slides=[]), "question pick-one: slides: has too few entries"),
    "a slide as text": (
        changed("pick-one", slides=["2"]),
        "question pick-one: slides[1]: is '2'; give a whole number without quotes",
    ),
    "an unknown type": (
        changed("pick-one", type="essay"),
        "question pick-one: as a whole: has the type 'essay'; use 'single', 'several', ",
    ),
    "no type": (without("pick-one", "type"), "question pick-one: as a whole: has no type; add one"),
    "an unknown level": (
        changed("pick-one", level="know"),
        "question pick-one: level: is 'know'; use one of 'remember', 'understand', 'apply' or 'analyse'",
    ),
    "an id with capitals": (
        changed("pick-one", id="Pick One"),
        "question Pick One: id: must be small letters and digits joined by hyphens",
    ),
    "no id": (without("pick-one", "id"), "question number 1: id: is missing; add it"),
    "no points at all": (changed("pick-one", points=0), "question pick-one: points: is 0: "),
    "a negative tolerance": (changed("work-out", tolerance=-1), "question work-out: tolerance: is -1: "),
    "an answer that is no number": (
        changed("work-out", answer="240 customers"),
        "question work-out: answer: is '240 customers'; give a number without quotes or unit",
    ),
    "an endless answer": (changed("work-out", answer=float("inf")), "question work-out: answer: is inf: "),
    "a number without the word for a wrong one": (
        without("work-out", "wrong"),
        "question work-out: wrong: is missing; add it",
    ),
    "a mistake that is right": (
        lambda bank: question(bank, "work-out")["mistakes"][0].update(value=240.4),
        "question work-out: mistakes[1].value: lies within the tolerance, so it is right",
    ),
    "an unknown bin": (
        lambda bank: question(bank, "into-bins")["items"][1].update(bin="Losing"),
        "question into-bins: items[2].bin: is 'Losing', which is not among the bins; use one of: ",
    ),
    "a bin twice": (
        changed("into-bins", bins=["Winning", "Keeping", "Winning"]),
        "question into-bins: bins[3]: stands twice; keep one",
    ),
    "an item twice": (
        lambda bank: question(bank, "into-bins")["items"][1].update(text="An advertisement"),
        "question into-bins: items[2].text: reads the same as an earlier one; make them differ",
    ),
    "two options that read the same": (
        option("pick-one", 2, text="The one who tells you on the phone"),
        "question pick-one: options[2].text: reads the same as an earlier one; make them differ",
    ),
    "a blank that the text does not hold": (
        changed("fill-in", text="It costs {1} times as much."),
        "question fill-in: text: must hold {1} {2}, each once, for the 2 under blanks",
    ),
    "a blank twice in the text": (
        changed("fill-in", text="{1} {2} {2}"),
        "question fill-in: text: must hold {1} {2}, each once, for the 2 under blanks",
    ),
    "a blank with no right word": (
        lambda bank: question(bank, "fill-in")["blanks"][0]["choices"][0].update(right=False),
        "question fill-in: blanks[1].choices: has no right answer; mark one with right: true",
    ),
    "a match with one choice": (
        lambda bank: question(bank, "belongs-to").update(
            others=[], pairs=[{"left": left, "right": "same", "feedback": "x"} for left in ("a", "b")]
        ),
        "question belongs-to: pairs: leaves one choice only; let the rights differ or add others",
    ),
    "a further choice that is right somewhere": (
        changed("belongs-to", others=["1 : 12"]),
        "question belongs-to: others[1]: is a choice already; remove it",
    ),
    "a blank without choices": (
        lambda bank: question(bank, "fill-in")["blanks"][1].pop("choices"),
        "question fill-in: blanks[2].choices: is missing; add it",
    ),
    "a question with blanks and no text": (
        without("fill-in", "text"),
        "question fill-in: text: is missing; add it",
    ),
    "too few steps": (
        lambda bank: question(bank, "in-order").update(items=question(bank, "in-order")["items"][:2]),
        "question in-order: items: has too few entries; give at least 3",
    ),
    "three sides of a truth": (
        lambda bank: question(bank, "hold-or-not")["options"].append({"text": "Perhaps", "feedback": "No."}),
        "question hold-or-not: options: has too many entries; give at most 2",
    ),
    "a question that is no block": (
        lambda bank: bank["questions"].insert(0, "What is a key account?"),
        "question number 1: as a whole: ",
    ),
    "no questions": (
        lambda bank: bank.update(questions=[]),
        "questions: has too few entries; give at least 1",
    ),
    "another name than the file": (
        lambda bank: bank.update(bank="three-laws"),
        "bank: is 'three-laws' but the file is called every-type; give both the same name",
    ),
    "an unknown field of the bank": (
        lambda bank: bank.update(titel="x"),
        "titel: is an unknown field; check its spelling or remove it",
    ),
}


@pytest.mark.parametrize(("change", "message"), BAD.values(), ids=BAD.keys())
def test_a_bad_bank_is_refused_by_file_question_and_field(
    tmp_path: Path, change: Change, message: str
) -> None:
    told = refusal(write(tmp_path, change))
    assert message in told
    assert all("every-type.yml:" in line for line in told.splitlines())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("bank: every-type\ntitle: x\nquestions: [", ":3: is not YAML here"),
        ("bank: every-type\ntitle: one: two\n", ":2: is not YAML here (mapping values are not allowed here)"),
        ("bank: every-type\n\ttitle: x\n", ":2: is not YAML here"),
        ("bank: every-type\ntitle: x\ntitle: y\n", ":3: the field 'title' stands twice here; keep one"),
        ("bank: &a every-type\ntitle: *a\n", ":2: an alias (*) is used; write the text out"),
        ("bank: every-type\ntitle: !!python/name:os.system x\n", ":2: is not YAML here"),
        ("bank: every-type\ntitle: 2026-02-31\n", ":2: cannot be read"),
        ("bank: every-type\ntitle: a\x07b\n", "is not YAML"),
        ("", "the bank: must be a block of fields"),
        ("just a text", "the bank: must be a block of fields"),
        ("- a\n- b\n", "the bank: must be a block of fields"),
        ("[" * 1000 + "]" * 1000, "is nested too deeply to be read"),
    ],
)
def test_a_file_that_is_not_a_bank_is_refused_with_the_line(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "every-type.yml"
    path.write_text(text, encoding="utf-8")
    assert message in refusal(path)


def test_a_file_that_is_not_utf_8_or_not_there_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "every-type.yml"
    assert refusal(path).endswith("every-type.yml: there is no such file")
    path.write_bytes("title: 主客户".encode("gb18030"))
    assert "is not UTF-8 text; save it as UTF-8" in refusal(path)


def test_all_problems_of_a_bank_are_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    def change(bank: dict[str, Any]) -> None:
        question(bank, "pick-one")["options"][0].update(right=False, feedback="")
        question(bank, "work-out")["slides"] = [200]
        question(bank, "into-bins")["id"] = "in-order"

    lines = refusal(write(tmp_path, change)).splitlines()
    assert [line.split(": ")[1] for line in lines] == [
        "question pick-one",
        "question pick-one",
        "question work-out",
        "question in-order",
    ]
    numbers = [int(line.split(": ")[0].rsplit(":", 1)[1]) for line in lines]
    assert numbers == sorted(numbers)


def test_the_line_named_is_the_line_in_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, changed("work-out", slides=[97]))
    number = int(refusal(path).split(".yml:")[1].split(":")[0])
    assert path.read_text(encoding="utf-8").splitlines()[number - 1].strip() == "- 97"


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "\"'“”«»", "😀" * 50, "x" * 10_000, "مرحبا بالعالم", "{0} {x} %s"]
)
def test_any_text_stands_in_a_bank_as_it_is(tmp_path: Path, text: str) -> None:
    content = to_content(load_bank(write(tmp_path, option("pick-one", 1, text=text))), "en")
    assert text in [each["text"] for each in content["questions"][0]["options"]]


def test_the_sample_holds_every_type_and_loads() -> None:
    kinds = {each.type for each in load_bank(SAMPLE).questions}
    assert kinds == {"single", "several", "true-false", "number", "match", "order", "sort", "blanks"}


def test_every_bank_of_the_course_loads() -> None:
    assert {"three-laws", "lifetime-value"} <= {bank.bank for bank in load_banks()}


def test_every_text_that_people_read_is_given_to_translators_with_its_line() -> None:
    words = words_in(SAMPLE)
    texts = [text for _, text in words]
    lines = SAMPLE.read_text(encoding="utf-8").splitlines()
    for text in (
        "Every type of question",
        "Who complains still expects something of you.",
        "customers",
        "Multiply the complaints by 24.",
        "That is for one complaint.",
        "Complaints",
        "Winning",
        "six",
    ):
        assert text in texts
        assert text in lines[words[texts.index(text)][0] - 1]
    for machine in ("every-type", "pick-one", "apply", "iceberg", "single", "%", "1 : 24"):
        assert machine not in texts
