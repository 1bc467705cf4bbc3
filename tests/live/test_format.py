"""Numbers as they are shown, and as they are read."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selling.live.check import FieldError
from selling.live.format import decimal, money, percent, read_number, shown


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (-0.001, "0"),
        (1, "1"),
        (2.5, "2.5"),
        (2.666, "2.67"),
        (-2.666, "-2.67"),
        (12.34, "12.3"),
        (99.96, "100"),
        (100.4, "100"),
        (100.6, "101"),
        (1234567.8, "1,234,568"),
        (1000, "1,000"),
        (1000.5, "1,001"),
        (1234567890.5, "1,234,567,891"),
        (1e15, "1,000,000,000,000,000"),
    ],
)
def test_decimals_follow_the_size(value: float, text: str) -> None:
    assert decimal(value) == text


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (2.666, 0, "3"),
        (2.5, 0, "3"),
        (0.125, 2, "0.13"),
        (-1.5, 0, "-2"),
        (0.05, 2, "0.05"),
        (2, 2, "2.00"),
        (1234.5, 1, "1,234.5"),
        (-0.2, 0, "0"),
    ],
)
def test_decimals_may_be_fixed(value: float, digits: int, text: str) -> None:
    assert decimal(value, digits) == text


@pytest.mark.parametrize(
    ("value", "english", "chinese"),
    [
        (0, "¥0", "0 元"),
        (-0.0001, "¥0", "0 元"),
        (747, "¥747", "747 元"),
        (-747, "-¥747", "-747 元"),
        (9999, "¥9,999", "9,999 元"),
        (12300, "¥12,300", "1.23 万元"),
        (-12300, "-¥12,300", "-1.23 万元"),
        (70000, "¥70,000", "7 万元"),
        (2484000, "¥2,484,000", "248.4 万元"),
        (12345678, "¥12,345,678", "1,234.57 万元"),
        (250000000, "¥250,000,000", "2.5 亿元"),
    ],
)
def test_money_is_written_as_in_each_language(value: float, english: str, chinese: str) -> None:
    assert money(value) == english
    assert money(value, "zh-CN") == chinese


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1 / 24, "4.2%"),
        (0.8, "80%"),
        (1, "100%"),
        (0, "0%"),
        (-0.05, "-5%"),
        (-0.0001, "0%"),
        (12.5, "1,250%"),
    ],
)
def test_a_share_is_written_as_a_percentage(value: float, text: str) -> None:
    assert percent(value) == text


def test_percentages_may_have_fixed_decimals() -> None:
    assert percent(1 / 24, 2) == "4.17%"


@pytest.mark.parametrize(
    ("value", "kind", "more", "text"),
    [
        (None, "money", {}, "–"),
        (3, "number", {"unit": "years"}, "3 years"),
        (3, "number", {"digits": 1}, "3.0"),
        (0.5, "percent", {}, "50%"),
        (0.5, "percent", {"digits": 2}, "50.00%"),
        (20000, "money", {"lang": "zh-CN"}, "2 万元"),
        ("Harbour", "text", {}, "Harbour"),
        ("2026-03-31", "date", {}, "2026-03-31"),
        (2026, "text", {}, "2026"),
    ],
)
def test_the_kind_decides_the_form(value: Any, kind: str, more: dict[str, Any], text: str) -> None:
    assert shown(value, kind, **more) == text


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("12", 12),
        (" 1,250 ", 1250),
        ("1 250", 1250),
        ("12.5", 12.5),
        ("-3", -3),
        ("1e3", 1000),
        ("¥70,000", 70000),
        ("￥700元", 700),
        ("1.5万", 15000),
        ("1.5 万元", 15000),
        ("１２，３００", 12300),
        ("－５．５", -5.5),
        ("50%", 0.5),
        (7, 7),
        (7.5, 7.5),
    ],
)
def test_a_number_is_read_however_it_is_typed(typed: Any, value: float) -> None:
    assert read_number("spend", typed) == value


@pytest.mark.parametrize(
    ("typed", "value"), [("80", 0.8), ("80%", 0.8), ("８０％", 0.8), ("4.17", 0.0417), (80, 0.8), ("0", 0)]
)
def test_a_percentage_is_read_as_a_share(typed: Any, value: float) -> None:
    assert read_number("retention", typed, percent=True) == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "empty"),
        ("   ", "empty"),
        (None, "empty"),
        ("%", "empty"),
        ("twelve", "not a number"),
        ("1.2.3", "not a number"),
        ("--3", "not a number"),
        ("3-", "not a number"),
        ("e5", "not a number"),
        ("-", "not a number"),
        ("nan", "not a number"),
        ("inf", "not a number"),
        ("<b>3</b>", "not a number"),
        (True, "not a number"),
        ([], "not a number"),
        ("1e999", "too large"),
        ("9" * 400, "too large"),
        (float("nan"), "too large"),
        (float("inf"), "too large"),
    ],
)
def test_what_is_no_number_is_refused_with_a_sentence(typed: Any, words: str) -> None:
    with pytest.raises(FieldError, match=words) as caught:
        read_number("spend", typed)
    assert caught.value.field == "spend"


@given(st.floats(-1e12, 1e12))
def test_what_is_shown_can_be_typed_back(value: float) -> None:
    assert read_number("x", decimal(value)) == pytest.approx(value, rel=0.005, abs=0.0051)
    assert read_number("x", money(value)) == pytest.approx(value, rel=0.005, abs=0.0051)
    assert read_number("x", percent(value), percent=True) == pytest.approx(value, abs=0.000501, rel=1e-12)


@given(
    st.floats(-1e12, 1e12), st.sampled_from(["number", "money", "percent"]), st.sampled_from(["en", "zh-CN"])
)
def test_nothing_is_ever_shown_as_minus_nothing(value: float, kind: str, lang: str) -> None:
    text = shown(value, kind, lang)
    assert "-" not in text or any(mark in text for mark in "123456789")
