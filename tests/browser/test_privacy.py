"""What a reader types stays on the page: not in addresses, requests, storage or the console."""

import json
from collections.abc import Callable
from urllib.parse import quote

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visit
from tests.browser.fault_server import Host
from tests.conftest import Site

CANARIES = ("金丝雀甲", "13900001111", "云雀路九十九号", "SF0000000000017")
RESULT = "wizard/#v=1&seen=refused&deal=shop&route=domestic&seller_asked=no&complained=no"

STORED = """
async () => {
  const result = (request) =>
    new Promise((done) => (request.onsuccess = () => done(request.result)));
  const kept = [localStorage, sessionStorage].map((each) => JSON.stringify({ ...each }));
  kept.push(document.cookie);
  for (const { name } of await indexedDB.databases()) {
    const db = await result(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      const all = await result(db.transaction(store).objectStore(store).getAll());
      kept.push(JSON.stringify(all));
    }
    db.close();
  }
  for (const name of await caches.keys()) {
    for (const request of await (await caches.open(name)).keys()) kept.push(request.url);
  }
  return kept.join("\\n");
}
"""


# What a page can hold besides: its history, its name, where it came from, what it copied.
HELD = """
() => JSON.stringify([history.state, name, document.referrer, globalThis.copied ?? []])
"""
COPIES = """
globalThis.copied = [];
for (const name of ["write", "writeText"]) {
  navigator.clipboard[name] = async (given) => void copied.push(name + given);
}
document.addEventListener("copy", () => copied.push("copy"));
"""


def type_everywhere(page: Page) -> None:
    """Put every canary into every field there is."""
    everything = " ".join(CANARIES)
    page.click('[data-part="advice"] [data-action="letter"] >> nth=0')
    page.wait_for_selector('[data-part="letter"] textarea')
    for field in page.locator('[data-part="letter"] input[type="text"]').all():
        field.fill(everything)
    page.fill('[data-part="log"] textarea', everything)
    for field in page.locator('[data-part="log"] input[type="text"]').all():
        field.fill(everything)
    page.click('[data-action="log-add"]')
    page.wait_for_selector("[data-entry]")


def test_nothing_typed_leaves_the_page(host: Host, visit: Callable[..., Visit]) -> None:
    """Canaries typed into text, letter and log are found nowhere outside the page."""
    here = visit(offline=True)
    sent: list[str] = []
    here.context.on("request", lambda asked: sent.append(f"{asked.headers} {asked.post_data}"))
    here.context.add_init_script(COPIES)
    page = here.open(host.url + "wizard/")
    page.fill('[data-part="trace"]', " ".join(CANARIES) + "\n已拒收")
    page.click('[data-action="recognise"]')
    page.click('[data-action="confirm"] >> nth=0')
    here.question("deal")
    page.goto(host.url + RESULT)
    page.reload()
    page.wait_for_selector("[data-step]")
    type_everywhere(page)
    stored, held = page.evaluate(STORED), page.evaluate(HELD)
    assert json.loads(held)[3] == []
    with page.expect_download() as download:
        page.click('[data-action="export-case"]')
    places = [*here.requests, page.url, page.title(), stored, *here.console, *host.asked]
    places += [*sent, held]
    places.append(download.value.suggested_filename)
    for canary in CANARIES:
        found = [place for place in places if canary in place or quote(canary) in place]
        assert found == []
    assert [url for url in here.requests if not url.startswith((host.url, "blob:"))] == []
    exported = json.loads(download.value.path().read_text("utf-8"))
    assert CANARIES[0] in exported["log"][0]["said"]


def test_saving_is_asked_for_and_wiping_is_whole(site: Site, visit: Callable[..., Visit]) -> None:
    """Only `save` keeps the case; it is offered at the next visit; `wipe` leaves nothing."""
    here = visit(offline=True)
    here.page.on("dialog", lambda dialog: dialog.accept())
    page = here.open(site.url + RESULT)
    page.wait_for_selector("[data-step]")
    type_everywhere(page)
    page.click('[data-action="save"]')
    page.wait_for_selector('[data-notice="saved"]')
    assert CANARIES[0] in page.evaluate(STORED)
    page.reload()
    page.click('[data-action="open-kept"]')
    page.wait_for_selector("[data-entry]")
    page.click('[data-action="wipe"]')
    here.question("seen")
    page.wait_for_selector('[data-part="notices"] .zj-banner')
    stored = page.evaluate(STORED)
    assert [canary for canary in CANARIES if canary in stored] == []


@pytest.mark.shared_python
def test_pasted_markup_is_text(site: Site, visit: Callable[..., Visit]) -> None:
    """Markup in pasted text and in the log is shown, never run."""
    attack = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>快件已拒收'
    here = visit()
    page = here.open(site.url + "wizard/")
    page.fill('[data-part="trace"]', attack)
    page.click('[data-action="recognise"]')
    page.wait_for_selector('[data-part="found-result"]')
    page.goto(site.url + RESULT)
    page.reload()
    page.wait_for_selector("[data-step]")
    page.fill('[data-part="log"] textarea', attack)
    page.click('[data-action="log-add"]')
    page.wait_for_selector("[data-entry]")
    assert page.locator("parcel-wizard img").count() == 0
    assert page.evaluate("window.pwned") is None


@pytest.mark.shared_python
def test_undo_brings_an_entry_back(site: Site, visit: Callable[..., Visit]) -> None:
    """A removed line of the log comes back whole."""
    here = visit()
    page = here.open(site.url + RESULT)
    page.wait_for_selector("[data-step]")
    page.fill('[data-part="log"] textarea', "客服说明天更新")
    page.click('[data-action="log-add"]')
    entry = page.wait_for_selector("[data-entry]").get_attribute("data-entry")
    page.click('[data-action="remove"]')
    page.wait_for_selector("[data-entry]", state="detached")
    page.click('[data-action="undo"]')
    assert page.wait_for_selector("[data-entry]").get_attribute("data-entry") == entry


def test_blocked_storage_does_no_harm(site: Site, visit: Callable[..., Visit]) -> None:
    """With every kind of storage forbidden the wizard works in memory."""
    here = visit()
    here.context.add_init_script(
        "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])"
        " Object.defineProperty(window, name,"
        " { get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    page = here.open(site.url + RESULT)
    page.wait_for_selector("[data-step]")
    page.click('[data-action="save"]')
    page.wait_for_selector('[data-part="error"][data-code="keep.failed"]')
