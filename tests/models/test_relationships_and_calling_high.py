"""What stands in sentences: the stage, the next mark, and on whom to call."""

import pytest

from selling.models.relationships_and_calling_high import relationship_stage, whose_matter
from tests.models.cases.relationships_and_calling_high import marks, matter


@pytest.mark.parametrize(
    ("kinds", "stage"),
    [
        ("---------", "Pre-KAM"),
        ("b--bbbbbb", "Pre-KAM"),  # the later groups do not make up for the first
        ("bb-------", "Early"),
        ("bbb-b-bbb", "Early"),
        ("bb-bb-b--", "Mid"),
        ("bb-bb-bb-", "Partnership"),
        ("bbbbbbbb-", "Partnership"),
        ("bbbbbbbbb", "Synergistic"),
    ],
)
def test_a_stage_needs_two_of_its_three_marks_and_the_stage_before(kinds: str, stage: str) -> None:
    assert relationship_stage(**marks(kinds))["stage"].startswith(stage)


@pytest.mark.parametrize(
    ("kinds", "advice"),
    [
        # What they do already comes first, then what we do alone, then what nobody does.
        ("bb-ot----", "They do it and we do not: “mark 5”"),
        ("bb-o-----", "We do it alone: “mark 4”"),
        ("bb-------", "Nobody does it yet: “mark 4”"),
        # The third group is full: what is open lies further down.
        ("bbobb-bbb", "We do it alone: “mark 3”"),
        ("bbbbbbbbb", "All nine stand"),
    ],
)
def test_the_next_mark_is_the_cheapest_one_of_the_next_group(kinds: str, advice: str) -> None:
    assert relationship_stage(**marks(kinds))["advice"].startswith(advice)


@pytest.mark.parametrize(
    ("changed", "advice"),
    [
        ({}, "Call on “director”, and let “head” ask"),
        # 150,000 are 0.375% for the director: only the head cares, and he may not sign.
        ({"effect": 150_000}, "“director” may sign, but"),
        ({"effect": 10_000, "investment": 40_000}, "Call on “head”. Nobody above"),
        ({"effect": 1_000}, "It is nobody's matter yet"),
        ({"investment": 6_000_000}, "Nobody here may sign"),
        # Too dear for the director; finance cares from 400,000 on, and the director is the nearest below who does.
        ({"effect": 400_000, "investment": 600_000}, "Call on “finance”, and let “director” ask"),
    ],
)
def test_one_calls_on_the_lowest_who_cares_and_may_sign(changed: dict, advice: str) -> None:
    assert whose_matter(**matter(**changed))["advice"].startswith(advice)
