"""The course's banks in both languages, as every format is made from them."""

import pytest

from selling.i18n import LANGUAGES
from selling.questions import load_banks
from selling.questions.export.common import Edition, edition_of


@pytest.fixture(scope="session")
def editions() -> dict[str, Edition]:
    """Language code → edition of all banks."""
    banks = load_banks()
    return {code: edition_of(banks, code, {"three-laws": ["01-three-laws"]}) for code in LANGUAGES}
