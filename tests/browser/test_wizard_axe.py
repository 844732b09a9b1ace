"""The wizard in every state has no violation of WCAG 2.2 AA that a program can see."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import LINE, Visit
from tests.browser.drawn.pictures import FRAMES
from tests.browser.fault_server import Host
from tests.conftest import Site

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
# Only what is wrong comes back: all that is right would be megabytes of a long page.
RUN = """async (runOnly) => {
  const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`);
}"""
# No colour is on its way to another: also what was folded away takes up its colours when it opens.
# (Chromium may go on listing a transition that is over.)
SETTLED = """() => !document.getAnimations().some(
  (each) => each instanceof CSSTransition && each.playState !== "finished")"""
RESULT = "wizard/#v=1&seen=refused&deal=shop&route=domestic&seller_asked=no&complained=no"
LOOKS = [
    pytest.param(scheme, width, id=f"{scheme} {width}")
    for scheme in ("light", "dark")
    for width in (1280, 360)
]


def violations(page: Page, colours_only: bool = False) -> list[str]:
    """Return what axe finds, each with the first element at fault.

    Of the same page in other colours, only the rules about colours can find something else.
    """
    if not page.evaluate("'axe' in globalThis"):
        page.evaluate(AXE.read_text("utf-8"))
    page.evaluate(FRAMES)
    page.wait_for_function(SETTLED)
    rules = {"type": "rule", "values": COLOURS} if colours_only else {"type": "tag", "values": TAGS}
    found: list[str] = page.evaluate(RUN, rules)
    return found


def overflow(page: Page) -> int:
    """Return by how many pixels the page is wider than its window."""
    return page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )


@pytest.mark.shared_python
@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_question_and_result(
    site: Site, visit: Callable[..., Visit], scheme: str, width: int
) -> None:
    """Question, recognised text, result, letter, log and error: no violation, no overflow."""
    here = visit(color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=True)
    page = here.open(site.url + "wizard/")
    page.fill('[data-part="trace"]', LINE)
    page.click('[data-action="recognise"]')
    page.wait_for_selector('[data-part="found-result"]')
    page.check('input[value="stalled"]')
    page.fill('input[name="last_update_on"]', "2999-01-01")
    page.click('[data-action="next"]')
    page.wait_for_selector('[data-part="error"]')
    assert violations(page) == []
    assert overflow(page) == 0
    page.goto(site.url + RESULT)
    page.reload()
    page.wait_for_selector("[data-step]")
    page.click('[data-part="advice"] [data-action="letter"] >> nth=0')
    page.wait_for_selector('[data-part="letter"] textarea')
    page.fill('[data-part="log"] textarea', "客服说明天更新")
    page.click('[data-action="log-add"]')
    page.wait_for_selector("[data-entry]")
    page.evaluate("document.querySelectorAll('details').forEach(each => (each.open = true))")
    assert violations(page) == []
    assert overflow(page) == 0


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_failure_card(host: Host, visit: Callable[..., Visit], scheme: str, width: int) -> None:
    """The card of a start that failed has no violation either; in English, too."""
    host.fault("/assets/py/*.wasm", "404")
    here = visit(color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=True)
    page = here.open(host.url + "en/" + RESULT)
    here.state("failed:E_HTTP")
    assert violations(page) == []
    assert overflow(page) == 0
