"""Worksheets on the published page: kept as one types, scored, exported, erased, imported."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from selling.live.worksheet import score
from selling.site.concordance import chapters
from selling.worksheets import load_worksheet, to_content
from tests.browser.conftest import EDITIONS, address, open_live

SHEETS = [
    (edition, chapter["name"], sheet)
    for edition in EDITIONS
    for chapter in chapters()
    for sheet in chapter["worksheets"]
]
STRANGE = '<script>window.hurt = 1</script> "quoted" 😀 שלום ' + "x" * 10_000


def sheet_of(page: Page, name: str) -> Locator:
    return page.locator(f'form.selling-worksheet[data-worksheet="{name}"]')


def fill_in(form: Locator) -> None:
    """Fill in every field that can be filled in."""
    for field in form.locator("input[type=text], textarea").all():
        field.fill("12")
    for field in form.locator("input[type=date]").all():
        field.fill("2026-03-31")
    for field in form.locator("select").all():
        field.select_option(index=1)
    for group in form.locator(".selling-ticks").all():
        group.locator("label").last.click()


def kept(page: Page, name: str) -> Any:
    return page.evaluate(
        "name => JSON.parse(localStorage.getItem('selling.course'))?.worksheet?.[name]", name
    )


@pytest.mark.parametrize(("edition", "chapter", "name"), SHEETS)
def test_what_is_entered_is_scored_survives_a_reload_and_travels_as_a_file(
    page: Page, site: str, edition: str, chapter: str, name: str
) -> None:
    here = address(site, edition, f"notebooks/{chapter}")
    open_live(page, here)
    form = sheet_of(page, name)
    fill_in(form)
    page.wait_for_function(
        "name => JSON.parse(localStorage.getItem('selling.course'))?.worksheet?.[name]", arg=name
    )
    open_live(page, here)
    values = kept(page, name)["values"]
    content = to_content(load_worksheet(name), "en")
    for found in score(content, {"values": values})["scores"]:
        shown = re.compile(rf"^{found['value']:.6g}")  # JavaScript writes 0 where Python writes 0.0
        expect(form.locator(f"output[name={found['name']}]")).to_have_attribute("data-value", shown)

    with page.expect_download() as caught:
        form.get_by_role("button", name="JSON").click()
    file = caught.value.path()
    assert json.loads(file.read_text("utf-8"))["worksheet"] == name
    form.locator(".selling-buttons button").last.click()
    expect(form.locator("input[type=text], textarea").first).to_have_value(
        "12"
    )  # nothing goes without a second yes
    form.locator(".selling-sure").click()
    expect(form.locator("input[type=text], textarea").first).to_have_value("")
    assert kept(page, name).keys() == {"at"}, (
        "only when it was erased, so that an older copy does not come back"
    )

    form.locator("input[type=file]").set_input_files(file)
    expect(form.locator("input[type=text], textarea").first).to_have_value("12")
    assert kept(page, name)["values"] == values


@pytest.mark.parametrize(("edition", "chapter", "name"), SHEETS[:1])
def test_strange_text_is_text(page: Page, site: str, edition: str, chapter: str, name: str) -> None:
    here = address(site, edition, f"notebooks/{chapter}")
    open_live(page, here)
    form = sheet_of(page, name)
    form.locator("input[type=text], textarea").first.fill(STRANGE)
    with page.expect_download() as caught:
        form.get_by_role("button", name="Markdown").click()
    assert "שלום" in caught.value.path().read_text("utf-8")
    open_live(page, here)
    expect(form.locator("input[type=text], textarea").first).to_have_value(STRANGE)
    assert page.evaluate("window.hurt === undefined")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


BAD_FILES = {
    "not-json": b"{{{",
    "another-sheet": b'{"worksheet": "another", "version": 1, "values": {}}',
    "newer": b'{"worksheet": "complaint-log", "version": 99, "values": {}}',
    "junk": b"x" * 5_000_000,
    "a-list": b"[]",
}


@pytest.mark.parametrize("bad", BAD_FILES)
def test_a_file_that_cannot_be_read_is_told_and_nothing_is_lost(page: Page, site: str, bad: str) -> None:
    _, chapter, name = SHEETS[0]
    open_live(page, address(site, "en", f"notebooks/{chapter}"))
    form = sheet_of(page, name)
    form.locator("input[type=text]").first.fill("Harbour Insurance")
    file = {"name": "sheet.json", "mimeType": "application/json", "buffer": BAD_FILES[bad]}
    form.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]
    expect(form.locator(".selling-notice")).not_to_be_empty()
    expect(form.locator("input[type=text]").first).to_have_value("Harbour Insurance")
