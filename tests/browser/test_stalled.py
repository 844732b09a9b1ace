"""A file that never comes, or never ends, costs its looks or its search, not the page."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import LINE, Visit
from tests.browser.fault_server import Host
from tests.conftest import Site

# What the head of a page asks for, and the theme's script: each may stall.
STYLES = (
    *("/assets/stylesheets/main.*", "/assets/stylesheets/palette.*"),
    *("/assets/site/site.css", "/assets/site/parts.css", "/assets/site/print.css"),
)
SCRIPTS = ("/assets/site/base.js", "/assets/site/late.js", "/assets/site/site.js")
THEME = "/assets/javascripts/bundle.*"
WIZARD = "/assets/wizard/wizard.css"
SEARCH = "/assets/javascripts/workers/find.js"
TOGETHER = (*STYLES, *SCRIPTS, THEME, WIZARD, SEARCH)
PAGES = ("", "kinds/refused/", "wizard/")
# The browser has drawn the page's words: boxes are there before, a picture is not.
DRAWN = """() => performance.getEntriesByName("first-contentful-paint").length > 0
  && document.querySelector("article h1")?.getClientRects().length > 0"""
WIDEST = """Math.max(...[...document.querySelectorAll("svg")]
  .map((one) => one.getBoundingClientRect().width))"""


def asked(host: Host, pattern: str) -> bool:
    """Tell whether the file that goes wrong was asked for: without that nothing is proved."""
    return any(fault.done for fault in host.faults if fault.pattern == pattern)


def drawn(host: Host, visit: Callable[..., Visit], address: str, pattern: str, how: str) -> Page:
    """Open a page one of whose files stalls, and wait until it is drawn."""
    host.fault(pattern, how)
    page = visit().page
    page.goto(host.url + address, wait_until="commit")
    page.wait_for_function(DRAWN)
    return page


def answer(page: Page) -> None:
    """Answer the first question, which only a wizard that has started takes."""
    page.wait_for_selector("parcel-wizard[data-ready]", state="attached")
    page.check('input[name="seen"][value="refused"]')
    page.click('[data-action="next"]')
    page.wait_for_selector('parcel-wizard[data-question="deal"]')


@pytest.mark.parametrize("pattern", [*STYLES, *SCRIPTS])
@pytest.mark.parametrize("address", PAGES)
def test_page_is_drawn_and_works(
    host: Host, visit: Callable[..., Visit], address: str, pattern: str
) -> None:
    """What blocks is let go of; the wizard starts on its own, and links are there to follow."""
    page = drawn(host, visit, address, pattern, "late")
    if address == "wizard/":
        answer(page)
    else:
        expect(page.locator("article a[href]").first).to_be_visible()
    assert asked(host, pattern)


@pytest.mark.parametrize("first", TOGETHER[:-1])
def test_two_that_stall_together(site: Site, visit: Callable[..., Visit], first: str) -> None:
    """Whatever else stalls with a file: the page is drawn, and the wizard starts."""
    context = visit().context
    pages = []
    for second in TOGETHER[TOGETHER.index(first) + 1 :]:
        page = context.new_page()
        for pattern in (first, second):
            page.route(f"**{pattern}*", lambda route: None)  # no answer ever comes
        page.goto(site.url + "wizard/", wait_until="commit")
        pages.append(page)
    for page in pages:  # they wait at the same time
        page.wait_for_function(DRAWN)
        answer(page)


def test_all_that_may_stall_at_once(site: Site, visit: Callable[..., Visit]) -> None:
    """With nothing but its words and the wizard's own program, the page is drawn and asks."""
    page = visit().page
    for pattern in TOGETHER:
        page.route(f"**{pattern}*", lambda route: None)
    page.goto(site.url + "wizard/", wait_until="commit")
    page.wait_for_function(DRAWN)
    answer(page)


