"""The built site as files: nothing from elsewhere, no script in a page, no link that leads nowhere."""

import re
from functools import cache
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from selling.project import root
from selling.questions.course import parts

SITE = root() / "_build/html"


@pytest.fixture(scope="module")
def pages() -> list[Path]:
    found = sorted(path for path in SITE.rglob("*.html") if "_static" not in path.parts)
    assert found, "The book is not built. Run `make book` first, or `make test`, which does both."
    return found


@cache
def text_of(path: Path) -> str:
    return path.read_text("utf-8")


@cache
def ids_of(path: Path) -> frozenset[str]:
    return frozenset(unescape(name) for name in re.findall(r'\bid="([^"]+)"', text_of(path)))


def test_no_page_has_a_script_of_its_own_or_a_handler(pages: list[Path]) -> None:
    for path in pages:
        html = text_of(path)
        for attributes, body in re.findall(r"<script\b([^>]*)>(.*?)</script>", html, re.DOTALL):
            assert "src=" in attributes or "application/json" in attributes, path
            assert "src=" not in attributes or not body.strip(), path
        assert not re.search(r'<[a-z][^>]*\son[a-z]+="', html), path


def test_nothing_is_fetched_from_elsewhere(pages: list[Path]) -> None:
    for path in pages:
        html = text_of(path)
        loaded = re.findall(r'<(?:script|img|iframe|source)\b[^>]*\bsrc="([^"]+)"', html)
        loaded += re.findall(
            r'<link\b[^>]*\brel="(?:stylesheet|preload|modulepreload|icon)"[^>]*\bhref="([^"]+)"', html
        )
        assert not [address for address in loaded if re.match(r"(?:https?:)?//", address)], path
    for path in SITE.rglob("*.css"):
        assert not re.search(r"""(?:url\(|@import)\s*['"]?(?:https?:)?//""", text_of(path)), path


def test_every_link_leads_somewhere(pages: list[Path]) -> None:
    for path in pages:
        for address in re.findall(r'<(?:a|link)\b[^>]*\bhref="([^"]+)"', text_of(path)):
            parts = urlsplit(unescape(address))
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert target.is_file(), f"{path.relative_to(SITE)} links to {address}"
            if parts.fragment and target.suffix == ".html":
                assert unquote(parts.fragment) in ids_of(target), (
                    f"{path.relative_to(SITE)} links to {address}"
                )


def test_every_asset_that_a_page_names_is_there(pages: list[Path]) -> None:
    for path in pages:
        for address in re.findall(r'<(?:script|img)\b[^>]*\bsrc="([^"]+)"', text_of(path)):
            assert (path.parent / unquote(urlsplit(address).path)).resolve().is_file(), (path, address)


def test_scripts_stand_once_in_the_site_and_not_in_the_pages(pages: list[Path]) -> None:
    for path in pages:
        assert "_esm" not in text_of(path), path
        assert "_css" not in text_of(path), path
    for edition in (SITE, SITE / "zh"):
        hashed = [file.name for file in (edition / "_static/selling").iterdir()]
        stems = [
            re.sub(r"-[0-9A-Za-z]{8}(?=\.)", "", name) for name in hashed if not name.startswith("chunk")
        ]
        assert len(stems) == len(set(stems))


def test_every_icon_that_a_page_shows_is_in_the_font() -> None:
    from fontTools.ttLib import TTFont

    css = "".join(text_of(path) for path in (SITE / "_static/styles").glob("*.css"))
    drawn = TTFont(SITE / "_static/vendor/fontawesome/webfonts/fa-solid-900.woff2").getBestCmap()
    for name in ("fa-bars", "fa-magnifying-glass", "fa-circle-half-stroke", "fa-sun", "fa-moon", "fa-list"):
        rule = re.search(rf'\.{name}:before[^{{}}]*\{{content:"\\([0-9a-f]+)"', css)
        assert rule, name
        assert int(rule.group(1), 16) in drawn, name


def test_the_two_editions_have_the_same_pages(pages: list[Path]) -> None:
    names = {path.relative_to(SITE).as_posix() for path in pages}
    english = {name for name in names if not name.startswith("zh/")}
    assert {name.removeprefix("zh/") for name in names if name.startswith("zh/")} == english


def test_the_contents_are_in_the_pages_language() -> None:
    chinese = text_of(SITE / "zh/index.html")
    assert "第一部分" in chinese
    assert "Part 1" not in chinese


def test_every_objective_has_its_paragraph_in_both_editions() -> None:
    for part in parts():
        for chapter in part["chapters"]:
            for edition in (SITE, SITE / "zh"):
                path = edition / f"{chapter['page']}.html"
                wanted = {f"objective-{objective['id']}" for objective in chapter["objectives"]}
                assert wanted <= ids_of(path), path


def test_an_objectives_place_speaks_of_it() -> None:
    """Chosen by words, so looked at once by eye: the ledger of three-laws is in the paragraph on its sum."""
    html = text_of(SITE / "notebooks/01-three-laws.html")
    found = re.search(r'<p id="objective-ledger">(.*?)</p>', html, re.DOTALL)
    assert found
    assert "satisfied" in found.group(1)


def test_the_banks_that_the_exam_fetches_are_there_in_each_edition() -> None:
    banks = {chapter["bank"] for part in parts() for chapter in part["chapters"]}
    for edition in (SITE, SITE / "zh"):
        html = text_of(edition / "notebooks/exam.html")
        files = dict(re.findall(r'"([a-z0-9-]+)":"(bank-[a-z0-9-]+\.json)"', html))
        assert files.keys() == banks
        for name in files.values():
            assert (edition / "_static/selling" / name).is_file(), name
    assert "bank-" not in text_of(SITE / "notebooks/01-three-laws.html")
