"""The copy for offline use over time: asked for, looked through, repaired, or said to be gone."""

import json
from collections.abc import Callable

from playwright.sync_api import expect

from scripts.publish import offline
from tests.browser.conftest import Visit
from tests.browser.fault_server import Host
from tests.browser.test_offline import installed

RESULT = "wizard/#v=1&seen=refused&deal=shop&route=domestic&seller_asked=no&complained=no"

# The browser clears one page of those it keeps, as it may.
EVICT = """
async () => {
  const [name] = await caches.keys();
  const cache = await caches.open(name);
  const page = (await cache.keys()).find(({ url }) => url.endsWith("/calm/"));
  await cache.delete(page);
}
"""

THERE = """
async () => {
  const [name] = await caches.keys();
  const kept = await (await caches.open(name)).keys();
  return kept.some(({ url }) => url.endsWith("/calm/"));
}
"""

SLOW = """
Object.defineProperty(Navigator.prototype, "connection", { value: { type: "cellular" } });
"""


def test_cleared_file_is_fetched_again(host: Host, visit: Callable[..., Visit]) -> None:
    """A later visit finds what the browser cleared, and puts it back by its hash."""
    here = visit(offline=True)
    page = here.page
    installed(here, host)
    page.evaluate(EVICT)
    assert not page.evaluate(THERE)
    page.reload()
    page.wait_for_selector('parcel-wizard[data-offline="ready"]')
    page.wait_for_function(f"async () => await ({THERE})()")


def test_copy_with_gaps_says_so(host: Host, visit: Callable[..., Visit]) -> None:
    """Where the file cannot be had any more the page says that offline use is in doubt."""
    here = visit(offline=True)
    page = here.page
    installed(here, host)
    page.evaluate(EVICT)
    host.fault("/calm/", "flipped")
    page.reload()
    page.wait_for_selector('parcel-wizard[data-offline="gaps"]')
    host.faults.clear()
    page.click('[data-action="repair"]')
    page.wait_for_selector('parcel-wizard[data-offline="ready"]')
    assert page.evaluate(THERE)


def test_page_that_is_only_not_kept(host: Host, visit: Callable[..., Visit]) -> None:
    """Without a network a page of the other language is "not kept", not "no such page"."""
    here = visit(offline=True)
    installed(here, host)
    host.fault("*", "gone")
    here.page.goto(host.url + "en/calm/")
    expect(here.page.locator(".zj-notkept")).to_be_visible()
    expect(here.page.locator(".zj-lost")).to_be_hidden()


def test_metered_link_is_asked_first(host: Host, visit: Callable[..., Visit]) -> None:
    """On a link that costs money nothing is kept before the reader, told the size, says so."""
    here = visit(offline=True)
    here.context.add_init_script(SLOW)
    page = here.open(host.url + RESULT)
    page.wait_for_selector("[data-step]")
    size = json.loads((host.root / offline.SIZES).read_text("utf-8"))["zh"]
    button = page.locator('[data-action="keep-offline"]')
    expect(button).to_contain_text(f"{size / 1e6:.1f}")
    assert "/sw.js" not in host.asked
    button.click()
    page.wait_for_selector('parcel-wizard[data-offline="ready"]')
