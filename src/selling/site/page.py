"""The finished page: widgets in their places, only the assets it uses, no script inside it.

The theme writes its assets inside its own templates, where no Sphinx event sees them; so the finished text of
each page is worked on, just before it is written.
"""

import json
import re
from collections.abc import Callable
from html import escape
from typing import Any

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from selling.cards import load_cards
from selling.live.say import say
from selling.questions import load_banks
from selling.questions.blueprint import blueprint_path, load_blueprint
from selling.site import assets, icons, languages
from selling.site.widgets import Mounted, take_widgets
from selling.worksheets import load_worksheets

# Assets to drop: a part of the address, and what must be on the page to keep it (None: never).
_UNUSED = {
    "fontawesome.js": None,
    "thebe": None,
    "require.min.js": None,
    "embed-amd.js": None,
    "mathjax": "math notranslate",
    "togglebutton": 'class="toggle',
    "copybutton": 'class="highlight',
    "clipboard.min.js": 'class="highlight',
    "design-tabs.js": "sd-tab-set",
    "sphinx-design": 'class="sd-',
    "mystnb": 'class="cell',
    "searchtools.js": 'id="search-results"',
    "language_data.js": 'id="search-results"',
    "searchindex.js": 'id="search-results"',
    "sphinx_highlight.js": 'id="search-results"',
}
_SCRIPT = re.compile(r"[ \t]*<script\b([^>]*)>(.*?)</script>[ \t]*\n?", re.DOTALL)
_LINK = re.compile(r"[ \t]*<link\b[^>]*>[ \t]*\n?")
_HEAD_ASSET = re.compile(r'(?:src|href)="([^"]*)"')


def _unused(tag: str, body: str) -> bool:
    address = _HEAD_ASSET.search(tag)
    if not address:
        return False
    for part, mark in _UNUSED.items():
        if part in address.group(1).lower() and (mark is None or mark not in body):
            return True
    return False


def drop_unused(html: str) -> str:
    """Drop each script and style sheet that the page does not use, and every script written inside the page."""
    head, body_tag, body = html.partition("<body")

    def keep_script(match: re.Match[str]) -> str:
        attributes = match.group(1)
        if 'type="application/' in attributes:
            return match.group()
        return "" if "src=" not in attributes or _unused(attributes, body) else match.group()

    def later(match: re.Match[str]) -> str:
        kept = keep_script(match)
        # The theme's scripts only act on a finished page; they need not hold up its parts.
        waits = not kept or "src=" not in kept or re.search(r"\b(?:defer|async|type=)", match.group(1))
        return kept if waits else kept.replace("<script", "<script defer", 1)

    def keep_link(match: re.Match[str]) -> str:
        return "" if _unused(match.group(), body) else match.group()

    head = _LINK.sub(keep_link, _SCRIPT.sub(later, head))
    return head + body_tag + _SCRIPT.sub(keep_script, body)


def _tags(up: str, mounted: Mounted, languages_links: str) -> str:
    place = f"{up}{assets.PLACE}/"
    kinds = dict.fromkeys(each for kind in mounted.kinds for each in (*assets.BORROWED.get(kind, ()), kind))
    styles = [assets.style_name(name) for name in ("common", "site", *kinds)]
    lines = [languages_links, f'<script src="{place}{assets.script_names()["mode"]}"></script>']
    lines += [f'<link rel="stylesheet" href="{place}{style}">' for style in styles if style]
    lines.append(f'<script type="module" src="{place}{assets.script_names()["marks"]}"></script>')
    if mounted.kinds:
        scripts = [assets.script_names()[kind] for kind in mounted.kinds]
        lines += [f'<link rel="modulepreload" href="{place}{script}">' for script in scripts]
        lines.append(f'<script type="module" src="{place}{assets.script_names()["host"]}"></script>')
    return "\n".join(lines) + "\n"


def record_block(pagename: str) -> str:
    """Return what the page says about the trainee's record, and under which name the record knows the page."""
    words = {
        "read": say("read"),
        "quiz": say("quiz {share}"),
        "go_on": say("Go on where you left: {title}"),
        "newer": say(
            "What this browser has kept was written by a newer version of the course. It is left as it is; what you "
            "enter here stays until you leave the page. Reload the page to get the newer version."
        ),
        "damaged": say(
            "What this browser had kept cannot be read any more. It is not deleted but set aside, and the course "
            "begins anew. If you have an exported file, import it under “My progress”."
        ),
        "full": say(
            "This browser has no room left for what you enter. What is on the screen stays until you leave the page. "
            "Export your progress now, or free some space."
        ),
    }
    text = json.dumps({"page": pagename, "words": words}, ensure_ascii=False, separators=(",", ":"))
    escaped = text.replace("<", "\\u003c")
    return f'<script type="application/json" id="selling-record">{escaped}</script>\n'


