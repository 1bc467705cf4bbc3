"""Every calculator on the published page, in both languages, against the same model in CPython."""

import importlib
import json
import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from selling.i18n import catalogue
from selling.live import say
from selling.live.compute import compute
from selling.site.concordance import chapters
from selling.widgets.calculator import to_content
from tests.browser.conftest import EDITIONS, address, open_live

TOOLS = [(chapter["name"], module, name) for chapter in chapters() for module, name in chapter["tools"]]
CASES = [(edition, *tool) for edition in EDITIONS for tool in TOOLS]


def described(module: str, name: str) -> Any:
    return getattr(importlib.import_module(f"selling.calculators.{module}"), name)


def growing_rows(description: Any) -> Any:
    """The description's table that can grow, or None."""
    return next((part for part in description.inputs if part.kind == "rows" and not part.fixed), None)


def first_number(description: Any) -> tuple[str, Any] | None:
    """The first field that takes a number, in a table if nowhere else: its name and description; else None."""
    numeric = ("number", "money", "percent")
    for part in description.inputs:
        if part.kind in numeric:
            return part.name, part
    in_tables = [
        (f"{part.name}[0].{column.name}", column)
        for part in description.inputs
        if part.kind == "rows"
        for column in part.columns
        if column.kind in numeric
    ]
    return in_tables[0] if in_tables else None


WITH_NUMBERS = [case for case in CASES if first_number(described(*case[2:]))]


def calculator(page: Page, description: Any) -> Locator:
    return page.locator(f'section.selling-calculator[data-model="{description.id}"]')


