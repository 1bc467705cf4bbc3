"""The verbs work and leave nothing to do: what is derived is what its sources make."""

import hashlib
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from selling.project import root
from tests.browser.chromium import MISSING, find, main

# The copy shares what is installed: make must not install the copy in its place.
INSTALLED = ["-o", ".venv/book", "-o", ".venv/dev", "-o", "node_modules/.done"]
LEFT_OUT = ("_build", ".git", "node_modules", ".venv", "__pycache__", ".*_cache", ".hypothesis")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    project = tmp_path / "course"
    shutil.copytree(root(), project, ignore=shutil.ignore_patterns(*LEFT_OUT), symlinks=True)
    (project / ".venv").symlink_to(root() / ".venv")
    # Not a symbolic link: the bundler would follow it, and name the parts of a bundle after where they really are.
    shutil.copytree(
        root() / "node_modules", project / "node_modules", symlinks=True, copy_function=link_or_copy
    )
    return project


def link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def make(project: Path, verb: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(project / "src")}
    return subprocess.run(
        ["make", *INSTALLED, verb], cwd=project, env=environment, capture_output=True, text=True, check=False
    )


def hashes(project: Path) -> dict[str, str]:
    paths = [path for path in project.rglob("*") if path.is_file() and not path.is_symlink()]
    kept = [
        path for path in paths if not {"_build", "__pycache__", ".ruff_cache", ".mypy_cache"} & {*path.parts}
    ]
    inside = [path for path in kept if not {".venv", "node_modules"} & {*path.relative_to(project).parts}]
    return {
        path.relative_to(project).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in inside
        if path.suffix != ".mo"
    }


@pytest.mark.parametrize("verb", ["format", "schemas", "roleplays", "translations", "js", "notebooks"])
def test_a_verb_that_derives_has_nothing_to_change(copy: Path, verb: str) -> None:
    before = hashes(copy)
    done = make(copy, verb)
    assert done.returncode == 0, done.stdout + done.stderr
    after = hashes(copy)
    changed = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    assert changed == [], f"Run: make {verb}"


def test_help_names_every_verb(copy: Path) -> None:
    assert {"book", "serve", "test", "lab"} <= {
        line.split("\t")[0] for line in make(copy, "help").stdout.splitlines()
    }


@pytest.mark.parametrize(("verb", "path"), [("serve", "/"), ("lab", "/lab")])
def test_a_verb_that_serves_answers_until_it_is_ended(verb: str, path: str, tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {**os.environ, "PORT": str(port), "BROWSER": "true", "JUPYTER_RUNTIME_DIR": str(tmp_path)}
    arguments = [f"PORT={port}", f"LAB_OPTIONS=--allow-root --no-browser --port={port}"]
    log = (tmp_path / "log").open("w+")
    running = subprocess.Popen(
        ["make", *INSTALLED, verb, *arguments],
        cwd=root(),
        env=environment,
        stdout=log,
        stderr=log,
        start_new_session=True,
    )
    try:
        assert wait_for(f"http://127.0.0.1:{port}{path}", running), (tmp_path / "log").read_text("utf-8")
    finally:
        os.killpg(running.pid, 15)
        running.wait(20)
        log.close()


def wait_for(url: str, running: subprocess.Popen[bytes]) -> bool:
    until = time.monotonic() + 240  # it may have the whole book to build first
    while time.monotonic() < until and running.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=2) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            try:
                running.wait(0.3)
            except subprocess.TimeoutExpired:
                continue
    return False


def test_a_missing_browser_is_told_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SELLING_CHROMIUM", "/nowhere/chromium")
    assert find() is None
    assert main() == 1
    assert MISSING in capsys.readouterr().err
