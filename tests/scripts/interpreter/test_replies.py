"""What is shipped answers as Pyodide does as it comes, over all requests of the workload."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from scripts.devtools.shell import tool
from scripts.interpreter import core, parts, tables, wasm
from scripts.interpreter.core import PYODIDE
from scripts.interpreter.workload import requests

ANSWERING = Path(__file__).with_name("answering.mjs")
NAMES = {
    "loader": "pyodide.mjs",
    "glue": "pyodide.asm.mjs",
    "core": "pyodide.asm.wasm",
    "lib": "python_stdlib.zip",
    "guide": "guide.zip",
    "weights": "weights.zip",
}
OURS = ("guide", "weights")
EVERY = list(requests())
NONSENSE = b"\xa5"


def answered(folder, names):
    """Return the replies of the interpreter whose files lie at `names`."""
    folder.mkdir()
    (folder / "package.json").write_text('{"type": "module"}', "utf-8")
    shutil.copy2(PYODIDE / "pyodide-lock.json", folder)
    for name, path in names.items():
        shutil.copy2(path, folder / name)
    asked, out = folder / "requests.json", folder / "replies"
    asked.write_text(json.dumps(EVERY), "utf-8")
    subprocess.run([tool("node"), ANSWERING, folder, asked, out], check=True)
    return json.loads(out.read_text("utf-8"))


@pytest.fixture(scope="module")
def ours(site):
    """The files that the site ships, by role."""
    manifest = json.loads((site.root / "assets/py/manifest.json").read_text("utf-8"))
    return {line["role"]: site.root / "assets/py" / line["name"] for line in manifest["files"]}


@pytest.fixture(scope="module")
def replies(ours, tmp_path_factory):
    """What the interpreter that the site ships answers."""
    names = {name: ours[role] for role, name in NAMES.items()}
    return answered(tmp_path_factory.mktemp("shipped") / "ours", names)


def test_replies_are_those_of_pyodide_as_it_comes(ours, replies, tmp_path):
    """Whatever was left out of the library, the glue and the wasm: no byte of a reply differs."""
    stock = {name: PYODIDE / name for role, name in NAMES.items() if role not in OURS}
    expected = answered(tmp_path / "stock", stock | {NAMES[role]: ours[role] for role in OURS})
    assert len(replies) == len(EVERY)
    assert len(set(replies)) > 1_000
    assert replies == expected


def test_no_reply_depends_on_a_missing_table(ours, replies, tmp_path):
    """With nonsense in the place of the tables that are left out, no byte of a reply differs."""
    whole = core.WASM.read_bytes()
    cut = [(table.start, table.end) for table in tables.TABLES]
    divided = list(parts.parted(parts.pieces(dict(wasm.sections(whole))[wasm.DATA]), cut))
    data = [
        parts.Piece(start, NONSENSE * len(held) if inside else held)
        for (start, held), inside in divided
    ]
    assert sum(len(held) for (_, held), inside in divided if inside) > 1_000_000
    changes = {wasm.DATA: lambda _: parts.filled(data), wasm.COUNT: lambda _: wasm.leb(len(data))}
    keep = core.numbers(json.loads(core.KEPT.read_text("utf-8"))["keep"])
    alarm = wasm.imported(whole, core.ALARM)
    odd, _ = parts.split(wasm.rebuilt(whole, changes), keep, alarm)
    (tmp_path / "odd.wasm").write_bytes(odd)
    names = {name: ours[role] for role, name in NAMES.items()}
    found = answered(tmp_path / "odd", names | {NAMES["core"]: tmp_path / "odd.wasm"})
    assert found == replies
