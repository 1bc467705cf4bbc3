"""How the page asks Python: one function for every request, JSON in and JSON out."""

import json

from selling.live import say

_contents: dict[str, dict] = {}


def learn(sentences: str) -> None:
    """Take the reader's sentences: a JSON object, source → translation."""
    say.CATALOGUE.update(json.loads(sentences))


def show(widget: str, content: str) -> None:
    """Take what a widget shows, once; its later requests are answered with it."""
    _contents[widget] = json.loads(content)


def answer(widget: str, function: str, message: str) -> str:
    """Answer a widget's request. ``function`` is ``module:name``, called with its content and the message."""
    module, name = function.split(":")
    called = getattr(__import__(module, None, None, [name]), name)
    return json.dumps(called(_contents[widget], json.loads(message)))
