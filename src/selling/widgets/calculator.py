"""The calculator: a described model with fields, figures, tables and charts."""

from collections.abc import Callable
from html import escape
from typing import Any

import anywidget

from selling.describe import Description, describe
from selling.live.compute import compute, to_csv
from selling.live.say import say
from selling.widgets.base import DIST, LiveWidget, common_words, page_language, style_of

NUMERIC = ("number", "money", "percent")


class Calculator(LiveWidget):
    """A calculator for one model, live in a kernel and on the published page.

    Give a :class:`~selling.describe.Description`, or a model function and the description's parts::

        Calculator(three_laws.complaint_iceberg)
        Calculator(my_model, title=say("My model"), inputs=[...], results=[...])

    Raises:
        ValueError: the model does not compute with the default inputs, or leaves out a described result.
    """

    _esm = DIST / "calculator.js"
    _css = style_of("calculator")

    def __init__(self, model: Description | Callable[..., dict[str, Any]], **parts: Any) -> None:  # noqa: ANN401
        """Describe the model and compute its first result, so that a page can show it with no Python."""
        description = model if isinstance(model, Description) else describe(model, **parts)
        content = to_content(description, page_language())
        super().__init__(
            kind="calculator",
            name=description.id,
            content=content,
            words=_words(),
            python={"compute": "selling.live.compute:compute", "csv": "selling.live.compute:to_csv"},
            modules=[description.module],
        )

    @anywidget.experimental.command
    def compute(self, message: dict[str, Any], buffers: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        """Answer the front end's request for results."""
        return compute(self.content, message), buffers

    @anywidget.experimental.command
    def csv(self, message: dict[str, Any], buffers: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        """Answer the front end's request for a file of inputs and results."""
        return to_csv(self.content, message), buffers


def typed(part: dict[str, Any], value: object) -> Any:  # noqa: ANN401
    """Return how a default stands in its field: a share of 0.8 as "80", rows as rows of texts."""
    if part["kind"] == "rows":
        columns = part["columns"]
        rows = value if isinstance(value, list) else []
        return [{column["name"]: typed(column, row[column["name"]]) for column in columns} for row in rows]
    if part["kind"] in NUMERIC and isinstance(value, int | float):
        return f"{100 * value if part['kind'] == 'percent' else value:.12g}"
    return str(value)


def to_content(description: Description, lang: str) -> dict[str, Any]:
    """Return all that a calculator shows: description, defaults as typed, and the first result.

    Raises:
        ValueError: the defaults give no result; the message names the calculator and the field.
    """
    content: dict[str, Any] = {"description": description.model_dump(), "lang": lang}
    for part in content["description"]["inputs"]:
        part["typed"] = typed(part, part["value"])
        for column in part.get("columns", []):
            column["typed"] = typed(column, column["value"])
    content["defaults"] = {part["name"]: part["typed"] for part in content["description"]["inputs"]}
    try:
        content["first"] = compute(content, {"inputs": content["defaults"]})
    except KeyError as error:
        raise ValueError(
            f"Calculator {description.id}: {description.function} returns no {error}, which is described."
        ) from error
    if not content["first"]["ok"]:
        raise ValueError(
            f"Calculator {description.id}, input {content['first']['field'] or '(all)'}: the defaults give no "
            f"result. {content['first']['sentence']}"
        )
    return content


def _words() -> dict[str, str]:
    return common_words() | {
        "reset": say("Reset"),
        "was_reset": say("The values are back where they began."),
        "copy_link": say("Copy link"),
        "link_copied": say("A link to these values is copied."),
        "link_by_hand": say("Copy this link:"),
        "download_csv": say("Download CSV"),
        "print": say("Print"),
        "tally": say("{label} {number}"),
        "stale": say("Below is the last result that worked."),
        "slider_for": say("{label}, slider"),
        "currency": say("yuan"),
        "with_unit": say("{label} ({unit})"),
        "as_table": say("Show as a table"),
        "add_row": say("Add a row"),
        "remove_row": say("Remove row {number}"),
        "row_error": say("Row {number}, {label}: {sentence}"),
        "cell_error": say("{row}, {label}: {sentence}"),
        "dot": say("Name"),
        "lever": say("What moves"),
        "lowered": say("Lowered"),
        "raised": say("Raised"),
    }


def _cells(tag: str, cells: list[str]) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"


def fallback(content: dict[str, Any], words: dict[str, str]) -> str:
    """Return the calculator as HTML for a page without scripts: default inputs and their results."""
    description, first = content["description"], content["first"]
    inputs = [_cells("td", [part["label"], _default(part, words)]) for part in description["inputs"]]
    labels = {part["name"]: part["label"] for part in description["results"]}
    results = [_cells("td", [labels[each["name"]], each["text"]]) for each in first["results"]]
    return (
        f'<section class="selling-calculator" data-model="{escape(description["id"])}">'
        f'<h3 class="selling-title">{escape(description["title"])}</h3>'
        f"<p>{escape(description['lead'])}</p><p>{escape(first['summary'])}</p>"
        f'<table class="selling-table"><tbody>{"".join(inputs + results)}</tbody></table></section>'
    )


def _default(part: dict[str, Any], words: dict[str, str]) -> str:
    if part["kind"] == "rows":
        return "; ".join(", ".join(row.values()) for row in part["typed"])
    if part["kind"] == "choice":
        return str(next(option["label"] for option in part["options"] if option["value"] == part["value"]))
    unit = words["currency"] if part["kind"] == "money" else part.get("unit", "")
    return f"{part['typed']} {unit}".strip()
