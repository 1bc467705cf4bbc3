"""Read the YAML that authors write, and say in plain words what is wrong with it and where."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from selling.project import root

KEBAB = r"^[a-z0-9]+(-[a-z0-9]+)*$"
SNAKE = r"^[a-z][a-z0-9_]*$"
SAID = r"\S"
ADVICE = {
    KEBAB: "must be small letters and digits joined by hyphens, such as win-or-keep",
    SNAKE: "must be small letters, digits and underscores, beginning with a letter, such as next_step",
    SAID: "is empty; write the text",
}

Kebab = Annotated[str, Field(pattern=KEBAB)]
Snake = Annotated[str, Field(pattern=SNAKE)]
Said = Annotated[str, Field(pattern=SAID)]  # a text that people read; it may not be blank

Place = tuple[str | int, ...]
Problem = tuple[Place, str]


class Part(BaseModel):
    """A piece of an authored file: unknown fields are refused, and nothing is turned into another type."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Broken(Exception):  # noqa: N818 - turned into BankError or WorksheetError where the kind of file is known
    """A file that cannot be read as data at all; carries problems already worded."""


def shown_path(path: Path) -> str:
    """Return the path as an author knows it: from the course's folder where it lies inside."""
    try:
        return path.resolve().relative_to(root()).as_posix()
    except (FileNotFoundError, ValueError):
        return path.as_posix()


def read_yaml(path: Path) -> tuple[Any, dict[Place, int]]:
    """Return a file's data, and for each place in it the line where it stands.

    Raises:
        Broken: the file is missing, not UTF-8, not YAML, holds a key twice, or uses an alias.
    """
    try:
        return _compose(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise Broken(f"{shown_path(path)}: there is no such file") from None
    except UnicodeDecodeError:
        raise Broken(f"{shown_path(path)}: is not UTF-8 text; save it as UTF-8") from None
    except RecursionError:
        raise Broken(f"{shown_path(path)}: is nested too deeply to be read") from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = f":{mark.line + 1}" if mark else ""
        raise Broken(
            f"{shown_path(path)}{line}: is not YAML here ({error.problem}); "
            "put a text that holds ': ' or '#' in quotes"
        ) from None
    except yaml.YAMLError as error:
        raise Broken(f"{shown_path(path)}: is not YAML ({error})") from None
    except ExceptionGroup as group:
        raise Broken("\n".join(f"{shown_path(path)}:{error}" for error in group.exceptions)) from None


def _compose(text: str) -> tuple[Any, dict[Place, int]]:
    loader = yaml.SafeLoader(text)
    lines: dict[Place, int] = {}
    problems: list[Exception] = []
    try:
        while not loader.check_event(yaml.StreamEndEvent):
            event = loader.get_event()  # type: ignore[no-untyped-call]
            if isinstance(event, yaml.AliasEvent):  # an alias can make a small file endless
                line = loader.line + 1
                problems.append(ValueError(f"{line}: an alias (*) is used; write the text out"))
        if problems:
            raise ExceptionGroup("aliases", problems)
        loader.dispose()
        loader = yaml.SafeLoader(text)
        node = loader.get_single_node()
        data = None if node is None else _plain(loader, node, (), lines, problems)
    finally:
        loader.dispose()
    if problems:
        raise ExceptionGroup("keys", problems)
    return data, lines


def _plain(
    loader: yaml.SafeLoader, node: yaml.Node, at: Place, lines: dict[Place, int], problems: list[Exception]
) -> Any:  # noqa: ANN401 - whatever the file holds
    line = lines[at] = node.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode):
        return [_plain(loader, item, (*at, i), lines, problems) for i, item in enumerate(node.value)]
    if not isinstance(node, yaml.MappingNode):
        try:
            return loader.construct_object(node)
        except ValueError as error:  # such as the 31st of February
            problems.append(ValueError(f"{line}: cannot be read ({error}); put it in quotes"))
            return None
    found: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key, key_line = str(key_node.value), key_node.start_mark.line + 1
        if key in found:
            problems.append(ValueError(f"{key_line}: the field {key!r} stands twice here; keep one"))
        found[key] = _plain(loader, value_node, (*at, key), lines, problems)
        lines[(*at, key)] = key_line
    return found


def shape_problems(schema: type[BaseModel], data: object) -> Iterator[Problem]:
    """Yield where the data does not have the schema's shape, each place as it stands in the file."""
    try:
        schema.model_validate(data)
    except ValidationError as error:
        for each in error.errors(include_url=False):
            yield _in_file(each["loc"], data), _advice(each)


