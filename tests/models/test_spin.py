"""What stands in sentences: which effect to ask about, and the advice after a call."""

import pytest

from selling.models.spin import spin_call, value_scale
from tests.models.cases.spin import call, scale


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        # The change costs 300,000. 148,000 and 160,000 are 308,000: the slips alone tip it.
        ({}, "Ask about “slips”. If he names it"),
        # 100,000 and 160,000 are 260,000: not yet; with the reports' 45,000 it would be 305,000.
        (
            {
                "effects": [
                    ("count", 100_000, "customer"),
                    ("slips", 160_000, "me"),
                    ("reports", 45_000, "me"),
                ]
            },
            "Ask about “slips” first",
        ),
        # Exactly in balance is not tipped.
        ({"effects": [("count", 140_000, "customer"), ("slips", 160_000, "me")]}, "Even if he said all"),
        ({"effects": [("count", 300_001, "customer")]}, "It tips"),
        ({"effects": [("count", 299_999, "customer")]}, "Even if he said all"),
    ],
)
def test_the_effect_to_ask_about_is_the_one_that_tips_the_scale(changed: dict, words: str) -> None:
    assert value_scale(**scale(**changed))["advice"].startswith(words)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"situation": 0, "problem": 0, "need_payoff": 0}, "Ask."),
        ({}, "Look up"),  # 11 of 15
        ({"situation": 4, "problem": 0, "need_payoff": 4}, "Ask for difficulties"),
        ({"situation": 4, "troubles": 0}, "Ask for difficulties"),
        ({"situation": 4}, "Stay with the trouble"),  # 4 of 8 is not more than half
        ({"situation": 3, "implication": 2, "need_payoff": 0}, "Turn from the trouble"),
        ({"situation": 3, "implication": 2}, "He voiced troubles"),
        ({"situation": 3, "implication": 2, "wants": 1}, "Well asked"),
    ],
)
def test_the_advice_names_the_first_rung_that_is_missing(changed: dict, words: str) -> None:
    assert spin_call(**call(**changed))["advice"].startswith(words)
