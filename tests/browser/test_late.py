"""The theme's script comes after the first question; menu, search and colours do not wait."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Visit
from tests.browser.looks import HIDDEN_CENTRES
from tests.conftest import Site

THEME = "**/assets/javascripts/bundle.*"
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
ON_SCREEN = """(selector) => {
  const { left, right, width } = document.querySelector(selector).getBoundingClientRect();
  return width > 0 && left >= 0 && right <= innerWidth;
}"""


@pytest.fixture
def wizard(site: Site, visit: Callable[..., Visit]) -> Callable[..., tuple[Page, list[Route]]]:
    """Open the wizard with the theme's script held back; give the page and what is held."""

    def opened(**options: object) -> tuple[Page, list[Route]]:
        here = visit(**options)
        held: list[Route] = []
        here.page.route(THEME, lambda route: held.append(route))
        here.page.goto(site.url + "wizard/", wait_until="commit")
        here.page.wait_for_selector("parcel-wizard[data-ready]", state="attached")
        return here.page, held

    return opened


def let_go(page: Page, held: list[Route]) -> None:
    """Let the theme's script through, which was asked for once."""
    page.wait_for_selector('script[src*="/javascripts/bundle."]', state="attached")
    while not held:
        page.evaluate("0")  # the request is told of while the page is asked something
    (route,) = held
    route.continue_()


def test_questions_do_not_wait_for_the_theme(wizard) -> None:
    """A question is answered before the theme's script is there; it comes all the same."""
    page, held = wizard()
    page.check('input[name="seen"][value="refused"]')
    page.click('[data-action="next"]')
    page.wait_for_selector('parcel-wizard[data-question="deal"]')
    let_go(page, held)
    page.fill("[data-md-component=search-query]", "拒收")
    page.wait_for_selector(".md-search-result__item")


def test_a_search_typed_early_is_answered(wizard) -> None:
    """On a phone the search opens at once, and finds what was typed when its script is there."""
    page, held = wizard(**PHONE)
    page.tap('label.md-header__button[for="__search"]')
    page.wait_for_function(ON_SCREEN, arg=".md-search__inner")
    page.fill("[data-md-component=search-query]", "拒收")
    let_go(page, held)
    page.wait_for_selector(".md-search-result__item")


def test_the_menu_opens_at_once(wizard) -> None:
    """It needs no script."""
    page, held = wizard(**PHONE)
    page.tap('label.md-header__button[for="__drawer"]')
    page.wait_for_function(ON_SCREEN, arg=".md-sidebar--primary")
    let_go(page, held)
    page.wait_for_function(ON_SCREEN, arg=".md-sidebar--primary")


@pytest.mark.parametrize("asked", [False, True])
def test_colours_chosen_early_are_taken(wizard, asked: bool) -> None:
    """The button is there from the beginning; what it is pressed for happens, and again.

    It makes no difference whether the script was already on its way when the button was pressed.
    """
    page, held = wizard(color_scheme="dark")
    button = page.locator("[data-md-component=palette] label:not([hidden])")
    expect(button).to_have_count(1)
    if asked:
        page.wait_for_selector('script[src*="/javascripts/bundle."]', state="attached")
    button.click()
    let_go(page, held)
    # Only the script shows the next button; the body has these colours before it, too.
    page.wait_for_selector('[data-md-component=palette] label[for="__palette_2"]:not([hidden])')
    page.wait_for_selector('body[data-md-color-scheme="default"]')
    button.click()
    page.wait_for_selector('body[data-md-color-scheme="slate"]')


def test_without_the_theme_nothing_dead_is_left(site: Site, visit: Callable[..., Visit]) -> None:
    """Where the script does not come, what it would have answered goes."""
    page = visit().page
    page.route(THEME, lambda route: route.abort())
    with page.expect_event("requestfailed", lambda request: "/javascripts/bundle." in request.url):
        page.goto(site.url + "wizard/")
    expect(page.locator(".md-search")).to_be_hidden()
    expect(page.locator("[data-md-component=palette] label:not([hidden])")).to_have_count(0)
    page.check('input[name="seen"][value="refused"]')
    page.click('[data-action="next"]')
    page.wait_for_selector('parcel-wizard[data-question="deal"]')


def test_the_list_at_the_side_is_measured_on_a_page_with_its_looks(
    site: Site, visit: Callable[..., Visit]
) -> None:
    """The theme measures once: a stylesheet later than its script must not cost the last links."""
    here = visit(viewport={"width": 1280, "height": 800})
    page = here.page
    held: list[Route] = []
    page.route("**/main.*.min.css", lambda route: held.append(route))
    with page.expect_event("requestfinished", lambda request: "/bundle." in request.url):
        page.goto(site.url + "contribute/", wait_until="commit")
    page.wait_for_function("() => document.readyState !== 'loading' && '__md_get' in window")
    held[0].continue_()
    lists = ".md-sidebar--primary .md-sidebar__scrollwrap"
    page.wait_for_function("css => document.querySelector(css).style.height !== ''", arg=lists)
    assert page.evaluate(HIDDEN_CENTRES) == []
