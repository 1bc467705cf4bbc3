"""The README tells the truth: every path is there, every command is a verb, every figure was measured."""

import re
from importlib import metadata
from pathlib import Path

import pytest

from selling.project import root

README = (root() / "README.md").read_text("utf-8")
CONTRIBUTING = (root() / "CONTRIBUTING.md").read_text("utf-8")
# In code blocks and in `code`: elsewhere "make" is an English word.
COMMANDS = re.findall(r"(?:^ *|`)(make [a-z]+[^`\n]*)(?:`|$)", README + "\n" + CONTRIBUTING, re.MULTILINE)
MAKEFILE = (root() / "Makefile").read_text("utf-8")


def paths_named() -> set[str]:
    rows = [line.split("|")[1] for line in README.split("## Map")[1].splitlines() if line.startswith("| `")]
    named = {name for row in rows for name in re.findall(r"`([^`]+)`", row)}
    linked = set(re.findall(r"\]\((?!https?:)([^)#]+)\)", README + CONTRIBUTING))
    return named | linked


@pytest.mark.parametrize("name", sorted(paths_named()))
def test_every_path_that_is_named_exists(name: str) -> None:
    assert (root() / name).exists(), name


@pytest.mark.parametrize("verb", sorted(set(re.findall(r"`?make ([a-z]+)(?=[ `\n]|$)", "\n".join(COMMANDS)))))
def test_every_verb_that_is_named_is_in_the_makefile(verb: str) -> None:
    assert re.search(rf"^{verb}:.*## ", MAKEFILE, re.MULTILINE), verb


def test_every_module_that_is_run_exists() -> None:
    for module in re.findall(r"-m (selling[\w.]*)", README + CONTRIBUTING):
        path = root() / "src" / (module.replace(".", "/") + ".py")
        assert path.is_file(), module


def test_the_map_leaves_no_folder_out() -> None:
    tops = {path.name for path in root().iterdir() if path.is_dir() and not path.name.startswith((".", "_"))}
    named = {name.split("/")[0] for name in paths_named()}
    assert tops - named - {"node_modules"} == set()


def test_figures_are_those_of_the_last_measurement() -> None:
    measured = (root() / "benchmarks/results.md").read_text("utf-8")
    rows = {
        line.split("|")[1].strip(): line.split("|")[2].strip()
        for line in measured.splitlines()
        if "| " in line
    }
    quoted = re.findall(
        r"^- (.+): \*\*(.+)\*\*", README.split("## How it works")[1].split("## Map")[0], re.MULTILINE
    )
    assert len(quoted) >= 4
    for what, figure in quoted:
        assert rows.get(what) == figure, what


def test_no_path_of_a_machine_is_in_the_project() -> None:
    for path in [*root().glob("*.md"), *(root() / "book").glob("*.md"), *(root() / "src").rglob("*.py")]:
        assert not re.search(r"/(?:home|root|Users|work)/\w", path.read_text("utf-8")), path


def test_requirements_are_pinned() -> None:
    constraints = (root() / "constraints.txt").read_text("utf-8").lower()
    for name in ("requirements.txt", "requirements-dev.txt"):
        for line in (root() / name).read_text("utf-8").splitlines():
            if line and not line.startswith(("#", "-")):
                package = re.split(r"[=<>]", line)[0].lower()
                assert "==" in line or f"{package}==" in constraints, line


def test_the_tests_run_on_what_a_new_machine_gets() -> None:
    """A pin that no longer fits shows here, and not first on a new machine that cannot install."""
    installed = {
        re.sub(r"[-_.]+", "-", dist.metadata["Name"]).lower(): dist.version
        for dist in metadata.distributions()
    }
    for line in (root() / "constraints.txt").read_text("utf-8").splitlines():
        package, _, version = line.partition("==")
        here = installed.get(re.sub(r"[-_.]+", "-", package).lower())
        assert here in (None, version), f"{package}: constraints.txt says {version}, here is {here}"


def test_what_builds_the_package_is_pinned() -> None:
    assert re.search(r'requires = \["setuptools==[\d.]+"\]', (root() / "pyproject.toml").read_text("utf-8"))


def test_the_changelog_begins_with_this_version() -> None:
    import selling

    assert Path(root() / "CHANGELOG.md").read_text("utf-8").split("## ")[1].startswith(selling.__version__)
