"""The formulas of chapter 08."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selling.models.reading_change import signal_watch, signal_worth
from tests.models.cases.reading_change import CASES, WORTH, signal, watch, worth
from tests.models.check import check_case, check_refusals

days = st.dates(date(1999, 1, 1), date(2100, 12, 31))
shares = st.floats(0.01, 0.99)


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


def test_what_is_no_usable_number_is_refused_at_its_field() -> None:
    check_refusals(WORTH, worth(cost=1, gain=2))


@given(noticed=days, age=st.integers(0, 700))
def test_ages_are_those_of_the_calendar(noticed: date, age: int) -> None:
    today = noticed + timedelta(days=age)
    found = signal_watch(**watch(signal(date=noticed.isoformat()), today=today.isoformat(), half_life=100))
    assert found["score"] == pytest.approx(4 * 0.5 ** ((today - noticed).days / 100))


def test_each_situation_has_a_sentence_of_its_own() -> None:
    weak = [signal(strength=1, date="2025-12-31", kind=kind) for kind in ("people", "finances")]
    strong = signal(strength=5, date="2025-12-31", kind="industry")
    situations = [
        watch(weak[0], threshold=2),
        watch(strong),
        watch(*weak, threshold=1.5),
        watch(weak[0], strong),
    ]
    assert len({signal_watch(**situation)["advice"] for situation in situations}) == 4


@given(base=shares, hit=shares, false_alarm=shares, signs=st.integers(1, 6))
def test_signs_seen_one_by_one_say_what_they_say_together(
    base: float, hit: float, false_alarm: float, signs: int
) -> None:
    together = signal_worth(base, hit, false_alarm, signs)["after"]
    chance = base
    for _ in range(signs):
        chance = signal_worth(chance, hit, false_alarm, 1)["after"]
    assert together == pytest.approx(chance)
