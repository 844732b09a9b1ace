"""Changes to the case under haste: each waits for its turn, and none is lost."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.held import START, note, reopen, said, save
from tests.browser.holding import a_file, awaited, held, hold, let_go, press_add
from tests.conftest import Site


def entries(page: Page, count: int) -> None:
    """Wait for so many lines of the log."""
    expect(page.locator("[data-entry]")).to_have_count(count)


def test_line_added_while_a_kept_case_opens(site: Site, visit: Callable[..., Visit]) -> None:
    """What was kept and what was added before Python answered are both saved."""
    page = held(visit(), site)
    note(page, "存过的")
    save(page)
    page.reload()
    page.wait_for_selector("[data-rung]")
    hold(page)
    page.click('[data-action="open-kept"]')
    press_add(page, "新加的")
    awaited(page)
    let_go(page)
    entries(page, 2)
    save(page)
    assert set(said(page)["current"]) == {"存过的", "新加的"}


def test_two_lines_added_quickly(site: Site, visit: Callable[..., Visit]) -> None:
    """The second line does not take the first one's place."""
    page = held(visit(), site)
    note(page, "零")
    hold(page)
    press_add(page, "一")
    press_add(page, "二")
    awaited(page)
    let_go(page)
    entries(page, 3)
    save(page)
    assert set(said(page)["current"]) == {"零", "一", "二"}


def test_line_added_while_another_is_settled(site: Site, visit: Callable[..., Visit]) -> None:
    """A line added while another is settled stays, and so does the settling."""
    page = held(visit(), site)
    note(page, "一")
    hold(page)
    page.click('[data-action="done"]')
    press_add(page, "二")
    awaited(page)
    let_go(page)
    entries(page, 2)
    expect(page.locator('[data-entry][data-done="true"]')).to_have_count(1)


@pytest.mark.parametrize("first", ["save", "log-add"])
def test_wipe_drops_what_it_overtook(site: Site, visit: Callable[..., Visit], first: str) -> None:
    """A save or a new line that waits for Python does not come back after a wipe."""
    page = held(visit(), site)
    hold(page)
    page.fill("#pw-log-said", "清掉的")
    page.click(f'[data-action="{first}"]')
    awaited(page)
    page.click('[data-action="wipe"]')
    let_go(page)
    page.wait_for_selector('parcel-wizard[data-question="seen"]')
    assert said(page) == {}
    page.goto(site.url + START)
    page.wait_for_selector("[data-rung]")
    note(page, "之后的")
    save(page)
    assert said(page) == {"current": ["之后的"]}


def test_double_tap_on_save(site: Site, visit: Callable[..., Visit]) -> None:
    """Two saves in a row are no conflict, also when the first waits for Python."""
    page = held(visit(), site)
    hold(page)
    page.dblclick('[data-action="save"]')
    awaited(page)
    let_go(page)
    page.wait_for_selector('[data-notice="saved"]')
    note(page, "之后的")
    save(page)
    expect(page.locator('[data-part="error"]')).to_have_count(0)
    assert set(said(page)) == {"current", "previous"}


def test_wipe_drops_an_import(site: Site, visit: Callable[..., Visit]) -> None:
    """A file that was being read when all was wiped is not taken in afterwards."""
    page = held(visit(), site)
    hold(page)
    page.set_input_files("#pw-import", a_file("读入的"))
    awaited(page)
    page.click('[data-action="wipe"]')
    let_go(page)
    page.wait_for_selector('parcel-wizard[data-question="seen"]')
    page.evaluate("address => { location.hash = address; }", START.partition("#")[2])
    page.wait_for_selector("[data-rung]")
    note(page, "之后的")
    entries(page, 1)


def test_half_typed_line_outlives_a_redraw(site: Site, visit: Callable[..., Visit]) -> None:
    """What is being typed stays when the log is drawn anew for another change."""
    page = held(visit(), site)
    note(page, "一")
    page.fill("#pw-log-said", "打到一半")
    page.click('[data-action="done"]')
    expect(page.locator('[data-entry][data-done="true"]')).to_have_count(1)
    assert page.input_value("#pw-log-said") == "打到一半"


def test_opening_again_brings_it_all(site: Site, visit: Callable[..., Visit]) -> None:
    """A case saved in haste opens whole."""
    page = held(visit(), site)
    hold(page)
    press_add(page, "一")
    press_add(page, "二")
    page.click('[data-action="save"]')
    awaited(page)
    let_go(page)
    page.wait_for_selector('[data-notice="saved"]')
    reopen(page)
    entries(page, 2)


def test_typing_goes_on_over_a_redraw(site: Site, visit: Callable[..., Visit]) -> None:
    """Field, focus and caret stay while the log is drawn anew under the reader's hands."""
    page = held(visit(), site)
    note(page, "一")
    hold(page)
    page.click('[data-action="done"]')
    awaited(page)
    page.focus("#pw-log-said")
    page.keyboard.insert_text("前后")
    page.keyboard.press("ArrowLeft")
    let_go(page)
    expect(page.locator('[data-entry][data-done="true"]')).to_have_count(1)
    page.keyboard.insert_text("中")
    assert page.input_value("#pw-log-said") == "前中后"
