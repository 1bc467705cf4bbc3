"""Read compiled role-plays, and turn them into what the page plays, each line in the reader's language."""

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from selling.authoring import shown_path
from selling.live.say import say
from selling.project import root

HEAD = ("title", "scene", "buyer", "goal")
WORDED = frozenset({*HEAD, "why", "learned", "said", "ending", "verdict"})  # tags that people read


class RolePlayError(ValueError):
    """A role-play that cannot be used; the message says what to do."""


def load_roleplay(name_or_path: str | Path) -> dict[str, Any]:
    """Return a compiled role-play: by its name in ``exercises/roleplays``, or by the path of its .ink file.

    ``name``; ``source``, the mark of the ink; ``skills``, those it practises; ``strong``, what
    is said on the best way to the best ending; ``endings``, best first; ``story``, for
    inkjs; ``knots``, ``states`` and ``paths``, how many there are.

    Raises:
        RolePlayError: there is no such file, or it changed since it was compiled.
    """
    path = _find(name_or_path)
    compiled = path.parent / "compiled" / f"{path.stem}.json"
    if not path.is_file():
        raise RolePlayError(f"{shown_path(path)}: there is no such file")
    mark = hashlib.sha256(path.read_bytes()).hexdigest()
    found: dict[str, Any] = json.loads(compiled.read_text("utf-8")) if compiled.is_file() else {}
    if found.get("source") != mark:
        raise RolePlayError(f"{shown_path(path)}: is not compiled as it stands. Run `make roleplays`.")
    return found | {"name": path.stem}


def words_in(path: Path) -> list[str]:
    """Return every line of a role-play that people read, in order, for translators.

    Raises:
        RolePlayError: there is no such file, or it changed since it was compiled.
    """
    found: list[str] = []

    def note(text: str) -> str:
        found.append(text)
        return text

    _worded(load_roleplay(path)["story"]["root"], note)
    return list(dict.fromkeys(found))


def to_content(roleplay: dict[str, Any], lang: str) -> dict[str, Any]:
    """Return a role-play in the reader's language as plain values, for the widget and its debrief."""
    root_container = roleplay["story"]["root"]
    head = dict(_tags(root_container[0]))
    tags = list(_tags(root_container))
    story = roleplay["story"] | {"root": _worded(root_container, say)}
    return {
        "roleplay": roleplay["name"],
        "mark": roleplay["source"][:8],
        "lang": lang,
        **{name: say(head[name]) for name in HEAD},
        "strong": [say(text) for text in roleplay["strong"]],
        "learnable": len({text for name, text in tags if name == "learned"}),
        "sayable": len({text for name, text in tags if name == "said"}),
        "story": json.dumps(story, ensure_ascii=False, separators=(",", ":")),
    }


def _find(name_or_path: str | Path) -> Path:
    if isinstance(name_or_path, Path) or name_or_path.endswith(".ink"):
        return Path(name_or_path)
    return root() / "exercises" / "roleplays" / f"{name_or_path}.ink"


def _tags(part: object) -> Iterator[tuple[str, str]]:
    if isinstance(part, dict):
        part = list(part.values())
    if not isinstance(part, list):
        return
    for before, each in zip([None, *part], part, strict=False):
        if before == "#" and isinstance(each, str):
            name, _, text = each[1:].partition(":")
            yield name.strip(), text.strip()
        else:
            yield from _tags(each)


def _worded(part: Any, worded: Callable[[str], str]) -> Any:  # noqa: ANN401 - whatever ink compiles to
    """Return a compiled container with every text that people read replaced by what ``worded`` makes of it.

    inkjs writes a text as ``"^text"`` and a tag as ``"#", "^name: text", "/#"``.
    """
    if isinstance(part, dict):
        return {key: _worded(each, worded) for key, each in part.items()}
    if not isinstance(part, list):
        return part
    found: list[Any] = []
    for each in part:
        if not (isinstance(each, str) and each.startswith("^") and each[1:].strip()):
            found.append(_worded(each, worded))
        elif found and found[-1] == "#":
            name, _, text = each[1:].partition(":")
            said = worded(text.strip()) if name.strip() in WORDED else text.strip()
            found.append(f"^{name.strip()}: {said}")
        else:
            found.append(f"^{worded(each[1:].strip())}")
    return found
