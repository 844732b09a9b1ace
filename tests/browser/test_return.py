"""Back after a week: what changed since the reader was advised, and why."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.journeys import NOON, PHONE
from tests.conftest import Site

pytestmark = pytest.mark.shared_python


def keep(page: Page) -> None:
    """Save the case on this device."""
    page.tap('[data-fold="files"] > summary')
    page.tap('[data-action="save"]')
    page.wait_for_selector('[data-notice="saved"]')


def test_back_after_a_week(site: Site, visit: Callable[..., Visit]) -> None:
    """Who comes back is told since when the advice differs, and why."""
    here = visit(folded=True, **PHONE)
    page = here.page
    page.clock.set_fixed_time("2026-11-21T04:00:00Z")
    here.open(
        site.url + "wizard/#v=1&seen=stalled&deal=shop&route=domestic&service=express"
        "&seller_asked=silent&complained=yes&answered=no&appealed=no&elsewhere=none"
        "&insured=no&d.complained_on=2026-11-20"
    )
    page.wait_for_selector('[data-part="advice"] [data-step]')
    keep(page)
    page.clock.set_fixed_time(NOON)
    page.goto("about:blank")
    page.goto(site.url)
    page.tap('[data-part="kept"] [data-action="open-kept"]')
    changed = page.locator('[data-notice="changed"]')
    expect(changed).to_contain_text("2026-11-21")
    expect(changed).to_contain_text("2026-11-28")
    expect(changed.locator("li").first).not_to_be_empty()


def test_nothing_changed_says_nothing(site: Site, visit: Callable[..., Visit]) -> None:
    """On the same day with the same answers nothing is said."""
    here = visit(folded=True, **PHONE)
    page = here.page
    page.clock.set_fixed_time(NOON)
    here.open(site.url + "wizard/#v=1&seen=stalled&deal=shop&at=advice")
    page.wait_for_selector('[data-part="advice"] [data-step]')
    keep(page)
    page.goto("about:blank")
    page.goto(site.url)
    page.tap('[data-part="kept"] [data-action="open-kept"]')
    page.wait_for_selector('[data-part="advice"] [data-step], [data-action="early"]')
    expect(page.locator('[data-notice="changed"]')).to_have_count(0)
