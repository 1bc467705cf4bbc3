"""The formulas of chapter 10."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selling.models.loyalty import loyalty_index, loyalty_simulator
from tests.models.cases.loyalty import CASES, INDEX, SIMULATOR, account, base, measures, states
from tests.models.check import check_case, check_refusals

shares = st.floats(0, 1)
weights = st.tuples(st.floats(0.1, 5), *[st.floats(0, 5)] * 3)
counts = st.tuples(*[st.integers(1, 2000)] * 4)


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


@pytest.mark.parametrize(("name", "named"), [(INDEX, account()), (SIMULATOR, base())])
def test_what_is_no_usable_number_is_refused_at_its_field(name: str, named: dict[str, Any]) -> None:
    check_refusals(name, named)


@given(very=shares, growth=st.floats(-1, 5), plans=shares, tells=st.floats(0, 10), given_weights=weights)
@settings(deadline=None)
def test_the_points_add_up_to_an_index_from_0_to_100(
    very: float, growth: float, plans: float, tells: float, given_weights: tuple[float, ...]
) -> None:
    found = loyalty_index(very, growth, plans, tells, measures(*given_weights))
    assert 0 <= found["index"] <= 100 + 1e-9
    assert found["index"] == pytest.approx(sum(row["points"] for row in found["by_measure"]))
    assert sum(row["part"] for row in found["by_measure"]) == pytest.approx(1)


@given(very=shares, growth=st.floats(-0.3, 0.3), plans=shares, tells=st.floats(0, 10), given_weights=weights)
@settings(deadline=None)
def test_taking_the_first_step_of_the_ranking_adds_what_it_says(
    very: float, growth: float, plans: float, tells: float, given_weights: tuple[float, ...]
) -> None:
    rows = measures(*given_weights, step=1)
    found = loyalty_index(very, growth, plans, tells, rows)
    best = found["ranking"][0]
    stepped = {
        "Very satisfied": (min(1, very + 0.01), growth, plans, tells),
        "Growth": (very, growth + 0.01, plans, tells),
        "Future plans": (very, growth, min(1, plans + 0.01), tells),
        "Recommends": (very, growth, plans, min(10, tells + 1)),
    }[best["measure"]]
    after = loyalty_index(*stepped, rows)["index"]
    assert after - found["index"] == pytest.approx(best["lift"], abs=1e-7)
    assert all(row["lift"] <= best["lift"] + 1e-8 for row in found["ranking"])


@given(customers=counts, chance=shares, reading=st.sampled_from(["low", "high"]), mend=shares)
@settings(deadline=None)
def test_on_odds_no_chance_leaves_0_to_1_and_the_order_of_the_states_holds(
    customers: tuple[int, ...], chance: float, reading: str, mend: float
) -> None:
    rows = states(*customers, chance=chance)
    found = loyalty_simulator(rows, mend, 1, 3, "own", reading, [1, 1, 1, 1])
    very, satisfied, _, silent = [row["deck"] for row in found["chances"]]
    assert all(-1e-9 <= row["deck"] <= 1 + 1e-9 for row in found["chances"])
    assert silent - 1e-12 <= satisfied <= very + 1e-12
    assert found["by_year"][0]["deck"] == pytest.approx(sum(customers))
    assert found["deck_base"] <= sum(customers) + 1e-6


@given(chance=shares, reading=st.sampled_from(["low", "high"]))
def test_taken_literally_the_decks_factors_never_hold_together(chance: float, reading: str) -> None:
    found = loyalty_simulator(states(1, 1, 1, 1, chance=chance), 0, 1, 1, "own", reading, [1, 1, 1, 1])
    assert found["literal_very"] > 1 or found["literal_at_once"] < 0


def test_the_more_of_the_silent_are_put_right_the_more_customers_are_left() -> None:
    left = [loyalty_simulator(**base(mend=part, years=5))["base"] for part in (0, 0.25, 0.5, 1)]
    assert left == sorted(left)
    assert left[0] < left[-1]
