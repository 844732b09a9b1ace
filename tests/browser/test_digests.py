"""Fingerprints of files: computed on the device, compared with hashlib's, sent nowhere."""

import hashlib
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.conftest import Visit
from tests.browser.held import START, result
from tests.conftest import Site

pytestmark = pytest.mark.shared_python
FILES = {"门口.jpg": b"\xff\xd8\xff\xe0" + bytes(range(256)) * 5000, "截图 2.png": b"\x89PNG\r\n"}
PHOTOS = [
    {"name": name, "mimeType": "image/jpeg", "buffer": content} for name, content in FILES.items()
]
ITEM = '[data-part="proof"] li[data-item] >> nth=0'


def digest(content: bytes) -> str:
    """Return the SHA-256 as Python's own library computes it."""
    return hashlib.sha256(content).hexdigest()


def choose(page: Page, files: list) -> None:
    """Choose files for the first item, in the way that lies folded at first."""
    item = page.locator(ITEM)
    fold = item.locator("details")
    if fold.get_attribute("open") is None:
        fold.locator("summary").click()
    with page.expect_file_chooser() as chooser:
        item.locator('[data-action="digest"]').click()
    assert chooser.value.is_multiple()
    chooser.value.set_files(files)


@pytest.mark.parametrize("under", ["", "en/"])
def test_several_files_without_a_network(
    site: Site, visit: Callable[..., Visit], tmp_path: Path, under: str
) -> None:
    """Two at once, each with its name and the day; the same file again is noted once."""
    here = visit()
    page = result(here, f"{site.url}{under}{START}")
    fold = page.locator(ITEM).locator("details")
    assert fold.get_attribute("open") is None  # reachable, but quiet
    here.context.set_offline(True)
    asked = len(here.requests)
    choose(page, PHOTOS)
    rows = page.locator(ITEM).locator("[data-digest]")
    expect(rows).to_have_count(2)
    for row, (name, content) in zip(rows.all(), FILES.items(), strict=True):
        assert row.get_attribute("data-digest") == digest(content)
        assert name in row.inner_text()
        assert "2026-11-22" in row.inner_text()
    assert fold.get_attribute("open") is not None
    choose(page, PHOTOS[:1])
    expect(page.locator('[data-part="live"]')).to_contain_text("1")
    expect(rows).to_have_count(2)
    # The page may still be reading its own: how much there is to keep for offline use, and the
    # theme with its search, which come late. Of the files it asks nothing.
    own = ("sw-size.json", "assets/javascripts/", "search/")
    since = [url.removeprefix(site.url).removeprefix("en/") for url in here.requests[asked:]]
    assert [path for path in since if not path.startswith(own)] == []
    with page.expect_download() as coming:
        page.click('[data-action="export-case"]')
    file = tmp_path / "case.json"
    coming.value.save_as(file)
    kept = json.loads(file.read_text("utf-8"))["evidence"]
    assert {one["sha256"] for one in kept if one["sha256"]} == set(map(digest, FILES.values()))
    assert not [one for one in FILES.values() if one.hex() in file.read_text("utf-8")]


def test_wrong_file_is_forgotten(site: Site, visit: Callable[..., Visit]) -> None:
    """One of two is removed; the other stays, and so does the tick."""
    page = result(visit(), site.url + START)
    choose(page, PHOTOS)
    rows = page.locator(ITEM).locator("[data-digest]")
    expect(rows).to_have_count(2)
    rows.first.locator('[data-action="remove-digest"]').click()
    expect(rows).to_have_count(1)
    assert rows.first.get_attribute("data-digest") == digest(FILES["截图 2.png"])
    assert page.locator(ITEM).locator("input[type=checkbox]").is_checked()
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_too_large_a_file_is_named(site: Site, visit: Callable[..., Visit]) -> None:
    """It is said which and how large one may be; the other of the two is noted."""
    page = result(visit(), site.url + START)
    page.evaluate(
        """() => Object.defineProperty(File.prototype, "size", {
          get() { return this.name.includes("2") ? 256e6 + 1 : 256e6; } })"""
    )
    choose(page, PHOTOS)
    said = page.locator('[data-part="error"][data-code="too-long"]')
    expect(said).to_contain_text("截图 2.png")
    expect(said).to_contain_text("256 MB")
    rows = page.locator(ITEM).locator("[data-digest]")
    expect(rows).to_have_count(1)
    assert rows.first.get_attribute("data-digest") == digest(FILES["门口.jpg"])


def test_file_of_a_hundred_megabytes(
    site: Site, visit: Callable[..., Visit], tmp_path: Path
) -> None:
    """A video is read whole."""
    film = tmp_path / "开箱.mp4"
    film.write_bytes(b"0123456789abcdef" * (6 << 20))
    page = result(visit(), site.url + START)
    choose(page, [film])
    row = page.locator(ITEM).locator("[data-digest]")
    expect(row).to_have_attribute("data-digest", digest(film.read_bytes()))


def test_unreadable_file_is_named(site: Site, visit: Callable[..., Visit], tmp_path: Path) -> None:
    """A file that is gone before it was read: said so, by its name."""
    page = result(visit(), site.url + START)
    gone = "() => Promise.reject(new DOMException('gone'))"
    page.evaluate(f"() => {{ File.prototype.arrayBuffer = {gone}; }}")
    choose(page, PHOTOS[:1])
    expect(page.locator('[data-part="error"][data-code="unread-file"]')).to_contain_text("门口.jpg")
    expect(page.locator("[data-digest]")).to_have_count(0)


def test_fingerprints_on_paper(site: Site, visit: Callable[..., Visit]) -> None:
    """Only if the reader ticks them, as with all that is personal."""
    page = result(visit(), site.url + START)
    choose(page, PHOTOS)
    expect(page.locator(ITEM).locator("[data-digest]")).to_have_count(2)
    want = digest(FILES["门口.jpg"])[:20]

    def paper() -> str:
        pdf = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
        return "".join(one.extract_text() for one in pdf.pages).replace("\n", "")

    assert want not in paper()
    page.locator(".pw-personal > summary").click()
    page.check('input[name="print"][value="proofs"]')
    page.wait_for_selector('[data-part="personal"] li', state="attached")
    assert want in paper()
