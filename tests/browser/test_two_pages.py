"""Two pages of one reader want the store at once: one waits, says so, and nothing is lost."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.held import READ, both, join, note, refused, said
from tests.conftest import Site

# The page's own lock, held until it is told to let go.
TAKE = """() => new Promise((taken) => {
  navigator.locks.request("zhuijian-store", () => new Promise((free) => {
    window.letGo = free;
    taken();
  }));
})"""
PENDING = """navigator.locks.query()
  .then(({ pending }) => pending.filter(({ name }) => name === "zhuijian-store").length)"""
SAVE = '[data-action="save"]'
WAITS = '[data-notice="keep.waits"]'


def at_once(here: Visit, site: Site) -> tuple[Page, Page]:
    """Open one kept case in two pages; each then has its own line."""
    first, second = both(here, site)
    note(first, "甲窗口")
    note(second, "乙窗口")
    return first, second


def take_lock(page: Page) -> None:
    """Let a page hold the lock of the store, as one that is in the middle of writing does."""
    page.evaluate(TAKE)


def let_go(page: Page) -> None:
    """Give the lock back."""
    page.evaluate("window.letGo()")


def press(page: Page, selector: str, queue: int) -> None:
    """Press a button and wait until so many pages wait for the lock, this one last."""
    page.bring_to_front()
    page.click(selector)
    while page.evaluate(PENDING) < queue:
        pass  # each question is a turn of the page's own loop


def lines(page: Page) -> set[str]:
    """Return every line in any record that the device keeps."""
    return {line for each in page.evaluate(READ) for line in each["said"]}


def test_a_page_waits_for_another_that_writes(site: Site, visit: Callable[..., Visit]) -> None:
    """The second page says that it waits, writes after the first, and overwrites nothing."""
    first, second = at_once(visit(), site)
    take_lock(first)
    press(first, SAVE, 1)
    press(second, SAVE, 2)
    expect(second.locator(WAITS)).to_be_visible()
    assert said(second)["current"] == ["先存的"]
    let_go(first)
    first.wait_for_selector('[data-notice="saved"]')
    refused(second)
    expect(second.locator(WAITS)).to_have_count(0)
    assert lines(second) == {"先存的", "甲窗口", "乙窗口"}
    assert join(second) == {"先存的", "甲窗口", "乙窗口"}


def test_a_frozen_page_holds_nobody_up(site: Site, visit: Callable[..., Visit]) -> None:
    """A page put to sleep with the lock is waited for a while; when it wakes it loses nothing."""
    here = visit()
    first, second = at_once(here, site)
    take_lock(first)
    spoken = here.context.new_cdp_session(first)
    spoken.send("Page.setWebLifecycleState", {"state": "frozen"})
    press(second, SAVE, 1)
    expect(second.locator(WAITS)).to_be_visible()
    second.wait_for_selector('[data-notice="saved"]')
    assert set(said(second)["current"]) == {"先存的", "乙窗口"}
    spoken.send("Page.setWebLifecycleState", {"state": "active"})
    first.bring_to_front()
    let_go(first)
    first.click(SAVE)
    refused(first)
    assert lines(second) == {"先存的", "甲窗口", "乙窗口"}


def test_the_home_page_waits_too(site: Site, visit: Callable[..., Visit]) -> None:
    """A wipe pressed there while a case is being saved says that it waits, and comes after."""
    here = visit()
    first, _ = at_once(here, site)
    home = here.context.new_page()
    home.on("dialog", lambda dialog: dialog.accept())
    home.goto(site.url)
    home.wait_for_selector('[data-part=kept] [data-action="wipe"]')
    take_lock(first)
    press(first, SAVE, 1)
    press(home, '[data-part=kept] [data-action="wipe"]', 2)
    expect(home.locator(f"[data-part=kept] {WAITS}")).to_be_visible()
    assert said(home)["current"] == ["先存的"]
    let_go(first)
    home.wait_for_selector('[data-notice="wiped"]')
    assert said(home) == {}
