"""Bytes, requests and times of a page, with Pyodide's bare core timed in the same run."""

import statistics
from contextlib import ExitStack

from playwright.sync_api import Browser, Page

from benchmarks.row import Row
from selling.project import root
from selling.site.serve import serving
from tests.browser.conftest import CHAPTERS, address, open_live
from tests.browser.test_pages import transfer

KB = 1024
COLD_RUNS = 7
MOVES = 300
CORE = root() / "node_modules/pyodide"
CORE_PAGE = """<!DOCTYPE html><script type="module">
import { loadPyodide } from "./pyodide.mjs";
const began = performance.now();
const python = await loadPyodide({ indexURL: "./" });
document.title = String(python.runPython("80 * 3"));
window.took = performance.now() - began;
</script>"""

# The reader's first act on a cold page: type a new value and wait for the figure to change.
FIRST_RESULT = """() => new Promise((resolve) => {
  const act = () => {
    const place = document.querySelector('[data-model="complaint-iceberg"]');
    const output = place.querySelector("output[name=unhappy]");
    const before = output.dataset.value;
    const asked = performance.now();
    const answered = () => resolve([performance.now(), performance.now() - asked]);
    new MutationObserver(() => output.dataset.value !== before && answered())
      .observe(output, { attributes: true });
    const field = place.querySelector("input[name=complaints]");
    field.value = "12";
    field.dispatchEvent(new Event("input"));
  };
  if (document.documentElement.dataset.widgets === "ready") act();
  else new MutationObserver((_, watcher) => {
    if (document.documentElement.dataset.widgets !== "ready") return;
    watcher.disconnect();
    act();
  }).observe(document.documentElement, { attributes: true });
})"""

# Move a slider many times; each time, how long until the new figure stands on the page.
MOVES_TIMED = """async (moves) => {
  const place = document.querySelector('[data-model="complaint-iceberg"]');
  const output = place.querySelector("output[name=unhappy]");
  const slider = place.querySelector("input[type=range]");
  const times = [];
  for (let i = 0; i < moves; i++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const began = performance.now();
    const changed = new Promise((resolve) => {
      const watcher = new MutationObserver(() => { watcher.disconnect(); resolve(); });
      watcher.observe(output, { attributes: true, attributeFilter: ["data-value"] });
    });
    slider.value = 20 + (i % 100);
    slider.dispatchEvent(new Event("input"));
    await changed;
    times.push(performance.now() - began);
  }
  return times;
}"""


def cold(browser: Browser) -> Page:
    """Return a page with nothing in its cache."""
    return browser.new_context(viewport={"width": 360, "height": 800}).new_page()


def first_results(browser: Browser, site: str) -> list[list[float]]:
    """Return milliseconds to the first new result on a cold page: from navigation, and from the reader's act."""
    times = []
    for _ in range(COLD_RUNS):
        page = cold(browser)
        page.goto(address(site, "en", f"notebooks/{CHAPTERS[0]}"), wait_until="commit")
        page.wait_for_function("() => document.readyState !== 'loading'")
        times.append(page.evaluate(FIRST_RESULT))
        page.context.close()
    return times


def core_starts(browser: Browser, core: str) -> list[list[float]]:
    """Return milliseconds to the first sum of Pyodide's bare core: from navigation, and from asking for it."""
    times = []
    for _ in range(COLD_RUNS):
        page = cold(browser)
        page.goto(f"{core}bench.html", wait_until="commit")
        page.wait_for_function("() => document.title === '240'", polling=10)
        page.wait_for_function("() => window.took")
        times.append(page.evaluate("[performance.now(), window.took]"))
        page.context.close()
    return times


def moves(browser: Browser, site: str) -> list[float]:
    """Return milliseconds from each slider move to the new figure, once Python is up."""
    page = cold(browser)
    open_live(page, address(site, "en", f"notebooks/{CHAPTERS[0]}"))
    page.wait_for_selector("html[data-python=ready]", state="attached")
    page.evaluate(MOVES_TIMED, 20)
    times: list[float] = page.evaluate(MOVES_TIMED, MOVES)
    page.context.close()
    return times


def weights(browser: Browser, site: str) -> list[Row]:
    """Return the bytes of each chapter in each language."""
    rows = []
    for edition in ("en", "zh_CN"):
        for name in CHAPTERS:
            sizes = transfer(browser, site, address(site, edition, f"notebooks/{name}"))
            page = sum(size for _, size, early in sizes if early) / KB
            own = sum(size for url, size, early in sizes if early and "/_static/selling/" in url) / KB
            later = sum(size for _, size, early in sizes if not early) / KB
            what = f"{name}, {edition}"
            rows += [
                Row(
                    f"{what}: first visit, gzipped",
                    f"{page:.0f} KB in {len(sizes)} requests",
                    "350 KB",
                    page > 350,
                ),
                Row(f"{what}: of it our own scripts and styles", f"{own:.0f} KB", "130 KB", own > 130),
                Row(f"{what}: what the first new result adds", f"{later:.0f} KB", "230 KB", later > 230),
            ]
    return rows


def measure(browser: Browser) -> list[Row]:
    """Measure the built pages."""
    with ExitStack() as stack:
        site = stack.enter_context(serving(root() / "_build/html"))
        rows = weights(browser, site)
        (CORE / "bench.html").write_text(CORE_PAGE, "utf-8")
        core = stack.enter_context(serving(CORE))
        pyodide, pyodide_start = map(statistics.median, zip(*core_starts(browser, core), strict=True))
        ours, our_start = map(statistics.median, zip(*first_results(browser, site), strict=True))
        times = sorted(moves(browser, site))
    p95 = times[int(0.95 * len(times))]
    rows += [
        Row(
            "cold, from the reader's act to the first new result, Python's start included",
            f"{our_start:.0f} ms",
        ),
        Row("cold, Pyodide's bare core asked for a sum, same run", f"{pyodide_start:.0f} ms"),
        Row("ours as a share of Pyodide's", f"1/{pyodide_start / our_start:.0f}", "at most 1/10"),
        Row("cold, from opening the whole chapter to the first new result", f"{ours:.0f} ms"),
        Row("cold, from opening an empty page to the first sum of Pyodide's core", f"{pyodide:.0f} ms"),
        Row("the whole chapter as a share of that", f"1/{pyodide / ours:.1f}"),
        Row("slider moved to new figure, median", f"{statistics.median(times):.1f} ms"),
        Row("slider moved to new figure, 95th percentile", f"{p95:.1f} ms", "16 ms"),
    ]
    return rows
