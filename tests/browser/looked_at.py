"""Results that tests look at on a phone, as a reader finds them."""

from playwright.sync_api import Page

from scripts.measure.screen.seen import RESULTS
from tests.browser.conftest import Visit

PHONE = {"width": 360, "height": 740}
NOON = "2026-11-28T04:00:00Z"
CASES = RESULTS


def folded(here: Visit, address: str) -> Page:
    """Open a result as a reader finds it, on the afternoon of 28 November 2026."""
    here.page.clock.set_fixed_time(NOON)
    page = here.open(address)
    page.wait_for_selector('[data-part="advice"] [data-step]', state="attached")
    return page
