"""Rungs taken: said on the page, counted by the answers, and taken back."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.held import START, WAITING, result
from tests.conftest import Site

pytestmark = pytest.mark.shared_python


def did(page: Page, rung: str, on: str) -> None:
    """Say that a rung was taken on a day."""
    row = page.locator(f'[data-rung="{rung}"]')
    row.locator(".pw-did > summary").click()
    row.locator('input[name="did_on"]').fill(on)
    row.locator('[data-action="did"]').click()


def test_taken_rung_counts_and_can_be_corrected(site: Site, visit: Callable[..., Visit]) -> None:
    """Saying that the complaint was made sets answer and date; the answer undoes it."""
    here = visit()
    page = result(here, site.url + START)
    did(page, "carrier-complaint", "2026-11-20")
    here.address("complained=yes", "d.complained_on=2026-11-20")
    row = page.locator('[data-rung="carrier-complaint"][data-rung-state="done"]')
    row.locator('[data-action="undid"]').click()
    here.question("complained")


@pytest.mark.parametrize(
    ("rung", "set_"),
    [
        ("postal-appeal", "appealed=yes"),
        ("market-regulator", "elsewhere=market"),
        ("consumer-association", "elsewhere=association"),
        ("small-claims", "elsewhere=court"),
    ],
)
def test_each_body_has_its_answer(
    site: Site, visit: Callable[..., Visit], rung: str, set_: str
) -> None:
    """The rung is done, and the answer that says so is in the address."""
    here = visit()
    page = result(here, site.url + WAITING)
    did(page, rung, "2026-11-21")
    page.wait_for_selector(f'[data-rung="{rung}"][data-rung-state="done"]')
    here.address(set_)


def test_12315_before_the_carrier(site: Site, visit: Callable[..., Visit]) -> None:
    """Who turned to 12315 first is never asked about it; the date alone counts, and goes."""
    here = visit()
    page = result(here, site.url + START)
    did(page, "market-regulator", "2026-11-21")
    row = page.locator('[data-rung="market-regulator"][data-rung-state="done"]')
    row.wait_for()
    here.address("d.market_filed_on=2026-11-21")
    page.reload()
    row.wait_for()
    row.locator('[data-action="undid"]').click()
    page.wait_for_selector('[data-rung="market-regulator"]:not([data-rung-state="done"])')


def test_seller_and_bodies_without_an_answer(site: Site, visit: Callable[..., Visit]) -> None:
    """The seller's answer is chosen; a report, which no question asks for, goes into the log."""
    here = visit()
    page = result(here, site.url + START)
    row = page.locator('[data-rung="seller"]')
    row.locator(".pw-did > summary").click()
    row.locator("select").select_option("silent")
    row.locator('[data-action="did"]').click()
    page.wait_for_selector('[data-rung="seller"][data-rung-state="done"]')
    here.address("seller_asked=silent")
    expect(page.locator("[data-entry]")).to_have_count(1)
    did(page, "platform", "2026-11-21")
    expect(page.locator("[data-entry]")).to_have_count(2)


def test_contradicting_day_changes_nothing(site: Site, visit: Callable[..., Visit]) -> None:
    """An appeal before the complaint, or in the future, is refused where it was typed."""
    here = visit()
    page = result(here, site.url + WAITING)
    before = page.url
    did(page, "postal-appeal", "2026-11-19")
    page.wait_for_selector('.pw-did [data-part="error"][data-code="date-order"]:focus')
    page.fill('[data-rung="postal-appeal"] input[name="did_on"]', "2026-11-23")
    page.click('[data-rung="postal-appeal"] [data-action="did"]')
    page.wait_for_selector('.pw-did [data-part="error"][data-code="future-date"]:focus')
    assert page.input_value('[data-rung="postal-appeal"] input[name="did_on"]') == "2026-11-23"
    assert page.url == before
