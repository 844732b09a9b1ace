"""The built site in Chromium: fresh profiles, every request logged."""

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

from scripts.devtools import debian
from tests.browser.fault_server import Host
from tests.browser.shared_python import SharedPython
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


# A test's Python runs for a second or two: to compile it a second time, and better, costs more
# than it gains (measured: a quarter of the processor time of the tests that start one). The
# whole browser does as readers' browsers do, and so do the other engines and the bench.
ONCE = "--js-flags=--no-wasm-tier-up,--no-wasm-dynamic-tiering"


def launched_with(*switches: str, whole: bool = False) -> dict[str, Any]:
    """Return how Debian's Chromium is started; the `whole` one, with its windows, takes longer."""
    found = debian.chromium() if whole else debian.headless()
    assert found, "Chromium is missing: `scripts/dev.py test` says how to install it"
    switches = ("--no-sandbox", *switches) if whole else ("--no-sandbox", ONCE, *switches)
    return {"executable_path": found, "args": list(switches), "timeout": PATIENCE}


def launch(engine: BrowserType, *switches: str, whole: bool = False) -> Browser:
    """Start Debian's Chromium."""
    return engine.launch(**launched_with(*switches, whole=whole))


@pytest.fixture(scope="session")
def engine() -> Iterator[BrowserType]:
    """What starts a Chromium."""
    with sync_playwright() as playwright:
        yield playwright.chromium


@pytest.fixture(scope="session")
def chromium(engine: BrowserType) -> Iterator[Browser]:
    """The browser of all tests that need no other switches."""
    browser = launch(engine)
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def whole_chromium(engine: BrowserType) -> Iterator[Browser]:
    """The browser as readers have it, of the tests that are marked `whole_browser`."""
    browser = launch(engine, whole=True)
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


@pytest.fixture(scope="session")
def shared_python(chromium: Browser, site: Site) -> Iterator[SharedPython]:
    """The started Python of the tests that are marked `shared_python`."""
    held = SharedPython(chromium, site.url)
    yield held
    held.close()


@pytest.fixture
def visit(request: pytest.FixtureRequest) -> Iterator[Callable[..., Visit]]:
    """Open fresh profiles: `visit(color_scheme="dark", ...)`.

    `offline` keeps the site in them; there, and with `own`, Python is never a shared one;
    `folded` leaves the result folded as a reader finds it.
    """
    opened: list[BrowserContext] = []
    marked = {each.name for each in request.node.iter_markers()}
    python: SharedPython | None = None
    if "shared_python" in marked:
        python = request.getfixturevalue("shared_python")
    whole = "whole_browser" in marked
    browser: Browser = request.getfixturevalue("whole_chromium" if whole else "chromium")

    def fresh(
        *, offline: bool = False, own: bool = False, folded: bool = False, **options: Any
    ) -> Visit:
        given = {"locale": "zh-CN", "timezone_id": "Asia/Shanghai", **options}
        context = browser.new_context(**given)
        context.set_default_timeout(PATIENCE)
        opened.append(context)
        context.add_init_script(FAST if offline else NOT_KEPT)
        if python and not offline and not own:
            python.lend(context)
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
