"""The wasm is cut in two without a byte lost, and nothing changes but what is left out."""

import json
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.devtools.shell import ROOT, tool
from scripts.interpreter import core, parts, wasm
from scripts.measure import core_part

WHOLE = core.WASM.read_bytes()
JOIN = (ROOT / "docs/assets/wizard/python/join.js").as_uri()
JOINED = """
import fs from "node:fs";
const { join } = await import(process.argv[1]);
const [part, rest] = process.argv.slice(2, 4).map((name) => new Uint8Array(fs.readFileSync(name)));
fs.writeFileSync(process.argv[4], await join(part, rest));
"""
CUTS = ((), ((0, 10**7),), ((800_544, 1_388_928), (2_823_169, 2_823_170)))


@pytest.mark.parametrize("cut", CUTS, ids=("no data", "all data", "two stretches"))
@pytest.mark.parametrize("keep", [(), range(0, 16_000, 7), range(100_000)])
def test_nothing_is_lost(keep, cut):
    """The parts join to the original, however it was cut."""
    part, rest = parts.split(WHOLE, keep, 3, cut)
    assert parts.join(part, rest) == WHOLE
    assert len(part) <= len(WHOLE)


def test_the_browser_joins_what_is_shipped(tmp_path):
    """The module of the page gives the original of the two parts that a build makes."""
    files = [tmp_path / name for name in ("part", "rest", "whole")]
    for path, data in zip(files, core.halves({"memory", "malloc"}), strict=False):
        path.write_bytes(data)
    command = [tool("node"), "--input-type=module", "-e", JOINED, JOIN, *map(str, files)]
    subprocess.run(command, check=True)
    assert files[2].read_bytes() == WHOLE


def test_only_what_is_left_out_changes():
    """All other sections are as they were, and so are every function kept and all other data."""
    cut = (2_000, 3_000)
    part, _ = parts.split(WHOLE, [0, 5], 3, [cut])
    changed = {wasm.CODE, wasm.COUNT, wasm.DATA}
    for (number, before), (_, after) in zip(wasm.sections(WHOLE), wasm.sections(part), strict=True):
        assert number in changed or before == after
    before, after = wasm.functions(WHOLE), wasm.functions(part)
    assert [at for at, body in enumerate(after) if body == before[at]][:2] == [0, 5]
    assert len(set(after) - set(before)) == 1
    whole, found = memory(WHOLE), memory(part)
    assert found == whole[: cut[0]] + bytes(1_000) + whole[cut[1] :]


def memory(module):
    """Return the memory as a module fills it."""
    data = parts.pieces(dict(wasm.sections(module))[wasm.DATA])
    out = bytearray(max(start + len(held) for start, held in data))
    for start, held in data:
        out[start : start + len(held)] = held
    return bytes(out)


PIECES = st.lists(st.tuples(st.integers(0, 50), st.binary(max_size=40)), max_size=6)
STRETCHES = st.lists(st.integers(0, 300), max_size=6).map(
    lambda edges: list(zip(sorted(edges)[::2], sorted(edges)[1::2], strict=False))
)


@given(PIECES, STRETCHES)
def test_pieces_are_divided_without_loss(gaps, cut):
    """Divided pieces lie where they lay, inside a stretch or outside, none of them on its edge."""
    found, at = [], 0
    for gap, data in gaps:
        found.append(parts.Piece(at + gap, data))
        at += gap + len(data)
    divided = list(parts.parted(found, cut))
    assert b"".join(data for (_, data), _ in divided) == b"".join(data for _, data in found)
    inside = {place for first, last in cut for place in range(first, last)}
    for (start, data), lies in divided:
        assert {place in inside for place in range(start, start + len(data))} <= {lies}
    assert parts.pieces(parts.filled(found)) == found


@given(PIECES, st.integers(0, 60))
def test_closed_gaps_change_no_byte_of_memory(gaps, gap):
    """Pieces that lie near are one, others stay apart; memory holds the same afterwards."""
    found, at = [], 0
    for before, data in gaps:
        found.append(parts.Piece(at + before, data))
        at += before + len(data)
    made = parts.closed(found, gap)
    assert filled_memory(made, at) == filled_memory(found, at)
    assert all(two.start - one.start - len(one.data) >= gap for one, two in pairwise(made))


def filled_memory(found, size):
    out = bytearray(size)
    for start, data in found:
        out[start : start + len(data)] = data
    return bytes(out)


def test_parts_with_closed_gaps_join_to_the_original():
    """The first part has fewer pieces, the same memory outside of the cut, and all comes back."""
    cut = (800_544, 1_388_928)
    one, other = (parts.split(WHOLE, [0, 5], 3, [cut], gap=gap) for gap in (0, core.GAP))
    assert parts.join(*other) == WHOLE
    assert memory(other[0]) == memory(one[0])
    counts = [len(parts.pieces(dict(wasm.sections(part))[wasm.DATA])) for part, _ in (one, other)]
    assert counts[0] > 30 * counts[1]


def test_data_without_a_place_is_refused():
    """Pieces that are copied later, or to a place that is a variable, are not understood."""
    for content in (b"\x01\x01\x01a", b"\x01\x00\x23\x00\x0b\x01a"):
        with pytest.raises(ValueError, match="fixed place"):
            parts.pieces(content)


def test_numbers_are_of_this_wasm(monkeypatch, tmp_path):
    """The list of functions names the wasm it was taken from; another one stops the build."""
    kept = json.loads(core.KEPT.read_text("utf-8"))
    numbers = core.numbers(kept["keep"])
    assert kept["sha256"] == core.digest(WHOLE)
    assert core_part.ranges(numbers) == kept["keep"]
    assert max(numbers) < len(wasm.functions(WHOLE))
    other = Path(tmp_path / "core.json")
    other.write_text(json.dumps({**kept, "sha256": "0"}), "utf-8")
    monkeypatch.setattr(core, "KEPT", other)
    with pytest.raises(SystemExit, match="another Pyodide"):
        core.halves()
