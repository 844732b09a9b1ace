"""What was pasted: however long it is it stays whole, and what was found stands first."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import LINE, Visit
from tests.conftest import Site

pytestmark = pytest.mark.shared_python
BELOW = """() => Boolean(document.querySelector('[data-part="found-result"] .pw-candidates')
  .compareDocumentPosition(document.querySelector('[data-warning="no_scan"]'))
  & Node.DOCUMENT_POSITION_FOLLOWING)"""


@pytest.mark.parametrize("under", ["", "en/"])
def test_a_long_text_of_the_home_page_stays_whole(
    site: Site, visit: Callable[..., Visit], under: str
) -> None:
    """Not cut without a word; what was not read closely is said in the wizard."""
    scans = [f"2026-10-{1 + n % 30:02d} 08:00 快件离开【某地{n}号转运中心】" for n in range(4_000)]
    long = "\n".join([f"2026-11-27 09:00 {LINE}", *scans])
    page = visit().open(site.url + under)
    page.fill("[data-paste] textarea", long)
    page.click("[data-paste] [type=submit]")
    page.wait_for_selector('[data-part="found-result"] [data-found="refused"]')
    assert page.input_value("textarea[data-part=trace]") == long
    assert len(long) > 100_000


def test_silence_stands_below_what_was_found(site: Site, visit: Callable[..., Visit]) -> None:
    """A refusal some days ago is a refusal first, and silent second."""
    page = visit().page
    page.clock.set_fixed_time("2026-11-30T04:00:00Z")
    page.goto(site.url + "wizard/")
    page.fill("textarea[data-part=trace]", f"2026-11-27 09:00 {LINE}")
    page.click("[data-action=recognise]")
    page.wait_for_selector('[data-part="found-result"] [data-found="refused"]')
    assert page.evaluate(BELOW)
