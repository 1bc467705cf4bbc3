"""What a chart of kind network is answered, and what its description must have."""

from typing import Any

import pytest
from pydantic import ValidationError

from selling.describe import Chart, Description, Number, Option, Result, describe
from selling.live.compute import compute


def network(power: float) -> dict[str, Any]:
    """Two people and a tie."""
    node = {"x": 0.5, "row": 0, "size": 0.4, "tone": "for", "sign": "+", "note": "Decider", "kept": "here"}
    tie = {"start": 0, "end": 1, "style": "strong", "bend": 0.0, "step": 1, "kept": "here"}
    return {
        "size": power,
        "nodes": [
            {**node, "who": "An", "power": power},
            {**node, "who": "<b>Bo</b> {x}", "row": 1, "power": None},
        ],
        "links": [tie],
    }


def described(**changed: Any) -> Description:
    plain: dict[str, Any] = {
        "kind": "network",
        "title": "Who is tied to whom",
        "rows": "nodes",
        "name": "who",
        "x": "x",
        "y": [Result(name="power", label="Power", kind="percent")],
        "ties": "links",
        "styles": [Option(value="strong", label="strong tie")],
    }
    return describe(
        network,
        title="Map",
        inputs=[Number(name="power", label="Power", value=0.25, min=0, max=1, step=0.01)],
        results=[Result(name="size", label="Size")],
        charts=[Chart(**plain | changed)],
    )


def test_nodes_and_ties_are_answered_as_they_are_drawn() -> None:
    state = {"description": described().model_dump() | {"module": __name__}, "lang": "en"}
    [chart] = compute(state, {"inputs": {"power": "0.25"}})["charts"]
    assert chart["ties"] == [{"start": 0, "end": 1, "style": "strong", "bend": 0.0, "step": 1}]
    assert [row["name"] for row in chart["rows"]] == ["An", "<b>Bo</b> {x}"]
    assert [row["texts"] for row in chart["rows"]] == [["25%"], ["–"]]
    assert set(chart["rows"][0]) == {"x", "row", "size", "tone", "sign", "note", "name", "texts"}


@pytest.mark.parametrize("lacking", ["name", "ties"])
def test_a_network_without_names_or_ties_is_refused(lacking: str) -> None:
    with pytest.raises(ValidationError, match="name must be a field of the rows, ties a list"):
        described(**{lacking: ""})
