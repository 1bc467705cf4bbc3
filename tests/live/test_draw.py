"""Draws: the blueprint met for every seed, and no two of them sharing more than a third."""

from collections import Counter
from itertools import combinations
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from selling.live.dice import Dice
from selling.live.draw import KINDS, draw, draws, lay_out, most_shared, next_seed, shortages
from selling.questions.blueprint import load_blueprint, load_tests, plan
from selling.questions.course import parts, pool

SEEDS = range(1000)
TESTS = ["entry", "exam"]


@pytest.fixture(scope="module")
def layouts() -> dict[str, Any]:
    return load_tests()[1]


@pytest.fixture(scope="module")
def questions() -> dict[str, dict[str, Any]]:
    return {row["name"]: row for row in pool(parts())}


def asked(names: list[str], questions: dict[str, dict[str, Any]]) -> Counter[tuple[int, str]]:
    return Counter((questions[name]["part"], KINDS[questions[name]["level"]]) for name in names)


@pytest.mark.parametrize("test", TESTS)
def test_a_thousand_seeds_meet_the_blueprint(test: str, layouts: Any, questions: Any) -> None:
    rows = next(each for each in plan(load_blueprint()) if each["test"] == test)["counts"]
    wanted = Counter({(row["part"], row["kind"]): row["count"] for row in rows if row["count"]})
    assert wanted.total() == {"entry": 20, "exam": 40}[test]
    for seed in SEEDS:
        names = draw(layouts[test], seed)
        assert len(set(names)) == len(names)
        assert asked(names, questions) == wanted, seed


@pytest.mark.parametrize("test", TESTS)
def test_two_different_draws_of_a_thousand_seeds_share_at_most_a_third(test: str, layouts: Any) -> None:
    different = {frozenset(draw(layouts[test], seed)) for seed in SEEDS}
    assert len(different) == draws(layouts[test])
    for one, other in combinations(different, 2):
        assert 3 * len(one & other) <= len(one)


def test_forty_places_with_three_alternatives_give_81_draws_that_share_13() -> None:
    """The simplex code: 40 = (3^4 − 1) / 2 points, and a plane of that space has (3^3 − 1) / 2 = 13 of them."""
    assert most_shared(3, 4, 40) == 13
    # Twenty places on the four points of a line: each pair of draws agrees at one point, so at 20 / 4 places.
    assert most_shared(3, 2, 20) == 5


def test_the_course_has_as_many_draws_as_the_page_says(layouts: Any) -> None:
    assert (draws(layouts["entry"]), draws(layouts["exam"])) == (9, 81)


def test_no_question_is_asked_in_both_tests(layouts: Any) -> None:
    places = [{name for place in layouts[test]["places"] for name in place} for test in TESTS]
    assert places[0] & places[1] == set()


@pytest.mark.parametrize("test", TESTS)
def test_draws_differ_little_in_points(test: str, layouts: Any, questions: Any) -> None:
    totals = [
        sum(questions[name]["points"] for name in draw(layouts[test], seed))
        for seed in range(draws(layouts[test]))
    ]
    assert max(totals) <= 1.1 * min(totals)


def test_the_alternatives_of_a_place_are_of_one_stratum_and_nearly_alike(
    layouts: Any, questions: Any
) -> None:
    for test in TESTS:
        for place in layouts[test]["places"]:
            rows = [questions[name] for name in place]
            assert len({(row["part"], KINDS[row["level"]]) for row in rows}) == 1
            assert max(row["points"] for row in rows) - min(row["points"] for row in rows) <= 1


def test_a_seed_repeats_its_draw_in_the_same_order_and_the_next_round_only_mixes_it(layouts: Any) -> None:
    exam = layouts["exam"]
    assert draw(exam, 7) == draw(exam, 7)
    assert draw(exam, 7) != draw(exam, 7 + draws(exam))
    assert sorted(draw(exam, 7)) == sorted(draw(exam, 7 + draws(exam)))


