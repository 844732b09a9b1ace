"""The page's own files arrive wrong: what is static stays, and the page says what is lost."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import LINE, Visit
from tests.browser.fault_server import Host
from tests.conftest import Site

ASSETS = "/assets/wizard/"
SCRIPTS = ("404", "503", "html", "empty", "truncated", "loop")
# The files without which there is no wizard, and how each may arrive.
LOST = {
    "entry/first.js": ("404", "503", "html", "loop"),
    "wizard.js": SCRIPTS,
    "page/common.js": SCRIPTS,
    "words.zh.json": (*SCRIPTS, "other-json"),
    "table.zh.json": (*SCRIPTS, "other-json"),
}


def lost(page: Page, host: Host, name: str) -> None:
    """Open the wizard, which cannot start, and see that the page says so and loses nothing."""
    page.goto(host.url + "wizard/", wait_until="domcontentloaded")
    page.fill('[data-part="trace"]', LINE)
    page.click('[data-action="recognise"]')
    expect(page.locator(f'[data-part="{name}"]')).to_be_visible()
    other = "old" if name == "broken" else "broken"
    expect(page.locator(f'[data-part="{other}"]')).to_be_hidden()
    assert page.input_value('[data-part="trace"]') == LINE
    assert page.locator('[data-part="static"] a').first.is_visible()


@pytest.mark.parametrize("name", LOST)
def test_wizard_without_one_of_its_files(
    host: Host, visit: Callable[..., Visit], name: str
) -> None:
    """A file that is lost or damaged is never taken for an old browser, nor for a long wait."""
    page = visit().page
    for fault in LOST[name]:
        host.faults.clear()
        host.fault(ASSETS + name, fault)
        lost(page, host, "broken")


def test_browser_that_does_not_know_the_syntax(host: Host, visit: Callable[..., Visit]) -> None:
    """Where whole files do not parse the browser is too old, and no network is blamed."""
    page = visit().page

    def unknown(route: Route) -> None:
        route.fulfill(body="export const x = @@;", content_type="text/javascript")

    for name in ("wizard.js", "entry/syntax.js"):
        page.route(f"**{ASSETS}{name}", unknown)
    lost(page, host, "old")


@pytest.mark.parametrize("pattern", ["/assets/javascripts/*", "/assets/stylesheets/*", "*.css"])
def test_wizard_without_the_theme(host: Host, visit: Callable[..., Visit], pattern: str) -> None:
    """What the theme brings may be missing; questions are asked and answered all the same."""
    host.fault(pattern, "404")
    here = visit()
    page = here.open(host.url + "wizard/")
    page.check('input[name="seen"][value="refused"]')
    page.click('[data-action="next"]')
    here.question("deal")


THROWING_WORKER = """
globalThis.Worker = class { constructor() { throw new DOMException("no", "SecurityError"); } };
"""


def test_page_without_workers_can_still_be_used(site: Site, visit: Callable[..., Visit]) -> None:
    """The theme's search needs a worker; without one the rest of the page goes on."""
    here = visit(color_scheme="dark", permissions=["clipboard-read", "clipboard-write"])
    here.context.add_init_script(THROWING_WORKER)
    page = here.open(site.url + "kinds/refused/")
    page.click("[data-md-component=palette] label:not([hidden])")
    page.wait_for_selector('body[data-md-color-scheme="default"]')
    page.locator(".zj-copy").first.click()
    expect(page.locator(".zj-copy").first).to_have_text("已复制")
    page.fill("[data-md-component=search-query]", "拒收")
    page.wait_for_selector(".md-search-result__item")
    assert here.console == []
