"""The formulas of chapter 19."""

import random
from typing import Any

import networkx as nx
import pytest

from selling.models.power_map import EFFORT, REACHED, RESISTANCE, STANCES, TIES, power_gauge, power_map
from tests.models.cases.power_map import CASES, bases, boss, chart, person, tie
from tests.models.check import check_case


@pytest.mark.parametrize(("name", "named", "expected"), CASES)
def test_worked_cases(name: str, named: dict[str, Any], expected: Any) -> None:
    check_case(name, named, expected)


def random_map(seed: int) -> dict[str, Any]:
    """A map of twelve people with reporting lines to someone above and ties anywhere."""
    dice = random.Random(seed)  # noqa: S311
    people = [
        person(f"P{number:02}", dice.randint(1, 10), stance=dice.choice(list(STANCES)), contact="none")
        for number in range(12)
    ]
    people[0]["role"] = "decider"
    for known in dice.sample(people[1:], 3):
        known["contact"] = dice.choice(["weak", "strong"])
    ties = [
        tie(f"P{number:02}", f"P{dice.randrange(number):02}", "reports")
        for number in range(1, 12)
        if dice.random() < 0.7
    ]
    for _ in range(6):
        start, end = dice.sample(range(12), 2)
        ties.append(tie(f"P{start:02}", f"P{end:02}", dice.choice(["strong", "weak"])))
    return chart(people, *ties)


def as_graph(case: dict[str, Any]) -> nx.DiGraph:
    """The same map for networkx: an arc each way, dearer where it leaves someone who is against us."""
    graph = nx.DiGraph()
    leaving = {each["name"]: RESISTANCE[STANCES[each["stance"]]] for each in case["people"]}
    graph.add_nodes_from([*leaving, "us"])
    for each in case["people"]:
        if REACHED[each["contact"]]:
            graph.add_edge("us", each["name"], effort=EFFORT[each["contact"]])
    for each in case["ties"]:
        for start, end in ((each["start"], each["end"]), (each["end"], each["start"])):
            effort = EFFORT[each["kind"]] + leaving[start]
            if not graph.has_edge(start, end) or graph[start][end]["effort"] > effort:
                graph.add_edge(start, end, effort=effort)
    return graph


@pytest.mark.parametrize("seed", range(25))
def test_ways_and_betweenness_are_those_of_networkx(seed: int) -> None:
    case = random_map(seed)
    found, graph = power_map(**case), as_graph(case)
    cheapest = nx.single_source_dijkstra_path_length(graph, "us", weight="effort")
    assert found["effort"] == cheapest.get("P00")
    for row in found["reach"]:
        assert row["effort"] == cheapest.get(row["name"])
    assert sum(step["effort"] for step in found["steps"]) == (found["effort"] or 0)
    plain = nx.Graph(graph.subgraph([each["name"] for each in case["people"]]))
    between = nx.betweenness_centrality(plain)
    near = nx.closeness_centrality(plain)
    for row in found["between"]:
        assert row["between"] == pytest.approx(between[row["name"]], abs=1e-9)
        assert row["near"] == pytest.approx(near[row["name"]], abs=1e-9)
        assert row["ties"] == plain.degree(row["name"])


@pytest.mark.parametrize("seed", range(25))
def test_the_way_drawn_is_the_way_told(seed: int) -> None:
    found = power_map(**random_map(seed))
    numbered = sorted(link["step"] for link in found["links"] if link["step"])
    assert numbered == [row["step"] for row in found["steps"]]
    names = [node["name"] for node in found["nodes"]]
    for link in found["links"]:
        if link["step"]:
            step = found["steps"][link["step"] - 1]
            assert {names[link["start"]], names[link["end"]]} == {step["start"], step["end"]}


def test_every_person_and_every_tied_pair_is_drawn_once() -> None:
    case = chart(
        [boss(), person("An", contact="weak")],
        tie("An", "Bo", "reports"),
        tie("Bo", "An", "weak"),
    )
    found = power_map(**case)
    assert [node["name"] for node in found["nodes"]] == ["Bo", "An", "You"]
    assert [(link["start"], link["end"], link["style"]) for link in found["links"]] == [
        (2, 1, "weak"),
        (1, 0, "line"),
    ]


def test_the_stance_is_a_sign_and_a_tone() -> None:
    people = [boss(), *[person(f"P{sign}", stance=sign) for sign in STANCES]]
    nodes = {node["name"]: node for node in power_map(people, [])["nodes"]}
    assert [(nodes[f"P{sign}"]["sign"], nodes[f"P{sign}"]["tone"]) for sign in STANCES] == [
        ("--", "against"),
        ("-", "against"),
        ("0", "neutral"),
        ("+", "for"),
        ("++", "for"),
    ]


def test_a_better_contact_never_lowers_coverage_or_lengthens_the_way() -> None:
    for seed in range(10):
        case = random_map(seed)
        before = power_map(**case)
        for each in case["people"]:
            better = [{**one, "contact": "strong"} if one is each else one for one in case["people"]]
            after = power_map(better, case["ties"])
            assert after["coverage"] >= before["coverage"] - 1e-12
            assert (after["effort"] or 0) <= (before["effort"] or 99)


@pytest.mark.parametrize("kind", TIES)
def test_each_kind_of_tie_costs_its_effort(kind: str) -> None:
    case = chart([boss(), person("An", contact="strong")], tie("An", "Bo", kind))
    assert power_map(**case)["effort"] == 1 + {"strong": 1, "reports": 2, "weak": 3}[kind]


@pytest.mark.parametrize("wrong", [float("nan"), float("inf"), "7", None, True, [], 10**400])
def test_a_power_that_is_no_number_is_named(wrong: Any) -> None:
    check_case("selling.models.power_map:power_map", chart([boss(power=wrong)]), "people[0].power")
    rated = bases((5, 1), (wrong, 1), *[(5, 1)] * 3)
    check_case("selling.models.power_map:power_gauge", rated, "bases[1].rating")


def test_the_largest_map_is_drawn_within_the_page() -> None:
    people = [boss("P0"), *[person(f"P{number}", 10, contact="weak") for number in range(1, 12)]]
    ties = [tie(f"P{number}", f"P{(5 * number + 3) % 12}") for number in range(12)]
    found = power_map(people, ties)
    assert all(0 < node["x"] < 1 for node in found["nodes"])
    places = [(node["x"], node["row"]) for node in found["nodes"]]
    assert len(set(places)) == len(places)


def test_office_and_person_agree_or_are_told_apart() -> None:
    advice = {
        power_gauge(**bases(*rated))["advice"]
        for rated in (
            [(1, 1), (1, 1), (1, 1), (9, 3), (9, 3)],
            [(9, 1), (9, 1), (9, 1), (1, 3), (1, 3)],
            [(5, 1)] * 5,
        )
    }
    assert len(advice) == 3
