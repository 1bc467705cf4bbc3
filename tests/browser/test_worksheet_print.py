"""A worksheet's own print button makes a document of it: compact, complete, and nothing else of the page."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import EDITIONS, address, open_live
from tests.browser.test_worksheet import SHEETS, fill_in, sheet_of

PLAN = "24-account-development", "account-plan"
SAMPLES = Path(__file__).parent / "samples"
A4_WITHIN_MARGINS = {"width": 695, "height": 1039}  # 184 by 275 mm


def press_print(page: Page, form: Locator) -> None:
    """Press the sheet's print button, with the browser's dialog kept away."""
    page.evaluate("window.print = () => {}")
    form.locator(".selling-buttons:not(fieldset *) button").first.click()


def pages_on_paper(page: Page) -> int:
    pdf = page.pdf(format="A4", prefer_css_page_size=True)
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("filled", [True, False], ids=["filled", "empty"])
def test_an_account_plan_takes_two_pages(page: Page, site: str, edition: str, filled: bool) -> None:
    chapter, name = PLAN
    open_live(page, address(site, edition, f"notebooks/{chapter}"))
    form = sheet_of(page, name)
    if filled:
        form.locator("input[type=file]").set_input_files(SAMPLES / f"account-plan-{edition}.json")
        expect(form.locator("output[name=readiness]")).to_have_attribute("data-value", "75")
    press_print(page, form)
    assert 1 <= pages_on_paper(page) <= 2


@pytest.mark.parametrize("edition", EDITIONS)
def test_paper_shows_all_of_the_plan_and_nothing_around_it(page: Page, site: str, edition: str) -> None:
    chapter, name = PLAN
    open_live(page, address(site, edition, f"notebooks/{chapter}"))
    form = sheet_of(page, name)
    form.locator("input[type=file]").set_input_files(SAMPLES / f"account-plan-{edition}.json")
    expect(form.locator("output[name=readiness]")).to_have_attribute("data-value", "75")
    press_print(page, form)
    page.emulate_media(media="print")
    page.set_viewport_size(A4_WITHIN_MARGINS)  # type: ignore[arg-type]
    expect(page.locator("h1").first).to_be_hidden()
    expect(form.locator(".selling-buttons").last).to_be_hidden()
    boxes = form.locator(".selling-grow, select")
    hidden_or_cut = boxes.evaluate_all(
        """boxes => boxes.filter(each => each.clientWidth < 30 || each.clientHeight < 15
            || each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1).length"""
    )
    assert hidden_or_cut == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize(
    ("edition", "chapter", "name"), [sheet for sheet in SHEETS if sheet[0] == "en" and sheet[1:] != PLAN]
)
def test_every_sheet_prints_on_a_few_pages(
    page: Page, site: str, edition: str, chapter: str, name: str
) -> None:
    open_live(page, address(site, edition, f"notebooks/{chapter}"))
    form = sheet_of(page, name)
    fill_in(form)
    press_print(page, form)
    assert 1 <= pages_on_paper(page) <= 3
