"""Many parcels on a page: pasted or from a file, on this device, without losing the page."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.batch import COLUMNS, made
from tests.browser.conftest import Visit
from tests.browser.test_wizard_axe import overflow, violations
from tests.conftest import Site

HEADS = ("订单编号", "快递单号", "快递公司", "物流状态", "最新物流", "发货时间", "投诉时间")
MANY = 2_000


def table(count: int, delimiter: str = ",") -> str:
    """Return a shop's export of `count` rows."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(HEADS)
    writer.writerows([row[name] for name in COLUMNS] for row in made(11, count))
    return out.getvalue()


def opened(here: Visit, address: str) -> Page:
    """Open the page and wait until it is at work."""
    page = here.open(address)
    page.wait_for_selector("parcel-batch[data-ready]", state="attached")
    return page


def go(page: Page, count: int) -> None:
    """Press the button and wait for the result."""
    page.click('[data-action="go"]')
    page.wait_for_selector(f'[data-part="result"][data-rows="{count}"]')


def chosen(page: Page, name: str, data: bytes) -> None:
    """Choose a file."""
    given = {"name": name, "mimeType": "text/csv", "buffer": data}
    page.set_input_files('[data-part="file"]', files=[given])  # type: ignore[list-item]


def test_a_pasted_table(site: Site, visit: Callable[..., Visit], tmp_path: Path) -> None:
    """Sorted by day, searched, opened in the wizard, saved, letters written; nothing sent."""
    here = visit()
    page = opened(here, site.url + "batch/")
    page.fill('[data-part="text"]', table(120, "\t"))
    page.select_option('[data-part="deal"]', "sale")
    go(page, 120)
    days = page.locator(".pb-table tbody tr td:first-child").all_inner_texts()
    assert len(days) == 100
    known = [day.split("\n")[0] for day in days if day.startswith("20")]
    assert known == sorted(known)
    page.click('[data-action="more"]')
    expect(page.locator(".pb-table tbody tr")).to_have_count(120)
    number = page.locator('tr[data-line="5"] th').inner_text().split("\n")[0]
    page.fill("#pb-find", number)
    expect(page.locator(".pb-table tbody tr")).to_have_count(1)
    href = page.locator('tr[data-line="5"] a').get_attribute("href")
    assert href
    with page.expect_download() as got:
        page.click('[data-action="save"]')
    got.value.save_as(tmp_path / "a.csv")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "a.csv").read_text("utf-8-sig"))))
    assert [row["number"].strip("\t") for row in rows] == [number]
    page.fill("#pb-find", "")
    with page.expect_download() as got:
        page.click('[data-action="letters"]')
    got.value.save_as(tmp_path / "letters.txt")
    assert (tmp_path / "letters.txt").read_text("utf-8").count("YT") >= 20
    page.goto(page.url + href if href.startswith("#") else site.url + "batch/" + href)
    page.wait_for_selector("parcel-wizard[data-ready]", state="attached")
    assert "deal=sale" in page.url
    assert {address.split("/")[2] for address in here.requests if "://" in address} == {
        site.url.split("/")[2]
    }
    assert not [address for address in here.requests if "kernel-rest" in address], "needs it all"
    assert here.console == []


def test_a_file_in_gbk(site: Site, visit: Callable[..., Visit]) -> None:
    """A shop's export as Chinese Windows writes it is read, and the encoding is said."""
    page = opened(visit(), site.url + "batch/")
    chosen(page, "导出.csv", table(30).encode("gbk"))
    go(page, 30)
    expect(page.locator('[data-part="columns"]')).to_be_visible()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.png", b"\x89PNG\r\n\x1a\n\x00\x00", "a.png"),
        ("a.csv", b"a,b\n1,2\n", "trace"),
        ("a.csv", b"status\n" + b"ok\n" * 1_000_000, "zhuijian triage"),
        ("a.csv", b"", "choose a file"),
    ],
)
def test_what_cannot_be_taken_is_said(
    site: Site, visit: Callable[..., Visit], name: str, data: bytes, words: str
) -> None:
    """In the reader's language, with the way on; the page stays as it is."""
    page = opened(visit(), site.url + "en/batch/")
    chosen(page, name, data)
    page.click('[data-action="go"]')
    expect(page.locator('[data-part="error"]')).to_contain_text(words)


def test_columns_are_corrected_by_the_reader(site: Site, visit: Callable[..., Visit]) -> None:
    """Where no name is known the reader says which column it is, by the keyboard.

    Whether the first row holds names nobody knows then: it is kept, and not taken for anything.
    """
    page = opened(visit(), site.url + "batch/")
    page.fill('[data-part="text"]', "甲,乙\nYT1,快件丢失\n")
    page.focus('[data-action="go"]')
    page.keyboard.press("Enter")
    page.wait_for_selector("#pb-column-1")
    page.select_option("#pb-column-1", "status")
    page.focus('[data-action="go"]')
    page.keyboard.press("Enter")
    page.wait_for_selector('[data-part="result"][data-rows="2"]')
    assert "丢" in page.locator('tr[data-line="2"]').inner_text()
    assert "没有认出来" in page.locator('tr[data-line="1"]').inner_text()
    assert page.evaluate("document.activeElement.tagName") == "H2"


def test_it_can_be_stopped_and_the_page_stays_usable(
    site: Site, visit: Callable[..., Visit]
) -> None:
    """Stopping is heard while thousands of rows are at work, and keeps what is done."""
    page = opened(visit(), site.url + "batch/")
    page.fill('[data-part="text"]', table(MANY))
    page.click('[data-action="go"]')
    page.wait_for_selector('[data-part="working"] progress')
    page.click('[data-action="stop"]')
    page.wait_for_selector('[data-part="result"] .zj-alert')
    done = int(page.get_attribute('[data-part="result"]', "data-rows") or 0)
    assert 0 < done < MANY


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("lang", ["", "en/"])
def test_no_violation(
    site: Site, visit: Callable[..., Visit], scheme: str, width: int, lang: str
) -> None:
    """With an error and with a result axe finds nothing, and nothing is wider than the page."""
    here = visit(color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=True)
    page = opened(here, site.url + lang + "batch/")
    page.click('[data-action="go"]')
    page.wait_for_selector('[data-part="error"]')
    assert violations(page) == []
    page.fill('[data-part="text"]', table(12))
    go(page, 12)
    page.click('[data-part="columns"] summary')
    assert violations(page) == []
    assert overflow(page) == 0
