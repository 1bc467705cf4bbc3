"""A widget on a prose page, and what the page of progress carries without any script."""

import json
import re
from pathlib import Path

from selling.site.widgets import take_widgets
from selling.widgets import Progress, Quiz, progress
from selling.widgets.base import HERE
from tests.live.record_cases import BOTH, DESK, PHONE, file
from tests.site.test_build_stops import TOC, build, course

__all__ = ["course"]
VIEW = '<script type="application/vnd.jupyter.widget-view+json">{"model_id": "%s"}</script>'
STATE = '<script type="application/vnd.jupyter.widget-state+json">%s</script>'


def test_a_widget_that_does_not_exist_stops_the_build_and_is_named(course: Path) -> None:
    (course / "book/progress.md").write_text("# My page\n\n```{live} Progres\n```\n", "utf-8")
    (course / "_toc.yml").write_text(TOC + "      - file: book/progress\n", "utf-8")
    done = build(course)
    assert done.returncode != 0
    assert "Progres is no widget of the course." in done.stderr


def test_two_widgets_each_with_a_state_of_its_own_stand_on_one_page() -> None:
    html = ""
    for widget in (Progress(), Quiz("three-laws")):
        state = {
            key: getattr(widget, key) for key in ("kind", "name", "content", "words", "python", "modules")
        }
        html += VIEW % widget.name + STATE % json.dumps({"state": {widget.name: {"state": state}}})
    page, mounted = take_widgets(html, "", "en")
    assert mounted.kinds == ("progress", "quiz")
    assert re.findall(r'data-widget="([\w-]+)"', page) == ["progress-progress", "quiz-three-laws"]


def test_a_kernel_answers_the_same_requests_as_the_page() -> None:
    widget = Progress()
    reply, _ = widget.accept({"text": file(PHONE), "record": DESK}, [])
    assert reply["record"] == BOTH
    shown, _ = widget.overview({"record": BOTH, "today": "2026-11-25"}, [])
    assert shown["days"] == "Days in a row: 2. Days in all: 2."
    assert sorted(widget.python) == ["accept", "overview"]


def test_every_word_that_the_script_shows_comes_from_python_and_none_is_left_over() -> None:
    scripts = "".join((HERE / name).read_text("utf-8") for name in ("progress.js", "progress-file.js"))
    assert set(re.findall(r"words\.(\w+)", scripts)) == set(Progress().words)


def test_without_scripts_the_chapters_stand_there_to_be_ticked() -> None:
    widget = Progress()
    html = progress.fallback(widget.content, widget.words)
    assert html.count("☐") == sum(len(part["chapters"]) for part in widget.content["parts"])
