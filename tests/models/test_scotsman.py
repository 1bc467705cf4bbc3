"""The formulas of chapter 15."""

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selling.calculators.scotsman import scotsman_qualifier as described
from selling.models.scotsman import KEYS, qualifying_worth, scotsman_qualifier
from tests.models.cases.scotsman import CASES, COUNTS, WORTH, sheet, worth
from tests.models.check import check_case, check_refusals

shares = st.floats(0.01, 1)
any_sheet = st.fixed_dictionaries(
    {name: st.text("?hv", min_size=count, max_size=count) for name, count in COUNTS.items()}
)


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


def test_what_is_no_usable_number_is_refused_at_its_field() -> None:
    check_refusals(WORTH, worth())


def test_the_sheet_has_the_decks_38_questions() -> None:
    asked = {part.name: len(part.value) for part in described.inputs if part.kind == "rows"}
    assert asked == COUNTS
    assert sum(COUNTS.values()) == 38


def test_the_seven_key_questions_are_marked_on_the_sheet() -> None:
    marked = {
        (part.name, place)
        for part in described.inputs
        if part.kind == "rows"
        for place, row in enumerate(part.value)
        if row["prompt"].startswith("★ ")
    }
    assert marked == set(KEYS)
    assert len(marked) == 7


def test_the_sheet_opens_with_much_known_and_little_verified() -> None:
    opening = {part.name: part.value for part in described.inputs}
    found = scotsman_qualifier(**opening)
    assert (found["verdict"], found["known"], found["verified"]) == ("Find out first", 26, 12)
    assert found["keys_open"] == 6


@given(states=any_sheet, due=st.integers(0, 90), sources=st.integers(0, 9))
def test_the_letters_add_up_and_go_needs_every_key_question(
    states: dict[str, str], due: int, sources: int
) -> None:
    found = scotsman_qualifier(**sheet("?", **states, due=due, sources=sources))
    letters = found["letters"]
    assert sum(row["verified"] for row in letters) == found["verified"]
    assert all(row["verified"] + row["heard"] + row["unknown"] == row["count"] for row in letters)
    everything = sum(row["coverage"] * row["count"] for row in letters)
    assert found["coverage"] == pytest.approx(everything / 38)
    all_keys = all(states[letter][place] == "v" for letter, place in KEYS)
    sure = all_keys and sources > 1 and all(set(each) != {"?"} for each in states.values())
    assert (found["verdict"] == "Go") == sure
    assert 1 <= len(found["questions"]) <= 8


def test_each_situation_has_a_reason_of_its_own() -> None:
    situations = [
        *[sheet("v", knockout=out) for out in ("need", "money", "decided", "fit")],
        sheet("?", access="no"),
        sheet("?", due=0),
        sheet("?", due=7),
        sheet("?", due=8),
        sheet("v", sources=1),
        sheet("v", spend="???"),
        sheet("v"),
    ]
    assert len({scotsman_qualifier(**situation)["reason"] for situation in situations}) == len(situations)


@given(kept=shares, won_before=shares, hours=st.integers(1, 100), margin=st.integers(1_000, 1_000_000))
def test_at_break_even_nothing_is_gained(kept: float, won_before: float, hours: int, margin: int) -> None:
    named = worth(kept=kept, won_before=won_before, hours=hours, margin=margin)
    at = qualifying_worth(**named)["break_even"]
    if at:  # 0: it pays though all are lost; None: it never does
        assert qualifying_worth(**(named | {"won_after": at}))["difference"] == pytest.approx(0, abs=1)


def test_each_outcome_has_advice_of_its_own() -> None:
    outcomes = {
        qualifying_worth(**worth(kept=kept, won_after=rate))["advice"]
        for kept, rate in product((0.5, 1), (0.1, 0.22, 0.3))
    }
    assert len(outcomes) == 4
