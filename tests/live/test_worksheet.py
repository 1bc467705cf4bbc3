"""What a worksheet gives to take away, beyond the cases that both Pythons share."""

import json
import re
from html import escape, unescape
from typing import Any

import pytest
from markdown_it import MarkdownIt

from selling.live.worksheet import accept, escaped, export, score
from tests.live.cases import ACCEPT, FILLED, SHEET, SHEETS

WILD = "<script>alert('x')</script> \"quoted\" 😀 مرحبا | # * _ `\n# second line\n- third"


def test_a_filled_sheet_reads_well_as_markdown() -> None:
    values = {
        "account": "Harbour Bank",
        "story": "They waited.\nThen they called.",
        **FILLED,
        "actions": [{"who": "Wu", "how": "call", "hope": 2, "by": "2026-03-01", "cost": "1,200"}],
    }
    assert export(SHEET, {"values": values})["markdown"] == (
        "# Every kind of field\n\nFill in what you know.\n\n"
        "## Account\n\nHarbour Bank\n\n"
        "## What happened\n\nThey waited.  \nThen they called.\n\n"
        "## How did you hear of it?\n\nBy mail\n\n"
        "## Trust\n\n4 / 5\n\n"
        "## Done so far\n\n- [x] Thanked\n- [ ] Mended\n\n"
        "## Next actions\n\n| Who | How | Hope | By | Cost |\n| --- | --- | --- | --- | --- |\n"
        "| Wu | Call | 2 / 4 | 2026-03-01 | 1,200 |\n\n"
        "## Readiness\n\n75% Ready.\n\n"
        "## Hopes\n\n50%\n"
    )


def test_an_empty_sheet_can_be_taken_away_too() -> None:
    markdown = export(SHEET, {"values": {}})["markdown"]
    assert "## Account\n\n–\n" in markdown
    assert "- [ ] Thanked\n- [ ] Mended" in markdown


def test_what_someone_types_is_text_in_markdown_and_never_a_tag_a_table_or_a_heading() -> None:
    text = escaped(WILD)
    assert "<script" not in text.replace("\\<script", "")
    assert "\n\\# second line\n\\- third" in text
    assert "\\|" in text
    row = export(SHEET, {"values": {"actions": [{"who": "a | b\nc"}]}})["markdown"]
    assert "| a \\| b c |  |  |  |  |" in row


@pytest.mark.parametrize(
    "text",
    [
        "R&D &lt;b&gt; &copy; &amp;",
        "~~cheap~~ <del>fair</del> *now*",
        "1. first",
        "2026) the year",
        "3.5 days, 14. March",
        "=== \\ ---",
        "+ more",
        "- less",
        "# one",
        "![a](b) [c]: d `e`",
        "    four blanks",
        "合同 &nbsp; 12. 月",
    ],
)
def test_markdown_shows_what_was_typed(text: str) -> None:
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    shown = reader.render(export(SHEET, {"values": {"story": text}})["markdown"])
    (paragraph,) = re.findall(r"<h2>What happened</h2>\n<p>(.*)</p>\n<h2>How", shown)
    assert unescape(paragraph) == text.strip()
    cell = reader.render(export(SHEET, {"values": {"actions": [{"who": text}]}})["markdown"])
    assert f"<td>{escape(text.strip())}</td>" in cell


@pytest.mark.parametrize("text", [WILD, "x" * 10_000, "\u202eright to left", "\\", ""])
def test_what_was_taken_away_comes_back_as_it_was(text: str) -> None:
    values = {"account": text, **FILLED, "actions": [{"who": text, "cost": ""}]}
    file = json.dumps(export(SHEET, {"values": values})["json"])
    assert accept(SHEET, {"text": file}) == {"ok": True, "values": values, "sentence": "Imported."}


def test_a_band_follows_the_figure_that_is_shown() -> None:
    fields = [{"name": "done", "type": "checklist", "items": [{"value": str(i)} for i in range(84)]}]
    bands = [{"from": 0, "text": "Not yet."}, {"from": 60, "text": "Enough."}]
    wanted = {"name": "s", "label": "S", "parts": [{"name": "done", "weight": 1}], "bands": bands}
    sheet = {"worksheet": "w", "fields": fields, "scores": [wanted]}
    ticked = [str(i) for i in range(50)]  # 50 of 84 are 59.52%, shown as 60%
    (found,) = score(sheet, {"values": {"done": ticked}})["scores"]
    assert (found["text"], found["band"]) == ("60%", "Enough.")
    assert found["value"] == pytest.approx(59.5238, abs=0.0001)


@pytest.mark.parametrize("message", [None, [], "x", 3, {"values": "x"}, {"values": {"actions": [[], None]}}])
def test_rubbish_gets_an_answer_and_no_exception(message: Any) -> None:
    assert score(SHEET, message)["ok"] is True
    assert export(SHEET, message)["ok"] is True
    assert accept(SHEET, message)["ok"] is False


def test_five_megabytes_of_junk_are_refused_unread() -> None:
    assert accept(SHEET, {"text": "{" * 5_000_000})["sentence"].startswith("This file is too large")


def test_every_refusal_says_what_to_do() -> None:
    refusals = [
        expected["sentence"]
        for function, _, _, expected in SHEETS
        if function == ACCEPT and not expected["ok"]
    ]
    assert refusals
    assert all(sentence.count(". ") >= 1 for sentence in refusals)
