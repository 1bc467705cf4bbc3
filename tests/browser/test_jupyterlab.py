"""The same widgets in a real JupyterLab, where CPython answers."""

import contextlib
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from selling.project import root

TOKEN = "course"
START_LIMIT = 90


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A JupyterLab of its own, with settings of its own, in the course's folder."""
    home = tmp_path_factory.mktemp("lab")
    port = free_port()
    environment = os.environ | {
        "JUPYTER_CONFIG_DIR": str(home / "config"),
        "JUPYTER_DATA_DIR": str(home / "data"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
        "JUPYTERLAB_SETTINGS_DIR": str(home / "settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(home / "workspaces"),
        "SELLING_LANG": "en",
    }
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", f"--port={port}"]
    command += [f"--IdentityProvider.token={TOKEN}", f"--ServerApp.root_dir={root()}", "--LabApp.news_url="]
    log = (home / "log").open("w")
    running = subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.STDOUT, cwd=root())
    address = f"http://127.0.0.1:{port}"
    try:
        wait_until_up(f"{address}/api?token={TOKEN}", running, home / "log")
        yield address
    finally:
        running.terminate()
        running.wait(20)
        log.close()
        shutil.rmtree(home, ignore_errors=True)


def wait_until_up(url: str, running: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + START_LIMIT
    while time.monotonic() < until:
        with contextlib.suppress(urllib.error.URLError, OSError), urllib.request.urlopen(url, timeout=2):
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            running.wait(0.3)
            pytest.fail(f"JupyterLab ended: {log.read_text('utf-8')[-2000:]}")
    pytest.fail(f"JupyterLab did not come up in {START_LIMIT} s: {log.read_text('utf-8')[-2000:]}")


@pytest.fixture
def notebook(chromium: Browser, lab: str, tmp_path: Path) -> Iterator[Page]:
    """A small notebook with one widget of each kind, its cells run."""
    import nbformat

    lines = [
        "from selling.calculators import three_laws\nfrom selling.widgets import Calculator, Exam, Quiz, Worksheet",
        "Calculator(three_laws.complaint_iceberg)",
        'Quiz("three-laws")',
        'Worksheet("complaint-log")',
        'Exam("entry")',
    ]
    made = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(line) for line in lines])
    made.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    path = root() / "_build/lab-test.ipynb"
    nbformat.write(made, path)
    context = chromium.new_context(viewport={"width": 1400, "height": 1000})
    context.set_default_timeout(60_000)
    page = context.new_page()
    page.goto(f"{lab}/lab/tree/_build/lab-test.ipynb?token={TOKEN}&reset")
    expect(page.locator(".jp-CodeCell")).to_have_count(len(lines), timeout=60_000)
    expect(page.get_by_text("| Idle")).to_be_visible(timeout=60_000)
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_text("Run All Cells", exact=True).click()
    yield page
    context.close()
    path.unlink()


def test_a_calculator_a_quiz_and_a_worksheet_are_live_with_a_kernel(notebook: Page) -> None:
    place = notebook.locator('[data-model="complaint-iceberg"]')
    place.scroll_into_view_if_needed()
    place.locator("input[name=complaints]").fill("12")
    expect(place.locator("output[name=unhappy]")).to_have_attribute("data-value", re.compile(r"^28(8|7\.9)"))

    quiz = notebook.locator("form.selling-quiz")
    question = quiz.locator("fieldset[data-question]").filter(has=notebook.locator("input[type=radio]")).first
    question.scroll_into_view_if_needed()
    question.locator("input[type=radio]").first.check()
    question.get_by_role("button", name="Check").click()
    expect(question.get_by_role("status").filter(has_text=re.compile(r"\w")).first).to_be_visible()

    sheet = notebook.locator("form.selling-worksheet")
    sheet.scroll_into_view_if_needed()
    field = sheet.locator("input[type=text]").first
    field.fill("Harbour Insurance")
    with notebook.expect_download() as caught:
        sheet.get_by_role("button", name=re.compile("Markdown")).click()
    assert "Harbour Insurance" in caught.value.path().read_text("utf-8")

    exam = notebook.locator(".selling-exam")
    exam.scroll_into_view_if_needed()
    exam.get_by_role("button", name="Begin the entry test").click()
    expect(exam).to_have_attribute("data-state", "running")
    exam.get_by_role("button", name="Hand in").click()
    exam.get_by_role("button", name="Yes, hand in").click()
    expect(exam.locator("output[name=score]")).to_have_attribute("data-value", "0")
