"""What tests do with the case on the page: open a result, note, save, read what is kept."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.conftest import Site

START = "wizard/#v=1&seen=lost&deal=shop&route=domestic&seller_asked=no&complained=no&insured=no"

WAITING = (
    "wizard/#v=1&seen=lost&deal=shop&route=domestic&seller_asked=silent&complained=yes"
    "&answered=no&appealed=no&elsewhere=none&insured=no&d.complained_on=2026-11-20"
)

NOON = "2026-11-22T04:00:00Z"

READ = """
async () => {
  if (!(await indexedDB.databases()).length) return null;
  const result = (request) =>
    new Promise((done) => (request.onsuccess = () => done(request.result)));
  const db = await result(indexedDB.open("zhuijian"));
  const all = await result(db.transaction("cases").objectStore("cases").getAll());
  db.close();
  return all.map(({ key, until, exported, case: found }) =>
    ({ key, until, exported, said: found?.log?.map((each) => each.said) }));
}
"""


def result(here: Visit, address: str) -> Page:
    """Open a result at noon of 22 November 2026 in Beijing."""
    here.page.clock.set_fixed_time(NOON)
    page = here.open(address)
    page.wait_for_selector("[data-rung]")
    return page


def said(page: Page) -> dict[str, list[str]]:
    """Return what the log says in each record that the device keeps."""
    return {each["key"].partition("-")[0]: each["said"] for each in page.evaluate(READ) or []}


def note(page: Page, words: str) -> None:
    """Add a line to the log."""
    count = page.locator("[data-entry]").count()
    page.fill("#pw-log-said", words)
    page.click('[data-action="log-add"]')
    expect(page.locator("[data-entry]")).to_have_count(count + 1)


def save(page: Page) -> None:
    """Keep the case here and wait until it is whole on the disk."""
    page.click('[data-action="save"]')
    page.wait_for_selector('[data-notice="saved"]')


def reopen(page: Page) -> None:
    """Come back to the page and open what is kept; Python has to start for it."""
    page.reload()
    page.click('[data-action="open-kept"]')
    page.wait_for_selector('parcel-wizard[data-state="ready"]')


def tab(here: Visit, site: Site) -> Page:
    """Open the result in one more tab of the same reader."""
    page = here.context.new_page()
    page.on("dialog", lambda dialog: dialog.accept())
    page.clock.set_fixed_time(NOON)
    page.goto(site.url + START)
    page.wait_for_selector("[data-rung]")
    return page


def both(here: Visit, site: Site) -> tuple[Page, Page]:
    """Open one kept case, with one line, in two tabs."""
    first, second = tab(here, site), tab(here, site)
    note(first, "先存的")
    save(first)
    reopen(second)
    expect(second.locator("[data-entry]")).to_have_count(1)
    return first, second


def refused(page: Page) -> None:
    """Wait until a save is refused because another tab has saved since."""
    page.wait_for_selector('[data-part="error"][data-code="keep.conflict"]')


def join(page: Page) -> set[str]:
    """Join the copies of two tabs as the reader asked; return the lines that are then kept."""
    page.click('[data-action="merge-kept"]')
    page.wait_for_selector('[data-notice="saved"]')
    return set(said(page)["current"])
