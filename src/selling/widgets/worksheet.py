"""The worksheet: fields to fill in, kept in the browser, scored, printed, taken away and read back."""

from html import escape
from pathlib import Path
from typing import Any

import anywidget

from selling.live.say import say
from selling.live.worksheet import MOST_CHARACTERS, accept, export, score
from selling.widgets.base import DIST, LiveWidget, common_words, page_language, style_of
from selling.worksheets import load_worksheet, to_content


class Worksheet(LiveWidget):
    """A sheet to fill in, live in a kernel and on the published page::

        Worksheet("complaint-log")

    Raises:
        selling.worksheets.WorksheetError: the sheet has problems; the message lists them.
    """

    _esm = DIST / "worksheet.js"
    _css = style_of("worksheet")

    def __init__(self, sheet: str | Path) -> None:
        """Load and check the sheet, by its name or by the path of its file."""
        content = to_content(load_worksheet(sheet), page_language())
        content["most_characters"] = MOST_CHARACTERS
        super().__init__(
            kind="worksheet",
            name=content["worksheet"],
            content=content,
            words=_words(),
            python={name: f"selling.live.worksheet:{name}" for name in ("score", "export", "accept")},
        )

    @anywidget.experimental.command
    def score(self, message: dict[str, Any], buffers: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        """Answer the front end's request for the scores."""
        return score(self.content, message), buffers

    @anywidget.experimental.command
    def export(self, message: dict[str, Any], buffers: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        """Answer the front end's request for the filled sheet as files."""
        return export(self.content, message), buffers

    @anywidget.experimental.command
    def accept(self, message: dict[str, Any], buffers: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        """Answer the front end's request to read a file back."""
        return accept(self.content, message), buffers


def _words() -> dict[str, str]:
    return common_words() | {
        "stays_here": say("What you enter is kept in this browser and sent nowhere."),
        "choose": say("Choose …"),
        "row": say("Row {number}"),
        "add_row": say("Add a row"),
        "remove_row": say("Remove row {number}"),
        "row_added": say("Row {number} is added."),
        "row_removed": say("Row {number} is removed."),
        "scores": say("Scores"),
        "not_filled": say("Not filled in yet."),
        "model_answer": say("A model answer"),
        "print": say("Print"),
        "markdown": say("Download as Markdown"),
        "json": say("Download as JSON"),
        "import": say("Import"),
        "too_large": say("This file is too large for a worksheet. Choose the JSON file you downloaded here."),
        "unreadable": say("The file could not be read. Choose it again."),
        "undo": say("Undo the import"),
        "undone": say("The sheet is as it was before the import."),
        "erase": say("Erase"),
        "erase_sure": say("Erase everything on this sheet? It cannot be brought back."),
        "erase_yes": say("Yes, erase it"),
        "erase_no": say("No, keep it"),
        "erased": say("The sheet is empty."),
    }


def fallback(content: dict[str, Any], words: dict[str, str]) -> str:
    """Return the empty sheet as HTML for paper and for a page without scripts: to be filled in by hand."""
    fields = "".join(f"<li>{_on_paper(field)}</li>" for field in content["fields"])
    intro = f"<p>{escape(content['intro'])}</p>" if content["intro"] else ""
    name = escape(content["worksheet"])
    return (
        f'<section class="selling-worksheet selling-on-paper" data-worksheet="{name}">'
        f'<h3 class="selling-title">{escape(content["title"])}</h3>{intro}<ol>{fields}</ol></section>'
    )


def _on_paper(field: dict[str, Any]) -> str:
    text = f"<p><strong>{escape(field['label'])}</strong></p>"
    if field["help"]:
        text += f"<p>{escape(field['help'])}</p>"
    if field["type"] == "rows":
        heads = "".join(f"<th>{escape(column['label'])}</th>" for column in field["columns"])
        cells = "<td>&nbsp;</td>" * len(field["columns"])
        rows = f"<tr>{cells}</tr>" * max(3, field["min_rows"])
        return (
            f'{text}<table class="selling-table"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>'
        )
    if field["type"] == "rating":
        steps = " · ".join(str(step) for step in range(field["min"], field["max"] + 1))
        scale = " ".join(part for part in (field["low"], steps, field["high"]) if part)
        return f"{text}<p>{escape(scale)}</p>"
    if field["type"] in ("choice", "checklist"):
        parts = field["options"] if field["type"] == "choice" else field["items"]
        return text + "<ul>" + "".join(f"<li>{escape(part['label'])}</li>" for part in parts) + "</ul>"
    return f"{text}<p>____________________</p>"
