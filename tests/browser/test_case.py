"""The case in the page: the log, evidence, the estimate, what goes on paper."""

import io
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from icalendar import Calendar
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.conftest import Visit
from tests.browser.held import START, WAITING, note, result
from tests.conftest import Site

pytestmark = pytest.mark.shared_python


def test_promise_is_chased(site: Site, visit: Callable[..., Visit]) -> None:
    """A promise of a day gives the next contact; when it passed this is said on opening."""
    here = visit()
    page = result(here, site.url + WAITING)
    page.fill("#pw-log-said", "客服说三天内更新")
    page.fill("#pw-log-promised_by", "2026-11-25")
    page.click('[data-action="log-add"]')
    page.wait_for_selector('[data-next="2026-11-25"]')
    page.wait_for_selector('[data-part="timeline"] g[data-on="2026-11-25"]', state="attached")
    page.click('[data-action="save"]')
    page.wait_for_selector('[data-notice="saved"]')
    page.clock.set_fixed_time("2026-11-27T04:00:00Z")
    page.reload()
    page.click('[data-action="open-kept"]')
    page.wait_for_selector(".pw-late")
    page.wait_for_selector('[data-next="2026-11-27"]')
    page.wait_for_selector('[data-notice="overdue"]')
    page.click('[data-action="done"]')
    page.wait_for_selector('[data-entry][data-done="true"]:not(.pw-late)')
    expect(page.locator("[data-next]")).to_have_count(0)


def test_log_is_edited_in_place(site: Site, visit: Callable[..., Visit]) -> None:
    """Editing keeps the entry's id; a day after today is refused and the words stay."""
    here = visit()
    page = result(here, site.url + WAITING)
    page.fill("#pw-log-said", "第一次说法")
    page.click('[data-action="log-add"]')
    entry = page.wait_for_selector("[data-entry]").get_attribute("data-entry")
    page.click('[data-action="edit"]')
    page.fill("#pw-log-on", "2026-11-30")
    page.fill("#pw-log-said", "更正的说法")
    page.click('[data-action="log-add"]')
    page.wait_for_selector('[data-part="error"][data-code="future-date"]')
    assert page.input_value("#pw-log-said") == "更正的说法"
    page.fill("#pw-log-on", "2026-11-21")
    page.click('[data-action="log-add"]')
    expect(page.locator(f'[data-entry="{entry}"]')).to_contain_text("更正的说法")


def test_evidence_missing_for_the_next_rung(
    site: Site, visit: Callable[..., Visit], tmp_path: Path
) -> None:
    """A tick lowers what is missing; a file's digest is computed here and kept in the case."""
    here = visit()
    page = result(here, site.url + START)
    missing = page.locator('[data-part="proof-missing"]')
    before = int(missing.get_attribute("data-missing") or 0)
    assert before > 1
    page.locator('[data-part="proof"] input[type="checkbox"]').first.check()
    expect(missing).to_have_attribute("data-missing", str(before - 1))
    photo = tmp_path / "photo.txt"
    photo.write_bytes(b"abc")
    page.locator('[data-part="proof"] input[type="file"]').nth(1).set_input_files(photo)
    expect(missing).to_have_attribute("data-missing", str(before - 2))
    digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    expect(page.locator(".pw-digest code")).to_have_text(digest)
    assert not any("photo" in url for url in here.requests)


def test_estimate_follows_the_amounts(site: Site, visit: Callable[..., Visit]) -> None:
    """Amounts give a sum; what is no amount is refused in words and stays."""
    here = visit()
    page = result(here, site.url + START)
    page.locator('[data-part="estimate"] > summary').click()
    page.fill('[data-amount="paid"]', "59.90")
    shown = page.locator('[data-estimate="seller-refund"] .pw-range')
    expect(shown).to_contain_text("59.90")
    page.fill('[data-amount="paid"]', "-3")
    expect(page.locator('[data-part="estimate"] [role="status"]')).not_to_be_empty()
    assert page.input_value('[data-amount="paid"]') == "-3"
    expect(shown).to_contain_text("59.90")


