"""The deck for Anki, opened as Anki opens it: a zip with a SQLite file, compared with its sources."""

import sqlite3
import zipfile
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from selling.cards import deck
from selling.cards.anki import as_html, note, write
from selling.cli import main
from selling.i18n import LANGUAGES, speaking


def read(path: Path, folder: Path) -> list[tuple[str, str, str, str, str]]:
    """Return of each note: GUID, the name of its deck, front, back, tags."""
    with zipfile.ZipFile(path) as package:
        package.extract("collection.anki2", folder)
    database = sqlite3.connect(folder / "collection.anki2")
    try:
        rows = database.execute(
            "select guid, did, flds, tags from notes join cards on cards.nid = notes.id"
        ).fetchall()
    finally:
        database.close()
    return [(guid, str(did), *fields.split("\x1f"), tags.strip()) for guid, did, fields, tags in rows]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> list:
    folder = tmp_path_factory.mktemp("anki")
    assert main(["anki", "--out", str(folder / "deck.apkg")]) == 0
    return read(folder / "deck.apkg", folder)


def test_every_card_of_both_languages_is_a_note(made: list) -> None:
    wanted = []
    for code in LANGUAGES:
        with speaking(code):
            wanted += [(card.front[0], card.back[-1]) for card in deck(code, sorters=False)]
    assert len(made) == len(wanted) > 600
    for (_, _, front, back, _), (asked, told) in zip(made, wanted, strict=True):
        assert unescape(front).startswith(f"<p>{asked}</p>")
        assert told.removeprefix("– ") in unescape(back)


def test_each_language_has_a_deck_of_its_own(made: list) -> None:
    decks = {did for _, did, *_ in made}
    assert len(decks) == len(LANGUAGES)
    chinese = {did for _, did, front, _, _ in made if front == "<p>权力图</p>"}
    english = {did for _, did, front, _, _ in made if front == "<p>power map</p>"}
    assert len(chinese) == len(english) == 1
    assert chinese != english


def test_notes_can_be_found_by_kind_and_chapter(made: list) -> None:
    tags = {tag for *_, tags in made for tag in tags.split()}
    assert {"term", "model", "question", "three-laws", "scotsman"} <= tags


def test_building_twice_gives_the_same_guids(made: list, tmp_path: Path) -> None:
    write(tmp_path / "again.apkg")
    again = read(tmp_path / "again.apkg", tmp_path)
    assert [guid for guid, *_ in again] == [guid for guid, *_ in made]
    assert len({guid for guid, *_ in made}) == len(made)


def test_a_guid_stays_when_the_text_changes_and_differs_by_language() -> None:
    with speaking("en"):
        card = deck("en")[0]
    changed = replace(card, front=("Another front",), back=("Another back",))
    assert note(changed, "en").guid == note(card, "en").guid
    assert note(card, "zh_CN").guid != note(card, "en").guid


FIRST = {"power map": "OaYEQx8HO*", "权力图": "s/ysp!^{pK"}


def test_guids_are_those_of_the_first_edition(made: list) -> None:
    """Written down when the deck was first made: whoever changes how they come about loses people's progress."""
    assert FIRST["power map"] == next(guid for guid, _, front, _, _ in made if front == "<p>power map</p>")
    assert FIRST["权力图"] == next(guid for guid, _, front, _, _ in made if front == "<p>权力图</p>")


def test_text_is_escaped_as_html() -> None:
    assert as_html(["<b>5 & 6</b>", "– a", "– <i>", "end"]) == (
        "<p>&lt;b&gt;5 &amp; 6&lt;/b&gt;</p><ul><li>a</li><li>&lt;i&gt;</li></ul><p>end</p>"
    )


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "none" / "deck.apkg"
    assert main(["anki", "--out", str(out)]) == 1
    assert capsys.readouterr().err == f"The deck was not written to {out}: No such file or directory\n"
    assert main(["anki", "--out", str(tmp_path)]) == 1
    assert "Is a directory" in capsys.readouterr().err
