"""Worked cases of every model, as plain data, a module a topic: run under CPython and, in the browser, MicroPython.

A case is (``module:function``, named arguments, expected). Expected is a dict of results, where a key such as
``table.0.survival`` goes into rows, or the name of the field that an error must name. Money from elsewhere
agrees to 0.01.

Each module's ``CASES`` are found by themselves.
"""

import importlib
import pkgutil
from typing import Any

CASES: list[tuple[str, dict[str, Any], dict[str, Any] | str]] = [
    case
    for module in pkgutil.iter_modules(__path__)
    for case in importlib.import_module(f"{__name__}.{module.name}").CASES
]
