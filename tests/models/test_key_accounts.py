"""The formulas of chapter 04."""

import csv
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selling.calculators.key_accounts import NAMES, account_selector
from selling.data import data
from selling.models import key_accounts as models
from tests.models.cases.key_accounts import CASES, LOYAL, PLACES, SELECT, THREE, account, team
from tests.models.check import check_case, check_refusals

ratings = st.integers(1, 5)
weights = st.floats(0.1, 5)


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


def test_what_is_no_usable_number_is_refused_at_its_field() -> None:
    check_refusals(PLACES, team())
    ones = dict.fromkeys((*models.ATTRACTIVE, *models.STRONG), 1)
    for name in ones:
        for wrong in (float("nan"), float("inf"), "3", None, True, -1):
            check_case(SELECT, {"accounts": THREE, "places": 2, **ones, name: wrong}, name)


@pytest.mark.parametrize(
    ("yuan", "score"),
    [(0, 1), (99_999, 1), (100_000, 1), (200_000, 2), (800_000, 4), (1_600_000, 5), (1e12, 5)],
)
def test_the_wallet_earns_a_point_with_each_doubling(yuan: float, score: float) -> None:
    assert models.wallet_score(yuan) == pytest.approx(score)


@pytest.mark.parametrize(
    ("bought", "score"), [(0, 1), (-5, 1), (20, 2), (50, 3.5), (80, 5), (100, 5), (250, 5)]
)
def test_the_share_of_wallet_earns_a_point_with_each_fifth(bought: float, score: float) -> None:
    assert models.share_score(bought, 100) == pytest.approx(score)


@given(
    rated=st.lists(st.tuples(*[ratings] * 5), min_size=1, max_size=12),
    chosen=st.lists(weights, min_size=7, max_size=7),
)
@settings(deadline=None)
def test_scores_stay_on_their_scale_and_fall_from_place_to_place(rated: list, chosen: list) -> None:
    columns = ("influence", "payment", "fit", "relationship", "rivals")
    accounts = [account(f"N{i}", **dict(zip(columns, row, strict=True))) for i, row in enumerate(rated)]
    named = dict(zip((*models.ATTRACTIVE, *models.STRONG), chosen, strict=True))
    found = models.account_selector(accounts, 40, **named)
    scores = [row["score"] for row in found["chosen"]]
    assert len(scores) == len(accounts)
    assert all(1 - 1e-9 <= score <= 25 + 1e-9 for score in scores)
    assert all(high >= low - 1e-9 for high, low in pairwise(scores))


def test_weights_count_by_their_proportion() -> None:
    one = models.account_selector(THREE, 2, wallet=1, influence=2, fit=3)
    ten = models.account_selector(
        THREE, 2, wallet=10, influence=20, payment=10, fit=30, relationship=10, rivals=10, share_of_wallet=10
    )
    assert [row["score"] for row in ten["chosen"]] == pytest.approx([row["score"] for row in one["chosen"]])


def test_every_account_has_one_dot_in_one_series() -> None:
    for row in models.account_selector([*THREE, account("More")], 2)["dots"]:
        assert [row[series] is None for series in ("inside", "customers", "prospects")].count(False) == 1


def test_a_place_more_never_puts_anyone_out() -> None:
    accounts = account_selector.given["accounts"]
    before: set[str] = set()
    for places in range(1, 21):
        chosen = {row["name"] for row in models.account_selector(accounts, places)["chosen"]}
        assert before < chosen
        before = chosen


def test_better_rivals_never_lift_an_account() -> None:
    scores = [
        models.account_selector([{**LOYAL, "rivals": hold}], 1)["chosen"][0]["score"] for hold in range(1, 6)
    ]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 5


def test_the_tools_eighty_accounts_are_those_with_the_largest_wallets() -> None:
    with data("accounts.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["status"] != "lost"]
    largest = sorted(rows, key=lambda row: -int(row["wallet"]))[:80]
    assert {row["account_id"]: row["name"] for row in largest} == NAMES
    assert [row["wallet"] for row in account_selector.given["accounts"]] == [
        int(row["wallet"]) for row in largest
    ]


@given(managers=st.floats(0, 50), part=st.floats(0, 1), need=st.floats(1, 200))
def test_the_places_fit_into_the_hours_and_one_more_does_not(
    managers: float, part: float, need: float
) -> None:
    found = models.key_account_places(**team(managers=managers, part=part, need=need))
    assert found["places"] * need <= found["available"] + 1e-6
    assert (found["places"] + 1) * need > found["available"]
    assert len(found["by_number"]) <= 60
