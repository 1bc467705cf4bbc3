"""Every sentence has its Chinese, and the Chinese keeps what must not change."""

import re
from collections import Counter
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from markdown_it import MarkdownIt

from selling.i18n import catalogue, catalogue_files
from selling.project import root
from selling.site import messages

FILES = sorted((root() / "book/locale/zh_CN/LC_MESSAGES").rglob("*.po"))
PROSE = [
    path
    for path in FILES
    if path.parent.name in ("LC_MESSAGES", "book", "notebooks") and path.stem != "selling"
]
ROLES = re.compile(r"\{(?:term|cite|cite:t|doc|ref)\}`")
NAMES = re.compile(r"(?<!`)\{[a-z_]+(?:[:!][^{}]*)?\}(?!`)")
LINKS = re.compile(r"\]\(([^)\s]+)\)")


def pairs(path: Path) -> list[tuple[str, str]]:
    with path.open("rb") as file:
        return [(str(each.id), str(each.string)) for each in read_po(file) if each.id]


def test_sentences_are_found_where_python_says_them() -> None:
    source = 'x = say("Whole {a}.", a=1) + say(\n    "Two "\n    "parts.")\nother("Not this.")\n'
    assert messages.said_in(source) == ["Whole {a}.", "Two parts."]


def test_nothing_is_untranslated() -> None:
    assert messages.problems("zh_CN") == []


def test_a_sentence_has_one_translation_wherever_it_stands() -> None:
    found: dict[str, set[str]] = {}
    for path in catalogue_files("zh_CN"):
        for english, chinese in pairs(path):
            found.setdefault(english, set()).add(chinese)
    assert {english: words for english, words in found.items() if len(words) > 1} == {}


def test_a_chapters_sentences_stand_in_a_file_of_its_own() -> None:
    found = messages.templates()
    assert "Complaint iceberg" in found["selling/three-laws"]
    assert "Reset" in found["selling"]
    assert not set(found["selling"]) & set(found["selling/three-laws"])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_po_file_is_whole_and_nothing_is_fuzzy(path: Path) -> None:
    with path.open("rb") as file:
        unfinished = [each.id for each in read_po(file) if each.id and (not each.string or each.fuzzy)]
    assert unfinished == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_translation_keeps_names_roles_and_links(path: Path) -> None:
    for english, chinese in pairs(path):
        assert Counter(NAMES.findall(english)) == Counter(NAMES.findall(chinese)), english
        assert Counter(ROLES.findall(english)) == Counter(ROLES.findall(chinese)), english
        assert set(LINKS.findall(english)) == set(LINKS.findall(chinese)), english


@pytest.mark.parametrize("path", PROSE, ids=lambda path: path.stem)
def test_bold_is_bold_in_chinese_too(path: Path) -> None:
    """Stars after a full stop and before a Chinese letter stay stars: **…。**字"""
    rendered = [MarkdownIt("commonmark").render(chinese) for _, chinese in pairs(path)]
    assert [text for text in rendered if "**" in text] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_chinese_sentences_use_chinese_punctuation(path: Path) -> None:
    wrong = [chinese for _, chinese in pairs(path) if re.search(r"[\u4e00-\u9fff][,;?!]", chinese)]
    assert wrong == []


def test_the_fixed_terms_are_the_glossarys() -> None:
    fixed = {
        "key account": "主客户",
        "key account management": "主客户管理",
        "consultative selling": "顾问式销售",
        "solution selling": "方案销售",
        "value-added service": "增值服务",
        "customer lifetime value": "顾客终身价值",
        "supplier influence": "供应商影响力",
        "power map": "权力图",
        "calling high": "高层拜访",
        "objection": "反论",
        "prospect": "潜在客户",
    }
    known = dict(pairs(root() / "book/locale/zh_CN/LC_MESSAGES/book/glossary.po"))
    assert {term: known.get(term) for term in fixed} == fixed


def test_english_needs_no_catalogue() -> None:
    assert catalogue("en") == {}
