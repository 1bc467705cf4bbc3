"""Write the questions in another system's format.

``selling export-questions --to moodle-xml`` writes every bank in both languages into ``questions-out/moodle-xml/``.
"""

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from selling.i18n import LANGUAGES
from selling.questions import BankError, load_bank, load_banks
from selling.questions.export import gift, moodle_xml, qti21, table
from selling.questions.export.common import Edition, Loss, Made, edition_of

FORMATS: dict[str, Callable[[Edition], Made]] = {
    "moodle-xml": moodle_xml.export,
    "gift": gift.export,
    "qti21": qti21.export,
    "csv": table.export,
}
NOT_HELD = "NOT-HELD.csv"
WRITTEN = "written.json"


class OutputError(Exception):
    """Files cannot be written; the text is for people and says what to do."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the format, the folder, the language and the banks."""
    parser.add_argument("--to", choices=FORMATS, required=True, help="the format")
    parser.add_argument(
        "--out", type=Path, default=Path("questions-out"), metavar="FOLDER", help="where to (questions-out)"
    )
    parser.add_argument("--language", choices=[*LANGUAGES, "all"], default="all", help="one language (all)")
    parser.add_argument("banks", nargs="*", metavar="BANK", help="banks by name (every bank)")


def run(arguments: argparse.Namespace) -> int:
    """Write the files, say what they hold and what they could not; 1 where a bank or the folder is at fault."""
    codes = list(LANGUAGES) if arguments.language == "all" else [arguments.language]
    folder = arguments.out / arguments.to
    try:
        banks = [load_bank(name) for name in dict.fromkeys(arguments.banks)] or load_banks()
        chapters = _chapters()
        made = [FORMATS[arguments.to](edition_of(banks, code, chapters)) for code in codes]
        files = {name: content for each in made for name, content in each.files.items()}
        losses = list(dict.fromkeys(loss for each in made for loss in each.losses))
        _write(folder, files | {NOT_HELD: _listed(losses)})
    except (BankError, OutputError) as error:
        print(error, file=sys.stderr)
        return 1
    for code, each in zip(codes, made, strict=True):
        print(f"{LANGUAGES[code]}: {each.questions} questions of {_banks(len(banks))} are in {folder}.")
    _say(losses, folder)
    return 0


def _banks(count: int) -> str:
    return "1 bank" if count == 1 else f"{count} banks"


def _chapters() -> dict[str, list[str]]:
    """Return bank → names of the chapters that show it."""
    from selling.site.concordance import chapters  # brings Sphinx, which no other command needs

    found: dict[str, list[str]] = {}
    for chapter in chapters():
        for bank in dict.fromkeys(chapter["banks"]):
            found.setdefault(bank, []).append(chapter["name"])
    return found


def _listed(losses: list[Loss]) -> bytes:
    rows = [
        {"bank": loss.bank, "question": loss.question, "type": loss.type, "not held": loss.sentence}
        for loss in losses
    ]
    return table.csv_bytes(("bank", "question", "type", "not held"), rows)


def _say(losses: list[Loss], folder: Path) -> None:
    if not losses:
        print("The format holds everything.")
        return
    print(f"Not held, question by question in {folder / NOT_HELD}:")
    for sentence in (loss.sentence for loss in losses if not loss.bank):
        print(f"  all questions: {sentence}")
    counted = Counter((loss.type, loss.sentence) for loss in losses if loss.bank)
    for (kind, sentence), count in sorted(counted.items()):
        print(f"  {count} of type {kind}: {sentence}")


def _write(folder: Path, files: dict[str, bytes]) -> None:
    """Write files into a folder, in place of those that this command wrote there before.

    Raises:
        OutputError: a file in the way is not this command's own, or somebody changed it since (then nothing is
            touched); or the folder cannot be written.
    """
    try:
        before = _written_before(folder)
        for name in files:
            path = folder / name
            if path.exists() and _mark(path.read_bytes()) != before.get(name):
                raise OutputError(
                    f"{path} was not written by this command, or was changed since. "
                    "Move it away, or name another folder with --out."
                )
        for name in before.keys() - files.keys():  # of a bank that is no longer asked for
            if (folder / name).is_file() and _mark((folder / name).read_bytes()) == before[name]:
                (folder / name).unlink()
        for name, content in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
        marks = {name: _mark(content) for name, content in files.items()}
        (folder / WRITTEN).write_text(json.dumps(marks, indent=2) + "\n", "utf-8")
    except OSError as error:
        raise OutputError(
            f"{error.filename or folder} cannot be written ({error.strerror}). Name another folder with --out."
        ) from None


def _mark(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _written_before(folder: Path) -> dict[str, str]:
    """Return the files that this command wrote into a folder, each with the mark of what it wrote."""
    path = folder / WRITTEN
    if not path.exists():
        return {}
    try:
        found = json.loads(path.read_text("utf-8"))
    except ValueError:
        found = None
    if not isinstance(found, dict) or not all(_own(name, mark) for name, mark in found.items()):
        raise OutputError(
            f"{path} was not written by this command. Move it away, or name another folder with --out."
        )
    return found


def _own(name: str, mark: object) -> bool:
    """Whether a line of the list names a file inside the folder, with a mark as they are made here."""
    inside = not Path(name).is_absolute() and ".." not in Path(name).parts
    return inside and isinstance(mark, str) and len(mark) == len(_mark(b""))
