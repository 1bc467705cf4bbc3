"""The worksheet as a widget: what it carries, what it answers in a kernel, and what stands there on paper."""

import re
from pathlib import Path

import pytest

from selling.widgets import Worksheet, worksheet
from selling.widgets.base import HERE
from selling.worksheets import WorksheetError

SAMPLE = Path(__file__).parent / "samples/every-field.yml"
SCRIPTS = [*HERE.glob("worksheet*.js"), HERE / "confirm.js"]


def test_a_worksheet_is_known_by_its_name() -> None:
    assert repr(Worksheet("complaint-log")) == "Worksheet('complaint-log')"


def test_a_worksheet_that_does_not_exist_is_named() -> None:
    with pytest.raises(
        WorksheetError, match=r"exercises/worksheets/complaint-lag\.yml: there is no such file"
    ):
        Worksheet("complaint-lag")


def test_a_kernel_answers_the_same_requests_as_the_page() -> None:
    widget = Worksheet(SAMPLE)
    assert widget.score({"values": {"trust": 5}}, [])[0]["scores"][0]["value"] == 50
    assert widget.export({"values": {}}, [])[0]["file"] == "every-field"
    assert widget.accept({"text": "x"}, [])[0]["ok"] is False
    assert sorted(widget.python) == ["accept", "export", "score"]


def test_every_word_that_the_script_shows_comes_from_python() -> None:
    used = {
        name for script in SCRIPTS for name in re.findall(r"words\.(\w+)", script.read_text(encoding="utf-8"))
    }
    used -= {"label", "question", "yes", "no"}  # the words of "confirm.js", given by name
    words = set(Worksheet(SAMPLE).words)
    assert used <= words
    assert words - used == set()


def test_on_paper_every_field_can_be_filled_in_by_hand() -> None:
    widget = Worksheet(SAMPLE)
    html = worksheet.fallback(widget.content, widget.words)
    for text in (
        "Its name and town.",
        "By phone",
        "none at all 1 · 2 · 3 · 4 · 5 complete",
        "Mended",
        "<th>Hope</th>",
    ):
        assert text in html
    assert "since the second visit" not in html


def test_on_paper_text_is_text() -> None:
    wild = "<script>alert(1)</script>\"'&"
    field = {"name": "a", "type": "text", "label": wild, "help": wild}
    sheet = {"worksheet": "s", "title": wild, "intro": wild, "fields": [field]}
    html = worksheet.fallback(sheet, {})
    assert "<script" not in html
    assert html.count("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#x27;&amp;") == 4


def test_it_brings_the_courses_colours_to_jupyter() -> None:
    assert "--selling-accent:" in str(Worksheet(SAMPLE)._css)
