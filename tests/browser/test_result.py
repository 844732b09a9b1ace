"""The result on the page: shared as a link, jumped through, its answers changed."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Visit
from tests.browser.looks import at_result
from tests.browser.test_wizard_axe import RESULT
from tests.conftest import Site

pytestmark = pytest.mark.shared_python


def test_a_situation_is_shared_without_personal_data(
    site: Site, visit: Callable[..., Visit]
) -> None:
    """The link holds the answers alone; whoever opens it gets the same steps."""
    here = visit(permissions=["clipboard-read", "clipboard-write"])
    page = at_result(here, site)
    written = page.locator('[data-part="letter"] input[type="text"]').first
    written.fill("样例某人")
    page.click('[data-action="share-copy"]')
    link = page.input_value("#pw-share")
    copied = "wanted => navigator.clipboard.readText().then((text) => text === wanted)"
    page.wait_for_function(copied, arg=link)
    assert link.split("#")[1] == RESULT.split("#")[1]
    steps = "nodes => nodes.map(node => node.dataset.step)"
    mine = page.locator("[data-step]").evaluate_all(steps)
    other = visit().open(link)
    other.wait_for_selector("[data-step]")
    assert other.locator("[data-step]").evaluate_all(steps) == mine


def test_jumps_and_answers_stand_above_the_result(site: Site, visit: Callable[..., Visit]) -> None:
    """A claim leads to its next step and keeps the address; the answers can be changed."""
    here = visit()
    page = here.open(site.url + RESULT)
    page.wait_for_selector("[data-step]")
    before = page.url
    page.click('[data-action="jump"] >> nth=0')
    page.wait_for_function("document.activeElement.dataset.step")
    assert page.url == before
    page.click('[data-part="answers"] summary')
    page.click('[data-answer="deal"] [data-action="change"]')
    here.question("deal")


LOST_RETURN = "seen=lost&deal=return&chosen=other&seller_asked=no&complained=no"
FRAUD = "seen=scam_suspect&deal=gift&complained=no"


@pytest.mark.parametrize(("answers", "above"), [(LOST_RETURN, False), (FRAUD, True)])
def test_a_fraud_that_was_not_seen_stands_below_the_one_thing_to_do(
    site: Site, visit: Callable[..., Visit], answers: str, above: bool
) -> None:
    """Who lost a return is told what to do first; who saw a fraud is warned before all."""
    page = visit(folded=True).open(f"{site.url}wizard/#v=1&{answers}")
    page.wait_for_selector("[data-step]")
    before = """([warning, step]) =>
        Boolean(warning.compareDocumentPosition(step) & Node.DOCUMENT_POSITION_FOLLOWING)"""
    warning = page.locator('[data-warning="scams-occur"]').element_handle()
    step = page.locator("[data-step]").first.element_handle()
    assert page.evaluate(before, [warning, step]) is above
