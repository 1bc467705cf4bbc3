"""What stands in sentences: which link to mend first, and the advice after a call."""

import pytest

from selling.models.listening_and_asking import call_review, facts_that_arrive
from tests.models.cases.listening_and_asking import call, talk


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        # By hand: all taken in 6.125, within the hour above 10, all passed on 7.
        ({}, "within the hour"),
        # Everything noted: 12.8 x 0.7 of 16; taken in 14, passed on 16, hours no longer matter.
        ({"noted": 1}, "Pass on"),
        # Everything noted and passed on: 16 arrive, and only taking in is left.
        ({"noted": 1, "passed": 1}, "Take in more"),
    ],
)
def test_the_weakest_link_is_named(changed: dict[str, float], words: str) -> None:
    assert words in facts_that_arrive(**talk(**changed))["best"]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"open_asked": 0, "closed": 0, "choice": 0, "reflective": 0}, "Ask."),
        ({}, "Turn closed questions"),  # 9 of 15
        ({"open_asked": 7, "closed": 5}, "Say less"),  # 12 of 30 minutes
        ({"open_asked": 7, "closed": 5, "mine": 12}, "Take up the last answer"),
        ({"open_asked": 7, "closed": 5, "mine": 12, "followed": 0.5, "reflective": 0}, "Give back"),
        ({"open_asked": 7, "closed": 5, "mine": 12, "followed": 0.5}, "Well led"),
    ],
)
def test_the_advice_names_the_first_thing_that_is_missing(changed: dict[str, float], words: str) -> None:
    assert call_review(**call(**changed))["advice"].startswith(words)
