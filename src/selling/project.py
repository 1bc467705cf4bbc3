"""Where the course's own files are."""

from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """Return the folder of the course: the nearest one above that holds ``_toc.yml``.

    Looked for from the working folder upwards, then from this package.

    Raises:
        FileNotFoundError: neither is inside a course.
    """
    for start in (Path.cwd(), Path(__file__).resolve()):
        for folder in (start, *start.parents):
            if (folder / "_toc.yml").is_file():
                return folder
    raise FileNotFoundError("No folder with _toc.yml was found. Start from inside the course's folder.")
