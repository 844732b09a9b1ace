"""What a finger hits, and what answers it: nothing lies in the way, no place is lost."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.looked_at import CASES, PHONE, folded
from tests.browser.looks import HIDDEN_CENTRES, overflowing
from tests.browser.test_screens import TYPES
from tests.conftest import Site

pytestmark = pytest.mark.shared_python


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("under", ["", "en/"])
def test_everything_is_hit_at_its_centre(
    site: Site, visit: Callable[..., Visit], under: str, width: int
) -> None:
    """No link or button of any type of page lies under something else."""
    here = visit(viewport={"width": width, "height": 800}, folded=True)
    covered = {}
    for path in TYPES:
        page = here.open(site.url + under + path)
        if found := page.evaluate(HIDDEN_CENTRES):
            covered[path] = found[:5]
    assert covered == {}


@pytest.mark.parametrize("width", [360, 1280])
def test_every_state_is_hit_at_its_centre(
    site: Site, visit: Callable[..., Visit], width: int
) -> None:
    """The same for a question, the result folded and unfolded, and a letter."""
    here = visit(viewport={"width": width, "height": 800}, folded=True)
    page = here.open(site.url + "wizard/#v=1&seen=stalled&deal=shop")
    here.question("seller_asked")
    assert page.evaluate(HIDDEN_CENTRES) == []
    page.goto(f"{site.url}wizard/#v=1&{CASES['signed']}")
    page.reload()
    page.wait_for_selector('[data-part="advice"] [data-step]')
    assert page.evaluate(HIDDEN_CENTRES) == []
    page.click('[data-fold="letters"] > summary')
    page.click('.pw-letters [data-action="letter"] >> nth=0')
    page.wait_for_selector("#pw-letter")
    page.evaluate("document.querySelectorAll('article details').forEach(one => (one.open = true))")
    assert page.evaluate(HIDDEN_CENTRES) == []


@pytest.mark.parametrize("path", ["", "kinds/lost/", "channels/", "wizard/", "en/"])
def test_phone_menu_opens(site: Site, visit: Callable[..., Visit], path: str) -> None:
    """A tap in the middle of the menu's button opens the menu."""
    page = visit(viewport=PHONE, has_touch=True).open(site.url + path)
    page.tap('.md-header label[for="__drawer"]')
    expect(page.locator("#__drawer")).to_be_checked()


@pytest.mark.parametrize("under", ["", "en/"])
def test_phone_menu_of_the_home_page_begins_at_its_top(
    site: Site, visit: Callable[..., Visit], under: str
) -> None:
    """Not in the section that the home page lies in: the guide is one tap away."""
    page = visit(viewport=PHONE, has_touch=True).open(site.url + under)
    page.tap('.md-header label[for="__drawer"]')
    page.tap('.md-nav--primary > .md-nav__list > .md-nav__item > a[href$="wizard/"]')
    page.wait_for_selector("parcel-wizard")


@pytest.mark.parametrize("enlarged", [1, 2])
def test_next_question_stands_below_the_header(
    site: Site, visit: Callable[..., Visit], enlarged: int
) -> None:
    """After an answer far down the page the next question's words are in sight."""
    width = 320 if enlarged == 2 else 360
    here = visit(viewport={"width": width, "height": 640})
    page = here.open(site.url + "wizard/#v=1&seen=stalled")
    page.evaluate("by => { document.documentElement.style.fontSize = `${by * 125}%` }", enlarged)
    here.question("deal")
    page.check('input[value="shop"]')
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.click('[data-action="next"]')
    here.question("seller_asked")
    top, header, bottom = page.evaluate(
        """() => {
          const box = document.querySelector('[data-part="question"] h2').getBoundingClientRect();
          const header = document.querySelector(".md-header").getBoundingClientRect().bottom;
          return [box.top, header, innerHeight - box.bottom];
        }"""
    )
    assert top >= header
    assert bottom > 0
    assert overflowing(page) == 0


def test_back_returns_to_the_place(site: Site, visit: Callable[..., Visit]) -> None:
    """Who looks at a channel's page and comes back stands where they were, folds open."""
    here = visit(viewport=PHONE, folded=True)
    page = folded(here, f"{site.url}wizard/#v=1&{CASES['stalled']}")
    page.click('[data-fold="steps"] > summary')
    link = page.locator('[data-fold="steps"] a[href*="channels/"]').nth(3)
    link.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    assert before > PHONE["height"]
    link.click()
    page.wait_for_url("**/channels/**")
    page.go_back()
    page.wait_for_selector('[data-part="advice"] [data-step]')
    page.wait_for_function("y => Math.abs(scrollY - y) < 60", arg=before)


@pytest.mark.parametrize("path", ["", "en/"])
def test_empty_paste_says_so(site: Site, visit: Callable[..., Visit], path: str) -> None:
    """Sending nothing from the home page stays there and says what is missing."""
    page = visit().open(site.url + path)
    page.click("form[data-paste] button")
    expect(page.locator("[data-empty]")).to_be_visible()
    assert page.url == site.url + path


def test_buttons_answer_where_they_were_pressed(site: Site, visit: Callable[..., Visit]) -> None:
    """Copying and saving are acknowledged at the button, in sight."""
    here = visit(viewport=PHONE, folded=True, permissions=["clipboard-read", "clipboard-write"])
    page = folded(here, f"{site.url}wizard/#v=1&{CASES['stalled']}")
    page.click('.pw-today [data-action="copy"]')
    page.wait_for_selector('.pw-today [data-copied="true"]')
    page.click('[data-fold="files"] > summary')
    page.click('[data-action="save"]')
    expect(page.locator('[data-part="kept"] [data-notice="saved"]')).to_be_in_viewport()


def test_arrow_keys_answer_nothing(site: Site, visit: Callable[..., Visit]) -> None:
    """By keyboard the answers can be passed over; only the button takes one."""
    here = visit(folded=True)
    page = folded(here, f"{site.url}wizard/#v=1&seen=stalled&deal=shop&at=advice")
    before = page.url
    page.focus('[data-refine] input[value="no"]')
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    assert page.url == before
    page.click('[data-action="refine"]')
    here.address("seller_asked=no")
