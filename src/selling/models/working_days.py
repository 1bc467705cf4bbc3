"""Working days: which days are off, the next one that is not, and how many lie between two.

A calendar is a dict of ``off`` (day as year-month-day → name of the day off), ``working`` (Saturdays and Sundays that
are worked in exchange, day → True) and ``years`` (those it knows). In other years only weekends are off.
"""

from datetime import date, timedelta

WEEK = 7
WORKING_WEEK = 5


def read_calendar(table: dict) -> dict:
    """Return a calendar from the short form in which it travels with a page.

    table: ``off`` (pairs of a name and its days, parted by spaces), ``working`` (days, parted by spaces), ``years``.
    """
    return {
        "off": {day: name for name, days in table["off"] for day in days.split()},
        "working": dict.fromkeys(table["working"].split(), True),
        "years": table["years"],
    }


def later(day: date, days: int) -> date:
    """Return the day so many days on (or back)."""
    return day + timedelta(days=days)


def is_working(day: date, calendar: dict) -> bool:
    """Return whether people are at work on a day."""
    text = day.isoformat()
    if text in calendar["working"]:
        return True
    return day.weekday() < WORKING_WEEK and text not in calendar["off"]


def next_working(day: date, calendar: dict) -> date:
    """Return the day itself if it is worked, else the first one after it that is."""
    while not is_working(day, calendar):
        day = later(day, 1)
    return day


def last_day(day: date, days: int, calendar: dict) -> date:
    """Return the last of so many working days, the first of which is the day itself or the next one worked."""
    day = next_working(day, calendar)
    for _ in range(days - 1):
        day = next_working(later(day, 1), calendar)
    return day


def working_days(start: date, end: date, calendar: dict) -> int:
    """Return the number of working days from ``start`` up to the day before ``end``; 0 if that is no later.

    Counted without walking through the days, as they may lie centuries apart.
    """
    length = (end - start).days
    if length <= 0:
        return 0
    weeks, rest = divmod(length, WEEK)
    count = weeks * WORKING_WEEK
    count += len([step for step in range(rest) if later(start, step).weekday() < WORKING_WEEK])
    first, last = start.isoformat(), end.isoformat()
    count -= len([day for day in calendar["off"] if first <= day < last and not _on_weekend(day)])
    return count + len([day for day in calendar["working"] if first <= day < last])


def _on_weekend(text: str) -> bool:
    return a_date(text).weekday() >= WORKING_WEEK


def a_date(text: str) -> date:
    """Return the day of a text that is known to be year-month-day."""
    year, month, day = [int(part) for part in text.split("-")]
    return date(year, month, day)


def days_off(day: date, calendar: dict) -> tuple:
    """Return the first and the last of the days off in a row around a day off."""
    first = last = day
    while not is_working(later(first, -1), calendar):
        first = later(first, -1)
    while not is_working(later(last, 1), calendar):
        last = later(last, 1)
    return first, last


def breaks(start: date, end: date, calendar: dict) -> list:
    """Return the stretches of days off from ``start`` to ``end``, each a dict of ``start`` and ``end``."""
    found: list = []
    day = start
    while day <= end:
        if is_working(day, calendar):
            day = later(day, 1)
            continue
        last = days_off(day, calendar)[1]
        found.append({"start": day.isoformat(), "end": last.isoformat()})
        day = later(last, 1)
    return found
