"""Ask the widget's own modules, in Node, without a browser."""

import json
import os
import subprocess
from typing import Any

from selling.project import root


def in_node(module: str, names: str, expression: str, given: Any) -> Any:
    """Return what an expression gives: ``names`` come from a module of the widgets, ``given`` is what it works on."""
    path = root() / f"src/selling/widgets/{module}.js"
    script = (
        f"import {{ {names} }} from {json.dumps(path.as_uri())};"
        f"const given = JSON.parse(process.argv[1]); console.log(JSON.stringify({expression}));"
    )
    command = ["node", "--input-type=module", "--eval", script, json.dumps(given)]
    environment = {**os.environ, "TZ": "UTC"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
