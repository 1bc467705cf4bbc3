"""Bring together what several files hold: all files of one trainee, and each sitting of a test once.

The later time wins; of equal times the file that comes first. What a trainee erased with "Start again" stays erased.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from selling.results.files import Export, Fault, block, clean, moment
from selling.results.notes import Notes


@dataclass(frozen=True)
class Entry:
    """A quiz's answer or a test's sitting as a file has it: when, from which file, and the value itself."""

    at: float  # ms since 1970; 0 where the file has no time
    notes: Notes
    value: dict[str, Any]


@dataclass(frozen=True)
class Sitting:
    """A sitting, and whose it is."""

    trainee: str
    entry: Entry


@dataclass
class Merged:
    """What all files hold together."""

    quiz: dict[tuple[str, str], Entry] = field(default_factory=dict)  # (trainee, bank/question) → answer
    cleared: dict[tuple[str, str], float] = field(
        default_factory=dict
    )  # (trainee, bank) → ms of "Start again"
    sittings: dict[str, Sitting] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def add(self, trainee: str, export: Export, notes: Notes) -> int:
        """Take in one file, and return how many checked answers and sittings it holds."""
        found = 0
        for bank, kept in _blocks(export.record, "quiz", notes):
            self._clear(trainee, bank, moment(kept.get("cleared")) or 0)
            for question, value in _blocks(kept, "questions", notes, f"quiz {clean(bank)}"):
                entry = Entry(moment(value.get("at")) or 0, notes, value)
                _keep_later(self.quiz, (trainee, f"{bank}/{question}"), entry)
                found += value.get("counted") is not None
        for identity, value in _blocks(export.record, "exam", notes):
            self._add_sitting(identity, Sitting(trainee, Entry(moment(value.get("at")) or 0, notes, value)))
            found += 1
        return found

    def answers(self) -> Iterator[tuple[str, str, Entry]]:
        """Yield trainee, ``bank/question`` and entry of each quiz answer that was not erased."""
        for (trainee, name), entry in self.quiz.items():
            cleared = self.cleared[trainee, name.partition("/")[0]]
            if cleared == 0 or entry.at > cleared:
                yield trainee, name, entry

    def _clear(self, trainee: str, bank: str, at: float) -> None:
        self.cleared[trainee, bank] = max(at, self.cleared.get((trainee, bank), 0))

    def _add_sitting(self, identity: str, sitting: Sitting) -> None:
        known = self.sittings.get(identity)
        if known and known.trainee != sitting.trainee:
            later, earlier = (sitting, known) if sitting.entry.at > known.entry.at else (known, sitting)
            self.faults.append(
                Fault(
                    earlier.entry.notes.file,
                    f"holds under the name {earlier.trainee} the same sitting of a test as {later.entry.notes.file} "
                    f"does under {later.trainee}. It counts once, for {later.trainee}; ask the two.",
                )
            )
        if known is None or sitting.entry.at > known.entry.at:
            self.sittings[identity] = sitting


def _keep_later(kept: dict[tuple[str, str], Entry], key: tuple[str, str], entry: Entry) -> None:
    if key not in kept or entry.at > kept[key].at:
        kept[key] = entry


def _blocks(
    holder: dict[str, Any], key: str, notes: Notes, name: str = ""
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the named objects under a key; what has another shape is noted and left out."""
    if key not in holder:
        return
    place = f"{name} {key}".strip()
    if not isinstance(holder[key], dict):
        notes.add("shapeless", place)
    for inner, value in block(holder[key]).items():
        if isinstance(value, dict):
            yield inner, value
        else:
            notes.add("shapeless", f"{place} {inner}")
