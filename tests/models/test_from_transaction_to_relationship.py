"""The formulas of chapter 05."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selling.models.from_transaction_to_relationship import relationship_pays, relationship_profile
from selling.models.lifetime_value import retention_value
from tests.models.cases.from_transaction_to_relationship import CASES, PAYS, account, rated
from tests.models.check import check_case, check_refusals

ratings = st.integers(1, 5)


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


def test_what_is_no_usable_number_is_refused_at_its_field() -> None:
    check_refusals(PAYS, account())


@given(st.lists(st.tuples(ratings, ratings), min_size=1, max_size=7))
def test_the_fit_is_a_share_and_the_same_from_both_sides(pairs: list[tuple[int, int]]) -> None:
    there = relationship_profile(**rated(*pairs))
    back = relationship_profile(**rated(*[(wanted, now) for now, wanted in pairs]))
    assert 0 <= there["fit"] <= 1
    assert there["fit"] == back["fit"]


def test_each_of_the_seven_lines_has_a_move_of_its_own() -> None:
    level = [(3, 3)] * 7
    moves = [
        relationship_profile(**rated(*[*level[:line], (1, 5), *level[line + 1 :]]))["move"]
        for line in range(7)
    ]
    assert len(set(moves)) == 7


def test_both_modes_are_valued_as_in_chapter_three() -> None:
    found = relationship_pays(**account(margin=5000, hours=2, hour_cost=100))
    assert found["transaction"] == pytest.approx(retention_value(5000, 0.5, 0.1)["value"])
    assert found["relationship"] == pytest.approx(retention_value(2600, 0.6, 0.1)["value"])


@given(st.floats(1000, 1e6), st.floats(0.5, 10), st.floats(0.1, 0.9), st.floats(0.1, 0.9))
def test_at_the_hours_that_can_be_repaid_nothing_is_gained_or_lost(
    margin: float, hours: float, before: float, after: float
) -> None:
    given_ = {"margin": margin, "hour_cost": 250, "before": before, "after": after}
    most = relationship_pays(hours=hours, **given_)["most_hours"]
    found = relationship_pays(hours=most, **given_)
    if most > 0:
        assert found["difference"] == pytest.approx(0, abs=1e-6 * margin)
    else:
        assert found["difference"] <= 1e-6 * margin
