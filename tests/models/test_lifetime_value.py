"""The formulas of chapter 03."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from selling.live.check import FieldError
from selling.models.lifetime_value import (
    account_value,
    compare_accounts,
    retention_value,
    simple_value,
    what_must_be_true,
)
from tests.models.cases.lifetime_value import (
    ACCOUNT,
    CASES,
    RETENTION,
    SIMPLE,
    STATED,
    account,
    retention,
    stated,
)
from tests.models.check import check_case, check_refusals

margins = st.floats(0, 1e6)
shares = st.one_of(st.just(0.0), st.floats(1e-6, 1))  # nothing, or at least one in a million
rates = st.floats(0.01, 0.5)
horizons = st.one_of(st.none(), st.integers(1, 40))
costs = st.one_of(st.just(0.0), st.floats(0.01, 1e7))  # nothing, or at least a fen
timings = st.sampled_from(["later", "now"])


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


@pytest.mark.parametrize(
    ("name", "named"),
    [
        (SIMPLE, {"spend": 1, "frequency": 1, "years": 1.5}),
        (RETENTION, retention(100, 0.8, 0.1, acquisition_cost=1, years=3)),
        (
            ACCOUNT,
            {
                "contract": 1,
                "gross_margin": 0.3,
                "growth": 0.01,
                "cost_to_serve": 1,
                "renewal": 0.8,
                "discount": 0.1,
                "years": 3,
                "referrals": 1,
                "referral_value": 1,
            },
        ),
        (STATED, stated()),
    ],
)
def test_what_is_no_usable_number_is_refused_at_its_field(name: str, named: dict[str, Any]) -> None:
    check_refusals(name, named, ever="years" if name in (RETENTION, ACCOUNT) else "")


@given(m=margins, more=margins, r=shares, i=rates, years=horizons, first=timings)
@settings(deadline=None)
def test_value_rises_with_margin(m: float, more: float, r: float, i: float, years: Any, first: str) -> None:
    low, high = sorted((m, more))
    found = [retention_value(each, r, i, years=years, first_payment=first)["value"] for each in (low, high)]
    assert found[0] <= found[1]


@given(r=shares, more=shares, i=rates, years=horizons, first=timings)
@settings(deadline=None)
def test_value_rises_with_retention(r: float, more: float, i: float, years: Any, first: str) -> None:
    low, high = sorted((r, more))
    found = [retention_value(100, each, i, years=years, first_payment=first)["value"] for each in (low, high)]
    assert found[0] <= found[1] * (1 + 1e-12)


@given(r=shares, i=rates, more=rates, years=horizons, first=timings)
@settings(deadline=None)
def test_value_falls_with_the_discount_rate(r: float, i: float, more: float, years: Any, first: str) -> None:
    low, high = sorted((i, more))
    found = [retention_value(100, r, each, years=years, first_payment=first)["value"] for each in (low, high)]
    assert found[0] * (1 + 1e-12) >= found[1]


@given(r=shares, i=st.floats(0.2, 0.5), first=timings)
@settings(deadline=None)
def test_for_ever_is_the_limit_of_many_years(r: float, i: float, first: str) -> None:
    many = retention_value(100, r, i, years=100, first_payment=first)
    ever = retention_value(100, r, i, first_payment=first)
    assert many["value"] == pytest.approx(ever["value"], rel=1e-7)
    for short, long in zip(many["table"], ever["table"], strict=False):
        assert short == long


@given(r=shares, i=rates)
def test_for_ever_a_first_margin_now_adds_one_margin(r: float, i: float) -> None:
    later, now = retention_value(100, r, i), retention_value(100, r, i, first_payment="now")
    assert now["value"] == pytest.approx(later["value"] + 100)


@given(m=margins, r=shares, i=rates, cost=st.floats(0, 1e6), years=st.integers(1, 40), first=timings)
@settings(deadline=None)
def test_the_table_adds_up_to_the_value(
    m: float, r: float, i: float, cost: float, years: int, first: str
) -> None:
    found = retention_value(m, r, i, cost, years, first)
    assert len(found["table"]) == years
    assert found["table"][-1]["cumulative"] == pytest.approx(found["value"], rel=1e-9, abs=1e-6)


@given(m=st.floats(1, 1e6), i=rates, cost=costs, years=horizons, first=timings)
@settings(deadline=None)
def test_value_is_nothing_at_the_break_even_retention(
    m: float, i: float, cost: float, years: Any, first: str
) -> None:
    found = retention_value(m, 0.5, i, cost, years, first)["break_even_retention"]
    if found is None:
        assert retention_value(m, 1, i, cost, years, first)["value"] < 0
        return
    value = retention_value(m, found, i, cost, years, first)["value"]
    assert value == pytest.approx(0, abs=1e-6 * (m + cost)) if found > 0 else value >= 0


@given(m=st.floats(1, 1e6), r=shares, i=rates, cost=st.floats(0, 1e6))
@settings(deadline=None)
def test_levers_pull_the_right_way_and_stand_in_order(m: float, r: float, i: float, cost: float) -> None:
    rows = retention_value(m, r, i, cost)["levers"]
    spans = [abs(row["high"] - row["low"]) for row in rows]
    assert spans == sorted(spans, reverse=True)
    way = {row["label"]: row["high"] - row["low"] for row in rows}
    assert way["margin"] >= 0
    assert way["retention"] >= -1e-9 * m
    assert way["discount"] <= 1e-9 * m / i
    assert way["acquisition_cost"] <= 0


def test_five_percent_of_retention_moves_more_than_five_percent_of_the_discount_rate() -> None:
    rows = {row["label"]: row for row in retention_value(100, 0.8, 0.1)["levers"]}
    assert rows["retention"]["high"] == pytest.approx(retention_value(100, 0.84, 0.1)["value"])
    assert rows["discount"]["low"] == pytest.approx(retention_value(100, 0.8, 0.095)["value"])
    span = {name: abs(row["high"] - row["low"]) for name, row in rows.items()}
    assert span["retention"] > 5 * span["discount"]


def test_the_retention_lever_stops_half_way_to_certainty() -> None:
    rows = {row["label"]: row for row in retention_value(100, 0.98, 0.1)["levers"]}
    assert rows["retention"]["high"] == pytest.approx(retention_value(100, 0.99, 0.1)["value"])


def test_the_curve_leaves_out_certainty_where_it_has_no_value() -> None:
    assert retention_value(100, 0.5, 0)["by_retention"][-1]["retention"] == 0.98
    assert retention_value(100, 0.5, 0.1)["by_retention"][-1] == {
        "retention": 1,
        "value": pytest.approx(1000),
    }


@given(spend=margins, frequency=st.floats(0, 365), years=st.integers(0, 60))
def test_simple_value_is_retention_value_with_no_loss_and_no_discount(
    spend: float, frequency: float, years: int
) -> None:
    assume(years > 0)
    simple = simple_value(spend, frequency, years)
    assert simple["value"] == pytest.approx(retention_value(spend * frequency, 1, 0, years=years)["value"])
    assert simple["by_year"][-1]["total"] == pytest.approx(simple["value"])


@given(contract=margins, margin=shares, r=shares, i=rates, years=horizons, first=timings)
@settings(deadline=None)
def test_a_plain_account_is_worth_its_retention_value(
    contract: float, margin: float, r: float, i: float, years: Any, first: str
) -> None:
    plain = account_value(contract, margin, renewal=r, discount=i, years=years, first_payment=first)
    same = retention_value(contract * margin, r, i, years=years, first_payment=first)
    assert plain["value"] == pytest.approx(same["value"])


@given(growth=st.floats(-1, 0.5), r=shares, years=st.integers(1, 30), cost=st.floats(0, 1000), first=timings)
@settings(deadline=None)
def test_the_accounts_table_adds_up_to_its_value(
    growth: float, r: float, years: int, cost: float, first: str
) -> None:
    found = account_value(1000, 0.3, growth, cost, r, 0.1, years, 0.2, 500, first)
    assert found["table"][-1]["cumulative"] == pytest.approx(found["value"], abs=1e-6)
    parts = found["value_of_sales"] + found["value_of_cost"] + found["value_of_referrals"]
    assert parts == pytest.approx(found["value"], abs=1e-6)


def test_growth_may_outrun_the_discount_over_a_number_of_years() -> None:
    assert account_value(1000, 0.3, growth=0.5, renewal=0.9, years=30)["value"] > 1000
    with pytest.raises(FieldError, match="outruns the discount rate"):
        account_value(1000, 0.3, growth=0.5, renewal=0.9)


def test_a_lever_that_would_have_no_end_is_left_out() -> None:
    found = account_value(1000, 0.3, growth=0.36, renewal=0.8, discount=0.1)
    labels = [row["label"] for row in found["levers"]]
    assert "growth" not in labels
    assert "contract" in labels


@given(u=shares, r=shares, margin=shares, cost=st.floats(0, 1000), years=st.integers(1, 30))
@settings(deadline=None)
def test_the_band_holds_the_value(u: float, r: float, margin: float, cost: float, years: int) -> None:
    rows = [account(renewal=r, gross_margin=margin, cost_to_serve=cost)]
    row = compare_accounts(rows, 0.1, u, years)["rows"][0]
    assert row["low"] <= row["value"] <= row["high"]


def test_an_account_alone_is_worth_what_it_is_among_others() -> None:
    row = account(growth=0.03, cost_to_serve=40)
    alone = account_value(1000, 0.3, 0.03, 40, 0.8, 0.1, 10)["value"]
    assert compare_accounts([row], 0.1, 0.1, 10)["best_value"] == pytest.approx(alone)


@given(
    value=st.floats(1, 1e7), years=st.integers(1, 80), m=shares, r=shares, i=st.floats(0, 0.5), first=timings
)
@settings(deadline=None)
def test_every_step_leaves_less_and_the_needed_spending_makes_it_true(
    value: float, years: int, m: float, r: float, i: float, first: str
) -> None:
    found = what_must_be_true(value, years, m, r, i, first)
    steps = [row["yuan"] for row in found["steps"]]
    assert all(later <= before * (1 + 1e-9) for before, later in pairwise(steps))
    needed = found["needed_yearly"]
    if needed is not None and needed * years < 1e15:
        again = what_must_be_true(needed * years, years, m, r, i, first)
        assert again["after_discount"] == pytest.approx(value)
