"""Workbooks that cannot be read, or not yet: a sentence each, and nothing is lost."""

import io
import zipfile
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.fault_server import Host
from tests.browser.test_batch import go, opened
from tests.browser.test_offline import installed, own
from tests.browser.workbooks import book_of, chosen, export
from tests.conftest import Site

__all__ = ["own"]  # a fixture
KEPT = "async (list) => Boolean(await caches.match(list))"
LIST = "assets/workbook/manifest.json"


def damaged() -> bytes:
    """Return a workbook whose sheet ends in the middle."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(export(20))) as whole, zipfile.ZipFile(out, "w") as half:
        for name in whole.namelist():
            data = whole.read(name)
            half.writestr(name, data[: len(data) // 2] if "sheet1" in name else data)
    return out.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)

REFUSED = {
    "broken": (export(3)[:-80], "damaged"),
    "sheet-broken": (damaged(), "damaged"),
    "no-workbook": (b"PK\x03\x04 no zip at all", "damaged"),
    "old": (OLE, "old .xls"),
    "locked": (OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
    "empty": (book_of([]), "has no rows"),
    "too-many": (book_of([["status"], *([["lost"]] * 20_001)]), "zhuijian triage"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_cannot_be_read_is_said(site: Site, visit: Callable[..., Visit], kind: str) -> None:
    """In the reader's language, with the way on; then another file is read."""
    page = opened(visit(), site.url + "en/batch/")
    data, words = REFUSED[kind]
    chosen(page, "a.xlsx", data)
    page.click('[data-action="go"]')
    expect(page.locator('[data-part="error"]')).to_contain_text(words)
    assert page.locator('[data-part="working"]').is_hidden()
    chosen(page, "b.xlsx", book_of([["status"], ["lost"]]))
    go(page, 1)
    assert page.locator('[data-part="error"]').count() == 0


def test_reading_is_stopped(host: Host, visit: Callable[..., Visit]) -> None:
    """While what reads is on its way; nothing is lost, and the next try reads."""
    page = opened(visit(), host.url + "batch/")
    page.route("**/assets/workbook/tables.*", lambda route: None)  # never comes
    chosen(page, "a.xlsx", export(5))
    page.click('[data-action="go"]')
    page.wait_for_selector('[data-part="working"] progress[value]')
    page.click('[data-action="stop"]')
    expect(page.locator('[data-part="error"]')).to_contain_text("已停下")
    page.unroute("**/assets/workbook/tables.*")
    go(page, 5)


def test_damaged_parts_are_not_used(host: Host, visit: Callable[..., Visit]) -> None:
    """What reads is checked by its hash like the rest of Python."""
    page = opened(visit(), host.url + "batch/")
    page.route("**/assets/workbook/tables.*", lambda route: route.fulfill(body=b"PK other"))
    chosen(page, "a.xlsx", export(5))
    page.click('[data-action="go"]')
    expect(page.locator('[data-part="error"]')).to_contain_text("E_HASH")


def test_a_workbook_is_read_with_the_server_dead(own: Host, visit: Callable[..., Visit]) -> None:
    """Not kept unasked; kept after the first workbook; then no size is told, for nothing loads."""
    here = visit(offline=True)
    installed(here, own)
    assert not here.page.evaluate(KEPT, own.url + LIST)
    page = opened(here, own.url + "batch/")
    chosen(page, "a.xlsx", export(5))
    go(page, 5)
    page.wait_for_function(KEPT, arg=own.url + LIST)
    own.close()
    page = opened(here, own.url + "batch/")
    chosen(page, "b.xlsx", export(6))
    go(page, 6)
    assert page.locator('[data-part="file-said"]').is_hidden()
