"""A tab that dies while Python starts: told to the next one, which asks before it tries again."""

from collections.abc import Callable
from contextlib import suppress

from playwright.sync_api import Error

from tests.browser.conftest import Visit, recognise
from tests.browser.fault_server import Host
from tests.browser.held import START


def test_crash_reaches_a_new_tab(host: Host, visit: Callable[..., Visit]) -> None:
    """The mark of a tab whose renderer died is found in a new tab, until Python ran once."""
    host.fault("/assets/py/*.wasm", "stall", times=1)
    here = visit()
    recognise(here.page, host.url)
    here.state("fetching")
    with here.page.expect_event("crash"), suppress(Error):
        here.page.goto("chrome://crash")
    page = here.context.new_page()
    page.goto(host.url + START)
    page.click('[data-action="start"]')
    page.wait_for_selector("[data-rung]")
    third = here.context.new_page()
    third.goto(host.url + START)
    third.wait_for_selector("[data-rung]")
    assert third.locator('[data-action="start"]').count() == 0


def test_start_in_another_tab_is_no_crash(host: Host, visit: Callable[..., Visit]) -> None:
    """While one tab starts Python, another starts it, too, and asks nothing."""
    host.fault("/assets/py/*.wasm", "stall", times=1)
    here = visit()
    recognise(here.page, host.url)
    here.state("fetching")
    other = here.context.new_page()
    other.goto(host.url + START)
    other.wait_for_selector("[data-rung]")
