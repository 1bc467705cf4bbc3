"""The formulas of chapter 24."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selling.models.account_development import gap_finder, room_to_grow
from tests.models.cases.account_development import (
    CASES,
    EASY,
    FOREIGN,
    GAPS,
    ROOM,
    factor,
    gaps,
    line,
    room,
)
from tests.models.check import check_case, check_refusals

yuan = st.integers(0, 1_000_000)
chances = st.floats(0, 1)
lines = st.lists(
    st.builds(
        lambda ours, elsewhere, unbought, chance: line(
            ours=ours, elsewhere=elsewhere, unbought=unbought, chance=chance
        ),
        yuan,
        yuan,
        yuan,
        chances,
    ),
    min_size=1,
    max_size=7,
)


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


def test_what_is_no_usable_number_is_refused_at_its_field() -> None:
    check_refusals(GAPS, gaps(factor()))
    check_refusals(ROOM, room(line()))


def test_each_state_of_a_gap_has_a_decision_of_its_own() -> None:
    rows = [factor(), factor(factor="B"), factor(factor="C", today=4), EASY | {"factor": "E"}, FOREIGN]
    found = gap_finder(**gaps(*rows))
    assert len({row["decision"] for row in found["ranking"]}) == 5


def test_the_next_action_fits_what_was_found() -> None:
    situations = [
        gaps(factor()),
        gaps(factor(), days=1),
        gaps(FOREIGN),
        gaps(EASY),
        gaps(factor(ideal=2)),
    ]
    assert len({gap_finder(**situation)["advice"] for situation in situations}) == 5


def test_each_kind_of_target_gets_a_sentence_of_its_own() -> None:
    half = [line(line=name, chance=0.5) for name in "ABC"]
    situations = [
        room(line(), target=50),  # what stays is enough
        room(line(), target=190),  # no room for it
        room(line(chance=0.6)),  # one line carries it
        room(*half, target=300),  # several do
        room(line(chance=0.4, unbought=300)),  # 80 + 0.4 × 350 = 220 on average, and 40% only
        room(line(chance=0.2)),  # 80 + 0.2 × 100 = 100 on average
    ]
    assert len({room_to_grow(**situation)["advice"] for situation in situations}) == 6


@given(lines=lines, keep=chances, target=yuan)
def test_the_curve_falls_and_goes_through_the_target(
    lines: list[dict[str, Any]], keep: float, target: int
) -> None:
    found = room_to_grow(target=target, keep=keep, lines=lines)
    heights = [row["chance"] for row in found["by_sales"]]
    assert all(left >= right - 1e-9 for left, right in pairwise(heights))
    assert found["chance"] in [row["chance"] for row in found["by_sales"] if row["sales"] == target]
    assert 0 <= found["chance"] <= 1


@given(lines=lines, keep=chances)
def test_what_is_expected_adds_up_from_keep_grow_and_new(lines: list[dict[str, Any]], keep: float) -> None:
    found = room_to_grow(target=0, keep=keep, lines=lines)
    assert sum(row["expected"] for row in found["sources"]) == pytest.approx(found["expected"])
