"""An address without its last slash, on a host that answers it as it is."""

from collections.abc import Callable

from tests.browser.conftest import Visit
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
