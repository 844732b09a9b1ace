"""The measured sites' host: the project's own server, with a shaped link and a count of bytes.

The link is one token bucket for all connections, so it bears alike on the page, its worker
and its service worker; the browser's own throttle leaves workers out.
"""

import io
import math
import threading
import time
from collections.abc import Buffer
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from scripts.devtools import serve

CHUNK = 4096  # bytes handed to a connection at a time, so that parallel downloads share


class Link(NamedTuple):
    """A link: bits per second (0: as fast as it goes) and seconds of a round trip."""

    rate: int = 0
    round_trip: float = 0.0


FAST = Link()


@dataclass
class Bucket:
    """When the next bytes may leave, for a rate in bits per second."""

    rate: int
    free_at: float = 0.0

    def wait_for(self, count: int, now: float) -> float:
        """Take `count` bytes of the link at the time `now`; return the seconds to wait."""
        start = max(self.free_at, now)
        self.free_at = start + count * 8 / self.rate
        return self.free_at - now


class Shaped(io.BufferedIOBase):
    """A connection's output that obeys a bucket."""

    def __init__(self, under: io.BufferedIOBase, bucket: Bucket, lock: threading.Lock) -> None:
        """Write to `under`; `lock` guards the bucket that all connections share."""
        self._under, self._bucket, self._lock = under, bucket, lock

    def writable(self) -> bool:
        """It is there to be written to."""
        return True

    def write(self, data: Buffer) -> int:
        """Write all of `data`, as fast as the link lets it through."""
        view = memoryview(data).cast("B")
        for at in range(0, len(view), CHUNK):
            piece = view[at : at + CHUNK]
            with self._lock:
                wait = self._bucket.wait_for(len(piece), time.monotonic())
            if wait > 0:
                time.sleep(wait)
            self._under.write(piece)
        return len(view)

    def flush(self) -> None:
        """Flush what lies below."""
        if not self.closed:
            self._under.flush()


class Answer(NamedTuple):
    """A body that was sent: since when (seconds of the epoch), its path, its bytes."""

    at: float
    path: str
    size: int


@dataclass
class Host:
    """A running server, and when it began to send which body, of how many bytes on the wire."""

    root: Path
    link: Link = FAST
    answers: list[Answer] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Start serving at a free port."""
        self.lock = threading.Lock()
        self.bucket = Bucket(self.link.rate) if self.link.rate else None
        handler = type("LinkHandler", (LinkHandler,), {"root": self.root, "host": self})
        self._server = serve.Server(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def sent(self) -> dict[str, int]:
        """Return the bytes of the bodies sent so far, by path."""
        return self.sent_until(math.inf)

    def sent_until(self, moment: float) -> dict[str, int]:
        """Return the bytes of the bodies that had begun to be sent by a time of the epoch."""
        found: dict[str, int] = {}
        for at, path, size in self.answers:
            if at <= moment:
                found[path] = found.get(path, 0) + size
        return found

    def until(self, moment: float) -> int:
        """Return all those bytes together."""
        return sum(self.sent_until(moment).values())

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()


class LinkHandler(serve.Handler):
    """Serves like the real one, through the host's link."""

    host: Host
    _known = False

    def setup(self) -> None:
        """Put the link between this connection and its output."""
        super().setup()
        if self.host.bucket:
            self.wfile = Shaped(self.wfile, self.host.bucket, self.host.lock)

    def answer(self, send_body: bool) -> None:
        """Answer after a round trip, after two on a new connection."""
        if self.host.link.round_trip:
            time.sleep(self.host.link.round_trip * (1 if self._known else 2))
        self._known = True
        super().answer(send_body)

    def send_header(self, keyword: str, value: str) -> None:
        """Note the length of what is sent, and when."""
        if keyword == "Content-Length":
            answer = Answer(time.time(), urlsplit(self.path).path, int(value))
            with self.host.lock:
                self.host.answers.append(answer)
        super().send_header(keyword, value)
