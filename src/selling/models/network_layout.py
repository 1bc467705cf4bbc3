"""Where the nodes of a small network are drawn: the weightier, the higher, with few ties across a node.

Worked out here and not on the page, so that a page, a kernel and a test see the same picture.
"""

MOST_IN_A_ROW = 3
SPREAD = 2  # nodes of one row differ in weight by no more
WIDE, HIGH = 330, 100  # a narrow screen: the drawing's width and a row's height, in pixels
CLEAR = 27  # pixels that a tie stays away from a node that is not its own
BENDS = (0.16, -0.16, 0.3, -0.3)
_ORDERS = {
    1: ((0,),),
    2: ((0, 1), (1, 0)),
    3: ((0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)),
}


def layout(weights: list, pairs: list) -> dict:
    """Return the place of each node and the bend of each tie.

    weights: a number a node; the last node is the one who looks at the map and stands below all others. pairs: lists
    of two nodes.

    Returns ``x`` (0 to 1 across), ``row`` (0 at the top) and ``bend`` (one a pair: how far the tie swings out, as a
    share of its length, so that it does not cross a node).

    >>> layout([9, 2, 0], [[0, 1], [1, 2]])["row"]
    [0, 1, 2]
    """
    rows = _rows(weights[:-1])
    rows.append([len(weights) - 1])
    x = _across(rows, pairs, len(weights))
    row = [0] * len(weights)
    for place, nodes in enumerate(rows):
        for node in nodes:
            row[node] = place
    return {"x": x, "row": row, "bend": [_bend(pair, x, row) for pair in pairs]}


def _rows(weights: list) -> list:
    rows: list = []
    for node in sorted(range(len(weights)), key=lambda each: (-weights[each], each)):
        full = not rows or len(rows[-1]) == MOST_IN_A_ROW
        if full or weights[rows[-1][0]] - weights[node] > SPREAD:
            rows.append([])
        rows[-1].append(node)
    return rows


def _across(rows: list, pairs: list, count: int) -> list:
    """Return the x of each node; within each row the order that keeps ties short, tried twice from top to bottom."""
    x = [0.5] * count
    for nodes in rows:
        _put(x, nodes, _ORDERS[len(nodes)][0])
    for _ in range(2):
        for nodes in rows:
            best = None
            for order in _ORDERS[len(nodes)]:
                _put(x, nodes, order)
                length = sum([abs(x[start] - x[end]) for start, end in pairs])
                if best is None or length < best[0] - 1e-9:
                    best = (length, order)
            if best is not None:
                _put(x, nodes, best[1])
    return x


def _put(x: list, nodes: list, order: tuple) -> None:
    for node, place in zip(nodes, order):
        x[node] = (place + 0.5) / len(nodes)


def _bend(pair: list, x: list, row: list) -> float:
    """Return the smallest bend at which the tie keeps clear of all other nodes, or else the one that is clearest."""
    start, end = [(x[node] * WIDE, row[node] * HIGH) for node in pair]
    others = [(x[node] * WIDE, row[node] * HIGH) for node in range(len(x)) if node not in pair]
    best = (_nearest(start, end, 0, others), 0.0)
    for bend in BENDS:
        if best[0] >= CLEAR:
            break
        room = _nearest(start, end, bend, others)
        if room > best[0]:
            best = (room, bend)
    return best[1]


def _nearest(start: tuple, end: tuple, bend: float, others: list) -> float:
    """Return how near the curve comes to the nearest of the other nodes, in pixels."""
    nearest = float(WIDE)
    for step in range(1, 8):
        across, down = on_curve(start, end, bend, step / 8)
        for x, y in others:
            nearest = min(nearest, ((across - x) ** 2 + (down - y) ** 2) ** 0.5)
    return nearest


def on_curve(start: tuple, end: tuple, bend: float, share: float) -> tuple:
    """Return the point at a share of the way along a tie that swings out by ``bend`` of its length."""
    out = 2 * share * (1 - share) * 2 * bend
    along = (end[0] - start[0], end[1] - start[1])
    return (start[0] + share * along[0] - out * along[1], start[1] + share * along[1] + out * along[0])