def typed(place: Locator) -> dict[str, Any]:
    """What stands in the fields, gathered as a reader sees them."""
    fields = place.locator("[name]:not(output)").evaluate_all(
        "fields => fields.map(each => [each.name, each.value])"
    )
    found: dict[str, Any] = {}
    for name, value in fields:
        if "[" not in name:
            found[name] = value
            continue
        table, rest = name.split("[", 1)
        index, column = rest.split("].")
        rows = found.setdefault(table, [])
        while len(rows) <= int(index):
            rows.append({})
        rows[int(index)][column] = value
    return found


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Say sentences in a language, as a kernel of that language does."""
    before = dict(say.CATALOGUE)
    say.CATALOGUE.update(catalogue(code))
    yield
    say.CATALOGUE.clear()
    say.CATALOGUE.update(before)


def wait_for_results(place: Locator, description: Any) -> None:
    """Wait until the page shows what CPython answers for the fields as they stand, then compare every figure.

    What the calculator is given comes from the page, in its language; the answer is CPython's own.
    """
    widgets = json.loads(place.page.locator("#selling-page").text_content() or "")["widgets"]
    content = widgets[f"calculator-{description.id}"]["content"]
    with speaking(content["lang"].replace("-", "_")):
        reply = compute(content, {"inputs": typed(place)})
    assert reply["ok"], reply
    for result in reply["results"]:
        output = place.locator(f"output[name={result['name']}]")
        if result["value"] is None or isinstance(result["value"], str):
            expect(output).to_have_attribute("data-value", result["value"] or "")
            continue
        handle = output.element_handle()
        place.page.wait_for_function(
            "([node, wanted]) => Math.abs(Number(node.dataset.value) - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))",
            arg=[handle, result["value"]],
        )
        shown = float(output.get_attribute("data-value") or "nan")
        assert math.isclose(shown, result["value"], rel_tol=1e-9, abs_tol=1e-9)


def unfold(place: Locator) -> None:
    """Open the tables of rows that are folded."""
    for summary in place.locator("details.selling-fold > summary").all():
        summary.click()


@pytest.mark.parametrize(("edition", "chapter", "module", "name"), CASES)
def test_every_slider_moves_the_results_to_what_python_computes(
    page: Page, site: str, edition: str, chapter: str, module: str, name: str
) -> None:
    description = described(module, name)
    open_live(page, address(site, edition, f"notebooks/{chapter}"))
    place = calculator(page, description)
    wait_for_results(place, description)
    unfold(place)
    for slider in place.get_by_role("slider").all():
        slider.press("ArrowRight")
        wait_for_results(place, description)
    for choice in place.locator("select[name]:not([name*='['])").all():
        for value in choice.locator("option").evaluate_all("options => options.map(each => each.value)"):
            choice.select_option(value)
            wait_for_results(place, description)
    for choice in place.locator("select[name*='[0]']").all():  # in a table's first row
        choice.select_option(index=choice.locator("option").count() - 1)
        wait_for_results(place, description)


@pytest.mark.parametrize(("edition", "chapter", "module", "name"), WITH_NUMBERS)
def test_nonsense_is_answered_beside_the_field_and_the_last_result_stays(
    page: Page, site: str, edition: str, chapter: str, module: str, name: str
) -> None:
    description = described(module, name)
    open_live(page, address(site, edition, f"notebooks/{chapter}"))
    place = calculator(page, description)
    found = first_number(description)
    assert found
    name, part = found
    field = place.locator(f"input[name='{name}']")
    good = str(part.max * (100 if part.kind == "percent" else 1))
    for nonsense in ("<script>alert(1)</script>", "", "1e999", "-1e12", "😀" * 50):
        field.fill(good)
        wait_for_results(place, description)
        expect(place.locator(".selling-stale")).to_be_empty()
        before = place.locator("output").first.get_attribute("data-value")
        field.fill(nonsense)
        expect(field).to_have_attribute("aria-invalid", "true")
        expect(place.locator(".selling-stale")).not_to_be_empty()
        assert place.locator("output").first.get_attribute("data-value") == before
        assert "NaN" not in place.inner_text()
    field.fill(good)
    expect(place.locator(".selling-stale")).to_be_empty()


def test_a_scenario_travels_as_a_link_and_survives_a_reload(page: Page, site: str) -> None:
    chapter, module, name = TOOLS[0]
    description = described(module, name)
    here = address(site, "en", f"notebooks/{chapter}")
    open_live(page, here)
    place = calculator(page, description)
    field = place.locator(f"input[name={description.inputs[0].name}]")
    field.fill("37")
    wait_for_results(place, description)
    expect(page).to_have_url(re.compile(rf"#{description.id}\?.*=37"))
    link = page.url
    page.goto("about:blank")
    open_live(page, link)
    expect(place.locator(f"input[name={description.inputs[0].name}]")).to_have_value("37")
    wait_for_results(place, description)
    page.goto("about:blank")
    open_live(page, here)
    expect(place.locator(f"input[name={description.inputs[0].name}]")).to_have_value("37")
    place.locator(".selling-buttons button").first.click()
    expect(place.locator(f"input[name={description.inputs[0].name}]")).to_have_value(
        to_content(description, "en")["defaults"][description.inputs[0].name]
    )
    wait_for_results(place, description)
    assert "?" not in page.url


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_link_leads_to_its_calculator(page: Page, site: str, edition: str) -> None:
    chapter, module, name = TOOLS[-1]
    description = described(module, name)
    part = next(part for part in description.inputs if part.kind in ("number", "money", "percent"))
    open_live(
        page, f"{address(site, edition, f'notebooks/{chapter}')}#{description.id}?{part.name}=1&nothing=[[["
    )
    place = calculator(page, description)
    expect(place).to_be_in_viewport()
    expect(place.locator(f"input[name={part.name}]")).to_have_value("1")


def test_rubbish_in_the_address_does_no_harm(page: Page, site: str) -> None:
    chapter, module, name = next(tool for tool in TOOLS if growing_rows(described(*tool[1:])))
    description = described(module, name)
    part = growing_rows(description)
    open_live(page, f"{address(site, 'en', f'notebooks/{chapter}')}#{description.id}?{part.name}=[1,null,[[[")
    place = calculator(page, description)
    expect(place.locator(".selling-error").first).to_be_attached()
    place.get_by_role("button", name="Reset").click()
    expect(place.locator(".selling-row")).to_have_count(len(part.value))
    wait_for_results(place, description)


def test_every_chart_is_on_paper_though_nobody_scrolled(page: Page, site: str) -> None:
    for chapter in sorted({tool[0] for tool in TOOLS}):
        with page.expect_response(re.compile(r"/chart-")):
            open_live(page, address(site, "en", f"notebooks/{chapter}"))
        page.wait_for_selector("html[data-python=ready]", state="attached")
        page.wait_for_load_state("networkidle")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        expect(page.locator(".selling-chart > svg")).to_have_count(page.locator(".selling-chart").count())


def test_a_link_is_copied_or_shown_where_it_cannot_be(page: Page, site: str) -> None:
    chapter, module, name = TOOLS[0]
    description = described(module, name)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_live(page, address(site, "en", f"notebooks/{chapter}"))
    place = calculator(page, description)
    place.get_by_role("button", name="Copy link").click()
    expect(place.locator(".selling-notice")).not_to_be_empty()
    assert f"#{description.id}?" in page.evaluate("navigator.clipboard.readText()")
    page.evaluate("delete Navigator.prototype.clipboard")  # as on a plain http address
    place.get_by_role("button", name="Copy link").click()
    shown = place.locator(".selling-notice input")
    assert f"#{description.id}?" in shown.input_value()


def test_the_results_can_be_downloaded_as_csv(page: Page, site: str) -> None:
    chapter, module, name = TOOLS[0]
    description = described(module, name)
    open_live(page, address(site, "en", f"notebooks/{chapter}"))
    place = calculator(page, description)
    with page.expect_download() as caught:
        place.locator(".selling-buttons button").nth(2).click()
    text = caught.value.path().read_text("utf-8-sig")
    assert caught.value.suggested_filename == f"{description.id}.csv"
    for part in [*description.inputs, *description.results]:
        assert part.label in text


def test_rows_can_be_added_and_removed_but_not_below_the_least(page: Page, site: str) -> None:
    chapter, module, name = next(tool for tool in TOOLS if growing_rows(described(*tool[1:])))
    description = described(module, name)
    part = growing_rows(description)
    open_live(page, address(site, "en", f"notebooks/{chapter}"))
    place = calculator(page, description)
    rows = place.locator(".selling-row")
    expect(rows).to_have_count(len(part.value))
    place.get_by_role("button", name="Add a row").click()
    expect(rows).to_have_count(len(part.value) + 1)
    wait_for_results(place, description)
    while rows.count() > part.min_rows:
        rows.last.get_by_role("button").click()
    wait_for_results(place, description)
    expect(rows.last.get_by_role("button")).to_be_disabled()


def test_every_chart_shows_a_picture_with_a_sentence_and_a_table(page: Page, site: str) -> None:
    for chapter in {tool[0] for tool in TOOLS}:
        open_live(page, address(site, "en", f"notebooks/{chapter}"))
        figures = page.locator("figure.selling-picture")
        for figure in figures.all():
            figure.scroll_into_view_if_needed()
            picture = figure.locator("svg[role=img]").first
            expect(picture).to_have_attribute("aria-label", re.compile(r"\w.{20,}", re.DOTALL))
            figure.locator("summary").click()
            expect(figure.locator("table tbody tr").nth(1)).to_be_visible()
