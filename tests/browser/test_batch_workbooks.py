"""Workbooks on the page for many parcels: made by openpyxl, read in the real browser."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.test_batch import MANY, go, opened
from tests.browser.test_wizard_axe import overflow, violations
from tests.browser.workbooks import chosen, export, merged
from tests.conftest import Site


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
