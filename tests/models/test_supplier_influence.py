"""The formulas of chapter 12."""

from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selling.models.supplier_influence import five_shifts, influence_index, mode_chooser, point_line_area
from tests.models.cases.supplier_influence import AREA, CASES, MODE, deal, market, road, shifts
from tests.models.check import check_case, check_refusals

shares = st.floats(0, 1)
roads = st.lists(
    st.builds(
        road,
        st.sampled_from("ABC"),
        st.integers(1, 5),
        st.floats(0.1, 5),
        st.sampled_from(["we", "one", "many"]),
    ),
    min_size=1,
    max_size=7,
)
markets = st.integers(2, 300).flatmap(
    lambda companies: st.fixed_dictionaries(
        {
            "companies": st.just(companies),
            "customers": st.integers(0, companies),
            "contacts": st.floats(0, 60),
            "listens": shares,
            "buys": shares,
            "speak": shares,
            "own": st.floats(0, 20),
            "years": st.integers(1, 30),
        }
    )
)


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


@pytest.mark.parametrize(("name", "named"), [(AREA, market()), (MODE, deal())])
def test_what_is_no_usable_number_is_refused_at_its_field(name: str, named: dict[str, Any]) -> None:
    check_refusals(name, named)


@given(rows=roads)
def test_others_never_confirm_more_than_is_claimed(rows: list[dict[str, Any]]) -> None:
    found = influence_index(rows)
    assert -1e-9 <= found["index"] <= found["claimed"] + 1e-9 <= 100 + 1e-6


@given(rows=roads)
def test_the_roads_parts_make_up_the_index_and_what_is_missing(rows: list[dict[str, Any]]) -> None:
    found = influence_index(rows)
    given_by_each = sum(found["index"] - lever["low"] for lever in found["levers"])
    missing_in_each = sum(lever["high"] - found["index"] for lever in found["levers"])
    assert given_by_each == pytest.approx(found["index"], abs=1e-6)
    assert missing_in_each == pytest.approx(100 - found["index"], abs=1e-6)


def test_a_campaign_lifts_the_claim_and_not_the_index() -> None:
    quiet = influence_index([road("Brand", 3, 1, "we"), road("Reputation", 4, 1, "one")])
    loud = influence_index([road("Brand", 5, 1, "we"), road("Reputation", 4, 1, "one")])
    assert loud["claimed"] > quiet["claimed"]
    assert loud["index"] == quiet["index"]


@given(case=markets, speaking=shares)
@settings(deadline=None)
def test_no_area_is_more_than_full_and_no_word_wins_more_than_it_reached(
    case: dict[str, Any], speaking: float
) -> None:
    points = speaking * case["customers"]
    found = point_line_area(points=points, **case)
    before = case["customers"]
    heard = case["contacts"] * case["companies"] / (case["companies"] - 1)
    for row in found["table"]:
        assert row["word"] <= row["points"] * heard * case["listens"] * case["buys"] + 1e-9
        assert before - 1e-9 <= row["customers"] <= case["companies"] * (1 + 1e-12)
        before = row["customers"]
    assert found["by_word"] >= 0


@given(case=markets)
@settings(deadline=None)
def test_the_three_lines_agree_with_the_table(case: dict[str, Any]) -> None:
    found = point_line_area(points=case["customers"], **case)
    last = found["lines"][-1]
    assert last["both"] == found["customers_then"]
    assert last["both"] >= max(last["own_alone"], last["word_alone"]) - 1e-6
    assert last["both"] - last["own_alone"] == pytest.approx(found["by_word"], abs=1e-9)


def test_both_ways_together_win_more_than_the_two_apart() -> None:
    start, end = point_line_area(**market(years=5))["lines"][0::5]
    alone = end["own_alone"] + end["word_alone"] - start["own_alone"] - start["word_alone"]
    assert end["both"] - start["both"] > alone


def test_only_the_product_of_talks_doors_and_wins_counts() -> None:
    doubled = [market(contacts=12), market(listens=0.8), market(buys=0.4)]
    found = {round(point_line_area(**case)["customers_then"], 9) for case in doubled}
    assert len(found) == 1


@pytest.mark.parametrize("field", list(shifts()))
def test_each_shift_has_a_step_for_beginners_and_one_for_others(field: str) -> None:
    others = dict.fromkeys(shifts(), "5")
    steps = [five_shifts(**{**others, field: level})["next_step"] for level in ("1", "2", "3", "4")]
    assert steps[0] == steps[1] != steps[2] == steps[3]
    lagging = five_shifts(**{**others, field: "4"})
    assert [row["shift"] for row in lagging["profile"] if row["field"] == field] == [lagging["lags"]]


def test_every_deal_has_a_mode_a_reason_and_something_that_tips_it() -> None:
    modes, reasons = set(), set()
    for amount, complexity, advice, relationship in product((1, 9), *[range(1, 6)] * 3):
        found = mode_chooser(amount, 5, complexity, advice, relationship)
        modes.add(found["mode"])
        reasons.add(found["why"])
        assert found["tips"]
        assert all(row["mode"] != found["mode"] for row in found["tips"])
    assert len(modes) == 4
    assert len(reasons) == 8


def test_a_change_that_is_said_to_tip_the_deal_does() -> None:
    assert mode_chooser(**deal(relationship=4))["mode"] == mode_chooser(**deal())["tips"][2]["mode"]
    assert mode_chooser(**deal(advice=3))["mode"] == mode_chooser(**deal())["tips"][1]["mode"]
    assert mode_chooser(**deal(deal=1))["mode"] == mode_chooser(**deal())["tips"][3]["mode"]


def test_the_map_shows_this_deal_beside_the_examples() -> None:
    rows = mode_chooser(**deal())["map"]
    assert [row["yours"] for row in rows] == [None, None, None, None, 2]
    assert rows[-1]["need"] == 4
