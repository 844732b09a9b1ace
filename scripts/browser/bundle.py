"""Compile Python files into zips that the browser's Python imports without compiling.

Runs inside Pyodide (started by `build.mjs`), because only that very interpreter writes
the byte code it will read. The files become `.pyc` (unchecked, so no source is looked
for) and are stored, not deflated: the server's compression of the whole is smaller, and
nothing has to be inflated on a phone.
"""

import importlib.util
import io
import marshal
import zipfile
from collections.abc import Iterable
from pathlib import Path

STDLIB = "/std.zip"
SOURCE = "/src"
UNCHECKED = (1).to_bytes(4, "little") + bytes(8)


def compiled(source: bytes, name: str, level: int) -> bytes:
    """Return the `.pyc` of `source`; `level` 2 leaves docstrings out, 0 keeps all."""
    code = compile(source, name, "exec", dont_inherit=True, optimize=level)
    return importlib.util.MAGIC_NUMBER + UNCHECKED + marshal.dumps(code)


def zipped(entries: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a stored zip of `entries`, dated alike so that equal content gives equal bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, data in sorted(entries):
            archive.writestr(zipfile.ZipInfo(name), data)
    return buffer.getvalue()


def library(keep: Iterable[str]) -> bytes:
    """Return the trimmed standard library: the modules in `keep`, without docstrings."""
    with zipfile.ZipFile(STDLIB) as archive:
        return zipped((name + "c", compiled(archive.read(name), name, 2)) for name in keep)


def package(files: list[Path]) -> bytes:
    """Return our own package; docstrings stay, since a dataclass without one builds it anew."""
    entries = []
    for path in files:
        name = str(path.relative_to(SOURCE))
        entries.append((name + "c", compiled(path.read_bytes(), name, 0)))
    return zipped(entries)


def build(keep: Iterable[str]) -> dict[str, bytes]:
    """Return the two bundles by role; `keep` names the files of the standard library used."""
    files = sorted(Path(SOURCE).rglob("*.py"))
    return {"lib": library(keep), "guide": package(files)}
