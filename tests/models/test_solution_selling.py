"""The formulas of chapter 22, its cash flows held against numpy_financial."""

from typing import Any

import numpy_financial as npf
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from selling.models import cash_flows
from selling.models.solution_selling import business_case, pain_chain
from tests.models.cases.solution_selling import (
    CASE,
    CASES,
    CHAIN,
    PRINT,
    RENEWALS,
    SERVICE,
    chain,
    plan,
    year,
)
from tests.models.check import check_case, check_refusals

ORDINARY = [
    [-480_000, 120_000, 232_000, 232_000, 232_000, 272_000],
    [-1000, 300, 300, 300, 300],
    [-1000, 100, 100, 100],  # never earned back: a rate below zero
    [-500, -250, 100, 400, 900],
    [0, -100, 0, 150, 0],
    [250, -130, -150],
    [-1, 1e9],
]
flows = st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=12)


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


@pytest.mark.parametrize(
    ("name", "named"),
    [
        (CHAIN, chain(PRINT)),
        (CASE, plan(100, year(110), benefit_share=1, swing=0.2)),
    ],
)
def test_what_is_no_usable_number_is_refused_at_its_field(name: str, named: dict[str, Any]) -> None:
    check_refusals(name, named)


@pytest.mark.parametrize("moved", ORDINARY)
@pytest.mark.parametrize("rate", [0, 0.035, 0.1, 0.5, 2])
def test_present_value_agrees_with_the_library(moved: list[float], rate: float) -> None:
    assert cash_flows.npv(rate, moved) == pytest.approx(npf.npv(rate, moved), rel=1e-9)
    assert sum(cash_flows.discounted(rate, moved)) == pytest.approx(npf.npv(rate, moved), rel=1e-9)


@pytest.mark.parametrize("moved", ORDINARY)
def test_the_only_rate_of_return_agrees_with_the_library(moved: list[float]) -> None:
    (rate,) = cash_flows.rates_of_return(moved)
    assert rate == pytest.approx(npf.irr(moved), rel=1e-9)


@pytest.mark.parametrize(
    ("moved", "rates"),
    [
        ([-1_600, 10_000, -10_000], [0.25, 4]),
        ([-100, 320, -240], [0.2, 1]),
        ([-1_000, 6_000, -11_000, 6_000], [0, 1, 2]),
        ([-100, 220, -121], [0.1]),
        ([-1_000, 2_140, -1_144.9], [0.07]),  # -1,000 (1 - 1.07x)^2: touches, and not to the last digit
        ([-100, 150, -100], []),
        ([-100, 0, 0], []),
        ([0, 0], []),
        ([5, 5], []),
    ],
)
def test_all_rates_of_return_are_found(moved: list[float], rates: list[float]) -> None:
    assert cash_flows.rates_of_return(moved) == pytest.approx(rates, abs=1e-9)


def test_the_library_names_one_of_two_rates_without_a_word() -> None:
    """Why the chapter shows all of them."""
    assert npf.irr([-100, 320, -240]) == pytest.approx(0.2)


@given(rates=st.lists(st.integers(1, 300), min_size=1, max_size=4, unique=True))
def test_flows_made_from_rates_give_the_rates_back(rates: list[int]) -> None:
    assume(all(abs(one - two) >= 15 for one in rates for two in rates if one != two))
    moved = [-100.0]
    for rate in rates:  # times (1 - (1 + rate) x)
        factor = 1 + rate / 100
        moved = [a - factor * b for a, b in zip([*moved, 0.0], [0.0, *moved], strict=True)]
    assert cash_flows.rates_of_return(moved) == pytest.approx(sorted(rate / 100 for rate in rates), rel=1e-4)


@given(moved=flows)
@settings(deadline=None)
def test_at_every_rate_found_the_value_is_zero(moved: list[float]) -> None:
    assume(all(abs(flow) >= 1 or flow == 0 for flow in moved))
    rates = cash_flows.rates_of_return(moved)
    assert len(rates) <= cash_flows.sign_changes(moved)
    for rate in rates:
        parts = [abs(part) for part in cash_flows.discounted(rate, moved)]
        assert abs(cash_flows.npv(rate, moved)) <= 1e-9 * sum(parts)


def test_one_change_of_sign_gives_exactly_one_rate() -> None:
    for years in range(1, 12):
        assert len(cash_flows.rates_of_return([-100.0] + [20.0] * years)) == 1


@pytest.mark.parametrize(
    ("moved", "years"),
    [
        ([-100, 40, 40, 40], 2.5),
        ([-100, 100], 1),
        ([-100, 50, -50, 100, 100], 3),  # -100, -50, -100, 0
        ([-100, 150, -100], 2 / 3),  # back for the first time, though not for good
        ([-100, 50], None),
        ([0, 10], 0),
        ([5, -10], 0),
    ],
)
def test_payback_by_hand(moved: list[float], years: float | None) -> None:
    assert cash_flows.payback(moved) == (None if years is None else pytest.approx(years))


@given(
    benefits=st.lists(st.floats(1, 1e6), min_size=1, max_size=8),
    investment=st.floats(1, 1e6),
    discount=st.floats(0, 0.5),
)
@settings(deadline=None)
def test_at_the_break_even_share_nothing_is_left(
    benefits: list[float], investment: float, discount: float
) -> None:
    years = [year(benefit, 3, 7) for benefit in benefits]
    found = business_case(**plan(investment, *years, discount=discount))
    needed = found["needed_share"]
    assume(needed is not None and 0 < needed <= 1)
    at_it = business_case(**plan(investment, *years, discount=discount, benefit_share=needed))
    assert at_it["npv"] == pytest.approx(0, abs=1e-6 * (investment + sum(benefits)))
    assert found["npv"] >= -1e-6 * (investment + sum(benefits))


def test_the_widest_lever_stands_first_and_the_curve_holds_the_case() -> None:
    found = business_case(**plan(100, year(110, 10), year(121, 10, 5)))
    widths = [abs(row["high"] - row["low"]) for row in found["levers"]]
    assert widths == sorted(widths, reverse=True)
    assert found["by_rate"][0]["rate"] == 0
    assert found["by_rate"][0]["npv"] == pytest.approx(found["total"])


def test_the_curve_reaches_beyond_the_highest_rate_of_return() -> None:
    found = business_case(**plan(1_600, year(10_000), year(0, 0, -10_000)))
    assert found["by_rate"][-1]["rate"] == pytest.approx(4.8)  # 1.2 x 400%


def test_sums_below_a_fen_are_no_money() -> None:
    found = business_case(
        **plan(100, year(110), year(0.3, 0.1, -0.2))
    )  # 0.3 - 0.1 - 0.2 is not quite 0 to a computer
    assert found["rate"] == "10%"


def test_the_chain_adds_up() -> None:
    found = pain_chain(**chain(PRINT, SERVICE, RENEWALS, SERVICE))
    rows = found["by_department"]
    assert [row["department"] for row in rows] == ["Print room", "Service", "Renewals"]
    assert sum(row["cost"] for row in rows) == pytest.approx(found["cost"])
    assert sum(row["counted"] + row["open"] for row in rows) == pytest.approx(found["cost"])
    assert rows[1]["cost"] == 2 * 149_760
