"""What follows the last question comes while the first is read, and may fail without an end."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Visit
from tests.browser.fault_server import Host
from tests.browser.states import ADVICE
from tests.conftest import Site

LATER = "/assets/wizard/page/later.js"
TOLD = '[data-part="notices"] [data-action="retry-later"]'


def held_back(page: Page) -> list[Route]:
    """Hold the file back; return what was asked for, to be let go of."""
    held: list[Route] = []
    page.route(f"**{LATER}*", lambda route: held.append(route))
    return held


def let_go(page: Page, held: list[Route]) -> None:
    """Let through what was asked for, once it was."""
    while not held:
        page.evaluate("0")  # the request is told of while the page is asked something
    for route in held:
        route.continue_()


def asked_early(site: Site, visit: Callable[..., Visit]) -> tuple[Visit, list[Route]]:
    """Answer two questions and ask for the advice, with the later file held back."""
    here = visit(folded=True)
    held = held_back(here.page)
    here.page.goto(site.url + "wizard/#v=1&seen=stalled", wait_until="commit")
    here.question("deal")
    here.page.check('input[name="deal"][value="shop"]')
    here.page.click('[data-action="early"]')
    return here, held


def test_questions_do_not_wait_for_it(site: Site, visit: Callable[..., Visit]) -> None:
    """The second question stands while it is still on its way; the result waits and comes."""
    here, held = asked_early(site, visit)
    page = here.page
    expect(page.locator('[data-part="advice"] h2')).to_be_focused()
    assert page.locator("[data-step]").count() == 0
    let_go(page, held)
    page.wait_for_selector("[data-step]")
    expect(page.locator('[data-part="advice"] h2').first).to_be_focused()


def test_who_goes_back_meanwhile_sees_the_question(site: Site, visit: Callable[..., Visit]) -> None:
    """What arrives late shows no result over the question that is open again."""
    here, held = asked_early(site, visit)
    page = here.page
    page.wait_for_selector('[data-part="advice"] h2')
    page.go_back()
    here.question("deal")
    expect(page.locator('[data-part="advice"] h2')).to_have_count(0)
    with page.expect_response(f"**{LATER}"):
        let_go(page, held)
    page.check('input[name="deal"][value="shop"]')
    page.click('[data-action="early"]')
    page.wait_for_selector("[data-step]")


@pytest.mark.parametrize("fault", ["404", "html", "empty", "truncated"])
def test_a_result_whose_script_is_lost(host: Host, visit: Callable[..., Visit], fault: str) -> None:
    """It is said, with the focus on it; once the network is better a press is enough."""
    host.fault(LATER, fault)
    page = visit(folded=True).page
    page.goto(host.url + ADVICE, wait_until="commit")
    page.wait_for_selector(TOLD)
    expect(page.locator('[data-part="error"][data-code="E_NET"]')).to_be_focused()
    host.faults.clear()
    page.click(TOLD)
    page.wait_for_selector("[data-step]")
    assert page.locator(TOLD).count() == 0


def test_a_question_goes_on_without_it(host: Host, visit: Callable[..., Visit]) -> None:
    """A failure ahead is told calmly; the next answer tries again."""
    host.fault(LATER, "404")
    here = visit(folded=True)
    page = here.open(host.url + "wizard/")
    page.wait_for_selector(TOLD)
    page.check('input[name="seen"][value="stalled"]')
    host.faults.clear()
    with page.expect_response(f"**{LATER}?again=*"):
        page.click('[data-action="next"]')
    here.question("deal")
    page.check('input[name="deal"][value="shop"]')
    page.click('[data-action="early"]')
    page.wait_for_selector("[data-step]")


def test_one_that_stalls_has_an_end(host: Host, visit: Callable[..., Visit]) -> None:
    """Nobody waits for ever."""
    host.fault(LATER, "late")
    page = visit(folded=True).page
    page.goto(host.url + ADVICE, wait_until="commit")
    page.wait_for_selector(TOLD)
    host.faults.clear()
    page.click(TOLD)
    page.wait_for_selector("[data-step]")
