"""The examples in the models' docstrings are true."""

import doctest

import pytest

from selling.models import lifetime_value, three_laws


@pytest.mark.parametrize("module", [three_laws, lifetime_value], ids=lambda module: module.__name__)
def test_examples_in_docstrings_run(module: object) -> None:
    found = doctest.testmod(module)  # type: ignore[arg-type]
    assert found.attempted > 0
    assert found.failed == 0
