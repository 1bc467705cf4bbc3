"""Compare what two Pythons answer: the same shape and words, numbers to 1e-9."""

import importlib
import json
import math
from typing import Any


def outcome(function: str, positional: list[Any], named: dict[str, Any]) -> dict[str, Any]:
    """What CPython answers, in the form that the page's runner gives."""
    module, name = function.split(":")
    called = getattr(importlib.import_module(module), name)
    try:
        return {"returned": json.loads(json.dumps(called(*positional, **named)))}
    except ValueError as error:
        return {"field": getattr(error, "field", None), "sentence": str(error)}


def differences(one: Any, other: Any, where: str = "") -> list[str]:
    """The places where two answers differ."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        return [line for key in one for line in differences(one[key], other[key], f"{where}.{key}")]
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [
            line
            for i, pair in enumerate(zip(one, other, strict=True))
            for line in differences(*pair, f"{where}[{i}]")
        ]
    numbers = [isinstance(value, int | float) and not isinstance(value, bool) for value in (one, other)]
    if all(numbers):
        return [] if math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9) else [f"{where}: {one} and {other}"]
    return [] if one == other else [f"{where}: {one!r} and {other!r}"]
