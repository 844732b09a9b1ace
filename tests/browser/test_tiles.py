"""Where the text does not tell, the kinds asked about most are a tap away."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from guide.kb import KB
from tests.browser.conftest import LINE, Visit
from tests.browser.looked_at import PHONE
from tests.browser.test_wizard_axe import overflow, violations
from tests.conftest import Site

pytestmark = pytest.mark.shared_python
TILES = '[data-part="tiles"] button'


def pasted(here: Visit, address: str, text: str) -> Page:
    """Paste a text and have it read."""
    page = here.open(address)
    page.fill('[data-part="trace"]', text)
    page.click('[data-action="recognise"]')
    page.wait_for_selector('[data-part="found-result"]')
    return page


@pytest.mark.parametrize("under", ["", "en/"])
def test_nothing_found_offers_twelve(site: Site, visit: Callable[..., Visit], under: str) -> None:
    """Each in the words of the first question and high enough for a thumb; one tap answers it."""
    here = visit(viewport=PHONE, has_touch=True, bypass_csp=True)
    page = pasted(here, f"{site.url}{under}wizard/", "qwertyuiop")
    tiles = page.locator(TILES)
    titles = {
        option.value: option.title.in_("en" if under else "zh")
        for option in KB.questions["seen"].options
    }
    shown = {str(one.get_attribute("value")): one.inner_text() for one in tiles.all()}
    assert len(shown) == 12
    assert shown == {id_: titles[id_] for id_ in shown}
    assert all((box := one.bounding_box()) and box["height"] >= 44 for one in tiles.all())
    assert violations(page) == []
    assert overflow(page) == 0
    page.tap(f'{TILES}[value="stalled"]')
    here.address("seen=stalled")


def test_none_of_these_offers_them_too(site: Site, visit: Callable[..., Visit]) -> None:
    """The candidates stay above, the text stays, and the focus goes to the tiles."""
    here = visit(viewport=PHONE, has_touch=True)
    page = pasted(here, site.url + "wizard/", LINE)
    assert page.locator(TILES).count() == 0
    page.tap('[data-action="none-of-these"]')
    page.wait_for_selector(TILES)
    assert page.evaluate("document.activeElement.closest('[data-part=tiles]') !== null")
    assert page.locator("[data-found]").count() > 0
    assert page.input_value('[data-part="trace"]') == LINE
    page.tap(f'{TILES}[value="lost"]')
    here.address("seen=lost")
    assert not re.search("seen=refused", page.url)
