"""What reads workbooks: compiled from the pinned packages, listed by hash, read by itself."""

import hashlib
import importlib.metadata
import json
import zipfile
from pathlib import Path

import brotli
import pytest

from scripts.devtools.build import RUNTIME
from scripts.interpreter import bundle, runtime
from scripts.publish.workbook import place


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files in a site; the build itself reads a workbook with them alone, or fails."""
    runtime.build(RUNTIME, place.ROOT / "guide")
    site = tmp_path_factory.mktemp("site")
    place.place(site, RUNTIME)
    return site / "assets" / place.FOLDER


def test_the_manifest_says_what_is_there(made: Path) -> None:
    """Size and hash of the one file, and the versions that the lock pins."""
    manifest = json.loads((made / "manifest.json").read_text("utf-8"))
    [line] = manifest["files"]
    data = (made / line["name"]).read_bytes()
    assert (len(data), hashlib.sha256(data).hexdigest()) == (line["size"], line["sha256"])
    assert brotli.decompress((made / f"{line['name']}.br").read_bytes()) == data
    lock = (place.ROOT / "requirements.lock").read_text("utf-8")
    for name, version in manifest["packages"].items():
        assert f"{name.replace('_', '-')}=={version} " in lock
        assert version == importlib.metadata.version(name)


def test_it_holds_what_is_needed_and_nothing_that_is_there_anyway(made: Path) -> None:
    """openpyxl, what it stands on, and our reading; neither `guide` nor the library again."""
    [path] = made.glob("*.zip")
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
    assert {"sheets.pyc", "openpyxl/__init__.pyc", "et_xmlfile/__init__.pyc"} <= names
    assert not [name for name in names if name.startswith("guide/")]
    with zipfile.ZipFile(place.library(RUNTIME)) as archive:
        assert not names & set(archive.namelist())


def test_the_licences_go_with_it(made: Path) -> None:
    """MIT asks for its text beside what is passed on."""
    text = (made / "LICENSE.txt").read_text("utf-8")
    assert "Permission is hereby granted" in text
    assert all(f"{name}: LICENCE" in text for name in place.PACKAGES)


def test_it_is_made_once(made: Path) -> None:
    """A second build changes nothing while no part of it changed."""
    assert made
    assert not place.build(RUNTIME)


def test_a_package_in_two_zips_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither half would find the other."""
    there, std = tmp_path / "there.zip", tmp_path / "std.zip"
    there.write_bytes(bundle.zipped([("json/__init__.pyc", b"")]))
    std.write_bytes(bundle.zipped([("json/tool.py", b"")]))
    monkeypatch.setattr(bundle, "STDLIB", str(std))
    with pytest.raises(ValueError, match="json"):
        bundle.beside(["json/tool.py"], [], str(there))
