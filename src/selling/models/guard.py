"""Limits that keep every result a finite number."""

from selling.live.check import FieldError, at_least, whole
from selling.live.say import say

MOST = 1e15
MOST_YEARS = 100


def amount(field: str, value: object, least: float = 0) -> float:
    """Return a number from ``least`` to 1,000 million million, or raise FieldError."""
    checked = at_least(field, value, least)
    if checked > MOST:
        raise FieldError(field, say("This number is too large to work with. Enter a smaller one."))
    return checked


def above_zero(field: str, value: object) -> float:
    """Return a number above zero that can be divided by, or raise FieldError."""
    checked = amount(field, value)
    if checked < 1e-9:
        raise FieldError(field, say("This must be more than {floor}.", floor=0))
    return checked


def years_or_ever(years: object) -> int | None:
    """Return None for ever, or a whole number of years from 1 to 100; else raise FieldError."""
    return None if years is None else whole("years", years, 1, MOST_YEARS)


def one_of(field: str, value: object, values: tuple) -> object:
    """Return the value if it is one of ``values``, or raise FieldError."""
    if not isinstance(value, str) or value not in values:
        raise FieldError(field, say("Choose one of the options."))
    return value


def finite(found: dict) -> dict:
    """Return the results as they are, or raise FieldError if one of them is infinite or not a number."""
    if not _is_finite(found):
        raise FieldError("", say("These numbers together give no result. Change one of them."))
    return found


def _is_finite(value: object) -> bool:
    if isinstance(value, dict):
        return all(_is_finite(item) for item in value.values())
    if isinstance(value, list):
        return all(_is_finite(item) for item in value)
    if isinstance(value, float):
        return value == value and value not in (float("inf"), float("-inf"))
    return True
