"""The outline that "My progress" is made of: every chapter, objective and question, in both languages."""

import pytest

from selling import outline as outlines
from selling.i18n import install
from selling.live import say
from selling.questions import load_bank
from selling.site.concordance import chapters


def test_it_holds_every_chapter_in_the_order_of_the_contents() -> None:
    pages = [chapter["page"] for part in outlines.outline() for chapter in part["chapters"]]
    assert pages == sorted(f"notebooks/{chapter['name']}" for chapter in chapters())


def test_each_question_is_of_an_objective_of_its_chapter() -> None:
    for part in outlines.outline():
        for chapter in part["chapters"]:
            known = {each["id"] for each in chapter["objectives"]}
            for bank, questions in chapter["questions"].items():
                assert [question[0] for question in questions] == [
                    each.id for each in load_bank(bank).questions
                ]
                assert {question[2] for question in questions} <= known, (chapter["page"], bank)
            assert chapter["bank"] == chapter["page"].split("-", 1)[1]  # the marks in the contents rely on it


def test_it_speaks_the_readers_language(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = dict(say.CATALOGUE)
    monkeypatch.setenv("SELLING_LANG", "zh_CN")
    install()
    try:
        found = outlines.outline()
    finally:
        say.CATALOGUE.clear()
        say.CATALOGUE.update(kept)
    words = [part["caption"] for part in found]
    for part in found:
        for chapter in part["chapters"]:
            words += [chapter["title"], *(each["text"] for each in chapter["objectives"])]
    assert all(any("\u4e00" <= mark <= "\u9fff" for mark in text) for text in words)
