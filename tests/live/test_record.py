"""Two records merged into one: in any order, any number of times, and with nothing lost."""

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selling.live.record import accept, merge
from selling.live.record_values import LAST, VERSION, canonical, clean
from selling.project import root
from tests.live.record_cases import BOTH, DESK, PHONE, RECORDS, answered, bank, file

# Few names and few times, so that two records meet often and at equal times.
NAMES = st.sampled_from(["one", "two"])
TIMES = st.one_of(st.integers(0, 6), st.integers(0, LAST))
ANSWERS = st.sampled_from([None, True, "1", 'x\u00e9"\\', ["1", "2"], {"one": "2", "two": "1"}])
SHARES = st.none() | st.sampled_from([0, 0.25, 0.5, 1])


def of(values: Any) -> Any:
    return st.dictionaries(NAMES, values, max_size=2)


def entries(**fixed: Any) -> Any:
    return st.fixed_dictionaries({"at": TIMES, **fixed})


QUESTIONS = entries(
    mark=st.sampled_from(["a", "b"]), answer=ANSWERS, checked=ANSWERS, counted=ANSWERS, share=SHARES
)
ENTRIES = of(st.one_of(entries(), entries(values=ANSWERS)))
RECORDED = st.fixed_dictionaries(
    {
        "version": st.just(2),
        "quiz": of(entries(cleared=st.integers(0, 6), best=SHARES, questions=of(QUESTIONS))),
        "calculator": ENTRIES,
        "worksheet": ENTRIES,
        "roleplay": ENTRIES,
        "notes": ENTRIES,
        "read": of(st.fixed_dictionaries({"first": TIMES, "last": TIMES})),
        "used": of(of(TIMES)),
        "days": st.dictionaries(st.sampled_from(["2026-11-24", "2026-11-25"]), st.just(1)),
        "exam": of(entries(began=TIMES, questions=st.just(["b/q"]), answers=of(ANSWERS))),
        "cards": of(
            st.fixed_dictionaries(
                {"reviews": st.lists(st.tuples(TIMES, st.integers(1, 4)).map(list), max_size=4)}
            )
        ),
    }
).map(lambda record: clean(record)[0])
JUNK = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=12,
)


@given(RECORDED, RECORDED)
def test_the_order_of_two_devices_makes_no_difference(phone: Any, desk: Any) -> None:
    assert canonical(merge(phone, desk)) == canonical(merge(desk, phone))


@given(RECORDED, RECORDED, RECORDED)
def test_nor_does_the_order_of_three(phone: Any, desk: Any, tablet: Any) -> None:
    assert canonical(merge(merge(phone, desk), tablet)) == canonical(merge(phone, merge(desk, tablet)))


@given(RECORDED, RECORDED)
def test_merging_again_changes_nothing(phone: Any, desk: Any) -> None:
    both = merge(phone, desk)
    assert canonical(merge(phone, phone)) == canonical(phone)
    assert canonical(merge(both, phone)) == canonical(both)


@given(RECORDED, RECORDED)
def test_nothing_is_lost_but_what_was_started_again_or_written_anew(phone: Any, desk: Any) -> None:
    both = merge(phone, desk)
    for one in (phone, desk):
        for kind in ("calculator", "worksheet", "roleplay", "notes", "exam"):
            for name, entry in one[kind].items():
                assert both[kind][name]["at"] >= entry["at"]
        for name, held in one["quiz"].items():
            merged = both["quiz"][name]
            for question, entry in held["questions"].items():
                kept = merged["questions"].get(question)
                assert kept["at"] >= entry["at"] if kept else entry["at"] <= merged["cleared"]
            assert (merged["best"] or 0) >= (held["best"] or 0)
        for name, card in one["cards"].items():
            assert all(review in both["cards"][name]["reviews"] for review in card["reviews"])
        assert one["days"].keys() <= both["days"].keys()
        assert all(both["used"][page].keys() >= used.keys() for page, used in one["used"].items())


@given(RECORDED, RECORDED)
def test_merging_leaves_both_records_as_they_were(phone: Any, desk: Any) -> None:
    before = copy.deepcopy((phone, desk))
    merge(phone, desk)
    assert (phone, desk) == before


@given(JUNK)
def test_whatever_stands_in_a_file_gives_a_sentence_and_a_record_that_can_be_merged(junk: Any) -> None:
    for text in (
        json.dumps(junk),
        file(junk),
        file({"version": 2, "quiz": junk, "read": {"x": junk}, "exam": junk}),
    ):
        reply = accept({}, {"text": text, "record": PHONE})
        assert reply["sentence"]
        if reply["ok"]:
            assert clean(reply["record"]) == (reply["record"], 0)


@given(RECORDED)
def test_a_clean_record_stays_as_it_is(record: Any) -> None:
    assert clean(json.loads(json.dumps(record))) == (record, 0)


@given(RECORDED, RECORDED)
def test_a_phones_file_into_a_desk_is_the_merge_of_both(phone: Any, desk: Any) -> None:
    assert accept({}, {"text": file(phone), "record": desk})["record"] == merge(desk, phone)


@pytest.mark.parametrize("case", RECORDS)
def test_a_file_is_read_as_the_cases_say(case: Any) -> None:
    _, state, message, expected = case
    reply = accept(state, message)
    assert {name: reply[name] for name in expected} == expected


def test_the_later_answer_stands_whichever_device_gave_it() -> None:
    assert merge(clean(PHONE)[0], clean(DESK)[0]) == BOTH


def test_an_old_clock_does_not_bring_back_what_was_started_again() -> None:
    started_again = clean({"version": 2, "quiz": {"b": bank(at=9, cleared=9)}})[0]
    before = clean({"version": 2, "quiz": {"b": bank(at=9, best=1, q=answered(8), same=answered(9))}})[0]
    assert merge(before, started_again)["quiz"]["b"] == bank(at=9, cleared=9, best=1)


def test_answers_of_the_first_version_have_no_time_and_stay() -> None:
    first = {"version": 1, "quiz": {"b": {"questions": {"q": {"mark": "m", "answer": "1", "checked": "1"}}}}}
    assert clean(first)[0]["quiz"]["b"]["questions"]["q"]["at"] == 0


def test_what_nests_without_end_or_is_no_number_is_left_out() -> None:
    deep: Any = "x"
    for _ in range(20):
        deep = [deep]
    for value in (deep, float("nan"), 10**400):
        kept, left_out = clean({"version": 2, "worksheet": {"log": {"values": {"a": value}, "at": 1}}})
        assert (kept["worksheet"], left_out) == ({}, 1)


def test_a_name_that_javascript_would_take_for_something_else_is_left_out() -> None:
    kept, left_out = clean(json.loads('{"version": 2, "worksheet": {"__proto__": {"values": {}, "at": 1}}}'))
    assert (kept["worksheet"], left_out) == ({}, 1)


def test_the_browsers_script_keeps_the_version_that_python_reads() -> None:
    rules = (root() / "src/selling/widgets/record-rules.js").read_text("utf-8")
    assert f"export const VERSION = {VERSION};" in rules
