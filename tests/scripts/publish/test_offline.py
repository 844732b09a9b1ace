"""The list for offline use: complete, by hash, and a version that changes with any file."""

import json
import zlib

import pytest

from scripts.publish import offline

WORKER = 'const VERSION = "unbuilt";\n'


@pytest.fixture
def site(tmp_path):
    """A small finished site."""
    for name in ("index.html", "en/index.html", "assets/py/lib.zip", "a.js", "a.js.br", "_headers"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, "utf-8")
    for folder in (tmp_path, tmp_path / "en"):
        (folder / "sw.js").write_text(WORKER, "utf-8")
    return tmp_path


def read(site):
    """Return the list as written."""
    return json.loads((site / "sw-files.json").read_text("utf-8"))


def test_every_file_a_page_may_ask_for(site):
    """Compressed copies, files for hosts and the worker itself are left out."""
    offline.write(site)
    groups = {file["url"]: file["group"] for file in read(site)["files"]}
    assert groups == {"./": "zh", "en/": "en", "assets/py/lib.zip": "both", "a.js": "zh"}


def test_what_reads_pictures_is_for_those_who_use_it(site):
    """Its own group, with the letters, which end as the snapshot does; no compressed copies."""
    names = ("assets/ocr/manifest.json", "assets/ocr/letters.bin", "assets/ocr/letters.bin.br")
    for name in (*names, "assets/py/snapshot.bin", "assets/wizard/read/picture/pictures.js"):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(name, "utf-8")
    offline.write(site)
    groups = {file["url"]: file["group"] for file in read(site)["files"]}
    assert {url for url, group in groups.items() if group == "picture"} == {
        *names[:2],
        "assets/wizard/read/picture/pictures.js",
    }
    assert "assets/py/snapshot.bin" not in groups


def test_what_reads_workbooks_is_for_those_who_use_it(site):
    """Its own group, with the rest of the wasm, which nothing else on the page asks for."""
    names = ("assets/workbook/manifest.json", "assets/workbook/tables.0.zip")
    names += ("assets/batch/workbook/worker.js", "assets/py/kernel-rest.0.bin")
    for name in (*names, "assets/py/kernel-rest.0.bin.br", "assets/batch/batch.js"):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(name, "utf-8")
    offline.write(site)
    groups = {file["url"]: file["group"] for file in read(site)["files"]}
    assert {url for url, group in groups.items() if group == "workbook"} == set(names)
    assert groups["assets/batch/batch.js"] == "zh"


def test_worker_is_stamped_once_and_stands_at_the_root(site):
    """The worker names the list's version; a second run changes nothing."""
    offline.write(site)
    version = read(site)["version"]
    assert f'"{version}"' in (site / "sw.js").read_text("utf-8")
    assert not (site / "en" / "sw.js").exists()
    before = (site / "sw-files.json").read_bytes()
    offline.write(site)
    assert (site / "sw-files.json").read_bytes() == before


def test_version_changes_with_any_file(site):
    """One byte in one file is another version."""
    offline.write(site)
    first = read(site)["version"]
    (site / "a.js").write_text("b", "utf-8")
    (site / "sw.js").write_text(WORKER, "utf-8")
    offline.write(site)
    assert read(site)["version"] != first


def test_site_without_a_worker_is_left_alone(tmp_path):
    """Nothing to stamp, nothing written."""
    offline.write(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_sizes_are_those_of_what_a_reader_loads(site):
    """Each language counts its own files and the common ones, compressed."""
    (site / "assets/py/lib.zip").write_bytes(b"x" * 1000)
    offline.write(site)
    sizes = json.loads((site / offline.SIZES).read_text("utf-8"))
    common = len(zlib.compress(b"x" * 1000))
    names = ("index.html", "a.js")
    assert sizes["zh"] == common + sum(len(zlib.compress(name.encode())) for name in names)
    assert sizes["en"] == common + len(zlib.compress(b"en/index.html"))
