"""Pages in use: no violation of WCAG 2.2 AA that a program sees (test_screens has all types)."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Visit
from tests.browser.test_wizard_axe import violations
from tests.conftest import Site


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
