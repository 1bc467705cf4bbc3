"""The advice follows the figures."""

import pytest

from selling.models.objections import discount_answer, objection_log
from tests.models.cases.objections import QUARTER, line, offer


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({}, "costs more"),  # 44,640 against 47,740
        ({"chance_with": 0.5}, "earns more"),  # 49,600
        ({"discount": 0, "chance_with": 0.35}, "no difference"),
        ({"discount": 0.3}, "larger than the margin"),
    ],
)
def test_a_discount_is_judged_by_what_it_earns(changed: dict[str, float], words: str) -> None:
    assert words in discount_answer(**offer(**changed))["advice"]


@pytest.mark.parametrize(
    ("objections", "words"),
    [
        (QUARTER, "more were settled"),
        ([line("price", 10, 3, 10, 3)], "did not settle more"),
        ([line("price", 5, 4, 5, 1)], "Too few"),
        ([line("price", 0, 0, 5, 1)], "at once"),
        ([line("price", 5, 1, 0, 0)], "each time"),
    ],
)
def test_a_log_says_what_can_be_said(objections: list[dict[str, object]], words: str) -> None:
    assert words in objection_log(objections=objections)["advice"]


def test_the_curve_ends_where_no_chance_suffices() -> None:
    """0.35 × 0.22 ÷ (0.22 − d) is 1 at d = 0.143: the points up to 14% have a chance, later ones none."""
    rows = discount_answer(**offer())["by_discount"]
    assert [row["discount"] for row in rows if row["needed"] is not None][-1] == 0.14
