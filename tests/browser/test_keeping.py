"""What the device keeps: whole or not at all, never over another tab's, gone when wiped."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_case import NOON, START
from tests.conftest import Site

pytestmark = pytest.mark.shared_python
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
DAMAGE = """
async (what) => {
  const result = (request) =>
    new Promise((done) => (request.onsuccess = () => done(request.result)));
  const db = await result(indexedDB.open("zhuijian"));
  const store = db.transaction("cases", "readwrite").objectStore("cases");
  const kept = await result(store.get("current"));
  await result(store.put({ ...kept, ...what }));
  db.close();
}
"""

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


def test_two_tabs_never_overwrite_each_other(site: Site, visit: Callable[..., Visit]) -> None:
    """The slower tab's copy stands aside; both are joined on the reader's word."""
    here = visit()
    first, second = tab(here, site), tab(here, site)
    note(first, "甲窗口")
    save(first)
    note(second, "乙窗口")
    second.click('[data-action="save"]')
    second.wait_for_selector('[data-part="error"][data-code="keep.conflict"]')
    assert said(first) == {"current": ["甲窗口"], "aside": ["乙窗口"]}
    second.click('[data-action="merge-kept"]')
    second.wait_for_selector('[data-notice="saved"]')
    assert set(said(second)["current"]) == {"甲窗口", "乙窗口"}
    note(first, "甲窗口后来")
    first.click('[data-action="save"]')
    first.wait_for_selector('[data-part="error"][data-code="keep.conflict"]')
    assert set(said(first)["current"]) == {"甲窗口", "乙窗口"}


def test_copies_of_two_tabs_are_joined_on_opening(site: Site, visit: Callable[..., Visit]) -> None:
    """When both tabs were closed after a conflict, opening brings what both had."""
    here = visit()
    first, second = tab(here, site), tab(here, site)
    note(first, "甲窗口")
    save(first)
    note(second, "乙窗口")
    second.click('[data-action="save"]')
    second.wait_for_selector('[data-part="error"][data-code="keep.conflict"]')
    first.close()
    second.close()
    third = tab(here, site)
    third.click('[data-action="open-kept"]')
    expect(third.locator("[data-entry]")).to_have_count(2)
    save(third)
    records = said(third)
    assert set(records["current"]) == {"甲窗口", "乙窗口"}
    assert "aside" not in records


def test_wiped_stays_wiped(site: Site, visit: Callable[..., Visit]) -> None:
    """A tab that still holds the case does not bring it back, unless told to once more."""
    here = visit()
    first, second = tab(here, site), tab(here, site)
    note(first, "要清掉的")
    save(first)
    second.click('[data-action="wipe"]')
    second.wait_for_selector('parcel-wizard[data-question="seen"]')
    first.click('[data-action="save"]')
    first.wait_for_selector('[data-part="error"][data-code="keep.wiped"]')
    assert not said(first)
    save(first)
    assert said(first) == {"current": ["要清掉的"]}


def test_expired_case_is_deleted(site: Site, visit: Callable[..., Visit]) -> None:
    """After its last day a case is neither offered nor kept."""
    here = visit()
    page = tab(here, site)
    note(page, "过期的")
    save(page)
    page.clock.set_fixed_time("2026-12-23T04:00:00Z")
    page.reload()
    page.wait_for_selector("[data-rung]")
    page.wait_for_function(f"async () => !(await ({READ})())?.length")  # read, and deleted for it
    expect(page.locator('[data-action="open-kept"]')).to_have_count(0)
    assert said(page) == {}


@pytest.mark.parametrize(
    "damage", [{"case": {"format": "nonsense"}}, {"case": None}, {"revision": "x"}]
)
def test_damaged_record_gives_the_one_before(
    site: Site, visit: Callable[..., Visit], damage: dict[str, object]
) -> None:
    """A record that cannot be read is said so, and the version before it opens."""
    here = visit()
    page = tab(here, site)
    note(page, "第一版")
    save(page)
    note(page, "第二版")
    save(page)
    page.evaluate(DAMAGE, damage)
    reopen(page)
    page.wait_for_selector('[data-notice="previous"]')
    expect(page.locator("[data-entry]")).to_have_count(1)


@pytest.mark.parametrize("damage", [{"revision": "x"}, {"until": 7}, {"case": "{half"}])
def test_unreadable_record_is_handed_over_and_never_overwritten(
    site: Site, visit: Callable[..., Visit], damage: dict[str, object]
) -> None:
    """With nothing to fall back on, the record can be downloaded; a new case stands beside it."""
    here = visit(own=True)  # Python starts while the page is used
    page = tab(here, site)
    note(page, "唯一的一版")
    save(page)
    page.evaluate(DAMAGE, damage)
    page.reload()
    page.wait_for_selector('[data-notice="unreadable"]')
    with page.expect_download() as download:
        page.click('[data-action="raw"]')
    [record] = json.loads(download.value.path().read_text("utf-8"))
    assert {name: record[name] for name in damage} == damage
    page.wait_for_selector("[data-rung]")
    note(page, "新的")
    save(page)
    assert said(page)["current"] == ["新的"]
    assert "damaged" in said(page)
    reopen(page)
    expect(page.locator("[data-entry]")).to_have_count(1)


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


def test_case_of_a_newer_version_is_not_overwritten(
    site: Site, visit: Callable[..., Visit]
) -> None:
    """What a newer version saved is refused in words, and saving leaves it where it is."""
    here = visit()
    page = tab(here, site)
    note(page, "旧版")
    save(page)
    page.evaluate(DAMAGE, {"case": {"format": "zhuijian-case", "version": 99, "log": []}})
    reopen(page)
    page.wait_for_selector('[data-part="error"][data-code="newer-case"]')
    note(page, "后来的")
    page.click('[data-action="save"]')
    page.wait_for_selector('[data-part="error"][data-code="keep.conflict"]')
    assert said(page)["current"] == []


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


def test_reminder_until_exported(site: Site, visit: Callable[..., Visit]) -> None:
    """A kept case that was never exported is a risk that is named; an export ends it."""
    here = visit()
    page = tab(here, site)
    note(page, "没导出过")
    save(page)
    reopen(page)
    page.wait_for_selector('[data-notice="nag"]')
    with page.expect_download():
        page.click('[data-action="export-case"]')
    page.wait_for_function(
        """async () => {
          const result = (request) =>
            new Promise((done) => (request.onsuccess = () => done(request.result)));
          const db = await result(indexedDB.open("zhuijian"));
          const kept = await result(db.transaction("cases").objectStore("cases").get("current"));
          db.close();
          return kept.exported === "2026-11-22";
        }"""
    )
    reopen(page)
    page.wait_for_selector("[data-entry]")
    expect(page.locator('[data-notice="nag"]')).to_have_count(0)


def test_browser_is_asked_to_keep_it(site: Site, visit: Callable[..., Visit]) -> None:
    """Persistence is asked for on saving, not before; a refusal or an error does no harm."""
    here = visit()
    here.context.add_init_script(
        "window.asked = 0; navigator.storage.persist = async () => {"
        " window.asked += 1; throw new Error('no'); };"
    )
    page = tab(here, site)
    assert page.evaluate("window.asked") == 0
    save(page)
    assert page.evaluate("window.asked") == 1


def test_database_that_never_answers(site: Site, visit: Callable[..., Visit]) -> None:
    """A database that neither opens nor fails is given up on; the case stays in the page."""
    here = visit()
    here.context.add_init_script("IDBFactory.prototype.open = () => new EventTarget();")
    here.page.goto(site.url + START)
    here.page.wait_for_selector("[data-rung]")
    note(here.page, "还在页面里")
    here.page.click('[data-action="save"]')
    here.page.wait_for_selector('[data-part="error"][data-code="keep.failed"]')
    expect(here.page.locator("[data-entry]")).to_have_count(1)
