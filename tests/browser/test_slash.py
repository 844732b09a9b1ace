"""An address without its last slash, on a host that answers it as it is."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Visit
from tests.browser.fault_server import Host
from tests.browser.held import START
from tests.conftest import Site


def test_wizard_without_the_slash(site: Site, visit: Callable[..., Visit]) -> None:
    """The page finds its files from one folder further up, too."""
    here = visit()
    html = (site.root / "wizard" / "index.html").read_text("utf-8")
    kind = "text/html; charset=utf-8"
    here.page.route(
        lambda url: url.split("#")[0] == site.url + "wizard",
        lambda route: route.fulfill(body=html, content_type=kind),
    )
    here.page.goto(site.url + START.replace("wizard/", "wizard"))
    here.page.wait_for_selector("[data-rung]")
    assert "/wizard/#" not in here.page.url


def below(page: Page, site: Site) -> None:
    """Serve the site below `sub/` alone, by a host that answers every folder without its slash."""

    def answer(route: Route) -> None:
        path = urlsplit(route.request.url).path.lstrip("/")
        file = site.root / path.removeprefix("sub/")
        if not path.startswith("sub/") or not file.exists():
            route.fulfill(status=404, body="")
        elif file.is_dir():
            html = (file / "index.html").read_text("utf-8")
            route.fulfill(body=html, content_type="text/html; charset=utf-8")
        else:
            route.fulfill(path=file)

    page.route(site.url + "**", answer)


@pytest.mark.parametrize("address", ["wizard", "en/wizard", "embed", "kinds/refused", "kinds"])
def test_below_a_folder_it_says_why(site: Site, visit: Callable[..., Visit], address: str) -> None:
    """None of the page's files is found there: a word on top says so and leads to the address."""
    page = visit().page
    below(page, site)
    page.goto(f"{site.url}sub/{address}")
    said = page.locator(".zj-slash")
    expect(said).to_be_visible()
    said.locator("a").click()
    page.wait_for_url(f"{site.url}sub/{address}/")
    if "wizard" in address or address == "embed":
        page.wait_for_selector("parcel-wizard[data-ready]", state="attached")
    expect(page.locator(".zj-slash")).to_be_hidden()


def test_no_word_where_all_is_well(host: Host, visit: Callable[..., Visit]) -> None:
    """Nor where only the stylesheet that hides it is missing."""
    page = visit(java_script_enabled=False).page
    page.goto(host.url + "wizard/")
    expect(page.locator(".zj-slash")).to_be_hidden()
    host.fault("/assets/site/site.css", "404")
    page = visit().open(host.url + "wizard/")
    expect(page.locator(".zj-slash")).to_have_count(0)
