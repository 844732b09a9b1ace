"""Every type of page: no violation of WCAG 2.2 AA that a program sees, and no sideways scroll."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Visit
from tests.browser.fault_server import Host
from tests.browser.test_wizard_axe import LOOKS, overflow, violations

TYPES = (
    "",
    "kinds/refused/",
    "states/",
    "channels/postal-appeal/",
    "carriers/sf/",
    "letters/chaser/",
    "facts/",
    "statuses/aftership.tag/",
    "ladder/",
    "checklists/lost/",
    "interview/",
    "sample/",
    "followup/",
    "contribute/code/",
    "en/",
    "en/kinds/refused/",
    "404.html",
)


@pytest.mark.slow
@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_page_types(site: Host, visit: Callable[..., Visit], scheme: str, width: int) -> None:
    """In both colour schemes, wide and narrow."""
    here = visit(color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=True)
    found: dict[str, list[str]] = {}
    for path in TYPES:
        page = here.open(site.url + path)
        found[path] = violations(page)
        if overflow(page) > 0:
            found[path].append(f"wider than the window by {overflow(page)} px")
    assert {path: broken for path, broken in found.items() if broken} == {}


@pytest.mark.parametrize("path", ["", "kinds/refused/", "facts/", "ladder/", "letters/chaser/"])
def test_at_320_pixels_nothing_is_cut_off(
    site: Host, visit: Callable[..., Visit], path: str
) -> None:
    """The narrowest screen, and the same as a wide one at 400 % (WCAG 1.4.10)."""
    here = visit(viewport={"width": 320, "height": 640}, bypass_csp=True)
    assert overflow(here.open(site.url + path)) <= 0


def test_a_search_in_use_has_no_violation(site: Host, visit: Callable[..., Visit]) -> None:
    """The dialog of the search has a name, and so has every part of it."""
    here = visit(bypass_csp=True)
    page = here.open(site.url)
    page.fill("[data-md-component=search-query]", "拒收")
    page.wait_for_selector(".md-search-result__item")
    assert violations(page) == []
