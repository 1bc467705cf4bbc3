"""Finding one's way, on a phone and at a desk."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import CHAPTERS, EDITIONS, address

SEARCHES = {"en": "voice rate", "zh_CN": "留存率"}


@pytest.mark.parametrize("edition", EDITIONS)
def test_on_a_phone_the_contents_open_and_lead_to_another_chapter(
    page: Page, site: str, edition: str
) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(address(site, edition, f"notebooks/{CHAPTERS[0]}"))
    page.locator(".bd-header-article .primary-toggle").click()
    link = page.locator(f"#pst-primary-sidebar-modal a[href*='{CHAPTERS[1]}']").first
    expect(link).to_be_visible()
    link.click()
    expect(page).to_have_url(address(site, edition, f"notebooks/{CHAPTERS[1]}"))


@pytest.mark.parametrize("edition", EDITIONS)
def test_on_a_phone_the_page_has_its_own_contents(page: Page, site: str, edition: str) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(address(site, edition, f"notebooks/{CHAPTERS[0]}"))
    page.locator(".bd-header-article .secondary-toggle").click()
    expect(page.locator("#pst-secondary-sidebar-modal a[href^='#']").first).to_be_visible()


@pytest.mark.parametrize("edition", EDITIONS)
def test_at_a_desk_the_contents_can_be_put_away(page: Page, site: str, edition: str) -> None:
    page.goto(address(site, edition, "index"))
    contents = page.locator("#pst-primary-sidebar")
    expect(contents).to_be_in_viewport()
    page.locator(".bd-header-article .primary-toggle").click()
    expect(contents).not_to_be_in_viewport()


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("edition", EDITIONS)
def test_a_term_is_found(page: Page, site: str, edition: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(address(site, edition, f"notebooks/{CHAPTERS[0]}"))
    page.locator(".search-button:visible, .search-button-field:visible").first.click()
    field = page.locator("#pst-search-dialog input")
    field.fill(SEARCHES[edition])
    field.press("Enter")
    found = page.locator("#search-results li a").first
    expect(found).to_be_visible()
    found.click()
    expect(page).not_to_have_url(address(site, edition, "search"))


def test_a_dark_page_is_printed_light(page: Page, site: str) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(address(site, "en", "index"))
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


@pytest.mark.parametrize("edition", EDITIONS)
def test_dark_and_light_can_be_chosen_and_are_kept(page: Page, site: str, edition: str) -> None:
    page.goto(address(site, edition, "index"))
    for theme in ("dark", "light"):
        for _ in range(3):
            if page.evaluate("document.documentElement.dataset.mode") == theme:
                break
            page.locator(".theme-switch-button").click()
        page.reload()
        expect(page.locator("html")).to_have_attribute("data-theme", theme)
