"""The lean library: stand-ins only for what they were written for, and nothing missing later."""

import io
import json
import re
import zipfile

import pytest

from scripts.interpreter import lean
from scripts.interpreter.core import PYODIDE

STANDARD = PYODIDE / "python_stdlib.zip"
LATE = re.compile(r"^[ \t]+(?:import ([\w.]+)|from ([\w.]+) import)", re.MULTILINE)
# What shipped modules import only when something is asked of them that nothing here asks:
# tracing of memory, command lines, source written from a tree, another guess at a wrong name,
# tests of a module by itself, a log of hashes that this Python lacks, datetime without its C code.
NEVER = {
    "_ast_unparse",
    "_pydatetime",
    "argparse",
    "difflib",
    "doctest",
    "logging",
    "tracemalloc",
}
# Part of the wasm, says `_imp._frozen_module_names()`; and a name that `os` gives to another one.
FROZEN = {
    "abc",
    "codecs",
    "io",
    "os",
    "os.path",
    "site",
    "stat",
    "_collections_abc",
    "_sitebuiltins",
}
FROZEN |= {"genericpath", "ntpath", "posixpath", "runpy", "zipimport"}
FROZEN |= {"importlib.machinery", "importlib.util"}


def test_only_stand_ins_differ():
    """All other files of the library are those of Pyodide, and so are all names."""
    made = lean.library(STANDARD)
    with zipfile.ZipFile(STANDARD) as before, zipfile.ZipFile(io.BytesIO(made)) as now:
        assert set(now.namelist()) == set(before.namelist())
        changed = {name for name in now.namelist() if now.read(name) != before.read(name)}
    assert changed == set(lean.STAND_INS)


@pytest.mark.parametrize("name", lean.STAND_INS)
def test_another_pyodide_stops_the_build(tmp_path, name):
    """A stand-in takes the place of the one original it was written for, and of no other."""
    path = tmp_path / "std.zip"
    with zipfile.ZipFile(STANDARD) as before, zipfile.ZipFile(path, "w") as out:
        out.writestr(name, before.read(name) + b"\n")
    with pytest.raises(SystemExit, match=re.escape(name)):
        lean.library(path)


def test_late_imports_find_their_module(site):
    """A module that shipped ones import inside a function is shipped, frozen, or never needed."""
    manifest = json.loads((site.root / "assets/py/manifest.json").read_text("utf-8"))
    lib = next(line["name"] for line in manifest["files"] if line["role"] == "lib")
    with zipfile.ZipFile(site.root / "assets/py" / lib) as archive:
        shipped = {name.removesuffix("c") for name in archive.namelist()}
    with zipfile.ZipFile(STANDARD) as archive:
        known = set(archive.namelist())
        sources = [archive.read(name).decode() for name in shipped - set(lean.STAND_INS)]
    missing = set()
    for found in (found for source in sources for found in LATE.finditer(source)):
        name = found[1] or found[2]
        files = {name.replace(".", "/") + end for end in (".py", "/__init__.py")} & known
        if files and not files & shipped:
            missing.add(name)
    assert missing - FROZEN == NEVER
