"""Every page, both editions: alive, silent, accessible, linked to its twin, and inside the budgets."""

import json
import re

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Request, Route, expect

from selling.project import root
from tests.browser.conftest import CHAPTERS, EDITIONS, NOTEBOOKS, PAGES, Watch, address, open_live

AXE = root() / "node_modules/axe-core/axe.min.js"
ALL = [(edition, name) for edition in EDITIONS for name in PAGES]
LIVE = [(edition, f"notebooks/{name}") for edition in EDITIONS for name in CHAPTERS]
ALL_LIVE = [(edition, f"notebooks/{name}") for edition in EDITIONS for name in NOTEBOOKS]
KB = 1024


def first_choice(page: Page) -> Locator:
    """The first question with options of which one is right."""
    return (
        page.locator("fieldset[data-question]")
        .filter(has=page.locator(".selling-option input[type=radio]"))
        .first
    )


def use(page: Page) -> None:
    """Bring a chapter into the states that a reader sees: an error, a graded answer, open tables and drawn charts."""
    page.locator(".selling-calculator input[name]").first.fill("x")
    expect(page.locator(".selling-stale").first).not_to_be_empty()
    question = (
        page.locator("fieldset[data-question]")
        .filter(has=page.locator(".selling-option input[type=radio]"))
        .first
    )
    question.locator("input[type=radio]").first.check()
    question.locator("button.selling-primary").click()
    expect(question).not_to_have_attribute("data-state", "open")
    for details in page.locator("article details").all():
        details.evaluate("node => (node.open = true)")
    chart = page.locator(".selling-chart").first  # not its figure, whose open table may be many screens long
    chart.scroll_into_view_if_needed()
    chart.locator("svg").first.wait_for()


def open_any(page: Page, site: str, edition: str, name: str) -> None:
    if name.startswith("notebooks/"):
        open_live(page, address(site, edition, name))
    else:
        page.goto(address(site, edition, name))


@pytest.mark.parametrize(("edition", "name"), ALL)
def test_axe_finds_nothing(page: Page, site: str, edition: str, name: str) -> None:
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    open_any(page, site, edition, name)
    if name.removeprefix("notebooks/") in CHAPTERS:
        use(page)
    page.evaluate(AXE.read_text("utf-8"))
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        expect(page.locator("html")).to_have_attribute("data-theme", theme)
        found = page.evaluate("() => axe.run(document, { resultTypes: ['violations'] })")
        told = [
            f"{violation['id']}: {node['target']} {node['failureSummary']}"
            for violation in found["violations"]
            for node in violation["nodes"]
        ]
        assert told == [], theme


@pytest.mark.parametrize(("edition", "name"), ALL)
def test_no_page_scrolls_sideways(page: Page, site: str, edition: str, name: str) -> None:
    page.set_viewport_size({"width": 320, "height": 800})
    open_any(page, site, edition, name)
    for width in (320, 360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("name", PAGES)
def test_a_page_leads_to_its_twin_and_back(page: Page, site: str, name: str) -> None:
    page.goto(address(site, "en", name))
    page.get_by_role("link", name="中文", exact=True).click()
    expect(page).to_have_url(address(site, "zh_CN", name))
    page.wait_for_load_state()
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    twins = page.locator("link[rel=alternate][hreflang]").evaluate_all(
        "links => Object.fromEntries(links.map(each => [each.hreflang, each.href]))"
    )
    english, chinese = address(site, "en", name), address(site, "zh_CN", name)
    assert twins == {"en": english, "zh-CN": chinese, "x-default": english}
    page.get_by_role("link", name="English", exact=True).click()
    expect(page).to_have_url(english)
    expect(page.locator("html")).to_have_attribute("lang", "en")


@pytest.mark.parametrize(("edition", "name"), LIVE)
def test_a_scenario_goes_along_to_the_twin(page: Page, site: str, edition: str, name: str) -> None:
    open_live(page, address(site, edition, name))
    field = page.locator(".selling-calculator input[name]").first
    field.fill("7")
    expect(page).to_have_url(re.compile("#"))
    page.locator("a.selling-language").click()
    page.wait_for_selector("html[data-widgets=ready]", state="attached")
    expect(page.locator(".selling-calculator input[name]").first).to_have_value("7")


@pytest.mark.parametrize(("edition", "name"), ALL_LIVE)
def test_a_first_visit_stays_inside_the_budget(chromium: Browser, site: str, edition: str, name: str) -> None:
    sizes = transfer(chromium, site, address(site, edition, name))
    before = {url: size for url, size, early in sizes if early}
    own = sum(size for url, size in before.items() if "/_static/selling/" in url)
    later = sum(size for _, size, early in sizes if not early)
    assert sum(before.values()) <= 350 * KB, before
    assert own <= 130 * KB, before
    assert later <= 230 * KB, sizes


def transfer(chromium: Browser, site: str, url: str) -> list[tuple[str, int, bool]]:
    """Return what a first visit transfers: address, bytes, and whether it came before the page was ready.

    Charts are counted with the page, though they come only when one is near; MicroPython and the course's Python come
    after.
    """
    context = chromium.new_context(viewport={"width": 360, "height": 800})
    found: list[Request] = []
    page = context.new_page()
    page.on("requestfinished", lambda request: found.append(request))
    open_live(page, url)
    page.wait_for_selector("html[data-python=ready]", state="attached")
    for picture in page.locator(".selling-picture").all()[:1]:
        picture.scroll_into_view_if_needed()
        picture.locator("svg").first.wait_for()
    page.wait_for_load_state("networkidle")
    worker = re.compile(r"/(worker|micropython)-|\.py\.txt$")
    sizes = [
        (request.url, request.sizes()["responseBodySize"], not worker.search(request.url))
        for request in found
    ]
    context.close()
    return sizes


@pytest.mark.parametrize(("edition", "name"), LIVE)
def test_without_scripts_questions_and_default_results_stand_on_the_page(
    chromium: Browser, site: str, edition: str, name: str
) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address(site, edition, name))
    for place in page.locator(".selling-widget").all():
        expect(place.locator("> .selling-notice")).to_be_visible()
        assert len(place.inner_text()) > 100
    assert page.locator(".selling-calculator tbody tr").count() >= 4
    assert page.locator(".selling-quiz ol > li").count() >= 10
    context.close()


