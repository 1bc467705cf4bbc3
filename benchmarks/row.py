"""One line of the table."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """What was measured, the figure as text, its budget as text, and whether a budget that binds is exceeded."""

    what: str
    measured: str
    budget: str = "recorded"
    over: bool = False
