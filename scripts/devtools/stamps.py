"""Stages that run once: a stamp holds the hash of what a stage was made from."""

from __future__ import annotations

import contextlib
import hashlib
import sys
from pathlib import Path
from typing import Callable, Iterable, Iterator

from scripts.devtools.shell import ROOT, say


def key_of(files: Iterable[Path], *words: str) -> str:
    """Return the SHA-256 of the files' names and bytes and of further words, as hex."""
    digest = hashlib.sha256()
    for path in files:
        body = path.read_bytes()
        digest.update(f"{path.name} {len(body)}\n".encode())
        digest.update(body)
    for word in words:
        digest.update(f"{len(word)} {word}\n".encode())
    return digest.hexdigest()


def fresh(stamp: Path, key: str) -> bool:
    """Tell whether the stage that wrote `stamp` was made from what `key` stands for."""
    try:
        return stamp.read_text(encoding="ascii") == key
    except (OSError, UnicodeDecodeError):
        return False


def once(stamp: Path, key: str, stage: Callable[[], None]) -> bool:
    """Run `stage` unless its stamp is fresh; return whether it ran.

    The stamp goes away first and comes back last, so an interrupted stage runs again.
    """
    if fresh(stamp, key):
        return False
    with contextlib.suppress(FileNotFoundError):
        stamp.unlink()
    stage()
    half = stamp.with_name(stamp.name + ".half")
    half.write_text(key, encoding="ascii")
    half.replace(stamp)
    return True


@contextlib.contextmanager
def alone(path: Path = ROOT / "build" / ".set-up.lock") -> Iterator[None]:
    """Let one set-up run at a time; a second one waits for the first to end."""
    if sys.platform == "win32":  # no fcntl there: two set-ups at once are not guarded
        yield
        return
    import fcntl

    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another run is setting up or building here; waiting for it to end.")
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
