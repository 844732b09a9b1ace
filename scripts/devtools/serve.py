"""Serve a built site the way a static host does; standard library only, Python 3.8 syntax.

Pages end in a slash, a folder is never listed, 404.html answers what is not there, the
compressed sibling of a file (.br, .gz) goes to browsers that take it, and `nosniff` makes a
wrong media type fail here rather than at the host.
"""

from __future__ import annotations

import argparse
import posixpath
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

TYPES = {
    ".bin": "application/octet-stream",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".gif": "image/gif",
    ".html": "text/html; charset=utf-8",
    ".htm": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".ics": "text/calendar; charset=utf-8",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".map": "application/json; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".webp": "image/webp",
    ".whl": "application/zip",
    ".woff2": "font/woff2",
    ".xml": "application/xml; charset=utf-8",
    ".zip": "application/zip",
}
ENCODINGS = (("br", ".br"), ("gzip", ".gz"))


def media_type(path: Path) -> str:
    """Return the Content-Type of a file by the end of its name."""
    return TYPES.get(path.suffix.lower(), "application/octet-stream")


def accepted(header: str) -> set[str]:
    """Return the encodings that an Accept-Encoding header takes (a weight of 0 refuses)."""
    taken = set()
    for part in header.lower().split(","):
        name, _, weight = part.partition(";")
        value = weight.strip()
        refused = value.startswith("q=") and value[2:].strip("0.") == ""
        if name.strip() and not refused:
            taken.add(name.strip())
    return taken


def locate(root: Path, target: str) -> tuple[Path | None, str | None]:
    """Return (file, None) for a request target, (None, address) to go to, or (None, None).

    The path is normalised before it meets the disk, so it cannot leave `root`.
    """
    path = unquote(urlsplit(target).path, errors="replace")
    if "\0" in path or "\\" in path:
        return None, None
    clean = posixpath.normpath("/" + path.lstrip("/"))
    parts = [part for part in clean.split("/") if part]
    if any(part.startswith(".") and part != ".well-known" for part in parts):
        return None, None
    file = root.joinpath(*parts)
    if file.is_dir():
        if not path.endswith("/"):
            return None, posixpath.basename(clean) + "/"
        file = file / "index.html"
    elif path.endswith("/"):
        return None, None
    return (file, None) if file.is_file() else (None, None)


class Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD from `root`."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # as real hosts do: else a body waits 40 ms for its head
    root = Path()
    quiet = True

    def do_GET(self) -> None:
        """Send the file, its compressed sibling, a redirect or the 404 page."""
        self.answer(send_body=True)

    def do_HEAD(self) -> None:
        """Send the same headers as for GET."""
        self.answer(send_body=False)

    def answer(self, send_body: bool) -> None:
        """Answer one request."""
        file, address = locate(self.root, self.path)
        if address:
            query = urlsplit(self.path).query
            self.head(
                HTTPStatus.MOVED_PERMANENTLY,
                0,
                [("Location", address + ("?" + query if query else ""))],
            )
            return
        if file is None:
            self.send(HTTPStatus.NOT_FOUND, self.root / "404.html", send_body)
        else:
            self.send(HTTPStatus.OK, file, send_body)

    def send(self, status: HTTPStatus, file: Path, send_body: bool) -> None:
        """Send a file, by its best accepted encoding, or 304 when the browser has it."""
        headers = [("Content-Type", media_type(file)), ("Vary", "Accept-Encoding")]
        taken = accepted(self.headers.get("Accept-Encoding", ""))
        chosen = file
        for encoding, ending in ENCODINGS:
            sibling = file.with_name(file.name + ending)
            if encoding in taken and sibling.is_file():
                headers.append(("Content-Encoding", encoding))
                chosen = sibling
                break
        try:
            body = chosen.read_bytes()
            stat = chosen.stat()
        except OSError:  # no 404 page, or a rebuild is swapping the site this moment
            body, stat = b"404\n", self.root.parent.stat()
            headers = [("Content-Type", "text/plain; charset=utf-8")]
        tag = '"{:x}-{:x}-{}"'.format(stat.st_mtime_ns, len(body), chosen.suffix.strip("."))
        headers.append(("ETag", tag))
        if status == HTTPStatus.OK and self.headers.get("If-None-Match") == tag:
            self.head(HTTPStatus.NOT_MODIFIED, None, headers)
            return
        self.head(status, len(body), headers)
        if send_body:
            self.wfile.write(body)

    def head(self, status: HTTPStatus, length: int | None, headers: list[tuple[str, str]]) -> None:
        """Send the status line and headers."""
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        if length is not None:
            self.send_header("Content-Length", str(length))
        self.send_header("Cache-Control", "no-cache")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Log a request unless asked to be quiet."""
        if not self.quiet:
            sys.stderr.write(f"{self.address_string()} {format % args}\n")


class Server(ThreadingHTTPServer):
    """A server for one folder; `daemon_threads` so that an open connection never holds it."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that closes a connection half way is no error; anything else is shown."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def make_server(root: Path, port: int = 0, quiet: bool = True) -> Server:
    """Return a server bound to 127.0.0.1 (port 0: any free one), not yet serving.

    Raises:
        OSError: the port is taken.
    """
    handler = type("SiteHandler", (Handler,), {"root": Path(root), "quiet": quiet})
    return Server(("127.0.0.1", port), handler)


def main() -> int:
    """Serve a folder until interrupted."""
    parser = argparse.ArgumentParser(description="Serve a built site on this machine.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    with make_server(options.folder, options.port, quiet=False) as server:
        print(f"http://127.0.0.1:{server.server_address[1]}/", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
