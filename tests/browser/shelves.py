"""Several cases on one device, as a reader's hand keeps, leaves and finds them."""

from playwright.sync_api import Page, expect

from tests.browser.held import START, save
from tests.conftest import Site


def named(page: Page, name: str) -> None:
    """Keep what is here under a name."""
    page.fill("#pw-keep-name", name)
    save(page)


def again(page: Page, site: Site, address: str = START) -> None:
    """Begin with another parcel on a page of its own."""
    page.goto("about:blank")
    page.goto(site.url + address)
    page.wait_for_selector("[data-rung]")


def row(page: Page, name: str) -> str:
    """Return the selector of a kept case in the list."""
    expect(page.locator("[data-kept]", has_text=name)).to_have_count(1)
    return f'[data-kept]:has-text("{name}")'
