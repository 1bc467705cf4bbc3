"""Find a Chromium for the browser tests, or install one: ``python -m tests.browser.chromium``.

The system's comes first; else Debian's package, where apt and root are at hand; else Playwright's own.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MISSING = (
    "No Chromium was found, and none could be installed. Install Chromium or Chrome, or name one: "
    "make test SELLING_CHROMIUM=/path/to/chromium"
)


def _playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else None


def find() -> str | None:
    """Return the path of a Chromium on this machine, or None."""
    named = os.environ.get("SELLING_CHROMIUM")
    if named:
        return named if Path(named).is_file() else None
    return next(filter(None, map(shutil.which, NAMES)), None) or _playwrights_own()


def install() -> None:
    """Install a Chromium by the first way that this machine allows."""
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=False)
    if not find():
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def main() -> int:
    """Make sure that there is a Chromium; say what to do where there is none."""
    if not find() and not os.environ.get("SELLING_CHROMIUM"):
        install()
    if find():
        return 0
    print(MISSING, file=sys.stderr)
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
