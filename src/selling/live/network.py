"""The answer for a chart of kind network: nodes and ties as they are drawn, and the texts of its table.

A node has, beside its name, ``x`` (0 to 1 across), ``row`` (0 at the top), ``size`` (0 to 1), ``tone`` (for, against,
neutral or us), ``sign`` (a short text inside it) and ``note`` (a line below its name). A tie has ``start`` and ``end``
(numbers of nodes), ``style`` (strong, weak, or line for a reporting line, which points to its end), ``bend`` (how far
it swings out, as a share of its length) and ``step`` (its number on the recommended way, or 0).
"""

from selling.live.format import shown

NODE = ("x", "row", "size", "tone", "sign", "note")
TIE = ("start", "end", "style", "bend", "step")


def network(chart: dict, nodes: list, ties: list, lang: str) -> dict:
    """Return ``rows`` (a node each, with the ``texts`` of its line in the table) and ``ties``."""
    rows = []
    for node in nodes:
        row = {field: node[field] for field in NODE}
        row["name"] = node[chart["name"]]
        row["texts"] = [
            shown(node[column["name"]], column["kind"], lang, column["digits"], column["unit"])
            for column in chart["y"]
        ]
        rows.append(row)
    return {"rows": rows, "ties": [{field: tie[field] for field in TIE} for tie in ties]}
