"""A static host with faults: the site's own server, and files that arrive wrong on purpose."""

import fnmatch
import gzip
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

from scripts.devtools import serve

LOGIN_PAGE = "<!doctype html><title>Login</title><p>请登录 Wi-Fi</p>".encode()


def flipped(body: bytes) -> bytes:
    """Return `body` with one bit changed in the middle."""
    changed = bytearray(body)
    changed[len(changed) // 2] ^= 1
    return bytes(changed)


# What arrives instead of the file, and under which type ("" keeps the right one).
WRONG: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "html": (lambda _: LOGIN_PAGE, "text/html; charset=utf-8"),
    "octet": (lambda body: body, "application/octet-stream"),
    "plain": (lambda body: body, "text/plain"),
    "truncated": (lambda body: body[: len(body) // 2], ""),
    "empty": (lambda _: b"", ""),
    "flipped": (flipped, ""),
    "unlabelled-gzip": (gzip.compress, ""),
    "extra": (lambda body: body + b"\n<!-- served by a free host -->", ""),
    "other-json": (lambda _: b'{"name": "another site", "files": [1]}', "application/json"),
}
# The right file under headers that say something else.
LABELLED: dict[str, list[tuple[str, str]]] = {
    "gzip-label": [("Content-Encoding", "gzip")],
    "br-label": [("Content-Encoding", "br")],
    "unknown-label": [("Content-Encoding", "x-proxy")],
    "no-store": [("Cache-Control", "no-store")],
    "doubled": [("Content-Type", "text/html"), ("ETag", '"1"'), ("ETag", '"2"'), ("Vary", "*")],
}
# A status without what should come with it.
STATUS = {
    "204": HTTPStatus.NO_CONTENT,
    "304": HTTPStatus.NOT_MODIFIED,
    "403": HTTPStatus.FORBIDDEN,
    "404": HTTPStatus.NOT_FOUND,
    "503": HTTPStatus.SERVICE_UNAVAILABLE,
}
MOVED = "moved"  # the query of a request that was sent on: answered rightly


@dataclass
class Fault:
    """What goes wrong for files whose path matches `pattern`, `times` times (0: always).

    With `odd` the first request for each path goes wrong, the third, and so on.
    """

    pattern: str
    name: str
    times: int = 0
    odd: bool = False
    done: int = 0
    turns: Counter[str] = field(default_factory=Counter)

    def applies(self, path: str) -> bool:
        """Count a request for `path` and tell whether it goes wrong."""
        if not fnmatch.fnmatch(path, self.pattern) or (self.times and self.done >= self.times):
            return False
        self.turns[path] += 1
        if self.odd and self.turns[path] % 2 == 0:
            return False
        self.done += 1
        return True


@dataclass
class Host:
    """A running server: its address, its faults, the paths asked of it, extra headers.

    `away` is the same server under another name, so another origin; `asked_away` is what was
    asked of it there.
    """

    root: Path
    faults: list[Fault] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    asked_away: list[str] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        """Start serving at a free port."""
        handler = type("FaultHandler", (FaultHandler,), {"root": self.root, "host": self})
        self._server = serve.Server(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"
        self.away = self.url.replace("127.0.0.1", "localhost")
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def fault(self, pattern: str, name: str, times: int = 0, odd: bool = False) -> None:
        """Let files that match `pattern` arrive wrong from now on."""
        self.faults.append(Fault(pattern, name, times, odd))

    def close(self) -> None:
        """Stop serving; connections that stall are let go."""
        self.released.set()
        self._server.shutdown()
        self._server.server_close()


class FaultHandler(serve.Handler):
    """Serves like the real one, but for the faults of its host."""

    host: Host

    def answer(self, send_body: bool) -> None:
        """Answer one request, rightly or wrongly."""
        target = urlsplit(self.path)
        self.host.asked.append(target.path)
        if self.headers["Host"] == urlsplit(self.host.away).netloc:
            self.host.asked_away.append(target.path)
        for fault in self.host.faults:
            if target.query != MOVED and fault.applies(target.path):
                self._go_wrong(fault.name)
                return
        super().answer(send_body)

    def send_response(self, code: int, message: str | None = None) -> None:
        """Send a status line without this machine's date: a test that needs one says which."""
        self.send_response_only(code, message)

    def end_headers(self) -> None:
        """Add the headers that the host sends with everything."""
        for name, value in self.host.headers.items():
            self.send_header(name, value)
        super().end_headers()

    def _go_wrong(self, name: str) -> None:
        file, _ = serve.locate(self.root, self.path)
        if name == "gone":  # hang up without a word, as where there is no network
            self.close_connection = True
            return
        if file is None:
            name = "404"
        if name in STATUS:
            self._status(STATUS[name])
        elif name in ("redirect", "away", "loop"):
            self._send_on(name)
        elif file and name in WRONG:
            change, kind = WRONG[name]
            self._whole(change(file.read_bytes()), [], kind or serve.media_type(file))
        elif file and name in LABELLED:
            self._whole(file.read_bytes(), LABELLED[name], serve.media_type(file))
        elif file:
            self._halfway(name, file)

    def _status(self, status: HTTPStatus) -> None:
        empty = status in (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)
        body = b"" if empty else LOGIN_PAGE
        self.head(status, None if empty else len(body), [("Content-Type", "text/html")])
        self.wfile.write(body)

    def _send_on(self, name: str) -> None:
        """Send on to the same file here, to another origin, or round in circles."""
        base = self.host.away if name == "away" else self.host.url
        address = (
            base + urlsplit(self.path).path.lstrip("/") + ("" if name == "loop" else f"?{MOVED}")
        )
        self.head(HTTPStatus.FOUND, 0, [("Location", address)])

    def _whole(self, body: bytes, headers: list[tuple[str, str]], kind: str) -> None:
        self.head(HTTPStatus.OK, len(body), [*headers, ("Content-Type", kind)])
        self.wfile.write(body)

    def _halfway(self, name: str, file: Path) -> None:
        """Send half of the file: as a part ("part"), then hang ("stall") or hang up ("drop").

        "late" hangs before the first byte.
        """
        body = file.read_bytes()
        half, kind = body[: len(body) // 2], ("Content-Type", serve.media_type(file))
        if name == "late":
            self.host.released.wait()
        elif name == "part":
            span = f"bytes 0-{len(half) - 1}/{len(body)}"
            self.head(HTTPStatus.PARTIAL_CONTENT, len(half), [kind, ("Content-Range", span)])
            self.wfile.write(half)
        else:
            self.head(HTTPStatus.OK, len(body), [kind])
            self.wfile.write(half)
            self.wfile.flush()
            if name == "stall":
                self.host.released.wait()
        self.close_connection = name != "part"
