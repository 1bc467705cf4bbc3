"""The formulas of chapter 11."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selling.models.competitive_advantage import advantage_scorecard, how_long_it_lasts
from tests.models.cases.competitive_advantage import CASES, LASTS, build, line
from tests.models.check import check_case, check_refusals

marks = st.integers(1, 5)
rated = st.builds(
    line, us=marks, rival=marks, weight=st.integers(0, 5), kind=st.sampled_from(["cost", "focus"])
)
sheets = st.lists(rated, min_size=1, max_size=7).filter(lambda lines: any(each["weight"] for each in lines))
advantages = st.builds(build, cost=st.floats(0, 1e6), margin=st.floats(100, 1e5), months=st.floats(0, 60))


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


def test_what_is_no_usable_number_is_refused_at_its_field() -> None:
    check_refusals(LASTS, {"advantages": [build()], "fade": 4, "haste": 0.1})


@given(lines=sheets)
def test_changing_sides_turns_the_lead_round(lines: list[dict[str, Any]]) -> None:
    turned = [{**each, "us": each["rival"], "rival": each["us"]} for each in lines]
    here, there = advantage_scorecard(lines), advantage_scorecard(turned)
    assert here["gap"] == pytest.approx(-there["gap"])
    assert here["gap"] == pytest.approx(here["us_score"] - here["rival_score"])
    assert 1 <= here["us_score"] <= 5


@given(lines=sheets)
def test_a_line_that_counts_for_nothing_changes_no_score(lines: list[dict[str, Any]]) -> None:
    found = advantage_scorecard([*lines, line(5, 1, 0)])
    assert found["gap"] == pytest.approx(advantage_scorecard(lines)["gap"])
    assert found["missed"] <= found["leads"]


@given(lines=sheets)
def test_every_line_has_its_place_in_the_picture(lines: list[dict[str, Any]]) -> None:
    places = advantage_scorecard(lines)["places"]
    numbers = [number for place in places for number in place["label"].split(", ")]
    assert sorted(map(int, numbers)) == list(range(1, len(lines) + 1))
    assert len({(place["gap"], place["weight"]) for place in places}) == len(places)


@given(advantage=advantages, fade=st.floats(0, 36))
def test_a_rival_who_needs_just_long_enough_leaves_nothing(advantage: dict[str, Any], fade: float) -> None:
    needed = how_long_it_lasts([advantage], fade)["table"][0]["needed"]
    if 0 < needed <= 120:
        left = how_long_it_lasts([{**advantage, "months": needed}], fade)["best_left"]
        assert left == pytest.approx(0, abs=1e-6 * (1 + advantage["cost"]))


@given(advantage=advantages, fade=st.floats(0.1, 36))
def test_what_is_earned_by_the_payback_month_is_the_cost(advantage: dict[str, Any], fade: float) -> None:
    row = how_long_it_lasts([advantage], fade)["table"][0]
    if row["payback"] is None:
        assert row["left"] < 1e-6 * (1 + advantage["cost"])
        return
    into_fade = max(0.0, row["payback"] - row["months"])
    full = min(row["payback"], row["months"]) + into_fade - into_fade**2 / (2 * fade)
    assert full * advantage["margin"] == pytest.approx(advantage["cost"], abs=0.01)


@given(advantage=advantages, haste=st.floats(0, 1), more=st.floats(0, 1))
def test_the_sooner_the_rival_the_less_is_left(advantage: dict[str, Any], haste: float, more: float) -> None:
    low, high = sorted((haste, more))
    soon = how_long_it_lasts([advantage], haste=high)["best_left"]
    assert soon <= how_long_it_lasts([advantage], haste=low)["best_left"] + 1e-6