def _in_file(location: Place, data: object) -> Place:
    """Drop from pydantic's location the type that it puts after the number of a question, field or column."""
    place: list[str | int] = []
    for i, step in enumerate(location):
        after_number = i > 0 and isinstance(location[i - 1], int)
        if after_number and isinstance(data, dict) and data.get("type") == step:
            continue
        place.append(step)
        if isinstance(data, dict):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
    return tuple(place)


def _advice(error: Any) -> str:  # noqa: ANN401 - pydantic's ErrorDetails, by keys that differ from kind to kind
    kind, context, given = error["type"], error.get("ctx", {}), error["input"]
    if kind == "string_pattern_mismatch":
        return ADVICE[context["pattern"]]
    if kind == "string_type":
        return "is empty; write the text" if given is None else f'must be text; put it in quotes: "{given}"'
    sentences = {
        "missing": "is missing; add it",
        "extra_forbidden": "is an unknown field; check its spelling or remove it",
        "union_tag_not_found": "has no type; add one",
        "union_tag_invalid": f"has the type {context.get('tag')!r}; use {context.get('expected_tags')}",
        "literal_error": f"is {given!r}; use one of {context.get('expected')}",
        "too_short": f"has too few entries; give at least {context.get('min_length')}",
        "too_long": f"has too many entries; give at most {context.get('max_length')}",
        "list_type": "must be a list",
        "model_type": "must be a block of fields, each on its own line as name: value",
        "model_attributes_type": "must be a block of fields, each on its own line as name: value",
        "int_type": f"is {given!r}; give a whole number without quotes",
        "float_type": f"is {given!r}; give a number without quotes or unit",
        "bool_type": f"is {given!r}; write true or false",
    }
    return sentences.get(kind, f"is {given!r}: {error['msg'][0].lower()}{error['msg'][1:]}")


def field(place: Iterable[str | int]) -> str:
    """Return a place as an author reads it: ``options[2].feedback``, counted from 1."""
    text = ""
    for step in place:
        text += f"[{step + 1}]" if isinstance(step, int) else f".{step}"
    return text.lstrip(".")


def line_of(place: Place, lines: dict[Place, int]) -> int:
    """Return the line of a place, or of the nearest one around it that stands in the file."""
    while place and place not in lines:
        place = place[:-1]
    return lines.get(place, 1)


def checked(
    path: Path,
    schema: type[BaseModel],
    sense: Callable[[Any], Iterable[Problem]],
    told: Callable[[Place, str, Any], str],
    error: type[ValueError],
) -> tuple[Any, dict[Place, int]]:
    """Return an authored file's data and lines, as :func:`read_yaml` does, if nothing is wrong with them.

    ``sense`` yields what no schema states; ``told`` says a problem as its kind of file does.

    Raises:
        error: something is wrong; the message lists all problems at once, in the order of their lines.
    """
    try:
        data, lines = read_yaml(path)
    except Broken as broken:
        raise error(str(broken)) from None
    problems = [*shape_problems(schema, data), *sense(data)]
    if problems:
        worded = sorted((line_of(place, lines), told(place, sentence, data)) for place, sentence in problems)
        raise error("\n".join(f"{shown_path(path)}:{line}: {text}" for line, text in worded))
    return data, lines


def strings(data: object, machine: frozenset[str], at: Place = ()) -> Iterator[tuple[Place, str]]:
    """Yield every string of the data with its place, but those under ``machine`` names."""
    if isinstance(data, str):
        yield at, data
    elif isinstance(data, dict):
        for key, value in data.items():
            if key not in machine:
                yield from strings(value, machine, (*at, key))
    elif isinstance(data, list):
        for i, value in enumerate(data):
            yield from strings(value, machine, (*at, i))


def texts(data: object, machine: frozenset[str]) -> Iterator[tuple[Place, str]]:
    """Yield every text that a translator may have to translate: each string with a letter in it.

    All but those under ``machine`` names, so that a field added later is translated until somebody says that
    it is for the machine alone.
    """
    for place, text in strings(data, machine):
        if any(mark.isalpha() for mark in text):
            yield place, text


def find(name_or_path: str | Path, folder: str) -> Path:
    """Return the file of a bank or worksheet: by a path, or by its name in ``exercises/<folder>``."""
    if isinstance(name_or_path, Path) or name_or_path.endswith((".yml", ".yaml")):
        return Path(name_or_path)
    return root() / "exercises" / folder / f"{name_or_path}.yml"
