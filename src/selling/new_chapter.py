"""Begin a chapter: a notebook in the common shape, a question bank, a line in the contents.

``make chapter NAME=02-compete-and-satisfy TITLE="Compete and satisfy" SLIDES=3-5``
"""

import argparse
import json
import re
from pathlib import Path
from typing import Any

import nbformat

from selling.project import root

_NAME = re.compile(r"(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)")
_SHAPE = [
    ("The idea", "Begin with a situation at Northlight that the idea solves."),
    ("Try it", "A tool, and two or three questions that are answered by moving something."),
    ("On the data", "A lab on the case's files, where the chapter has one."),
    ("Exercise", "Something to do with the reader's own account."),
    ("What the evidence says", "Where the claim comes from, and how solid it is."),
    ("Check yourself", None),
    ("Take away", "Five lines at most, and what to do on Monday."),
]
_BANK = """\
# yaml-language-server: $schema=schema.json
bank: {bank}
title: {title}
questions:
  - id: first-question
    type: single
    slides: [{slide}]
    objective: first
    level: apply
    points: 1
    text: A small case that asks for the chapter's idea?
    options:
      - text: The answer that holds
        right: true
        feedback: Why it is right.
      - text: An answer that tempts
        feedback: Why it tempts, and why it fails.
"""


def notebook(title: str, number: int, bank: str, slides: str) -> Any:  # noqa: ANN401
    """Return a notebook in the common shape, to be filled in."""
    new: Any = nbformat.v4
    cells = [
        new.new_markdown_cell(
            f"# {number} · {title}\n\n*About 45 minutes. Slides {slides}.*\n\nAfter this chapter you can\n\n"
            "- do something that can be tested."
        ),
        new.new_code_cell(
            "from selling.widgets import Calculator, Quiz, Worksheet", metadata={"tags": ["remove-input"]}
        ),
    ]
    for heading, text in _SHAPE:
        cells.append(new.new_markdown_cell(f"## {heading}" + (f"\n\n{text}" if text else "")))
        if heading == "Check yourself":
            cells.append(new.new_code_cell(f'Quiz("{bank}")', metadata={"tags": ["remove-input"]}))
    made = new.new_notebook(cells=cells)
    made.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
        "selling": {
            "bank": bank,
            "slides": slides,
            "minutes": 45,
            "objectives": [{"id": "first", "text": "do something that can be tested"}],
        },
    }
    return made


def add_to_contents(path: Path, name: str) -> None:
    """Add a chapter to ``_toc.yml``, after the chapters with a smaller number."""
    lines = path.read_text("utf-8").splitlines()
    listed = [(i, line) for i, line in enumerate(lines) if re.search(r"file: notebooks/\d\d-", line)]
    before = [i for i, line in listed if line.split("notebooks/")[1] < name]
    place = before[-1] + 1 if before else listed[0][0]
    lines.insert(place, f"      - file: notebooks/{name}")
    path.write_text("\n".join(lines) + "\n", "utf-8")


def begin(name: str, title: str, slides: str) -> list[Path]:
    """Write the files of a new chapter and return them.

    Raises:
        ValueError: the name is not of the form ``02-words-with-hyphens``, or the chapter is there already.
    """
    match = _NAME.fullmatch(name)
    if not match:
        raise ValueError(
            f"{name!r} is no chapter's name. Use two digits and words, such as 02-compete-and-satisfy."
        )
    home, bank = root(), match.group(2)
    paths = [home / f"notebooks/{name}.ipynb", home / f"exercises/questions/{bank}.yml"]
    for path in paths:
        if path.exists():
            raise ValueError(f"{path.relative_to(home)} is there already. Choose another name.")
    nbformat.write(notebook(title, int(match.group(1)), bank, slides), paths[0])  # type: ignore[no-untyped-call]
    slide = re.split(r"\D", slides)[0]
    paths[1].write_text(
        _BANK.format(bank=bank, title=json.dumps(title, ensure_ascii=False), slide=slide), "utf-8"
    )
    add_to_contents(home / "_toc.yml", name)
    return paths


def main() -> None:
    """Begin the chapter named on the command line."""
    parser = argparse.ArgumentParser(description="Begin a chapter.")
    for option in ("name", "title", "slides"):
        parser.add_argument(f"--{option}", required=True)
    options = parser.parse_args()
    try:
        paths = begin(options.name, options.title, options.slides)
    except ValueError as error:
        raise SystemExit(str(error)) from None
    for path in paths:
        print(f"Wrote {path.relative_to(root())}")
    print("Added it to _toc.yml")


if __name__ == "__main__":
    main()
