"""A record that is damaged, newer or refused: it costs no whole version."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.held import note, reopen, said, save, tab
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
