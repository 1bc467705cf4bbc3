"""Measure and print, as a Markdown table, and keep it in ``benchmarks/results.md``."""

from playwright.sync_api import sync_playwright

from benchmarks import builds, pages
from selling.project import root
from tests.browser.chromium import MISSING, find


def main() -> int:
    """Run every measurement; return 1 where a budget in bytes is exceeded."""
    path = find()
    if not path:
        print(MISSING)
        return 1
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        rows = pages.measure(browser)
        browser.close()
    rows += builds.measure()
    table = "\n".join(
        ["| what | measured | budget |", "| --- | --- | --- |"]
        + [f"| {row.what} | {row.measured} | {row.budget} |" for row in rows]
    )
    print(table)
    (root() / "benchmarks/results.md").write_text(
        "# What `make bench` measured last\n\nTimes are from one machine and one run; only their ratios travel. "
        "Bytes over their budget end it in failure; times are reported.\n\n"
        f"{table}\n",
        "utf-8",
    )
    over = [row.what for row in rows if row.over]
    if over:
        print("Over budget:", "; ".join(over))
    return 1 if over else 0


raise SystemExit(main())
