"""Item statistics against published data, other libraries, and arithmetic by hand."""

from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from selling.results.items import alpha, item_statistics, kr20, matrix, rest
from tests.results.lsat import COUNTS, answers

NAN = np.nan
# The data set cronbach_wide_missing of the library pingouin, the nine complete rows of it.
PINGOUIN = pd.DataFrame(
    [[float(mark) for mark in row] for row in (
        "11111111111", "11111111010", "11101101100", "11111000100", "11110010000",
        "11111000000", "01011000010", "11100000000", "10010000000",
    )]
)  # fmt: skip
# Trainees × questions, each question put to four or five of the six.
DRAWN = pd.DataFrame(
    [
        [1, 1, 0, NAN, 1],
        [0, 1, NAN, 0, 0],
        [1, 0.5, 1, 1, NAN],
        [NAN, 1, 0, 0, 1],
        [1, NAN, 1, 1, 1],
        [0, 0, 0, NAN, 0.25],
    ],
    columns=list("abcde"),
)


def test_lsat_difficulties_are_the_published_ones() -> None:
    found = item_statistics(answers())
    assert found["difficulty"].tolist() == pytest.approx([0.924, 0.709, 0.553, 0.763, 0.870], abs=1e-12)
    assert found["trainees"].tolist() == [1000] * 5
    assert set(found["note"]) == {""}


def test_lsat_discriminations_are_those_of_scipy() -> None:
    """With nothing missing, the plain textbook's: each question against the sum of the others."""
    data = answers()
    expected = [
        stats.pointbiserialr(data[item], data.drop(columns=item).sum(axis=1)).statistic for item in data
    ]
    assert item_statistics(data)["discrimination"].tolist() == pytest.approx(expected, abs=1e-12)


def test_lsat_kr20_is_that_of_its_formula_worked_out_in_whole_numbers() -> None:
    """k ÷ (k − 1) × (1 − Σpq ÷ variance), from the table of patterns, without a rounding."""
    n = sum(COUNTS.values())
    shares = [Fraction(sum(c for p, c in COUNTS.items() if p[i] == "1"), n) for i in range(5)]
    totals = {p: p.count("1") for p in COUNTS}
    mean = Fraction(sum(totals[p] * c for p, c in COUNTS.items()), n)
    variance = sum((totals[p] - mean) ** 2 * c for p, c in COUNTS.items()) / n
    expected = Fraction(5, 4) * (1 - sum(share * (1 - share) for share in shares) / variance)
    assert kr20(answers()).value == pytest.approx(float(expected), abs=1e-12)
    assert kr20(answers()).value == pytest.approx(0.2949971922159438, abs=1e-12)  # pingouin 0.7.0


@pytest.mark.parametrize(
    ("data", "value", "low", "high"),
    [
        (answers(), 0.2949971922159438, 0.223, 0.362),
        (PINGOUIN, 0.8016949152542373, 0.533, 0.947),
    ],
)
def test_alpha_and_its_interval_are_those_of_pingouin(
    data: pd.DataFrame, value: float, low: float, high: float
) -> None:
    """pingouin 0.7.0, ``cronbach_alpha``, which rounds the interval to three digits."""
    found = alpha(data)
    assert found.value == pytest.approx(value, abs=1e-12)
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-4)


def test_alpha_of_drawn_questions_is_that_of_statsmodels() -> None:
    """statsmodels 0.15.0: ``anova_lm`` of type 2 on trainees and questions gives F = 4.44675024108005, df 5 and 14.

    Alpha is 1 − 1 ÷ F; the interval is Feldt's with these degrees of freedom, from scipy 1.17.1.
    """
    found = alpha(DRAWN)
    assert found.value == pytest.approx(1 - 1 / 4.44675024108005, abs=1e-12)
    assert (found.low, found.high) == pytest.approx((0.176157212487541, 0.965164747606744), abs=1e-12)
    assert found.sentence == (
        "Cronbach's alpha is 0.78 (95% interval 0.18 to 0.97; 6 trainees, 4 questions each)."
    )


def test_a_wider_confidence_gives_a_wider_interval() -> None:
    narrow, wide = alpha(PINGOUIN, confidence=0.9), alpha(PINGOUIN, confidence=0.99)
    assert wide.low < narrow.low < narrow.value < narrow.high < wide.high


def test_alpha_below_nothing_is_shown_as_it_is() -> None:
    """Two questions that contradict each other: variances 1/3 and 1/4, of the totals 1/4. 2 × (1 − (7/12) ÷ (1/4))."""
    data = pd.DataFrame({"a": [0.0, 1.0, 0.0, 1.0], "b": [1.0, 0.0, 1.0, 1.0]})
    assert alpha(data).value == pytest.approx(-8 / 3, abs=1e-12)


