"""Checks on what a model is given; each error names its field and says what to do."""

from selling.live.say import say


class FieldError(ValueError):
    """A value outside a model's domain. ``field`` is the input's name; the text is for a salesperson."""

    field: str

    def __init__(self, field: str, sentence: str) -> None:
        """Keep the name of the field beside the sentence about it."""
        super().__init__(sentence)
        self.field = field


def number(field: str, value: object) -> float:
    """Return a finite number, or raise FieldError."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise FieldError(field, say("Enter a number here."))
    if value != value or value in (float("inf"), float("-inf")):
        raise FieldError(field, say("This number is too large to work with. Enter a smaller one."))
    return value


def at_least(field: str, value: object, least: float) -> float:
    """Return a number that is not below ``least``, or raise FieldError."""
    checked = number(field, value)
    if checked < least:
        if least == 0:
            raise FieldError(field, say("This cannot be negative. Enter 0 or more."))
        raise FieldError(field, say("This is too small. Enter {least} or more.", least=least))
    return checked


def more_than(field: str, value: object, floor: float) -> float:
    """Return a number above ``floor``, or raise FieldError."""
    checked = number(field, value)
    if checked <= floor:
        raise FieldError(field, say("This must be more than {floor}.", floor=floor))
    return checked


def share(field: str, value: object) -> float:
    """Return a share between 0 and 1 (0% to 100%), or raise FieldError."""
    checked = number(field, value)
    if checked < 0 or checked > 1:
        raise FieldError(field, say("A share lies between 0% and 100%. Enter a value in that range."))
    return checked


def whole(field: str, value: object, least: int, most: int) -> int:
    """Return a whole number from ``least`` to ``most``, or raise FieldError."""
    checked = number(field, value)
    if checked != int(checked) or checked < least or checked > most:
        raise FieldError(field, say("Enter a whole number from {least} to {most}.", least=least, most=most))
    return int(checked)


def a_day(field: str, value: object) -> tuple:
    """Return year, month and day of a text such as 2026-03-31, or raise FieldError."""
    try:
        year, month, day = [int(part) for part in str(value).split("-")]
    except ValueError:
        raise FieldError(field, say("Enter a date as year-month-day, for example 2026-03-31.")) from None
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    lengths = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if not (1 <= month <= 12 and 1 <= day <= lengths[month - 1] and 1900 <= year <= 2200):
        raise FieldError(field, say("This day does not exist. Enter a date as year-month-day."))
    return year, month, day


def day_number(field: str, value: object) -> int:
    """Return the number of a day, counted from 1 March of the year 0, or raise FieldError."""
    year, month, day = a_day(field, value)
    if month < 3:
        year, month = year - 1, month + 12
    return int(365 * year + year // 4 - year // 100 + year // 400 + (153 * (month - 3) + 2) // 5 + day - 1)
