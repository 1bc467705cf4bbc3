"""Build the book: both editions at once, each in a process of its own.

``python -m selling.site.build [--out _build/html] [--language zh_CN] [--gettext]``
"""

import argparse
import os
import pprint
import subprocess
import sys
from pathlib import Path

from jupyter_book.config import get_final_config

from selling.i18n import LANGUAGES
from selling.project import root
from selling.site.assets import sources_fingerprint
from selling.site.languages import FOLDERS

# Extensions of jupyter-book's default set that no page of ours uses.
_UNUSED = ("sphinx_thebe", "sphinx_comments", "sphinx_togglebutton", "sphinx.ext.intersphinx")


def write_config(language: str) -> Path:
    """Write the Sphinx configuration of one edition and return its folder."""
    home = root()
    config, _ = get_final_config(
        user_yaml=home / "_config.yml", sourcedir=home, cli_config={"latex_individualpages": False}
    )
    config["extensions"] = [name for name in config["extensions"] if name not in _UNUSED]
    config |= {
        # Some extensions take paths from the folder of conf.py, which is not ours.
        "bibtex_bibfiles": [str(home / path) for path in config["bibtex_bibfiles"]],
        "html_favicon": str(home / config["html_favicon"]),
        "external_toc_path": str(home / "_toc.yml"),
        "language": language,
        "templates_path": [str(Path(__file__).parent / "templates")],
        # One cache an edition and state of the sources: the cache's own key sees neither.
        "nb_execution_cache_path": str(home / f"_build/cache/{language}-{sources_fingerprint()}"),
        # A notebook that raises is a warning with its traceback, and a warning ends the build.
        "nb_execution_show_tb": True,
        "nb_output_stderr": "error",
    }
    folder = home / "_build/conf" / language
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f"{key} = {pprint.pformat(value)}" for key, value in sorted(config.items())]
    (folder / "conf.py").write_text("\n".join(lines) + "\n", "utf-8")
    return folder


def command(builder: str, language: str, out: Path) -> list[str]:
    """Return the command that builds one edition; any warning ends it in failure."""
    home = root()
    doctrees = home / "_build/doctrees" / f"{builder}-{language}"
    options = ["-b", builder, "-W", "--keep-going", "-q", "-d", str(doctrees)]
    if builder == "gettext":
        options += ["-D", "nb_execution_mode=off"]  # translators need the prose, not the results
    return [sys.executable, "-m", "sphinx", *options, "-c", str(write_config(language)), str(home), str(out)]


def start(builder: str, language: str, out: Path) -> subprocess.Popen[bytes]:
    """Start building one edition."""
    environment = {**os.environ, "SELLING_LANG": language, "PYTHONHASHSEED": "0"}
    return subprocess.Popen(command(builder, language, out), env=environment, cwd=root())  # noqa: S603


def main(arguments: list[str] | None = None) -> int:
    """Build the editions asked for and return the number that failed."""
    parser = argparse.ArgumentParser(description="Build the course's book.")
    parser.add_argument(
        "--out", type=Path, default=root() / "_build/html", help="where the English edition goes"
    )
    parser.add_argument("--language", choices=sorted(LANGUAGES), action="append", help="only this edition")
    parser.add_argument("--gettext", action="store_true", help="write the translators' templates instead")
    options = parser.parse_args(arguments)
    if options.gettext:
        return start("gettext", "en", root() / "_build/gettext").wait()
    wanted = options.language or list(LANGUAGES)
    builds = [start("html", language, options.out / FOLDERS[language]) for language in wanted]
    failed = sum(build.wait() != 0 for build in builds)
    if not failed:
        print(
            f"The book is in {options.out}: open index.html (English) or zh/index.html (Chinese). "
            "`make serve` shows it with its live parts."
        )
    return failed


if __name__ == "__main__":
    raise SystemExit(main())
