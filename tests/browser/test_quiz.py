"""Every question of every bank, answered right and wrong on the published page, in both languages."""

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from selling.i18n import catalogue
from selling.questions import load_bank
from selling.site.concordance import chapters
from tests.browser.conftest import EDITIONS, address, open_live

BANKS = [
    (edition, chapter["name"], bank)
    for edition in EDITIONS
    for chapter in chapters()
    for bank in chapter["banks"]
]


class Reader:
    """Someone who reads one language and answers by what stands on the page."""

    def __init__(self, place: Locator, edition: str) -> None:
        self.place = place
        self.words = catalogue(edition)

    def said(self, text: str) -> str:
        return self.words.get(text, text)

    def exactly(self, text: str) -> re.Pattern[str]:
        return re.compile(rf"^\s*{re.escape(self.said(text))}\s*$")

    def choose(self, options: list[Any]) -> None:
        for option in options:
            self.place.locator(".selling-option").filter(has_text=self.exactly(option.text)).click()

    def single(self, question: Any, right: bool) -> None:
        self.choose([next(option for option in question.options if option.right == right)])

    def several(self, question: Any, right: bool) -> None:
        chosen = [option for option in question.options if option.right == right]
        self.choose(chosen if right else chosen[:1])

    def number(self, question: Any, right: bool) -> None:
        value = question.answer if right else question.answer + 10 * question.tolerance + 7
        self.place.locator("input").fill(f"{value:.10g}")

    def match(self, question: Any, right: bool) -> None:
        rights = [pair.right for pair in question.pairs]
        for pair in question.pairs:
            wanted = pair.right if right else next(text for text in rights if text != pair.right)
            row = self.place.locator(".selling-pair").filter(has_text=self.said(pair.left))
            row.locator("select").select_option(label=self.said(wanted))

    def sort(self, question: Any, right: bool) -> None:
        for item in question.items:
            wanted = item.bin if right else next(name for name in question.bins if name != item.bin)
            row = self.place.locator(".selling-item").filter(has_text=self.said(item.text))
            row.locator(".selling-bin").filter(has_text=self.exactly(wanted)).click()

    def order(self, question: Any, right: bool) -> None:
        wanted = [self.said(item.text) for item in question.items]
        if not right:
            wanted.reverse()
        steps = self.place.locator(".selling-steps li")
        steps.nth(1).locator("button").first.click()  # they may stand as wanted, and only a move is an answer
        for i, text in enumerate(wanted):
            for _ in range(len(wanted)):
                shown = [step.locator("> span").first.inner_text() for step in steps.all()]
                at = shown.index(text)
                if at == i:
                    break
                steps.nth(at).locator("button").first.click()

    def blanks(self, question: Any, right: bool) -> None:
        for blank, select in zip(question.blanks, self.place.locator("select").all(), strict=True):
            choice = next(choice for choice in blank.choices if choice.right == right)
            select.select_option(label=self.said(choice.text))

    def answer(self, question: Any, right: bool) -> None:
        kind = question.type.replace("true-false", "single")
        getattr(self, kind)(question, right)


@pytest.mark.parametrize(("edition", "chapter", "bank"), BANKS)
def test_every_question_is_graded_explained_and_kept(
    page: Page, site: str, edition: str, chapter: str, bank: str
) -> None:
    questions = load_bank(bank).questions
    open_live(page, address(site, edition, f"notebooks/{chapter}"))
    form = page.locator(f'form.selling-quiz[data-bank="{bank}"]')
    for question in questions:
        place = form.locator(f'fieldset[data-question="{question.id}"]')
        check = place.locator("button.selling-primary")
        reader = Reader(place, edition)
        reader.answer(question, right=False)
        check.click()
        expect(place).to_have_attribute("data-state", "wrong")
        assert len(place.get_by_role("status").first.inner_text()) > 30
        assert page.evaluate("document.activeElement !== document.body"), "focus is lost"
        place.locator(".selling-buttons button:visible").first.press("Enter")
        reader.answer(question, right=True)
        if question.type == "several":
            reader.choose([next(option for option in question.options if not option.right)])
        check.click()
        expect(place).to_have_attribute("data-state", "right")
    full = sum(question.points for question in questions)
    expect(form.locator("output[name=score]")).to_have_attribute("data-value", str(full))

    open_live(page, page.url.split("#")[0])
    for question in questions:
        expect(form.locator(f'fieldset[data-question="{question.id}"]')).to_have_attribute(
            "data-state", "right"
        )
    expect(form.locator("output[name=score]")).to_have_attribute("data-value", str(full))


@pytest.mark.parametrize(("edition", "chapter", "bank"), BANKS)
def test_every_option_has_its_own_feedback(
    page: Page, site: str, edition: str, chapter: str, bank: str
) -> None:
    open_live(page, address(site, edition, f"notebooks/{chapter}"))
    form = page.locator(f'form.selling-quiz[data-bank="{bank}"]')
    for question in load_bank(bank).questions:
        if question.type not in ("single", "true-false"):
            continue
        place = form.locator(f'fieldset[data-question="{question.id}"]')
        reader = Reader(place, edition)
        for option in question.options:
            reader.choose([option])
            place.locator("button.selling-primary").click()
            expect(place.get_by_role("status").first).to_contain_text(reader.said(option.feedback).strip())
            place.locator(".selling-buttons button:visible").first.press("Enter")


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_quiz_is_answered_by_keyboard_alone(page: Page, site: str, edition: str) -> None:
    chapter = chapters()[0]
    open_live(page, address(site, edition, f"notebooks/{chapter['name']}"))
    question = next(each for each in load_bank(chapter["bank"]).questions if each.type == "single")
    place = page.locator(f'fieldset[data-question="{question.id}"]')
    place.locator("input[type=radio]").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(place.get_by_role("status").first).not_to_be_empty()
    expect(place).not_to_have_attribute("data-state", "open")
    focused = page.evaluate("document.activeElement.closest('fieldset')?.dataset.question")
    assert focused == question.id


def test_an_empty_answer_is_asked_for_and_nothing_is_counted(page: Page, site: str) -> None:
    chapter = chapters()[0]
    open_live(page, address(site, "en", f"notebooks/{chapter['name']}"))
    for place in page.locator("fieldset[data-question]").all():
        place.locator("button.selling-primary").click()
        expect(place.locator(".selling-ask")).to_be_visible()
        expect(place).to_have_attribute("data-state", "open")
    expect(page.locator("output[name=score]")).to_have_attribute("data-value", "0")


def test_starting_again_asks_first_and_forgets(page: Page, site: str) -> None:
    chapter = chapters()[0]
    here = address(site, "en", f"notebooks/{chapter['name']}")
    open_live(page, here)
    question = next(each for each in load_bank(chapter["bank"]).questions if each.type == "single")
    place = page.locator(f'fieldset[data-question="{question.id}"]')
    Reader(place, "en").answer(question, right=True)
    place.locator("button.selling-primary").click()
    expect(place).to_have_attribute("data-state", "right")
    form = page.locator("form.selling-quiz")
    form.get_by_role("button", name="Start again").click()
    expect(place).to_have_attribute("data-state", "right")
    form.locator(".selling-score button:visible").first.click()
    expect(place).to_have_attribute("data-state", "open")
    open_live(page, here)
    expect(place).to_have_attribute("data-state", "open")
