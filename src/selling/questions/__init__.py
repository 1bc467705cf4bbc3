"""Question banks: what a bank may hold, how it is read and checked, and what the quiz is given.

Grading is :mod:`selling.live.grade`, since the page grades too.
"""

from selling.questions.load import BankError, load_bank, load_banks, to_content, words_in

__all__ = ["BankError", "load_bank", "load_banks", "to_content", "words_in"]
