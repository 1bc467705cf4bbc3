"""The examples in the models' docstrings are true."""

import doctest
import importlib

import pytest

from selling.site import assets

MODULES = [name for name in assets.shared_modules() if name.startswith("selling.models.")]


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_run(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_there_are_examples() -> None:
    for name in ("selling.models.three_laws", "selling.models.lifetime_value"):
        assert doctest.testmod(importlib.import_module(name)).attempted > 0
