"""QTI 2.1, read back by xml.etree: held against the information model, and graded by a small engine."""

import io
import zipfile
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selling.live.grade import grade
from selling.questions.export import qti21
from selling.questions.export.common import Edition, Volume
from tests.questions.exporting import TEXTS, asked, carried, made_of, options, sample
from tests.questions.qti_engine import Engine, as_response, correct, some_answer
from tests.questions.qti_reader import (
    IDENTIFIER,
    LANG,
    LOM,
    PACKAGE,
    QTI,
    content,
    default,
    items,
    items_in,
    misfits,
    name_of,
    names,
    packages,
    parse,
    words,
)

Course = list[tuple[Volume, dict[str, ElementTree.Element]]]


@pytest.fixture(scope="module", params=["en", "zh_CN"])
def course(request: pytest.FixtureRequest, editions: dict[str, Edition]) -> Course:
    """Each bank of the course with the parsed files of its package."""
    edition = editions[request.param]
    found = packages(edition)
    assert list(found) == [f"{edition.lang}/{volume.bank}.zip" for volume in edition.volumes]
    return [
        (volume, {path: parse(content) for path, content in files.items()})
        for volume, files in zip(edition.volumes, found.values(), strict=True)
    ]


def test_every_question_of_every_bank_is_an_item_as_the_model_has_it(course: Course) -> None:
    for volume, files in course:
        ids = [question["id"] for question in volume.questions]
        assert sorted(files) == sorted(
            ["imsmanifest.xml", "test.xml", *(f"items/{each}.xml" for each in ids)]
        )
        for path, root in files.items():
            if path != "imsmanifest.xml":
                assert misfits(root) == [], (volume.bank, path)
        for question in volume.questions:
            item = files[f"items/{question['id']}.xml"]
            assert item.get(LANG) in ("en", "zh-CN")
            assert default(item, "MAXSCORE") == str(question["points"])


def test_every_name_in_an_item_means_something(course: Course) -> None:
    for _, files in course:
        for item in items_in(files).values():
            responses, outcomes = names(item, "responseDeclaration"), names(item, "outcomeDeclaration")
            interactions = [each.get("responseIdentifier") for each in item.iter()]
            assert sorted(filter(None, interactions)) == sorted(responses)
            assert set(names(item, "setOutcomeValue")) <= set(outcomes)
            assert set(names(item, "modalFeedback", "outcomeIdentifier")) <= set(outcomes)
            for kind in ("variable", "correct", "mapResponse"):
                assert set(names(item, kind)) <= {*responses, *outcomes}
            kinds = ("simpleChoice", "inlineChoice", "simpleAssociableChoice")
            choices = [name for kind in kinds for name in names(item, kind)]
            assert len(choices) == len(set(choices))
            used = " ".join(
                value.text or "" for right in item.iter(f"{QTI}correctResponse") for value in right
            )
            used += " " + " ".join(names(item, "mapEntry", "mapKey"))
            assert not choices or set(used.split()) <= set(choices)


def test_a_manifest_names_every_file_and_nothing_else(course: Course) -> None:
    for volume, files in course:
        manifest = files["imsmanifest.xml"]
        assert [name_of(child) for child in manifest] == ["metadata", "organizations", "resources"]
        assert manifest.findtext(f"{PACKAGE}metadata/{PACKAGE}schema") == "QTIv2.1 Package"
        resources = manifest.findall(f"{PACKAGE}resources/{PACKAGE}resource")
        hrefs = [each.get("href", "") for each in resources]
        assert hrefs == [each.get("href") for each in manifest.iter(f"{PACKAGE}file")]
        assert sorted(hrefs) == sorted(set(files) - {"imsmanifest.xml"})
        identifiers = [each.get("identifier", "") for each in resources]
        assert len(set(identifiers)) == len(identifiers)
        assert all(IDENTIFIER.fullmatch(each) for each in identifiers)
        kinds = {each.get("href"): each.get("type") for each in resources}
        assert kinds.pop("test.xml") == "imsqti_test_xmlv2p1"
        assert set(kinds.values()) == {"imsqti_item_xmlv2p1"}
        depended = {each.get("identifierref") for each in manifest.iter(f"{PACKAGE}dependency")}
        assert depended == set(identifiers[1:])
        by_href = {each.get("href", ""): each.get("identifier") for each in resources}
        assert files["test.xml"].get("title") == volume.title
        for each in files["test.xml"].iter(f"{QTI}assessmentItemRef"):
            assert by_href[each.get("href", "")] == each.get("identifier")
            assert files[each.get("href", "")].get("identifier") == each.get("identifier")


