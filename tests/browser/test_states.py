"""Every state a reader can come to: no violation for axe, whole at 320 px and with large text.

The states of pictures, of lists of many parcels and of a failed start have tests of their own
(test_pictures_faults, test_batch, test_wizard_axe).
"""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Visit
from tests.browser.fault_server import Host
from tests.browser.looks import looked_over
from tests.browser.states import STATES
from tests.browser.test_offline_kept import RESULT, SLOW
from tests.conftest import Site


@pytest.mark.shared_python
@pytest.mark.parametrize("lang", [pytest.param("", marks=pytest.mark.slow), "en/"])
@pytest.mark.parametrize("state", STATES)
def test_state(site: Site, visit: Callable[..., Visit], state: str, lang: str) -> None:
    """Light and dark, wide and narrow, at 320 px and at 200 % of the text."""
    here = visit(bypass_csp=True, viewport={"width": 1280, "height": 800})
    here.page.on("dialog", lambda dialog: dialog.accept())
    STATES[state](here.page, site.url + lang)
    assert looked_over(here.page) == {}


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
    assert looked_over(here.page) == {}