def test_amounts_travel_in_the_case_file(site: Site, visit: Callable[..., Visit]) -> None:
    """What was typed for the estimate is in the exported case and comes back from it."""
    page = result(visit(), site.url + START)
    page.locator('[data-part="estimate"] > summary').click()
    page.fill('[data-amount="paid"]', "59.90")
    note(page, "打过电话")
    with page.expect_download() as download:
        page.click('[data-action="export-case"]')
    there = result(visit(), site.url + START)
    there.set_input_files("#pw-import", download.value.path())
    expect(there.locator("[data-entry]")).to_have_count(1)  # the file's log: it is taken over
    there.locator('[data-part="estimate"] > summary').click()
    expect(there.locator('[data-amount="paid"]')).to_have_value("59.90")


def test_a_tick_holds_in_the_other_language(site: Site, visit: Callable[..., Visit]) -> None:
    """Evidence is ticked by item: what is there in Chinese is there in English."""
    page = result(visit(), site.url + START)
    page.locator('[data-part="proof"] input[type="checkbox"]').first.check()
    missing = page.locator('[data-part="proof-missing"]')
    expect(page.locator('[data-part="proof"] [data-have="true"]')).to_have_count(1)
    left = missing.get_attribute("data-missing") or ""
    with page.expect_download() as download:
        page.click('[data-action="export-case"]')
    there = result(visit(), site.url + "en/" + START)
    there.set_input_files("#pw-import", download.value.path())
    expect(there.locator('[data-part="proof"] [data-have="true"]')).to_have_count(1)
    expect(there.locator('[data-part="proof-missing"]')).to_have_attribute("data-missing", left)


def test_timeline_and_table_say_the_same(site: Site, visit: Callable[..., Visit]) -> None:
    """The drawing has the days of the table in the same order, today among them."""
    here = visit()
    page = result(here, site.url + WAITING)
    days = "all => all.map(each => each.dataset.on)"
    drawn = page.locator('[data-part="timeline"] svg g').evaluate_all(days)
    table = page.locator('[data-part="timeline"] tbody tr').evaluate_all(days)
    assert drawn == table == sorted(table)
    assert {"2026-11-20", "2026-11-22", "2026-11-27", "2026-11-28"} <= set(table)


def days_of(page: Page) -> list[str]:
    """Return the days that the result draws."""
    every = "all => all.map(each => each.dataset.on)"
    return list(page.locator('[data-part="timeline"] tbody tr').evaluate_all(every))


def test_calendar_leads_back(site: Site, visit: Callable[..., Visit]) -> None:
    """Events carry the address of answers and dates, and an id that stays for the next export."""
    here = visit()
    page = result(here, site.url + WAITING)
    page.locator('[data-part="log"] textarea').fill("只在记录里")
    page.click('[data-action="log-add"]')
    page.wait_for_selector("[data-entry]")
    texts = []
    for _ in range(2):
        with page.expect_download() as download:
            page.click('[data-action="export-ics"]')
        texts.append(download.value.path().read_text("utf-8"))
    first, again = ([*Calendar.from_ical(text).walk("VEVENT")] for text in texts)
    assert [str(event["UID"]) for event in first] == [str(event["UID"]) for event in again]
    assert not [event for event in first if "只在记录里" in event.to_ical().decode()]
    links = {str(event["URL"]) for event in first}
    assert len(links) == 1
    link = links.pop()
    place, _, told = link.partition("#")
    assert place == site.url + "wizard/"
    assert dict(parse_qsl(told)) == dict(parse_qsl(WAITING.partition("#")[2]))
    mine = days_of(page)
    assert "2026-11-20" in mine
    other = result(visit(), link)
    assert days_of(other) == mine


@pytest.mark.whole_browser
def test_paper_shows_what_was_chosen(site: Site, visit: Callable[..., Visit]) -> None:
    """A code and the address lead back; personal data only when ticked; one sheet of A4."""
    here = visit()
    page = result(here, site.url + WAITING)
    page.wait_for_selector(".pw-qr path", state="attached")
    page.click('[data-part="advice"] [data-action="letter"] >> nth=0')
    page.fill('[data-blank="waybill"]', "TESTNUMBER001")
    expect(page.locator("#pw-letter")).to_have_value(re.compile("TESTNUMBER001"))
    sheet = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    assert len(sheet.pages) == 1
    assert "TESTNUMBER001" not in sheet.pages[0].extract_text()
    assert "seen=lost" in sheet.pages[0].extract_text().replace("\n", "")
    page.locator(".pw-personal > summary").click()
    page.check('input[name="print"][value="waybill"]')
    sheet = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    assert len(sheet.pages) == 1
    assert "TESTNUMBER001" in sheet.pages[0].extract_text()
