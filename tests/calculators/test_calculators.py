"""Every calculator's description, run as the page runs it: fields as typed, through compute."""

import importlib
import math
import pkgutil
from itertools import product
from typing import Any

import pytest

import selling.calculators
from selling.calculators import lifetime_value, three_laws
from selling.describe import Description
from selling.live.compute import compute, to_csv

CALCULATORS = [
    each
    for module in pkgutil.iter_modules(selling.calculators.__path__)
    for each in vars(importlib.import_module(f"selling.calculators.{module.name}")).values()
    if isinstance(each, Description)
]
NUMERIC = ("number", "money", "percent")
every_calculator = pytest.mark.parametrize("calculator", CALCULATORS, ids=lambda each: each.id)


def state(calculator: Description, lang: str = "en") -> dict[str, Any]:
    return {"description": calculator.model_dump(), "lang": lang}


def typed(part: dict[str, Any], value: Any) -> Any:
    """How a value stands in its field."""
    if part["kind"] == "rows":
        return [
            {column["name"]: typed(column, row[column["name"]]) for column in part["columns"]}
            for row in value
        ]
    if part["kind"] in NUMERIC:
        return f"{100 * value if part['kind'] == 'percent' else value:.12g}"
    return value


def defaults(calculator: Description) -> dict[str, Any]:
    return {part["name"]: typed(part, part["value"]) for part in state(calculator)["description"]["inputs"]}


def ask(calculator: Description, lang: str = "en", **changed: Any) -> dict[str, Any]:
    return compute(state(calculator, lang), {"inputs": defaults(calculator) | changed})


def figures(value: Any) -> list[float]:
    """All numbers anywhere in a reply."""
    if isinstance(value, dict):
        return [number for item in value.values() for number in figures(item)]
    if isinstance(value, list):
        return [number for item in value for number in figures(item)]
    return [value] if isinstance(value, int | float) and not isinstance(value, bool) else []


def assert_answered(calculator: Description, reply: dict[str, Any]) -> None:
    """Finite figures, or a sentence at a field that the calculator has."""
    if reply["ok"]:
        assert all(math.isfinite(number) for number in figures(reply))
        return
    names = [part.name for part in calculator.inputs]
    assert reply["field"].split("[")[0] in [*names, ""]
    assert reply["sentence"].endswith(".")


def test_both_chapters_have_their_calculators() -> None:
    assert {each.id for each in CALCULATORS} >= {
        "complaint-iceberg",
        "satisfaction-ledger",
        "win-or-keep",
        "simple-value",
        "retention-value",
        "account-value",
        "compare-accounts",
        "what-must-be-true",
    }


def test_every_kind_of_chart_and_of_growing_input_is_in_use() -> None:
    charts = {chart.kind for each in CALCULATORS for chart in each.charts}
    assert charts <= {"line", "area", "bar", "stacked-bar", "tornado", "curve", "scatter", "gantt", "network"}
    inputs = {part.kind for each in CALCULATORS for part in each.inputs}
    assert inputs >= {"number", "money", "percent", "choice", "rows"}


@every_calculator
@pytest.mark.parametrize("lang", ["en", "zh-CN"])
def test_the_defaults_give_finite_results(calculator: Description, lang: str) -> None:
    reply = ask(calculator, lang)
    assert reply["ok"], reply
    assert_answered(calculator, reply)
    assert [result["name"] for result in reply["results"]] == [result.name for result in calculator.results]
    assert all(table["rows"] for table in reply["tables"])
    assert all(chart["rows"] for chart in reply["charts"])
    assert "{" not in reply["summary"]


@every_calculator
def test_the_reader_is_told_what_it_is(calculator: Description) -> None:
    assert calculator.title
    assert calculator.lead
    assert calculator.summary.endswith(".")
    assert [result.main for result in calculator.results].count(True) == 1
    assert all(part.label for part in [*calculator.inputs, *calculator.results])
    assert all(table.title for table in calculator.tables)
    assert all(chart.title for chart in calculator.charts)


@every_calculator
def test_every_default_lies_on_its_slider(calculator: Description) -> None:
    for part in calculator.inputs:
        if part.kind in NUMERIC:
            assert part.min <= part.value <= part.max
            assert 0 < part.step <= part.max - part.min


@every_calculator
def test_each_bound_gives_figures_or_a_sentence(calculator: Description) -> None:
    for part in state(calculator)["description"]["inputs"]:
        if part["kind"] in NUMERIC:
            for bound in (part["min"], part["max"]):
                assert_answered(calculator, ask(calculator, **{part["name"]: typed(part, bound)}))
        if part["kind"] == "choice":
            for option in part["options"]:
                assert_answered(calculator, ask(calculator, **{part["name"]: option["value"]}))


@every_calculator
def test_bounds_met_together_give_figures_or_a_sentence(calculator: Description) -> None:
    parts = [part for part in state(calculator)["description"]["inputs"] if part["kind"] in NUMERIC]
    for bounds in product(("min", "max"), repeat=min(len(parts), 7)):
        changed = {part["name"]: typed(part, part[bound]) for part, bound in zip(parts, bounds, strict=False)}
        assert_answered(calculator, ask(calculator, **changed))


