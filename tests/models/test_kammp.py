"""What stands in sentences on the KAMMP board, and the capstone's file that it is tried on."""

import pandas as pd
import pytest

from selling.models.kammp import kammp_board
from selling.project import root
from tests.models.cases.kammp import board

CAPSTONE = root() / "data/capstone"


@pytest.mark.parametrize(
    ("letters", "working_on", "advice"),
    [
        ("sssh------", 6, "You are ahead of him. Have him confirm what you have only heard: step 4"),
        ("sss-------", 6, "You are ahead of him. What he has to do first: step 4"),
        ("sss-------", 4, "You work where he stands. What he has to do: step 4"),
        ("sss-------", 3, "He is further than you. Go on with: step 4"),
        ("ss-s------", 5, "Something was skipped. Make up for it before you go on: step 3"),
        ("ssssssssss", 10, "All ten stand"),
    ],
)
def test_the_advice_follows_the_customer(letters: str, working_on: int, advice: str) -> None:
    assert kammp_board(**board(letters, working_on))["advice"].startswith(advice)


def test_each_step_has_its_verdict() -> None:
    verdicts = [row["verdict"] for row in kammp_board(**board("ss-hs-----", 3))["board"]]
    assert verdicts[:6] == [
        "stands",
        "stands",
        "to do next",
        "hearsay",
        "shown, but a step below it is missing",
        "later",
    ]


def test_the_capstone_has_the_people_its_mails_speak_of() -> None:
    people = pd.read_csv(CAPSTONE / "people.csv")
    assert set(people["reports_to"].dropna()) <= set(people["person"])
    told = (CAPSTONE / "mails.md").read_text("utf-8") + (CAPSTONE / "meeting-notes.md").read_text("utf-8")
    for person in ("Jin", "Pei", "Hu", "Dai", "Ge", "Ren", "Tao", "Yin"):
        assert person in set(people["person"])
        assert person in told


def test_the_capstone_tells_of_falling_purchases() -> None:
    bought = pd.read_csv(CAPSTONE / "purchases.csv")
    years = bought.groupby(bought["quarter"].str[:4])["amount"].sum()
    assert years.to_dict() == {
        "2021": 186_000,
        "2022": 270_000,
        "2023": 171_000,
        "2024": 158_000,
        "2025": 142_000,
    }
