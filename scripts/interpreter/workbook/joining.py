"""Put what reads workbooks into one zip. Runs inside Pyodide, after `bundle.py`."""

import zipfile
from collections.abc import Iterable
from pathlib import Path

SPLIT = {"encodings"}  # whoever starts the interpreter joins the halves of these


def joined(lib: Iterable[str], own: Iterable[str], there: str) -> bytes:
    """Return a zip of the files named: of the library what `there` lacks, and `own` but `guide`.

    Raises:
        ValueError: a package would lie half in `there`, half here, where neither finds the other.
    """
    with zipfile.ZipFile(there) as archive:
        known = set(archive.namelist())
    with zipfile.ZipFile(STDLIB) as archive:  # noqa: F821 - of bundle.py
        read = {name: archive.read(name) for name in lib if name + "c" not in known}
    halved = {name.split("/")[0] for name in read if "/" in name} - SPLIT
    halved &= {name.split("/")[0] for name in known if "/" in name}
    if halved:
        raise ValueError(f"split between two zips: {sorted(halved)}")
    ours = (name for name in own if not name.startswith("guide/"))
    read |= {name: (Path(SOURCE) / name).read_bytes() for name in ours}  # noqa: F821
    return zipped((name + "c", compiled(data, name)) for name, data in read.items())  # noqa: F821
