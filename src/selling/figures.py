"""Figures for the page: SVG inside the text, in the reader's colours, with a sentence that says what it shows.

Labels stay text, set in the page's own font; matplotlib only needs to know how wide they are, for which
Chinese needs a font with Chinese letters, kept beside this module.
"""

import io
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import matplotlib as mpl
import matplotlib.pyplot as plt
from cycler import cycler
from matplotlib import font_manager

from selling.i18n import html_language, language

FONT_FILE = Path(__file__).parent / "fonts" / "noto-sans-sc.ttf"

INK, MUTED, LINE = "#010203", "#040506", "#070809"
TEAL, AMBER, SLATE, ROSE = "#0f766e", "#b45309", "#475569", "#be123c"

# Colours that follow the page: matplotlib writes the placeholder, the page's style sheet decides.
_PAGE_COLOURS = {
    INK: "var(--selling-ink, currentColor)",
    MUTED: "var(--selling-muted, currentColor)",
    LINE: "var(--selling-line, #94a3b8)",
    TEAL: f"var(--selling-series-1, {TEAL})",
    AMBER: f"var(--selling-series-2, {AMBER})",
    SLATE: f"var(--selling-series-3, {SLATE})",
    ROSE: f"var(--selling-series-4, {ROSE})",
    "#ffffff": "var(--selling-surface, #ffffff)",
}

_STYLE: Any = {
    "svg.fonttype": "none",
    "figure.figsize": (6.4, 3.8),
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "savefig.facecolor": "none",
    "font.size": 11,
    "axes.prop_cycle": cycler(color=[TEAL, AMBER, SLATE, ROSE]),
    "text.color": INK,
    "axes.labelcolor": MUTED,
    "axes.edgecolor": LINE,
    "axes.titlecolor": INK,
    "axes.titlesize": 12,
    "axes.titleweight": "normal",
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.grid.axis": "y",
    "axes.axisbelow": True,
    "axes.unicode_minus": False,
    "grid.color": LINE,
    "grid.linewidth": 0.8,
    "xtick.color": MUTED,
    "ytick.color": MUTED,
    "legend.frameon": False,
    "lines.linewidth": 2.2,
}


@cache
def _font_name() -> str:
    font_manager.fontManager.addfont(FONT_FILE)
    return font_manager.FontProperties(fname=FONT_FILE).get_name()


@contextmanager
def style() -> Iterator[None]:
    """Draw in the course's style: ``with style(): fig, ax = plt.subplots()``."""
    with mpl.rc_context({**_STYLE, "font.family": [_font_name()]}):
        yield


class Figure:
    """A drawn figure: inline SVG on a page, its sentence elsewhere."""

    def __init__(self, svg: str, alt: str) -> None:
        """Keep the drawing and the sentence that says what it shows."""
        self.svg = svg
        self.alt = alt

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        return {"text/html": self.html(), "text/plain": self.alt}

    def html(self) -> str:
        """Return the figure as HTML."""
        return (
            f'<figure class="selling-figure" lang="{html_language(language())}">'
            f'<div role="img" aria-label="{escape(self.alt)}">{self.svg}</div></figure>'
        )


def show(fig: Any, alt: str) -> Figure:  # noqa: ANN401
    """Return a matplotlib figure as inline SVG; ``alt`` is one sentence that says what it shows.

    Raises:
        ValueError: ``alt`` is empty.
    """
    if not alt.strip():
        raise ValueError("Say in one sentence what the figure shows: show(fig, alt=…).")
    drawing = io.StringIO()
    with style():
        fig.savefig(drawing, format="svg", bbox_inches="tight", metadata={"Date": None})
    plt.close(fig)
    return Figure(_for_page(drawing.getvalue()), alt)


def _for_page(svg: str) -> str:
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<!--.*?-->", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<style.*?</style>", "", svg, flags=re.DOTALL)  # it would style the whole page
    svg = re.sub(r'(<svg[^>]*?) width="[^"]*pt"', r"\1", svg, count=1)
    svg = re.sub(r'(<svg[^>]*?) height="[^"]*pt"', r"\1", svg, count=1)
    svg = re.sub(r" font-family: [^;\"]*;", "", svg)
    for placeholder, colour in _PAGE_COLOURS.items():
        svg = svg.replace(placeholder, colour)
    return _with_own_ids(svg)


def _with_own_ids(svg: str) -> str:
    """Keep ids apart when several figures stand on one page."""
    mark = f"f{zlib.crc32(svg.encode()):x}"
    svg = re.sub(r'\bid="([^"]+)"', rf'id="{mark}-\1"', svg)
    svg = re.sub(r"url\(#([^)]+)\)", rf"url(#{mark}-\1)", svg)
    return re.sub(r'(xlink:href|href)="#([^"]+)"', rf'\1="#{mark}-\2"', svg)
