"""The glossary as cards see it: every entry of the page, as plain text, in both languages."""

import re

import pytest

from selling.cards.glossary import entries, glossary_file, plain, terms

PAGE = glossary_file().read_text("utf-8")


def test_every_entry_of_the_page_is_a_term() -> None:
    """Each definition of the page begins with the Chinese partner, so counting these counts the entries."""
    assert len(terms("en")) == len(re.findall(r"^  Chinese: ", PAGE, re.MULTILINE)) > 100


def test_a_term_has_its_definition_without_marks() -> None:
    found = {term.source: term for term in terms("en")}["customer lifetime value"]
    assert found.id == "customer-lifetime-value"
    assert found.definition.endswith("in today's money. Chapter 03 works it out.")


def test_the_other_edition_has_the_same_ids_and_its_own_words() -> None:
    english, chinese = terms("en"), terms("zh_CN")
    assert [term.id for term in english] == [term.id for term in chinese]
    assert len({term.id for term in english}) == len(english)
    assert {term.source: term.name for term in chinese}["power map"] == "权力图"
    assert all(re.search(r"[一-鿿]", term.definition) for term in chinese)


def test_no_mark_of_markdown_is_left() -> None:
    for term in (*terms("en"), *terms("zh_CN")):
        assert not re.search(r"\]\(|\{term\}|[*`]", term.name + term.definition), term.id


def test_entries_may_run_over_lines_and_paragraphs_and_share_a_definition() -> None:
    page = ":::{glossary}\nsmall r\n  Between two\n  people.\n\n  It leaves.\n\ncapital R\nbig R\n  It stays.\n:::\n"
    assert list(entries(page)) == [
        ("small r", ["Between two people.", "It leaves."]),
        ("capital R", ["It stays."]),
        ("big R", ["It stays."]),
    ]


def test_a_term_without_definition_is_named() -> None:
    with pytest.raises(ValueError, match="'small r' has no definition"):
        list(entries(":::{glossary}\nsmall r\n:::\n"))


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("{term}`the small r <small r>` and {term}`wallet`", "the small r and wallet"),
        ("a [link](page.md), *soft* and **loud**, `code`", "a link, soft and loud, code"),
        ("1 < 2 & 3", "1 < 2 & 3"),
    ],
)
def test_marks_are_taken_off(markdown: str, text: str) -> None:
    assert plain(markdown) == text
