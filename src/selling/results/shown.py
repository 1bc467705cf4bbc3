"""Tables as a person reads them: shares as percentages, correlations with two digits, a dash for no figure."""

import pandas as pd

from selling.live.format import decimal, percent

_CORRELATIONS = ("discrimination",)


def shown(table: pd.DataFrame) -> pd.DataFrame:
    """Return a table of texts: shares as percentages (but ``discrimination`` as it is), truths as yes or no.

    >>> print(shown(pd.DataFrame({"difficulty": [0.625, None]})).to_string(index=False))
    difficulty
           63%
             –
    """
    return pd.DataFrame({name: [_text(str(name), value) for value in table[name]] for name in table.columns})


def _text(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if pd.isna(value):  # type: ignore[call-overload]
        return "–"
    if not isinstance(value, float):
        return str(value)
    return decimal(value, 2) if name in _CORRELATIONS else percent(value, 0)
