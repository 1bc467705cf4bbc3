"""Flashcards on the published page: a sitting by keyboard, the next day, missed questions, a choice of chapters."""

import json
import re
from datetime import datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Request, expect

from selling.i18n import catalogue
from selling.project import root
from selling.questions import load_bank, to_content
from selling.site.concordance import chapters
from tests.browser.conftest import EDITIONS, address, open_live
from tests.browser.test_pages import AXE

WHERE = "book/flashcards"
MORNING = datetime(2026, 11, 25, 8, 0)
BEFORE = 1_795_000_000_000  # ms; some days earlier
KB = 1024
RULES = (root() / "src/selling/widgets/record-rules.js").read_text("utf-8")
VERSION = int(re.findall(r"VERSION = (\d+)", RULES)[0])
both_editions = pytest.mark.parametrize("edition", EDITIONS)


def content_of(page: Page) -> dict[str, Any]:
    data = json.loads(page.locator("#selling-page").text_content() or "")
    return data["widgets"]["flashcards-flashcards"]["content"]


def record(page: Page) -> dict[str, Any]:
    return json.loads(page.evaluate("localStorage.getItem('selling.course')") or "{}")


def remember(page: Page, site: str, **kinds: Any) -> None:
    """Put into the browser what an earlier visit would have left."""
    page.goto(address(site, "en", "book/about"))
    page.evaluate(
        """kinds => {
            localStorage.setItem("selling.course", JSON.stringify(kinds));
        }""",
        {"version": VERSION, **kinds},
    )


def open_cards(page: Page, site: str, edition: str = "en") -> Locator:
    open_live(page, address(site, edition, WHERE))
    return page.locator(".selling-flashcards")


def count(place: Locator, name: str) -> Locator:
    return place.locator(f"output[name={name}]")


def begin(place: Locator) -> None:
    place.locator(".selling-stage button").first.click()
    expect(place.locator(".selling-front")).to_be_focused()


def card_on_table(place: Locator) -> str:
    return place.locator(".selling-card").get_attribute("data-card") or ""


def rate(page: Page, place: Locator, key: str) -> str:
    """Turn the card on the table and rate it, by keyboard alone; returns its id."""
    card = card_on_table(place)
    page.keyboard.press(" ")
    expect(place.locator(".selling-back")).to_be_focused()
    page.keyboard.press(key)
    expect(place.locator(".selling-back")).to_have_count(0)
    return card


def answer_of(bank: str, kind: str, right: bool) -> tuple[str, dict[str, Any]]:
    """Return a question's id and the entry that an answer to it leaves in the record."""
    question = next(each for each in to_content(load_bank(bank), "en")["questions"] if each["type"] == kind)
    chosen = next(option["key"] for option in question["options"] if option["right"] == right)
    entry = {"answer": chosen, "checked": chosen, "counted": chosen, "shown": False}
    return question["id"], {"mark": question["mark"], **entry}


def quiz(questions: dict[str, Any]) -> dict[str, Any]:
    return {"at": BEFORE, "cleared": 0, "best": 0.5, "questions": questions}


@both_editions
def test_ten_new_cards_a_day_by_keyboard_and_then_the_day_is_done(
    page: Page, site: str, edition: str
) -> None:
    page.clock.install(time=MORNING)
    place = open_cards(page, site, edition)
    expect(count(place, "new")).to_have_text("10")
    expect(count(place, "due")).to_have_text("0")
    begin(place)
    rated = [rate(page, place, "4") for _ in range(10)]
    assert len(set(rated)) == 10
    # Easy waits for 8 days, but new cards wait for tomorrow, the 26th.
    done = place.locator(".selling-done")
    expect(done).to_contain_text("Thursday, November 26" if edition == "en" else "11月26日星期四")
    expect(place.locator(".selling-panel")).to_be_focused()
    assert {
        card: [rating for _, rating in kept["reviews"]] for card, kept in record(page)["cards"].items()
    } == {card: [4] for card in rated}
    place = open_cards(page, site, edition)
    expect(place.locator(".selling-done")).to_be_visible()
    expect(count(place, "new")).to_have_text("0")


def test_what_was_good_comes_back_the_same_day_and_then_the_day_after_next(page: Page, site: str) -> None:
    """Good, good: ten minutes, then two days (the published example of FSRS: 0, 2, 11 days)."""
    page.clock.install(time=MORNING)
    place = open_cards(page, site)
    begin(place)
    first = rate(page, place, "3")
    for _ in range(9):
        rate(page, place, "4")
    assert card_on_table(place) == first  # nothing else is left, so it does not wait for its ten minutes
    page.clock.fast_forward("10:00")
    place = open_cards(page, site)
    expect(count(place, "due")).to_have_text("1")
    begin(place)
    page.keyboard.press(" ")
    expect(place.locator("[data-rating='3'] .selling-wait")).to_have_text("2 days")
    page.keyboard.press("3")
    expect(place.locator(".selling-done")).to_contain_text("Thursday, November 26")

    page.clock.set_system_time(MORNING + timedelta(days=1))
    place = open_cards(page, site)
    expect(count(place, "due")).to_have_text("0")
    expect(count(place, "new")).to_have_text("10")

    page.clock.set_system_time(MORNING + timedelta(days=2, hours=-7))  # one in the morning: the day has begun
    place = open_cards(page, site)
    expect(count(place, "due")).to_have_text("1")
    begin(place)
    assert card_on_table(place) == first  # due cards come before new ones
    page.keyboard.press(" ")
    expect(place.locator("[data-rating='3'] .selling-wait")).to_have_text("11 days")


