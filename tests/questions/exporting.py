"""What the tests of the formats share: banks made up on the spot, and texts that are hard to carry."""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from selling.questions import load_bank
from selling.questions.export.common import Edition, edition_of
from selling.questions.shape import Bank

SAMPLE = Path(__file__).parent / "samples/every-type.yml"

# Letters of both languages, all control characters of all formats, and whatever else there is.
TEXTS = st.one_of(
    st.text(alphabet="ab 中文 \\#=~{}:%[]<>&;\"'\n\t-+@→|/*_$123", min_size=1),
    st.text(min_size=1),
    st.sampled_from(
        ["]]>", "%50%half", "[html]<b>", "//", "-> ->", "&amp;", "&#126;", "{1}", "{#1}", "\\n", "::"]
    ),
).filter(lambda text: bool(text.strip()))


def sample() -> Edition:
    """The sample bank in English: each type once, and a number twice."""
    return edition_of([load_bank(SAMPLE)], "en", {"every-type": ["01-first", "02-second"]})


def asked(edition: Edition, identity: str) -> dict[str, Any]:
    """One question of an edition."""
    return next(each for volume in edition.volumes for each in volume.questions if each["id"] == identity)


def made_of(*questions: dict[str, Any]) -> Edition:
    """An edition of one bank of these questions, what is the same in all of them filled in."""
    common = {"slides": [1], "objective": "iceberg", "level": "apply"}
    filled = [{"id": f"q-{i}", **common, **question} for i, question in enumerate(questions)]
    return edition_of(
        [Bank.model_validate({"bank": "made-up", "title": "Made up", "questions": filled})], "en", {}
    )


def options(*texts: str) -> list[dict[str, Any]]:
    """Options and their feedback by turns; the first one is right."""
    return [
        {"text": text, "right": i == 0, "feedback": feedback}
        for i, (text, feedback) in enumerate(zip(texts[::2], texts[1::2], strict=True))
    ]


def carried(text: str) -> str:
    """What is to come out of a file that a text went into: XML knows no control characters and one line end."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "�", text)


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)
        self.words += "\n" if tag == "br" else ""

    def handle_data(self, data: str) -> None:
        self.words += data


def words(html: str) -> str:
    """The words of HTML that holds no other tags than ours."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    assert set(reader.tags) <= {"p", "br", "ul", "li", "strong"}, reader.tags
    return reader.words
