"""The theme's icon font, cut down to the icons that pages show (156 KB becomes a few)."""

import io
import re
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from sphinx.application import Sphinx

_OTHER_RULE = re.compile(r'content:"\\(f[0-9a-f]{3})')


def icons_used(pages: list[str], css: str) -> set[int]:
    """Return the code points of the icons that pages name by class or the theme's style sheets draw."""
    named = set(
        re.findall(r"\bfa-[a-z0-9-]+", " ".join(set(re.findall(r'class="([^"]*fa-[^"]*)"', "".join(pages)))))
    )
    points = set()
    rules = re.sub(r"\.fa-[^{}]*\{[^}]*\}", "", css)
    for name in named:
        rule = re.search(rf"\.{name}:{{1,2}}before[^{{}}]*\{{content:\"\\?([0-9a-f]{{4}})\"", css)
        if rule:
            points.add(int(rule.group(1), 16))
    points |= {int(code, 16) for code in _OTHER_RULE.findall(rules)}
    return points


def shrink(app: Sphinx, error: Exception | None) -> None:
    """Replace the icon fonts of a finished HTML build by their subsets."""
    fonts = Path(app.outdir) / "_static/vendor/fontawesome/webfonts"
    if error or app.builder.format != "html" or not fonts.is_dir():
        return
    out = Path(app.outdir)
    # This edition's pages, not those of the other, which another process is writing into a folder below.
    names = [*app.env.found_docs, "genindex", "search"]
    pages = [page.read_text("utf-8") for name in names if (page := out / f"{name}.html").is_file()]
    css = "".join(path.read_text("utf-8") for path in (out / "_static/styles").glob("*.css"))
    points = icons_used(pages, css)
    for path in fonts.glob("*.woff2"):
        path.write_bytes(_subset(path.read_bytes(), points))
    for path in fonts.glob("*.ttf"):
        path.unlink()  # every browser that runs the page reads woff2


def _subset(data: bytes, points: set[int]) -> bytes:
    font = TTFont(io.BytesIO(data))
    cutter = subset.Subsetter(subset.Options(layout_features=[], glyph_names=False))
    cutter.populate(unicodes=points)
    cutter.subset(font)
    font.flavor = "woff2"
    result = io.BytesIO()
    font.save(result)
    return result.getvalue()
