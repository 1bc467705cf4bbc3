"""The schedule of a card, against the published example and against the scheduler's Python port."""

import random
from datetime import UTC, datetime, timedelta
from typing import Any

import fsrs
import pytest

from tests.cards.node import in_node

START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
Review = tuple[int, int]
port = fsrs.Scheduler(enable_fuzzing=False)  # default parameters, of the same version of FSRS as in ts-fsrs


def schedule(expression: str, given: Any) -> Any:
    return in_node("flashcards-schedule", "choices, standing, usable", expression, given)


def ms(time: datetime) -> int:
    return round(time.timestamp() * 1000)


def ported(history: list[Review]) -> fsrs.Card:
    card = fsrs.Card()
    for at, rating in history:
        time = START + timedelta(milliseconds=at - ms(START))
        card, _ = port.review_card(card, fsrs.Rating(rating), time)
    return card


def ported_waits(history: list[Review], now: datetime) -> list[int]:
    """Whole days that each rating gives in the port; 0 where the card comes back the same day."""
    card = ported(history)
    waits = [(port.review_card(card, rating, now)[0].due - now).days for rating in fsrs.Rating]
    if card.state is fsrs.State.Review:
        # The one thing that the port leaves out: a better rating waits at least a day longer than a worse one.
        again, hard, good, easy = waits
        hard = min(hard, good)
        good = max(good, hard + 1)
        waits = [again, hard, good, max(easy, good + 1)]
    return waits


def test_the_published_example() -> None:
    """The example that the tests of ts-fsrs (FSRS-6.test.ts) and of its Python port share; waits in days."""
    ratings = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]
    history: list[Review] = []
    now, found = START, []
    for rating in ratings:
        wait = schedule("choices(given[0], given[1])", [history, ms(now)])[rating - 1]
        found.append(wait["days"])
        history.append((ms(now), rating))
        now += timedelta(days=wait["days"], minutes=wait["minutes"])
    assert found == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]


def test_waits_are_those_of_the_python_port() -> None:
    seeded = random.Random(7)  # noqa: S311
    histories: list[list[Review]] = []
    for _ in range(150):
        now, history = START, []
        for _ in range(seeded.randint(1, 9)):
            history.append((ms(now), seeded.choice([1, 2, 3, 3, 4])))
            same_day = ported(history).due - now < timedelta(days=1)
            now += timedelta(minutes=10) if same_day else timedelta(days=seeded.randint(1, 40))
        histories.append([*history, (ms(now), 0)])
    asked = [[history[:-1], history[-1][0]] for history in histories]
    found = schedule("given.map(([history, now]) => choices(history, now).map(({ days }) => days))", asked)
    for (history, now), days in zip(asked, found, strict=True):
        assert days == ported_waits(history, START + timedelta(milliseconds=now - ms(START))), history


def test_a_new_card_comes_back_in_one_six_or_ten_minutes_or_eight_days() -> None:
    """Anki's learning steps of 1 and 10 minutes, hard half way between; easy waits for the first stability, 8.2956."""
    waits = schedule("choices([], given)", ms(START))
    assert [(wait["minutes"], wait["days"]) for wait in waits] == [(1, 0), (6, 0), (10, 0), (0, 8)]


def test_the_order_in_which_two_devices_meet_does_not_matter() -> None:
    one, other = [ms(START), 3], [ms(START + timedelta(minutes=10)), 3]
    now = ms(START + timedelta(days=1))
    both = schedule(
        "[given[0], given[0].toReversed()].map((each) => standing(each, given[1]))", [[one, other], now]
    )
    assert both[0] == both[1]


def test_a_card_is_due_from_the_start_of_its_day() -> None:
    reviews = [[ms(START), 4]]  # at nine, for eight days
    found = schedule("standing(given[0], given[1])", [reviews, ms(START)])
    assert found == {"due": ms(datetime(2026, 1, 13, tzinfo=UTC)), "first": ms(START)}


@pytest.mark.parametrize(
    "junk", [None, "x", {}, [[]], [["a", 3]], [["5", 3]], [[1, 9]], [[1, "3"]], [[None, 1]], [[-5, 2]], [7]]
)
def test_reviews_that_cannot_be_read_count_for_nothing(junk: object) -> None:
    assert schedule("standing(given, 1e12)", junk) is None


def test_what_is_from_the_future_waits_until_its_time_has_come() -> None:
    now = ms(START)
    late = ms(START + timedelta(days=400))
    reviews = [[late, 3], [now - 5, 1]]
    assert schedule("usable(given[0], given[1])", [reviews, now]) == [[now - 5, 1]]
    assert schedule("usable(given[0], given[1])", [reviews, late]) == [[now - 5, 1], [late, 3]]
