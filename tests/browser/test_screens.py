"""Every type of page on every screen: narrow, with large text, in the system's colours, at rest.

One page of each type, in both languages; the wizard as question and as result.
"""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Visit
from tests.browser.looks import BARE, FOCUS, MOVES, at_result, broken, large, narrow
from tests.conftest import Site

pytestmark = pytest.mark.shared_python
TYPES = (
    "",
    "kinds/",
    "kinds/lost/",
    "states/",
    "channels/",
    "channels/postal-appeal/",
    "carriers/",
    "carriers/sf/",
    "letters/",
    "letters/chaser/",
    "facts/",
    "sources/",
    "statuses/",
    "statuses/aftership.tag/",
    "ladder/",
    "checklists/lost/",
    "platforms/",
    "myths/",
    "scams/",
    "evidence/",
    "followup/",
    "calm/",
    "interview/",
    "sample/",
    "coverage/",
    "data/",
    "hosting/",
    "selfcheck/",
    "verify/",
    "privacy/",
    "accessibility/",
    "about/",
    "contribute/",
    "contribute/code/",
    "contribute/fact/",
    "wizard/",
)

PAGES = (*TYPES, *(f"en/{path}" for path in TYPES), "404.html")


def test_at_320_pixels(site: Site, visit: Callable[..., Visit]) -> None:
    """The narrowest screen, or a wide one at 400 %: no sideways scroll, nothing cut off."""
    here = visit(viewport={"width": 320, "height": 640})
    assert broken(here, site, PAGES, narrow) == {}
    assert narrow(at_result(here, site)) == []


def test_text_twice_as_large(site: Site, visit: Callable[..., Visit]) -> None:
    """At 200 % of the text nothing is cut off, lies over another, or scrolls sideways."""
    here = visit(viewport={"width": 1280, "height": 800})
    here.page.add_init_script(
        "addEventListener('DOMContentLoaded', () => {"
        "  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);"
        "  document.documentElement.style.fontSize = `${size * 2}px`;"
        "})"
    )
    assert broken(here, site, PAGES, large) == {}
    assert large(at_result(here, site)) == []


def test_forced_colours(site: Site, visit: Callable[..., Visit]) -> None:
    """In the system's colours every control has a line around it, and the focus shows."""
    here = visit(forced_colors="active", viewport={"width": 1280, "height": 800})
    some = ("", "kinds/lost/", "checklists/lost/", "wizard/", "en/wizard/")
    assert broken(here, site, some, lambda page: page.evaluate(BARE)) == {}
    page = at_result(here, site)
    assert page.evaluate(BARE) == []
    page.focus('[data-part="advice"] button >> nth=0')
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUS)[1] != "none"


def test_reduced_motion(site: Site, visit: Callable[..., Visit]) -> None:
    """Who asks for less motion gets none."""
    here = visit(reduced_motion="reduce")
    some = ("", "kinds/lost/", "wizard/")
    assert broken(here, site, some, lambda page: page.evaluate(MOVES)) == {}


def test_motion_is_found(site: Site, visit: Callable[..., Visit]) -> None:
    """The test above sees motion: without the wish, the theme's parts do move."""
    here = visit(reduced_motion="no-preference")
    assert here.open(site.url).evaluate(MOVES)
