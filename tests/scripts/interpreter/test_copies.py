"""Compressed copies: the same bytes whether kept or made, and never a damaged one."""

import gzip
import json
import os
import shutil

import brotli
import pytest

from scripts.interpreter import copies
from scripts.interpreter.copies import Copies

DATA = b"a parcel is a parcel " * 500


@pytest.fixture
def counted(monkeypatch):
    """The copies that were made, not taken over."""
    made, real = [], copies.made

    def noting(data, ending, quality):
        made.append((data, ending, quality))
        return real(data, ending, quality)

    monkeypatch.setattr(copies, "made", noting)
    return made


def test_a_copy_is_made_once(tmp_path, counted):
    """Asked for again, the same bytes come from the folder; they unpack to the content."""
    for ending, unpacked in ((".br", brotli.decompress), (".gz", gzip.decompress)):
        first = Copies(tmp_path).of(DATA, ending, 9)
        assert unpacked(first) == DATA
        assert Copies(tmp_path).of(DATA, ending, 9) == first
    assert [ending for _, ending, _ in counted] == [".br", ".gz"]


def test_other_content_or_setting_is_another_copy(tmp_path, counted):
    """Nothing is taken over from other bytes, nor from a quicker setting."""
    kept = Copies(tmp_path)
    kept.of(DATA, ".br", 5)
    kept.of(DATA, ".br", 9)
    kept.of(DATA[1:], ".br", 9)
    assert len(counted) == 3
    kept.of(DATA, ".gz", 5)
    kept.of(DATA, ".gz", 9)  # gzip has one setting here
    assert len(counted) == 4


@pytest.mark.parametrize("damage", [lambda b: b[:-1], lambda b: b"", lambda b: b[:-1] + b"\0\0"])
def test_a_damaged_copy_is_made_anew(tmp_path, counted, damage):
    """A disk that was full, a bit that flipped: the copy that is handed out is whole."""
    first = Copies(tmp_path).of(DATA, ".br", 9)
    (place,) = (path for path in tmp_path.rglob("*") if path.is_file())
    place.write_bytes(damage(place.read_bytes()))
    assert Copies(tmp_path).of(DATA, ".br", 9) == first
    assert len(counted) == 2
    assert Copies(tmp_path).of(DATA, ".br", 9) == first
    assert len(counted) == 2


def test_without_a_folder_all_are_made(tmp_path, counted):
    """The copies are the same; only the time is not saved."""
    kept = Copies(tmp_path).of(DATA, ".br", 9)
    assert Copies(None).of(DATA, ".br", 9) == Copies(None).of(DATA, ".br", 9) == kept
    assert len(counted) == 3
    assert Copies(None).prune() == 0


def test_files_get_both_copies_beside_them(tmp_path):
    """Each with the quality asked for."""
    files = []
    for quality in (1, 11):
        path = tmp_path / f"{quality}.txt"
        path.write_bytes(DATA + bytes(range(256)) * quality)
        files.append((path, quality))
    Copies(tmp_path / "kept").write_all(files)
    for path, quality in files:
        data = path.read_bytes()
        assert gzip.decompress((tmp_path / f"{path.name}.gz").read_bytes()) == data
        expected = copies.made(data, ".br", quality)
        assert (tmp_path / f"{path.name}.br").read_bytes() == expected


def test_the_longest_unused_goes_first(tmp_path, counted):
    """The folder stays below its bound; what a build has just used is still there."""
    kept = Copies(tmp_path)
    for number in range(4):
        kept.of(DATA + bytes([number]), ".br", 9)
    files = sorted(path for path in tmp_path.rglob("*") if path.is_file())
    for path in files:
        os.utime(path, (1, 1))
    kept.of(DATA + b"\x02", ".br", 9)  # used again
    size = sum(path.stat().st_size for path in files)
    assert kept.prune(size) == 0
    assert kept.prune(files[0].stat().st_size * 3 // 2) == 3
    del counted[:]
    kept.of(DATA + b"\x02", ".br", 9)
    assert not counted
    shutil.rmtree(tmp_path)
    assert kept.prune() == 0


def test_a_release_compresses_the_snapshot_the_hardest_way(tmp_path, counted):
    """Its bytes stay; its copies and what is told of their sizes change, whatever was kept."""
    data = " ".join(str(n * n) for n in range(9_000)).encode()  # the settings differ on it
    line = {"role": "snapshot", "name": "snapshot.0.bin", "size": len(data)}
    (tmp_path / line["name"]).write_bytes(data)
    copies.squeeze(tmp_path, [line["name"]], Copies(None), copies.QUICK)
    copies.weigh(tmp_path, line)
    (tmp_path / "snapshot.json").write_text(json.dumps({"fits": "0", "file": line}))
    size = copies.sharpen(tmp_path, None)
    told = json.loads((tmp_path / "snapshot.json").read_text())
    assert told == {"fits": "0", "file": {**line, "br": size}}
    assert brotli.decompress((tmp_path / "snapshot.0.bin.br").read_bytes()) == data
    assert size == (tmp_path / "snapshot.0.bin.br").stat().st_size < line["br"]
    assert [quality for _, ending, quality in counted if ending == ".br"] == [9, 11]
