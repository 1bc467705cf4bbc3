"""Role-plays: conversations in ink, compiled by ``make roleplays`` and read here."""

from selling.roleplays.load import RolePlayError, load_roleplay, to_content, words_in

__all__ = ["RolePlayError", "load_roleplay", "to_content", "words_in"]
