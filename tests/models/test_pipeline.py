"""The formulas of chapter 21."""

import math
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selling.calculators import pipeline as tools
from selling.live.dice import Dice
from selling.models.pipeline import RUNS, forecast, funnel, velocity
from tests.models.cases.pipeline import (
    CASES,
    FORECAST,
    FUNNEL,
    VELOCITY,
    deal,
    gates,
    moving,
    quarter,
    target,
)
from tests.models.check import check_case, check_refusals

shares = st.floats(0.05, 1)


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


@pytest.mark.parametrize(
    ("name", "named"), [(FUNNEL, target()), (VELOCITY, moving()), (FORECAST, quarter(deal()))]
)
def test_what_is_no_usable_number_is_refused_at_its_field(name: str, named: dict[str, Any]) -> None:
    check_refusals(name, named)


def test_a_closed_gate_says_what_to_do() -> None:
    with pytest.raises(ValueError, match="no number of suspects is enough"):
        funnel(**target(gates=gates(0.5, 0, 0.5, 0.8, 1, 0.9)))


@given(
    conversions=st.lists(shares, min_size=6, max_size=6), better=st.floats(1, 1.2), place=st.integers(0, 4)
)
def test_a_tenth_more_is_worth_the_same_at_every_gate(
    conversions: list[float], better: float, place: int
) -> None:
    plain = funnel(**target(gates=gates(*conversions)))
    raised = [share * (better if place == number else 1) / better for number, share in enumerate(conversions)]
    found = funnel(**target(gates=gates(*raised)))
    assert found["needed"] == pytest.approx(plain["needed"] * better**4)


@given(conversions=st.lists(shares, min_size=6, max_size=6))
def test_the_suspects_needed_bring_the_target(conversions: list[float]) -> None:
    needed = funnel(**target(gates=gates(*conversions)))["needed"]
    found = funnel(**target(gates=gates(*conversions), suspects=needed))
    assert found["revenue"] == pytest.approx(1_200_000)
    assert found["gap"] == pytest.approx(0, abs=1e-3)


def test_a_larger_deal_brings_no_more_once_it_stays_for_the_longest_time() -> None:
    found = velocity(**moving(better=0.25))
    larger = velocity(**moving(size=75_000, days=found["longest"]))
    rarer = velocity(**moving(size=75_000, win=found["lowest"]))
    assert larger["a_month"] == pytest.approx(found["a_month"])
    assert rarer["a_month"] == pytest.approx(found["a_month"])


def test_the_dice_are_the_published_ones() -> None:
    """Zeisel (1986) showed that the three small generators are one: multiplier 16555425264690, modulus the product."""
    dice = Dice(123)
    whole = 30269 * 30307 * 30323
    assert whole == 27_817_185_604_309
    for _ in range(100):
        before = dice.a * 30307 * 30323 + dice.b * 30269 * 30323 + dice.c * 30269 * 30307
        (thrown,) = dice.throw(1)
        assert thrown == pytest.approx(16_555_425_264_690 * before % whole / whole, abs=1e-12)


def test_one_seed_gives_one_forecast_and_another_gives_another() -> None:
    deals = [deal(chance=0.5, value=value) for value in (100, 70, 50)]
    first, again, other = [forecast(**quarter(*deals, seed=seed)) for seed in (5, 5, 6)]
    assert first == again
    assert first["mean"] != other["mean"]


def exact(deals: list[dict[str, Any]]) -> dict[float, float]:
    """Return the chance of every total, from all combinations of deals that come or not."""
    totals: dict[float, float] = {}
    for comes in product((False, True), repeat=len(deals)):
        chance = math.prod(
            row["in_time"] if yes else 1 - row["in_time"] for row, yes in zip(deals, comes, strict=True)
        )
        total = sum(row["value"] for row, yes in zip(deals, comes, strict=True) if yes)
        totals[total] = totals.get(total, 0) + chance
    return totals


def four_errors(chance: float) -> float:
    """Return four standard errors of a share of the runs: one forecast in 16,000 lies further off."""
    return 4 * math.sqrt(chance * (1 - chance) / RUNS)


@pytest.mark.parametrize("seed", range(1, 21))
def test_a_forecast_agrees_with_the_exact_distribution(seed: int) -> None:
    inputs = {part.name: part.value for part in tools.forecast.inputs}
    found = forecast(**inputs | {"seed": seed})
    totals = exact(found["each"])
    mean = sum(total * chance for total, chance in totals.items())
    spread = math.sqrt(sum((total - mean) ** 2 * chance for total, chance in totals.items()))
    reached = sum(chance for total, chance in totals.items() if total >= inputs["target"])
    assert sum(totals.values()) == pytest.approx(1)
    assert mean == pytest.approx(sum(row["expected"] for row in found["each"]))
    assert found["mean"] == pytest.approx(mean, abs=4 * spread / math.sqrt(RUNS))
    assert found["chance"] == pytest.approx(reached, abs=four_errors(reached))
    for name, part in (("p10", 0.1), ("p50", 0.5), ("p90", 0.9)):
        below = sum(chance for total, chance in totals.items() if total < found[name])
        up_to = below + totals[found[name]]
        assert below - four_errors(part) <= part <= up_to + four_errors(part)


@given(
    rows=st.lists(st.tuples(st.integers(0, 500), st.floats(0, 1), st.integers(1, 5)), min_size=1, max_size=8),
    slip=st.floats(0, 1),
)
@settings(deadline=None, max_examples=30)
def test_the_range_is_in_order_and_within_what_is_there(
    rows: list[tuple[int, float, int]], slip: float
) -> None:
    deals = [deal(value, chance, due) for value, chance, due in rows]
    found = forecast(**quarter(*deals, slip=slip))
    assert 0 <= found["p10"] <= found["p50"] <= found["p90"] <= sum(value for value, _, _ in rows)
    assert found["without"] <= found["chance"]
    chances = [row["chance"] for row in found["at_least"]]
    assert chances[0] == 1
    assert chances == sorted(chances, reverse=True)


def test_eight_deals_stay_under_ten_thousand_throws() -> None:
    assert RUNS * tools.forecast.inputs[0].max_rows <= 10_000
