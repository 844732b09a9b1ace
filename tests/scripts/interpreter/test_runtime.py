"""The browser's Python as files: names, manifest, and nothing built twice for nothing."""

import hashlib
import json
import re

import pytest

from scripts.interpreter import runtime


@pytest.fixture(scope="module")
def built(tmp_path_factory, site):
    """A whole build; seconds, since the compressed copies of the site's are kept."""
    out = tmp_path_factory.mktemp("runtime") / "runtime"
    assert runtime.build(out, runtime.ROOT / "guide")
    return out


def test_manifest_names_every_file_by_its_hash(built):
    """Size and SHA-256 are those of the bytes, and no other file lies beside them."""
    manifest = json.loads((built / "manifest.json").read_text("utf-8"))
    snapshot = json.loads((built / "snapshot.json").read_text("utf-8"))
    assert snapshot["fits"] == manifest["version"]
    lines = [*manifest["files"], snapshot["file"]]
    for line in lines:
        data = (built / line["name"]).read_bytes()
        assert line["size"] == len(data)
        assert line["sha256"] == hashlib.sha256(data).hexdigest()
        assert (built / (line["name"] + ".br")).stat().st_size == line["br"]
    assert [line["role"] for line in manifest["files"]] == [
        "loader",
        "glue",
        "core",
        "rest",
        "lib",
        "guide",
    ]
    others = {path.name for path in built.iterdir()} - {"manifest.json", "snapshot.json", ".inputs"}
    assert others == {line["name"] + end for line in lines for end in ("", ".br", ".gz")}


def test_names_give_blockers_nothing_to_match(built):
    """No name holds a word that content blockers look for."""
    assert [p.name for p in built.iterdir() if re.search("track|ad|stat|analy", p.name)] == []


def test_light_enough(built):
    """What every reader loads stays below 2 MB in Brotli, and the snapshot below 3 MB."""
    manifest = json.loads((built / "manifest.json").read_text("utf-8"))
    snapshot = json.loads((built / "snapshot.json").read_text("utf-8"))
    assert sum(line["br"] for line in manifest["files"]) <= 4_500_000
    assert sum(line["br"] for line in manifest["files"] if line["role"] != "rest") <= 2_000_000
    assert snapshot["file"]["br"] <= 3_000_000


def test_unchanged_inputs_build_nothing(built):
    """A second build of the same inputs is none."""
    assert not runtime.build(built, runtime.ROOT / "guide")


def test_two_builds_are_equal(built, site):
    """The same inputs give the same bytes: the manifest names only hashes, here and in the site."""
    placed = site.root / "assets" / "py" / "manifest.json"
    assert placed.read_bytes() == (built / "manifest.json").read_bytes()
