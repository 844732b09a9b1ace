"""Several cases on one device: each by itself, in a list, none lost to another."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.held import NOON, START, WAITING, note, said, save, tab
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

NAMES = """
async () => {
  const result = (request) =>
    new Promise((done) => (request.onsuccess = () => done(request.result)));
  const db = await result(indexedDB.open("zhuijian"));
  const all = await result(db.transaction("cases").objectStore("cases").getAll());
  db.close();
  return Object.fromEntries(
    all.filter(({ key }) => key.startsWith("current")).map((each) => [each.name, each]));
}
"""


def named(page: Page, name: str) -> None:
    """Keep what is here under a name."""
    page.fill("#pw-keep-name", name)
    save(page)


def again(page: Page, site: Site, address: str = START) -> None:
    """Begin with another parcel on a page of its own."""
    page.goto("about:blank")
    page.goto(site.url + address)
    page.wait_for_selector("[data-rung]")


def row(page: Page, name: str) -> str:
    """Return the selector of a kept case in the list."""
    expect(page.locator("[data-kept]", has_text=name)).to_have_count(1)
    return f'[data-kept]:has-text("{name}")'


def test_each_parcel_is_kept_by_itself(site: Site, visit: Callable[..., Visit]) -> None:
    """A second case is no new version of the first; each opens with what it had."""
    page = tab(visit(), site)
    note(page, "甲的")
    named(page, "甲")
    again(page, site)
    note(page, "乙的")
    named(page, "乙")
    kept = page.evaluate(NAMES)
    lines = {name: [line["said"] for line in each["case"]["log"]] for name, each in kept.items()}
    assert lines == {"甲": ["甲的"], "乙": ["乙的"]}
    again(page, site)
    page.click(f'{row(page, "甲")} [data-action="open-kept"]')
    expect(page.locator("[data-entry]")).to_have_count(1)
    expect(page.locator("[data-entry]")).to_contain_text("甲的")
    assert page.input_value("#pw-keep-name") == "甲"


def test_starting_over_leaves_the_kept_case(site: Site, visit: Callable[..., Visit]) -> None:
    """After "start over" a save is a new case, not the end of the one before."""
    page = tab(visit(), site)
    note(page, "甲的")
    named(page, "甲")
    page.click("summary:has(.pw-given)")
    page.click('[data-action="restart"]')
    page.wait_for_selector('parcel-wizard[data-question="seen"]')
    page.evaluate("hash => { location.hash = hash; }", START.partition("#")[2])
    page.wait_for_selector("[data-rung]")
    note(page, "乙的")
    named(page, "乙")
    assert set(page.evaluate(NAMES)) == {"甲", "乙"}


def test_opening_joins_what_was_never_kept(site: Site, visit: Callable[..., Visit]) -> None:
    """What stands on the page and was never kept goes along with the case that is opened."""
    page = tab(visit(), site)
    note(page, "甲的")
    named(page, "甲")
    again(page, site)
    note(page, "没存过的")
    page.click('[data-action="open-kept"]')
    expect(page.locator("[data-entry]")).to_have_count(2)


def test_opening_another_saves_this_one(site: Site, visit: Callable[..., Visit]) -> None:
    """From one kept case to another: the first keeps what was added, and they do not mix."""
    page = tab(visit(), site)
    note(page, "甲的")
    named(page, "甲")
    again(page, site)
    note(page, "乙的")
    named(page, "乙")
    note(page, "乙后来的")
    page.click(f'{row(page, "甲")} [data-action="open-kept"]')
    expect(page.locator("[data-entry]")).to_have_count(1)
    kept = page.evaluate(NAMES)
    assert [line["said"] for line in kept["乙"]["case"]["log"]] == ["乙的", "乙后来的"]


def test_next_day_comes_first(site: Site, visit: Callable[..., Visit]) -> None:
    """The list goes by the next day that matters; what is finished comes last."""
    page = tab(visit(), site)
    for name, day in (("远", "2026-12-20"), ("近", "2026-11-24")):
        again(page, site)
        page.fill("#pw-log-promised_by", day)
        note(page, f"{name}的")
        named(page, name)
    again(page, site)
    names = page.locator("[data-kept] strong")
    expect(names).to_have_text(["近", "远"])
    days = [each.get_attribute("data-next") for each in page.locator("[data-kept]").all()]
    assert days == sorted(days, key=str)
    page.click(f'{row(page, "近")} [data-action="finish-kept"]')
    expect(names).to_have_text(["远", "近"])
    assert page.evaluate(NAMES)["近"]["finished"] == "2026-11-22"


def test_removing_one_leaves_the_other(site: Site, visit: Callable[..., Visit]) -> None:
    """One case is deleted with all its versions; the other stays."""
    page = tab(visit(), site)
    for name in ("甲", "乙"):
        again(page, site)
        note(page, f"{name}一")
        named(page, name)
        note(page, f"{name}二")
        save(page)
    again(page, site)
    page.click(f'{row(page, "甲")} [data-action="remove-kept"]')
    expect(page.locator("[data-kept]")).to_have_count(1)
    assert said(page) == {"current": ["乙一", "乙二"], "previous": ["乙一"]}


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
