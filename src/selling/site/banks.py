"""Question banks as files of the site, for a test that fetches the questions only once they are drawn."""

import json
from functools import cache
from pathlib import Path

from sphinx.application import Sphinx

from selling.questions import load_bank, to_content
from selling.questions.blueprint import blueprint_path
from selling.questions.course import parts
from selling.site import assets
from selling.widgets.base import page_language


@cache
def content_of(bank: str) -> bytes:
    """Return a bank as the quiz and the grader take it, in the language of this process, as JSON."""
    content = to_content(load_bank(bank), page_language())
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def file_name(bank: str) -> str:
    """Return the hashed name of a bank's file."""
    return f"bank-{bank}-{assets.digest(content_of(bank))}.json"


def write(app: Sphinx) -> None:
    """Write the chapters' main banks into the built site, if the course has an exam."""
    if app.builder.format != "html" or not blueprint_path().is_file():
        return
    for part in parts():
        for chapter in part["chapters"]:
            name = file_name(chapter["bank"])
            (Path(app.outdir) / assets.PLACE / name).write_bytes(content_of(chapter["bank"]))


def connect(app: Sphinx) -> None:
    """Write the files after the other assets, whose folder is made anew."""
    app.connect("builder-inited", write, priority=600)
