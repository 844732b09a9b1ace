"""Every type of page on every screen: narrow, with large text, in the system's colours, at rest.

One page of each type, in both languages; the wizard as question and as result.
"""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Visit
from tests.browser.looks import BARE, FOCUS, MOVES, at_result, broken, looked_over
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

PARTS = 4  # so that several processes share the work
PAGES = (*TYPES, *(f"en/{path}" for path in TYPES), "404.html")


# Pages of the same types in the other language, which axe need not see again.
AXE = (*TYPES, "en/", "en/kinds/refused/", "en/statuses/aftership.tag/", "404.html")
AXE += ("programs/", "embed/", "en/embed/")
LOOKED_AT = (*AXE, *(path for path in PAGES if path not in AXE))


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_page_types(site: Site, visit: Callable[..., Visit], part: int) -> None:
    """One page of each type: no violation, nothing cut off, nothing wider than the window."""
    here = visit(bypass_csp=True)
    found = {}
    for path in LOOKED_AT[part::PARTS]:
        here.page.emulate_media(color_scheme="light", reduced_motion="reduce")
        here.page.set_viewport_size({"width": 360, "height": 740})
        found[path] = looked_over(here.open(site.url + path), axe=path in AXE)
    assert {path: wrong for path, wrong in found.items() if wrong} == {}


def test_a_letter_on_the_narrowest_screen(site: Site, visit: Callable[..., Visit]) -> None:
    """The result with everything unfolded, and a letter: at 320 px and at 200 % of the text."""
    here = visit()
    assert looked_over(at_result(here, site), axe=False) == {}


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
