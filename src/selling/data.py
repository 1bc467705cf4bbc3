"""The CSVs of the running case."""

from pathlib import Path

from selling.project import root


def data(name: str) -> Path:
    """Return the path of one of the case's files, such as ``satisfaction.csv``.

    Raises:
        FileNotFoundError: there is no such file; the message lists those there are.
    """
    path = root() / "data" / name
    if not path.is_file():
        there = ", ".join(sorted(file.name for file in path.parent.glob("*.csv")))
        raise FileNotFoundError(f"data/{name} does not exist. There are: {there}.")
    return path
