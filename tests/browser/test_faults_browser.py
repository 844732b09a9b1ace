"""Browsers that lack something: memory, WebAssembly, streaming, storage, a fast processor."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import LINE, PATIENCE, Visit, launch, recognise
from tests.browser.fault_server import Host

RESULT = "wizard/#v=1&seen=refused&deal=shop&route=domestic&seller_asked=no&complained=no"


@pytest.fixture
def crippled(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Start one more Chromium with switches and give a page of it."""
    started: list[Browser] = []

    def fresh(*switches: str) -> Page:
        found = launch(chromium.browser_type, *switches)
        started.append(found)
        page = found.new_page(locale="zh-CN", timezone_id="Asia/Shanghai")
        page.set_default_timeout(PATIENCE)
        return page

    yield fresh
    for browser in started:
        browser.close()


def test_too_little_memory(host: Host, crippled: Callable[..., Page]) -> None:
    """A device that cannot give Python its memory: a card with a code, and the way on."""
    page = crippled("--js-flags=--wasm-max-mem-pages=320")  # 20 MiB; Python begins with 30
    recognise(page, host.url)
    page.wait_for_selector('parcel-wizard[data-state="failed:E_WASM"]')
    assert page.locator('[data-part="error"] a[href*="kinds/"]').count() == 1
    assert page.locator('[data-part="error"] [data-action="retry"]').count() == 1
    assert page.input_value('[data-part="trace"]') == LINE


def test_no_webassembly(host: Host, crippled: Callable[..., Page]) -> None:
    """Without WebAssembly nothing of the runtime is loaded and no network is blamed."""
    page = crippled("--js-flags=--jitless")
    recognise(page, host.url)
    page.wait_for_selector('parcel-wizard[data-state="failed:E_NOWASM"]')
    card = page.locator('[data-part="error"][data-code="E_NOWASM"]')
    assert card.locator('a[href*="kinds/"]').count() == 1
    assert card.locator('[data-action="retry"]').count() == 0  # it would not help
    assert not any(path.startswith("/assets/py/") for path in host.asked)
    page.goto(host.url + RESULT)
    page.reload()
    page.wait_for_selector('[data-part="error"] a[href$="kinds/refused/#do"]')


def test_plain_http_in_an_office(host: Host, crippled: Callable[..., Page]) -> None:
    """An address that is not secure has no hash, no offline use: the wizard works all the same."""
    page = crippled("--host-resolver-rules=MAP parcel.test 127.0.0.1")
    recognise(page, host.url.replace("127.0.0.1", "parcel.test"))
    page.wait_for_selector('[data-found="refused"]')
    assert page.evaluate("[isSecureContext, crypto.subtle === undefined]") == [False, True]
    assert page.get_attribute("parcel-wizard", "data-offline") == "none"


@contextmanager
def slowed(page: Page, kilobits: int, processor: int) -> Iterator[None]:
    """A slow link and a slow processor, by the browser's own tools."""
    session = page.context.new_cdp_session(page)
    rate = kilobits * 1000 / 8
    session.send("Network.enable")
    session.send(
        "Network.emulateNetworkConditions",
        {"offline": False, "latency": 400, "downloadThroughput": rate, "uploadThroughput": rate},
    )
    session.send("Emulation.setCPUThrottlingRate", {"rate": processor})
    yield
    session.detach()


def test_slow_phone_on_a_slow_network(host: Host, visit: Callable[..., Visit]) -> None:
    """The steps can be read and the questions asked at once; progress is told, and stops."""
    here = visit()
    page = here.page
    with slowed(page, kilobits=400, processor=6):
        page.goto(host.url + "kinds/refused/", wait_until="commit")
        page.wait_for_selector("#do")
        page.goto(host.url + "wizard/", wait_until="commit")
        page.wait_for_selector('[data-part="static"] a')
        page.wait_for_selector("parcel-wizard[data-ready]", state="attached")
        host.fault("/assets/py/*.wasm", "stall")
        page.fill('[data-part="trace"]', LINE)
        page.click('[data-action="recognise"]')
        page.wait_for_selector('[data-part="boot"] progress[max]')
        page.wait_for_function("document.querySelector('[data-part=boot] progress').value > 1000")
        assert "MB" in page.inner_text('[data-part="boot"]')
        page.click('[data-action="cancel"]')
        here.state("failed:E_CANCEL")
        assert page.locator('[data-part="error"] a[href*="kinds/"]').count() == 1


# Where a browser throws, by what it throws at.
BLOCKED = {
    "stores": """
for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
  Object.defineProperty(window, name, {
    get() { throw new DOMException("denied", "SecurityError"); },
  });
}""",
    "null": """
for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { value: null });
}""",
    "full": """
Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
""",
    "offline": """
Object.defineProperty(navigator.serviceWorker, "register", {
  value: () => Promise.reject(new DOMException("denied", "SecurityError")),
});
Object.defineProperty(navigator.serviceWorker, "getRegistration", {
  value: () => Promise.reject(new DOMException("denied", "SecurityError")),
});""",
    "unknown": """
performance.getEntriesByType = () => [];
for (const name of ["connection", "storage", "permissions", "clipboard"]) {
  Object.defineProperty(navigator, name, { value: undefined });
}""",
}


@pytest.mark.parametrize("kind", BLOCKED)
def test_blocked_features_do_no_harm(host: Host, visit: Callable[..., Visit], kind: str) -> None:
    """Whatever the reader's settings forbid, the wizard gives its answer and nothing throws."""
    here = visit()
    here.context.add_init_script(BLOCKED[kind])
    recognise(here.page, host.url)
    here.page.wait_for_selector('[data-found="refused"]')
    here.state("ready")
    assert [line for line in here.console if line.startswith("pageerror")] == []
