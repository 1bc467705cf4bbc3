"""The page's Python against CPython: every model's and grader's cases, run by the site's own worker in Chromium."""

import json
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from selling.site import assets
from tests.browser.conftest import CHAPTERS, Watch, address, open_live
from tests.live import cases as live_cases
from tests.live import exam_cases
from tests.models import cases as model_cases
from tests.same import differences, outcome

RUNNER = """
def run(state, message):
    module, name = message["function"].split(":")
    function = getattr(__import__(module, None, None, [name]), name)
    try:
        found = function(*message["positional"], **message["named"])
        return {"returned": str(found) if name == "__import__" else found}
    except ValueError as error:
        return {"field": getattr(error, "field", None), "sentence": str(error)}
"""

START = """
async ({ worker, python }) => {
  const running = new Worker(worker, { type: "module" });
  let serial = 0;
  window.askPython = (data) => new Promise((resolve, reject) => {
    const id = ++serial;
    running.addEventListener("message", function listen({ data: reply }) {
      if (reply.id !== id) return;
      running.removeEventListener("message", listen);
      reply.error ? reject(new Error(reply.error)) : resolve(reply.reply);
    });
    running.postMessage({ id, ...data });
  });
  await window.askPython({ start: { python, sentences: {} } });
}
"""


@pytest.fixture(scope="module")
def micropython(chromium: Browser, site: str) -> Any:
    """A function that runs ``module:function`` with arguments under MicroPython in the site's worker."""
    watch = Watch(site)
    context = chromium.new_context()
    watch.guard(context)
    context.route("**/runner.txt", lambda route: route.fulfill(body=RUNNER, content_type="text/plain"))
    page: Page = context.new_page()
    open_live(page, address(site, "en", f"notebooks/{CHAPTERS[0]}"))
    place = f"{site}{assets.PLACE}/"
    python = {module: place + assets.module_name(module) for module in assets.shared_modules()}
    python["runner"] = f"{site}runner.txt"
    page.evaluate(START, {"worker": place + assets.script_names()["worker"], "python": python})

    def run(function: str, positional: list[Any], named: dict[str, Any]) -> dict[str, Any]:
        message = json.dumps(
            {"function": function, "positional": positional, "named": named}, ensure_ascii=False
        )
        call = {"widget": "test", "content": "{}", "function": "runner:run", "message": message}
        return json.loads(page.evaluate("call => window.askPython({ call })", call))

    yield run
    context.close()
    assert watch.errors == []


@pytest.mark.parametrize("case", model_cases.CASES, ids=lambda case: case[0].split(".")[-1])
def test_a_model_gives_the_same_figures_on_the_page(micropython: Any, case: Any) -> None:
    function, named, _ = case
    assert differences(outcome(function, [], named), micropython(function, [], named)) == []


@pytest.mark.parametrize("case", live_cases.CASES + exam_cases.CASES, ids=lambda case: case[0].split(".")[-1])
def test_grading_scoring_and_drawing_are_the_same_on_the_page(micropython: Any, case: Any) -> None:
    function, state, message, _ = case
    assert (
        differences(outcome(function, [state, message], {}), micropython(function, [state, message], {}))
        == []
    )


def test_the_page_runs_every_shared_module(micropython: Any) -> None:
    for module in assets.shared_modules():
        reply = micropython("builtins:__import__", [module], {})
        assert "sentence" not in reply, module
