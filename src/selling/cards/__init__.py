"""Flashcards: the glossary's terms, the course's models and its questions, each with a front and a back."""

from selling.cards.deck import Card, Home, deck, homes, pages
from selling.cards.load import CardError, cards_file, load_cards, words_in

__all__ = [
    "Card",
    "CardError",
    "Home",
    "cards_file",
    "deck",
    "homes",
    "load_cards",
    "pages",
    "words_in",
]
