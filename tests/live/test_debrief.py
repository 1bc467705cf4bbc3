"""Scores between the worst and the best way through, worked out by hand."""

import pytest

from selling.live.debrief import debrief

STATE = {"learnable": 3, "sayable": 0}
OFFERED = [{"listening": 2, "value": -2}, {"listening": -2}, {"value": 2}]  # listening −2 to 2, value −2 to 2


def turn(points: dict[str, int], asked: str = "", learned: tuple[str, ...] = ()) -> dict[str, object]:
    return {"points": points, "offered": OFFERED, "asked": asked, "learned": list(learned), "said": []}


def test_a_score_is_what_was_earned_of_what_was_offered() -> None:
    """Listening: 4, 4 and 2 above the worst of 4 each: 10/12. Value: 0, 2 and 4 above the worst of 4 each: 6/12."""
    turns = [
        turn(OFFERED[0], "open", ("a", "b")),
        turn({"listening": 2}, "closed", ("b",)),
        turn(OFFERED[2], "open"),
    ]
    reply = debrief(STATE, {"turns": turns})
    found = {each["name"]: (round(each["share"], 9), each["band"]) for each in reply["skills"]}
    assert found == {"listening": (round(10 / 12, 9), 2), "value": (0.5, 1)}
    assert [(each["name"], each["count"]) for each in reply["mix"]] == [("open", 2), ("closed", 1)]
    assert reply["learned"] == "Things you learned: 2 of 3."
    assert reply["said"] == ""
    assert reply["steps"] == [
        ["Listening: +2", "Value before price: −2"],
        ["Listening: +2"],
        ["Value before price: +2"],
    ]


def test_the_three_bands_have_three_sentences() -> None:
    """Of −2 to 2: −2 is 0, 0 is a half, 2 is all."""
    skills = [debrief(STATE, {"turns": [turn({"listening": points})]})["skills"][0] for points in (-2, 0, 2)]
    assert [each["band"] for each in skills] == [0, 1, 2]
    assert len({each["sentence"] for each in skills}) == 3


@pytest.mark.parametrize(
    "message", [None, {}, {"turns": []}, {"turns": "x"}, {"turns": [{}]}, {"turns": [3]}]
)
def test_a_record_that_cannot_be_read_gets_a_sentence(message: object) -> None:
    reply = debrief(STATE, message)  # type: ignore[arg-type]
    assert not reply["ok"]
    assert reply["sentence"].endswith(".")
