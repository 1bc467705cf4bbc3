"""The command ``selling``: what an instructor or author does with the course from a terminal."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

# Each module has ``add_arguments(parser)`` and ``run(arguments) -> int``; its docstring's first line is the help.
COMMANDS: dict[str, str] = {
    "export-questions": "selling.questions.export.command",
    "results": "selling.results.command",
    "anki": "selling.cards.anki",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 something is wrong and was said, 2 a wrong call."""
    parser = argparse.ArgumentParser(prog="selling", description=(__doc__ or "").strip())
    commands = parser.add_subparsers(dest="command", required=True)
    for name, module_name in COMMANDS.items():
        module = import_module(module_name)
        summary = (module.__doc__ or "").strip().splitlines()[0]
        command = commands.add_parser(name, help=summary, description=summary)
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    arguments = parser.parse_args(argv)
    return int(arguments.run(arguments))


if __name__ == "__main__":
    sys.exit(main())
