"""Bundles and schemas are what their sources make; a page gets the Python it needs and no more."""

import pytest

from selling.site import assets, freshness


def test_the_bundled_scripts_are_fresh() -> None:
    assert freshness.stale() == [], "Run: make js"


def test_every_script_of_the_manifest_is_there() -> None:
    for name in assets.script_names().values():
        assert (assets.DIST / name).is_file(), "Run: make js"
    assert {"host", "worker", "mode", "calculator", "quiz", "worksheet"} <= assets.script_names().keys()


def test_a_module_brings_what_it_imports() -> None:
    needed = assets.modules_needed(["selling.models.three_laws"])
    assert {"selling.models.three_laws", "selling.live.check", "selling.live.say"} <= set(needed)
    assert "selling.models.lifetime_value" not in needed


def test_a_module_outside_the_course_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"selling\.models\.nothing is not a module of the course"):
        assets.module_name("selling.models.nothing")


def test_shared_modules_import_nothing_that_only_one_python_has() -> None:
    import ast

    allowed = {"json", "math", "re", "datetime", "random"}
    for module in assets.shared_modules():
        tree = ast.parse(assets.module_path(module).read_text("utf-8"))
        for node in ast.walk(tree):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [str(node.module)] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                assert name.startswith(("selling.live", "selling.models")) or name in allowed, (module, name)
