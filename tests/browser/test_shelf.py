"""Several cases on one device: each by itself, in a list, none lost to another."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.held import START, note, said, save, tab
from tests.browser.shelves import again, named, row
from tests.conftest import Site

pytestmark = pytest.mark.shared_python


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
