"""How an author describes a model to the reader: its inputs, results, table and charts.

A description is data. :class:`selling.widgets.Calculator` shows it; :mod:`selling.live.compute` runs it, in a
kernel or on the page.
"""

from collections.abc import Callable
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

ResultKind = Literal["number", "money", "percent", "text", "date"]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Input(_Part):
    name: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    label: str
    help: str = ""


class Number(_Input):
    """A number with a slider beside its field. ``unit`` is the word after it (years, visits)."""

    kind: Literal["number"] = "number"
    value: float
    min: float
    max: float
    step: float = 1
    unit: str = ""


class Money(_Input):
    """An amount in yuan."""

    kind: Literal["money"] = "money"
    value: float
    min: float = 0
    max: float
    step: float = 100
    unit: str = ""


class Percent(_Input):
    """A share, given to the model as 0 to 1 and shown as a percentage; ``step`` is a share too."""

    kind: Literal["percent"] = "percent"
    value: float
    min: float = 0
    max: float = 1
    step: float = 0.01
    unit: str = "%"


class Option(_Part):
    """One value of a choice and the words for it."""

    value: str
    label: str


class Choice(_Input):
    """One of a few values; the model is given the option's ``value``."""

    kind: Literal["choice"] = "choice"
    value: str
    options: list[Option]

    @model_validator(mode="after")
    def _value_is_an_option(self) -> "Choice":
        if self.value not in [option.value for option in self.options]:
            raise ValueError(f"input {self.name}: value {self.value!r} is not among its options")
        return self


class Date(_Input):
    """A day, given to the model as ``YYYY-MM-DD``."""

    kind: Literal["date"] = "date"
    value: str = Field(pattern=r"^\d{4}-\d{2}-\d{2}$")
    min: str = ""
    max: str = ""


class Text(_Input):
    """A short text, such as an account's name in a table of rows."""

    kind: Literal["text"] = "text"
    value: str = ""


Column = Annotated[Number | Money | Percent | Choice | Date | Text, Field(discriminator="kind")]


class Rows(_Input):
    """A small table that can grow: the model is given a list of dicts, one a row.

    A new row starts with the columns' values. With ``fixed`` the rows are those of ``value``, none more or less, and
    their first column, a Text, names each row and cannot be changed. With ``close`` two short fields stand side by
    side on a phone, for a table of many rows. ``folded`` rows open with a tap; until
    then a line counts how many stand at each option of their first Choice.
    """

    kind: Literal["rows"] = "rows"
    columns: list[Column]
    value: list[dict[str, Any]]
    min_rows: int = 1
    max_rows: int = 8
    fixed: bool = False
    close: bool = False
    folded: bool = False

    @model_validator(mode="after")
    def _rows_are_whole(self) -> "Rows":
        for number, row in enumerate(self.value, 1):
            lacking = sorted({column.name for column in self.columns} - row.keys())
            if lacking:
                raise ValueError(f"input {self.name}, row {number}: lacks {', '.join(lacking)}")
        return self

    @model_validator(mode="after")
    def _fixed_rows_are_named(self) -> "Rows":
        if self.fixed and self.columns[0].kind != "text":
            raise ValueError(f"input {self.name}: fixed rows need a Text as their first column, to name them")
        if self.fixed and not self.min_rows <= len(self.value) <= self.max_rows:
            raise ValueError(
                f"input {self.name}: it has {len(self.value)} fixed rows; set min_rows and max_rows to fit"
            )
        return self


Input = Annotated[Number | Money | Percent | Choice | Date | Text | Rows, Field(discriminator="kind")]


class Result(_Part):
    """A figure that the model returns under ``name``. The main one is shown large."""

    name: str
    label: str
    kind: ResultKind = "number"
    unit: str = ""
    digits: int | None = None
    help: str = ""
    main: bool = False


class Table(_Part):
    """Rows that the model returns under ``name``, a list of dicts; columns in this order. ``open``: seen at once."""

    name: str
    title: str
    columns: list[Result]
    open: bool = False


