"""What reads pictures: from the pinned packages, unchanged but for what is said, listed by hash."""

import gzip
import hashlib
import json
import re
from pathlib import Path

import brotli
import pytest

from scripts.publish import hosting, picture

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files in a site; made once for all builds, in `picture.KEPT`."""
    site = tmp_path_factory.mktemp("site")
    picture.place(site)
    return site / "assets" / "ocr"


def files(made: Path) -> dict[str, dict[str, str | int]]:
    """Return the lines of the manifest by role."""
    return {
        line["role"]: line for line in json.loads((made / "manifest.json").read_text())["files"]
    }


def test_the_manifest_says_what_is_there(made: Path) -> None:
    """Size, hash and the sizes of compressed copies, which hold the same bytes."""
    assert set(files(made)) == {"glue", "core", "letters"}
    for line in files(made).values():
        path = made / str(line["name"])
        data = path.read_bytes()
        assert (len(data), hashlib.sha256(data).hexdigest()) == (line["size"], line["sha256"])
        br, gz = (path.with_name(f"{path.name}.{kind}").read_bytes() for kind in ("br", "gz"))
        assert (len(br), len(gz)) == (line["br"], line["gz"])
        assert brotli.decompress(br) == gzip.decompress(gz) == data
        assert re.search(hosting.HASHED, "/" + path.name)


def test_it_is_what_the_packages_hold(made: Path) -> None:
    """The wasm byte for byte; the script made a module, which it says; the letters unpacked."""
    line = files(made)
    assert (made / str(line["core"]["name"])).read_bytes() == picture.WASM.read_bytes()
    script = (made / str(line["glue"]["name"])).read_text("utf-8")
    own = picture.SCRIPT.read_text("utf-8")
    assert script == picture.CHANGED + own + picture.EXPORT
    letters = (made / str(line["letters"]["name"])).read_bytes()
    assert letters == gzip.decompress(picture.SHAPES.read_bytes())


def test_the_licence_goes_with_it(made: Path) -> None:
    """Apache-2.0 asks for its text beside what is passed on."""
    assert "Apache License" in (made / "LICENSE.txt").read_text("utf-8")
    lock = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    pinned = json.loads((made / "manifest.json").read_text("utf-8"))["packages"]
    for name, version in pinned.items():
        [entry] = [entry for path, entry in lock.items() if path.endswith("/" + name)]
        assert entry["version"] == version


def test_it_is_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Again only when an input changed, here the program itself."""
    small = [("glue", b"export default 1;", "mjs")]
    monkeypatch.setattr(picture, "parts", lambda: small)
    assert picture.build(tmp_path / "ocr")
    assert not picture.build(tmp_path / "ocr")
    monkeypatch.setattr(picture, "INPUTS", (picture.SCRIPT,))
    assert picture.build(tmp_path / "ocr")
