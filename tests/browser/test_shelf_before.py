"""What was kept before stays to be had: offered, older, set aside, from the first store."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.held import NOON, START, WAITING, note, said, save, tab
from tests.browser.shelves import again
from tests.conftest import Site

pytestmark = pytest.mark.shared_python


# One case, kept by the first version of the store: a current record, the one before, a copy aside.
OLD = """
async (kept) => {
  const open = indexedDB.open("zhuijian", 1);
  open.onupgradeneeded = () => open.result.createObjectStore("cases", { keyPath: "key" });
  await new Promise((done) => (open.onsuccess = done));
  const store = open.result.transaction("cases", "readwrite").objectStore("cases");
  for (const each of kept) store.put(each);
  await new Promise((done) => (store.transaction.oncomplete = done));
  open.result.close();
}
"""


def test_offer_stays_until_it_is_declined(site: Site, visit: Callable[..., Visit]) -> None:
    """Other notices come and go; the offer to open goes when the reader says so."""
    page = tab(visit(), site)
    note(page, "存过的")
    save(page)
    again(page, site)
    offer = page.locator('[data-action="open-kept"]')
    expect(offer).to_have_count(1)
    note(page, "别的")
    page.click("summary:has(.pw-given)")
    page.locator('[data-answer] [data-action="change"]').first.click()
    page.wait_for_selector('parcel-wizard[data-question="seen"]')
    expect(offer).to_have_count(1)
    page.click('[data-action="decline-kept"]')
    expect(offer).to_have_count(0)


def test_double_tap_leaves_the_version_before(site: Site, visit: Callable[..., Visit]) -> None:
    """Saving the same twice does not push out the version that was different."""
    page = tab(visit(), site)
    note(page, "一")
    save(page)
    note(page, "二")
    page.dblclick('[data-action="save"]')
    page.wait_for_selector('[data-notice="saved"]')
    save(page)
    assert said(page) == {"current": ["一", "二"], "previous": ["一"]}


def test_case_of_the_first_store_opens(site: Site, visit: Callable[..., Visit]) -> None:
    """What the store's first version kept is taken over with all its copies."""
    here = visit()
    page = here.page
    page.clock.set_fixed_time(NOON)
    page.goto(site.url + "about/")
    answers = dict(each.split("=") for each in START.partition("#v=1&")[2].split("&"))
    head = {"format": "zhuijian-case", "version": 3, "id": "old", "answers": answers}
    record = {"until": "2026-12-22", "saved": "2026-11-22", "exported": "", "revision": 7}
    lines = {"current": "现在", "previous": "之前", "aside-1f-2e": "旁边"}
    kept = [
        {**record, "key": key, "case": {**head, "log": [{"id": key, "said": words}]}}
        for key, words in lines.items()
    ]
    page.evaluate(OLD, kept)
    again(page, site)
    page.click('[data-action="open-kept"]')
    expect(page.locator("[data-entry]")).to_have_count(2)
    save(page)
    records = said(page)
    assert set(records["current"]) == {"现在", "旁边"}
    assert records["previous"] == ["现在"]
    assert "aside" not in records


def test_what_stands_aside_can_be_downloaded(site: Site, visit: Callable[..., Visit]) -> None:
    """A copy that Python refuses stays aside over opening and saving, and is handed over."""
    page = tab(visit(), site)
    note(page, "好的")
    save(page)
    page.evaluate(
        """async () => {
          const result = (request) =>
            new Promise((done) => (request.onsuccess = () => done(request.result)));
          const db = await result(indexedDB.open("zhuijian"));
          const store = db.transaction("cases", "readwrite").objectStore("cases");
          const [kept] = await result(store.getAll());
          const aside = { ...kept, key: kept.key.replace("current", "aside") + "-x1" };
          aside.case = { format: "zhuijian-case", version: 99, secret: "还在" };
          await result(store.put(aside));
          db.close();
        }"""
    )
    again(page, site)
    page.click('[data-action="open-kept"]')
    expect(page.locator("[data-entry]")).to_have_count(1)
    save(page)
    again(page, site, WAITING)
    with page.expect_download() as download:
        page.click('[data-action="raw"]')
    [record] = json.loads(download.value.path().read_text("utf-8"))
    assert record["case"]["secret"] == "还在"
