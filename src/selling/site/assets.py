"""The course's own scripts, styles and Python, written once per site under names that carry their hash."""

import ast
import hashlib
import json
import shutil
from functools import cache
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config

from selling.i18n import LANGUAGES
from selling.project import root
from selling.questions.course import outline

PACKAGE = Path(__file__).resolve().parents[1]
DIST = Path(__file__).parent / "dist"
STYLES = (PACKAGE / "widgets", Path(__file__).parent)
PLACE = "_static/selling"  # in the built site
BORROWED = {"exam": ("quiz",)}  # kind of widget → whose style sheets it uses besides its own


def digest(data: bytes) -> str:
    """Return eight characters that change with the content."""
    return hashlib.sha256(data).hexdigest()[:8]


@cache
def script_names() -> dict[str, str]:
    """Return script → file name in ``dist``: ``host``, ``worker``, ``chart`` and one for each widget."""
    names: dict[str, str] = json.loads((DIST / "manifest.json").read_text("utf-8"))
    return names


@cache
def style_name(widget: str) -> str | None:
    """Return the hashed name of a style sheet (a widget's, ``common`` or ``site``), or None."""
    path = style_paths().get(widget)
    return f"{widget}-{digest(path.read_bytes())}.css" if path else None


def style_paths() -> dict[str, Path]:
    """Return every style sheet of the course by its name."""
    return {path.stem: path for folder in STYLES for path in sorted(folder.glob("*.css"))}


def module_path(module: str) -> Path:
    """Return where a module of the package is.

    Raises:
        FileNotFoundError: it is not a module of the course's package.
    """
    path = PACKAGE.parent / (module.replace(".", "/") + ".py")
    if not path.is_file():
        raise FileNotFoundError(f"{module} is not a module of the course: {path.name} does not exist.")
    return path


@cache
def module_name(module: str) -> str:
    """Return the hashed name under which a page fetches a Python module.

    It ends in .txt, because some company proxies let no other ending of source code through.
    """
    return f"{module}-{digest(module_path(module).read_bytes())}.py.txt"


def modules_needed(modules: list[str]) -> list[str]:
    """Return the modules with all that they import from the course, sorted."""
    found: set[str] = set()
    waiting = list(modules)
    while waiting:
        module = waiting.pop()
        if module not in found:
            found.add(module)
            waiting += imported(module)
    return sorted(found)


@cache
def imported(module: str) -> tuple[str, ...]:
    """Return the course's modules that a module imports."""
    names: list[str] = []
    for node in ast.walk(ast.parse(module_path(module).read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("selling."):
            whole = [f"{node.module}.{alias.name}" for alias in node.names]
            names += [name for name in whole if _exists(name)] or [str(node.module)]
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names if alias.name.startswith("selling.")]
    return tuple(names)


def _exists(module: str) -> bool:
    return (PACKAGE.parent / (module.replace(".", "/") + ".py")).is_file()


def shared_modules() -> list[str]:
    """Return every module that may run on a page: all of ``live`` and ``models``."""
    paths = [path for part in ("live", "models") for path in sorted((PACKAGE / part).glob("*.py"))]
    return [f"selling.{path.parent.name}.{path.stem}" for path in paths if path.stem != "__init__"]


def fingerprint() -> str:
    """Return a hash of every asset: when it changes, every page is written anew."""
    names = [*script_names().values(), *map(str, map(style_name, style_paths()))]
    return digest(" ".join([*names, *map(module_name, shared_modules())]).encode())


def write_assets(app: Sphinx) -> None:
    """Write the scripts, styles and modules into the built site, and nothing that is out of date."""
    place = Path(app.outdir) / PLACE
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    for file in DIST.iterdir():
        if file.suffix != ".json":
            shutil.copy(file, place / file.name)
    for style, path in style_paths().items():
        shutil.copy(path, place / str(style_name(style)))
    for module in shared_modules():
        shutil.copy(module_path(module), place / module_name(module))


# Parts of the theme and of Jupyter Book that no page of ours asks for.
_UNASKED = (
    "scripts/fontawesome.js*",
    "**/*.map",
    "**/*.LICENSE.txt",
    "*webpack-macros.html",
    "locales",
    "images/logo_*",
    "sphinx-thebe.*",
    "togglebutton.*",
)


def trim(app: Sphinx, error: Exception | None) -> None:
    """Remove from a finished HTML build what no page asks for."""
    if error or app.builder.format != "html":
        return
    for pattern in _UNASKED:
        for path in (Path(app.outdir) / "_static").glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


_KERNELS = ("selling.po", "selling", "exercises")  # catalogues under LC_MESSAGES that reach a kernel


def sources_fingerprint() -> str:
    """Return a hash of all that a notebook may read: when it changes, notebooks are executed anew."""
    home = root()
    patterns = ("src/selling/**/*.py", "exercises/**/*.yml", "data/*.csv", "book/locale/**/*.po")
    paths = sorted(path for pattern in patterns for path in home.glob(pattern))
    # Pages' own catalogues do not reach a notebook's kernel.
    used = [path for path in paths if path.suffix != ".po" or path.relative_to(home).parts[4] in _KERNELS]
    # The exam lists chapters and objectives, which stand in the notebooks and, translated, in their catalogues.
    listed = json.dumps([outline(code) for code in LANGUAGES]).encode()
    files = b"".join(str(path.relative_to(home)).encode() + path.read_bytes() for path in used)
    return digest(listed + files)


def _remember(app: Sphinx, config: Config) -> None:
    config.selling_assets = fingerprint()
    config.selling_sources = sources_fingerprint()


def connect(app: Sphinx) -> None:
    """Write the assets with every HTML build, and rebuild what depends on them."""
    app.add_config_value("selling_assets", "", "html")
    app.add_config_value("selling_sources", "", "env")
    app.connect("config-inited", _remember)
    app.connect("build-finished", trim)
    app.connect("builder-inited", lambda app: write_assets(app) if app.builder.format == "html" else None)
