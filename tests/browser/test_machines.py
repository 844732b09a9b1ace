"""What programs read does not disturb the page: the policy holds, and the search can be named."""

import re
from collections.abc import Callable
from xml.etree import ElementTree as ET

from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.conftest import Site

NAMESPACE = {"o": "http://a9.com/-/spec/opensearch/1.1/"}


def test_linked_data_breaks_no_policy(site: Site, visit: Callable[..., Visit]) -> None:
    """The browser holds the block as data: nothing is run and nothing is reported."""
    here = visit()
    here.page.goto(site.url + "kinds/lost/", wait_until="load")
    block = here.page.locator('script[type="application/ld+json"]')
    assert block.count() == 1
    assert here.page.evaluate(
        """() => JSON.parse(document.querySelector('script[type="application/ld+json"]').text)
        ["@graph"].map((one) => one["@type"])"""
    ) == ["BreadcrumbList", "HowTo"]
    assert here.console == []
    assert all(url.startswith(site.url) for url in here.requests)


def test_the_described_search_finds(site: Site, visit: Callable[..., Visit]) -> None:
    """A program fills the template; the page opens with the hits."""
    text = (site.root / "opensearch.xml").read_text("utf-8")
    url = ET.fromstring(text).find("o:Url", NAMESPACE)  # noqa: S314 - our own file
    assert url is not None
    path = re.sub(r"^https?://[^/]+/", "", url.attrib["template"])
    here = visit()
    here.page.goto(site.url + path.replace("{searchTerms}", "丢失"), wait_until="load")
    hits = here.page.locator(".md-search-result__link")
    expect(hits.first).to_be_visible()
    assert any("lost" in (hit.get_attribute("href") or "") for hit in hits.all())
    assert here.console == []
