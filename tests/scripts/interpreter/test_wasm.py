"""The wasm is cut in two without a byte lost, and nothing but bodies of functions changes."""

import json
import subprocess

import pytest

from scripts.devtools.shell import tool
from scripts.interpreter import runtime, wasm
from scripts.measure import core_part

WHOLE = runtime.WASM.read_bytes()
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


@pytest.mark.parametrize("keep", [(), range(0, 16_000, 7), range(100_000)])
def test_nothing_is_lost(keep):
    """The parts join to the original, however it was cut."""
    part, rest = wasm.split(WHOLE, keep, 3)
    assert wasm.join(part, rest) == WHOLE
    assert len(part) <= len(WHOLE)


def test_only_missing_bodies_change():
    """All sections but the code are as they were, and so is every function kept."""
    part, _ = wasm.split(WHOLE, [0, 5], 3)
    for (number, before), (_, after) in zip(wasm.sections(WHOLE), wasm.sections(part), strict=True):
        assert number == wasm.CODE or before == after
    before, after = wasm.functions(WHOLE), wasm.functions(part)
    assert [at for at, body in enumerate(after) if body == before[at]][:2] == [0, 5]
    assert len(set(after) - set(before)) == 1


def test_imported_function_is_found_by_its_name():
    """Numbers count functions only; a name that is none of them is an error."""
    assert wasm.imported(WHOLE, runtime.ALARM) > 0
    with pytest.raises(KeyError):
        wasm.imported(WHOLE, "memory")


def test_results_are_valid(tmp_path):
    """An engine accepts the part that is shipped and the module that is watched."""
    (tmp_path / "part.wasm").write_bytes(runtime.halves()[0])
    (tmp_path / "watched.wasm").write_bytes(wasm.watched(WHOLE))
    files = [str(tmp_path / name) for name in ("part.wasm", "watched.wasm")]
    command = [tool("node"), "-e", CHECKED, *files]
    assert subprocess.check_output(command, text=True).split() == ["true", "true"]


def test_numbers_are_of_this_wasm(monkeypatch, tmp_path):
    """The list of functions names the wasm it was taken from; another one stops the build."""
    kept = json.loads(runtime.KEPT.read_text("utf-8"))
    numbers = runtime.numbers(kept["keep"])
    assert kept["sha256"] == runtime.digest(WHOLE)
    assert core_part.ranges(numbers) == kept["keep"]
    assert max(numbers) < len(wasm.functions(WHOLE))
    (tmp_path / "core.json").write_text(json.dumps({**kept, "sha256": "0"}), "utf-8")
    monkeypatch.setattr(runtime, "KEPT", tmp_path / "core.json")
    with pytest.raises(SystemExit):
        runtime.halves()


def test_two_memories_cannot_be_watched():
    """A module with another number of memories than one is refused."""
    twice = wasm.rebuilt(WHOLE, {wasm.MEMORY: lambda content: b"\x02" + content[1:] * 2})
    with pytest.raises(ValueError, match="memories"):
        wasm.watched(twice)