def mend(html: str) -> str:
    """Mend what a checker of accessibility finds in the theme's and its extensions' own markup."""
    # Names that hide the words on the button, so that saying them does not work.
    html = re.sub(
        r'(<button class="btn search-button-field[^>]*?) title="[^"]*" aria-label="[^"]*"', r"\1", html
    )
    html = re.sub(r'<summary aria-label="[^"]*">', "<summary>", html)
    # The theme's script takes the first buttons on the page; those in its hidden bar would leave the visible ones dead.
    html = re.sub(r'(<header id="pst-header"[^>]*>).*?(</header>)', r"\1\2", html, flags=re.DOTALL)
    # Their tips are English, and on a phone they would stay.
    for place, name in (
        ("primary", say("Contents of the course")),
        ("secondary", say("Contents of this page")),
    ):
        html = re.sub(
            rf'(<button class="sidebar-toggle {place}-toggle[^"]*")[^>]*>',
            rf'\1 aria-label="{escape(name)}">',
            html,
        )
    html = html.replace('"Color mode"', f'"{escape(say("Light or dark"))}"')
    # A part of the page that no landmark holds, and an empty box.
    label = escape(say("Contents of the course"))
    html = html.replace(
        '<div id="pst-primary-sidebar"',
        f'<div id="pst-primary-sidebar" role="complementary" aria-label="{label}"',
    )
    html = html.replace('<div id="searchbox"></div>', "")
    # Tables: empty heads, and wide ones, which must scroll by keyboard too.
    html = re.sub(r"<th(?: [^>]*)?>(?:<p></p>)?</th>", "<td></td>", html)
    html = html.replace('<table class="table', '<table tabindex="0" class="table')
    # Roles that were withdrawn, or that their own content contradicts.
    html = html.replace(' role="doc-biblioentry"', "").replace(
        '<div role="list" class="citation-list"', '<div class="citation-list"'
    )
    return html


def polish(html: str, pagename: str, up: str, language: str) -> str:
    """Return the finished page. ``up`` leads from the page to the site's root ("../")."""
    html, mounted = take_widgets(html, f"{up}{assets.PLACE}/", language)
    html = drop_unused(html)
    html = re.sub(r'(<html[^>]*?)lang="[^"]*"', rf'\1lang="{language}"', html, count=1)
    html = html.replace("</head>", _tags(up, mounted, languages.links(pagename, up)) + "</head>", 1)
    html = mend(html)
    return html.replace("</body>", f"{record_block(pagename)}{mounted.data}</body>", 1)


def _wrap_rendering(app: Sphinx) -> None:
    if app.builder.format != "html":
        return
    templates: Any = app.builder.templates
    render = templates.render

    def polished(template: str, context: dict[str, Any]) -> str:
        html: str = render(template, context)
        pagename = context.get("pagename")
        if not pagename or not html.lstrip().startswith("<!DOCTYPE html"):
            return html
        return polish(html, pagename, "../" * pagename.count("/"), languages.html_code(app.config))

    templates.render = polished


def _words(app: Sphinx, _: Any) -> None:  # noqa: ANN401
    app.config.html_theme_options["search_bar_text"] = say("Search the course")
    app.config.author = say("The Northlight course team")
    app.config.nb_code_prompt_show = say("Show the code")
    app.config.nb_code_prompt_hide = say("Hide the code")
    app.config.html_title = say("Consultative Key-Account Selling")


def _check_exercises(app: Sphinx) -> None:
    """Name every fault of a bank, worksheet, card or blueprint before a notebook stumbles over it."""
    loads: list[Callable[[], object]] = [load_banks, load_worksheets, load_cards]
    if blueprint_path().is_file():  # a course may do without an exam
        loads.append(load_blueprint)
    for load in loads:
        try:
            load()
        except ValueError as error:
            raise ExtensionError(str(error)) from None


def connect(app: Sphinx) -> None:
    """Work on every page as it is written; shrink the icon font when all are."""
    app.connect("config-inited", _words)
    app.connect("builder-inited", _check_exercises)
    app.connect("builder-inited", _wrap_rendering)
    app.connect("build-finished", icons.shrink)
