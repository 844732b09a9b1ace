"""Put what reads workbooks into one zip. Runs inside Pyodide, after `bundle.py`."""

import zipfile
from collections.abc import Iterable
from pathlib import Path


def joined(lib: Iterable[str], own: Iterable[str], there: str) -> bytes:
    """Return a zip of the files named: of the library what `there` lacks, and `own` but `guide`."""
    with zipfile.ZipFile(there) as archive:
        known = set(archive.namelist())
    with zipfile.ZipFile(STDLIB) as archive:  # noqa: F821 - of bundle.py
        read = {name: archive.read(name) for name in lib if name + "c" not in known}
    ours = (name for name in own if not name.startswith("guide/"))
    read |= {name: (Path(SOURCE) / name).read_bytes() for name in ours}  # noqa: F821
    return zipped((name + "c", compiled(data, name)) for name, data in read.items())  # noqa: F821
