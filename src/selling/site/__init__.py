"""The Sphinx extension that makes the book's pages live, light and bilingual."""

from typing import Any

from sphinx.application import Sphinx

from selling import __version__


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect the parts of the site to Sphinx."""
    # Imported here, so that `make js` can run while the bundles that the widgets need do not exist yet.
    from selling.site import assets, banks, concordance, languages, live_widget, objectives, page, search

    for part in (assets, banks, languages, objectives, page, concordance, live_widget, search):
        part.connect(app)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": False}
