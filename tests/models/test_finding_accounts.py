"""The formulas of chapter 07."""

import csv
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selling.calculators.finding_accounts import INDUSTRIES, curve
from selling.calculators.finding_accounts import concentration as described
from selling.data import data
from selling.models.finding_accounts import call_plan, concentration
from tests.models.cases.finding_accounts import CASES, CONCENTRATION, PLAN, asking, plan
from tests.models.check import check_case, check_refusals


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


def test_what_is_no_usable_number_is_refused_at_its_field() -> None:
    check_refusals(PLAN, plan())


@pytest.mark.parametrize("field", ["asked", "top_fifth"])
@pytest.mark.parametrize("wrong", [float("nan"), float("inf"), "12", None, True, []])
def test_what_is_no_share_is_refused_at_its_field(field: str, wrong: Any) -> None:
    check_case(CONCENTRATION, asking(**{field: wrong}), field)


@pytest.mark.parametrize(
    ("top_fifth", "asked", "made"),
    [
        (0.8, 0.05, 0.660),  # 80/20 in print means no more than two thirds for the top twentieth
        (0.8, 0.01, 0.528),
        (0.887, 0.05, 0.800),  # the deck's 5% and 80%
    ],
)
def test_the_pareto_curve_agrees_with_what_is_known_of_it(
    top_fifth: float, asked: float, made: float
) -> None:
    found = concentration(**asking(top_fifth=top_fifth, asked=asked))
    assert found["curve_share"] == pytest.approx(made, abs=0.0005)


def test_five_making_eighty_needs_an_index_of_one_point_zero_eight() -> None:
    assert concentration(**asking(top_fifth=0.887))["alpha"] == pytest.approx(1.080, abs=0.001)


@given(top_fifth=st.floats(0.2, 0.999))
def test_the_gini_index_of_a_pareto_curve_follows_from_its_index(top_fifth: float) -> None:
    found = concentration(**asking(top_fifth=top_fifth))
    if found["alpha"] is None:
        assert found["curve_gini"] == pytest.approx(0)
    else:
        assert found["curve_gini"] == pytest.approx(1 / (2 * found["alpha"] - 1), rel=1e-6, abs=1e-9)


def test_the_books_curve_counts_part_of_an_account_in_part() -> None:
    shares = curve([5, 10, 50, 20, 15])
    assert [shares[step] for step in (0, 10, 20, 50, 100)] == [0, 0.25, 0.5, 0.775, 1]


def test_the_given_books_are_those_of_the_case() -> None:
    books = described.given["books"]
    with data("accounts.csv").open(encoding="utf-8", newline="") as file:
        bought = [row for row in csv.DictReader(file) if int(row["purchases_2025"]) > 0]
    assert set(books) == set(INDUSTRIES)
    assert books["all"]["accounts"] == len(bought)
    assert sum(each["accounts"] for name, each in books.items() if name != "all") == len(bought)
    for each in books.values():
        assert (each["curve"][0], each["curve"][-1]) == (0, 1)
        assert each["curve"] == sorted(each["curve"])


plans = st.fixed_dictionaries(
    {
        "firms": st.integers(1, 5000),
        "base": st.floats(0.001, 0.9),
        "hit": st.floats(0.9, 1),
        "recall": st.floats(0.01, 1),
        "visit_cost": st.floats(1, 1e4),
        "classify_cost": st.floats(0, 1e4),
        "visits": st.floats(1, 1000),
    }
)


@given(made=plans)
@settings(deadline=None)
def test_the_money_adds_up(made: dict[str, Any]) -> None:
    found = call_plan(**made)
    spent = made["firms"] * made["classify_cost"] + found["kept"] * made["visit_cost"]
    assert found["classified_cost"] * found["found"] == pytest.approx(spent)
    assert found["found"] + found["missed"] == pytest.approx(made["firms"] * made["base"])
    assert found["kept"] <= made["firms"] * (1 + 1e-9)
    assert 0 <= found["slip_through"] <= 1 + 1e-9


@given(made=plans)
@settings(deadline=None)
def test_at_its_break_even_cost_classifying_saves_nothing(made: dict[str, Any]) -> None:
    limit = call_plan(**made)["break_even_cost"]
    if made["base"] < made["hit"]:
        even = call_plan(**{**made, "classify_cost": limit})
        assert even["saving"] == pytest.approx(0, abs=1e-6 * even["blind_cost"])


def test_the_more_firms_are_key_accounts_the_less_there_is_to_sort() -> None:
    below, above = call_plan(**plan(base=0.22)), call_plan(**plan(base=0.23))
    assert below["saving"] > 0 > above["saving"]


def test_the_lines_cross_at_the_break_even_cost() -> None:
    rows = call_plan(**plan())["by_cost"]
    crossing = next(row["cost"] for row in rows if row["classified"] > row["blind"])
    assert 90 < crossing <= 90 + rows[1]["cost"]
