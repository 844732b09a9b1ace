"""Rules past their review: told by the reader's own day, on the page, in the result, on paper."""

import io
import unicodedata
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from tests.browser.conftest import Visit
from tests.conftest import Site

# A page of every sort that shows a rule or a source; some written by hand.
PAGES = (
    *("kinds/lost/", "checklists/lost/", "checklists/seller/", "claims/deliver/"),
    *("letters/delay/", "channels/postal-appeal/", "carriers/sf/", "ladder/", "states/", "myths/"),
    *("facts/", "sources/", "platforms/", "followup/", "sample/", "coverage/"),
)
CASE = "wizard/#v=1&seen=lost&deal=shop&route=domestic&seller_asked=no&at=advice"
PAST = '[data-warning="past-review"]'


def day_of(page: Page) -> date:
    """Return the day that a page names."""
    return date.fromisoformat(page.get_attribute("[data-review]", "data-review") or "")


def plain(text: str) -> str:
    """Return `text` without spaces, and with the letters that a PDF draws as others."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def at(day: date) -> str:
    """Return the noon of a day in Beijing."""
    return f"{day}T12:00:00+08:00"


@pytest.mark.parametrize("lang", ["", "en/"])
def test_every_sort_of_page_tells_by_the_readers_day(
    site: Site, visit: Callable[..., Visit], lang: str
) -> None:
    """On its last day a page says nothing yet, on the next one it does, on paper too."""
    page = visit().page
    for path in PAGES:
        page.clock.set_fixed_time(at(date(2026, 12, 1)))
        page.goto(f"{site.url}{lang}{path}")
        last = day_of(page)
        for day, late in ((last, False), (last + timedelta(days=1), True)):
            page.clock.set_fixed_time(at(day))
            page.reload()
            assert page.locator("[data-review]").is_visible() is late, (path, day)
        page.emulate_media(media="print")
        assert page.locator("[data-review]").is_visible(), path
        page.emulate_media(media="screen")


def test_without_scripts_a_line_names_the_day(site: Site, visit: Callable[..., Visit]) -> None:
    """Nobody can know the reader's day there, so the page names its own."""
    page = visit(java_script_enabled=False).page
    for path in PAGES:
        page.goto(site.url + path)
        last = day_of(page)
        assert not page.locator("[data-review]").is_visible()
        assert page.locator(f'p > time[datetime="{last}"]').last.is_visible(), path


@pytest.mark.whole_browser
@pytest.mark.shared_python
@pytest.mark.parametrize("lang", ["", "en/"])
def test_the_result_and_its_paper_tell_it(
    site: Site, visit: Callable[..., Visit], tmp_path: Path, lang: str
) -> None:
    """Above the one step of today, on the printed sheet, and in the file to hand over."""
    page = visit().page
    page.clock.set_fixed_time(at(date(2031, 3, 3)))
    page.goto(f"{site.url}{lang}{CASE}")
    page.wait_for_selector(PAST)
    said = page.inner_text(PAST)
    order = page.evaluate(
        f"() => document.querySelector('{PAST}').compareDocumentPosition("
        "document.querySelector('[data-part=today]')) & Node.DOCUMENT_POSITION_FOLLOWING"
    )
    assert order
    sheet = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    assert plain(said) in plain("".join(one.extract_text() for one in sheet.pages))
    with page.expect_download() as coming:
        page.click('[data-action="hand-over"]')
    file = tmp_path / "page.html"
    coming.value.save_as(file)
    assert said in file.read_text("utf-8")


@pytest.mark.shared_python
def test_the_result_says_nothing_while_its_rules_are_fresh(
    site: Site, visit: Callable[..., Visit]
) -> None:
    """A warning that always stands is none."""
    page = visit().page
    page.clock.set_fixed_time(at(date(2026, 12, 1)))
    page.goto(site.url + CASE)
    page.wait_for_selector('[data-part="advice"] [data-step]')
    assert page.locator(PAST).count() == 0
