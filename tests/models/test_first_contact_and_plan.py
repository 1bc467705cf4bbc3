"""The formulas of chapter 17."""

from datetime import date, timedelta
from typing import Any

import holidays
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from selling.calculators.first_contact_and_plan import calendars
from selling.calculators.first_contact_and_plan import plan_checker as described
from selling.describe import Chart, Description
from selling.models.first_contact_and_plan import first_contacts, plan_checker
from selling.models.working_days import (
    days_off,
    is_working,
    last_day,
    next_working,
    read_calendar,
    working_days,
)
from tests.models.cases.first_contact_and_plan import CASES, CONTACTS, contacts, deck, line, plan
from tests.models.check import check_case, check_refusals

NAMES = ("cn", "hk", "sg", "uk", "us", "de")
LIBRARY = {
    "cn": ("CN", None),
    "hk": ("HK", None),
    "sg": ("SG", None),
    "uk": ("GB", "ENG"),
    "us": ("US", None),
    "de": ("DE", None),
}
TABLES = calendars()
years = st.one_of(st.just(2004), st.integers(2024, 2031))


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


def test_what_is_no_usable_number_is_refused_at_its_field() -> None:
    check_refusals(CONTACTS, contacts())


@given(meet=st.floats(0.01, 1), real=st.floats(0.01, 1), hours=st.floats(0, 100))
def test_a_check_pays_as_long_as_it_takes_less_than_its_limit(meet: float, real: float, hours: float) -> None:
    found = first_contacts(**contacts(meet=meet, real=real, check_hours=hours))
    assert found["unchecked"] - found["hours"] == pytest.approx(
        found["meetings"] * (found["most_check"] - hours), rel=1e-9, abs=1e-6
    )


def of_library(name: str, year: int) -> Any:
    country, part = LIBRARY[name]
    return holidays.country_holidays(country, subdiv=part, years=year)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("year", [2004, *range(2024, 2032)])
def test_each_day_of_a_calendar_is_worked_or_off_as_the_library_has_it(name: str, year: int) -> None:
    kept, known = read_calendar(TABLES[name]), of_library(name, year)
    for step in range(366 if year % 4 == 0 else 365):
        day = date(year, 1, 1) + timedelta(days=step)
        weekday = day.weekday() < 5 and day not in known
        assert is_working(day, kept) == (weekday or day in known.weekend_workdays), day


def numpy_count(name: str, start: date, end: date) -> int:
    """Count with numpy; what is worked on a weekend comes on top, as numpy knows no such days."""
    library = [of_library(name, year) for year in range(start.year, end.year + 1)]
    off = [day for known in library for day in known]
    extra = {day for known in library for day in known.weekend_workdays if start <= day < end}
    return int(np.busday_count(start, end, holidays=off)) + len(extra)


@given(name=st.sampled_from(NAMES), year=years, begin=st.integers(0, 364), length=st.integers(0, 365))
def test_working_days_between_two_days_are_those_of_numpy(
    name: str, year: int, begin: int, length: int
) -> None:
    start = date(year, 1, 1) + timedelta(days=begin)
    end = min(start + timedelta(days=length), date(year, 12, 31))
    assert working_days(start, end, read_calendar(TABLES[name])) == numpy_count(name, start, end)


@given(
    start=st.dates(date(1900, 1, 1), date(2200, 1, 1)), length=st.integers(0, 3000), days=st.integers(1, 60)
)
def test_weekends_alone_are_counted_as_numpy_counts_them(start: date, length: int, days: int) -> None:
    plain = {"off": {}, "working": {}, "years": []}
    end = start + timedelta(days=length)
    assert working_days(start, end, plain) == np.busday_count(start, end)
    assert working_days(end, start, plain) == 0
    assert next_working(start, plain) == np.busday_offset(start, 0, roll="forward").astype(date)
    assert last_day(start, days, plain) == np.busday_offset(start, days - 1, roll="forward").astype(date)


def test_the_golden_week_of_2004_was_paid_for_with_a_weekend() -> None:
    china = read_calendar(TABLES["cn"])
    assert days_off(date(2004, 5, 3), china) == (date(2004, 5, 1), date(2004, 5, 7))
    assert is_working(date(2004, 5, 8), china)
    assert is_working(date(2004, 5, 9), china)


def default_plan(**changed: Any) -> dict[str, Any]:
    return plan_checker(**{part.name: part.value for part in described.inputs} | described.given | changed)


def test_the_page_opens_with_the_decks_plan_and_its_faults() -> None:
    found, short = default_plan(), plan_checker(**deck())
    for name in ("faults", "off_days", "sound", "end"):
        assert found[name] == short[name]
    # 8 February to 5 May 2004: 5 working days in each of 12 weeks up to 30 April, none in the golden week.
    assert found["span"] == 60


@pytest.mark.parametrize("calendar", ["hk", "sg", "uk", "us", "de", "none"])
def test_the_fifth_of_may_is_off_in_china_alone(calendar: str) -> None:
    assert default_plan(calendar=calendar)["off_days"] == 4


def test_a_plan_over_centuries_has_no_grey_wall() -> None:
    assert plan_checker(**plan(line("1900-01-01"), line("2200-12-31")))["free"] == []


def test_the_bars_and_bands_agree_with_the_library() -> None:
    found, china = default_plan(), of_library("cn", 2004)
    for bar in found["holding"]:
        for day in (date.fromisoformat(bar["start"]), date.fromisoformat(bar["end"])):
            assert china.is_working_day(day)
    grey = [
        date.fromisoformat(band["start"]) + timedelta(days=step)
        for band in found["free"]
        for step in range((date.fromisoformat(band["end"]) - date.fromisoformat(band["start"])).days + 1)
    ]
    assert date(2004, 5, 5) in grey
    assert not any(china.is_working_day(day) for day in grey)


def test_each_situation_has_advice_of_its_own() -> None:
    situations = [
        plan(line("2004-04-22")),
        plan(line("2004-04-22", owner="")),
        plan(line("2004-05-05")),
        plan(line("TBD")),
    ]
    assert len({plan_checker(**situation)["advice"] for situation in situations}) == 4


def test_lines_of_one_name_stay_apart_and_long_texts_are_cut() -> None:
    found = plan_checker(**plan(line("x" * 500), line("TBD"), line("TBD", action="y" * 500)))
    assert len({row["name"] for row in found["written"]}) == 3
    assert all(len(row["fault"]) < 100 for row in found["found"])
    assert len(found["written"][2]["name"]) < 50


def test_text_with_braces_stays_text() -> None:
    assert plan_checker(**plan(line("{day} soon")))["found"][0]["fault"] == "{day} soon is no date."


def test_a_gantt_needs_a_begin_and_an_end() -> None:
    chart = Chart(kind="gantt", title="Steps", rows="written", x="name", y=described.charts[0].y[:1])
    with pytest.raises(ValidationError, match="a begin, an end"):
        Description(**{**described.model_dump(), "charts": [chart]})
