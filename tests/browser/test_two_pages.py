"""Two pages of one reader want the store at once: one waits, says so, and nothing is lost."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.held import READ, note, reopen, said, save, tab
from tests.browser.holding import HOLD, awaited, hold, let_go
from tests.conftest import Site

WAITS = '[data-notice="keep.waits"]'


def both(here: Visit, site: Site) -> tuple[Page, Page]:
    """Open one kept case in two pages, whose Python can be held; each then has its own line."""
    here.context.add_init_script(HOLD)
    first, second = tab(here, site), tab(here, site)
    note(first, "先存的")
    save(first)
    reopen(second)
    expect(second.locator("[data-entry]")).to_have_count(1)
    note(first, "甲窗口")
    note(second, "乙窗口")
    return first, second


def save_halfway(page: Page) -> None:
    """Begin to save and stay in the middle of it, with the lock of the store."""
    page.bring_to_front()
    hold(page)
    page.click('[data-action="save"]')
    awaited(page)
    held = page.evaluate("navigator.locks.query().then(({ held }) => held.map((one) => one.name))")
    assert "zhuijian-store" in held


def lines(page: Page) -> set[str]:
    """Return every line in any record that the device keeps."""
    return {line for each in page.evaluate(READ) for line in each["said"]}


def test_a_page_waits_for_another_that_writes(site: Site, visit: Callable[..., Visit]) -> None:
    """The second page says that it waits, writes after the first, and overwrites nothing."""
    first, second = both(visit(), site)
    save_halfway(first)
    second.bring_to_front()
    second.click('[data-action="save"]')
    expect(second.locator(WAITS)).to_be_visible()
    assert said(second)["current"] == ["先存的"]
    let_go(first)
    first.wait_for_selector('[data-notice="saved"]')
    second.wait_for_selector('[data-part="error"][data-code="keep.conflict"]')
    expect(second.locator(WAITS)).to_have_count(0)
    assert lines(second) == {"先存的", "甲窗口", "乙窗口"}
    second.click('[data-action="merge-kept"]')
    second.wait_for_selector('[data-notice="saved"]')
    assert set(said(second)["current"]) == {"先存的", "甲窗口", "乙窗口"}


def test_a_frozen_page_holds_nobody_up(site: Site, visit: Callable[..., Visit]) -> None:
    """A page put to sleep with the lock is waited for a while; when it wakes it loses nothing."""
    here = visit()
    first, second = both(here, site)
    save_halfway(first)
    spoken = here.context.new_cdp_session(first)
    spoken.send("Page.setWebLifecycleState", {"state": "frozen"})
    second.bring_to_front()
    second.click('[data-action="save"]')
    expect(second.locator(WAITS)).to_be_visible()
    second.wait_for_selector('[data-notice="saved"]')
    assert set(said(second)["current"]) == {"先存的", "乙窗口"}
    spoken.send("Page.setWebLifecycleState", {"state": "active"})
    first.bring_to_front()
    let_go(first)
    first.wait_for_selector('[data-part="error"][data-code="keep.conflict"]')
    assert lines(second) == {"先存的", "甲窗口", "乙窗口"}


def test_the_home_page_waits_too(site: Site, visit: Callable[..., Visit]) -> None:
    """A wipe pressed there while a case is being saved says that it waits, and comes after."""
    here = visit()
    first, _ = both(here, site)
    home = here.context.new_page()
    home.on("dialog", lambda dialog: dialog.accept())
    home.goto(site.url)
    home.wait_for_selector('[data-part=kept] [data-action="wipe"]')
    save_halfway(first)
    home.bring_to_front()
    home.click('[data-part=kept] [data-action="wipe"]')
    expect(home.locator(f"[data-part=kept] {WAITS}")).to_be_visible()
    assert said(home)["current"] == ["先存的"]
    let_go(first)
    home.wait_for_selector('[data-notice="wiped"]')
    assert said(home) == {}