@both_editions
def test_each_rating_says_how_long_the_card_waits(page: Page, site: str, edition: str) -> None:
    place = open_cards(page, site, edition)
    begin(place)
    page.keyboard.press(" ")
    words = {text: catalogue(edition).get(text, text) for text in ("Again", "Hard", "Good", "Easy")}
    assert place.locator(".selling-rating").all_inner_texts() == list(words.values())
    waits = {"en": "1 minute, 6 minutes, 10 minutes, 8 days", "zh_CN": "1分钟, 6分钟, 10分钟, 8天"}
    assert ", ".join(place.locator(".selling-wait").all_inner_texts()) == waits[edition]


def test_one_rating_can_be_taken_back(page: Page, site: str) -> None:
    place = open_cards(page, site)
    undo = place.get_by_role("button", name="Take back the last rating")
    expect(undo).to_be_hidden()
    begin(place)
    first = rate(page, place, "3")
    second = rate(page, place, "4")
    undo.click()
    expect(place.locator(".selling-front")).to_be_focused()
    assert card_on_table(place) == second
    assert set(record(page)["cards"]) == {first}
    expect(undo).to_be_hidden()
    expect(place.locator(".selling-notice")).to_contain_text("taken back")
    assert rate(page, place, "1") == second
    assert [rating for _, rating in record(page)["cards"][second]["reviews"]] == [1]


@both_editions
def test_a_missed_question_becomes_the_first_card(page: Page, site: str, edition: str) -> None:
    missed, wrong = answer_of("three-laws", "single", right=False)
    known, right = answer_of("scotsman", "single", right=True)
    remember(
        page,
        site,
        quiz={"three-laws": quiz({missed: wrong}), "scotsman": quiz({known: right})},
    )
    place = open_cards(page, site, edition)
    expect(place).to_have_attribute("data-missed", "found", timeout=20_000)
    expect(place.locator("summary")).to_contain_text("2")  # the two chapters that were begun
    begin(place)
    assert card_on_table(place) == f"question/three-laws/{missed}"
    question = next(each for each in load_bank("three-laws").questions if each.id == missed)
    said = catalogue(edition)
    expect(place.locator(".selling-front")).to_contain_text(said.get(question.text, question.text))
    page.keyboard.press(" ")
    answer = next(option for option in question.options if option.right)
    expect(place.locator(".selling-back")).to_contain_text(said.get(answer.text, answer.text))
    expect(place.locator(".selling-back")).to_contain_text(said.get(answer.feedback, answer.feedback))
    page.keyboard.press("4")
    assert not card_on_table(place).startswith("question/")


def test_of_an_exam_only_what_has_ended_counts_and_what_was_left_out_is_missed(page: Page, site: str) -> None:
    missed, wrong = answer_of("three-laws", "single", right=False)
    left_out, entry = answer_of("loyalty", "single", right=True)
    later, given = answer_of("pipeline", "single", right=False)
    changed, old = answer_of("objections", "single", right=False)

    def sitting(ended: int | None, *taken: tuple[str, str, str | None]) -> dict[str, Any]:
        return {
            "test": "exam",
            "seed": 1,
            "blueprint": 1,
            "lang": "en",
            "began": BEFORE - 60_000,
            "ended": ended,
            "limit": None,
            "at": BEFORE,
            "questions": [name for name, _, _ in taken],
            "marks": {name: mark for name, mark, _ in taken},
            "answers": {name: answer for name, _, answer in taken if answer is not None},
        }

    exam = {
        "over": sitting(
            BEFORE,
            (f"three-laws/{missed}", wrong["mark"], wrong["answer"]),
            (f"loyalty/{left_out}", entry["mark"], None),
            (f"objections/{changed}", "00000000", old["answer"]),
        ),
        "running": sitting(None, (f"pipeline/{later}", given["mark"], given["answer"])),
        "broken": {"ended": 7, "questions": [None, 3, "x/y"]},
        "junk": None,
    }
    remember(page, site, exam=exam)
    place = open_cards(page, site)
    expect(place).to_have_attribute("data-missed", "found", timeout=20_000)
    expect(count(place, "new")).to_have_text("10")
    begin(place)
    seen = [rate(page, place, "4") for _ in range(10)]
    asked = {card for card in seen if card.startswith("question/")}
    assert asked == {f"question/three-laws/{missed}", f"question/loyalty/{left_out}"}


