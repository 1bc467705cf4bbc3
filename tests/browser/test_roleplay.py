"""Each role-play played on its page: well, badly, back and forth, by keyboard; scores compared with the ink."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from selling.project import root
from selling.roleplays import load_roleplay
from tests.browser.conftest import CHAPTERS, EDITIONS, address, open_live
from tests.browser.test_pages import AXE

TALKS = [
    (chapter, name)
    for chapter in CHAPTERS
    for name in re.findall(
        r"RolePlay\(\\\"([\w-]+)\\\"\)", (root() / f"notebooks/{chapter}.ipynb").read_text("utf-8")
    )
]
every_talk = pytest.mark.parametrize(("chapter", "name"), TALKS)
both_editions = pytest.mark.parametrize("edition", EDITIONS)


def points_in(path: Path) -> dict[str, dict[str, int]]:
    """Return choice → its points by skill, read from the ink line by line, without inkjs."""
    found: dict[str, dict[str, int]] = {}
    here: dict[str, int] = {}
    for line in path.read_text("utf-8").splitlines():
        text = line.strip()
        if text.startswith("*"):
            here = found.setdefault(text[text.index("[") + 1 : text.rindex("]")], {})
        elif tag := re.fullmatch(r"# (listening|questions|acknowledging|value): (-?\d)", text):
            here[tag.group(1)] = int(tag.group(2))
        elif text.startswith("==="):
            here = {}
    return found


def content_of(page: Page, name: str) -> dict[str, Any]:
    """Return the words of the talk as the page's own edition has them."""
    return json.loads(page.locator("#selling-page").text_content() or "")["widgets"][f"roleplay-{name}"][
        "content"
    ]


def open_talk(page: Page, where: str, name: str) -> Locator:
    open_live(page, where)
    place = page.locator(f'[data-roleplay="{name}"]')
    place.locator("button").first.click()
    expect(place.locator(".selling-talk")).to_be_visible()
    return place


def choices(place: Locator) -> Locator:
    return place.locator(".selling-choices button")


def say_by(place: Locator, pick: Any) -> tuple[list[str], list[list[str]]]:
    """Play to the end; ``pick`` chooses the number from the texts. Returns what was said, and of what."""
    said, offered = [], []
    before = place.locator(".selling-you").count()
    while choices(place).count():
        texts = choices(place).all_text_contents()
        offered.append(texts)
        said.append(texts[pick(texts)])
        choices(place).nth(texts.index(said[-1])).click()
        expect(place.locator(".selling-you")).to_have_count(before + len(said))
    expect(place.locator(".selling-debrief")).to_be_visible()
    return said, offered


def shown_scores(place: Locator) -> dict[str, float]:
    return {
        output.get_attribute("name") or "": float(output.get_attribute("data-value") or "")
        for output in place.locator(".selling-skill output").all()
    }


def expected_scores(name: str, said: list[str], offered: list[list[str]]) -> dict[str, float]:
    """Of each skill, what was earned above the worst choice of each step, as a share of what could be."""
    points = points_in(root() / f"exercises/roleplays/{name}.ink")
    scores = {}
    for skill in load_roleplay(name)["skills"]:
        ranges = [[points[text].get(skill, 0) for text in texts] for texts in offered]
        most = sum(max(each) - min(each) for each in ranges)
        earned = sum(points[text].get(skill, 0) - min(each) for text, each in zip(said, ranges, strict=True))
        if most:
            scores[skill] = earned / most
    return scores


