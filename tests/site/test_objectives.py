"""The paragraph that an objective leads to is the one that speaks of it."""

from selling.site.objectives import likest, stems

PARAGRAPHS = [
    "The buyer decides, and everybody around the buyer has a say before the buyer decides anything at all.",
    "Break-even is the share of unhappy customers at which the satisfied ones earn for nothing.",
    "Customers come and customers go; customers talk to other customers about what customers like.",
]


def test_words_are_counted_by_their_first_letters_and_short_ones_are_not() -> None:
    assert stems("Satisfied customers satisfy a customer") == {"satisf": 2, "custom": 2}


def test_a_rare_word_weighs_more_than_a_frequent_one() -> None:
    """ "Customers" stands in two paragraphs and most often in the third; "break-even" in the second alone."""
    assert likest(stems("Work out the break-even for customers"), PARAGRAPHS) == 1
    assert likest(stems("Who decides: the buyer"), PARAGRAPHS) == 0


def test_without_a_common_word_the_first_is_taken() -> None:
    assert likest(stems("Altogether unalike"), PARAGRAPHS) == 0
