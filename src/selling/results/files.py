"""Open one file that a trainee exported, or say in a sentence why it cannot be used.

A file comes from anyone and from anywhere: nothing in it is trusted before it was looked at.
"""

import json
import math
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from selling.live.record import COURSE
from selling.live.record_values import VERSION  # older ones are read too

LARGEST = 50_000_000  # bytes; a browser keeps 5 to 10 MB a site, so no record comes near it
LONGEST_NAME = 80
_LATEST = 4_102_444_800_000  # ms: the year 2100


@dataclass(frozen=True)
class Fault:
    """Something wrong with a file, in a sentence for the instructor."""

    file: str
    sentence: str

    def __str__(self) -> str:
        """Return ``lin.json: breaks off in the middle …``."""
        return f"{self.file}: {self.sentence}"


class UnusableFileError(Exception):
    """A file of which nothing can be used; the text is the end of a sentence that begins with its name."""


@dataclass(frozen=True)
class Export:
    """What an exported file holds: the name that the trainee typed ("" for none) and his record."""

    name: str
    version: int
    record: dict[str, Any]


def clean(text: object, longest: int = LONGEST_NAME) -> str:
    """Return a text from a file as one printable line, for a table or a terminal.

    >>> clean("  Lin\\x1b[31m   Mei\\n")
    'Lin [31m Mei'
    """
    if not isinstance(text, str):
        return ""
    known = unicodedata.normalize("NFKC", text[: 4 * longest].encode("utf-8", "replace").decode("utf-8"))
    return " ".join("".join(mark if mark.isprintable() else " " for mark in known).split())[:longest].strip()


def number(value: object) -> float | None:
    """Return a finite number as it stands, or None for anything else."""
    fits = isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e18
    return float(value) if fits and isinstance(value, int | float) and math.isfinite(value) else None


def moment(value: object) -> float | None:
    """Return a time in ms since 1970, or None if it is no time between 1970 and 2100."""
    time = number(value)
    return time if time is not None and 0 < time < _LATEST else None


def block(value: object) -> dict[str, Any]:
    """Return an object of the file; what is not one counts as empty."""
    return value if isinstance(value, dict) else {}


def open_export(content: bytes) -> Export:
    """Return what the bytes of an exported file hold.

    Version 2 wraps the record with a name; of version 1 there are wrapped and bare ones.

    Raises:
        UnusableFileError: it is not a record of this course, or of a version that is not known yet.
    """
    data = _parsed(content)
    if not isinstance(data, dict):
        raise UnusableFileError("is not a record of the course. Ask for the file that “Export” writes.")
    if "course" in data or "record" in data:
        if data.get("course") != COURSE:
            raise UnusableFileError("is of another course. Ask for the file that “Export” writes.")
        record, name = data.get("record"), clean(data.get("name"))
    else:
        record, name = data, ""
    if not isinstance(record, dict):
        raise UnusableFileError("holds no record. Ask the trainee to export again.")
    return Export(name, _version(record.get("version", data.get("version"))), record)


def _parsed(content: bytes) -> Any:  # noqa: ANN401 - whatever the file holds
    if not content.strip():
        raise UnusableFileError("is empty. Ask the trainee to export again.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnusableFileError("is not text in UTF-8. Ask for the file that “Export” writes.") from None
    try:
        return json.loads(text)
    except RecursionError:
        raise UnusableFileError("is nested too deeply to be a record of the course.") from None
    except ValueError:
        begun, ended = text.lstrip().startswith("{"), text.rstrip().endswith("}")
        if begun and not ended:
            raise UnusableFileError("breaks off in the middle. Ask for the file again.") from None
        raise UnusableFileError("is not JSON. Ask for the file that “Export” writes.") from None


def _version(version: object) -> int:
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise UnusableFileError("does not say which version its record has. Ask the trainee to export again.")
    if version > VERSION:
        raise UnusableFileError(
            f"is of a newer version of the record ({version}; known here: up to {VERSION}). Update the course here."
        )
    return version


def read_bytes(path: Path) -> bytes:
    """Return a file's content.

    Raises:
        UnusableFileError: it is too large, or the system does not give it.
    """
    try:
        if path.stat().st_size > LARGEST:
            size = path.stat().st_size // 1_000_000
            raise UnusableFileError(f"has {size} MB, more than any record. Ask the trainee to export again.")
        return path.read_bytes()
    except OSError as error:
        raise UnusableFileError(f"cannot be opened ({error.strerror}).") from None
