"""Read a folder of trainees' exported files into one table, and name what is wrong with each file."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from selling.results import Results

MOST_FAULTS = 20  # told on the terminal; --faults writes all


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("folder", type=Path, help="the folder with the trainees' exported .json files")
    parser.add_argument("--csv", type=Path, metavar="OUT", help="write the table here, a row an answer")
    parser.add_argument("--faults", type=Path, metavar="OUT", help="write all faults here, a line a fault")


def run(arguments: argparse.Namespace) -> int:
    """Read, write what was asked for, and print a short summary; 1 if there was nothing to use or nowhere to write."""
    from selling.questions import BankError
    from selling.results import read_folder

    try:
        results = read_folder(arguments.folder)
        if arguments.csv:
            text = _for_spreadsheets(results.table).to_csv(index=False, lineterminator="\n")
            arguments.csv.write_text(text, "utf-8-sig")
        if arguments.faults:
            arguments.faults.write_text("".join(f"{fault}\n" for fault in results.faults), "utf-8")
    except (NotADirectoryError, BankError) as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.filename} cannot be written ({error.strerror}). Name another place.", file=sys.stderr)
        return 1
    print("\n".join(summary(results)))
    if not results.used:
        print(f"No file in {arguments.folder} could be used.", file=sys.stderr)
    return 0 if results.used else 1


def summary(results: "Results") -> list[str]:
    """Return what a folder holds in a few lines, and its faults."""
    from selling.results.scores import sittings

    table = results.table
    lines = [
        f"Files: {results.files}, of which used: {results.used}. "
        f"Trainees: {table['trainee'].nunique()}. Answers: {int(table['answered'].sum()):,}."
    ]
    for source, name in (("quiz", "Quizzes"), ("entry", "Entry test"), ("exam", "Exam")):
        scored = sittings(table, source)
        if len(scored):
            who, mean = scored["trainee"].nunique(), scored["score"].mean()
            lines.append(f"{name}: {who} trainees, {len(scored)} taken, mean score {mean:.0%}.")
    if results.faults:
        lines += ["", f"Faults: {len(results.faults)}", *map(str, results.faults[:MOST_FAULTS])]
    if len(results.faults) > MOST_FAULTS:
        lines.append(f"and {len(results.faults) - MOST_FAULTS} more: --faults OUT writes all.")
    return lines


def _for_spreadsheets(table: "pd.DataFrame") -> "pd.DataFrame":
    """Return the table with texts that a spreadsheet would run as a formula marked as text."""

    def harmless(text: str) -> str:
        return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text

    safe = table.copy()
    for name in table.columns:
        if table[name].dtype == "str":
            safe[name] = table[name].map(harmless)
    return safe
