"""What happens to a finished page before it is written."""

import json
import re

from selling.site import languages
from selling.site.page import drop_unused, mend
from selling.site.widgets import take_widgets

HEAD = """<html><head>
<script src="_static/scripts/fontawesome.js?digest=1"></script>
<script>const THEBE_JS_URL = "https://unpkg.com/thebe";</script>
<script async="async" src="_static/sphinx-thebe.js"></script>
<script src="_static/togglebutton.js"></script>
<script src="_static/copybutton.js"></script>
<link rel="stylesheet" href="_static/sphinx-design.min.css" />
<script src="_static/scripts/bootstrap.js"></script>
<script type="application/json" id="data">{"kept": 1}</script>
</head><body>%s</body></html>"""


def addresses(html: str) -> list[str]:
    return re.findall(r'(?:src|href)="([^"?]*)', html)


def test_what_a_page_does_not_use_is_dropped_and_no_script_stays_inside_it() -> None:
    page = drop_unused(HEAD % "<p>Only text.</p>")
    assert addresses(page) == ["_static/scripts/bootstrap.js"]
    assert "THEBE" not in page
    assert '{"kept": 1}' in page


def test_what_a_page_uses_is_kept() -> None:
    page = drop_unused(HEAD % '<div class="highlight"></div><details class="sd-dropdown"></details>')
    assert "_static/copybutton.js" in addresses(page)
    assert "_static/togglebutton.js" not in addresses(page)
    # the class attribute begins with sd- here
    assert "_static/sphinx-design.min.css" in addresses(page)


def test_a_widget_leaves_a_place_with_its_printed_form_and_no_script_of_its_own() -> None:
    from selling.widgets import Quiz

    quiz = Quiz("three-laws")
    state = {name: getattr(quiz, name) for name in ("kind", "name", "content", "words", "python", "modules")}
    models = {"state": {"abc": {"state": {**state, "_esm": "export default 1", "_css": "p{}"}}}}
    html = (
        '<script type="application/vnd.jupyter.widget-view+json">{"model_id": "abc"}</script>'
        f'<script type="application/vnd.jupyter.widget-state+json">{json.dumps(models)}</script>'
    )
    page, mounted = take_widgets(html, "_static/selling/", "en")
    assert 'data-widget="quiz-three-laws"' in page
    assert quiz.content["questions"][0]["text"].split(".")[0] in page
    assert mounted.kinds == ("quiz",)
    assert "export default" not in page + mounted.data
    config = json.loads(re.sub(r"^<script[^>]*>|</script>\s*$", "", mounted.data))
    assert set(config["python"]) >= {"selling.live.answer", "selling.live.grade", "selling.live.say"}
    assert not [module for module in config["python"] if module.startswith("selling.models")]


def test_text_in_a_widget_cannot_end_the_data_block() -> None:
    state = {
        "kind": "quiz",
        "name": "evil",
        "content": {"title": "</script><script>alert(1)</script>", "questions": [], "bank": "evil"},
        "words": {},
        "python": {"grade": "selling.live.grade:grade"},
        "modules": [],
    }
    from selling.widgets import Quiz

    state["words"] = Quiz("three-laws").words
    models = {"state": {"m": {"state": state}}}
    html = (
        '<script type="application/vnd.jupyter.widget-view+json">{"model_id": "m"}</script>'
        '<script type="application/vnd.jupyter.widget-state+json">'
        + json.dumps(models).replace("</", "<\\/")
        + "</script>"
    )
    page, mounted = take_widgets(html, "", "en")
    assert "<script>alert" not in page + mounted.data
    assert mounted.data.count("</script>") == 1


def test_wide_tables_can_be_scrolled_by_keyboard_and_empty_heads_are_cells() -> None:
    page = mend('<table class="table"><tr><th></th><th class="head"><p></p></th><th>a</th></tr></table>')
    assert page == '<table tabindex="0" class="table"><tr><td></td><td></td><th>a</th></tr></table>'


def test_a_page_leads_to_its_twin_from_either_edition() -> None:
    assert languages.to_edition("notebooks/a", "../", "en", "zh_CN") == "../zh/notebooks/a.html"
    assert languages.to_edition("notebooks/a", "../", "zh_CN", "en") == "../../notebooks/a.html"
    assert languages.to_edition("index", "", "zh_CN", "zh_CN") == "../zh/index.html"
