"""The shape of ``exercises/cards.yml``: the models as cards, and where terms belong that no chapter links to."""

from pydantic import Field

from selling.authoring import Kebab, Part, Said


class ModelCard(Part):
    """A model or a rule of thumb: what to ask, and what one should know."""

    id: Kebab = Field(description="Unique; what a trainee rated is kept under it.")
    chapter: Kebab = Field(description="A chapter without its number, such as three-laws.")
    front: Said
    back: Said


class CardFile(Part):
    """The whole file."""

    cards: list[ModelCard]
    terms: dict[Kebab, list[Said]] = Field(
        default={}, description="Chapter → terms that it does not link to."
    )
