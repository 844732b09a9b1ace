"""A device that keeps badly: damaged, full, cut off or silent, it costs no whole version."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.held import READ, START, note, reopen, said, save, tab
from tests.conftest import Site

pytestmark = pytest.mark.shared_python

DAMAGE = """
async (what) => {
  const result = (request) =>
    new Promise((done) => (request.onsuccess = () => done(request.result)));
  const db = await result(indexedDB.open("zhuijian"));
  const store = db.transaction("cases", "readwrite").objectStore("cases");
  const all = await result(store.getAll());
  const kept = all.find(({ key }) => key.startsWith("current"));
  await result(store.put({ ...kept, ...what }));
  db.close();
}
"""

WHOLE = """
async () => {
  const result = (request) =>
    new Promise((done) => (request.onsuccess = () => done(request.result)));
  const db = await result(indexedDB.open("zhuijian"));
  const all = await result(db.transaction("cases").objectStore("cases").getAll());
  db.close();
  return all;
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
    kept = page.evaluate(WHOLE)
    assert len(kept) == 2
    assert all(each in kept for each in [record])
    reopen(page)
    expect(page.locator("[data-entry]")).to_have_count(1)


def test_good_version_outlives_two_saves(site: Site, visit: Callable[..., Visit]) -> None:
    """When the last version is damaged, saving twice leaves the good one before it."""
    here = visit()
    page = tab(here, site)
    note(page, "好的一版")
    save(page)
    note(page, "会坏的一版")
    save(page)
    page.evaluate(DAMAGE, {"revision": "x"})
    page.reload()
    page.wait_for_selector('[data-notice="unreadable"]')
    page.click('[data-action="open-kept"]')
    page.wait_for_selector('[data-notice="previous"]')
    for words in ("新的一", "新的二"):
        note(page, words)
        save(page)
    assert said(page)["aside"] == ["好的一版"]
    assert "damaged" in said(page)
    reopen(page)
    expect(page.locator("[data-entry]", has_text="好的一版")).to_have_count(1)
    expect(page.locator("[data-entry]", has_text="新的二")).to_have_count(1)


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
    """What a newer version saved is refused in words; saving leaves it, and it is handed over."""
    here = visit()
    page = tab(here, site)
    note(page, "旧版")
    save(page)
    newer = {"format": "zhuijian-case", "version": 99, "log": []}
    page.evaluate(DAMAGE, {"case": newer})
    reopen(page)
    page.wait_for_selector('[data-part="error"][data-code="newer-case"]')
    note(page, "后来的")
    save(page)
    assert newer in [each["case"] for each in page.evaluate(WHOLE)]
    with page.expect_download() as download:
        page.click('[data-action="raw"]')
    [record] = json.loads(download.value.path().read_text("utf-8"))
    assert record["case"] == newer


def test_refused_record_never_costs_the_one_before(site: Site, visit: Callable[..., Visit]) -> None:
    """A record that the store takes and Python refuses does not push out the good one."""
    here = visit()
    page = tab(here, site)
    note(page, "好的一版")
    save(page)
    note(page, "会坏的一版")
    save(page)
    page.evaluate(DAMAGE, {"case": {"format": "nonsense"}})
    reopen(page)
    page.wait_for_selector('[data-notice="previous"]')
    for words in ("新的一", "新的二"):
        note(page, words)
        save(page)
    records = said(page)
    assert records["aside"] == ["好的一版"]
    assert records["previous"] == ["好的一版", "新的一"]
    assert "damaged" in records


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
