"""Every state a reader can come to: no violation for axe, whole at 320 px and with large text.

The states of pictures, of lists of many parcels and of a failed start have tests of their own
(test_pictures_faults, test_batch, test_wizard_axe).
"""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Visit
from tests.browser.fault_server import Host
from tests.browser.looks import CUT, OVERLAPS, SMALL, wide
from tests.browser.states import STATES
from tests.browser.test_offline_kept import RESULT, SLOW
from tests.browser.test_wizard_axe import violations
from tests.conftest import Site

SIZES = ((1280, 800), (360, 740))
# The open search, which the theme draws anew when the window changes, has come to rest.
REST = "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"
DOUBLE = "document.documentElement.style.fontSize = parseFloat(getComputedStyle(document.documentElement).fontSize) * 2 + 'px'"  # noqa: E501


def looked_over(here: Visit) -> dict[str, list[str]]:
    """Return what is wrong with the page as it stands, by how it was looked at."""
    page, found = here.page, {}
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_function(REST)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            # Of the same page in other colours, only the rules about colours find something else.
            wrong = violations(page, colours_only=scheme == "dark")
            found[f"{scheme} {width}"] = [*wrong, *wide(page)]
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 320, "height": 640})
    page.wait_for_function(REST)
    found["320"] = [*wide(page), *page.evaluate(CUT), *page.evaluate(SMALL)]
    page.set_viewport_size({"width": 1280, "height": 800})
    page.evaluate(DOUBLE)
    found["200 %"] = [*wide(page), *page.evaluate(CUT), *page.evaluate(OVERLAPS)]
    return {look: wrong for look, wrong in found.items() if wrong}


@pytest.mark.shared_python
@pytest.mark.parametrize("lang", [pytest.param("", marks=pytest.mark.slow), "en/"])
@pytest.mark.parametrize("state", STATES)
def test_state(site: Site, visit: Callable[..., Visit], state: str, lang: str) -> None:
    """Light and dark, wide and narrow, at 320 px and at 200 % of the text."""
    here = visit(bypass_csp=True, viewport={"width": 1280, "height": 800})
    here.page.on("dialog", lambda dialog: dialog.accept())
    STATES[state](here.page, site.url + lang)
    assert looked_over(here) == {}


@pytest.mark.parametrize("state", ["offered", "kept", "gone"])
def test_offline_notice(host: Host, visit: Callable[..., Visit], state: str) -> None:
    """Use without a network: offered, kept, and a page that was not kept."""
    here = visit(offline=True, bypass_csp=True)
    here.context.add_init_script(SLOW)
    page = here.open(host.url + RESULT)
    page.wait_for_selector("[data-step]")
    page.wait_for_selector('[data-action="keep-offline"]')
    if state != "offered":
        page.click('[data-action="keep-offline"]')
        page.wait_for_selector('parcel-wizard[data-offline="ready"]')
    if state == "gone":
        host.fault("*", "gone")
        page.goto(host.url + "en/calm/")
        page.wait_for_selector(".zj-notkept")
    assert looked_over(here) == {}
