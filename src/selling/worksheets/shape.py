"""The shape of a worksheet: its fields, scores and model answer."""

from typing import Annotated, Literal

from pydantic import Field

from selling.authoring import Kebab, Part, Said, Snake

Score = Annotated[float, Field(allow_inf_nan=False)]


class Option(Part):
    """One value of a choice. ``score`` counts where a score of the sheet names the field."""

    value: Kebab
    label: Said
    score: Score | None = None


class _Named(Part):
    name: Snake
    label: Said
    help: Said | None = None


class Text(_Named):
    """One line of text."""

    type: Literal["text"]


class LongText(_Named):
    """A paragraph or more; the field grows with the text."""

    type: Literal["long-text"]


class Choice(_Named):
    """One of a few options."""

    type: Literal["choice"]
    options: list[Option] = Field(min_length=2, max_length=12)


class Rating(_Named):
    """A whole number from ``min`` to ``max``; ``low`` and ``high`` say what the ends mean."""

    type: Literal["rating"]
    min: int = 1
    max: int = 5
    low: Said | None = None
    high: Said | None = None


class Item(Part):
    """One line of a checklist."""

    value: Kebab
    label: Said


class Checklist(_Named):
    """Items to tick."""

    type: Literal["checklist"]
    items: list[Item] = Field(min_length=1, max_length=40)


class Date(_Named):
    """A day. Only as a column of rows."""

    type: Literal["date"]


class Number(_Named):
    """A number, kept as typed. Only as a column of rows."""

    type: Literal["number"]


Column = Annotated[Text | Choice | Rating | Date | Number, Field(discriminator="type")]


class Rows(_Named):
    """Lines of the same columns; the reader adds and removes them."""

    type: Literal["rows"]
    columns: list[Column] = Field(min_length=1, max_length=8)
    min_rows: int = Field(default=1, ge=0, le=50)
    max_rows: int = Field(default=20, ge=1, le=50)


SheetField = Annotated[Text | LongText | Choice | Rating | Checklist | Rows, Field(discriminator="type")]


class Band(Part):
    """What a score means from this percentage up."""

    from_: Annotated[float, Field(alias="from", ge=0, le=100)]
    text: Said


class SheetScore(Part):
    """A share from 0% to 100% of what could be reached by the fields in ``of``.

    A rating reaches 0% at ``min`` and 100% at ``max``, a choice at its lowest and highest score, a checklist
    with nothing and all ticked. A column of rows is named ``field.column`` and counts with its rows' mean.
    """

    name: Snake
    label: Said
    of: list[str] = Field(min_length=1)
    weights: dict[str, Annotated[float, Field(gt=0, allow_inf_nan=False)]] = Field(default={})
    bands: list[Band] = Field(default=[])


class ModelAnswer(Part):
    """What a good answer to one field looks like."""

    field: Snake
    text: Said


class Sheet(Part):
    """A worksheet, in a file of its name."""

    worksheet: Kebab
    title: Said
    intro: Said | None = None
    fields: list[SheetField] = Field(min_length=1)
    scores: list[SheetScore] = Field(default=[])
    model_answer: Said | list[ModelAnswer] | None = Field(
        default=None, description="Shown folded below the sheet: one text, or a text for each field."
    )
