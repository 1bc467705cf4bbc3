"""The measures of a network against networkx, and the layout."""

import random

import networkx as nx
import pytest

from selling.models.network import betweenness, closeness, components, neighbours, only_ways, way_to, ways
from selling.models.network_layout import CLEAR, HIGH, WIDE, layout, on_curve

GRAPHS = {
    "one": nx.empty_graph(1),
    "two": nx.path_graph(2),
    "apart": nx.disjoint_union(nx.path_graph(3), nx.cycle_graph(4)),
    "star": nx.star_graph(6),
    "cycle": nx.cycle_graph(6),
    "full": nx.complete_graph(5),
    "karate": nx.convert_node_labels_to_integers(nx.Graph(nx.karate_club_graph().edges())),
    **{f"random {seed}": nx.gnp_random_graph(14, 0.18, seed=seed) for seed in range(20)},
}
every_graph = pytest.mark.parametrize("graph", GRAPHS.values(), ids=GRAPHS.keys())


def tied(graph: nx.Graph) -> list[list[int]]:
    return neighbours(len(graph), [list(edge) for edge in graph.edges()])


@every_graph
def test_betweenness_and_closeness_agree(graph: nx.Graph) -> None:
    between, near = nx.betweenness_centrality(graph), nx.closeness_centrality(graph)
    assert betweenness(tied(graph)) == pytest.approx([between[node] for node in range(len(graph))], abs=1e-9)
    assert closeness(tied(graph)) == pytest.approx([near[node] for node in range(len(graph))], abs=1e-9)


@every_graph
def test_neighbours_and_components_agree(graph: nx.Graph) -> None:
    assert tied(graph) == [sorted(graph[node]) for node in range(len(graph))]
    part = components(tied(graph))
    groups = {frozenset(node for node, own in enumerate(part) if own == number) for number in set(part)}
    assert groups == {frozenset(group) for group in nx.connected_components(graph)}


@every_graph
@pytest.mark.parametrize("weighted", [False, True])
def test_shortest_ways_agree(graph: nx.Graph, weighted: bool) -> None:
    dice = random.Random(7)  # noqa: S311
    cost = {edge: dice.choice([0, 0.5, 1, 2.25, 3]) if weighted else 1 for edge in graph.edges()}
    nx.set_edge_attributes(graph, cost, "cost")
    arcs = [[*pair, price] for edge, price in cost.items() for pair in (edge, edge[::-1])]
    lengths = nx.single_source_dijkstra_path_length(graph, 0, weight="cost")
    found = ways(len(graph), arcs, 0)
    for node in range(len(graph)):
        if node not in lengths:
            assert found["cost"][node] is None
            assert way_to(found, node) == []
            continue
        assert found["cost"][node] == pytest.approx(lengths[node], abs=1e-9)
        way = way_to(found, node)
        assert (way[0], way[-1]) == (0, node)
        assert nx.path_weight(graph, way, "cost") == pytest.approx(lengths[node], abs=1e-9)


@every_graph
def test_nodes_that_no_way_avoids_are_those_that_part_the_network(graph: nx.Graph) -> None:
    end = len(graph) - 1
    arcs = [[*pair, 1] for edge in graph.edges() for pair in (edge, edge[::-1])]
    if end == 0 or not nx.has_path(graph, 0, end):
        assert only_ways(len(graph), arcs, 0, end) == []
        return
    expected = []
    for node in range(1, end):
        rest = graph.copy()
        rest.remove_node(node)
        if not nx.has_path(rest, 0, end):
            expected.append(node)
    assert only_ways(len(graph), arcs, 0, end) == expected


def test_of_equal_ways_the_one_with_fewer_steps_is_taken() -> None:
    assert way_to(ways(3, [[0, 1, 1], [1, 2, 1], [0, 2, 2]], 0), 2) == [0, 2]


def test_an_arc_leads_one_way_only() -> None:
    assert ways(2, [[0, 1, 1]], 1)["cost"] == [None, 0]


def test_the_weightier_stands_higher_and_the_onlooker_lowest() -> None:
    found = layout([2, 9, 5, 8, 0], [])
    assert found["row"] == [2, 0, 1, 0, 3]


def test_no_more_than_three_stand_in_a_row_and_none_on_another() -> None:
    found = layout([5] * 8 + [0], [])
    assert [found["row"].count(row) for row in range(4)] == [3, 3, 2, 1]
    assert len(set(zip(found["x"], found["row"], strict=True))) == 9


def test_people_who_are_tied_stand_near_each_other() -> None:
    # The two above and the two below are tied crosswise as they are given; no tie need cross the middle.
    found = layout([9, 9, 1, 1, 0], [[0, 3], [1, 2]])
    assert found["x"][0] == found["x"][3]
    assert found["x"][1] == found["x"][2]


def test_a_tie_swings_round_the_node_between() -> None:
    straight = layout([9, 5, 1, 0], [[0, 1], [1, 2]])
    assert straight["bend"] == [0, 0]
    round_it = layout([9, 5, 1, 0], [[0, 2]])["bend"][0]
    assert round_it != 0
    middle = on_curve((0.5 * WIDE, 0), (0.5 * WIDE, 2 * HIGH), round_it, 0.5)
    assert abs(middle[0] - 0.5 * WIDE) >= CLEAR


def test_the_same_network_is_always_drawn_alike() -> None:
    pairs = [[0, 5], [1, 4], [2, 3], [3, 6], [4, 6]]
    assert layout([9, 8, 8, 4, 4, 3, 0], pairs) == layout([9, 8, 8, 4, 4, 3, 0], pairs)
