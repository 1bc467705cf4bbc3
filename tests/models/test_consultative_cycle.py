"""The formulas of chapter 13."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selling.models.consultative_cycle import mirror, six_or_ten
from tests.models.cases.consultative_cycle import CASES, SIX, ZHAO, quarter, rated
from tests.models.check import check_case, check_refusals

ratings = st.integers(1, 10)
weights = st.integers(1, 5)


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


def test_what_is_no_usable_number_is_refused_at_its_field() -> None:
    check_refusals(SIX, quarter())


@given(st.integers(1, 12), st.integers(0, 120), st.floats(0, 1), st.floats(0, 1), st.floats(0, 400))
def test_no_other_mix_within_the_hours_leaves_more(
    customers: int, hours: int, six_hit: float, ten_hit: float, cost: float
) -> None:
    case = quarter(
        customers=customers,
        hours=hours,
        six_hit=six_hit,
        ten_hit=ten_hit,
        hour_cost=cost,
        six_hours=4,
        ten_hours=10,
    )
    six, ten = 37500 * six_hit - 4 * cost, 45000 * ten_hit - 10 * cost
    every = [
        tens * ten + sixes * six
        for tens in range(customers + 1)
        for sixes in range(customers + 1 - tens)
        if 10 * tens + 4 * sixes <= hours
    ]
    found = six_or_ten(**case)
    assert found["left"] == pytest.approx(max(every), abs=1e-6)
    assert 10 * found["tens"] + 4 * found["sixes"] <= hours


@given(st.floats(0.01, 0.3), st.floats(0, 1), st.floats(1, 300))
def test_at_its_break_even_hit_rates_the_ten_steps_leave_as_much_as_six(
    six_hit: float, more: float, cost: float
) -> None:
    found = six_or_ten(**quarter(six_hit=six_hit, more=more, hour_cost=cost, customers=1, hours=30))
    for needed, share in (("hit_customers", 1), ("hit_hours", 1 / 5)):
        if found[needed] is not None:
            there = six_or_ten(
                **quarter(
                    six_hit=six_hit, more=more, hour_cost=cost, customers=1, hours=30, ten_hit=found[needed]
                )
            )
            assert there["all_ten"] * share == pytest.approx(max(0, there["all_six"]), abs=1e-6)


def test_at_the_smallest_deal_both_cycles_leave_the_same() -> None:
    found = six_or_ten(**quarter(deal=six_or_ten(**quarter())["smallest"], customers=1))
    assert found["all_ten"] == pytest.approx(found["all_six"])


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({}, "Choose"),
        ({"customers": 8}, "short of customers"),
        ({"customers": 40}, "short of hours"),
        ({"deal": 100_000}, "Six steps leave more"),
        ({"six_hit": 0.01}, "as many as the hours allow"),
        ({"margin": 0.01}, "Neither cycle"),
        ({"hours": 3}, "too few hours"),
    ],
)
def test_the_advice_says_what_is_short(changed: dict[str, Any], sentence: str) -> None:
    assert sentence in six_or_ten(**quarter(**changed))["advice"]


def test_what_the_adviser_thinks_of_himself_does_not_move_what_comes_first() -> None:
    proud = {"traits": [{**row, "own": 10} for row in ZHAO["traits"]]}
    assert mirror(**proud)["first"] == mirror(**ZHAO)["first"] == "Business"
    assert mirror(**proud)["blind"] == "Business"


def test_each_of_the_seven_traits_has_a_step_of_its_own() -> None:
    steps = [
        mirror(**rated(*[(1, 9, 1 if place == line else 9) for place in range(7)]))["step"]
        for line in range(7)
    ]
    assert len(set(steps)) == 7


@given(st.lists(st.tuples(weights, ratings, ratings), min_size=1, max_size=7))
def test_the_means_stay_on_the_scale_and_the_ranking_falls(rows: list[tuple[int, int, int]]) -> None:
    found = mirror(**rated(*rows))
    assert 1 <= found["score"] <= 10
    assert 1 <= found["own_score"] <= 10
    lacks = [row["lack"] for row in found["ranking"]]
    assert lacks == sorted(lacks, reverse=True)
