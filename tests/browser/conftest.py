"""A real Chromium on the real built site; every page test ends with: no console error, no other host asked."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, sync_playwright

from selling.project import root
from selling.site.serve import serving
from tests.browser.chromium import MISSING, find

EDITIONS = {"en": "", "zh_CN": "zh/"}
CHAPTERS = sorted(path.stem for path in (root() / "notebooks").glob("[0-9][0-9]-*.ipynb"))
NOTEBOOKS = sorted(path.stem for path in (root() / "notebooks").glob("*.ipynb"))
PAGES = ["index", *(f"notebooks/{name}" for name in NOTEBOOKS)] + [
    f"book/{path.stem}" for path in sorted((root() / "book").glob("*.md"))
]


@pytest.fixture(scope="session")
def built() -> Path:
    folder = root() / "_build/html"
    for edition in EDITIONS.values():
        if not (folder / edition / "index.html").is_file():
            pytest.fail("The book is not built. Run `make book` first, or `make test`, which does both.")
    return folder


@pytest.fixture(scope="session")
def site(built: Path) -> Iterator[str]:
    """The address of the built site, served with gzip."""
    with serving(built) as address:
        yield address


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = find()
    if not path:
        pytest.fail(MISSING)
    with sync_playwright() as playwright:
        options = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-quic"]
        browser = playwright.chromium.launch(executable_path=path, args=options)
        yield browser
        browser.close()


class Watch:
    """What a page must not do: ask another host, or write an error."""

    def __init__(self, site: str) -> None:
        self.site = site
        self.elsewhere: list[str] = []
        self.errors: list[str] = []

    def guard(self, context: BrowserContext) -> None:
        context.route("**/*", self._only_the_site)
        context.on("page", self.listen)

    def _only_the_site(self, route: Route) -> None:
        if route.request.url.startswith((self.site, "data:", "blob:")):
            route.continue_()
        else:
            self.elsewhere.append(route.request.url)
            route.abort()

    def listen(self, page: Page) -> None:
        page.on(
            "console", lambda message: self.errors.append(message.text) if message.type == "error" else None
        )
        page.on("pageerror", lambda error: self.errors.append(str(error)))


@pytest.fixture
def watch(site: str) -> Watch:
    return Watch(site)


@pytest.fixture
def context(chromium: Browser, watch: Watch) -> Iterator[BrowserContext]:
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    context.set_default_timeout(20_000)
    watch.guard(context)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, watch: Watch) -> Iterator[Page]:
    """A page on which any console error and any request to another host fails the test."""
    page = context.new_page()
    yield page
    assert watch.errors == []
    assert watch.elsewhere == []


def open_live(page: Page, address: str) -> Page:
    """Open a page and wait until its widgets are mounted."""
    page.goto(address)
    page.wait_for_selector("html[data-widgets=ready]", state="attached")
    return page


def address(site: str, edition: str, name: str) -> str:
    return f"{site}{EDITIONS[edition]}{name}.html"


def output_values(place: Any) -> dict[str, str]:
    """Every figure of a widget: the name of its output → the unrounded value."""
    return place.locator("output[name]").evaluate_all(
        "outputs => Object.fromEntries(outputs.map(each => [each.name, each.dataset.value]))"
    )
