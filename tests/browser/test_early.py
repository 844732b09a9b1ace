"""A reader quicker than the scripts: what is typed and sent early is not lost."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Route

from tests.browser.conftest import LINE, Visit
from tests.conftest import Site


@pytest.mark.whole_browser
def test_text_sent_before_the_wizard_is_there_is_recognised(
    visit: Callable[..., Visit], site: Site
) -> None:
    """The form waits for the wizard's script instead of reloading the page."""
    page = visit().page
    held: list[Route] = []
    page.route("**/assets/wizard/wizard.js", lambda route: held.append(route))
    page.goto(f"{site.url}wizard/", wait_until="commit")
    page.fill("textarea[data-part=trace]", LINE)
    page.click("[data-action=recognise]")
    page.wait_for_selector("form[data-waits=sent]")
    for route in held:
        route.continue_()
    page.wait_for_selector("parcel-wizard[data-state=ready]")
    page.wait_for_selector("[data-part=found] mark")
    assert page.input_value("textarea[data-part=trace]") == LINE
