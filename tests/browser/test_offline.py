"""After one visit of the wizard the site works with the server dead; versions never mix."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from scripts.publish import offline
from tests.browser.conftest import LINE, Visit
from tests.browser.fault_server import Host
from tests.browser.server_process import Served, served
from tests.conftest import Site

pytestmark = pytest.mark.whole_browser
RESULT = "wizard/#v=1&seen=refused&deal=shop&route=domestic&seller_asked=no&complained=no"

# Look for a new version and wait until its installation has ended, one way or the other.
INSTALL_ENDED = """
async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  const found = new Promise((resolve) => {
    registration.addEventListener("updatefound", () => resolve(registration.installing));
  });
  if (registration.waiting) return "installed"; // the browser was quicker
  if (!registration.installing) await registration.update();
  const worker = registration.installing ?? registration.waiting ?? (await found);
  while (!["redundant", "installed"].includes(worker.state)) {
    await new Promise((resolve) => worker.addEventListener("statechange", resolve, { once: true }));
  }
  return worker.state;
}
"""

# Install on a page without the wizard; how the installation ended.
REGISTER = """
async () => {
  const registration = await navigator.serviceWorker.register("/sw.js?lang=zh");
  const worker = registration.installing;
  while (!["redundant", "activated"].includes(worker.state)) {
    await new Promise((resolve) => worker.addEventListener("statechange", resolve, { once: true }));
  }
  return worker.state;
}
"""


@pytest.fixture
def own(site: Site, tmp_path: Path) -> Iterator[Host]:
    """A copy of the site that a test may change, as a new version would."""
    folder = tmp_path / "own"
    shutil.copytree(site.root, folder)
    host = Host(folder)
    yield host
    host.close()


def publish(host: Host | Served) -> None:
    """Publish another version: one page changes, and with it the list and the worker."""
    page = host.root / "calm" / "index.html"
    page.write_text(page.read_text("utf-8") + "<!-- next -->", "utf-8")
    for name in ("calm/index.html.br", "calm/index.html.gz", "sw.js.br", "sw.js.gz"):
        (host.root / name).unlink(missing_ok=True)
    worker = host.root / offline.WORKER
    version = json.loads((host.root / offline.LIST).read_text("utf-8"))["version"]
    source = worker.read_text("utf-8").replace(f'"{version}"', '"unbuilt"')
    worker.write_text(source, "utf-8")
    offline.write(host.root)
    for ending in (".br", ".gz"):
        (host.root / (offline.LIST + ending)).unlink(missing_ok=True)


def installed(here: Visit, host: Host | Served) -> None:
    """Visit the wizard until it is ready for offline use."""
    here.open(host.url + RESULT)
    here.page.wait_for_selector('parcel-wizard[data-offline="ready"]')


def is_next(page: Page) -> bool:
    """Tell whether an open page is of the version published last: a note stands behind it."""
    found: bool = page.evaluate("document.lastChild.nodeType === Node.COMMENT_NODE")
    return found


def test_works_with_the_server_dead(site: Site, visit: Callable[..., Visit]) -> None:
    """One visit, then no server: reload, the advice, a text, another page, the search's index."""
    here = visit(offline=True)
    with served(site.root) as server:
        installed(here, server)
        server.end()
    here.page.reload()
    here.page.wait_for_selector("[data-step]")
    here.page.goto(server.url + "wizard/")
    here.page.fill('[data-part="trace"]', LINE)
    here.page.click('[data-action="recognise"]')
    here.page.wait_for_selector('[data-found="refused"]')
    assert here.page.locator('[data-warning="signs_only"]').count() == 0
    here.page.goto(server.url + "kinds/lost/")
    assert here.page.locator("#do").count() == 1
    assert here.page.evaluate("fetch('../../search/search_index.json').then(r => r.ok)")


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("/kinds/lost/", "html"),  # a login page in the place of one file
        ("/assets/py/*", "html"),  # and of the whole runtime
        ("/kinds/lost/", "away"),  # sent on to another origin
        ("/kinds/lost/", "flipped"),
        ("/kinds/lost/", "part"),
        ("/sw-files.json", "html"),
        ("/sw-files.json", "other-json"),
    ],
)
def test_poisoned_answers_are_not_kept(
    own: Host, visit: Callable[..., Visit], pattern: str, fault: str
) -> None:
    """Whatever came instead of a file, nothing is kept, and the next try is whole."""
    own.headers["Access-Control-Allow-Origin"] = "*"
    here = visit(offline=True)
    page = here.open(own.url + "privacy/")
    own.fault(pattern, fault)
    assert page.evaluate(REGISTER) == "redundant"
    assert page.evaluate("caches.keys()") == []
    assert own.asked_away == []
    own.faults.clear()
    assert page.evaluate(REGISTER) == "activated"
    assert len(page.evaluate("caches.keys()")) == 1


