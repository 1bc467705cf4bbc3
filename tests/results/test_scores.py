"""What is said of people, checked by hand on a class of three."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from selling.results.scores import class_gain, gains, mastery, one_sitting, sittings
from tests.results.class_folder import FIRST, NOON, RIGHT, SECOND, WRONG, export, quiz, read, sitting, write


@pytest.fixture
def table(tmp_path: Path) -> pd.DataFrame:
    """Ann: entry 1 of 3, exams 2 and then 3 of 3. Bo: entry 0, exam 2. Cai: entry only. Each question is worth 1."""
    two = {FIRST: RIGHT[FIRST], SECOND: RIGHT[SECOND]}
    ann = {
        "e": sitting({FIRST: "1"}, "entry"),
        "2nd": sitting(RIGHT, at=NOON + 20),
        "1st": sitting(two, at=NOON + 10),
    }
    bo = {"be": sitting(WRONG, "entry"), "bx": sitting(two, at=NOON + 10)}
    write(tmp_path, "a.json", export("Ann", exam=ann, quiz=quiz(two)))
    write(tmp_path, "b.json", export("Bo", exam=bo))
    write(tmp_path, "c.json", export("Cai", exam={"ce": sitting(RIGHT, "entry")}))
    return read(tmp_path).table


def test_a_sitting_has_its_score_and_what_was_left_open(table: pd.DataFrame) -> None:
    found = sittings(table, "exam")[["trainee", "sitting", "questions", "answered"]].values.tolist()
    assert found == [["Ann", "1st", 3, 2], ["Ann", "2nd", 3, 3], ["Bo", "bx", 3, 2]]
    assert sittings(table, "exam")["score"].tolist() == pytest.approx([2 / 3, 1, 2 / 3])


def test_a_quiz_is_scored_over_what_was_answered(table: pd.DataFrame) -> None:
    assert sittings(table, "quiz")[["trainee", "bank", "questions", "score"]].values.tolist() == [
        ["Ann", "three-laws", 2, 1]
    ]


def test_a_score_weighs_questions_by_their_points(table: pd.DataFrame) -> None:
    heavy = table.assign(points=[3 if question == FIRST else 1 for question in table["question"]])
    ann = sittings(heavy, "entry").set_index("trainee")["score"]["Ann"]
    assert ann == pytest.approx(3 / 5)


def test_questions_are_judged_by_the_first_sitting(table: pd.DataFrame) -> None:
    assert set(one_sitting(table, "exam")["sitting"]) == {"1st", "bx"}
    assert set(one_sitting(table, "exam", "last")["sitting"]) == {"2nd", "bx"}


def test_gains_pair_the_first_entry_test_with_the_last_exam(table: pd.DataFrame) -> None:
    """Ann 1/3 → 1: all of what was left. Bo 0 → 2/3: two thirds of it. Cai has no exam."""
    found = gains(table)
    assert found["trainee"].tolist() == ["Ann", "Bo"]
    assert found["gain"].tolist() == pytest.approx([2 / 3, 2 / 3])
    assert found["normalised"].tolist() == pytest.approx([1, 2 / 3])


def test_who_began_with_everything_has_no_normalised_gain(tmp_path: Path) -> None:
    tests = {"e": sitting(RIGHT, "entry"), "x": sitting(WRONG, at=NOON + 1)}
    write(tmp_path, "a.json", export("Ann", exam=tests))
    (found,) = gains(read(tmp_path).table).to_dict("records")
    assert found["gain"] == -1
    assert np.isnan(found["normalised"])


def test_a_class_that_began_with_everything_has_none_either() -> None:
    one = pd.DataFrame({"trainee": ["A"], "entry": [1.0], "exam": [0.9], "gain": [-0.1]})
    assert class_gain(one).normalised is None
    assert class_gain(one).sentence == "One trainee took both tests: from 100% to 90% on average, -10 points."


def test_the_interval_of_a_class_gain_is_scipys() -> None:
    paired = pd.DataFrame({"entry": [0.2, 0.4, 0.5, 0.3], "exam": [0.6, 0.7, 0.9, 0.8]})
    paired["gain"] = paired["exam"] - paired["entry"]
    found = class_gain(paired)
    expected = stats.ttest_rel(paired["exam"], paired["entry"]).confidence_interval(0.95)
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high), abs=1e-12)
    # Hake by hand: means 0.35 and 0.75, so 0.40 of 0.65.
    assert found.normalised == pytest.approx(0.4 / 0.65)
    assert found.sentence.startswith(
        "4 trainees took both tests: from 35% to 75% on average, +40 points (95% interval"
    )


def test_nobody_who_took_both_has_a_sentence(table: pd.DataFrame) -> None:
    nobody = gains(table[table["source"] == "entry"])
    assert class_gain(nobody).sentence == "Nobody took both the entry test and the exam."


def test_mastery_counts_each_trainee_alike(table: pd.DataFrame) -> None:
    """First exams. Objective iceberg: the first two questions, right for both. Ledger: the third, open for both."""
    found = mastery(one_sitting(table, "exam")).set_index("objective")
    assert found.index.tolist() == ["ledger", "iceberg"]
    assert found["share"].to_dict() == {"ledger": 0, "iceberg": 1}
    assert found["mastered"].to_dict() == {"ledger": 0, "iceberg": 1}
    assert found.loc["iceberg", ["trainees", "answers"]].tolist() == [2, 4]
    assert found.loc["iceberg", "text"].startswith("Estimate how many customers")


def test_mastery_is_the_mean_of_means(table: pd.DataFrame) -> None:
    """Entry: Ann 1/2 of iceberg, Bo 0, Cai 1; a further answer of Cai's changes his mean alone."""
    entry = one_sitting(table, "entry")
    more = pd.concat(
        [entry, entry[(entry["trainee"] == "Cai") & (entry["question"] == FIRST)].assign(share=0.4)]
    )
    found = mastery(more).set_index("objective")
    assert found.loc["iceberg", "share"] == pytest.approx(np.mean([0.5, 0, (1 + 1 + 0.4) / 3]))
    assert found.loc["iceberg", "mastered"] == pytest.approx(1 / 3)


def test_an_empty_table_has_no_rows_and_no_error(table: pd.DataFrame) -> None:
    empty = table.iloc[:0]
    assert len(sittings(empty, "exam")) == len(sittings(empty, "quiz")) == 0
    assert len(one_sitting(empty, "exam")) == len(gains(empty)) == len(mastery(empty)) == 0
