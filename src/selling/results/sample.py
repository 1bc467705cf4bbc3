"""A class of sixty invented trainees, to try the instructor's notebook on: the files that they would export.

Drawn from one seed by Python's own generator, each answer from a generator of its own, so that a question that is added
to a bank leaves the others' answers alone. Two things are put in to be found: a question whose right answer the best
miss, and files that are broken, old, new, or there twice.
"""

import json
import math
import tempfile
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from selling import __version__
from selling.results.course import Question, questions

SEED = 2026
TRAINEES = 60
BANKS = (
    "three-laws",
    "compete-and-satisfy",
    "lifetime-value",
    "key-accounts",
    "from-transaction-to-relationship",
    "four-ps-four-cs",
    "finding-accounts",
    "reading-change",
    "value-added-service",
    "loyalty",
    "competitive-advantage",
    "supplier-influence",
    "consultative-cycle",
    "power-map",
    "pipeline",
)
OF_EACH = 12  # questions of a bank
ALTERNATIVES = 3  # questions stand by for each place of a test, so each is put to a third of the class
ENTRY, EXAM = 20, 40
QUIZ = "three-laws"
ODD = "loyalty/surely-buy-again"  # the better a trainee, the likelier he is to miss it
BEGAN, ENDED = datetime(2026, 9, 7, 9, tzinfo=UTC), datetime(2026, 10, 30, 14, tzinfo=UTC)
LEARNED = 1.2  # between entry test and exam, in standard deviations of what trainees know
_GUESSED = {"true-false": 0.5, "single": 0.25, "several": 0.1}


def write_class(folder: Path | None = None, known: dict[str, Question] | None = None) -> Path:
    """Write the files into a folder, a new temporary one by default, and return it.

    ``known``: the course's questions, for whoever has them already.

    Raises:
        selling.questions.BankError: a bank of the course has problems.
    """
    home = folder or Path(tempfile.mkdtemp(prefix="class-"))
    home.mkdir(parents=True, exist_ok=True)
    pool = _pool(known or questions())
    for number in range(1, TRAINEES + 1):
        _write(home / f"trainee-{number:02}.json", _export(number, pool))
    _add_faults(home)
    return home


def _pool(known: dict[str, Question]) -> list[Question]:
    of_bank = {bank: [each for each in known.values() if each.bank == bank][:OF_EACH] for bank in BANKS}
    return [bank[i] for i in range(OF_EACH) for bank in of_bank.values() if i < len(bank)]


def _export(number: int, pool: list[Question]) -> dict[str, Any]:
    random = Random(f"{SEED} {number}")  # noqa: S311 - invented answers, not secrets
    knows = random.gauss(-0.2, 1)
    places = [pool[i : i + ALTERNATIVES] for i in range(0, len(pool), ALTERNATIVES)]
    asked = [place[random.randrange(len(place))] for place in places]
    quiz = [each for each in pool if each.bank == QUIZ]
    days = timedelta(minutes=random.randrange(3 * 24 * 60))
    sittings = {
        str(uuid.UUID(int=random.getrandbits(128), version=4)): _sitting(
            number, knows + more, test, drawn, at
        )
        for test, drawn, more, at in (
            ("entry", asked[:ENTRY], 0.0, BEGAN + days),
            ("exam", asked[ENTRY : ENTRY + EXAM], LEARNED, ENDED + days),
        )
    }
    at = _ms(BEGAN + timedelta(days=9) + days)
    answers = {each.content["id"]: _quiz_entry(number, knows + LEARNED / 2, each, at) for each in quiz}
    record = {"version": 2, "quiz": {QUIZ: {"at": at, "questions": answers}}, "exam": sittings}
    return {
        "course": "selling",
        "version": 2,
        "edition": __version__,
        "exported": (ENDED + timedelta(days=4)).isoformat(),
        "name": f"Trainee {number:02}",
        "record": record,
    }


def _sitting(number: int, knows: float, test: str, drawn: list[Question], began: datetime) -> dict[str, Any]:
    answers = {each.name: _answer(number, knows, test, each) for each in drawn}
    return {
        "test": test,
        "seed": number,
        "blueprint": "sample",
        "lang": "en",
        "began": _ms(began),
        "ended": _ms(began + timedelta(minutes=len(drawn))),
        "at": _ms(began + timedelta(minutes=len(drawn))),
        "limit": None,
        "questions": [each.name for each in drawn],
        "marks": {each.name: each.content["mark"] for each in drawn},
        "answers": {name: answer for name, answer in answers.items() if answer is not None},
    }