def test_tags_stand_in_the_metadata() -> None:
    (files,) = packages(sample()).values()
    manifest = parse(files["imsmanifest.xml"])
    (resource,) = [
        each for each in manifest.iter(f"{PACKAGE}resource") if each.get("href") == "items/pick-one.xml"
    ]
    keywords = [each.text for each in resource.iterfind(f".//{LOM}keyword/{LOM}string")]
    assert keywords[:3] == ["objective: iceberg", "level: understand", "slide: 2"]
    assert keywords[3:] == ["chapter: 01-first", "chapter: 02-second"]


def test_the_same_questions_give_the_same_bytes_at_any_hour() -> None:
    assert qti21.export(sample()) == qti21.export(sample())
    for content_of in qti21.export(sample()).files.values():
        with zipfile.ZipFile(io.BytesIO(content_of)) as file:
            assert {each.date_time for each in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


SAMPLE = sample()
SAMPLE_ITEMS = items(SAMPLE)


@pytest.mark.parametrize("identity", SAMPLE_ITEMS)
@given(st.data())
def test_an_answer_earns_in_the_format_what_it_earns_in_the_course(
    identity: str, data: st.DataObject
) -> None:
    """But for an order, which earns all or nothing there, as is listed."""
    question = asked(SAMPLE, identity)
    answer = some_answer(data, question)
    course = grade({"questions": [question]}, {"question": identity, "answer": answer})
    score = Engine(SAMPLE_ITEMS[identity], as_response(question, answer)).score
    wanted = course["share"] * course["of"]
    if question["type"] == "order" and not course["right"]:
        wanted = 0
    assert score == pytest.approx(wanted, abs=1e-9)


def test_the_right_answer_to_every_question_earns_all_its_points(course: Course) -> None:
    for volume, files in course:
        for question, item in zip(volume.questions, items_in(files).values(), strict=True):
            right = {name: correct(item, name) for name in names(item, "responseDeclaration")}
            assert Engine(item, right).score == pytest.approx(question["points"]), question["id"]


def test_the_chosen_option_is_answered_and_then_the_whole_question() -> None:
    question = asked(SAMPLE, "pick-one")
    wrong = next(each for each in question["options"] if each["text"].endswith("his neighbour"))
    said = Engine(SAMPLE_ITEMS["pick-one"], {"RESPONSE": f"C{wrong['key']}"}).said
    assert said == [
        "Now two people know, and you are neither of them.",
        "Who complains still expects something of you.",
    ]


def test_a_known_slip_and_any_other_number_are_answered_each_in_its_way() -> None:
    item = SAMPLE_ITEMS["work-out"]
    assert "add the ten who spoke" in Engine(item, {"RESPONSE": 230.0}).said[0]
    assert "for one complaint" in Engine(item, {"RESPONSE": 24.0}).said[0]
    assert "Multiply the complaints" in Engine(item, {"RESPONSE": 1.0}).said[0]
    assert "10 × 24" in Engine(item, {"RESPONSE": 240.4}).said[0]
    assert "Multiply the complaints" in Engine(item, {"RESPONSE": None}).said[0]


def test_the_whole_question_is_explained_whatever_is_answered() -> None:
    for answer in (240.0, 7.0):
        assert any(
            "Ten times twenty-four." in each
            for each in Engine(SAMPLE_ITEMS["work-out"], {"RESPONSE": answer}).said
        )


def test_what_was_right_and_not_ticked_is_said_too() -> None:
    question = asked(SAMPLE, "pick-several")
    first = next(each for each in question["options"] if each["right"])
    said = " ".join(Engine(SAMPLE_ITEMS["pick-several"], {"RESPONSE": [f"C{first['key']}"]}).said)
    assert "They are gone first." in said
    assert "They never come." in said
    assert "Paid for in any case." not in said


def test_every_pair_is_explained_once_the_question_is_answered() -> None:
    item = SAMPLE_ITEMS["belongs-to"]
    (explained,) = item.iter(f"{QTI}modalFeedback")
    lines = [words(each) for each in explained.iter(f"{QTI}li")]
    assert len(lines) == 3
    assert "Complaints → 1 : 24" in lines[0]
    tails = [each.find(f"{QTI}br").tail for each in explained.iter(f"{QTI}li")]  # type: ignore[union-attr]
    assert tails == [
        "One in 24 speaks.",
        "Twelve satisfied make up for one.",
        "Six times the cost of keeping.",
    ]


def test_options_are_mixed_but_where_the_author_keeps_their_order() -> None:
    shuffled = {
        name: SAMPLE_ITEMS[name].find(f".//{QTI}choiceInteraction").get("shuffle")  # type: ignore[union-attr]
        for name in ("pick-one", "pick-several", "hold-or-not")
    }
    assert shuffled == {"pick-one": "true", "pick-several": "false", "hold-or-not": "false"}


def test_a_unit_stands_behind_the_number() -> None:
    entry = SAMPLE_ITEMS["work-out"].find(f".//{QTI}textEntryInteraction")
    assert entry is not None
    assert entry.tail == " customers"


def test_a_match_of_one_place_only_has_no_guess_to_take_off() -> None:
    pairs = [{"left": left, "right": "same", "feedback": "x"} for left in ("a", "b")]
    edition = made_of({"type": "match", "text": "Which?", "points": 2, "pairs": pairs, "others": ["other"]})
    (item,) = items(edition).values()
    question = asked(edition, "q-0")
    for answer in ({"1": "1", "2": "1"}, {"1": "1", "2": "2"}, {"1": "2", "2": "2"}):
        course = grade({"questions": [question]}, {"question": "q-0", "answer": answer})
        assert Engine(item, as_response(question, answer)).score == pytest.approx(2 * course["share"])


@given(TEXTS, TEXTS, TEXTS)
def test_any_text_comes_back_as_it_was(first: str, second: str, third: str) -> None:
    edition = made_of(
        {
            "type": "single",
            "text": first,
            "explain": third,
            "options": options(second, third, "x" + third, first),
        },
        {"type": "match", "text": third, "pairs": [{"left": first, "right": second, "feedback": third}] * 2},
    )
    chosen, matched = items(edition).values()
    assert misfits(chosen) + misfits(matched) == []
    assert content(chosen.find(f".//{QTI}prompt")) == carried(first)  # type: ignore[arg-type]
    assert [content(each) for each in chosen.iter(f"{QTI}simpleChoice")] in (
        [carried(second), carried("x" + third)],
        [carried("x" + third), carried(second)],
    )
    said = {each.get("identifier"): content(each[0]) for each in chosen.iter(f"{QTI}modalFeedback")}
    assert said == {"C1": carried(third), "C2": carried(first), "ALWAYS": carried(third)}
    associable = [content(each) for each in matched.iter(f"{QTI}simpleAssociableChoice")]
    assert associable == [carried(first), carried(first), carried(second)]


def test_a_package_of_a_title_with_signs_can_be_read() -> None:
    volume = Volume("a-bank", 'A <title> & "more"', sample().volumes[0].questions)
    (files,) = packages(Edition("en", "Course", [volume], [])).values()
    assert parse(files["test.xml"]).get("title") == 'A <title> & "more"'
