"""Pyodide's library in, the same with stand-ins for what nothing here calls out.

To change here: which files of Pyodide's own Python are replaced. Each stand-in names the original
by its hash, since what the original has to offer is nowhere promised: with another Pyodide the
build stops until somebody has looked at it again.
"""

import hashlib
import io
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
# File of the library, what stands in its place, SHA-256 of the original.
STAND_INS = {
    "asyncio/__init__.py": (
        "loop.py",
        "8148552daea881e3b33639d6e9bdab0da2021367ab694ee0604431c33c16983f",
    ),
    "pyodide/webloop.py": (
        "webloop.py",
        "7a031beee926b61b644f92917ddc16e9e3034075fa86b66333d11294f5e955c3",
    ),
    "pyodide/_package_loader.py": (
        "package_loader.py",
        "66bc0d856252e3c3690a9c9cc2f73a4e88d7a9cc5beafa712194cadda4eb2b70",
    ),
}


def library(original: Path) -> bytes:
    """Return the library in the zip `original` with the stand-ins in their places, stored.

    Raises:
        SystemExit: an original is another one than the stand-in was written for.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(original) as archive, zipfile.ZipFile(buffer, "w") as out:
        for name in sorted(archive.namelist()):
            data = archive.read(name)
            if name in STAND_INS:
                data = _instead(name, data)
            out.writestr(zipfile.ZipInfo(name), data)
    return buffer.getvalue()


def _instead(name: str, data: bytes) -> bytes:
    stand_in, expected = STAND_INS[name]
    if hashlib.sha256(data).hexdigest() != expected:
        raise SystemExit(
            f"{name} is of another Pyodide than its stand-in {stand_in}: compare what the start "
            "asks of it, then write the new SHA-256 into scripts/interpreter/lean/__init__.py."
        )
    return (HERE / stand_in).read_bytes()
