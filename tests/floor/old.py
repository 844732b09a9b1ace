"""An old Chromium behind the small interface of tests/engines: load a page, run a script in it.

Today's drivers speak to none so old, so it is asked in the browser's own protocol, in messages
that these builds already know.
"""

import io
import json
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import brotli
from websocket import WebSocket, create_connection

from scripts.devtools import floor
from tests.patience import SECONDS

LISTENING = "DevTools listening on "
SWITCHES = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--disable-background-networking",
    "--remote-debugging-port=0",
)


def unpacked(version: int) -> Path:
    """Return the program of Chromium `version`; unpacked beside its package at first."""
    packed = floor.package(version)
    assert packed.is_dir(), "old builds are missing: `scripts/dev.py test --floor` installs them"
    program = packed.with_name("unpacked") / "chromium"
    if not program.exists():
        half = Path(tempfile.mkdtemp(dir=packed.parent))
        drawing = brotli.decompress((packed / floor.DRAWING).read_bytes())
        with tarfile.open(fileobj=io.BytesIO(drawing)) as archive:
            archive.extractall(half, filter="data")
        (half / "chromium").write_bytes(brotli.decompress((packed / floor.PROGRAM).read_bytes()))
        (half / "chromium").chmod(0o755)
        shutil.rmtree(program.parent, ignore_errors=True)
        half.rename(program.parent)
    return program


class Old:
    """One page of an old Chromium, with what it asked for and the errors it met."""

    def __init__(self, socket: WebSocket) -> None:
        """Open an empty page in a profile of its own."""
        self._socket = socket
        self._last = 0
        self._session: str | None = None
        self._events: list[dict[str, Any]] = []
        profile = self._ask("Target.createBrowserContext")["browserContextId"]
        given = {"url": "about:blank", "browserContextId": profile}
        target = self._ask("Target.createTarget", given)["targetId"]
        joined = self._ask("Target.attachToTarget", {"targetId": target, "flatten": True})
        self._session = joined["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self._ask(f"{domain}.enable")

    def _ask(self, method: str, parameters: dict[str, Any] | None = None) -> Any:
        """Send one message and wait for its answer; what happens meanwhile is kept."""
        self._last += 1
        message = {"id": self._last, "method": method, "params": parameters or {}}
        if self._session:
            message["sessionId"] = self._session
        self._socket.send(json.dumps(message))
        while True:
            heard = json.loads(self._socket.recv())
            if heard.get("id") == self._last:
                assert "error" not in heard, heard
                return heard["result"]
            self._events.append(heard)

    def _told(self, method: str) -> list[dict[str, Any]]:
        return [each["params"] for each in self._events if each.get("method") == method]

    def open(self, address: str) -> None:
        """Load an address; leaving the last page first, so that a fragment is a new visit."""
        for each in ("about:blank", address):
            self._events.clear()
            self._ask("Page.navigate", {"url": each})
            while not self._told("Page.loadEventFired"):
                self._events.append(json.loads(self._socket.recv()))

    def run(self, body: str) -> Any:
        """Run the body of an async function in the page."""
        given = {
            "expression": f"(async () => {{ {body} }})()",
            "awaitPromise": True,
            "returnByValue": True,
            "userGesture": True,
        }
        found = self._ask("Runtime.evaluate", given)
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def asked(self) -> list[str]:
        """Return every address asked for since the page was opened."""
        return [each["request"]["url"] for each in self._told("Network.requestWillBeSent")]

    def wrong(self) -> list[str]:
        """Return what broke in scripts since the page was opened."""
        thrown = self._told("Runtime.exceptionThrown")
        return [json.dumps(each["exceptionDetails"], ensure_ascii=False) for each in thrown]


@contextmanager
def chromium(version: int) -> Iterator[Old]:
    """Start Chromium `version` with an empty profile; end it."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [str(unpacked(version)), *SWITCHES, f"--user-data-dir={profile}", "about:blank"]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as browser:
            assert browser.stderr
            try:
                said = next((line for line in browser.stderr if line.startswith(LISTENING)), "")
                assert said, f"Chromium {version} did not start"
                address = said.removeprefix(LISTENING).strip()
                socket = create_connection(address, timeout=SECONDS, suppress_origin=True)
                try:
                    yield Old(socket)
                finally:
                    socket.close()
            finally:
                browser.terminate()
                browser.stderr.close()
