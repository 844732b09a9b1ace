"""The wasm is read and written by sections, and watched, as an engine takes it."""

import subprocess

import pytest

from scripts.devtools.shell import tool
from scripts.interpreter import core, wasm

WHOLE = core.WASM.read_bytes()
CHECKED = """
const fs = require("node:fs");
const valid = WebAssembly.validate(fs.readFileSync(process.argv[1]));
console.log(valid, WebAssembly.validate(fs.readFileSync(process.argv[2])));
"""


@pytest.mark.parametrize("value", [0, 1, 63, 64, 127, 128, 16_383, 16_384, 2**31])
def test_numbers_come_back(value):
    """What is written as LEB128 is read as the same number; the signed one has its sign clear."""
    assert wasm.unsigned(b"x" + wasm.leb(value), 1) == (value, 1 + len(wasm.leb(value)))
    written = wasm.signed(value)
    assert wasm.unsigned(written, 0) == (value, len(written))
    assert not written[-1] & 64


def test_imported_function_is_found_by_its_name():
    """Numbers count functions only; a name that is none of them is an error."""
    assert wasm.imported(WHOLE, core.ALARM) > 0
    with pytest.raises(KeyError):
        wasm.imported(WHOLE, "memory")


def test_results_are_valid(tmp_path):
    """An engine accepts the part that is shipped and the module that is watched."""
    (tmp_path / "part.wasm").write_bytes(core.halves()[0])
    (tmp_path / "watched.wasm").write_bytes(wasm.watched(WHOLE))
    files = [str(tmp_path / name) for name in ("part.wasm", "watched.wasm")]
    command = [tool("node"), "-e", CHECKED, *files]
    assert subprocess.check_output(command, text=True).split() == ["true", "true"]


def test_two_memories_cannot_be_watched():
    """A module with another number of memories than one is refused."""
    twice = wasm.rebuilt(WHOLE, {wasm.MEMORY: lambda content: b"\x02" + content[1:] * 2})
    with pytest.raises(ValueError, match="memories"):
        wasm.watched(twice)
