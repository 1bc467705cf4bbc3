"""One way to say a sentence in the reader's language, under CPython and MicroPython alike.

The catalogue is filled once per process: by :mod:`selling.i18n` in a kernel, by the page's host in
the browser. English is the source and needs no catalogue.
"""

CATALOGUE: dict[str, str] = {}


def say(sentence: str, **values: object) -> str:
    """Return the sentence in the reader's language, its ``{names}`` filled with the values.

    A sentence without values is returned as it stands, so that text from a data file may hold braces.
    """
    translated = CATALOGUE.get(sentence, sentence)
    return translated.format(**values) if values else translated


def together(sentences: list) -> str:
    """Return whole sentences as one text: with a space between them, but none after a Chinese full stop."""
    text = ""
    for sentence in sentences:
        text += (" " if text and text[-1] != "。" else "") + sentence
    return text
