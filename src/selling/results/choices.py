"""What trainees chose: each option of a question, by how many, and by the best and the weakest of them."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from selling.results.course import Question, from_text
from selling.results.items import matrix, rest

COLUMNS = ["choice", "right", "trainees", "share", "best", "weakest"]


def choices(rows: pd.DataFrame, question: Question, apart: pd.DataFrame | None = None) -> pd.DataFrame:
    """Return a row a choice of one question: those it offers; of a number or an order, those that were given.

    ``choice``: its text; ``right``; ``trainees`` who chose it; ``share``: of those who answered; ``best``, ``weakest``:
    the shares among the best and the weakest third of them by their *other* answers (:mod:`selling.results.items`),
    both missing with fewer than six trainees. One trainee may make several choices: shares need not add up to 1.

    ``rows``: as for :func:`selling.results.items.matrix`; those of other questions tell the best from the weakest.
    ``apart``: ``rest(matrix(rows))``, for whoever asks about many questions.

    Raises:
        KeyError: nobody was asked this question.
    """
    apart = rest(matrix(rows)) if apart is None else apart
    by_rest = apart[question.name].dropna().sort_values(kind="stable")
    mine = rows[
        (rows["bank"] == question.bank) & (rows["question"] == question.content["id"]) & rows["answered"]
    ]
    chosen = [
        (trainee, choice, right)
        for trainee, answer in zip(mine["trainee"], mine["answer"], strict=True)
        for choice, right in _chosen(question.content, from_text(answer))
    ]
    answered = set(mine["trainee"])
    ranked = [trainee for trainee in by_rest.index if trainee in answered]
    third = len(ranked) // 3
    groups = {"best": set(ranked[-third:]), "weakest": set(ranked[:third])} if third >= 2 else {}
    offered = dict(_offered(question.content)) | {choice: right for _, choice, right in chosen}
    found = []
    for choice, right in offered.items():
        who = {trainee for trainee, taken, _ in chosen if taken == choice}
        among = [
            len(who & groups[name]) / len(groups[name]) if groups else None for name in ("best", "weakest")
        ]
        found.append((choice, right, len(who), len(who) / len(answered) if answered else 0.0, *among))
    table = pd.DataFrame(found, columns=COLUMNS).astype({"best": "float64", "weakest": "float64"})
    return table if question.content["type"] not in ("number", "order") else _most_first(table)


def _most_first(table: pd.DataFrame) -> pd.DataFrame:
    return table.sort_values(["trainees", "choice"], ascending=[False, True], ignore_index=True)


def _offered(content: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """Yield each choice that a question offers, and whether it is right."""
    if content["type"] in ("single", "true-false", "several"):
        for option in content["options"]:
            yield option["text"], option["right"]
    elif content["type"] in ("match", "sort"):
        for item in content["items"]:
            for place in content["places"]:
                yield _pair(item["text"], place["text"]), item["place"] == place["key"]
    elif content["type"] == "blanks":
        for blank in content["blanks"]:
            for choice in blank["choices"]:
                yield _pair(f"[{blank['key']}]", choice["text"]), choice["right"]


def _chosen(content: dict[str, Any], answer: Any) -> Iterator[tuple[str, bool]]:  # noqa: ANN401
    """Yield the choices that a graded answer makes."""
    if content["type"] in ("single", "true-false", "several"):
        keys = answer if isinstance(answer, list) else [answer]
        yield from ((each["text"], each["right"]) for each in content["options"] if each["key"] in keys)
    elif content["type"] in ("match", "sort"):
        places = {place["key"]: place["text"] for place in content["places"]}
        for item in content["items"]:
            yield _pair(item["text"], places[answer[item["key"]]]), item["place"] == answer[item["key"]]
    elif content["type"] == "blanks":
        for blank in content["blanks"]:
            choice = next(each for each in blank["choices"] if each["key"] == answer[blank["key"]])
            yield _pair(f"[{blank['key']}]", choice["text"]), choice["right"]
    elif content["type"] == "order":
        yield " → ".join(answer), answer == content["order"]
    else:
        question = Question("", "", "", content)
        yield str(answer).strip(), question.share(answer) == 1


def _pair(item: str, place: str) -> str:
    return f"{item} → {place}"
