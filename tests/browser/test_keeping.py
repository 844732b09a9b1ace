"""What the device keeps: never over another tab's, gone when wiped or expired."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.held import both, join, note, refused, reopen, said, save, tab
from tests.conftest import Site

pytestmark = pytest.mark.shared_python


@pytest.mark.whole_browser
def test_two_tabs_never_overwrite_each_other(site: Site, visit: Callable[..., Visit]) -> None:
    """The slower tab's copy stands aside; both are joined on the reader's word."""
    first, second = both(visit(), site)
    note(first, "甲窗口")
    save(first)
    note(second, "乙窗口")
    second.click('[data-action="save"]')
    refused(second)
    assert said(first)["current"] == ["先存的", "甲窗口"]
    assert said(first)["aside"] == ["先存的", "乙窗口"]
    assert join(second) == {"先存的", "甲窗口", "乙窗口"}
    assert "aside" not in said(second)
    note(first, "甲窗口后来")
    first.click('[data-action="save"]')
    refused(first)
    assert set(said(first)["current"]) == {"先存的", "甲窗口", "乙窗口"}


def test_copies_of_two_tabs_are_joined_on_opening(site: Site, visit: Callable[..., Visit]) -> None:
    """When both tabs were closed after a conflict, opening brings what both had."""
    here = visit()
    first, second = both(here, site)
    note(first, "甲窗口")
    save(first)
    note(second, "乙窗口")
    second.click('[data-action="save"]')
    refused(second)
    first.close()
    second.close()
    third = tab(here, site)
    third.wait_for_selector('[data-notice="aside"]')
    third.click('[data-action="open-kept"]')
    expect(third.locator("[data-entry]")).to_have_count(3)
    save(third)
    records = said(third)
    assert set(records["current"]) == {"先存的", "甲窗口", "乙窗口"}
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


def test_expired_case_is_asked_about(site: Site, visit: Callable[..., Visit]) -> None:
    """After its last day a case is still there: the reader opens it or deletes it."""
    here = visit()
    page = tab(here, site)
    note(page, "过期的")
    save(page)
    page.clock.set_fixed_time("2026-12-23T04:00:00Z")
    page.reload()
    page.wait_for_selector('[data-notice="expired"]')
    assert said(page) == {"current": ["过期的"]}
    page.click('[data-action="open-kept"]')
    expect(page.locator("[data-entry]")).to_have_count(1)
    page.reload()
    page.click('[data-action="remove-kept"]')
    expect(page.locator('[data-part="shelf-list"]')).to_have_count(0)
    assert said(page) == {}


def test_wrong_clock_deletes_nothing(site: Site, visit: Callable[..., Visit]) -> None:
    """A clock that was years ahead for a while costs no case."""
    here = visit()
    page = tab(here, site)
    note(page, "还要的")
    save(page)
    page.clock.set_fixed_time("2039-01-01T04:00:00Z")
    page.reload()
    page.wait_for_selector('[data-notice="expired"]')
    page.clock.set_fixed_time("2026-11-23T04:00:00Z")
    page.reload()
    page.wait_for_selector('[data-notice="kept"]')
    assert said(page) == {"current": ["还要的"]}


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
          const all = await result(db.transaction("cases").objectStore("cases").getAll());
          db.close();
          return all.every(({ exported }) => exported === "2026-11-22");
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