def test_network_with_a_login_leaves_no_trace(own: Host, visit: Callable[..., Visit]) -> None:
    """In the wizard such a network ends in a code, and nothing of it is kept for later."""
    own.fault("/assets/py/*", "html")
    here = visit(offline=True)
    here.open(own.url + RESULT)
    here.state("failed:E_HTML")
    assert here.page.evaluate("caches.keys()") == []
    own.faults.clear()
    here.page.click('[data-action="retry"]')
    here.page.wait_for_selector('parcel-wizard[data-offline="ready"]')


def test_wiping_ends_offline_use(own: Host, visit: Callable[..., Visit]) -> None:
    """The worker and all that it kept go with the rest; the host is asked again."""
    here = visit(offline=True)
    here.page.on("dialog", lambda dialog: dialog.accept())
    installed(here, own)
    here.page.click('[data-action="wipe"]')
    here.question("seen")
    here.page.wait_for_selector('parcel-wizard[data-offline="off"]', state="attached")
    assert here.page.evaluate("caches.keys()") == []
    registrations = "navigator.serviceWorker.getRegistrations().then(all => all.length)"
    assert here.page.evaluate(registrations) == 0
    own.asked.clear()
    here.page.goto(own.url + "calm/")
    assert "/calm/" in own.asked


def test_update_waits_for_the_reader(own: Host, visit: Callable[..., Visit]) -> None:
    """A new version installs beside the old one and takes over when told to."""
    here = visit(offline=True)
    installed(here, own)
    publish(own)
    here.page.reload()
    here.page.wait_for_selector('parcel-wizard[data-offline="update"]')
    address = own.url + "calm/"
    assert "<!-- next -->" not in here.page.evaluate("u => fetch(u).then(r => r.text())", address)
    with here.page.expect_navigation():
        here.page.click('[data-action="update"]')
    here.page.wait_for_selector('parcel-wizard[data-offline="ready"]')
    assert "<!-- next -->" in here.page.evaluate("u => fetch(u).then(r => r.text())", address)
    assert len(here.page.evaluate("caches.keys()")) == 1


def test_half_published_version_is_not_taken(own: Host, visit: Callable[..., Visit]) -> None:
    """A new version with a file missing: the old one keeps working, whole."""
    here = visit(offline=True)
    installed(here, own)
    before = here.page.evaluate("caches.keys()")
    publish(own)
    own.fault("/calm/", "404")
    here.page.reload()
    here.page.wait_for_selector("[data-step]")
    ended = here.page.evaluate(INSTALL_ENDED)
    assert ended == "redundant"
    assert here.page.evaluate("caches.keys()") == before
    here.page.goto(own.url + "calm/")
    assert not is_next(here.page)
    own.faults.clear()
    assert here.page.evaluate(INSTALL_ENDED) == "installed"
    here.open(own.url + RESULT)
    here.page.wait_for_selector('parcel-wizard[data-offline="update"]')


def test_old_tabs_keep_their_version(own: Host, visit: Callable[..., Visit]) -> None:
    """While another page is open the update waits, says so, and mixes nothing."""
    here = visit(offline=True)
    installed(here, own)
    other = here.context.new_page()
    other.goto(own.url + "calm/")
    publish(own)
    here.page.reload()
    here.page.wait_for_selector('parcel-wizard[data-offline="update"]')
    here.page.click('[data-action="update"]')
    here.page.wait_for_selector('[data-part="files"] [data-others]')
    other.reload()
    assert not is_next(other)
    other.close()
    with here.page.expect_navigation():
        here.page.click('[data-action="update"]')
    here.page.wait_for_selector('parcel-wizard[data-offline="ready"]')
    here.page.goto(own.url + "calm/")
    assert is_next(here.page)
