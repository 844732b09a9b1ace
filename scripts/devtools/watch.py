"""Serve the built site and build it again when a source changes."""

from __future__ import annotations

import errno
import threading
import time
from pathlib import Path
from typing import Dict, Tuple

from scripts.devtools.build import SITE, build
from scripts.devtools.serve import make_server
from scripts.devtools.shell import ROOT, Failure, say
from scripts.devtools.stamps import alone

SOURCES = ("guide", "docs", "scripts", "mkdocs.yml", "mkdocs.en.yml")
Snapshot = Dict[str, Tuple[int, int]]


def snapshot(root: Path = ROOT) -> Snapshot:
    """Return path -> (modification time in ns, size) of every source of the site."""
    seen = {}
    for name in SOURCES:
        top = root / name
        for path in [top, *top.rglob("*")] if top.is_dir() else [top]:
            if "__pycache__" in path.parts or path.suffix == ".pyc":
                continue
            try:
                stat = path.stat()
            except OSError:  # an editor's temporary file, gone already
                continue
            if path.is_file():
                seen[str(path.relative_to(root))] = (stat.st_mtime_ns, stat.st_size)
    return seen


def changed(before: Snapshot, after: Snapshot) -> list[str]:
    """Return the sources that were added, removed or altered, in order."""
    return sorted(path for path in {**before, **after} if before.get(path) != after.get(path))


def rebuild(url: str, names: list[str]) -> None:
    """Build again; when that fails, the last good build goes on being served."""
    more = f" and {len(names) - 1} more" if len(names) > 1 else ""
    say(f"\nChanged: {names[0]}{more}. Building again.")
    try:
        with alone():
            build(site_url=url)
        say(f"Reload the page: {url}")
    except Failure as failure:
        say(f"{failure}\nThe last good build is still served at {url}")


def serve(port: int, seconds: float = 1.0) -> None:
    """Build, serve on 127.0.0.1 and watch the sources until interrupted.

    Raises:
        Failure: the port is taken, or the first build failed and there is none to serve.
    """
    try:
        server = make_server(SITE, port)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        advice = "Port {0} is in use. Stop what uses it, or choose another: --port {1}"
        raise Failure(advice.format(port, port + 1)) from error
    url = f"http://127.0.0.1:{server.server_address[1]}/"
    with server:
        before = snapshot()
        with alone():
            build(site_url=url)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        say(f"Serving {url} - stop with Ctrl+C; a change of a source builds it again.")
        try:
            while True:
                time.sleep(seconds)
                after = snapshot()
                names = changed(before, after)
                before = after
                if names:
                    rebuild(url, names)
        except KeyboardInterrupt:
            say("\nStopped.")
        finally:
            server.shutdown()
