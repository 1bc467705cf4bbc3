"""The formulas of chapter 16."""

from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selling.models.solving_and_trust import idea_odds, promise_tracker, trust_ledger
from tests.models.cases.solving_and_trust import (
    AHEAD,
    CASES,
    ODDS,
    OVERDUE,
    ledger,
    odds,
    promise,
    tracker,
)
from tests.models.check import check_case, check_refusals

TODAY = date(2026, 3, 20)


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


def test_what_is_no_usable_number_is_refused_at_its_field() -> None:
    check_refusals(ODDS, odds())


@given(fits=st.lists(st.booleans(), min_size=1, max_size=6), fit=st.sampled_from([0.1, 0.25, 0.5]))
def test_the_chance_is_the_sum_over_all_that_can_happen(fits: list[bool], fit: float) -> None:
    some = 0.0
    for outcome in product((True, False), repeat=len(fits)):
        likely = 1.0
        for fitting in outcome:
            likely *= fit if fitting else 1 - fit
        some += likely if any(outcome) else 0
    assert idea_odds(**odds(ideas=len(fits), fit=fit))["chance"] == pytest.approx(some)


@given(fit=st.floats(0.001, 0.999), target=st.floats(0.01, 0.99))
def test_the_ideas_needed_are_enough_and_one_less_is_not(fit: float, target: float) -> None:
    needed = idea_odds(**odds(fit=fit, target=target))["needed"]
    assert 1 - (1 - fit) ** needed >= target - 1e-6
    assert 1 - (1 - fit) ** (needed - 1) < target + 1e-6


@given(unsaid=st.floats(0, 1), repeats=st.floats(0, 1), ideas=st.integers(1, 200))
def test_silence_never_helps(unsaid: float, repeats: float, ideas: int) -> None:
    found = idea_odds(**odds(ideas=ideas, unsaid=unsaid, repeats=repeats, fit=0.1))
    assert -1e-12 <= found["lost"] <= found["all_said"]
    assert found["different"] <= ideas + 1e-9


@given(rated=st.lists(st.tuples(st.integers(1, 5), st.sampled_from("12345")), min_size=1, max_size=10))
def test_no_mark_is_overrated_more_than_the_first(rated: list[tuple[int, str]]) -> None:
    found = trust_ledger(**ledger(*rated))
    gaps = [row["gap"] for row in found["ranking"]]
    assert gaps == sorted(gaps, reverse=True)
    assert found["own_mean"] - found["customer_mean"] == pytest.approx(sum(gaps) / len(gaps))


def test_each_mark_has_a_move_of_its_own() -> None:
    moves = set()
    for worst in range(10):
        rated = [(5, "2") if place == worst else (4, "4") for place in range(10)]
        moves.add(trust_ledger(**ledger(*rated))["move"])
    assert len(moves) == 10


def test_each_state_of_the_ledger_has_a_move_of_its_own() -> None:
    states = [
        [(5, "ask")] * 10,  # nobody asked
        [(5, "4")] + [(4, "4")] * 9,  # overrated
        [(3, "3")] + [(4, "4")] * 9,  # not overrated, yet weak: the same move, for the same mark
        [(4, "4")] * 9 + [(4, "ask")],  # sound, not all asked
        [(4, "5")] * 10,  # sound
    ]
    moves = [trust_ledger(**ledger(*state))["move"] for state in states]
    assert moves[1] == moves[2]
    assert len(set(moves)) == 4


def test_the_chart_shows_five_marks_in_words() -> None:
    widest = trust_ledger(**ledger(*[(5, "4")] * 10))["widest"]
    assert [row["short"] for row in widest][:2] == ["Word and deed", "Kept word"]
    assert len(widest) == 5


def test_what_to_do_today_depends_on_what_is_open() -> None:
    days = [tracker(promise()), tracker(AHEAD), tracker(AHEAD, OVERDUE)]
    sentences = [promise_tracker(**day)["do"] for day in days]
    assert "“Next” for B, due 2026-03-25" in sentences[1]
    assert "Call B today about “Late”, due 2026-03-06" in sentences[2]
    assert len(set(sentences)) == 3


def test_a_promise_may_hold_any_text() -> None:
    found = promise_tracker(**tracker(promise(what='{whom} "quoted" <b>', state="open")))
    assert '“{whom} "quoted" <b>”' in found["do"]


ages = st.lists(st.integers(0, 700), min_size=1, max_size=8)


@given(ages=ages, half_life=st.integers(7, 720))
def test_promises_all_kept_are_full_reliability_and_all_broken_none(ages: list[int], half_life: int) -> None:
    days = [(TODAY - timedelta(days=age)).isoformat() for age in ages]
    kept = [promise(given=day, due=day, kept=day) for day in days]
    broken = [promise(given=day, due=day, state="broken") for day in days]
    assert promise_tracker(**tracker(*kept, half_life=half_life))["reliability"] == pytest.approx(1)
    assert promise_tracker(**tracker(*broken, half_life=half_life))["reliability"] == 0


@given(age=st.integers(1, 700), other=st.integers(1, 700), half_life=st.integers(7, 720))
def test_a_promise_weighs_by_its_age(age: int, other: int, half_life: int) -> None:
    kept, lost = [(TODAY - timedelta(days=days)).isoformat() for days in (age, other)]
    found = promise_tracker(
        **tracker(
            promise(given=kept, due=kept, kept=kept),
            promise(given=lost, due=lost, state="broken"),
            half_life=half_life,
        )
    )
    weight = 0.5 ** (age / half_life)
    assert found["reliability"] == pytest.approx(weight / (weight + 0.5 ** (other / half_life)))
    assert found["on_time"] == 0.5


def test_an_overdue_promise_does_not_fade_and_one_moved_in_time_does_not_count() -> None:
    later = promise_tracker(**tracker(promise(), OVERDUE, today="2026-06-20"))
    assert later["reliability"] < promise_tracker(**tracker(promise(), OVERDUE))["reliability"]
    moved = promise(state="open", due="2026-03-27")
    assert promise_tracker(**tracker(promise(), moved))["reliability"] == 1