@both_editions
@every_talk
def test_the_strong_way_leads_to_the_best_ending(
    page: Page, site: str, edition: str, chapter: str, name: str
) -> None:
    place = open_talk(page, address(site, edition, f"notebooks/{chapter}"), name)
    strong = content_of(page, name)["strong"]
    steps = iter(strong)
    said, offered = say_by(place, lambda texts: texts.index(next(steps)))
    assert said == strong
    scores = shown_scores(place)
    if edition == "en":
        assert scores == pytest.approx(expected_scores(name, said, offered))
    assert min(scores.values()) > 0.75
    expect(place.locator(".selling-path > li")).to_have_count(len(strong))
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("() => axe.run('.selling-roleplay', { resultTypes: ['violations'] })")
    assert [violation["id"] for violation in found["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@every_talk
def test_a_bad_salesperson_is_told_so(page: Page, site: str, chapter: str, name: str) -> None:
    place = open_talk(page, address(site, "en", f"notebooks/{chapter}"), name)
    points = points_in(root() / f"exercises/roleplays/{name}.ink")
    said, offered = say_by(
        place, lambda texts: min(range(len(texts)), key=lambda i: sum(points[texts[i]].values()))
    )
    scores = shown_scores(place)
    assert scores == pytest.approx(expected_scores(name, said, offered))
    assert max(scores.values()) < 0.45
    assert load_roleplay(name)["endings"][0] not in (place.locator(".selling-ending").text_content() or "")


@every_talk
def test_one_step_can_be_taken_back_and_a_fork_taken_again(
    page: Page, site: str, chapter: str, name: str
) -> None:
    place = open_talk(page, address(site, "en", f"notebooks/{chapter}"), name)
    before = choices(place).all_text_contents()
    choices(place).first.click()
    mood = place.locator("output[name=mood]").get_attribute("data-value")
    place.get_by_role("button", name="Take back what I said last").click()
    assert choices(place).all_text_contents() == before
    expect(place.get_by_role("button", name="Take back what I said last")).to_be_disabled()
    choices(place).first.click()
    expect(place.locator("output[name=mood]")).to_have_attribute("data-value", mood or "")
    first, _ = say_by(place, lambda _: 0)
    place.get_by_role("button", name="Try another way from step 2").click()
    expect(place.locator(".selling-you")).to_have_count(1)
    expect(place.locator(".selling-debrief")).to_have_count(0)
    other, offered = say_by(place, lambda _: 1)
    assert other[0] != first[0]
    scores = expected_scores(name, [before[0], *other], [before, *offered])
    assert shown_scores(place) == pytest.approx(scores)
    place.get_by_role("button", name="Start again").click()
    place.get_by_role("button", name="Yes, start again").click()
    assert choices(place).all_text_contents() == before


@every_talk
def test_a_talk_is_kept_over_a_reload_and_into_the_other_language(
    page: Page, site: str, chapter: str, name: str
) -> None:
    where = f"notebooks/{chapter}"
    place = open_talk(page, address(site, "en", where), name)
    for _ in range(2):
        choices(place).last.click()
    said = place.locator(".selling-you").all_text_contents()
    page.reload()
    page.wait_for_selector("html[data-widgets=ready]", state="attached")
    place.get_by_role("button", name="Go on with the talk").click()
    expect(place.locator(".selling-you")).to_have_count(len(said))
    assert place.locator(".selling-you").all_text_contents() == said
    place = open_talk(page, address(site, "zh_CN", where), name)
    expect(place.locator(".selling-you")).to_have_count(2)
    assert all(
        re.search(r"[\u4e00-\u9fff]", text) for text in place.locator(".selling-line").all_text_contents()
    )


@every_talk
def test_a_talk_can_be_led_by_keyboard_alone(page: Page, site: str, chapter: str, name: str) -> None:
    open_live(page, address(site, "en", f"notebooks/{chapter}"))
    place = page.locator(f'[data-roleplay="{name}"]')
    place.locator("button").first.focus()
    page.keyboard.press("Enter")
    expect(place.locator(".selling-talk")).to_be_visible()
    while choices(place).count():
        expect(place.locator(".selling-turn").last).to_be_focused()
        page.keyboard.press("Tab")
        expect(choices(place).first).to_be_focused()
        count = place.locator(".selling-you").count()
        page.keyboard.press("Enter")
        expect(place.locator(".selling-you")).to_have_count(count + 1)
    expect(place.locator(".selling-debrief h4")).to_be_focused()


@every_talk
def test_the_debrief_prints_alone(page: Page, site: str, chapter: str, name: str) -> None:
    place = open_talk(page, address(site, "en", f"notebooks/{chapter}"), name)
    say_by(place, lambda _: 0)
    page.evaluate("window.print = () => {}")
    place.get_by_role("button", name="Print the talk and the debrief").click()
    page.emulate_media(media="print")
    expect(place.locator(".selling-debrief")).to_be_visible()
    expect(place.locator(".selling-buttons button").first).to_be_hidden()
    expect(page.locator(".selling-quiz").first).to_be_hidden()
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator(".selling-quiz").first).to_be_visible()
