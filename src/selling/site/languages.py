"""Two editions of one book: each page linked to its twin, the contents' captions translated, nothing left out."""

from docutils import nodes
from sphinx.addnodes import toctree
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.transforms import SphinxTransform
from sphinx.util import logging

from selling.i18n import LANGUAGES, SOURCE, html_language
from selling.live.say import say
from selling.site import messages

log = logging.getLogger(__name__)

FOLDERS = {"en": "", "zh_CN": "zh/"}  # under the site's root


def code_of(config: Config) -> str:
    """Return the language of this build, such as ``zh_CN``."""
    return config.language if config.language in LANGUAGES else SOURCE


def html_code(config: Config) -> str:
    """Return the language of this build as HTML writes it."""
    return html_language(code_of(config))


def to_edition(pagename: str, up: str, here: str, there: str) -> str:
    """Return the relative address of a page in another edition."""
    to_root = up + ("../" if FOLDERS[here] else "")
    return f"{to_root}{FOLDERS[there]}{pagename}.html"


_here = SOURCE  # the edition being built; one process builds one edition


def links(pagename: str, up: str) -> str:
    """Return the ``hreflang`` links of a page, itself and the default among them."""
    lines = [
        f'<link rel="alternate" hreflang="{html_language(code)}" href="{to_edition(pagename, up, _here, code)}">'
        for code in LANGUAGES
    ]
    default = to_edition(pagename, up, _here, SOURCE)
    return "\n".join([*lines, f'<link rel="alternate" hreflang="x-default" href="{default}">'])


def _start(app: Sphinx, config: Config) -> None:
    global _here
    _here = code_of(config)


def _twin(app: Sphinx, pagename: str, template: str, context: dict[str, object], _: object) -> None:
    other = next(code for code in LANGUAGES if code != _here)
    up = "../" * pagename.count("/")
    context["twin"] = {
        "href": to_edition(pagename, up, _here, other),
        "language": html_language(other),
        "name": LANGUAGES[other],
    }


def _translate_captions(app: Sphinx, doctree: nodes.document) -> None:
    # The table of contents is inserted after Sphinx's own translation, so its captions are still English.
    for node in doctree.findall(toctree):
        if node.get("caption"):
            node["caption"] = say(node["caption"])
        node["entries"] = [(say(title) if title else title, target) for title, target in node["entries"]]


class WholeTranslation(SphinxTransform):
    """Warn of each page with a passage that has no translation; runs right after Sphinx has translated."""

    default_priority = 26

    def apply(self, **_: object) -> None:
        """Look at every passage; a notebook's metadata, which no reader sees, does not count."""
        if _here == SOURCE or self.app.builder.format != "html":
            return
        if not messages.po_path(_here, self.env.docname).is_file():
            log.warning(
                "It has no translation. Run `make translations`, then fill in the .po.",
                location=self.env.docname,
            )
            return
        missing = [
            node.astext()[:60]
            for node in self.document.findall(nodes.Element)
            if node.get("translated") is False and not isinstance(node.parent, nodes.field | nodes.field_body)
        ]
        if missing:
            log.warning(
                "%s passages have no translation, for example %r. Run `make translations`, then fill in the .po.",
                len(missing),
                missing[:2],
                location=self.env.docname,
            )


def _check_sentences(app: Sphinx) -> None:
    if _here == SOURCE or app.builder.format != "html":
        return
    for problem in messages.problems(_here):
        log.warning("%s", problem)


def connect(app: Sphinx) -> None:
    """Link the editions and check that this one is whole."""
    app.connect("config-inited", _start)
    app.connect("builder-inited", _check_sentences)
    app.connect("html-page-context", _twin)
    app.connect("doctree-read", _translate_captions, priority=900)
    app.add_transform(WholeTranslation)
