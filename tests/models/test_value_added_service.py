"""The formulas of chapter 09."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selling.models.value_added_service import cut_or_service, value_in_use
from tests.models.cases.value_added_service import CASES, CUT, USE, cut, line, offer
from tests.models.check import check_case, check_refusals

yuan = st.floats(0, 1e7)
shares = st.floats(0, 1)


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


@pytest.mark.parametrize(("name", "named"), [(USE, offer()), (CUT, cut())])
def test_what_is_no_usable_number_is_refused_at_its_field(name: str, named: dict[str, Any]) -> None:
    check_refusals(name, named)


@given(quantity=st.floats(0, 1e5), less=st.floats(-1, 1), price=yuan, cost=yuan, years=st.integers(1, 30))
@settings(deadline=None)
def test_what_both_gain_does_not_depend_on_the_price(
    quantity: float, less: float, price: float, cost: float, years: int
) -> None:
    found = value_in_use(
        **offer(lines=[line(quantity=quantity, less=less)], price=price, our_cost=cost, years=years)
    )
    assert found["gain"] + found["ours"] == pytest.approx(found["ceiling"] - cost, abs=1e-3)
    assert found["customer_share"] is None or 0 <= found["customer_share"] <= 1


@given(price=yuan, rival=yuan, yearly=yuan)
def test_at_the_price_of_a_draw_both_offers_leave_him_the_same(
    price: float, rival: float, yearly: float
) -> None:
    found = value_in_use(**offer(price=price, rival_price=rival, rival_yearly=yearly))
    at_level = found["ceiling"] - found["level_price"]
    assert at_level == pytest.approx(found["rival_gain"], abs=1e-3)


def test_the_lines_of_the_chart_meet_zero_at_floor_and_ceiling() -> None:
    for row in value_in_use(**offer())["by_price"]:
        assert row["gain"] == pytest.approx(45000 - row["price"])
        assert row["ours"] == pytest.approx(row["price"] - 20000)


def test_the_chart_reaches_from_below_the_floor_to_above_the_ceiling() -> None:
    rows = value_in_use(**offer())["by_price"]
    assert rows[0]["price"] < 20000
    assert rows[-1]["price"] > 45000


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"our_cost": 46000, "price": 46000}, "No price suits both"),
        ({"price": 45001}, "he would lose"),
        ({"price": 19000}, "we would lose"),
        ({"price": 33001}, "The rival leaves him more"),
        ({"price": 33000}, "A draw with the rival"),
        ({"price": 32999}, "We leave him more"),
    ],
)
def test_the_verdict_follows_the_three_marks(changed: dict[str, Any], words: str) -> None:
    assert words in value_in_use(**offer(**changed))["verdict"]


def test_a_line_without_a_name_gets_a_number() -> None:
    assert [row["name"] for row in value_in_use(**offer(lines=[line(), line(name=" ")]))["by_line"]] == [
        "Hours",
        "Line 2",
    ]


@given(margin=st.floats(0.01, 1), part=st.floats(0, 0.99))
def test_the_extra_volume_earns_back_the_cut(margin: float, part: float) -> None:
    found = cut_or_service(**cut(margin=margin, cut=margin * part))
    assert (1 + found["more"]) * (margin - margin * part) == pytest.approx(margin)


@given(saved=st.floats(1, 10), price=st.floats(1, 1e6))
def test_at_the_needed_belief_service_and_cut_weigh_the_same(saved: float, price: float) -> None:
    needed = cut_or_service(**cut(saved=saved, price=price))["needed_belief"]
    found = cut_or_service(**cut(saved=saved, price=price, believed=needed))
    assert found["difference"] == pytest.approx(0, abs=1e-6 * price)
    assert "they weigh the same" in found["choice"]


@given(saved=st.floats(0.1, 10), believed=st.floats(0.05, 1))
def test_the_equal_service_weighs_as_much_as_the_cut(saved: float, believed: float) -> None:
    found = cut_or_service(**cut(saved=saved, believed=believed))
    assert found["equal_spend"] * saved * believed == pytest.approx(found["given"])


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"cut": 0}, "no cut is offered"),
        ({"saved": 0.9, "believed": 1}, "saves him too little"),
        ({"saved": 1, "believed": 1}, "they weigh the same"),
        ({"believed": 0.49}, "until the saving is proved"),
        ({"believed": 0.51}, "The service"),
    ],
)
def test_he_takes_what_he_believes(changed: dict[str, Any], words: str) -> None:
    assert words in cut_or_service(**cut(**changed))["choice"]


@given(cut_part=shares)
def test_the_curve_of_volume_covers_the_readers_cut(cut_part: float) -> None:
    rows = cut_or_service(**cut(margin=0.25, cut=0.249 * cut_part))["by_cut"]
    assert rows[-1]["cut"] >= 0.249 * cut_part - 1e-12
    assert all(row["more"] >= 0 for row in rows)
