"""A weak phone: 360 px, a quarter of the processor, 1.6 Mbit/s, 64 MB for scripts."""

import pytest
from playwright.sync_api import BrowserType

from tests.browser.conftest import LINE, launch
from tests.browser.fault_server import Host
from tests.browser.held import START
from tests.patience import PATIENCE

LINK = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000}
ENDED = "[data-part=found]:not([hidden]) *, [data-part=error][data-code]"


@pytest.mark.slow
def test_from_paste_to_advice_on_a_weak_phone(engine: BrowserType, host: Host) -> None:
    """The line is read and steps are advised; nothing is wider than the screen."""
    browser = launch(engine, "--js-flags=--max-old-space-size=64")
    try:
        size = {"width": 360, "height": 640}
        page = browser.new_page(viewport=size, is_mobile=True, has_touch=True, locale="zh-CN")
        page.set_default_timeout(PATIENCE)
        spoken = page.context.new_cdp_session(page)
        spoken.send("Network.enable")
        spoken.send("Network.emulateNetworkConditions", LINK)
        spoken.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        page.goto(host.url + "wizard/")
        page.wait_for_selector("parcel-wizard[data-ready]", state="attached")
        page.fill("[data-part=trace]", LINE)
        page.click("[data-action=recognise]")
        page.wait_for_selector(ENDED)
        assert not page.locator("[data-part=error]").count()
        page.evaluate("hash => { location.hash = hash; }", START.partition("#")[2])
        page.wait_for_selector("[data-step]", state="attached")
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    finally:
        browser.close()
