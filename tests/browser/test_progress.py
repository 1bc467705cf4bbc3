"""The record in a real browser: kept, shown, taken away, brought back, and never lost."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Request, expect

from selling.i18n import catalogue
from selling.outline import outline
from selling.questions import load_bank
from selling.site.concordance import chapters
from tests.browser.conftest import EDITIONS, address, open_live
from tests.browser.test_pages import AXE
from tests.browser.test_quiz import Reader

CHAPTER = chapters()[0]
HERE = f"notebooks/{CHAPTER['name']}"
BANK = CHAPTER["bank"]
SINGLE = [question for question in load_bank(BANK).questions if question.type in ("single", "true-false")]
SAID = {"en": lambda text: text, "zh_CN": lambda text: catalogue("zh_CN")[text]}
FUTURE = 4_000_000_000_000  # the year 2096: where a clock set wrong may have been


def stored(page: Page) -> Any:
    return page.evaluate("JSON.parse(localStorage.getItem('selling.course'))")


def store(page: Page, record: Any) -> None:
    text = record if isinstance(record, str) else json.dumps(record)
    page.evaluate("text => localStorage.setItem('selling.course', text)", text)


def answer(page: Page, question: Any, *, right: bool = True, edition: str = "en") -> None:
    place = page.locator(f'form[data-bank="{BANK}"] fieldset[data-question="{question.id}"]')
    Reader(place, edition).answer(question, right)
    place.locator("button.selling-primary").click()
    expect(place).to_have_attribute("data-state", "right" if right else "wrong")


def progress(page: Page, site: str, edition: str = "en") -> Page:
    open_live(page, address(site, edition, "book/progress"))
    expect(page.locator(".selling-progress-page > p[role=status]").first).to_contain_text(
        str(len(chapters()))
    )
    return page


def export(page: Page, to: Path, edition: str = "en") -> Path:
    with page.expect_download() as waiting:
        page.get_by_role("button", name=SAID[edition]("Export"), exact=True).click()
    assert waiting.value.suggested_filename.startswith("selling-progress-20")
    waiting.value.save_as(to)
    return to


def choose(page: Page, file: Path, edition: str = "en") -> None:
    page.get_by_label(SAID[edition]("Import a file")).set_input_files(file)


def notice(page: Page) -> Any:
    return page.locator(".selling-progress-page > .selling-notice")


@pytest.mark.parametrize("edition", EDITIONS)
def test_what_was_answered_is_shown_exported_erased_and_brought_back(
    page: Page, site: str, tmp_path: Path, edition: str
) -> None:
    said = SAID[edition]
    open_live(page, address(site, edition, HERE))
    answer(page, SINGLE[0], edition=edition)
    answer(page, SINGLE[1], right=False, edition=edition)
    page.locator(".selling-calculator input[type=range]").first.press("ArrowRight")
    page.locator("section#take-away h2, section#take-away").first.scroll_into_view_if_needed()
    page.wait_for_function("JSON.parse(localStorage.getItem('selling.course')).read")
    page.wait_for_function("JSON.parse(localStorage.getItem('selling.course')).used")

    progress(page, site, edition)
    card = page.locator(f'.selling-cards li[data-page="{HERE}"]')
    points = sum(question.points for question in load_bank(BANK).questions)
    best = round(100 * SINGLE[0].points / points + 1e-9)
    expect(card).to_contain_text(said("Read."))
    expect(card).to_contain_text(said("Calculators used: {used} of {tools}.").format(used=1, tools=3))
    expect(card).to_contain_text(said("Quiz: best {share}.").format(share=f"{best}%"))
    again = said("Questions to look at again: {count}").format(count=1)
    expect(page.locator(".selling-rows").first).to_contain_text(again)
    expect(page.locator(".selling-rows").nth(1).locator("meter").first).to_have_attribute("value", "0")
    go_on = page.get_by_role("link", name=said("Go on where you left: {title}").split("{")[0])
    expect(go_on).to_have_attribute("href", f"../{HERE}.html#take-away")

    page.get_by_label(said("Your name, if it should stand in the file")).fill("Li Wei 李伟 <b>")
    before = stored(page)
    file = export(page, tmp_path / "mine.json", edition)
    taken = json.loads(file.read_text("utf-8"))
    assert (taken["course"], taken["version"], taken["name"]) == ("selling", 2, "Li Wei 李伟 <b>")
    assert taken["record"]["quiz"] == before["quiz"]

    page.get_by_role("button", name=said("Erase everything")).click()
    assert stored(page) is not None
    page.get_by_role("button", name=said("Yes, erase everything")).click()
    expect(notice(page)).to_have_text(said("Everything that this course had kept in this browser is erased."))
    assert stored(page) is None
    expect(card).to_contain_text(said("Not begun."))
    assert page.evaluate("document.activeElement !== document.body"), "focus is lost"

    choose(page, file, edition)
    expect(card).to_contain_text(said("Read."))
    kinds = ("quiz", "read", "used", "calculator", "days")
    assert {kind: stored(page)[kind] for kind in kinds} == {kind: taken["record"][kind] for kind in kinds}
    expect(page.get_by_label(said("Your name, if it should stand in the file"))).to_have_value(
        "Li Wei 李伟 <b>"
    )
    page.get_by_role("button", name=said("Undo the import")).click()
    expect(card).to_contain_text(said("Not begun."))


def test_a_phones_file_comes_into_a_desks_record_and_neither_loses_anything(
    page: Page, context: BrowserContext, site: str, tmp_path: Path
) -> None:
    open_live(page, address(site, "en", HERE))
    answer(page, SINGLE[0])
    file = export(progress(page, site), tmp_path / "phone.json")
    page.evaluate("localStorage.clear()")
    open_live(page, address(site, "en", HERE))
    answer(page, SINGLE[1])
    progress(page, site)
    choose(page, file)
    expect(notice(page)).to_contain_text("New or newer here: answers 1, chapters read 0")
    assert stored(page)["quiz"][BANK]["questions"].keys() == {SINGLE[0].id, SINGLE[1].id}
    choose(page, file)
    expect(notice(page)).to_contain_text("was here already")
    open_live(page, address(site, "en", HERE))
    for question in SINGLE[:2]:
        place = page.locator(f'form[data-bank="{BANK}"] fieldset[data-question="{question.id}"]')
        expect(place).to_have_attribute("data-state", "right")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{" + "x" * 5_000_000, "too large"),
        ("<html>", "not a progress file"),
        ('{"course": "selling", "version": 2, "record": {"quiz": {"three-l', "not whole"),
        ('{"course": "selling", "version": 3, "record": {"version": 3}}', "newer version"),
        ('{"course": "cooking", "version": 2, "record": {"version": 2}}', "not a progress file"),
        ('{"course": "selling", "version": 2, "record": {"version": 2, "quiz": 7, "x": 1}}', "left out: 2"),
    ],
)
def test_a_file_that_does_not_fit_has_its_sentence_and_changes_no_answer(
    page: Page, site: str, tmp_path: Path, text: str, sentence: str
) -> None:
    record = {"version": 2, "worksheet": {"complaint-log": {"values": {"a": "mine"}, "at": 5}}}
    progress(page, site)
    store(page, record)
    (tmp_path / "file.json").write_text(text, "utf-8")
    choose(page, tmp_path / "file.json")
    expect(notice(page)).to_contain_text(sentence)
    assert stored(page)["worksheet"] == record["worksheet"]


def test_a_record_of_the_first_version_keeps_its_answers(page: Page, site: str) -> None:
    open_live(page, address(site, "en", HERE))
    answer(page, SINGLE[0])
    kept = stored(page)["quiz"][BANK]["questions"][SINGLE[0].id]
    first = {name: kept[name] for name in ("mark", "answer", "checked", "counted", "shown")}
    sheet = {"values": {"account": "Harbour"}}
    store(
        page,
        {
            "version": 1,
            "quiz": {BANK: {"questions": {SINGLE[0].id: first}}},
            "worksheet": {"complaint-log": sheet},
            "calculator": {"x": []},
        },
    )
    open_live(page, address(site, "en", HERE))
    place = page.locator(f'form[data-bank="{BANK}"] fieldset[data-question="{SINGLE[0].id}"]')
    expect(place).to_have_attribute("data-state", "right")
    answer(page, SINGLE[1])
    page.wait_for_function(
        "bank => JSON.parse(localStorage.getItem('selling.course')).quiz[bank].best", arg=BANK
    )
    record = stored(page)
    assert record["version"] == 2
    assert record["worksheet"]["complaint-log"] == {**sheet, "at": 0}
    questions = record["quiz"][BANK]["questions"]
    assert (questions[SINGLE[0].id]["at"], questions[SINGLE[0].id]["share"]) == (0, 1)
    assert questions[SINGLE[1].id]["at"] > 0


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_record_of_a_newer_version_is_left_as_it_is_and_said_so(
    page: Page, site: str, edition: str
) -> None:
    newer = '{"version":3,"quiz":{"three-laws":"in some new way"}}'
    page.goto(address(site, edition, "index"))
    store(page, newer)
    open_live(page, address(site, edition, HERE))
    told = catalogue(edition).get if edition != "en" else lambda text: text
    start = "What this browser has kept was written by a newer version of the course."
    sentence = next(text for text in catalogue("zh_CN") if text.startswith(start))
    expect(page.locator("article .selling-unsaved")).to_have_text(told(sentence))
    answer(page, SINGLE[0], edition=edition)
    expect(page.locator(".selling-unsaved")).to_have_count(1)
    assert page.evaluate("localStorage.getItem('selling.course')") == newer


def test_a_damaged_record_is_set_aside_and_said_so(page: Page, site: str) -> None:
    page.goto(address(site, "en", "index"))
    for damaged in ('{"version":2,"quiz":{"three-l', "[]"):
        store(page, damaged)
        page.goto(address(site, "en", "book/glossary"))
        expect(page.locator("article .selling-unsaved")).to_contain_text("set aside")
    aside = page.evaluate("['', '.2'].map(end => localStorage.getItem('selling.course.damaged' + end))")
    assert aside == ['{"version":2,"quiz":{"three-l', "[]"]
    open_live(page, address(site, "en", HERE))
    answer(page, SINGLE[0])
    assert SINGLE[0].id in stored(page)["quiz"][BANK]["questions"]


def test_two_tabs_answer_at_once_and_lose_nothing(page: Page, context: BrowserContext, site: str) -> None:
    other = context.new_page()
    for each in (page, other):
        open_live(each, address(site, "en", HERE))
    answer(page, SINGLE[0], right=False)
    answer(other, SINGLE[1])
    there = f'form[data-bank="{BANK}"] fieldset[data-question="{{}}"]'
    expect(other.locator(there.format(SINGLE[0].id))).to_have_attribute("data-state", "wrong")
    expect(page.locator(there.format(SINGLE[1].id))).to_have_attribute("data-state", "right")
    assert stored(page)["quiz"][BANK]["questions"].keys() == {SINGLE[0].id, SINGLE[1].id}
    page.locator("form.selling-quiz").get_by_role("button", name="Start again").click()
    page.locator(".selling-score button:visible").first.click()
    expect(other.locator(there.format(SINGLE[0].id))).to_have_attribute("data-state", "open")
    answer(other, SINGLE[2])
    assert stored(page)["quiz"][BANK]["questions"].keys() == {SINGLE[2].id}


def test_a_clock_set_back_does_not_make_an_older_answer_win(page: Page, site: str) -> None:
    page.goto(address(site, "en", "index"))
    store(page, {"version": 2, "worksheet": {"complaint-log": {"values": {}, "at": FUTURE}}})
    open_live(page, address(site, "en", HERE))
    answer(page, SINGLE[0])
    assert stored(page)["quiz"][BANK]["questions"][SINGLE[0].id]["at"] > FUTURE


# The theme keeps the colour mode, and is not under test.
REFUSED = """
(() => {
  window.native = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    if (key.startsWith("selling.")) throw new DOMException("", "%s");
    window.native.call(this, key, value);
  };
})();
"""


@pytest.mark.parametrize(
    ("error", "sentence"),
    [("SecurityError", "does not let the page save"), ("QuotaExceededError", "no room left")],
)
def test_where_nothing_can_be_stored_the_page_says_so_and_goes_on(
    page: Page, site: str, error: str, sentence: str
) -> None:
    page.add_init_script(REFUSED % error)
    open_live(page, address(site, "en", HERE))
    answer(page, SINGLE[0])
    answer(page, SINGLE[1])
    expect(page.locator(".selling-unsaved")).to_have_count(1)
    expect(page.locator(".selling-unsaved")).to_contain_text(sentence)
    place = page.locator(f'form[data-bank="{BANK}"] fieldset[data-question="{SINGLE[0].id}"]')
    expect(place).to_have_attribute("data-state", "right")


def test_what_found_no_room_is_stored_once_there_is_some(page: Page, site: str) -> None:
    open_live(page, address(site, "en", HERE))
    page.evaluate(REFUSED % "QuotaExceededError")
    answer(page, SINGLE[0])
    page.evaluate("() => { Storage.prototype.setItem = window.native }")
    answer(page, SINGLE[1])
    assert stored(page)["quiz"][BANK]["questions"].keys() == {SINGLE[0].id, SINGLE[1].id}


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_contents_and_the_welcome_page_show_the_same_marks(page: Page, site: str, edition: str) -> None:
    said = SAID[edition]
    page.goto(address(site, edition, "index"))
    place = {"page": HERE, "section": "try-it", "at": 4}
    quiz = {"at": 3, "cleared": 0, "best": 0.8, "questions": {}}
    store(
        page,
        {
            "version": 2,
            "quiz": {BANK: quiz},
            "read": {HERE: {"first": 1, "last": 2}},
            "notes": {"place": place},
        },
    )
    page.goto(address(site, edition, "index"))
    told = f"({said('read')} · {said('quiz {share}').format(share='80%')})"
    contents = page.locator(f'nav.bd-docs-nav a[href$="{HERE}.html"]')
    expect(contents.locator(".selling-mark")).to_have_text(told)
    expect(page.locator("article .selling-mark").first).to_contain_text(told)
    start = page.locator("article a.selling-start")
    expect(start).to_contain_text(said("Go on where you left: {title}").split("{")[0].strip())
    start.click()
    page.wait_for_url(f"**/{HERE}.html#try-it")
    expect(page.locator("nav.bd-docs-nav .selling-mark")).to_have_count(1)


def test_marks_move_nothing_on_the_page(page: Page, site: str) -> None:
    page.goto(address(site, "en", "book/glossary"))
    places = "[...document.querySelectorAll('nav.bd-docs-nav a')].map(a => a.getBoundingClientRect().top + scrollY)"
    before = page.evaluate(places)
    read = {f"notebooks/{chapter['name']}": {"first": 1, "last": 1} for chapter in chapters()}
    store(page, {"version": 2, "read": read})
    page.goto(address(site, "en", "book/glossary"))
    expect(page.locator("nav.bd-docs-nav .selling-mark")).to_have_count(len(read))
    assert page.evaluate(places) == before


def a_full_record() -> dict[str, Any]:
    """A record in which every chapter has something of everything."""
    quiz, read, used = {}, {}, {}
    for chapter in (chapter for part in outline() for chapter in part["chapters"]):
        kept = {"at": 5, "answer": "1", "checked": "1", "counted": "1", "shown": False, "share": 0.5}
        asked = {
            question[0]: {**kept, "mark": question[1]} for question in chapter["questions"][chapter["bank"]]
        }
        quiz[chapter["bank"]] = {"at": 5, "cleared": 0, "best": 0.5, "questions": asked}
        read[chapter["page"]] = {"first": 1, "last": 5}
        used[chapter["page"]] = dict.fromkeys(chapter["tools"][:1], 3)
    place = {"page": HERE, "section": "try-it", "at": 5}
    return {"version": 2, "quiz": quiz, "read": read, "used": used, "notes": {"place": place}, "days": {}}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_axe_finds_nothing_on_a_full_page_and_a_phone_need_not_scroll_sideways(
    page: Page, site: str, edition: str, theme: str
) -> None:
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(address(site, edition, "index"))
    store(page, a_full_record())
    progress(page, site, edition)
    expect(page.locator(".selling-rows").last.locator("li").first).to_be_attached()
    for details in page.locator(".selling-progress-page details").all():
        details.evaluate("node => (node.open = true)")
    page.get_by_role("button", name=SAID[edition]("Erase everything")).click()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("() => axe.run(document, { resultTypes: ['violations'] })")
    assert [violation["id"] for violation in found["violations"]] == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_page_stays_inside_the_budget(page: Page, site: str, edition: str) -> None:
    found: list[Request] = []
    page.on("requestfinished", lambda request: found.append(request))
    progress(page, site, edition)
    page.wait_for_load_state("networkidle")
    python = re.compile(r"/(worker|micropython)-|\.py\.txt$")
    sizes = {request.url: request.sizes()["responseBodySize"] for request in found}
    early = {url: size for url, size in sizes.items() if not python.search(url)}
    assert sum(early.values()) <= 350 * 1024, early
    assert sum(size for url, size in early.items() if "/_static/selling/" in url) <= 130 * 1024, early
    assert sum(sizes.values()) - sum(early.values()) <= 230 * 1024, sizes
