"""The built site in Chromium: fresh profiles, every request logged."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    BrowserType,
    ConsoleMessage,
    Page,
    expect,
    sync_playwright,
)

from tests.browser.fault_server import Host
from tests.conftest import Site
from tests.patience import PATIENCE

expect.set_options(timeout=PATIENCE)
LINE = "快件派送不成功(因收方客户拒收快件),待进一步处理"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything below this folder drives a browser."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture
def host(site: Site) -> Iterator[Host]:
    """The same site at an address of its own, for faults: no cache and no worker is shared."""
    own = Host(site.root)
    yield own
    own.close()


def launched_with(*switches: str) -> dict[str, Any]:
    """Return how Debian's Chromium is started."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    assert found, "Chromium is missing: `scripts/dev.py test` says how to install it"
    return {"executable_path": found, "args": ["--no-sandbox", *switches], "timeout": PATIENCE}


def launch(kind: BrowserType, *switches: str) -> Browser:
    """Start Debian's Chromium."""
    return kind.launch(**launched_with(*switches))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser of all tests that need no other switches."""
    with sync_playwright() as playwright:
        browser = launch(playwright.chromium)
        yield browser
        browser.close()


# The service worker would fetch the whole site for every profile, a fifth of what a test costs;
# without `offline` its installation stays at the start, as on a slow link.
NOT_KEPT = """
if (globalThis.ServiceWorkerContainer) {
  ServiceWorkerContainer.prototype.register = () => new Promise(() => {});
}
"""


# A copy is kept unasked on a fast link only; how fast this busy machine is must not matter.
FAST = """
for (const kind of [PerformanceResourceTiming, PerformanceNavigationTiming]) {
  Object.defineProperty(kind.prototype, "responseEnd", { get() { return this.responseStart; } });
}
"""


# What the result folds away lies open, so that a test need not know where a thing stands.
UNFOLDED = """
new MutationObserver(() => {
  const folds = document.querySelectorAll("details.pw-fold:not([open], [data-part=estimate])");
  for (const each of folds) each.open = true;
}).observe(document, { childList: true, subtree: true });
"""


@dataclass
class Visit:
    """A page with what it asked for, what it logged, and what broke."""

    page: Page
    context: BrowserContext
    requests: list[str]
    console: list[str]

    def open(self, address: str) -> Page:
        """Go to an address and wait until the wizard, if there is one, is at work."""
        self.page.goto(address, wait_until="load")
        if "/wizard/" in address:
            self.page.wait_for_selector("parcel-wizard[data-ready]", state="attached")
        return self.page

    def state(self, wanted: str) -> None:
        """Wait for a state of the wizard's Python."""
        self.page.wait_for_selector(f'parcel-wizard[data-state="{wanted}"]')

    def address(self, *parts: str) -> None:
        """Wait until all of these stand in the address; the browser tells it a moment later."""
        self.page.wait_for_url(lambda url: all(part in url for part in parts))

    def question(self, wanted: str) -> None:
        """Wait for a question; "" is the result."""
        self.page.wait_for_selector(f'parcel-wizard[data-question="{wanted}"]')


@pytest.fixture
def visit(chromium: Browser) -> Iterator[Callable[..., Visit]]:
    """Open fresh profiles: `visit(color_scheme="dark", ...)`.

    `offline` keeps the site in them; `folded` leaves the result folded as a reader finds it.
    """
    opened: list[BrowserContext] = []

    def fresh(*, offline: bool = False, folded: bool = False, **options: Any) -> Visit:
        given = {"locale": "zh-CN", "timezone_id": "Asia/Shanghai", **options}
        context = chromium.new_context(**given)
        context.set_default_timeout(PATIENCE)
        opened.append(context)
        context.add_init_script(FAST if offline else NOT_KEPT)
        if not folded:
            context.add_init_script(UNFOLDED)
        visit = Visit(context.new_page(), context, [], [])
        context.on("request", lambda request: visit.requests.append(request.url))
        visit.page.on("console", lambda message: note(visit, message))
        visit.page.on("pageerror", lambda error: visit.console.append(f"pageerror: {error}"))
        return visit

    yield fresh
    for context in opened:
        context.close()


def recognise(page: Page, address: str) -> None:
    """Ask for something that needs Python."""
    page.goto(address + "wizard/")
    page.wait_for_selector("parcel-wizard[data-ready]", state="attached")
    page.fill('[data-part="trace"]', LINE)
    page.click('[data-action="recognise"]')


def note(visit: Visit, message: ConsoleMessage) -> None:
    """Keep what the console says beyond mere information."""
    if message.type in {"error", "warning"}:
        visit.console.append(message.text)
