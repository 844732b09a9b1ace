"""Every type of page: no violation of WCAG 2.2 AA that a program sees, and no sideways scroll."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Visit
from tests.browser.test_screens import TYPES
from tests.browser.test_wizard_axe import LOOKS, overflow, violations
from tests.conftest import Site

LOOKED_AT = (*TYPES, "en/", "en/kinds/refused/", "en/statuses/aftership.tag/", "404.html")
LOOKED_AT += ("programs/", "embed/", "en/embed/")


# The theme's script has come and begun: it lets the keyboard into code wider than its box.
BEGUN = """() => [...document.querySelectorAll("pre > code")]
    .every((code) => code.scrollWidth <= code.clientWidth || code.tabIndex >= 0)"""


@pytest.mark.slow
@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_page_types(site: Site, visit: Callable[..., Visit], scheme: str, width: int) -> None:
    """In both colour schemes, wide and narrow; in the dark one, all that colours can change."""
    here = visit(color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=True)
    found: dict[str, list[str]] = {}
    for path in LOOKED_AT:
        page = here.open(site.url + path)
        page.wait_for_function(BEGUN)
        found[path] = violations(page, colours_only=scheme == "dark")
        if overflow(page) > 0:
            found[path].append(f"wider than the window by {overflow(page)} px")
    assert {path: broken for path, broken in found.items() if broken} == {}


@pytest.mark.parametrize("height", [640, 720, 900])
def test_a_list_of_links_that_is_scrolled(
    site: Site, visit: Callable[..., Visit], height: int
) -> None:
    """However tall the window is: nothing that stands over the list covers one of its links."""
    here = visit(viewport={"width": 1280, "height": height}, bypass_csp=True)
    for path in ("kinds/lost/", "en/kinds/refused/"):
        assert violations(here.open(site.url + path)) == [], path


def test_a_search_in_use_has_no_violation(site: Site, visit: Callable[..., Visit]) -> None:
    """The dialog of the search has a name, and so has every part of it."""
    here = visit(bypass_csp=True)
    page = here.open(site.url)
    page.fill("[data-md-component=search-query]", "拒收")
    page.wait_for_selector(".md-search-result__item")
    assert violations(page) == []
