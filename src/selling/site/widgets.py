"""From the widget states that the notebooks leave in a page to places that the host fills."""

import html as html_text
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sphinx.util import logging

from selling.live import say as sentences
from selling.live.say import say
from selling.site import assets, banks, messages
from selling.widgets import FALLBACKS

log = logging.getLogger(__name__)

_STATE = re.compile(
    r'\s*<script[^>]*type="application/vnd\.jupyter\.widget-state\+json"[^>]*>(.*?)</script>', re.DOTALL
)
_VIEW = re.compile(
    r'<script[^>]*type="application/vnd\.jupyter\.widget-view\+json"[^>]*>(.*?)</script>', re.DOTALL
)
_NEEDED = ("kind", "name", "content", "words", "python")


@dataclass(frozen=True)
class Mounted:
    """What a page's widgets need: their kinds, and the data block the host reads ("" without widgets)."""

    kinds: tuple[str, ...]
    data: str


def take_widgets(html: str, static: str, language: str) -> tuple[str, Mounted]:
    """Replace each widget by its place, with its fallback inside, and gather what the host needs."""
    models: dict[str, Any] = {}
    for found in _STATE.finditer(html):
        models |= json.loads(found.group(1))["state"]
    html = _STATE.sub("", html)
    states: dict[str, dict[str, Any]] = {}
    html = _VIEW.sub(lambda match: _place(json.loads(match.group(1)), models, states), html)
    if not states:
        return html, Mounted((), "")
    kinds = tuple(sorted({state["kind"] for state in states.values()}))
    return html, Mounted(kinds, _data_block(states, kinds, static, language))


def _place(view: dict[str, Any], models: dict[str, Any], states: dict[str, dict[str, Any]]) -> str:
    model = models.get(view["model_id"], {}).get("state", {})
    if model.get("kind") not in FALLBACKS:
        log.warning(
            "A widget of %s is on a page: on the published page it would be dead. Use the course's own widgets.",
            model.get("_model_module", "an unknown kind"),
        )
        return ""
    key = f"{model['kind']}-{model['name']}"
    while key in states:
        key += "-again"
    states[key] = {name: model[name] for name in (*_NEEDED, "modules")}
    states[key]["files"] = {bank: banks.file_name(bank) for bank in model.get("banks", [])}
    fallback: Callable[[dict[str, Any], dict[str, str]], str] = FALLBACKS[model["kind"]]
    return (
        f'<div class="selling-widget" data-widget="{html_text.escape(key)}">'
        f"{fallback(model['content'], model['words'])}"
        f'<p class="selling-notice">{html_text.escape(_no_script())}</p></div>'
    )


def _no_script() -> str:
    return say(
        "This is the printed form. On a web server, with scripts switched on, you can answer and change values here."
    )


def _data_block(states: dict[str, dict[str, Any]], kinds: tuple[str, ...], static: str, language: str) -> str:
    functions = [name.split(":")[0] for state in states.values() for name in state["python"].values()]
    extra = [module for state in states.values() for module in state["modules"]]
    modules = assets.modules_needed(["selling.live.answer", *functions, *extra])
    needed = messages.sentences_of([assets.module_path(module) for module in modules])
    scripts = assets.script_names()
    config = {
        "lang": language,
        "static": static,
        "worker": scripts["worker"],
        "scripts": {kind: scripts[kind] for kind in kinds},
        "python": {module: assets.module_name(module) for module in modules},
        "sentences": {text: sentences.CATALOGUE[text] for text in needed if text in sentences.CATALOGUE},
        "widgets": {
            key: {name: state[name] for name in (*_NEEDED, "files") if name in _NEEDED or state[name]}
            for key, state in states.items()
        },
        "words": {
            "no_python": say(
                "The calculations cannot start in this browser, so changes have no effect here. The results shown "
                "are those of the given values. Reload the page; if that does not help, use a current browser with "
                "WebAssembly allowed."
            ),
            "not_mounted": say(
                "This part could not start. Its printed form is shown below; reload to try again."
            ),
        },
    }
    text = json.dumps(config, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f'<script type="application/json" id="selling-page">{text}</script>\n'
