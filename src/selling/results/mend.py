"""Questions to mend: what is odd about them, each with its reason in a sentence."""

import math
from collections.abc import Iterator, Mapping

import pandas as pd

from selling.results.choices import choices
from selling.results.course import Question
from selling.results.items import item_statistics, matrix, rest

FEWEST = 10  # trainees; below, chance says more than the question
TOO_EASY, TOO_HARD = 0.95, 0.2  # mean share
NOBODY_OF = 20  # answers, of which a distractor may expect at least one
MUCH = 0.25  # of the best third
_ONE_CHOICE = ("single", "true-false")


def to_mend(rows: pd.DataFrame, known: Mapping[str, Question]) -> pd.DataFrame:
    """Return a row for each reason to look at a question again: ``item`` and ``reason``, the gravest first.

    ``rows``: as for :func:`selling.results.items.matrix`; ``known``: the course's questions by name. Only questions
    that at least 10 trainees were asked are judged. In order: a right answer that those who know more miss; a wrong
    option that the best take; a mean under 20%; one over 95%; wrong options that not one of 20 or more takes.
    """
    answers = matrix(rows)
    apart = rest(answers)
    found = []
    for item in item_statistics(answers).itertuples(index=False):
        name, asked = str(item.item), int(str(item.trainees))
        if asked >= FEWEST and name in known:
            mean, correlation = float(str(item.difficulty)), float(str(item.discrimination))
            reasons = [*_by_figures(asked, mean, correlation)]
            if mean <= TOO_EASY and known[name].content["type"] in _ONE_CHOICE:
                reasons += _by_choices(choices(rows, known[name], apart))
            found += [(rank, extent, name, reason) for rank, extent, reason in reasons]
    return pd.DataFrame([(name, reason) for _, _, name, reason in sorted(found)], columns=["item", "reason"])


def _by_figures(asked: int, mean: float, correlation: float) -> Iterator[tuple[int, float, str]]:
    if round(correlation, 2) < 0:
        chance = " With so few it may be chance." if abs(correlation) < 2 / math.sqrt(asked) else ""
        yield (
            0,
            correlation,
            f"Those who know more do worse here: corrected item–total correlation {correlation:.2f}, {asked} trainees."
            f"{chance} Look whether the right answer is right, and whether the text can be read in two ways.",
        )
    if mean < TOO_HARD:
        yield (
            2,
            mean,
            f"Very hard: {mean:.0%} on average, {asked} trainees. Look whether the chapter teaches it.",
        )
    if mean > TOO_EASY:
        yield 3, -mean, f"Very easy: {mean:.0%} on average, {asked} trainees. It tells nobody apart."


def _by_choices(table: pd.DataFrame) -> Iterator[tuple[int, float, str]]:
    wrong, answered = table[~table["right"]], int(table["trainees"].sum())
    for text, best, weakest in zip(wrong["choice"], wrong["best"], wrong["weakest"], strict=True):
        if best >= MUCH and best > weakest:
            yield (
                1,
                weakest - best,
                f"The best take a wrong option: {_quoted(text)}, by {best:.0%} of the best third and {weakest:.0%} of "
                "the weakest. Look whether it is right in some way.",
            )
    idle = [_quoted(text) for text in wrong.loc[wrong["trainees"] == 0, "choice"]]
    if idle and answered >= NOBODY_OF:
        yield (
            4,
            -answered,
            f"Nobody of {answered} takes {' or '.join(idle)}. Write an option that tempts somebody.",
        )


def _quoted(text: str) -> str:
    return f"“{text.rstrip('.')}”"
