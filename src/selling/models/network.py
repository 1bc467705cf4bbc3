"""Networks of a few dozen nodes: the cheapest ways, who stands between, who is near, what hangs together.

Nodes are numbers from 0. Definitions: E. W. Dijkstra 1959 (ways), L. C. Freeman 1977 (betweenness), U. Brandes 2001
(its computation); the results agree with the library NetworkX, against which they are tested.
"""


def ways(count: int, arcs: list, start: int) -> dict:
    """Return the cheapest way from ``start`` to every node.

    arcs: lists of from, to and cost (not negative); an arc leads one way only.

    Returns ``cost`` (one number a node, None where no way leads) and ``before`` (the node before it on its way, None
    for the start). Of ways that cost the same, the one with fewer arcs is taken, then the lower number.

    >>> ways(3, [[0, 1, 1], [1, 2, 1], [0, 2, 5]], 0)["cost"]
    [0, 1, 2]
    """
    cost: list = [None] * count
    before: list = [None] * count
    arcs_to = [0] * count
    done = [False] * count
    cost[start] = 0
    out = _outgoing(count, arcs)
    while True:
        waiting = [(cost[node], arcs_to[node], node) for node in range(count) if cost[node] is not None]
        waiting = [each for each in waiting if not done[each[2]]]
        if not waiting:
            return {"cost": cost, "before": before}
        node = min(waiting)[2]
        done[node] = True
        for end, price in out[node]:
            reached = (cost[node] + price, arcs_to[node] + 1)
            if not done[end] and (cost[end] is None or reached < (cost[end], arcs_to[end])):
                cost[end], arcs_to[end], before[end] = reached[0], reached[1], node


def _outgoing(count: int, arcs: list) -> list:
    out: list = [[] for _ in range(count)]
    for start, end, price in arcs:
        out[start].append((end, price))
    return out


def way_to(found: dict, end: int) -> list:
    """Return the nodes of the way that :func:`ways` found, from its start to ``end``; empty if none leads there."""
    if found["cost"][end] is None:
        return []
    path = [end]
    while found["before"][path[-1]] is not None:
        path.append(found["before"][path[-1]])
    return path[::-1]


def neighbours(count: int, pairs: list) -> list:
    """Return the nodes tied to each node, in order, a pair counted once however often it is given."""
    return [
        [other for other in range(count) if [node, other] in pairs or [other, node] in pairs]
        for node in range(count)
    ]


def _breadth_first(tied: list, start: int) -> dict:
    """Return nodes by nearness, distances, numbers of shortest ways and the nodes before each on them."""
    count = len(tied)
    distance: list = [None] * count
    number = [0] * count
    before: list = [[] for _ in range(count)]
    distance[start], number[start] = 0, 1
    order = [start]
    for node in order:
        for other in tied[node]:
            if distance[other] is None:
                distance[other] = distance[node] + 1
                order.append(other)
            if distance[other] == distance[node] + 1:
                number[other] += number[node]
                before[other].append(node)
    return {"order": order, "distance": distance, "number": number, "before": before}


def betweenness(tied: list) -> list:
    """Return for each node the share of pairs of others whose shortest ways, in ties, lead through it: 0 to 1.

    tied: the neighbours of each node. Where a pair has several shortest ways, each counts its part.

    >>> betweenness([[1], [0, 2], [1]])
    [0.0, 1.0, 0.0]
    """
    count = len(tied)
    through = [0.0] * count
    for start in range(count):
        found = _breadth_first(tied, start)
        load = [0.0] * count
        for node in found["order"][::-1]:
            for earlier in found["before"][node]:
                load[earlier] += found["number"][earlier] / found["number"][node] * (1 + load[node])
            if node != start:
                through[node] += load[node]
    pairs = (count - 1) * (count - 2)
    return [value / pairs if pairs > 0 else 0.0 for value in through]


def closeness(tied: list) -> list:
    """Return how near each node is to the others: 1 if tied to all, 0 if to none.

    One over the mean distance in ties to those it reaches, times the share of the others that it reaches.

    >>> closeness([[1], [0, 2], [1]])[1]
    1.0
    """
    near = []
    for node in range(len(tied)):
        found = _breadth_first(tied, node)
        reached = len(found["order"]) - 1
        total = sum([found["distance"][other] for other in found["order"]])
        near.append(reached / total * reached / (len(tied) - 1) if total else 0.0)
    return near


def components(tied: list) -> list:
    """Return for each node the number of its part of the network; nodes that hang together share one.

    >>> components([[1], [0], []])
    [0, 0, 1]
    """
    part: list = [None] * len(tied)
    parts = 0
    for node in range(len(tied)):
        if part[node] is None:
            for other in _breadth_first(tied, node)["order"]:
                part[other] = parts
            parts += 1
    return part


def only_ways(count: int, arcs: list, start: int, end: int) -> list:
    """Return the nodes between without which no way leads from start to end, in the order of their numbers.

    >>> only_ways(3, [[0, 1, 1], [1, 2, 1]], 0, 2)
    [1]
    """
    if ways(count, arcs, start)["cost"][end] is None:
        return []
    found = []
    for node in range(count):
        if node not in (start, end):
            rest = [arc for arc in arcs if node not in arc[:2]]
            if ways(count, rest, start)["cost"][end] is None:
                found.append(node)
    return found
