"""The shape of a question bank: every field, and the eight types of question."""

from typing import Annotated, Literal

from pydantic import Field

from selling.authoring import Kebab, Part, Said

SLIDES = 96

Slide = Annotated[int, Field(ge=1, le=SLIDES)]
Finite = Annotated[float, Field(allow_inf_nan=False)]


class _Question(Part):
    id: Kebab = Field(description="Unique in the bank; what a trainee answered is kept under it.")
    slides: list[Slide] = Field(min_length=1, description="Slides of the deck that it belongs to.")
    objective: Kebab = Field(description="Id of an objective in the metadata of the chapter's notebook.")
    level: Literal["remember", "understand", "apply", "analyse"]
    points: int = Field(default=1, ge=1, le=20)
    text: Said
    explain: Said | None = Field(default=None, description="The thinking, shown once the answer is known.")


class Option(Part):
    """One option; ``feedback`` says why it tempts and why it fails, or why it is right."""

    text: Said
    right: bool = False
    feedback: Said


class _Chosen(_Question):
    options: list[Option] = Field(min_length=2, max_length=9)
    keep_order: bool = Field(
        default=False,
        description="Show the options as written; otherwise they are mixed, always in the same way.",
    )


class Single(_Chosen):
    """One right option among several."""

    type: Literal["single"]


class Several(_Chosen):
    """At least one right option and at least one wrong."""

    type: Literal["several"]


class TrueFalse(_Question):
    """Two options, one of them right, shown in the order written."""

    type: Literal["true-false"]
    options: list[Option] = Field(min_length=2, max_length=2)


class Mistake(Part):
    """A wrong number that people reach by a known slip."""

    value: Finite
    feedback: Said


class Number(_Question):
    """A number to work out; right within ``tolerance``, which is absolute and in the answer's unit.

    A percentage is given as shown: 4.2 with the unit "%".
    """

    type: Literal["number"]
    answer: Finite
    tolerance: Finite = Field(default=0, ge=0)
    unit: str = ""
    feedback: Said = Field(description="Shown for the right number.")
    wrong: Said = Field(description="Shown for any other number.")
    mistakes: list[Mistake] = Field(default=[])


class Pair(Part):
    """Something on the left and what belongs to it."""

    left: Said
    right: Said
    feedback: Said


class Match(_Question):
    """Choose for each left text its right one; ``others`` are further, wrong choices."""

    type: Literal["match"]
    pairs: list[Pair] = Field(min_length=2, max_length=12)
    others: list[Said] = Field(default=[])


class Step(Part):
    """One step of a sequence; ``feedback`` says why it stands where it does."""

    text: Said
    feedback: Said


class Order(_Question):
    """Items written in the right order; shown mixed, always in the same way."""

    type: Literal["order"]
    items: list[Step] = Field(min_length=3, max_length=12)


class Sorted(Part):
    """An item, and the bin it belongs to."""

    text: Said
    bin: Said
    feedback: Said


class Sort(_Question):
    """Put each item into one of the bins."""

    type: Literal["sort"]
    bins: list[Said] = Field(min_length=2, max_length=6)
    items: list[Sorted] = Field(min_length=2, max_length=20)


class Blank(Part):
    """A gap and the words to choose from, one of them right."""

    choices: list[Option] = Field(min_length=2, max_length=9)


class Blanks(_Question):
    """A text with ``{1}``, ``{2}`` …; the first blank fills ``{1}``."""

    type: Literal["blanks"]
    blanks: list[Blank] = Field(min_length=1, max_length=12)


Question = Annotated[
    Single | Several | TrueFalse | Number | Match | Order | Sort | Blanks, Field(discriminator="type")
]


class Bank(Part):
    """A bank of questions, in a file of its name."""

    bank: Kebab
    title: Said
    questions: list[Question] = Field(min_length=1)
