"""A static host with faults: the site's own server, and files that arrive wrong on purpose."""

import fnmatch
import gzip
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

from scripts import serve

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
}


@dataclass
class Fault:
    """What goes wrong for files whose path matches `pattern`, `times` times (0: always)."""

    pattern: str
    name: str
    times: int = 0
    done: int = 0

    def applies(self, path: str) -> bool:
        """Count a request for `path` and tell whether it goes wrong."""
        if not fnmatch.fnmatch(path, self.pattern) or (self.times and self.done >= self.times):
            return False
        self.done += 1
        return True


@dataclass
class Host:
    """A running server: its address, its faults, the paths asked of it, extra headers."""

    root: Path
    faults: list[Fault] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        """Start serving at a free port."""
        handler = type("FaultHandler", (FaultHandler,), {"root": self.root, "host": self})
        self._server = serve.Server(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def fault(self, pattern: str, name: str, times: int = 0) -> None:
        """Let files that match `pattern` arrive wrong from now on."""
        self.faults.append(Fault(pattern, name, times))

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
        path = urlsplit(self.path).path
        self.host.asked.append(path)
        for fault in self.host.faults:
            if fault.applies(path):
                self._go_wrong(fault.name)
                return
        super().answer(send_body)

    def end_headers(self) -> None:
        """Add the headers that the host sends with everything."""
        for name, value in self.host.headers.items():
            self.send_header(name, value)
        super().end_headers()

    def _go_wrong(self, name: str) -> None:
        file, _ = serve.locate(self.root, self.path)
        if name == "404" or file is None:
            self._whole(HTTPStatus.NOT_FOUND, LOGIN_PAGE, "text/html; charset=utf-8")
        elif name in WRONG:
            change, kind = WRONG[name]
            self._whole(HTTPStatus.OK, change(file.read_bytes()), kind or serve.media_type(file))
        else:
            self._halfway(name, file)

    def _whole(self, status: HTTPStatus, body: bytes, kind: str) -> None:
        self.head(status, len(body), [("Content-Type", kind)])
        self.wfile.write(body)

    def _halfway(self, name: str, file: Path) -> None:
        """Send half of the file and then hang ("stall") or hang up ("drop")."""
        body = file.read_bytes()
        self.head(HTTPStatus.OK, len(body), [("Content-Type", serve.media_type(file))])
        self.wfile.write(body[: len(body) // 2])
        self.wfile.flush()
        if name == "stall":
            self.host.released.wait()
        self.close_connection = True
