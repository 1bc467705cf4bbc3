"""Running a described model on fields as typed."""

from typing import Any

import pytest

from selling.describe import (
    Chart,
    Choice,
    Date,
    Description,
    Money,
    Number,
    Option,
    Percent,
    Result,
    Rows,
    Table,
    Text,
    describe,
)
from selling.live.check import FieldError
from selling.live.compute import compute, to_csv


def price(
    amount: float, share: float, pieces: float, way: str, day: str, parts: list[dict[str, Any]], note: str
) -> dict[str, Any]:
    """A small model of its own, with one of everything."""
    if way == "refuse":
        raise FieldError("parts[1].cost", "Too dear.")
    if way == "divide":
        raise ZeroDivisionError
    bad = {"nan": float("nan"), "inf": float("inf")}.get(way, 0.0)
    extra = sum(part["cost"] for part in parts)
    return {
        "total": amount * share * pieces + extra + bad,
        "missing": None,
        "when": day,
        "kinds": str(type(pieces).__name__),
        "rows": [{"x": part["name"], "y": part["cost"], "z": None} for part in parts],
        "line": [{"x": 0.5, "y": 1}, {"x": 1.0, "y": 2}],
        "free": [{"start": "2026-01-31", "end": "2026-02-01"}],
        "steps": [{"step": "1 a", "first": day, "last": None}],
        "levers": [{"label": "amount", "low": 1, "high": 3}, {"label": "Other", "low": 2, "high": 2}],
    }


DESCRIPTION: Description = describe(
    price,
    title="Price",
    summary="{pieces} at {amount} ({share}), {way}, {parts} parts: {total}.",
    inputs=[
        Money(name="amount", label="Amount", value=100, max=1000),
        Percent(name="share", label="Share", value=0.5),
        Number(name="pieces", label="Pieces", value=2, min=1, max=9),
        Choice(
            name="way",
            label="Way",
            value="plain",
            options=[
                Option(value=each, label=each.title()) for each in ("plain", "refuse", "divide", "nan", "inf")
            ],
        ),
        Date(name="day", label="Day", value="2026-03-31"),
        Rows(
            name="parts",
            label="Parts",
            columns=[
                Text(name="name", label="Name"),
                Money(name="cost", label="Cost", value=1, max=50, step=1),
            ],
            value=[{"name": "a", "cost": 10}],
            max_rows=3,
        ),
        Text(name="note", label="Note"),
    ],
    results=[
        Result(name="total", label="Total", kind="money", main=True),
        Result(name="missing", label="Missing", kind="money"),
        Result(name="when", label="When", kind="date"),
        Result(name="kinds", label="Kind", kind="text"),
    ],
    tables=[
        Table(
            name="rows",
            title="Rows",
            columns=[
                Result(name="x", label="Name", kind="text"),
                Result(name="y", label="Cost", kind="money"),
                Result(name="z", label="Nothing"),
            ],
        )
    ],
    charts=[
        Chart(
            kind="curve",
            title="Line",
            rows="line",
            x="x",
            x_kind="percent",
            y=[Result(name="y", label="Y")],
            mark=["share", "total"],
        ),
        Chart(
            kind="bar",
            title="Bars",
            rows="rows",
            x="x",
            x_kind="text",
            y=[Result(name="y", label="Cost", kind="money"), Result(name="z", label="Nothing")],
        ),
        Chart(kind="tornado", title="Levers", rows="levers", base="total"),
        Chart(
            kind="gantt",
            title="Steps",
            rows="steps",
            x="step",
            x_kind="text",
            y=[Result(name="first", label="From", kind="date"), Result(name="last", label="To", kind="date")],
            shade="free",
        ),
    ],
)
STATE = {"description": DESCRIPTION.model_dump(), "lang": "en"}
TYPED: dict[str, Any] = {
    "amount": "100",
    "share": "50",
    "pieces": "2",
    "way": "plain",
    "day": "2026-03-31",
    "parts": [{"name": "a", "cost": "10"}, {"name": "b", "cost": "5"}],
    "note": "hello",
}


def ask(lang: str = "en", **changed: Any) -> dict[str, Any]:
    return compute({**STATE, "lang": lang}, {"inputs": TYPED | changed})


def test_results_come_with_value_and_text_in_the_order_described() -> None:
    assert ask()["results"] == [
        {"name": "total", "value": 115.0, "text": "¥115"},
        {"name": "missing", "value": None, "text": "–"},
        {"name": "when", "value": "2026-03-31", "text": "2026-03-31"},
        {"name": "kinds", "value": "int", "text": "int"},
    ]


def test_the_summary_words_inputs_and_results() -> None:
    assert ask()["summary"] == "2 at ¥100 (50%), Plain, 2 parts: ¥115."


def test_the_pages_language_decides_how_money_is_written() -> None:
    assert ask("zh-CN")["results"][0]["text"] == "115 元"


def test_tables_hold_texts_and_values() -> None:
    assert ask()["tables"] == [
        {
            "name": "rows",
            "rows": [["a", "¥10", "–"], ["b", "¥5", "–"]],
            "values": [["a", 10, None], ["b", 5, None]],
        }
    ]


