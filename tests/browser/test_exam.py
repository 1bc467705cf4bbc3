"""The entry test and the exam on the published page: taken to the end, interrupted in every way, and looked back on."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from selling.i18n import catalogue
from selling.live.draw import draw
from selling.project import root
from selling.questions import load_bank
from selling.questions.blueprint import load_tests
from tests.browser.conftest import EDITIONS, address, open_live
from tests.browser.test_quiz import Reader

AXE = root() / "node_modules/axe-core/axe.min.js"
PAGE = {"exam": "notebooks/exam", "entry": "notebooks/entry-test"}
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }"
REFUSE = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })"
NO_MORE = "This browser no longer saves what you answer."


class Sitting:
    """Someone who takes a test and knows the banks by heart."""

    def __init__(self, page: Page, edition: str = "en") -> None:
        self.page = page
        self.edition = edition
        self.words = catalogue(edition)
        self.place = page.locator(".selling-exam")

    def said(self, text: str) -> str:
        return self.words.get(text, text)

    def button(self, text: str) -> Locator:
        return self.place.get_by_role("button", name=self.said(text), exact=True)

    def state(self, wanted: str) -> None:
        expect(self.place).to_have_attribute("data-state", wanted)

    def open(self, site: str, test: str = "exam") -> None:
        open_live(self.page, address(site, self.edition, PAGE[test]))

    def begin(self, site: str, test: str = "exam") -> None:
        self.open(site, test)
        self.button("Begin the exam" if test == "exam" else "Begin the entry test").click()
        self.state("running")

    @property
    def sheet(self) -> Locator:
        return self.place.locator("fieldset[data-question]")

    @property
    def name(self) -> str:
        return str(self.sheet.get_attribute("data-question"))

    def question(self) -> Any:
        bank, identity = self.name.split("/")
        return next(each for each in load_bank(bank).questions if each.id == identity)

    def answer(self, right: bool = True) -> str:
        Reader(self.sheet, self.edition).answer(self.question(), right)
        return self.name

    def next(self) -> bool:
        """Go to the next question by keyboard; False at the last one."""
        button = self.button("Next")
        if not button.is_visible():
            return False
        before = self.name
        button.press("Enter")
        expect(self.sheet).not_to_have_attribute("data-question", before)
        return True

    def hand_in(self) -> None:
        self.button("Hand in").click()
        sure = self.button("Yes, hand in")
        if sure.is_visible():
            sure.click()
        self.state("result")

    def record(self) -> dict[str, Any]:
        """The sittings that the browser keeps."""
        kept: dict[str, Any] = json.loads(self.page.evaluate("localStorage.getItem('selling.course')"))[
            "exam"
        ]
        return kept

    def only(self) -> dict[str, Any]:
        (sitting,) = self.record().values()
        return dict(sitting)

    def left(self) -> int:
        """Seconds left, as the clock shows them."""
        minutes, seconds = self.place.get_by_role("timer").inner_text().split(":")[-2:]
        hours = self.place.get_by_role("timer").inner_text().count(":") == 2
        return 60 * int(minutes) + int(seconds) + 3600 * hours

    def share(self) -> float:
        return float(self.place.locator("output[name=score]").get_attribute("data-value") or -1)


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_exam_answered_rightly_is_passed_and_the_next_opens_a_day_later(
    page: Page, site: str, edition: str
) -> None:
    page.clock.install()
    sitting = Sitting(page, edition)
    sitting.begin(site)
    asked = [sitting.answer()]
    expect(sitting.place.locator(".selling-verdict")).to_have_count(0)
    while sitting.next():
        assert page.evaluate("document.activeElement.tagName") == "H3", "focus is lost"
        asked.append(sitting.answer())
    assert len(set(asked)) == 40
    kept = sitting.only()
    assert sorted(asked) == sorted(draw(load_tests()[1]["exam"], kept["seed"]))
    assert kept["questions"] == asked
    assert (kept["test"], kept["limit"], kept["ended"]) == ("exam", 3600, None)
    assert set(kept["answers"]) == set(kept["marks"]) == set(asked)

    sitting.button("Hand in").click()  # nothing is open, so nothing is asked
    sitting.state("result")
    assert sitting.share() == 1
    expect(sitting.place.locator(".selling-passed")).to_have_text(
        sitting.said("Passed. The pass mark is {mark}%.").format(mark=80)
    )
    assert sitting.place.locator(".selling-reviewed").count() == 40
    assert sitting.place.locator(".selling-objective:not([data-kind=right])").count() == 0
    assert page.evaluate("document.activeElement.tagName") == "H3", "focus is lost"
    assert sitting.only()["ended"] >= kept["began"]

    again = sitting.button("Take another draw")
    expect(sitting.place.locator(".selling-wait")).to_be_visible()
    expect(again).to_have_count(0)
    open_live(page, page.url)
    sitting.state("start")
    expect(again).to_have_count(0)
    sitting.button("Show your result").click()
    sitting.state("result")
    assert sitting.share() == 1
    page.clock.fast_forward("23:59:00")
    expect(again).to_have_count(0)
    page.clock.fast_forward("00:02:00")
    again.click()
    sitting.state("running")
    other = next(each for each in sitting.record().values() if each["ended"] is None)
    assert 3 * len(set(other["questions"]) & set(asked)) <= 40


def test_wrong_and_open_answers_are_reviewed_by_objective_with_a_link_to_the_paragraph(
    page: Page, site: str
) -> None:
    sitting = Sitting(page)
    sitting.begin(site)
    wrong = sitting.answer(right=False)
    question = sitting.question()
    sitting.next()
    left_open = sitting.name
    sitting.button("Hand in").click()
    expect(sitting.place.get_by_text("Open questions: 39. Hand in all the same?")).to_be_visible()
    sitting.button("No, go on").click()
    sitting.state("running")
    sitting.hand_in()
    assert sitting.share() < 0.1
    expect(sitting.place.locator(".selling-passed")).to_have_text("Not passed yet. The pass mark is 80%.")

    first = sitting.place.locator(f'.selling-reviewed[data-question="{left_open}"]')
    objective = sitting.place.locator(f'details:has([data-question="{left_open}"])')
    objective.locator("summary").press("Enter")
    expect(first).to_contain_text("Left open, or not finished.")
    expect(first).to_contain_text("The right answer")
    reviewed = sitting.place.locator(f'.selling-reviewed[data-question="{wrong}"]')
    told = reviewed.evaluate("node => node.textContent")
    assert "Not right" in told or "Not in order" in told or "belong here" in told
    if question.explain:
        assert question.explain.strip() in told

    link = objective.get_by_role("link", name=re.compile("Read it up"))
    link.click()
    expect(page).to_have_url(re.compile(r"/notebooks/\d\d-[a-z-]+\.html#objective-[a-z-]+$"))
    target = page.url.split("#")[1]
    expect(page.locator(f"#{target}")).to_be_in_viewport()


def test_a_reload_in_the_middle_loses_nothing_and_the_clock_goes_on(page: Page, site: str) -> None:
    page.clock.install()
    sitting = Sitting(page)
    sitting.begin(site)
    first = sitting.answer()
    sitting.next()
    second = sitting.answer()
    sitting.button("Mark for later").click()
    page.clock.fast_forward("05:00")
    assert sitting.left() <= 55 * 60
    before = sitting.only()

    open_live(page, page.url)
    sitting.state("running")
    assert sitting.name == before["questions"][2]
    assert 54 * 60 < sitting.left() <= 55 * 60
    expect(sitting.place.get_by_text("Your test goes on where you left it.")).to_be_visible()
    assert sitting.only()["answers"] == before["answers"]
    assert set(before["answers"]) == {first, second}
    sitting.button("Back").click()
    expect(sitting.sheet).to_have_attribute("data-question", second)
    expect(sitting.button("Mark for later")).to_have_attribute("aria-pressed", "true")
    sitting.button("Back").click()
    assert sitting.only()["answers"][first] == before["answers"][first]
    expect(sitting.place.locator(".selling-overview summary")).to_contain_text("2 of 40 answered, 1 marked")


def test_the_other_edition_goes_on_with_the_same_sitting(page: Page, site: str) -> None:
    sitting = Sitting(page)
    sitting.begin(site)
    first = sitting.answer()
    chinese = Sitting(page, "zh_CN")
    chinese.open(site)
    chinese.state("running")
    assert chinese.name == sitting.only()["questions"][1]
    chinese.button("Back").click()
    expect(chinese.sheet).to_have_attribute("data-question", first)
    chinese.hand_in()
    assert chinese.share() > 0


def test_when_the_time_is_up_what_is_there_is_handed_in(page: Page, site: str) -> None:
    page.clock.install()
    sitting = Sitting(page)
    sitting.begin(site)
    sitting.answer()
    status = sitting.place.get_by_role("status").nth(1)
    page.clock.fast_forward("49:50")
    expect(status).to_be_empty()
    page.clock.fast_forward("00:12")
    expect(status).to_have_text("Ten minutes left.")
    page.clock.fast_forward("09:00")
    expect(status).to_have_text("One minute left. Then what you have answered is handed in.")
    page.clock.fast_forward("01:00")
    sitting.state("result")
    expect(status).to_have_text("The time is up. What you had answered has been handed in.")
    kept = sitting.only()
    assert kept["ended"] == kept["began"] + 3_600_000
    assert len(kept["answers"]) == 1
    assert sitting.share() > 0


def test_a_test_whose_time_ran_out_while_the_page_was_closed_is_handed_in_at_its_end(
    page: Page, site: str
) -> None:
    page.clock.install()
    sitting = Sitting(page)
    sitting.begin(site)
    sitting.answer()
    page.goto(address(site, "en", "index"))
    page.clock.fast_forward("02:00:00")
    sitting.open(site)
    sitting.state("result")
    kept = sitting.only()
    assert kept["ended"] == kept["began"] + 3_600_000
    expect(sitting.place.get_by_text("The time is up.")).to_be_visible()


def test_a_clock_set_back_gives_no_time(page: Page, site: str) -> None:
    page.clock.install()
    sitting = Sitting(page)
    sitting.begin(site)
    page.clock.fast_forward("20:00")
    left = sitting.left()
    assert left <= 40 * 60
    page.clock.set_system_time(page.evaluate("Date.now() / 1000 - 3600"))
    page.clock.run_for(2000)
    assert sitting.left() <= left
    open_live(page, page.url)
    sitting.state("running")
    assert sitting.left() <= left


@pytest.mark.parametrize("fault", [FULL, REFUSE], ids=["full", "refused"])
def test_without_storage_the_test_goes_on_in_memory(chromium: Browser, site: str, fault: str) -> None:
    context = chromium.new_context()
    context.add_init_script(fault)
    sitting = Sitting(context.new_page())
    sitting.begin(site)
    expect(sitting.place.get_by_text(NO_MORE)).to_be_visible()
    sitting.answer()
    sitting.next()
    sitting.answer()
    sitting.button("Back").click()
    expect(sitting.place.locator(".selling-overview summary")).to_contain_text("2 of 40 answered")
    sitting.hand_in()
    assert sitting.share() > 0
    context.close()


def test_storage_that_fills_up_in_the_middle_loses_nothing(page: Page, site: str) -> None:
    sitting = Sitting(page)
    sitting.begin(site)
    first = sitting.answer()
    sitting.next()
    page.evaluate(f"() => {{ window.kept = Storage.prototype.setItem; {FULL}; }}")
    second = sitting.answer()
    expect(sitting.place.get_by_text(NO_MORE)).to_be_visible()
    sitting.next()
    third = sitting.answer()
    assert set(sitting.only()["answers"]) == {first}
    expect(sitting.place.locator(".selling-overview summary")).to_contain_text("3 of 40 answered")
    page.evaluate("() => { Storage.prototype.setItem = window.kept; }")  # somebody has made room
    sitting.next()
    fourth = sitting.answer()
    assert set(sitting.only()["answers"]) == {first, second, third, fourth}


def test_two_tabs_write_into_one_sitting_and_the_later_answer_counts(
    context: BrowserContext, page: Page, site: str
) -> None:
    one = Sitting(page)
    one.begin(site)
    other = Sitting(context.new_page())
    other.open(site)
    other.state("running")
    assert other.name == one.name
    first = one.answer(right=True)
    given = one.only()["answers"][first]
    other.answer(right=False)
    later = one.only()["answers"][first]
    assert later != given
    expect(one.place.get_by_text("An answer came from another tab.")).to_be_visible()
    other.next()
    second = other.answer()
    one.next()
    one.next()
    third = one.answer()
    assert one.only()["answers"].keys() == {first, second, third}
    assert one.only()["answers"][first] == later
    expect(one.place.locator(".selling-overview summary")).to_contain_text("3 of 40 answered")
    other.hand_in()
    one.state("result")
    assert one.share() == other.share()
    assert len(one.record()) == 1


def test_a_second_tab_that_begins_joins_the_sitting(context: BrowserContext, page: Page, site: str) -> None:
    one, other = Sitting(page), Sitting(context.new_page())
    other.open(site)
    one.begin(site)
    other.button("Begin the exam").click()
    other.state("running")
    assert other.name == one.name
    assert len(one.record()) == 1


def test_questions_that_do_not_come_have_a_sentence_and_a_second_try(chromium: Browser, site: str) -> None:
    context = chromium.new_context()
    context.route("**/bank-*.json", lambda route: route.abort())
    sitting = Sitting(context.new_page())
    sitting.open(site)
    sitting.button("Begin the exam").click()
    expect(sitting.place.get_by_text("The questions did not come.")).to_be_visible()
    assert sitting.page.evaluate("localStorage.getItem('selling.course')") is None  # the clock has not begun
    context.unroute("**/bank-*.json")
    sitting.button("Try again").click()
    sitting.state("running")
    context.close()


def kept(**changed: Any) -> str:
    sitting = {
        "test": "exam",
        "seed": 1,
        "blueprint": "00000000",
        "lang": "en",
        "began": 1,
        "ended": None,
        "limit": None,
        "at": 1,
        "seen": 1,
        "questions": ["three-laws/four-complaints"],
        "marks": {},
        "answers": {},
    }
    return json.dumps({"a": {**sitting, **changed}})


TAMPERED = {
    "no record": ("7", "start"),
    "no sitting": ('{"a": 3, "b": {"test": "exam"}, "c": []}', "start"),
    "questions of another kind": (kept(questions=[1, None]), "start"),
    "an end that is a text": (kept(ended="x"), "start"),
    "questions that are gone": (kept(questions=["three-laws/no-such", "../../x"]), "start"),
    "a sitting of an older course": (kept(questions=["three-laws/four-complaints", "old/gone"]), "running"),
    "answers of every sort": (
        kept(answers={"three-laws/four-complaints": {"x": [1]}, "y": "<b>"}, marks=3, seen="x"),
        "running",
    ),
}


@pytest.mark.parametrize(("exam", "state"), TAMPERED.values(), ids=TAMPERED)
def test_a_record_that_was_tampered_with_stops_nothing(page: Page, site: str, exam: str, state: str) -> None:
    sitting = Sitting(page)
    sitting.begin(site)
    sitting.hand_in()
    page.evaluate(
        """exam => {
          const record = JSON.parse(localStorage.getItem("selling.course"));
          localStorage.setItem("selling.course", JSON.stringify({ ...record, exam: JSON.parse(exam) }));
        }""",
        exam,
    )
    open_live(page, page.url)
    sitting.state(state)
    if state == "running":
        sitting.answer()
        sitting.hand_in()
        assert sitting.share() == 1


def test_answers_to_a_text_that_has_changed_are_asked_for_again(page: Page, site: str) -> None:
    sitting = Sitting(page)
    sitting.begin(site)
    name = sitting.answer()
    page.evaluate(
        """name => {
          const record = JSON.parse(localStorage.getItem("selling.course"));
          Object.values(record.exam)[0].marks[name] = "00000000";
          localStorage.setItem("selling.course", JSON.stringify(record));
        }""",
        name,
    )
    open_live(page, page.url)
    sitting.state("running")
    expect(sitting.place.get_by_text("Questions to answer again: 1.")).to_be_visible()
    assert sitting.name == name
    sitting.answer()
    sitting.hand_in()
    assert sitting.share() > 0


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_entry_test_ends_with_a_profile_and_a_path(page: Page, site: str, edition: str) -> None:
    """Part 1 is answered rightly, the rest left open: part 1 is to be skimmed, everything else to be read."""
    sitting = Sitting(page, edition)
    sitting.begin(site, "entry")
    expect(sitting.place.get_by_role("timer")).to_be_hidden()
    mine = [name for name, part in parts_of().items() if part == 1]
    count = 1
    while True:
        if sitting.name in mine:
            sitting.answer()
        if not sitting.next():
            break
        count += 1
    assert count == 20
    sitting.hand_in()
    bars = sitting.place.locator(".selling-parts > li")
    expect(bars).to_have_count(7)
    shares = bars.locator("meter").evaluate_all("meters => meters.map(meter => meter.value)")
    assert shares == [1, 0, 0, 0, 0, 0, 0]
    expect(bars.first).to_contain_text("100%")
    skim = sitting.place.locator("[data-path=skim] a")
    read = sitting.place.locator("[data-path=read] a")
    hrefs = skim.evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert hrefs == ["01-three-laws.html", "02-compete-and-satisfy.html", "03-lifetime-value.html"]
    assert read.count() + skim.count() == len({name.split("/")[0] for name in parts_of()})
    read.first.click()
    expect(page).to_have_url(re.compile(r"notebooks/04-[a-z-]+\.html$"))
    sitting.open(site, "entry")
    sitting.button("Take another draw").click()  # the entry test has no wait
    sitting.state("running")


def parts_of() -> dict[str, int]:
    from selling.questions.course import parts, pool

    return {row["name"]: row["part"] for row in pool(parts())}


@pytest.mark.parametrize("edition", EDITIONS)
def test_axe_finds_nothing_while_it_runs_and_after(page: Page, site: str, edition: str) -> None:
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    sitting = Sitting(page, edition)
    sitting.begin(site)
    sitting.answer()
    sitting.button("Mark for later").click()
    sitting.place.locator(".selling-overview summary").click()
    looked_at(page)
    page.set_viewport_size({"width": 320, "height": 700})
    for _ in range(39):
        sitting.next()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, sitting.name
    page.set_viewport_size({"width": 1280, "height": 900})
    sitting.hand_in()
    for details in sitting.place.locator("details").all():
        details.evaluate("node => (node.open = true)")
    looked_at(page)
    page.set_viewport_size({"width": 320, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def looked_at(page: Page) -> None:
    page.evaluate(AXE.read_text("utf-8"))
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        expect(page.locator("html")).to_have_attribute("data-theme", theme)
        found = page.evaluate("() => axe.run(document, { resultTypes: ['violations'] })")
        told = [
            f"{violation['id']}: {node['target']}"
            for violation in found["violations"]
            for node in violation["nodes"]
        ]
        assert told == [], theme
