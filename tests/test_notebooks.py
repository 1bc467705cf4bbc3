"""What a notebook stores of its outputs."""

from selling.notebooks import joined


def said(text: str, name: str = "stdout") -> dict:
    return {"output_type": "stream", "name": name, "text": text}


def test_what_one_stream_said_in_pieces_is_stored_as_one() -> None:
    shown = {"output_type": "display_data", "data": {}}
    pieces = [said("a\n"), said("b\n"), shown, said("c\n"), said("d\n", "stderr")]
    assert joined(pieces) == [said("a\nb\n"), shown, said("c\n"), said("d\n", "stderr")]
