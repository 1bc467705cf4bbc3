"""The formulas of chapter 06."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selling.models.four_ps_four_cs import customer_cost, model_loop
from tests.models.cases.four_ps_four_cs import CASES, LOOP, NORTHLIGHT, REDGATE, offers, rated
from tests.models.check import check_case, check_refusals

shares = st.floats(0, 1)
ratings = st.fixed_dictionaries(
    dict.fromkeys(("need", "value", "advantage", "loyalty", "influence", "learning", "ageing"), shares)
)
yuan = st.lists(st.integers(0, 1_000_000), min_size=7, max_size=7)


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


def test_what_is_no_usable_number_is_refused_at_its_field() -> None:
    check_refusals(LOOP, rated(learning=0.5, ageing=0.1))


@given(rated=ratings)
def test_no_more_arrives_than_the_weaker_link_in_line_lets_through(rated: dict[str, float]) -> None:
    found = model_loop(**rated)
    assert 0 <= found["performance"] <= 100 * min(rated["need"], rated["value"]) + 1e-9
    assert 0 <= found["settles"] <= 100
    assert found["gain"] >= 0


@given(rated=ratings)
def test_the_loop_never_moves_away_from_where_it_settles(rated: dict[str, float]) -> None:
    found = model_loop(**rated)
    away = [abs(row["own"] - found["settles"]) for row in found["years"]]
    assert all(later <= sooner + 1e-9 for sooner, later in pairwise(away))


@pytest.mark.parametrize("weak", [0.1, 0.5, 0.9])
def test_side_by_side_a_weak_road_gains_no_more_than_a_strong_one(weak: float) -> None:
    links = model_loop(**rated(advantage=weak, loyalty=0.5))["links"]
    assert links[2]["now"] == pytest.approx(links[3]["now"])


def test_levers_run_from_the_longest_to_the_shortest_and_ties_keep_the_chains_order() -> None:
    levers = model_loop(**rated(value=0.8))["levers"]
    assert [lever["label"] for lever in levers][:2] == ["need", "value"]
    levers = model_loop(**rated(value=0.3, advantage=0.5, loyalty=0.5, influence=0.5))["levers"]
    assert [lever["label"] for lever in levers] == ["value", "need", "advantage", "loyalty", "influence"]


@given(a=yuan, b=yuan, years=st.integers(1, 15))
def test_lines_and_kinds_of_cost_add_up_to_the_totals(a: list[int], b: list[int], years: int) -> None:
    found = customer_cost(**offers(a, b, years))
    kinds = ("purchase", "supplies", "time", "standstill")
    assert [sum(row[kind] for kind in kinds) for row in found["by_kind"]] == [
        found["total_a"],
        found["total_b"],
    ]
    assert sum(row["difference"] for row in found["by_item"]) == found["total_a"] - found["total_b"]
    assert found["by_years"][years - 1]["a"] == found["total_a"]


def test_the_cheaper_offer_changes_at_the_break_even() -> None:
    before, after = (customer_cost(**offers(REDGATE, NORTHLIGHT, years)) for years in (1, 2))
    assert 1 < before["break_even"] < 2
    assert [before["cheaper"], after["cheaper"]] == ["Offer A", "Offer B"]
