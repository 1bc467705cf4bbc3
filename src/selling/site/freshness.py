"""Whether the bundled scripts are what their sources make; ``make js`` writes the mark after bundling."""

import hashlib
import json
from pathlib import Path

from selling.project import root
from selling.site.assets import DIST, PACKAGE

MARK = DIST / "sources.json"


def sources() -> list[Path]:
    """Return the files that the bundles are made of."""
    scripts = [path for part in ("widgets", "site") for path in (PACKAGE / part).glob("*.*js")]
    return [*sorted(scripts), root() / "package-lock.json"]


def fingerprint() -> dict[str, str]:
    """Return each source's hash, by its path in the project."""
    return {
        path.relative_to(root()).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sources()
    }


def stale() -> list[str]:
    """Return the sources that changed since the bundles were made."""
    made = json.loads(MARK.read_text("utf-8")) if MARK.is_file() else {}
    now = fingerprint()
    return sorted(path for path in made.keys() | now.keys() if made.get(path) != now.get(path))


if __name__ == "__main__":
    MARK.write_text(json.dumps(fingerprint(), indent=2) + "\n", "utf-8")
