"""Numbers as a reader of the page's language writes them, and back from what he types."""

from selling.live.check import FieldError, number
from selling.live.say import say

_FULL_WIDTH = "０１２３４５６７８９．，－％−"
_HALF_WIDTH = "0123456789.,-%-"


def _trim(text: str) -> str:
    return text.rstrip("0").rstrip(".") if "." in text else text


def _grouped(value: float, digits: int) -> str:
    """Return ``1,234.50``, halves rounded away from zero, and no minus before nothing.

    Done by hand: the two Pythons round halves each in its own way, and MicroPython leaves out the commas.
    """
    units = 10**digits
    rounded = int(abs(value) * units + 0.5)
    whole, rest = str(rounded // units), str(units + rounded % units)[1:]
    groups: list[str] = []
    while len(whole) > 3:
        groups.insert(0, whole[-3:])
        whole = whole[:-3]
    sign = "-" if value < 0 and rounded > 0 else ""
    return sign + ",".join([whole] + groups) + ("." + rest if digits else "")


def decimal(value: float, digits: int | None = None) -> str:
    """Return a number with thousands separators.

    With ``digits`` None the decimals follow the size: none from 100 up, one from 10, else two, trailing
    zeros dropped.
    """
    if digits is not None:
        return _grouped(value, digits)
    size = abs(value)
    return _trim(_grouped(value, 0 if size >= 100 else 1 if size >= 10 else 2))


def money(value: float, lang: str = "en") -> str:
    """Return an amount in yuan: ``¥12,300`` in English, ``1.23 万元`` in Chinese from 10,000 up."""
    size = abs(value)
    sign = "-" if value < 0 and decimal(size) != "0" else ""
    if lang.startswith("zh"):
        for unit, name in ((1e8, "亿元"), (1e4, "万元")):
            if size >= unit:
                return sign + _trim(_grouped(size / unit, 2)) + " " + name
        return sign + decimal(size) + " 元"
    return sign + "¥" + decimal(size)


def percent(value: float, digits: int | None = None) -> str:
    """Return a share as a percentage: 0.0417 → ``4.2%``."""
    if digits is None:
        return _trim(decimal(100 * value, 1)) + "%"
    return decimal(100 * value, digits) + "%"


def shown(value: object, kind: str, lang: str = "en", digits: int | None = None, unit: str = "") -> str:
    """Return a value as text: its kind decides the form, ``unit`` follows a plain number.

    None, for a figure that does not exist here, is shown as a dash.
    """
    if value is None:
        return "–"
    if kind in ("text", "date") or not isinstance(value, (int, float)):
        return str(value)
    if kind == "money":
        return money(value, lang)
    if kind == "percent":
        return percent(value, digits)
    text = decimal(value, digits)
    return text + " " + unit if unit else text


def read_number(field: str, typed: object, percent: bool = False) -> float:
    """Return the number that someone typed, or raise FieldError.

    Understands thousands separators, a percent sign, full-width digits, ¥ and 万. With ``percent``,
    "80" and "80%" both mean 0.8.
    """
    if isinstance(typed, (int, float)) and not isinstance(typed, bool):
        checked = number(field, typed)
        return checked / 100 if percent else checked
    text = str(typed if typed is not None else "")
    for full, half in zip(_FULL_WIDTH, _HALF_WIDTH):
        text = text.replace(full, half)
    for mark in (" ", ",", "¥", "￥", "元", "\u00a0"):
        text = text.replace(mark, "")
    factor = 1.0
    if text.endswith("%"):
        text, factor = text[:-1], (1.0 if percent else 0.01)
    elif text.endswith("万"):
        text, factor = text[:-1], 10000.0
    if text == "":
        raise FieldError(field, say("This field is empty. Enter a number."))
    before_e = text.lower().split("e")[0]  # "e5" is 0 to MicroPython
    if not all(mark in "0123456789.-+eE" for mark in text) or not any(mark.isdigit() for mark in before_e):
        raise FieldError(field, say("This is not a number. Use digits, for example 1,250 or 12.5."))
    try:
        value = float(text) * factor
    except ValueError:
        raise FieldError(field, say("This is not a number. Use digits, for example 1,250 or 12.5.")) from None
    if value != value or value in (float("inf"), float("-inf")):
        raise FieldError(field, say("This number is too large to work with. Enter a smaller one."))
    return value / 100 if percent else value
