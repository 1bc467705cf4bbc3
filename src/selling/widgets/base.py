"""What every widget of the course has in common."""

from pathlib import Path

import traitlets
from anywidget import AnyWidget

from selling.i18n import html_language, language
from selling.live.say import say

HERE = Path(__file__).parent
DIST = HERE / "dist"  # each widget's script with all that it imports, made by `make js`


def style_of(widget: str) -> str:
    """Return a widget's style sheet together with what all widgets share, for Jupyter."""
    return "".join((HERE / f"{name}.css").read_text("utf-8") for name in ("common", widget))


class LiveWidget(AnyWidget):
    """A widget whose front end asks Python and shows what comes back.

    ``content`` is all that it shows, so that a page can show it with no Python running. ``python`` names, for each
    request its front end makes, the function that answers, as ``module:function``; called with ``content`` and the
    request; ``modules`` are further Python modules that they need. ``words`` are the sentences of its buttons and
    messages in the reader's language.
    """

    kind = traitlets.Unicode().tag(sync=True)
    name = traitlets.Unicode().tag(sync=True)
    content = traitlets.Dict().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    python = traitlets.Dict().tag(sync=True)
    modules: traitlets.List[str] = traitlets.List().tag(sync=True)

    @classmethod
    def sources(cls) -> list[Path]:
        """Return the files, besides Python and ``exercises/``, for whose sake a page with ``{live}`` is made anew."""
        return []

    def __repr__(self) -> str:
        """Return the line that made the widget, so that a notebook stores no address."""
        return f"{type(self).__name__}({self.name!r})"


def page_language() -> str:
    """Return the language as HTML and the browser's own formatters write it, such as ``zh-CN``."""
    return html_language(language())


def common_words() -> dict[str, str]:
    """Return the sentences that every widget may need."""
    return {
        "cannot_save": say(
            "This browser does not let the page save what you enter. It stays here until you leave the page."
        ),
        "no_answer": say("The answer did not come. Reload the page to try again."),
    }
