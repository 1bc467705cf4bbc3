"""What the table says of people: scores, what was gained between entry test and exam, mastery by objective."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy import stats

from selling.results.course import objectives

MASTERED = 0.8  # the exam's pass mark, asked of an objective


def sittings(table: pd.DataFrame, source: str) -> pd.DataFrame:
    """Return a row a sitting of a test (``source``: entry or exam), or a trainee and bank (quiz), in order of time.

    ``questions`` asked, ``answered`` of them, ``score``: points earned of those to be had, 0 to 1.
    """
    rows = table[table["source"] == source]
    rows = rows.assign(earned=(rows["share"] * rows["points"]).round(2))  # as the quiz and the exam count
    keys = ["trainee", "bank"] if source == "quiz" else ["trainee", "sitting"]
    grouped = rows.groupby(keys, sort=False)
    found = grouped.agg(
        at=("at", "max"),
        questions=("question", "size"),
        answered=("answered", "sum"),
        points=("points", "sum"),
    )
    found["score"] = grouped["earned"].sum() / found["points"]
    return (
        found.drop(columns="points").reset_index().sort_values(["trainee", "at", keys[1]], ignore_index=True)
    )


def one_sitting(table: pd.DataFrame, source: str, which: str = "first") -> pd.DataFrame:
    """Return the table's rows of one sitting a trainee: his ``first`` or his ``last`` of a test.

    The first is what questions are judged by: later ones may have met the same questions again.
    """
    each = sittings(table, source).groupby("trainee")["sitting"]
    chosen = (each.first() if which == "first" else each.last()).reset_index()
    return table[table["source"] == source].merge(chosen, on=["trainee", "sitting"])


def gains(table: pd.DataFrame) -> pd.DataFrame:
    """Return a row for each trainee who took both tests: his first ``entry`` test and his last ``exam``, as scores.

    ``gain``: the difference; ``normalised``: its share of what was left to gain, (exam − entry) ÷ (1 − entry), after
    Hake, American Journal of Physics 66 (1998), 64; missing where nothing was left.
    """
    first = sittings(table, "entry").groupby("trainee")["score"].first().rename("entry")
    last = sittings(table, "exam").groupby("trainee")["score"].last().rename("exam")
    found = pd.concat([first, last], axis=1, join="inner").sort_index().reset_index(names="trainee")
    found["gain"] = found["exam"] - found["entry"]
    left = 1 - found["entry"]
    found["normalised"] = (found["gain"] / left.where(left > 0)).astype("float64")
    return found


@dataclass(frozen=True)
class Gain:
    """A class's gain: ``mean`` of the trainees' gains with its interval, and ``normalised``; None where there is none.

    ``normalised`` is the class's: what its mean gained of what its mean had left to gain. ``sentence`` tells it.
    """

    trainees: int
    mean: float | None
    low: float | None
    high: float | None
    normalised: float | None
    sentence: str


def class_gain(gained: pd.DataFrame, confidence: float = 0.95) -> Gain:
    """Return a class's gain from the rows of :func:`gains`, with Student's interval for paired differences."""
    n = len(gained)
    if n == 0:
        return Gain(0, None, None, None, None, "Nobody took both the entry test and the exam.")
    entry, exam, mean = (float(gained[name].mean()) for name in ("entry", "exam", "gain"))
    normalised = mean / (1 - entry) if entry < 1 else None
    who = "One trainee" if n == 1 else f"{n} trainees"
    told = f"{who} took both tests: from {entry:.0%} to {exam:.0%} on average, {round(100 * mean):+d} points"
    low = high = None
    if n > 1:
        half = float(stats.t.ppf((1 + confidence) / 2, n - 1) * gained["gain"].std() / np.sqrt(n))
        low, high = mean - half, mean + half
        told += f" ({confidence:.0%} interval {round(100 * low):+d} to {round(100 * high):+d})"
    if normalised is not None:
        told += f". That is {normalised:.0%} of what was left to gain"
    return Gain(n, mean, low, high, normalised, told + ".")


def mastery(rows: pd.DataFrame) -> pd.DataFrame:
    """Return a row an objective, weakest first, from rows of the table (one sitting a trainee, or a quiz).

    ``share``: the mean of the trainees' means, so that each counts alike; ``mastered``: the share of trainees who
    reached 80% there; ``trainees`` and ``answers``: on how many it stands; ``text``: what one can do who reached it.
    """
    keys = ["part", "chapter", "bank", "objective"]
    mean = rows.groupby([*keys, "trainee"], sort=True)["share"].agg(["mean", "size"]).reset_index()
    mean["reached"] = mean["mean"] >= MASTERED - 1e-9
    found = (
        mean.groupby(keys)
        .agg(
            share=("mean", "mean"),
            mastered=("reached", "mean"),
            trainees=("trainee", "size"),
            answers=("size", "sum"),
        )
        .reset_index()
    )
    texts = objectives()
    found["text"] = [
        texts.get((chapter, objective), objective)
        for chapter, objective in zip(found["chapter"], found["objective"], strict=True)
    ]
    return found.sort_values(["share", "chapter", "objective"], ignore_index=True)
