"""JSON schemas of banks and worksheets, for editors that check YAML while it is written.

``python -m selling.questions.schema`` writes them beside the files that they describe.
"""

import json
from pathlib import Path

from pydantic import BaseModel

from selling.project import root
from selling.questions.shape import Bank
from selling.worksheets.shape import Sheet

SHAPES: dict[str, type[BaseModel]] = {"questions": Bank, "worksheets": Sheet}


def schema_file(folder: str) -> Path:
    """Return where the JSON schema for ``exercises/<folder>`` is kept."""
    return root() / "exercises" / folder / "schema.json"


def schema_text(folder: str) -> str:
    """Return the JSON schema for ``exercises/<folder>`` as it stands in its file."""
    shape = SHAPES[folder]
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema"} | shape.model_json_schema()
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def write_schemas() -> list[Path]:
    """Write both JSON schemas; return their files."""
    for folder in SHAPES:
        schema_file(folder).write_text(schema_text(folder), encoding="utf-8")
    return [schema_file(folder) for folder in SHAPES]


if __name__ == "__main__":
    for written in write_schemas():
        print(f"Wrote {written.relative_to(root())}")