def test_the_next_draw_is_one_not_taken_and_then_the_one_taken_longest_ago(layouts: Any) -> None:
    entry, taken = layouts["entry"], []
    for turn in range(9):
        taken.append(next_seed(entry, taken, 1000 * turn + 7))
    assert len({seed % 9 for seed in taken}) == 9
    assert next_seed(entry, taken, 5) % 9 == taken[0] % 9
    again = [*taken, taken[0]]
    assert next_seed(entry, again, 5) % 9 == taken[1] % 9


def test_a_stratum_that_is_too_small_is_named() -> None:
    small = [row(f"b/q{i}", level="apply") for i in range(8)]
    asked = [{"test": "exam", "alternatives": 3, "counts": [{"part": 1, "kind": "apply", "count": 3}]}]
    assert shortages(small, asked) == [{"part": 1, "kind": "apply", "have": 8, "need": 9}]
    with pytest.raises(ValueError, match="more questions than there are"):
        lay_out(small, asked)


def row(name: str, part: int = 1, level: str = "apply", points: int = 1) -> dict[str, Any]:
    return {
        "name": name,
        "part": part,
        "level": level,
        "points": points,
        "type": "single",
        "objective": f"o{points}",
    }


@given(
    alternatives=st.sampled_from([2, 3, 5, 7]),
    counts=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=3),
    points=st.lists(st.integers(1, 4), min_size=1, max_size=40),
    surplus=st.integers(0, 5),
    seeds=st.lists(st.integers(0, 2**30), min_size=2, max_size=6),
)
def test_any_blueprint_that_can_be_met_is_met_and_shares_at_most_a_third(
    alternatives: int,
    counts: list[tuple[int, int]],
    points: list[int],
    surplus: int,
    seeds: list[int],
) -> None:
    asked = [
        {
            "test": test,
            "alternatives": alternatives,
            "counts": [
                {"part": part, "kind": "apply", "count": count[which]} for part, count in enumerate(counts)
            ],
        }
        for which, test in enumerate(TESTS)
    ]
    totals = [sum(count[which] for count in counts) for which in (0, 1)]
    assume(min(totals) >= 1)
    rows = [
        row(f"b{part}/q{i}", part, points=points[i % len(points)])
        for part, count in enumerate(counts)
        for i in range(sum(count) * alternatives + surplus)
    ]
    layouts = lay_out(rows, asked)
    assert lay_out(rows[::-1], asked) == layouts
    for total, test in zip(totals, TESTS, strict=True):
        found = [set(draw(layouts[test], seed)) for seed in seeds]
        for names in found:
            by_part = Counter(int(name[1 : name.index("/")]) for name in names)
            which = TESTS.index(test)
            assert by_part == {part: count[which] for part, count in enumerate(counts) if count[which]}
        for (seed, one), (other_seed, other) in combinations(zip(seeds, found, strict=True), 2):
            if (seed - other_seed) % draws(layouts[test]):
                assert 3 * len(one & other) <= total
            else:
                assert one == other


def test_of_a_slice_those_that_agree_in_points_stand_by() -> None:
    """One place, seven questions of 1, 1, 2, 2, 2, 3 and 3 points: the three of 2 points are the alternatives."""
    points = [1, 1, 2, 2, 2, 3, 3]
    rows = [row(f"b/q{i}", points=each) for i, each in enumerate(points)]
    asked = [{"test": "exam", "alternatives": 3, "counts": [{"part": 1, "kind": "apply", "count": 1}]}]
    (place,) = lay_out(rows, asked)["exam"]["places"]
    assert sorted(place) == ["b/q2", "b/q3", "b/q4"]


def test_shuffled_keeps_every_item() -> None:
    assert sorted(Dice(3).shuffled(list(range(50)))) == list(range(50))
    assert Dice(3).shuffled(list(range(50))) != list(range(50))