@pytest.mark.parametrize("edition", EDITIONS)
def test_without_webassembly_the_page_says_so_and_stays_readable(
    context: BrowserContext, page: Page, site: str, edition: str
) -> None:
    # What was kept makes the widgets ask at once, while others are still being mounted.
    kept = {"version": 1, "calculator": {"complaint-iceberg": {"complaints": "12"}}}
    context.add_init_script(f"localStorage.setItem('selling.course', {json.dumps(json.dumps(kept))})")
    context.add_init_script("delete globalThis.WebAssembly")
    open_live(page, address(site, edition, f"notebooks/{CHAPTERS[0]}"))
    page.wait_for_selector("html[data-python=failed]", state="attached")
    for place in page.locator(".selling-widget").all():
        expect(place.locator(".selling-trouble")).to_be_visible()
    assert page.locator(".selling-calculator output").first.inner_text() != ""


def test_python_that_cannot_be_fetched_is_said_too(chromium: Browser, site: str) -> None:
    context = chromium.new_context()
    context.route("**/*.wasm", lambda route: route.abort())
    page = context.new_page()
    open_live(page, address(site, "en", f"notebooks/{CHAPTERS[0]}"))
    page.wait_for_selector("html[data-python=failed]", state="attached")
    expect(page.locator(".selling-trouble").first).to_be_visible()
    context.close()


def test_a_widget_whose_script_is_missing_is_named_and_its_printed_form_stays(
    chromium: Browser, site: str
) -> None:
    context = chromium.new_context()
    context.route("**/quiz-*.js", lambda route: route.abort())
    page = context.new_page()
    page.goto(address(site, "en", f"notebooks/{CHAPTERS[0]}"))
    page.wait_for_selector("html[data-widgets=failed]", state="attached")
    place = page.locator('.selling-widget[data-widget^="quiz-"]')
    expect(place.locator(".selling-trouble")).to_be_visible()
    assert place.locator("ol > li").count() >= 10
    expect(page.locator(".selling-calculator input").first).to_be_visible()
    context.close()


def test_a_model_that_never_ends_is_ended_and_the_next_call_works(chromium: Browser, site: str) -> None:
    """The site's own scripts, with one model replaced by an endless one."""
    endless = (
        "def compute(state, message):\n    while message['inputs'].get('complaints') == '11':\n        pass\n"
    )
    context = chromium.new_context()
    watch = Watch(site)
    watch.guard(context)

    def slow(route: Route) -> None:
        body = route.fetch().text().replace("def compute(", "def real_compute(", 1)
        body += f"\n\n{endless}    return real_compute(state, message)\n"
        route.fulfill(body=body, content_type="text/plain")

    context.route("**/selling.live.compute-*.txt", slow)
    page = context.new_page()
    open_live(page, address(site, "en", f"notebooks/{CHAPTERS[0]}"))
    place = page.locator('[data-model="complaint-iceberg"]')
    field = place.locator("input[name=complaints]")
    field.fill("11")
    expect(place.locator(".selling-stale")).to_be_empty()
    field.fill("13")  # typed while the endless call still runs: it is answered once that was ended
    told = place.locator("output[name=unhappy]")
    expect(told).to_have_attribute("data-value", re.compile(r"^31(2|1\.99)"), timeout=30_000)
    expect(place.locator(".selling-stale")).to_be_empty()
    context.close()


REFUSE = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })"
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }"
RUBBISH = "localStorage.setItem('selling.course', '{\"version\":1,\"quiz\":[[[}')"
JUNK = (
    "localStorage.setItem('selling.course', JSON.stringify({ version: 1, quiz: 7, calculator: { x: [] } }))"
)


@pytest.mark.parametrize("fault", [REFUSE, FULL, RUBBISH, JUNK], ids=["refused", "full", "rubbish", "junk"])
def test_the_page_works_whatever_storage_does(chromium: Browser, site: str, fault: str) -> None:
    context = chromium.new_context()
    context.add_init_script(fault)
    page = context.new_page()
    open_live(page, address(site, "en", f"notebooks/{CHAPTERS[0]}"))
    place = page.locator('[data-model="complaint-iceberg"]')
    place.locator("input[name=complaints]").fill("12")
    expect(place.locator("output[name=unhappy]")).to_have_attribute("data-value", re.compile(r"^28(8|7\.99)"))
    place.locator("input[name=complaints]").fill("13")
    question = (
        page.locator("fieldset[data-question]")
        .filter(has=page.locator(".selling-option input[type=radio]"))
        .first
    )
    question.locator("input[type=radio]").first.check()
    question.locator("button.selling-primary").click()
    expect(question).not_to_have_attribute("data-state", "open")
    sheet = page.locator("form.selling-worksheet")
    sheet.locator("input[type=text]").first.fill("Harbour Insurance")
    sheet.locator(".selling-tick").first.click()
    expect(sheet.locator("input[type=text]").first).to_have_value("Harbour Insurance")
    told = page.locator(".selling-unsaved")
    expect(told).to_have_count(0 if fault == JUNK else 1)
    context.close()
