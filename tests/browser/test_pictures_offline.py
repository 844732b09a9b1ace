"""Pictures without a network: what reads them is kept with the site once it was used."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Visit
from tests.browser.drawn.layouts import LAYOUTS
from tests.browser.drawn.reading import FIELD, choose, end, pictures_of, read
from tests.browser.fault_server import Host
from tests.browser.server_process import Served, served
from tests.browser.test_offline import INSTALL_ENDED, installed, own, publish
from tests.conftest import Site

__all__ = ["own"]  # a fixture

# Whether the cache of this site holds the list of what reads pictures, which is kept last.
KEPT = "async (list) => Boolean(await caches.match(list))"
LIST = "assets/ocr/manifest.json"


def kept(page: Page, host: Host | Served) -> bool:
    """Tell whether what reads pictures is kept."""
    found: bool = page.evaluate(KEPT, host.url + LIST)
    return found


@pytest.fixture
def dying(site: Site, tmp_path: Path) -> Iterator[Served]:
    """A copy of the site that a test may change, served by a process that it may end."""
    folder = tmp_path / "dying"
    shutil.copytree(site.root, folder)
    with served(folder) as server:
        yield server


def test_a_picture_is_read_with_the_server_dead(
    dying: Served, visit: Callable[..., Visit], chromium: Browser
) -> None:
    """Not kept unasked; kept after the first picture, over an update; gone with a wipe."""
    [one] = pictures_of(chromium, [(LAYOUTS[1], "light", 2, "png")])
    here = visit(offline=True)
    here.page.on("dialog", lambda dialog: dialog.accept())
    own = dying
    installed(here, own)
    assert not kept(here.page, own)
    here.open(own.url + "wizard/")
    first = read(here.page, [one.file])
    here.page.wait_for_function(KEPT, arg=own.url + LIST)
    publish(own)
    here.page.reload()
    assert here.page.evaluate(INSTALL_ENDED) == "installed"
    holding = "caches.keys().then(all => Promise.all(all.map(cacheName => "
    holding += f"caches.match('{own.url + LIST}', {{ cacheName }}))))"
    held = here.page.evaluate(f"{holding}.then(all => all.filter(Boolean).length)")
    assert held == 2, "the version that waits keeps it, too"
    own.end()
    here.open(own.url + "wizard/")
    choose(here.page, [one.file])
    end(here.page, "done")  # and nothing was asked: there is nothing to load
    assert here.page.input_value(FIELD) == first


def test_wiping_takes_it_along(own: Host, visit: Callable[..., Visit], chromium: Browser) -> None:
    """With everything else on this device; the next picture asks again."""
    [one] = pictures_of(chromium, [(LAYOUTS[1], "light", 2, "png")])
    here = visit(offline=True)
    here.page.on("dialog", lambda dialog: dialog.accept())
    installed(here, own)
    here.open(own.url + "wizard/")
    read(here.page, [one.file])
    here.page.wait_for_function(KEPT, arg=own.url + LIST)
    installed(here, own)
    here.page.click('[data-action="wipe"]')
    here.question("seen")
    here.page.wait_for_selector('parcel-wizard[data-offline="off"]', state="attached")
    assert here.page.evaluate("caches.keys()") == []
    here.open(own.url + "wizard/")
    choose(here.page, [one.file])
    end(here.page, "asking")