def test_a_curve_has_its_points_and_a_mark() -> None:
    curve = ask()["charts"][0]
    assert curve["rows"][0] == {"x": 0.5, "x_text": "50%", "y": 1, "series": "Y", "text": "1"}
    assert curve["mark"] == {"x": 0.5, "y": 115.0}


def test_a_bar_that_does_not_exist_is_left_out() -> None:
    assert [row["series"] for row in ask()["charts"][1]["rows"]] == ["Cost", "Cost"]


def test_a_tornado_names_its_levers_as_the_inputs_are_named() -> None:
    chart = ask()["charts"][2]
    assert chart["base"] == 115.0
    assert [row["label"] for row in chart["rows"]] == ["Amount", "Other"]
    assert chart["rows"][0]["high_text"] == "¥3"


def test_a_gantt_has_its_days_and_what_is_shaded() -> None:
    chart = ask()["charts"][3]
    assert [(row["x"], row["series"], row["y"]) for row in chart["rows"]] == [("1 a", "From", "2026-03-31")]
    assert chart["shade"] == [{"start": "2026-01-31", "end": "2026-02-01"}]


def test_a_number_with_whole_steps_may_have_decimals() -> None:
    assert ask(pieces="2.5")["results"][3]["text"] == "float"


@pytest.mark.parametrize(
    ("changed", "field", "words"),
    [
        ({"amount": ""}, "amount", "empty"),
        ({"amount": "much"}, "amount", "not a number"),
        ({"amount": float("nan")}, "amount", "too large"),
        ({"amount": "1001"}, "amount", "¥0 to ¥1,000"),
        ({"amount": "-1"}, "amount", "¥0 to ¥1,000"),
        ({"share": "120"}, "share", "0% to 100%"),
        ({"pieces": "0"}, "pieces", "1 to 9"),
        ({"way": "another"}, "way", "one of the options"),
        ({"way": None}, "way", "one of the options"),
        ({"day": ""}, "day", "year-month-day"),
        ({"day": "2026-02-29"}, "day", "does not exist"),
        ({"day": "2026-13-01"}, "day", "does not exist"),
        ({"day": "31.3.2026"}, "day", "year-month-day"),
        ({"parts": []}, "parts", "at least 1"),
        ({"parts": None}, "parts", "at least 1"),
        ({"parts": TYPED["parts"] * 2}, "parts", "At most 3"),
        ({"parts": [{"name": "a", "cost": "10"}, {"name": "b", "cost": "99"}]}, "parts[1].cost", "¥0 to ¥50"),
        ({"parts": [{"name": "a"}]}, "parts[0].cost", "empty"),
        ({"parts": ["a"]}, "parts[0].cost", "empty"),
        ({"way": "refuse"}, "parts[1].cost", "Too dear"),
        ({"way": "divide"}, "", "no result"),
        ({"way": "nan"}, "", "no result"),
        ({"way": "inf"}, "", "no result"),
    ],
)
def test_what_cannot_be_computed_is_said_at_its_field(
    changed: dict[str, Any], field: str, words: str
) -> None:
    reply = ask(**changed)
    assert (reply["ok"], reply["field"]) == (False, field)
    assert words in reply["sentence"]
    assert to_csv(STATE, {"inputs": TYPED | changed}) == reply


def test_a_field_that_was_not_sent_is_empty() -> None:
    reply = compute(STATE, {"inputs": {}})
    assert (reply["ok"], reply["field"]) == (False, "amount")


@pytest.mark.parametrize("day", ["2028-02-29", "2000-02-29", "1999-12-31"])
def test_days_that_exist_are_taken(day: str) -> None:
    assert ask(day=day)["results"][2]["value"] == day


def test_1900_was_no_leap_year() -> None:
    assert not ask(day="1900-02-29")["ok"]


def test_text_is_kept_as_it_is() -> None:
    names = ["<script>", "{total}", '"', "🙂", "x" * 10_000]
    for name in names:
        reply = ask(parts=[{"name": name, "cost": "1"}], note=name)
        assert reply["tables"][0]["rows"][0][0] == name


def lines(**changed: Any) -> list[str]:
    reply = to_csv(STATE, {"inputs": TYPED | changed})
    assert reply["ok"]
    assert reply["csv"].startswith("\ufeff")
    return reply["csv"][1:].split("\r\n")


def test_the_file_holds_inputs_results_and_tables() -> None:
    found = lines()
    assert "Amount,100" in found
    assert "Parts,Name,Cost" in found
    assert ",b,5" in found
    assert "Total,115.0,¥115" in found
    assert "Missing,,–" in found
    assert "b,5," in found


def test_the_file_quotes_what_a_spreadsheet_would_split() -> None:
    assert 'Note,"a, ""b"""' in lines(note='a, "b"')


@pytest.mark.parametrize("text", ["=1+1", "+SUM(A1)", "-cmd", "@x"])
def test_the_file_runs_no_formula(text: str) -> None:
    assert f"Note,'{text}" in lines(note=text)


def test_the_file_keeps_negative_numbers() -> None:
    assert "Note,-1.5" in lines(note="-1.5")
