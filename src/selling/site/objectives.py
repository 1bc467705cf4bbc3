"""A place for each objective: the paragraph of its chapter that teaches it gets the id ``objective-<id>``.

The review of an exam links there. An author need not mark anything: the paragraph is the one whose words are most like
those of the objective and of its questions. Where that picks a poor one, ``[some words]{#objective-<id>}`` in the
chapter's text takes the place of the choice.
"""

import re
from collections import Counter
from math import log, sqrt
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform

from selling.questions import load_bank
from selling.questions.course import parts

_NOT_TAUGHT = ("Try it", "Exercise", "Check yourself", "Take away")
_SHORT = 15  # words: what is shorter is a caption or a list's item, and explains nothing
_WEIGHT = 4  # of the objective's own words, against one in its questions


def stems(text: str) -> Counter[str]:
    """Return how often each longer word stands in an English text, cut to its first six letters."""
    return Counter(word[:6] for word in re.findall(r"[a-z]{4,}", text.lower()))


def likest(wanted: Counter[str], texts: list[str]) -> int:
    """Return the index of the text whose words are most like the wanted ones: rare words weigh more, and a long text
    is held back for its length, though less than by a cosine, which would always choose the shortest.
    """
    counted = [stems(text) for text in texts]
    spread = Counter(stem for stem_counts in counted for stem in stem_counts)
    rare = {stem: log((1 + len(texts)) / count) for stem, count in spread.items()}

    def alike(each: Counter[str]) -> float:
        size = sqrt(sum((count * rare[stem]) ** 2 for stem, count in each.items()))
        shared = sum(count * wanted[stem] * rare[stem] ** 2 for stem, count in each.items())
        return shared / sqrt(size) if size else 0.0

    return max(range(len(texts)), key=lambda i: alike(counted[i]))


def _wanted(chapter: dict[str, Any], objective: dict[str, str]) -> Counter[str]:
    found = Counter({stem: _WEIGHT * count for stem, count in stems(objective["text"]).items()})
    for question in load_bank(chapter["bank"]).questions:
        if question.objective == objective["id"]:
            found += stems(f"{question.text} {question.explain or ''}")
    return found


class Places(SphinxTransform):
    """Give the paragraphs their ids while they are still English: before Sphinx translates them, at 20."""

    default_priority = 10

    def apply(self, **_: object) -> None:
        """Look at each objective of a chapter; a page that is no chapter is left alone."""
        chapter = next(
            (each for part in parts() for each in part["chapters"] if each["page"] == self.env.docname), None
        )
        if chapter is None:
            return
        taught = [node for node in self.document.findall(nodes.paragraph) if _is_taught(node)]
        marked = {name for node in self.document.findall(nodes.Element) for name in node.get("ids", [])}
        for objective in chapter["objectives"]:
            name = f"objective-{objective['id']}"
            if taught and name not in marked:
                chosen = likest(_wanted(chapter, objective), [node.astext() for node in taught])
                taught[chosen]["ids"].append(name)


def _is_taught(paragraph: nodes.paragraph) -> bool:
    if len(paragraph.astext().split()) < _SHORT:
        return False
    titles = []
    above = paragraph.parent
    while above is not None:
        if isinstance(above, nodes.section):
            titles.append(above.next_node(nodes.title).astext())
        above = above.parent
    # From the inside out: the page's own title is last, its sections' before that.
    return len(titles) > 1 and titles[-2] not in _NOT_TAUGHT


def connect(app: Sphinx) -> None:
    """Find the places while pages are read."""
    app.add_transform(Places)