@pytest.mark.parametrize("script", SCRIPTS[:2])
@pytest.mark.parametrize("address", ["kinds/refused/", "wizard/"])
def test_a_script_that_stalls_is_asked_for_again(
    site: Site, visit: Callable[..., Visit], address: str, script: str
) -> None:
    """Its second request brings the search, and what the first brings at last changes nothing."""
    page = visit().page
    held: list[Route] = []
    page.route(f"**{script}", lambda route: held.append(route))  # not the one that asks again
    page.goto(site.url + address, wait_until="commit")
    page.wait_for_selector(f'script[src$="{script}?again"]', state="attached")
    page.focus("[data-md-component=search-query]")
    page.keyboard.type("拒收")
    page.wait_for_selector(".md-search-result__link")
    assert held
    with page.expect_response(f"**{script}"):
        held[0].continue_()
    page.keyboard.type("退回")
    expect(page.locator("[data-md-component=search-query]")).to_have_value("拒收退回")
    page.wait_for_selector(".md-search-result__link")


@pytest.mark.parametrize("pattern", [STYLES[0], STYLES[2], SCRIPTS[0]])
def test_half_a_file_is_no_better(host: Host, visit: Callable[..., Visit], pattern: str) -> None:
    """A file that begins to come and then hangs is let go of, too."""
    answer(drawn(host, visit, "wizard/", pattern, "stall"))
    assert asked(host, pattern)


def test_wizard_without_its_own_looks(host: Host, visit: Callable[..., Visit]) -> None:
    """Its stylesheet is one of those that are let go of."""
    answer(drawn(host, visit, "wizard/", WIZARD, "late"))
    assert asked(host, WIZARD)


@pytest.mark.parametrize("address", PAGES)
def test_without_the_themes_script(host: Host, visit: Callable[..., Visit], address: str) -> None:
    """It is asked for when everything else is there; what stands on the page works."""
    page = drawn(host, visit, address, THEME, "late")
    if address == "wizard/":
        answer(page)
        page.focus("[data-md-component=search-query]")  # whoever turns to the search asks for it
    else:
        expect(page.locator("article a[href]").first).to_be_visible()
    page.wait_for_selector('script[src*="/javascripts/bundle."]', state="attached")


def test_without_looks_the_page_is_readable(site: Site, visit: Callable[..., Visit]) -> None:
    """Drawings do not fill the screen; what comes late is used after all."""
    page = visit().page
    held: list[Route] = []
    page.route(f"**{STYLES[0]}", lambda route: held.append(route))
    page.goto(site.url + "kinds/refused/", wait_until="commit")
    page.wait_for_function(DRAWN)
    page.wait_for_function("() => document.querySelectorAll('svg:not([width])').length === 0")
    assert page.evaluate(WIDEST) <= 64
    for route in held:
        route.continue_()
    page.wait_for_function(
        "() => getComputedStyle(document.querySelector('.md-container')).display === 'flex'"
    )


def test_a_text_sent_to_a_script_that_stalls(host: Host, visit: Callable[..., Visit]) -> None:
    """The home page's own script does not come: the text is carried to the wizard all the same."""
    page = drawn(host, visit, "", "/assets/site/site.js", "late")
    page.fill("#trace", LINE)
    page.click("form[data-paste] [type=submit]")
    page.wait_for_url("**/wizard/**", wait_until="commit")
    expect(page.locator('[data-part="trace"]')).to_have_value(LINE)


def test_a_wizard_that_stalls_says_so(site: Site, visit: Callable[..., Visit]) -> None:
    """Whoever sends a text to it is told, and told no more once it has come after all."""
    page = visit().page
    held: list[Route] = []
    page.route("**/assets/wizard/wizard.js", lambda route: held.append(route))
    page.goto(site.url + "wizard/", wait_until="commit")
    page.wait_for_function(DRAWN)
    page.fill('[data-part="trace"]', LINE)
    page.click('[data-action="recognise"]')
    expect(page.locator('[data-part="broken"]')).to_be_visible()
    assert page.input_value('[data-part="trace"]') == LINE
    for route in held:
        route.continue_()
    page.wait_for_selector("[data-part=found] *")  # what was sent is answered at last
    expect(page.locator('[data-part="broken"]')).to_be_hidden()
