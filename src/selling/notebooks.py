"""Execute the notebooks and store what they say: text results, no pictures, no widget state, no addresses.

``python -m selling.notebooks``
"""

from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

from selling.project import root

_TEXT = "text/plain"
FOLDERS = ("notebooks", "notebooks/instructor", "exercises")


def text_only(output: dict[str, Any]) -> dict[str, Any]:
    """Return an output with its text alone."""
    if "data" not in output:
        return output
    return {**output, "data": {_TEXT: output["data"].get(_TEXT, "")}, "metadata": {}}


def joined(outputs: list[Any]) -> list[Any]:
    """Return the outputs with what one stream said in several pieces as one: a busy machine cuts it anywhere."""
    found: list[Any] = []
    for output in outputs:
        same = found and output["output_type"] == "stream" == found[-1]["output_type"]
        if same and output["name"] == found[-1]["name"]:
            found[-1]["text"] += output["text"]
        else:
            found.append(output)
    return found


def execute(path: Path) -> None:
    """Execute a notebook where it is and store its text results in it."""
    notebook: Any = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(path.parent)}}).execute()
    notebook.metadata.pop("widgets", None)
    notebook.metadata["language_info"] = {"name": "python"}
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.metadata.pop("execution", None)
            cell.outputs = [nbformat.from_dict(text_only(output)) for output in joined(cell.outputs)]  # type: ignore[no-untyped-call]
    nbformat.write(notebook, path)  # type: ignore[no-untyped-call]


def main() -> None:
    """Execute every chapter, instructor's notebook and exercise."""
    for path in [path for folder in FOLDERS for path in sorted((root() / folder).glob("*.ipynb"))]:
        print(path.relative_to(root()), flush=True)
        execute(path)


if __name__ == "__main__":
    main()
