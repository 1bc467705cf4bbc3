"""What was chosen, and which questions are to be mended, on classes made by hand."""

from random import Random

import pandas as pd
import pytest

from selling.results.choices import choices
from selling.results.course import Question, as_text
from selling.results.mend import to_mend
from selling.results.sample import right_answer, wrong_answer
from tests.results.class_folder import known

ITEM = "three-laws/four-complaints"  # four options; the first is right


def rows(answers: dict[str, list[object]]) -> pd.DataFrame:
    """A table from question → the answers of trainees 1, 2, 3 …, graded by the bank; None was left open."""
    found = []
    for name, given in answers.items():
        question = known()[name]
        for i, answer in enumerate(given):
            share = question.share(answer) if answer is not None else None
            found.append(
                {
                    "trainee": f"T{i:02}",
                    "bank": question.bank,
                    "question": question.content["id"],
                    "answered": share is not None,
                    "answer": as_text(answer) if share is not None else "",
                    "share": share or 0.0,
                }
            )
    return pd.DataFrame(found)


def other_questions(knowing: list[bool]) -> dict[str, list[object]]:
    """Two further questions that those who know get right and the others wrong."""
    return {
        "three-laws/silent-behind-fifteen": ["105" if knows else "120" for knows in knowing],
        "three-laws/break-even-at-nine": ["10" if knows else "9" for knows in knowing],
    }


def texts(question: Question) -> dict[str, str]:
    return {option["key"]: option["text"] for option in question.content["options"]}


def test_each_option_is_counted_and_split_into_best_and_weakest() -> None:
    """Nine trainees; the best third is 0 to 2. Taken: 1 by five, 2 by three, 3 by one, 4 by none."""
    given = ["1", "2", "1", "1", "1", "1", "2", "2", "3"]
    others = {
        "three-laws/silent-behind-fifteen": ["105"] * 3 + ["120"] * 6,
        "three-laws/break-even-at-nine": ["10"] * 6 + ["9"] * 3,
    }
    found = choices(rows({ITEM: list(given), **others}), known()[ITEM]).set_index("choice")
    text = texts(known()[ITEM])
    assert found.loc[text["1"]].tolist() == [True, 5, pytest.approx(5 / 9), pytest.approx(2 / 3), 0]
    assert found.loc[text["2"]].tolist() == [
        False,
        3,
        pytest.approx(1 / 3),
        pytest.approx(1 / 3),
        pytest.approx(2 / 3),
    ]
    assert found.loc[text["4"]].tolist() == [False, 0, 0, 0, 0]


def test_fewer_than_six_are_not_split() -> None:
    found = choices(rows({ITEM: ["1", "2", "1", "1", None], **other_questions([True] * 5)}), known()[ITEM])
    assert found["share"].tolist().count(0.75) == 1
    assert found[["best", "weakest"]].isna().all(axis=None)


def test_of_a_number_what_was_given_is_listed_most_frequent_first() -> None:
    name = "three-laws/break-even-at-nine"
    found = choices(rows({name: ["10", " 9 ", "9"]}), known()[name])
    assert found[["choice", "right", "trainees"]].values.tolist() == [["9", False, 2], ["10", True, 1]]


def test_of_an_order_what_was_given_is_listed_by_the_places_where_steps_belong() -> None:
    question = next(each for each in known().values() if each.content["type"] == "order")
    first, second, *others = question.content["order"]
    assert [first, second] == ["1", "2"]
    found = choices(rows({question.name: [["1", "2", *others], ["2", "1", *others]]}), question)
    assert found[["right", "trainees"]].values.tolist() == [[True, 1], [False, 1]]
    assert found["choice"].str.startswith(("1 → 2 → 3", "2 → 1 → 3")).all()


@pytest.mark.parametrize("kind", ["several", "match", "sort", "blanks"])
def test_of_a_question_in_parts_every_right_choice_is_counted(kind: str) -> None:
    question = next(each for each in known().values() if each.content["type"] == kind)
    found = choices(rows({question.name: [right_answer(question.content)] * 2}), question)
    assert set(found.loc[found["right"], "trainees"]) == {2}
    assert set(found.loc[~found["right"], "trainees"]) == {0}


KNOWING = [True] * 10 + [False] * 10


def reasons(given: list[object]) -> list[str]:
    found = to_mend(rows({ITEM: given, **other_questions(KNOWING)}), known())
    return found.loc[found["item"] == ITEM, "reason"].tolist()


def test_a_question_that_does_its_work_is_left_alone() -> None:
    assert reasons(["1"] * 10 + ["2", "3", "4"] * 3 + ["2"]) == []


def test_a_right_answer_that_the_better_ones_miss_comes_first() -> None:
    """Who knows: 0 of 10 right. Others: 8 of 10. Phi of the four cells by hand: −80 ÷ √(8 × 12 × 10 × 10) = −0.816."""
    found = reasons(["2"] * 10 + ["1"] * 8 + ["3", "4"])
    assert "chance" not in found[0]
    assert found[0].startswith(
        "Those who know more do worse here: corrected item–total correlation -0.82, 20 trainees."
    )
    text = texts(known()[ITEM])["2"].rstrip(".")
    assert found[1].startswith(
        f"The best take a wrong option: “{text}”, by 100% of the best third and 0% of the weakest."
    )
    assert len(found) == 2


def test_a_wrong_option_that_the_weakest_take_more_is_left_alone() -> None:
    """Of the best third, the last six of those who know, three take option 2; of the weakest third five."""
    assert reasons(["1"] * 7 + ["2"] * 3 + ["2"] * 5 + ["3", "4", "1", "3", "4"]) == []


def test_a_slight_contradiction_of_few_is_said_to_be_perhaps_chance() -> None:
    found = reasons(["1"] * 6 + ["2", "3", "4", "2"] + ["1"] * 7 + ["2", "3", "4"])
    assert "correlation -0.10, 20 trainees. With so few it may be chance." in found[0]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (["1"] * 20, "Very easy: 100% on average, 20 trainees. It tells nobody apart."),
        (["1"] * 3 + ["2", "3", "4"] * 5 + ["2", "3"], "Very hard: 15% on average, 20 trainees."),
    ],
)
def test_very_easy_and_very_hard_are_told(given: list, reason: str) -> None:
    assert any(found.startswith(reason) for found in reasons(given))


def test_an_option_that_nobody_takes_is_told() -> None:
    found = reasons(["1"] * 10 + ["2"] * 10)
    text = texts(known()[ITEM])
    assert len(found) == 1
    assert found[0].startswith("Nobody of 20 takes “")
    assert text["3"].rstrip(".") in found[0]
    assert text["4"].rstrip(".") in found[0]


def test_nine_trainees_are_too_few_to_judge_a_question_by() -> None:
    nine = rows({ITEM: ["1"] * 9, **other_questions([True] * 5 + [False] * 4)})
    assert len(to_mend(nine, known())) == 0


def test_nobody_gives_no_reasons() -> None:
    assert len(to_mend(rows({ITEM: ["1"]}).iloc[:0], known())) == 0


@pytest.mark.parametrize("seed", range(3))
def test_the_sample_knows_right_answers_from_wrong_ones(seed: int) -> None:
    for question in known().values():
        assert question.share(right_answer(question.content)) == 1, question.name
        wrong = wrong_answer(question.content, Random(seed))  # noqa: S311
        assert question.share(wrong) not in (1, None), question.name
