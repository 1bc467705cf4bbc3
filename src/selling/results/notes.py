"""What is wrong inside a file that can be used otherwise: counted by kind, told in one sentence a kind."""

from dataclasses import dataclass, field

from selling.results.files import Fault, clean

MOST_NAMED = 5

# kind → the sentence for one, the sentence for many; {names} lists the first few.
_SENTENCES = {
    "changed": (
        "the question has changed since it was answered, so 1 answer is not counted: {names}.",
        "the questions have changed since they were answered, so {count} answers are not counted: {names}.",
    ),
    "unknown": (
        "1 answer is to a question that this edition of the course does not have; it is left out: {names}.",
        "{count} answers are to questions that this edition of the course does not have; they are left out: {names}.",
    ),
    "unreadable": (
        "1 answer cannot be read and is left out: {names}.",
        "{count} answers cannot be read and are left out: {names}.",
    ),
    "not_drawn": (
        "1 answer of a test is to a question that was not asked in it, and is left out: {names}.",
        "{count} answers of a test are to questions that were not asked in it, and are left out: {names}.",
    ),
    "timeless": (
        "1 answer has no time that can be read; it is used without: {names}.",
        "{count} answers have no time that can be read; they are used without: {names}.",
    ),
    "shapeless": (
        "1 part of the record is not of the course's shape and is left out: {names}.",
        "{count} parts of the record are not of the course's shape and are left out: {names}.",
    ),
    "running": (
        "1 test was begun and not handed in; it is left out: {names}.",
        "{count} tests were begun and not handed in; they are left out: {names}.",
    ),
}


@dataclass
class Notes:
    """Collects, for one file, the names of what is wrong by kind."""

    file: str
    names: dict[str, list[str]] = field(default_factory=dict)

    def add(self, kind: str, name: str) -> None:
        """Note one thing. ``kind`` is a key of the sentences above, ``name`` comes from the file and is cleaned."""
        self.names.setdefault(kind, []).append(clean(name) or "(no name)")

    def faults(self) -> list[Fault]:
        """Return a sentence for each kind of thing noted, in the order of the kinds."""
        return [Fault(self.file, _told(kind, self.names[kind])) for kind in _SENTENCES if kind in self.names]


def _told(kind: str, names: list[str]) -> str:
    one, many = _SENTENCES[kind]
    shown = sorted(names)[:MOST_NAMED]
    more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    return (one if len(names) == 1 else many).format(count=f"{len(names):,}", names=", ".join(shown) + more)
