"""Results that tests look at on a phone, as a reader finds them."""

from playwright.sync_api import Page

from tests.browser.conftest import Visit

PHONE = {"width": 360, "height": 740}
NOON = "2026-11-28T04:00:00Z"
CASES = {
    "stalled": "seen=stalled&deal=shop&seller_asked=no&complained=no&d.last_update_on=2026-11-20",
    "signed": "seen=delivered_not_received&deal=shop&consented=no&matches=unknown"
    "&seller_asked=silent&complained=yes&answered=no&appealed=no&elsewhere=none&d.complained_on=2026-11-19",
    "insured": "seen=lost&deal=sale&service=express&complained=no&insured=yes",
    "return": "seen=lost&deal=return&chosen=other&seller_asked=silent&complained=no",
    "private": "seen=damaged&deal=private&received=yes&seller_asked=no&complained=no",
    "customs": "seen=customs_docs&deal=shop&route=inbound&abroad=seller"
    "&seller_asked=no&complained=no",
}


def folded(here: Visit, address: str) -> Page:
    """Open a result as a reader finds it, on the afternoon of 28 November 2026."""
    here.page.clock.set_fixed_time(NOON)
    page = here.open(address)
    page.wait_for_selector('[data-part="advice"] [data-step]', state="attached")
    return page
