"""Workbooks on the page for many parcels: made by openpyxl, read in the real browser."""

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Page, expect

from tests.batch import COLUMNS, made
from tests.browser.conftest import Visit
from tests.browser.fault_server import Host
from tests.browser.test_batch import HEADS, MANY, go, opened
from tests.browser.test_offline import installed, own
from tests.browser.test_wizard_axe import overflow, violations
from tests.conftest import Site

__all__ = ["own"]  # a fixture

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
KEPT = "async (list) => Boolean(await caches.match(list))"
LIST = "assets/workbook/manifest.json"


def saved(book: openpyxl.Workbook) -> bytes:
    """Return the bytes of a workbook."""
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def book_of(rows: Sequence[Sequence[object]]) -> bytes:
    """Return a workbook of one sheet."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("导出")
    for row in rows:
        sheet.append(row)
    return saved(book)


def export(count: int) -> bytes:
    """Return a shop's export of `count` rows, days as cells of days."""
    days = ("shipped_on", "complained_on")
    rows = [
        [
            date.fromisoformat(row[name]) if name in days and row[name] else row[name]
            for name in COLUMNS
        ]
        for row in made(11, count)
    ]
    return book_of([HEADS, *rows])


def chosen(page: Page, name: str, data: bytes) -> None:
    """Choose a file."""
    given = {"name": name, "mimeType": XLSX, "buffer": data}
    page.set_input_files('[data-part="file"]', files=[given])  # type: ignore[list-item]


def merged() -> bytes:
    """Return a workbook as people make them: titles, merged heads, formulas, several sheets."""
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.title = "空表"
    sheet = book.create_sheet("十一月")
    sheet.append(["十一月异常件"])
    sheet.merge_cells("A1:D1")
    sheet.append(["订单编号", "物流", None, "发货时间"])
    sheet.append([None, "快递单号", "物流状态", None])
    sheet.merge_cells("B2:C2")
    sheet.merge_cells("A2:A3")
    sheet.append(["0012", "YT0000000000001", "快件丢失", datetime(2026, 11, 20, 9, 30)])  # noqa: DTZ001
    sheet.append(["0013", "YT0000000000002", "=B4", date(2026, 11, 21)])
    book.create_sheet("十月").append(["订单编号", "物流状态"])
    return saved(book)


def test_a_workbook_as_people_make_them(site: Site, visit: Callable[..., Visit]) -> None:
    """What it takes is said before it is loaded; the sheet is named; days are days."""
    here = visit()
    page = opened(here, site.url + "batch/")
    chosen(page, "十一月.xlsx", merged())
    expect(page.locator('[data-part="file-said"]')).to_contain_text("MB")
    assert not [one for one in here.requests if one.endswith((".zip", ".bin", ".wasm"))]
    go(page, 2)
    note = page.locator('[data-part="note"]')
    expect(note).to_contain_text("“十一月”")
    expect(note).to_contain_text("十月")
    assert "丢" in page.locator('tr[data-line="4"]').inner_text()
    assert "没有算出来的公式" in page.locator('tr[data-line="5"]').inner_text()
    assert "shipped_on=2026-11-20" in str(page.locator('tr[data-line="4"] a').get_attribute("href"))
    assert {one.split("/")[2] for one in here.requests if "://" in one} == {site.url.split("/")[2]}
    assert here.console == []


@pytest.mark.slow
def test_two_thousand_rows(site: Site, visit: Callable[..., Visit]) -> None:
    """All are read and gone through."""
    page = opened(visit(), site.url + "batch/")
    chosen(page, "导出.xlsx", export(MANY))
    go(page, MANY)
    expect(page.locator('[data-part="summary"]')).to_contain_text(str(MANY))


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
    "empty": (book_of([]), "holds no row"),
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


def test_letters_each_in_a_file_of_its_own(
    site: Site, visit: Callable[..., Visit], tmp_path: Path
) -> None:
    """As many as the rows that have one, each named by its line, readable by another program."""
    page = opened(visit(), site.url + "batch/")
    chosen(page, "a.xlsx", export(30))
    page.select_option('[data-part="deal"]', "sale")
    go(page, 30)
    shown = page.locator(".pb-table tbody tr").all()
    lettered = {
        str(row.get_attribute("data-line"))
        for row in shown
        if row.locator("td").last.inner_text().strip()
    }
    with page.expect_download() as got:
        page.click('[data-action="letters-zip"]')
    got.value.save_as(tmp_path / "letters.zip")
    with zipfile.ZipFile(tmp_path / "letters.zip") as archive:
        assert archive.testzip() is None
        assert {name.split("-")[0] for name in archive.namelist()} == lettered
        texts = [archive.read(name).decode("utf-8-sig") for name in archive.namelist()]
    assert all(len(text) > 100 for text in texts)
    assert len(lettered) > 5


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("lang", ["", "en/"])
def test_no_violation_with_a_workbook(
    site: Site, visit: Callable[..., Visit], width: int, lang: str
) -> None:
    """While it is read, and with its result, axe finds nothing and nothing is too wide."""
    here = visit(viewport={"width": width, "height": 800}, bypass_csp=True)
    page = opened(here, site.url + lang + "batch/")
    page.route("**/assets/workbook/tables.*", lambda route: None)
    chosen(page, "a.xlsx", merged())
    page.wait_for_selector('[data-part="file-said"]:not([hidden])')
    page.click('[data-action="go"]')
    page.wait_for_selector('[data-part="working"] progress')
    assert violations(page) == []
    page.click('[data-action="stop"]')
    page.wait_for_selector('[data-part="error"]')
    page.unroute("**/assets/workbook/tables.*")
    go(page, 2)
    assert violations(page) == []
    assert overflow(page) == 0
