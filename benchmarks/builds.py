"""How long the book takes to build from nothing, and after one edited page."""

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.row import Row
from selling.project import root

_PARTS = ("_config.yml", "_toc.yml", "index.md", "book", "notebooks", "exercises", "data")


def _build(folder: Path) -> float:
    began = time.monotonic()
    subprocess.run([sys.executable, "-m", "selling.site.build"], cwd=folder, check=True, capture_output=True)
    return time.monotonic() - began


def measure() -> list[Row]:
    """Build a copy of the book twice: from nothing, and after a change to one page."""
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name)
        for part in _PARTS:
            source = root() / part
            (shutil.copytree if source.is_dir() else shutil.copy)(source, copy / part)
        cold = _build(copy)
        page = copy / "book/about.md"
        page.write_text(page.read_text("utf-8").rstrip() + "\n", "utf-8")
        page.touch()
        again = _build(copy)
    return [
        Row("both editions from nothing", f"{cold:.0f} s"),
        # Starting Python and Sphinx twice takes most of it.
        Row(
            "both editions after one edited page",
            f"{again:.0f} s, 1/{cold / again:.1f} of it",
            "1/10, missed so far",
        ),
    ]
