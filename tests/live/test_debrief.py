"""Scores between the worst and the best way through, worked out by hand."""

import pytest

from selling.live.debrief import debrief

STATE = {"skills": {"listening": [-2, 6], "value": [-4, 0]}, "learnable": 3, "sayable": 0}


def turn(points: dict[str, int], asked: str = "", learned: tuple[str, ...] = ()) -> dict[str, object]:
    return {"points": points, "asked": asked, "learned": list(learned), "said": []}


def test_a_score_is_the_way_from_worst_to_best() -> None:
    """Listening 2 + 2 = 4 of −2 to 6: 6/8. Value −2 of −4 to 0: 2/4."""
    turns = [
        turn({"listening": 2, "value": -2}, "open", ("a", "b")),
        turn({"listening": 2}, "closed", ("b",)),
        turn({}, "open"),
    ]
    reply = debrief(STATE, {"turns": turns})
    assert [(each["name"], each["points"], each["share"], each["band"]) for each in reply["skills"]] == [
        ("listening", 4, 0.75, 2),
        ("value", -2, 0.5, 1),
    ]
    assert [(each["name"], each["count"]) for each in reply["mix"]] == [("open", 2), ("closed", 1)]
    assert reply["learned"] == "Things you learned: 2 of 3."
    assert reply["said"] == ""
    assert reply["steps"] == [["Listening: +2", "Value before price: −2"], ["Listening: +2"], []]


def test_the_three_bands_have_three_sentences() -> None:
    """(points + 2) / 8: −2 → 0, 2 → 0.5, 6 → 1."""
    skills = [debrief(STATE, {"turns": [turn({"listening": points})]})["skills"][0] for points in (-2, 2, 6)]
    assert [each["band"] for each in skills] == [0, 1, 2]
    assert len({each["sentence"] for each in skills}) == 3


@pytest.mark.parametrize(
    "message", [None, {}, {"turns": []}, {"turns": "x"}, {"turns": [{}]}, {"turns": [3]}]
)
def test_a_record_that_cannot_be_read_gets_a_sentence(message: object) -> None:
    reply = debrief(STATE, message)  # type: ignore[arg-type]
    assert not reply["ok"]
    assert reply["sentence"].endswith(".")
