"""The case in the page: rungs taken, the log, evidence, the estimate, what goes on paper."""

import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.conftest import Visit
from tests.conftest import Site

pytestmark = pytest.mark.shared_python
START = "wizard/#v=1&seen=lost&role=buyer&route=domestic&seller_asked=no&complained=no&insured=no"
WAITING = (
    "wizard/#v=1&seen=lost&role=buyer&route=domestic&seller_asked=silent&complained=yes"
    "&answered=no&appealed=no&elsewhere=none&insured=no&d.complained_on=2026-11-20"
)
NOON = "2026-11-22T04:00:00Z"


def result(here: Visit, address: str) -> Page:
    """Open a result at noon of 22 November 2026 in Beijing."""
    here.page.clock.set_fixed_time(NOON)
    page = here.open(address)
    page.wait_for_selector("[data-rung]")
    return page


def did(page: Page, rung: str, on: str) -> None:
    """Say that a rung was taken on a day."""
    row = page.locator(f'[data-rung="{rung}"]')
    row.locator(".pw-did > summary").click()
    row.locator('input[name="did_on"]').fill(on)
    row.locator('[data-action="did"]').click()


def test_taken_rung_counts_and_can_be_corrected(site: Site, visit: Callable[..., Visit]) -> None:
    """Saying that the complaint was made sets answer and date; the answer undoes it."""
    here = visit()
    page = result(here, site.url + START)
    did(page, "carrier-complaint", "2026-11-20")
    here.question("answered")
    here.address("complained=yes", "d.complained_on=2026-11-20")
    page.check('input[value="no"]')
    page.click('[data-action="next"]')
    here.question("appealed")
    page.check('input[value="no"]')
    page.click('[data-action="next"]')
    here.question("elsewhere")
    page.check('input[value="none"]')
    page.click('[data-action="next"]')
    row = page.locator('[data-rung="carrier-complaint"][data-rung-state="done"]')
    row.locator('[data-action="undid"]').click()
    here.question("complained")


@pytest.mark.parametrize(
    ("rung", "set_"),
    [
        ("postal-appeal", "appealed=yes"),
        ("market-regulator", "elsewhere=market"),
        ("consumer-association", "elsewhere=association"),
        ("small-claims", "elsewhere=court"),
    ],
)
def test_each_body_has_its_answer(
    site: Site, visit: Callable[..., Visit], rung: str, set_: str
) -> None:
    """The rung is done, and the answer that says so is in the address."""
    here = visit()
    page = result(here, site.url + WAITING)
    did(page, rung, "2026-11-21")
    page.wait_for_selector(f'[data-rung="{rung}"][data-rung-state="done"]')
    here.address(set_)


def test_12315_before_the_carrier(site: Site, visit: Callable[..., Visit]) -> None:
    """Who turned to 12315 first is never asked about it; the date alone counts, and goes."""
    here = visit()
    page = result(here, site.url + START)
    did(page, "market-regulator", "2026-11-21")
    row = page.locator('[data-rung="market-regulator"][data-rung-state="done"]')
    row.wait_for()
    here.address("d.market_filed_on=2026-11-21")
    page.reload()
    row.wait_for()
    row.locator('[data-action="undid"]').click()
    page.wait_for_selector('[data-rung="market-regulator"][data-rung-state="open"]')


def test_seller_and_bodies_without_an_answer(site: Site, visit: Callable[..., Visit]) -> None:
    """The seller's answer is chosen; a report, which no question asks for, goes into the log."""
    here = visit()
    page = result(here, site.url + START)
    row = page.locator('[data-rung="seller"]')
    row.locator(".pw-did > summary").click()
    row.locator("select").select_option("silent")
    row.locator('[data-action="did"]').click()
    here.question("elsewhere")
    page.check('input[value="none"]')
    page.click('[data-action="next"]')
    page.wait_for_selector('[data-rung="seller"][data-rung-state="done"]')
    here.address("seller_asked=silent")
    expect(page.locator("[data-entry]")).to_have_count(1)
    did(page, "platform", "2026-11-21")
    expect(page.locator("[data-entry]")).to_have_count(2)


def test_contradicting_day_changes_nothing(site: Site, visit: Callable[..., Visit]) -> None:
    """An appeal before the complaint, or in the future, is refused where it was typed."""
    here = visit()
    page = result(here, site.url + WAITING)
    before = page.url
    did(page, "postal-appeal", "2026-11-19")
    page.wait_for_selector('.pw-did [data-part="error"][data-code="date-order"]:focus')
    page.fill('[data-rung="postal-appeal"] input[name="did_on"]', "2026-11-23")
    page.click('[data-rung="postal-appeal"] [data-action="did"]')
    page.wait_for_selector('.pw-did [data-part="error"][data-code="future-date"]:focus')
    assert page.input_value('[data-rung="postal-appeal"] input[name="did_on"]') == "2026-11-23"
    assert page.url == before


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
    with page.expect_download() as download:
        page.click('[data-action="export-case"]')
    there = result(visit(), site.url + START)
    there.set_input_files("#pw-import", download.value.path())
    there.wait_for_function("() => history.length > 2")
    there.wait_for_selector("[data-rung]")
    there.locator('[data-part="estimate"] > summary').click()
    assert there.input_value('[data-amount="paid"]') == "59.90"


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


def test_calendar_leads_back(site: Site, visit: Callable[..., Visit]) -> None:
    """Events carry the answers' address and an id that stays from one export to the next."""
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
    plain = texts[0].replace("\r\n ", "")
    assert f"URL:{site.url}wizard/#v=1&seen=lost" in plain
    assert "只在记录里" not in plain
    uids = [[line for line in text.splitlines() if line.startswith("UID")] for text in texts]
    assert uids[0] == uids[1]
    assert uids[0]


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