def test_two_groups_who_share_no_question_are_compared_within_each() -> None:
    """The same group twice, on questions of its own: mean squares, and so alpha, stay as they are."""
    other = DRAWN.rename(index=lambda i: i + 10, columns=str.upper)
    assert alpha(pd.concat([DRAWN, other])).value == pytest.approx(alpha(DRAWN).value, abs=1e-12)


def test_the_rest_of_a_trainee_is_how_far_he_lies_from_the_class_elsewhere() -> None:
    """By hand: a's mean is 3/5, b's 3.5/5 = 0.7, c's 2/5, d's 2/4, e's 3.25/5 = 0.65.

    The first trainee lies +0.4, +0.3, −0.4 and +0.35 from them (d was not asked). Without a: (0.3 − 0.4 + 0.35) ÷ 3.
    """
    found = rest(DRAWN)
    assert found.loc[0, "a"] == pytest.approx(0.25 / 3)
    assert found.loc[0, "c"] == pytest.approx((0.4 + 0.3 + 0.35) / 3)
    assert np.isnan(found.loc[0, "d"])


def test_who_drew_easy_questions_gains_nothing_by_it() -> None:
    """Two halves of a class, one with the easy question, one with the hard one; both did as the class does."""
    data = pd.DataFrame(
        {"easy": [1.0, 1.0, NAN, NAN], "hard": [NAN, NAN, 0.0, 0.0], "shared": [1.0, 0.0, 1.0, 0.0]}
    )
    assert rest(data)["shared"].tolist() == [0, 0, 0, 0]


def test_a_question_that_all_answer_alike_has_a_sentence_and_no_figure() -> None:
    data = DRAWN.assign(same=1.0)
    row = item_statistics(data).set_index("item").loc["same"]
    assert np.isnan(row["discrimination"])
    assert row["note"] == "All earned the same here, so it cannot tell one trainee from another."


def test_a_class_that_is_all_alike_elsewhere_has_a_sentence() -> None:
    data = pd.DataFrame({"a": [1.0, 0.0, 1.0], "b": [1.0, 1.0, 1.0]})
    notes = item_statistics(data)["note"].tolist()
    assert notes[0] == "All did equally well on their other questions, so there is nothing to compare with."


@pytest.mark.parametrize("data", [DRAWN.iloc[:1], DRAWN[["a"]]])
def test_one_trainee_or_one_question_has_a_sentence(data: pd.DataFrame) -> None:
    assert set(item_statistics(data.dropna(axis=1 if len(data) == 1 else 0))["note"]) == {
        "Too few trainees had it beside other questions, so there is nobody to compare."
    }
    for found in (alpha(data), kr20(data)):
        assert found.value is None
        assert "needs at least two trainees" in found.sentence


def test_nobody_has_a_sentence_and_no_rows() -> None:
    nobody = DRAWN.iloc[:0]
    assert len(item_statistics(nobody[[]])) == 0
    assert alpha(nobody).value is kr20(nobody).value is None


def test_trainees_who_all_did_equally_well_have_a_sentence() -> None:
    same = pd.DataFrame({"a": [1.0, 1.0], "b": [0.0, 0.0]})
    assert (
        alpha(same).sentence
        == "All trainees did equally well, so there is no Cronbach's alpha to tell them apart."
    )


def test_answers_without_company_are_left_out() -> None:
    lonely = DRAWN.copy()
    lonely.loc[6] = [1, NAN, NAN, NAN, NAN]
    lonely["f"] = [1] + [NAN] * 6
    assert alpha(lonely).value == pytest.approx(alpha(DRAWN).value, abs=1e-12)
    assert alpha(lonely).trainees == 6


def test_kr20_counts_partly_right_as_wrong_and_only_who_was_asked_all() -> None:
    parts = PINGOUIN.mask(PINGOUIN == 0, 0.9)
    parts.loc[9] = [NAN] + [1.0] * 10
    assert kr20(parts).value == pytest.approx(0.8016949152542373, abs=1e-12)
    assert kr20(parts).trainees == 9


def test_the_matrix_is_missing_where_nothing_was_asked_and_0_where_it_was_left_open() -> None:
    rows = pd.DataFrame(
        {
            "trainee": ["A", "A", "B"],
            "bank": ["x", "y", "x"],
            "question": ["1", "1", "1"],
            "share": [0.5, 0.0, 1.0],
        }
    )
    found = matrix(rows)
    assert found.columns.tolist() == ["x/1", "y/1"]
    assert found.loc["A"].tolist() == [0.5, 0]
    assert np.isnan(found.loc["B", "y/1"])
