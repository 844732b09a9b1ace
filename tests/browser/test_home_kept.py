"""The home page: the cases kept on this device, and a case file to go on with."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.held import START, note, said, save, tab
from tests.browser.holding import a_file
from tests.conftest import Site

pytestmark = pytest.mark.shared_python


def kept(page: Page, site: Site, name: str, day: str) -> None:
    """Keep a case with a promise for a day."""
    page.goto("about:blank")
    page.goto(site.url + START)
    page.wait_for_selector("[data-rung]")
    page.fill("#pw-log-promised_by", day)
    note(page, f"{name}的")
    page.fill("#pw-keep-name", name)
    save(page)


def home(page: Page, site: Site) -> None:
    """Go to the home page and wait for the list."""
    page.goto(site.url)
    page.wait_for_selector("[data-part=kept] [data-kept]")


def test_kept_cases_on_the_home_page(site: Site, visit: Callable[..., Visit]) -> None:
    """They stand in the order of their next days; one opens in the wizard with its log."""
    page = tab(visit(), site)
    kept(page, site, "远", "2026-12-20")
    kept(page, site, "近", "2026-11-24")
    home(page, site)
    expect(page.locator("[data-kept] strong")).to_have_text(["近", "远"])
    page.locator('[data-kept]:has-text("远") [data-action="open-kept"]').click()
    page.wait_for_selector("parcel-wizard [data-rung]")
    expect(page.locator("[data-entry]")).to_have_count(1)
    expect(page.locator("[data-entry]")).to_contain_text("远的")


def test_finishing_removing_and_wiping(site: Site, visit: Callable[..., Visit]) -> None:
    """One is laid by, one is removed; one wipe deletes all that is left."""
    page = tab(visit(), site)
    for name, day in (("甲", "2026-11-24"), ("乙", "2026-11-25"), ("丙", "2026-11-26")):
        kept(page, site, name, day)
    home(page, site)
    names = page.locator("[data-kept] strong")
    page.locator('[data-kept]:has-text("甲") [data-action="finish-kept"]').click()
    expect(names).to_have_text(["乙", "丙", "甲"])
    page.locator('[data-kept]:has-text("乙") [data-action="remove-kept"]').click()
    expect(names).to_have_text(["丙", "甲"])
    page.click('[data-part=kept] [data-action="wipe"]')
    page.wait_for_selector('[data-notice="wiped"]')
    assert said(page) == {}


def test_home_page_of_who_keeps_nothing(site: Site, visit: Callable[..., Visit]) -> None:
    """Nothing is shown, no database is made, and none of the list's code is loaded."""
    here = visit()
    here.open(site.url)
    here.page.wait_for_selector("[data-import]")
    assert here.page.evaluate("async () => (await indexedDB.databases()).length") == 0
    assert not [url for url in here.requests if "/keep/" in url]


def test_case_file_read_on_the_home_page(site: Site, visit: Callable[..., Visit]) -> None:
    """A file chosen there is read in the wizard, and nothing of it stays between the pages."""
    here = visit()
    page = here.page
    page.on("dialog", lambda dialog: dialog.accept())
    here.open(site.url)
    page.set_input_files("[data-home] input[type=file]", a_file("读入的"))
    page.wait_for_selector("parcel-wizard [data-rung]")
    expect(page.locator("[data-entry]")).to_have_count(1)
    assert page.evaluate("() => sessionStorage.getItem('zhuijian.file')") is None


def test_hostile_file_on_the_home_page(site: Site, visit: Callable[..., Visit]) -> None:
    """A file that is no case is refused in words by the wizard."""
    here = visit()
    here.open(site.url)
    text = json.dumps({"format": "other"}).encode()
    file = {"name": "a.json", "mimeType": "application/json", "buffer": text}
    here.page.set_input_files("[data-home] input[type=file]", file)
    here.page.wait_for_selector('[data-part="error"][data-code="bad-case"]')


SHIFTS = """
window.shifts = [];
new PerformanceObserver((list) => {
  for (const { value, startTime, sources } of list.getEntries()) {
    const moved = sources.map(({ node }) => node?.className ?? node?.nodeName);
    window.shifts.push([value, startTime, moved]);
  }
}).observe({ type: "layout-shift", buffered: true });
"""
BEFORE = """() => Boolean(document.querySelector("[data-part=kept]")
  .compareDocumentPosition(document.querySelector("[data-paste]"))
  & Node.DOCUMENT_POSITION_FOLLOWING)"""
AT_REST = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("marked", [True, False])
def test_kept_cases_come_first_and_move_nothing(
    site: Site, visit: Callable[..., Visit], width: int, marked: bool
) -> None:
    """Before the paste box, in their place from the start: also where no mark foretold them.

    Seen by a new context with what was kept: a set clock counts frames where none is drawn.
    """
    before = tab(visit(), site)
    kept(before, site, "近", "2026-11-24")
    if not marked:  # kept by an earlier version of the site
        before.evaluate("localStorage.removeItem('zhuijian.kept')")
    state = before.context.storage_state(indexed_db=True)
    for path in ("", "en/"):
        page = visit(viewport={"width": width, "height": 740}, storage_state=state).page
        page.add_init_script(SHIFTS)
        page.goto(site.url + path)
        page.wait_for_selector("[data-part=kept] [data-kept]")
        page.wait_for_selector("html:not([data-kept])")
        page.wait_for_selector("[data-import]:not([hidden])")
        expect(page.locator("[data-paste] textarea")).to_be_visible()
        assert page.evaluate(BEFORE)
        page.evaluate(AT_REST)
        assert page.evaluate("window.shifts") == []


@pytest.mark.parametrize("width", [360, 412, 1280])
def test_home_page_moves_nothing(site: Site, visit: Callable[..., Visit], width: int) -> None:
    """Without kept cases neither: what a script shows has its place beforehand."""
    here = visit(viewport={"width": width, "height": 800})
    here.page.add_init_script(SHIFTS)
    for path in ("", "en/"):
        here.page.goto(site.url + path)
        here.page.wait_for_selector("[data-import]:not([hidden])")
        here.page.evaluate(AT_REST)
        assert here.page.evaluate("window.shifts") == []


def test_a_mark_without_cases_hides_nothing(site: Site, visit: Callable[..., Visit]) -> None:
    """The browser's data was cleared in part: the page is whole, and the mark goes."""
    here = visit()
    here.page.add_init_script("localStorage.setItem('zhuijian.kept', '1')")
    here.open(site.url)
    expect(here.page.locator("[data-paste] textarea")).to_be_visible()
    assert here.page.evaluate("localStorage.getItem('zhuijian.kept')") is None