def test_chapters_can_be_chosen_and_the_choice_is_remembered(page: Page, site: str) -> None:
    place = open_cards(page, site)
    place.locator("summary").click()
    place.get_by_role("button", name="No chapter").click()
    expect(place.locator(".selling-done")).to_have_text("Choose at least one chapter to draw cards from.")
    place.get_by_label("SCOTSMAN").check()
    expect(place.locator("summary")).to_have_text(f"Chapters to draw from: 1 of {len(chapters())}")
    place = open_cards(page, site)
    expect(place.locator("summary")).to_have_text(f"Chapters to draw from: 1 of {len(chapters())}")
    home = {card["id"]: card["home"] for card in content_of(page)["cards"]}
    begin(place)
    known = [
        card for card, chapter in home.items() if chapter == "scotsman" and not card.startswith("question/")
    ]
    assert {home[rate(page, place, "4")] for _ in known[:10]} == {"scotsman"}
    place.locator("summary").click()
    place.get_by_role("button", name="Those I have begun").click()
    expect(place.locator("summary")).to_have_text("Chapters to draw from: {0} of {0}".format(len(chapters())))


def test_after_five_minutes_one_may_stop_or_go_on(page: Page, site: str) -> None:
    page.clock.install(time=MORNING)
    place = open_cards(page, site)
    begin(place)
    rate(page, place, "4")
    page.clock.fast_forward("05:01")
    rate_last = card_on_table(place)
    page.keyboard.press(" ")
    page.keyboard.press("4")
    expect(place.locator(".selling-panel")).to_contain_text("Five minutes are over. Cards left for today: 8.")
    expect(place.locator(".selling-panel")).to_be_focused()
    assert rate_last in record(page)["cards"]
    place.get_by_role("button", name="Go on").click()
    rate(page, place, "4")  # and it is not said again
    assert card_on_table(place)


def test_the_page_needs_no_network_once_it_is_loaded(page: Page, site: str) -> None:
    place = open_cards(page, site)
    expect(page.locator("html")).to_have_attribute("data-python", "ready")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.context.set_offline(True)
    begin(place)
    for _ in range(10):
        rate(page, place, "4")
    expect(place.locator(".selling-done")).to_be_visible()
    assert asked == []
    page.context.set_offline(False)


@pytest.mark.parametrize(
    "cards",
    [
        "junk",
        [],
        {"term/wallet": None},
        {"term/wallet": {"reviews": "x"}},
        {"term/wallet": {"reviews": [[None, 3], ["a"], [1e300, 3], [1, 99]]}},
        {"term/no-more": {"reviews": [[BEFORE, 3]]}},
    ],
)
def test_a_spoiled_record_spoils_nothing(page: Page, site: str, cards: Any) -> None:
    remember(page, site, cards=cards, quiz={"three-laws": {"questions": 3}, "x": None}, exam=[], read=7)
    place = open_cards(page, site)
    begin(place)
    rate(page, place, "3")
    expect(place.locator(".selling-front")).to_be_focused()


def test_a_clock_that_was_set_back_is_said_and_loses_nothing(page: Page, site: str) -> None:
    page.clock.install(time=MORNING)
    ahead = round((MORNING + timedelta(days=90)).timestamp() * 1000)
    remember(page, site, cards={"model/law-one": {"reviews": [[ahead, 1]]}})
    place = open_cards(page, site)
    begin(place)
    assert rate(page, place, "4") == "model/law-one"  # as if it were new
    expect(place.locator(".selling-notice")).to_contain_text("clock")
    kept = record(page)["cards"]["model/law-one"]["reviews"]
    assert [ahead, 1] in kept  # in the order of their times, as two devices' reviews are merged
    assert [rating for at, rating in kept if at != ahead] == [4]


@both_editions
def test_axe_finds_nothing_and_a_phone_shows_all(page: Page, site: str, edition: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    place = open_cards(page, site, edition)
    place.locator("summary").click()
    begin(place)
    page.keyboard.press(" ")
    page.evaluate(AXE.read_text("utf-8"))
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        expect(page.locator("html")).to_have_attribute("data-theme", theme)
        found = page.evaluate("() => axe.run(document, { resultTypes: ['violations'] })")
        assert [(each["id"], each["nodes"][0]["target"]) for each in found["violations"]] == []
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@both_editions
def test_the_page_keeps_its_budget(page: Page, site: str, edition: str) -> None:
    sizes: list[int] = []
    page.on("requestfinished", lambda request: sizes.append(size_of(request)))
    open_cards(page, site, edition)
    page.wait_for_load_state("networkidle")
    assert sum(sizes) <= (350 + 230) * KB  # the page, and MicroPython after it


def size_of(request: Request) -> int:
    return request.sizes()["responseBodySize"]
