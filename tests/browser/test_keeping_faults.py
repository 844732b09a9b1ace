"""A device that keeps badly: full, cut off or silent, it costs no whole version."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.held import READ, START, note, said, save, tab
from tests.conftest import Site

pytestmark = pytest.mark.shared_python


# A device without room: a record is refused at once, or the transaction at its end.
FULL = """
const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...given) {
  if (window.full === "throws") throw new DOMException("no room", "QuotaExceededError");
  const request = put.apply(this, given);
  if (window.full === "aborts") this.transaction.abort();
  return request;
};
"""

# From the nth record on nothing is written; the transaction stays open until the tab is gone.
CRASH = """
(nth) => {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  IDBObjectStore.prototype.put = function (...given) {
    count += 1;
    if (count < nth) return put.apply(this, given);
    const hold = () => (this.get("current").onsuccess = hold);
    if (count === nth) hold();
    window.crashed = true;
  };
}
"""


@pytest.mark.parametrize("nth", [1, 2])
def test_crash_between_two_writes(site: Site, visit: Callable[..., Visit], nth: int) -> None:
    """A tab that ends in the middle of saving leaves the old case whole, never half of each."""
    here = visit()
    page = tab(here, site)
    note(page, "第一版")
    save(page)
    before = page.evaluate(READ)
    page.evaluate(CRASH, nth)
    note(page, "第二版")
    page.click('[data-action="save"]')
    page.wait_for_function("() => window.crashed")
    page.close()
    after = tab(here, site)
    assert after.evaluate(READ) == before
    after.click('[data-action="open-kept"]')
    expect(after.locator("[data-entry]")).to_have_count(1)


@pytest.mark.parametrize("fault", ["throws", "aborts"])
def test_full_device_keeps_the_last_whole_version(
    site: Site, visit: Callable[..., Visit], fault: str
) -> None:
    """No room: the old version stays as it was, the page goes on, a file is offered."""
    here = visit()
    here.context.add_init_script(FULL)
    page = tab(here, site)
    note(page, "存得下的")
    save(page)
    page.evaluate("fault => { window.full = fault; }", fault)
    note(page, "存不下的")
    page.click('[data-action="save"]')
    page.wait_for_selector('[data-part="error"][data-code="keep.failed"]')
    assert said(page) == {"current": ["存得下的"]}
    expect(page.locator("[data-entry]")).to_have_count(2)
    with page.expect_download():
        page.click('[data-action="export-case"]')


def test_database_that_never_answers(site: Site, visit: Callable[..., Visit]) -> None:
    """A silent database is given up on after three seconds; the case stays in the page."""
    here = visit()
    page = here.page
    here.context.add_init_script("IDBFactory.prototype.open = () => new EventTarget();")
    page.goto(site.url + "about/")
    here.context.add_init_script(
        "IDBFactory.prototype.databases = async () => [{ name: 'zhuijian' }];"
    )
    page.clock.install(time="2026-11-22T04:00:00Z")
    page.goto(site.url + START)
    page.wait_for_selector("parcel-wizard[data-ready]", state="attached")
    page.clock.run_for(3_100)
    page.wait_for_selector('[data-notice="silent"]')
    page.clock.resume()
    page.wait_for_selector("[data-rung]")
    note(page, "还在页面里")
    page.click('[data-action="save"]')
    page.wait_for_selector('[data-part="error"][data-code="keep.silent"]')
    expect(page.locator("[data-entry]")).to_have_count(1)
