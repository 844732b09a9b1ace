"""The wheel: what is in it, what its lock says, and that it is made alike each time."""

import csv
import hashlib
import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from scripts.publish import wheel

ROOT = Path(__file__).resolve().parents[3]
DAY = "1790000000"  # some second of September 2026


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The wheel, built once for this file."""
    return wheel.build(tmp_path_factory.mktemp("wheel") / "out")


def test_it_holds_the_whole_package_and_nothing_else(made):
    """Every module of `guide`, byte for byte, beside its own metadata."""
    with zipfile.ZipFile(made) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
        modules = (ROOT / "guide").rglob("*.py")
        assert names == {path.relative_to(ROOT).as_posix() for path in modules}
        for name in names:
            assert archive.read(name) == (ROOT / name).read_bytes()


def test_it_is_pure_and_needs_nothing(made):
    """Any interpreter can load it; it asks for no other package."""
    assert made.name.endswith("-py3-none-any.whl")
    with zipfile.ZipFile(made) as archive:
        [metadata] = [name for name in archive.namelist() if name.endswith("/METADATA")]
        assert "Requires-Dist" not in archive.read(metadata).decode()
        [listed] = [name for name in archive.namelist() if name.endswith("/RECORD")]
        rows = list(csv.reader(io.StringIO(archive.read(listed).decode())))
        assert {row[0] for row in rows} == set(archive.namelist())


def test_the_lock_names_the_wheel_beside_it_by_its_hash(made):
    """Pyodide checks what it loads against this hash, and looks for the file beside the lock."""
    lock = json.loads((made.parent / wheel.LOCK).read_text("utf-8"))
    entry = lock["packages"][wheel.NAME]
    assert list(lock["packages"]) == [wheel.NAME]
    assert entry["file_name"] == made.name
    assert entry["sha256"] == hashlib.sha256(made.read_bytes()).hexdigest()
    assert (entry["imports"], entry["depends"]) == (["guide"], [])
    assert lock["info"] == json.loads(wheel.PYODIDE_LOCK.read_text("utf-8"))["info"]


def test_two_builds_are_equal(tmp_path):
    """Neither the day, the rights of new files nor the order of a folder shows in the wheel."""
    outs = [tmp_path / "one", tmp_path / "two"]
    for out, umask, zone in zip(outs, ("022", "077"), ("UTC", "Asia/Shanghai"), strict=True):
        script = f'umask {umask}; exec "{sys.executable}" scripts/publish/wheel.py --out "{out}"'
        env = {**os.environ, "SOURCE_DATE_EPOCH": DAY, "TZ": zone}
        subprocess.run(["sh", "-c", script], cwd=ROOT, env=env, check=True, capture_output=True)
    first, second = ({p.name: p.read_bytes() for p in out.iterdir()} for out in outs)
    assert first == second


def test_dates_before_zip_archives_begin_are_raised():
    """A second before 1980 cannot stand in a zip; without any, all builds take the same."""
    assert wheel.epoch({"SOURCE_DATE_EPOCH": "0"}) == wheel.epoch({}) == str(wheel.ZIP_BEGINS)
    assert wheel.epoch({"SOURCE_DATE_EPOCH": DAY}) == DAY


def test_it_goes_into_the_site_without_leftovers(tmp_path):
    """An older wheel does not stay beside the new one."""
    folder = tmp_path / "assets" / "py" / "wheel"
    folder.mkdir(parents=True)
    (folder / "zhuijian-0.0.1-py3-none-any.whl").write_bytes(b"old")
    placed = wheel.place(tmp_path)
    assert {path.name for path in folder.iterdir()} == {placed.name, wheel.LOCK}


def test_a_tool_that_fails_is_named(tmp_path):
    """The error carries the tool's name and its own words."""
    with pytest.raises(wheel.WheelError, match="no_such_module") as caught:
        wheel.run([sys.executable, "-m", "no_such_module"], tmp_path)
    assert "No module named" in str(caught.value)
