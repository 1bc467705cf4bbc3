"""The search index after a rebuild: Sphinx keeps the words of pages it does not build anew, but not their terms."""

from collections.abc import Iterator
from typing import Any

from sphinx.addnodes import index
from sphinx.application import Sphinx


def _keep_terms(app: Sphinx) -> Iterator[Any]:
    """Feed the glossary, and whatever else defines terms, to the index again when it was not built this time."""
    indexer = getattr(app.builder, "indexer", None)
    if indexer is None:
        return
    for name in sorted(app.env.found_docs - indexer._index_entries.keys()):
        if next(app.env.get_doctree(name).findall(index), None) is not None:
            doctree = app.env.get_and_resolve_doctree(name, app.builder)
            app.builder.index_page(name, doctree, app.env.titles[name].astext())  # type: ignore[attr-defined]
    yield from ()


def connect(app: Sphinx) -> None:
    """Complete the index before it is written."""
    app.connect("html-collect-pages", _keep_terms)
