"""Write compressed copies (.br, .gz) of files, kept by the content that they were made from.

The hardest setting takes half a minute for the wasm, and most of a site is what it was at the
last build. A kept copy lies in a folder under the SHA-256 of the content and the settings, with
a SHA-256 of its own in front: one that was damaged is made anew. What was used longest ago goes
when the folder grows too large. Several builds may use the same folder.
"""

import contextlib
import gzip
import hashlib
import json
import os
import tempfile
import zlib
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import brotli

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "copies"
MOST = 400_000_000  # bytes kept
# Brotli's settings: the hardest for what is kept, a quick one for the snapshot, which is another
# one after each change and takes a minute of the hardest. A release takes that too: `sharpen`.
BEST, QUICK = 11, 9
WINDOW = 24  # the largest that every browser reads; bits
HEAD = hashlib.sha256().digest_size

# What else than content and setting decides over the bytes of a copy.
_MAKERS = f"{brotli.__version__} {zlib.ZLIB_RUNTIME_VERSION}"


def made(data: bytes, ending: str, quality: int) -> bytes:
    """Return a copy of `data`: by Brotli at `quality` for `.br`, by gzip for `.gz`."""
    if ending == ".br":
        copy: bytes = brotli.compress(data, quality=quality, lgwin=WINDOW)
        return copy
    return gzip.compress(data, compresslevel=9, mtime=0)


class Copies:
    """A folder of kept copies, or none: then every copy is made anew."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder

    def _place(self, folder: Path, data: bytes, ending: str, quality: int) -> Path:
        settings = f"{ending} {quality if ending == '.br' else 9} {WINDOW} {_MAKERS}"
        name = hashlib.sha256(data).hexdigest() + hashlib.sha256(settings.encode()).hexdigest()[:8]
        return folder / name[:2] / name[2:]

    def of(self, data: bytes, ending: str, quality: int) -> bytes:
        """Return a copy of `data`, a kept one where there is one."""
        if self.folder is None:
            return made(data, ending, quality)
        place = self._place(self.folder, data, ending, quality)
        with contextlib.suppress(OSError):
            kept = place.read_bytes()
            if kept[:HEAD] == hashlib.sha256(kept[HEAD:]).digest():
                os.utime(place)  # used now
                return kept[HEAD:]
        copy = made(data, ending, quality)
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, half = tempfile.mkstemp(dir=place.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(hashlib.sha256(copy).digest() + copy)
        Path(half).replace(place)
        return copy

    def write(self, path: Path, quality: int) -> None:
        """Write both copies beside the file at `path`."""
        data = path.read_bytes()
        for ending in (".br", ".gz"):
            path.with_name(path.name + ending).write_bytes(self.of(data, ending, quality))

    def write_all(self, files: Iterable[tuple[Path, int]]) -> None:
        """Write the copies of files, each with its quality, the largest first and side by side."""
        ordered = sorted(files, key=lambda one: -one[0].stat().st_size)
        with ThreadPoolExecutor() as pool:
            list(pool.map(lambda one: self.write(*one), ordered))

    def prune(self, most: int = MOST) -> int:
        """Remove what was used longest ago until `most` bytes are left; return how many went."""
        found: list[tuple[float, int, Path]] = []
        for path in self.folder.glob("*/*") if self.folder else ():
            with contextlib.suppress(FileNotFoundError):  # another build may prune too
                found.append((path.stat().st_mtime, path.stat().st_size, path))
        left, gone = sum(size for _, size, _ in found), 0
        for _, size, path in sorted(found):
            if left <= most:
                break
            path.unlink(missing_ok=True)
            left, gone = left - size, gone + 1
        return gone


def squeeze(out: Path, names: list[str], copies: Copies, quality: int) -> None:
    """Write the compressed copies of the files in `out` called `names`."""
    print(f"Compressing {len(names)} files of the browser's Python (what is new takes a while).")
    copies.write_all((out / name, quality) for name in names)


def weigh(out: Path, line: dict[str, Any]) -> None:
    """Add the sizes of the compressed copies to a line of the manifest."""
    line["br"] = (out / (line["name"] + ".br")).stat().st_size
    line["gz"] = (out / (line["name"] + ".gz")).stat().st_size


def sharpen(out: Path, kept: Path | None = FOLDER) -> int:
    """Compress the snapshot in `out` the hardest way, as a release does; return its bytes then."""
    told = json.loads((out / "snapshot.json").read_text("utf-8"))
    squeeze(out, [told["file"]["name"]], Copies(kept), BEST)
    weigh(out, told["file"])
    (out / "snapshot.json").write_text(json.dumps(told, indent=1) + "\n", "utf-8")
    return int(told["file"]["br"])
