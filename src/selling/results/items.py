"""Classical test theory: how hard a question is, whether it tells those who know from those who do not, how far a score
can be relied on.

**Missing values.** Tests are drawn at random, so nobody has all questions. A cell of the matrix is missing where the
question was not asked; a question that was asked and left open is 0. Nothing is filled in. How good a trainee is apart
from one question is the mean of how far he lies above or below the class on each *other* question he was asked, so that
whoever drew easy questions gains nothing by it. Where all have all questions, the correlation with it is the corrected
item–total correlation of the textbooks, since a total less constants correlates as the total does.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy import stats

_NOTHING = 1e-12  # below it, a spread is rounding


def matrix(rows: pd.DataFrame) -> pd.DataFrame:
    """Return trainee × question (``bank/question``) with shares from 0 to 1; missing where it was not asked.

    ``rows``: rows of the results' table with at most one answer a trainee and question: one sitting each
    (:func:`selling.results.scores.one_sitting`) or the quiz of a bank.
    """
    named = rows.assign(item=rows["bank"] + "/" + rows["question"])
    return named.pivot(index="trainee", columns="item", values="share").astype("float64")


def rest(answers: pd.DataFrame) -> pd.DataFrame:
    """Return for each cell how good the trainee is on all other questions he was asked (see the module's head).

    Missing where the cell is, and where the trainee was asked nothing else.
    """
    above = answers - answers.mean()
    others = above.count(axis=1) - 1
    return above.rsub(above.sum(axis=1), axis=0).div(others.where(others > 0), axis=0)


def item_statistics(answers: pd.DataFrame) -> pd.DataFrame:
    """Return a row a question: ``trainees`` asked, ``difficulty``, ``discrimination``, ``note``.

    ``difficulty``: mean share, so 1 is easy. ``discrimination``: corrected item–total correlation; missing where there
    is none, and then ``note`` says why; else ``note`` is "".
    """
    apart = rest(answers)
    rows = []
    for item in answers.columns:
        both = answers[item].notna() & apart[item].notna()
        found, note = _correlation(answers.loc[both, item].to_numpy(), apart.loc[both, item].to_numpy())
        asked = answers[item].dropna()
        rows.append((item, len(asked), float(asked.mean()), found, note))
    columns = ["item", "trainees", "difficulty", "discrimination", "note"]
    return pd.DataFrame(rows, columns=columns).astype({"discrimination": "float64"})


def _correlation(shares: np.ndarray, apart: np.ndarray) -> tuple[float | None, str]:
    if len(shares) < 2:
        return None, "Too few trainees had it beside other questions, so there is nobody to compare."
    if np.ptp(shares) < _NOTHING:
        return None, "All earned the same here, so it cannot tell one trainee from another."
    if np.ptp(apart) < _NOTHING:
        return None, "All did equally well on their other questions, so there is nothing to compare with."
    return float(np.corrcoef(shares, apart)[0, 1]), ""


@dataclass(frozen=True)
class Reliability:
    """How far scores can be relied on: ``value`` with its interval from ``low`` to ``high``; None where there is none.

    ``trainees`` and ``questions`` it stands on; ``sentence`` tells it, or says why there is none.
    """

    value: float | None
    low: float | None
    high: float | None
    trainees: int
    questions: int
    sentence: str


def alpha(answers: pd.DataFrame, confidence: float = 0.95, name: str = "Cronbach's alpha") -> Reliability:
    """Return Cronbach's alpha with Feldt's interval, of a matrix with or without missing values.

    Worked out as Hoyt did (Psychometrika 6 (1941), 153): 1 − residual ÷ trainees' mean square in an analysis of
    variance of trainees and questions. Where nothing is missing this is alpha itself. Where questions were drawn at
    random it is that of the same analysis by least squares, trainees adjusted for the questions they drew; it then
    speaks of a test as long as theirs on average. Interval: Feldt, Psychometrika 30 (1965), 357, by the F distribution
    with the analysis' degrees of freedom. Trainees and questions with a single answer tell nothing and are left out.
    """
    used = _with_company(answers)
    n, k = used.shape
    if n < 2 or k < 2:
        return Reliability(
            None, None, None, n, k, f"{name} needs at least two trainees who share at least two questions."
        )
    between, within, df_between, df_within = _mean_squares(used.to_numpy())
    if between < _NOTHING:
        return Reliability(
            None,
            None,
            None,
            n,
            k,
            f"All trainees did equally well, so there is no {name} to tell them apart.",
        )
    value = 1 - within / between
    tail = (1 - confidence) / 2
    low = 1 - (1 - value) * float(stats.f.isf(tail, df_between, df_within))
    high = 1 - (1 - value) * float(stats.f.isf(1 - tail, df_between, df_within))
    size = f"{n} trainees, {used.count(axis=1).mean():.0f} questions each"
    sentence = f"{name} is {value:.2f} ({confidence:.0%} interval {low:.2f} to {high:.2f}; {size})."
    return Reliability(value, low, high, n, k, sentence)


def kr20(answers: pd.DataFrame, confidence: float = 0.95) -> Reliability:
    """Return Kuder and Richardson's formula 20 with Feldt's interval: alpha where an answer is right (1) or not (0).

    Partly right counts as not right. Only trainees who were asked every question of the matrix count.
    """
    complete = answers.dropna()
    if len(complete) < 2:
        told = "KR-20 needs at least two trainees who had all the same questions; for tests drawn at random see alpha."
        return Reliability(None, None, None, len(complete), answers.shape[1], told)
    return alpha((complete >= 1 - _NOTHING).astype("float64"), confidence, "KR-20")


def _with_company(answers: pd.DataFrame) -> pd.DataFrame:
    """Leave out trainees and questions with fewer than two answers, until all have two."""
    while True:
        kept = answers.loc[answers.count(axis=1) >= 2, answers.count() >= 2]
        if kept.shape == answers.shape or kept.empty:
            return kept
        answers = kept


def _mean_squares(shares: np.ndarray) -> tuple[float, float, int, int]:
    """Return the mean squares of trainees (adjusted for questions) and residual, and their degrees of freedom."""
    there = ~np.isnan(shares)
    filled = np.where(there, shares, 0.0)
    per_trainee, per_item = there.sum(axis=1), there.sum(axis=0)
    own = np.where(there, shares - (filled.sum(axis=1) / per_trainee)[:, None], 0.0)
    # Normal equations of the questions' effects, with the trainees' taken out of them first.
    system = np.diag(per_item.astype(float)) - (there / per_trainee[:, None]).T @ there
    right = own.sum(axis=0)
    effects, _, rank, _ = np.linalg.lstsq(system, right, rcond=1e-10)
    residual = max(0.0, float((own**2).sum() - effects @ right))
    by_item = np.where(there, shares - filled.sum(axis=0) / per_item, 0.0)
    between = max(0.0, float((by_item**2).sum()) - residual)
    n, k = shares.shape
    df_within = int(there.sum()) - n - int(rank)
    df_between = n + int(rank) - k
    # Neither is below 1, since every trainee and every question has two answers.
    return between / df_between, residual / df_within, df_between, df_within
