"""What a notebook stores of its outputs, and which notebooks there are."""

import yaml

from selling.notebooks import FOLDERS, joined
from selling.project import root


def said(text: str, name: str = "stdout") -> dict:
    return {"output_type": "stream", "name": name, "text": text}


def test_what_one_stream_said_in_pieces_is_stored_as_one() -> None:
    shown = {"output_type": "display_data", "data": {}}
    pieces = [said("a\n"), said("b\n"), shown, said("c\n"), said("d\n", "stderr")]
    assert joined(pieces) == [said("a\nb\n"), shown, said("c\n"), said("d\n", "stderr")]


def test_every_notebook_of_the_project_lies_where_the_verb_executes_them() -> None:
    tops = [root() / folder.split("/")[0] for folder in FOLDERS]
    found = {path.parent.relative_to(root()).as_posix() for top in tops for path in top.rglob("*.ipynb")}
    assert {folder for folder in found if ".ipynb_checkpoints" not in folder} <= set(FOLDERS)


def test_an_instructors_notebook_is_no_page_of_the_book() -> None:
    assert list((root() / "notebooks/instructor").glob("*.ipynb"))
    assert "instructor" not in (root() / "_toc.yml").read_text("utf-8")
    settings = yaml.safe_load((root() / "_config.yml").read_text("utf-8"))
    assert "notebooks/instructor" in settings["exclude_patterns"]
