"""The formulas of chapter 01."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selling.models.three_laws import complaint_iceberg, satisfaction_ledger, win_or_keep
from tests.models.cases.three_laws import CASES, ICEBERG, LEDGER, SPLIT, spend
from tests.models.check import check_case, check_refusals

shares = st.floats(0, 1)
spoken = st.floats(0.001, 1)
counts = st.integers(0, 100_000)
yuan = st.floats(0, 1e7)


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


@pytest.mark.parametrize(
    ("name", "named"),
    [
        (ICEBERG, {"complaints": 10, "voice_rate": 0.1, "leave_rate": 0.3, "yearly_value": 100}),
        (LEDGER, {"unhappy": 3, "satisfied": 100, "profit": 10, "ratio": 12}),
        (SPLIT, spend(ratio=6, aim=0.5)),
    ],
)
def test_what_is_no_usable_number_is_refused_at_its_field(name: str, named: dict[str, Any]) -> None:
    check_refusals(name, named)


@given(complaints=counts, voice=spoken, leave=shares, value=yuan)
@settings(deadline=None)
def test_the_layers_of_the_iceberg_add_up(complaints: int, voice: float, leave: float, value: float) -> None:
    found = complaint_iceberg(complaints, voice, leave, value)
    there = found["iceberg"][1]
    layers = there["speaking"] + there["staying"] + there["leaving"]
    assert layers == pytest.approx(found["unhappy"])
    assert found["unhappy"] * voice == pytest.approx(complaints)
    assert found["revenue_at_risk"] == pytest.approx(found["leaving"] * value)


@given(voice=spoken, more=spoken)
def test_the_more_speak_the_less_is_hidden(voice: float, more: float) -> None:
    low, high = sorted((voice, more))
    assert complaint_iceberg(10, high)["silent"] <= complaint_iceberg(10, low)["silent"]


def test_the_curve_passes_through_the_result() -> None:
    found = complaint_iceberg(complaints=7, voice_rate=0.02)
    assert found["by_voice_rate"][0]["revenue_at_risk"] == pytest.approx(found["revenue_at_risk"])
    assert found["by_voice_rate"][-1]["revenue_at_risk"] == 0


def test_the_curve_starts_at_a_share_lower_than_its_usual_first() -> None:
    assert complaint_iceberg(complaints=7, voice_rate=0.005)["by_voice_rate"][0]["voice_rate"] == 0.005


@given(customers=st.floats(1, 1e6), ratio=st.floats(0, 100), profit=st.floats(0.01, 1e6))
def test_nothing_is_left_at_the_break_even_share(customers: float, ratio: float, profit: float) -> None:
    part = 1 / (1 + ratio)
    found = satisfaction_ledger(customers * part, customers * (1 - part), profit, ratio)
    assert found["break_even_share"] == part
    assert found["net"] == pytest.approx(0, abs=1e-7 * customers * profit * (1 + ratio))


@given(unhappy=st.integers(0, 500), satisfied=st.integers(1, 5000), ratio=st.floats(0, 30))
def test_the_ledgers_curve_agrees_with_its_result(unhappy: int, satisfied: int, ratio: float) -> None:
    found = satisfaction_ledger(unhappy, satisfied, 100, ratio)
    rows = found["by_share"]
    assert rows[0]["net"] == pytest.approx((unhappy + satisfied) * 100)
    assert rows[-1]["unhappy_share"] >= found["unhappy_share"]
    slope = (rows[1]["net"] - rows[0]["net"]) / rows[1]["unhappy_share"]
    assert rows[0]["net"] + slope * found["unhappy_share"] == pytest.approx(found["net"], abs=1e-4)


plans = st.fixed_dictionaries(
    {
        "budget": st.floats(0, 1e6),
        "keep_cost": st.floats(10, 1e5),
        "ratio": st.floats(0.1, 25),
        "split": shares,
        "churn": shares,
        "base": st.floats(0, 1e4),
        "profit": st.floats(0, 1e5),
        "years": st.integers(1, 15),
        "aim": shares,
    }
)


@given(plan=plans, other=shares)
@settings(deadline=None)
def test_no_split_beats_the_best_split(plan: dict[str, Any], other: float) -> None:
    found = win_or_keep(**plan)
    scale = abs(found["best_profit"]) + plan["budget"] * plan["years"] + 1
    assert 0 <= found["best_split"] <= 1
    assert win_or_keep(**{**plan, "split": other})["total_profit"] <= found["best_profit"] + 1e-6 * scale
    assert found["total_profit"] <= found["best_profit"] + 1e-9 * scale


@given(plan=plans)
@settings(deadline=None)
def test_customers_are_neither_made_nor_lost_on_the_way(plan: dict[str, Any]) -> None:
    found = win_or_keep(**plan)
    before = plan["base"]
    for row in found["years_table"]:
        assert row["base"] == pytest.approx(before - row["lost"] + row["won"], abs=1e-6)
        assert row["kept"] + row["lost"] == pytest.approx(before * plan["churn"], abs=1e-6)
        assert row["lost"] >= 0
        before = row["base"]
    assert found["final_base"] == before
    assert sum(row["profit"] for row in found["years_table"]) == pytest.approx(
        found["total_profit"], abs=1e-3
    )


def test_keeping_pays_while_aim_is_above_one_over_the_ratio() -> None:
    above = win_or_keep(**spend(aim=1 / 6 + 0.01, budget=1000))
    below = win_or_keep(**spend(aim=1 / 6 - 0.01, budget=1000))
    assert (above["best_split"], below["best_split"]) == (1, 0)


def test_the_lines_start_from_todays_base() -> None:
    first, second = win_or_keep(**spend(split=0.5))["bases"]
    assert first == {"year": 0, "own": 100, "best": 100, "winning": 100, "keeping": 100}
    assert second["own"] == pytest.approx(105)
    assert second["keeping"] == pytest.approx(100)