class Chart(_Part):
    """A picture of rows that the model returns under ``rows``.

    line, area, bar, stacked-bar: ``x`` is the field along the bottom, ``y`` the series, each a Result that gives
    label and form. curve: the same with one series. In all of these ``mark`` (the names of an input or result for x,
    and of a result for y) puts a dot where the reader stands. tornado: rows of ``label``, ``low``, ``high`` (values of
    the result when one input is lowered and raised), around the result named in ``base``; where ``label`` is the name
    of an input, its label is shown. scatter: a dot for each row and series; ``name`` is the field that names the dot
    in its hint and table, ``label`` the field whose text stands beside it ("" for none), and ``cross`` (names of
    inputs or results for x and y) draws two lines that part the picture in four, named by ``quarters``: above left,
    above right, below left, below right. gantt: a bar for each row, from the first of ``y`` to the second (days, as
    year-month-day; None for a row without); ``x`` names the row, each name once, and a third ``y``, where it is not
    None, marks the row with a triangle and its text. ``shade`` is the name of a result, rows of ``start`` and ``end``,
    that are shaded. network: rows are nodes, as :mod:`selling.live.network` says; ``name`` names them, ``y`` are the
    columns of their table, ``ties`` is the model's list of ties; ``styles`` and ``signs`` say in words what the kinds
    of ties and the signs in the nodes mean.
    """

    kind: Literal["line", "area", "bar", "stacked-bar", "tornado", "curve", "scatter", "gantt", "network"]
    title: str
    rows: str
    x: str = ""
    x_label: str = ""
    x_kind: ResultKind = "number"
    y: list[Result] = []
    y_label: str = ""
    mark: list[str] = Field(default=[], max_length=2)
    base: str = ""
    name: str = ""
    label: str = ""
    cross: list[str] = Field(default=[], max_length=2)
    quarters: list[str] = Field(default=[], max_length=4)
    shade: str = ""
    ties: str = ""
    styles: list[Option] = []
    signs: list[Option] = []


class Description(_Part):
    """A calculator: the model's module and function, and how its inputs and results are shown.

    ``summary`` is one sentence with the ``{names}`` of inputs and results in it; it is read out when a result
    changes and stands above the figures. ``given`` are further arguments of the model that the reader does not change,
    plain values such as rows of the case's data; they travel with the page, so keep them small.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9-]*$")
    module: str
    function: str
    title: str
    lead: str = ""
    summary: str = ""
    inputs: list[Input]
    given: dict[str, Any] = {}
    results: list[Result]
    tables: list[Table] = []
    charts: list[Chart] = []

    @model_validator(mode="after")
    def _names_are_unique(self) -> "Description":
        names = [part.name for part in [*self.inputs, *self.results]] + list(self.given)
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise ValueError(f"calculator {self.id}: used twice as a name: {', '.join(twice)}")
        return self

    @model_validator(mode="after")
    def _charts_are_whole(self) -> "Description":
        results = {result.name for result in self.results}
        for chart in self.charts:
            if len(chart.mark) == 1:
                raise ValueError(
                    f"calculator {self.id}, chart {chart.title!r}: mark takes two names, for x and y"
                )
            if len(chart.cross) == 1 or len(chart.quarters) not in (0, 4):
                raise ValueError(
                    f"calculator {self.id}, chart {chart.title!r}: cross takes two names, quarters four"
                )
            if chart.kind == "scatter" and not chart.name:
                raise ValueError(
                    f"calculator {self.id}, chart {chart.title!r}: name must be a field of the rows"
                )
            if chart.kind == "gantt" and len(chart.y) not in (2, 3):
                raise ValueError(
                    f"calculator {self.id}, chart {chart.title!r}: y takes a begin, an end and perhaps a mark"
                )
            if chart.kind == "network" and not (chart.name and chart.ties):
                raise ValueError(
                    f"calculator {self.id}, chart {chart.title!r}: name must be a field of the rows, ties a list"
                )
            if chart.kind == "tornado" and chart.base not in results:
                raise ValueError(f"calculator {self.id}, chart {chart.title!r}: base must name a result")
            if chart.kind != "tornado" and not (chart.x and chart.y):
                raise ValueError(
                    f"calculator {self.id}, chart {chart.title!r}: x and y must name fields of the rows"
                )
        return self


def describe(model: Callable[..., dict[str, Any]], **parts: Any) -> Description:  # noqa: ANN401
    """Return the description of a model function; ``parts`` are the fields of :class:`Description`.

    The id is the function's name with hyphens unless given.

    Raises:
        pydantic.ValidationError: a part is unknown, missing or contradicts another.
    """
    return Description(
        **{
            "id": model.__name__.replace("_", "-"),
            "module": model.__module__,
            "function": model.__name__,
            **parts,
        }
    )