@every_calculator
@pytest.mark.parametrize(
    "wrong", ["", "abc", "NaN", "inf", "1e999", "--3", None, "9" * 400, "<script>", "💥"]
)
def test_a_field_that_makes_no_sense_is_named(calculator: Description, wrong: Any) -> None:
    for part in calculator.inputs:
        if part.kind in NUMERIC:
            reply = ask(calculator, **{part.name: wrong})
            assert not reply["ok"]
            assert reply["field"] == part.name
            assert reply["sentence"].endswith(".")


@every_calculator
def test_a_value_past_its_bounds_is_refused(calculator: Description) -> None:
    for part in state(calculator)["description"]["inputs"]:
        if part["kind"] in NUMERIC:
            for past in (part["min"] - part["step"], part["max"] + part["step"]):
                reply = ask(calculator, **{part["name"]: typed(part, past)})
                assert (reply["ok"], reply["field"]) == (False, part["name"])


@every_calculator
def test_the_download_holds_every_input_result_and_table(calculator: Description) -> None:
    reply = to_csv(state(calculator), {"inputs": defaults(calculator)})
    assert reply["ok"]
    for part in [*calculator.inputs, *calculator.results]:
        assert part.label in reply["csv"].replace('"', "")


@every_calculator
def test_the_download_names_the_rows_that_the_front_end_leaves_nameless(calculator: Description) -> None:
    """It sends what can be typed; the names of fixed rows cannot."""
    sent = defaults(calculator)
    fixed = [part for part in calculator.inputs if part.kind == "rows" and part.fixed]
    for part in fixed:
        sent[part.name] = [dict(list(row.items())[1:]) for row in sent[part.name]]
    csv = to_csv(state(calculator), {"inputs": sent})["csv"].replace('"', "")
    for part in fixed:
        assert all(row[part.columns[0].name] in csv for row in part.value)


def result(reply: dict[str, Any], name: str) -> Any:
    return next(each["value"] for each in reply["results"] if each["name"] == name)


def test_ten_complaints_are_two_hundred_and_forty_customers() -> None:
    reply = ask(three_laws.complaint_iceberg, complaints="10")
    assert [each["text"] for each in reply["results"][1:4]] == ["240", "230", "23"]
    assert result(reply, "unhappy") == pytest.approx(240, rel=1e-6)


def test_the_famous_pizza_is_worth_747_yuan() -> None:
    assert result(ask(lifetime_value.what_must_be_true), "after_discount") == pytest.approx(746.67, abs=0.01)
    now = ask(lifetime_value.what_must_be_true, first_payment="now")
    assert result(now, "after_discount") == pytest.approx(1026.67, abs=0.01)


def test_the_number_of_years_counts_only_when_chosen() -> None:
    calculator = lifetime_value.retention_value
    assert ask(calculator, years="3")["results"] == ask(calculator, years="9")["results"]
    three, nine = [ask(calculator, horizon="years", years=years) for years in ("3", "9")]
    assert result(three, "value") < result(nine, "value")


def test_no_loss_and_no_discount_for_ever_is_refused_in_words() -> None:
    reply = ask(lifetime_value.retention_value, retention="100", discount="0")
    assert (reply["ok"], reply["field"]) == (False, "discount")
    assert "endless" in reply["sentence"]


def test_the_account_worth_most_is_not_the_safest() -> None:
    reply = ask(lifetime_value.compare_accounts)
    assert result(reply, "best") != result(reply, "safest")


ROWS = defaults(lifetime_value.compare_accounts)["accounts"]


@pytest.mark.parametrize(
    ("rows", "field"),
    [
        ([], "accounts"),
        (ROWS * 3, "accounts"),
        (None, "accounts"),
        ("rows", "accounts"),
        ([{**ROWS[0], "renewal": "120"}], "accounts[0].renewal"),
        ([ROWS[0], {**ROWS[1], "contract": "many"}], "accounts[1].contract"),
        ([ROWS[0], {"name": "Empty"}], "accounts[1].contract"),
        ([ROWS[0], "not a row"], "accounts[1].contract"),
        ([ROWS[0], ROWS[0]], "accounts[1].name"),
    ],
)
def test_a_bad_row_is_named(rows: Any, field: str) -> None:
    reply = ask(lifetime_value.compare_accounts, accounts=rows)
    assert (reply["ok"], reply["field"]) == (False, field)
    assert reply["sentence"].endswith(".")


def test_any_text_may_be_an_accounts_name() -> None:
    for name in ("<script>alert(1)</script>", '"quoted", {braces}', "🙂" * 50, "x" * 10_000, "שלום"):
        reply = ask(lifetime_value.compare_accounts, accounts=[{**ROWS[0], "name": name}])
        assert result(reply, "best") == name
