"""Serve the built book on this machine, compressed as a web host would send it.

``python -m selling.site.serve [--port 8000]``
"""

import argparse
import gzip
import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from selling.project import root

_COMPRESSED = ("text/", "application/javascript", "application/json", "application/wasm", "image/svg+xml")
mimetypes.add_type("application/wasm", ".wasm")
mimetypes.add_type("text/javascript", ".js")


@cache
def _compressed(path: Path, changed: int) -> bytes:
    return gzip.compress(path.read_bytes(), 6, mtime=changed)


class Handler(SimpleHTTPRequestHandler):
    """Sends files with gzip where the browser takes it, and writes no log."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Send a file; a folder's index is left to the base class."""
        path = Path(self.translate_path(self.path))
        kind = self.guess_type(str(path))
        accepts = "gzip" in self.headers.get("Accept-Encoding", "")
        if path.is_dir() and (path / "index.html").is_file() and self.path.split("?")[0].endswith("/"):
            path, kind = path / "index.html", "text/html"
        if not (accepts and path.is_file() and kind.startswith(_COMPRESSED)):
            super().do_GET()
            return
        body = _compressed(path, int(path.stat().st_mtime))
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def server(folder: Path, port: int = 0) -> ThreadingHTTPServer:
    """Return a server of a built folder; port 0 takes a free one."""
    return ThreadingHTTPServer(("127.0.0.1", port), partial(Handler, directory=str(folder)))


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve a built folder for as long as the block runs; gives its address."""
    with server(folder) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{running.server_port}/"
        finally:
            running.shutdown()
            thread.join()


def main() -> None:
    """Serve until stopped."""
    parser = argparse.ArgumentParser(description="Serve the built book on this machine.")
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    with server(root() / "_build/html", options.port) as running:
        print(f"The course is at http://127.0.0.1:{running.server_port}/ (Ctrl+C ends it).", flush=True)
        try:
            running.serve_forever()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main()
