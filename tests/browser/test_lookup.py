"""Under what was recognised: the carriers' own pages for each number, and the courier's phone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from guide.kb import KB
from tests.browser.conftest import Visit
from tests.conftest import Site

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
LOOKUP = '[data-part="lookup"]'
CALL = f'{LOOKUP} [data-contact="tel"]'

pytestmark = pytest.mark.shared_python


def paste(here: Visit, site: Site, text: str, path: str = "wizard/") -> Page:
    """Open the wizard and have `text` read."""
    page = here.open(site.url + path)
    page.fill('[data-part="trace"]', text)
    page.click('[data-action="recognise"]')
    page.wait_for_selector('[data-part="found-result"]')
    return page


def addresses(page: Page) -> list[str]:
    """Return where the links of the look-up lead."""
    links = page.locator(f'{LOOKUP} [data-contact="url"]').all()
    return [link.get_attribute("href") or "" for link in links]


@pytest.mark.parametrize("path", ["wizard/", "en/wizard/"])
def test_a_bare_number_leads_to_the_carriers_that_may_have_it(
    site: Site, visit: Callable[..., Visit], path: str
) -> None:
    """Sixteen digits may be Canadian or domestic; no link holds the number."""
    here = visit(folded=True, **PHONE)
    page = paste(here, site, "0073938000549297", path)
    assert KB.carriers["canadapost"].tracking in addresses(page)
    assert not [url for url in addresses(page) if "0073938000549297" in url]
    for link in page.locator(f'{LOOKUP} [data-contact="url"]').all():
        assert "noreferrer" in (link.get_attribute("rel") or "")
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 360
    assert [url for url in here.requests if not url.startswith((site.url, "blob:"))] == []


def test_the_couriers_phone_is_a_call(site: Site, visit: Callable[..., Visit]) -> None:
    """The number beside 派送员 can be called, and only there does it stand as a link."""
    here = visit(folded=True, **PHONE)
    text = "2026-11-27 10:00 派送中，派送员：张三，电话：13800138000\n运单号 SF0000000000001"
    page = paste(here, site, text)
    assert page.get_attribute(CALL, "href") == "tel:13800138000"
    box = page.locator(CALL).bounding_box()
    assert box is not None
    assert box["height"] >= 24
    assert not [url for url in here.requests if "13800138000" in url]


def test_a_suspected_swindler_is_not_called(site: Site, visit: Callable[..., Visit]) -> None:
    """The phone in a message that may be a scam is not offered as a call."""
    text = "派送员：李四，电话：13900139000。您的快递丢失，请下载会议软件并转账办理退款"
    page = paste(visit(folded=True, **PHONE), site, text)
    page.wait_for_selector('[data-warning="scam_suspect"]')
    assert page.locator(CALL).count() == 0
