"""The formulas of chapter 02."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selling.models.compete_and_satisfy import MONTHS_SHOWN, advantage_clock, qvs_scorecard
from tests.models.cases.compete_and_satisfy import CARD, CASES, CLOCK, card, everywhere, rhythm
from tests.models.check import check_case, check_refusals

rhythms = st.fixed_dictionaries(
    {
        "half_life": st.floats(0.5, 120),
        "interval": st.integers(1, 60),
        "rival_half_life": st.floats(0.5, 120),
        "rival_interval": st.integers(1, 60),
        "rival_size": st.floats(0.1, 5),
    }
)
lines = st.lists(
    st.tuples(st.integers(0, 5), st.integers(1, 5), st.integers(1, 5)), min_size=12, max_size=12
).filter(lambda rows: any(row[0] for row in rows))


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


def test_what_is_no_usable_number_is_refused_at_its_field() -> None:
    check_refusals(CLOCK, rhythm())


def leftovers(size: float, half_life: float, interval: int, first: float, month: float) -> float:
    """What is left of a long row of upgrades, added up one by one as the docstring says it."""
    total = 0.0
    for count in range(-4000, 200):
        age = month - (first + count * interval)
        if age >= 0:
            total += size * 0.5 ** (age / half_life)
    return total


@pytest.mark.parametrize("place", [0, 10, 40, 46])
def test_a_level_is_the_sum_of_what_is_left_of_all_upgrades(place: int) -> None:
    named = rhythm(half_life=7, interval=5, rival_half_life=11, rival_interval=9)
    rows = {row["month"]: row for row in advantage_clock(**named)["months"]}  # the later of two rows: after
    row = rows[float(place)]
    assert row["ours"] == pytest.approx(leftovers(1, 7, 5, 0, place))
    assert row["rivals"] == pytest.approx(leftovers(0.6, 11, 9, 4.5, place))


def test_the_average_is_the_area_under_the_saw_tooth() -> None:
    rows = advantage_clock(**rhythm())["months"]
    for name in ("ours", "rivals"):
        area = sum(
            (one[name] + other[name]) / 2 * (other["month"] - one["month"]) for one, other in pairwise(rows)
        )
        assert area / MONTHS_SHOWN == pytest.approx(
            advantage_clock(**rhythm())[name], rel=5e-3
        )  # straight lines over a curve


@pytest.mark.parametrize("changed", [{}, {"interval": 18}, {"half_life": 12}, {"rival_interval": 7}])
def test_the_share_ahead_is_the_share_of_moments_with_a_lead(changed: dict[str, Any]) -> None:
    named = rhythm(**changed)
    period, steps = named["interval"] * named["rival_interval"], 20_000
    ahead = 0
    for step in range(steps):
        month = period * (step + 0.5) / steps
        ours = 0.5 ** (month % named["interval"] / named["half_life"])
        ours /= 1 - 0.5 ** (named["interval"] / named["half_life"])
        age = (month + named["rival_interval"] / 2) % named["rival_interval"]
        theirs = named["rival_size"] * 0.5 ** (age / named["rival_half_life"])
        theirs /= 1 - 0.5 ** (named["rival_interval"] / named["rival_half_life"])
        ahead += ours > theirs
    assert advantage_clock(**named)["share_ahead"] == pytest.approx(ahead / steps, abs=1e-3)


@given(named=rhythms)
@settings(deadline=None)
def test_the_slower_we_upgrade_the_smaller_our_lead(named: dict[str, Any]) -> None:
    found = advantage_clock(**named)
    slower = advantage_clock(**{**named, "interval": min(60, named["interval"] + 1)})
    assert slower["average_lead"] <= found["average_lead"]
    assert 0 <= found["share_ahead"] <= 1


@given(named=rhythms)
def test_at_the_half_life_named_we_are_level(named: dict[str, Any]) -> None:
    needed = advantage_clock(**named)["needed_half_life"]
    if 0.5 <= needed <= 120:
        level = advantage_clock(**{**named, "half_life": needed})
        assert level["average_lead"] == pytest.approx(0, abs=1e-9 * level["rivals"])


def test_a_month_with_an_upgrade_stands_twice_before_and_after() -> None:
    rows = advantage_clock(**rhythm())["months"]
    before, after = [row for row in rows if row["month"] == 24]
    assert after["ours"] - before["ours"] == pytest.approx(1)
    assert after["rivals"] == before["rivals"]
    assert [row["month"] for row in rows[:2]] == [0, 2]
    assert [row["month"] for row in rows[-2:]] == [MONTHS_SHOWN - 2, MONTHS_SHOWN]


@given(rows=lines)
def test_what_the_lines_pull_adds_up_to_the_lead(rows: list[tuple[int, int, int]]) -> None:
    found = qvs_scorecard(**card(rows))
    assert sum(line["pull"] for line in found["gaps"]) == pytest.approx(found["lead"], abs=1e-9)
    pulls = [line["pull"] for line in found["gaps"]]
    assert pulls == sorted(pulls)
    assert sum(part["share"] for part in found["parts"]) == pytest.approx(1)
    assert 1 <= found["ours"] <= 5


@given(rows=lines)
def test_one_point_more_on_the_line_named_adds_its_lift(rows: list[tuple[int, int, int]]) -> None:
    found = qvs_scorecard(**card(rows))
    if found["first"] == "none":
        return
    weight, ours, rivals = rows[int(found["first"][1:])]
    if ours < 5:
        better = qvs_scorecard(**card(rows, **{found["first"]: (weight, ours + 1, rivals)}))
        assert better["ours"] - found["ours"] == pytest.approx(found["lift"])


def test_a_part_that_nobody_weighs_has_no_score_and_no_bar() -> None:
    found = qvs_scorecard(**card(everywhere(0, 3, 3), L8=(2, 2, 4)))
    assert [part["ours"] for part in found["parts"]] == [None, None, 2]
    assert [part["share"] for part in found["parts"]] == [0, 0, 1]
    assert len(found["part_bars"]) == 1


def test_cases_name_the_models_of_the_chapter() -> None:
    assert {name for name, _, _ in CASES} == {CLOCK, CARD}
