"""How many taps lie between what was pasted and the first thing to do, and what is typed again."""

from collections.abc import Callable

import pytest

from scripts.measure.screen.pasted import TRACE, paste, taps, typed_again
from tests.browser.conftest import Visit
from tests.browser.journeys import PHONE
from tests.conftest import Site

pytestmark = pytest.mark.shared_python


def test_four_taps_from_the_paste_to_the_first_thing_to_do(
    site: Site, visit: Callable[..., Visit]
) -> None:
    """Read it, yes that is it, how it came about, and what to do; no answer is lost by haste."""
    page = visit(folded=True, **PHONE).page
    assert taps(page, site.url) == 4
    assert "deal=shop" in page.url


def test_what_the_text_told_is_not_typed_again(site: Site, visit: Callable[..., Visit]) -> None:
    """Carrier, number, last day and place stand in the letter; no question asks for the day."""
    assert typed_again(visit(folded=True, **PHONE).page, site.url) == []


def test_what_the_text_does_not_tell_is_found_missing(
    site: Site, visit: Callable[..., Visit]
) -> None:
    """The test above can fail: without a number the letter's blank for it is empty."""
    page = visit(folded=True, **PHONE).page
    text = TRACE.replace("78912345678901", "")
    paste(page, site.url, text)
    page.tap('input[name="deal"][value="shop"]')
    page.tap('[data-action="early"]')
    page.wait_for_selector('[data-part="advice"] [data-step]', state="attached")
    page.evaluate("document.querySelectorAll('details').forEach(each => (each.open = true))")
    page.locator('[data-action="letter"][value="chaser"]').first.tap()
    page.wait_for_selector("[data-blank]", state="attached")
    assert page.input_value('[data-blank="waybill"]') == ""
