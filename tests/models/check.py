"""Run a case of a model and compare what it gives with what was expected."""

import importlib
from typing import Any

import pytest

from selling.live.check import FieldError

MONEY = 0.0051  # published figures are rounded to 0.01
NUMBERS_ASKED = [float("nan"), float("inf"), float("-inf"), "12", None, True, 10**400, [], 1e300]


def model(name: str) -> Any:
    module, function = name.split(":")
    return getattr(importlib.import_module(module), function)


def inside(found: Any, path: str) -> Any:
    """Follow a path such as ``table.0.survival``."""
    for step in path.split("."):
        found = found[int(step)] if isinstance(found, list) else found[step]
    return found


def check_case(name: str, named: dict[str, Any], expected: dict[str, Any] | str) -> None:
    """Assert that the model gives the results expected, or refuses the field expected with a sentence."""
    if isinstance(expected, str):
        with pytest.raises(FieldError) as caught:
            model(name)(**named)
        assert caught.value.field == expected
        assert str(caught.value).endswith(".")
        return
    found = model(name)(**named)
    for path, value in expected.items():
        got = inside(found, path)
        if isinstance(value, str) or value is None:
            assert got == value, path
        else:
            assert got == pytest.approx(value, rel=1e-7, abs=MONEY if abs(value) > 100 else 1e-9), path


def check_refusals(name: str, named: dict[str, Any], ever: str = "") -> None:
    """Assert that every argument refuses what is no usable number, naming itself; ``ever`` may be None."""
    for field in named:
        for wrong in NUMBERS_ASKED:
            if wrong is None and field == ever:
                continue
            with pytest.raises(FieldError) as caught:
                model(name)(**{**named, field: wrong})
            assert caught.value.field == field
