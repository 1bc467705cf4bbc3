"""``{live} Progress``: a widget on a prose page, where no notebook makes one.

It is made anew when its sources change, not when a notebook is executed.
"""

import json
from typing import ClassVar

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from selling import widgets
from selling.i18n import install

_VIEW = "application/vnd.jupyter.widget-view+json"
_STATE = "application/vnd.jupyter.widget-state+json"


class Live(SphinxDirective):
    """The named widget of the course, one that takes no arguments."""

    required_arguments: ClassVar[int] = 1
    has_content: ClassVar[bool] = False

    def run(self) -> list[nodes.Node]:
        """Write the widget down as a notebook does, so that the finished page treats both alike."""
        install()
        name = self.arguments[0]
        made = getattr(widgets, name, None)
        if not (isinstance(made, type) and issubclass(made, widgets.LiveWidget)):
            raise self.error(f"{name} is no widget of the course.")
        for path in made.sources():
            self.env.note_dependency(str(path))
        widget = made()
        state = {
            key: getattr(widget, key) for key in ("kind", "name", "content", "words", "python", "modules")
        }
        models = {"state": {widget.name: {"state": state}}}
        html = _script(_VIEW, {"model_id": widget.name}) + _script(_STATE, models)
        return [nodes.raw("", html, format="html")]


def _script(kind: str, data: object) -> str:
    text = json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
    return f'<script type="{kind}">{text}</script>'


def connect(app: Sphinx) -> None:
    """Give authors the ``{live}`` directive."""
    app.add_directive("live", Live)