def _quiz_entry(number: int, knows: float, question: Question, at: int) -> dict[str, Any]:
    answer = _answer(number, knows, "quiz", question)
    mark = question.content["mark"]
    return {"at": at, "mark": mark, "answer": answer, "checked": answer, "counted": answer, "shown": False}


def _answer(number: int, knows: float, source: str, question: Question) -> object:
    """Return a trainee's answer, None if he leaves it open. Who knows more is right more often, but at the odd one."""
    hard = Random(f"{SEED} {question.name}").gauss(0.6, 0.8)  # noqa: S311
    random = Random(f"{SEED} {number} {source} {question.name}")  # noqa: S311
    if question.name == ODD:
        knows = 2 * (LEARNED - knows)
    guessed = _GUESSED.get(question.content["type"], 0)
    chance = guessed + (1 - guessed) / (1 + math.exp(-1.6 * (knows - hard)))
    if random.random() < chance:
        return right_answer(question.content)
    if source != "quiz" and random.random() < 0.04:
        return None
    return wrong_answer(question.content, random)


def right_answer(content: dict[str, Any]) -> object:
    """Return the answer to a question that earns all its points."""
    kind = content["type"]
    if kind == "number":
        return f"{content['answer']:g}"
    if kind == "order":
        return list(content["order"])
    if kind in ("match", "sort"):
        return {item["key"]: item["place"] for item in content["items"]}
    if kind == "blanks":
        return {
            blank["key"]: next(each["key"] for each in blank["choices"] if each["right"])
            for blank in content["blanks"]
        }
    right = [option["key"] for option in content["options"] if option["right"]]
    return right if kind == "several" else right[0]


def wrong_answer(content: dict[str, Any], random: Random) -> object:
    """Return an answer that is not wholly right, as a trainee might give it."""
    kind = content["type"]
    if kind == "number":
        slips = [each["value"] for each in content["mistakes"]] or [2 * content["answer"] + 10]
        return f"{random.choice(slips):g}"
    if kind == "order":
        order = list(content["order"])
        i = random.randrange(len(order) - 1)
        order[i], order[i + 1] = order[i + 1], order[i]
        return order
    if kind in ("match", "sort"):
        placed = {item["key"]: item["place"] for item in content["items"]}
        for item in random.sample(content["items"], min(2, len(content["items"]))):
            others = [each["key"] for each in content["places"] if each["key"] != item["place"]]
            placed[item["key"]] = random.choice(others)
        return placed
    if kind == "blanks":
        chosen = dict(right_answer(content))  # type: ignore[call-overload]
        blank = random.choice(content["blanks"])
        chosen[blank["key"]] = random.choice([each["key"] for each in blank["choices"] if not each["right"]])
        return chosen
    wrong = [option["key"] for option in content["options"] if not option["right"]]
    if kind == "several":
        right = [option["key"] for option in content["options"] if option["right"]]
        return [*random.sample(right, random.randrange(len(right))), random.choice(wrong)]
    # The first wrong option tempts most, as in life.
    return random.choices(wrong, [2.0**-i for i in range(len(wrong))])[0]


def _add_faults(home: Path) -> None:
    texts = {number: (home / f"trainee-{number:02}.json").read_text("utf-8") for number in (3, 8, 12, 17)}
    (home / "trainee-03 (1).json").write_text(texts[3], "utf-8")
    (home / "trainee-08.json").write_text(texts[8][: len(texts[8]) // 2], "utf-8")
    old = json.loads(texts[12])
    old["version"] = old["record"]["version"] = 1
    del old["record"]["exam"]
    for entry in old["record"]["quiz"][QUIZ]["questions"].values():
        del entry["at"]
    _write(home / "trainee-12 laptop.json", old)
    newer = json.loads(texts[17])
    newer["version"] = newer["record"]["version"] = 99
    _write(home / "trainee-17 new phone.json", newer)
    (home / "holiday.json").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000))


def _write(path: Path, data: dict[str, Any]) -> None:
    path.write_text(json.dumps(data, separators=(",", ":")) + "\n", "utf-8")


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)
