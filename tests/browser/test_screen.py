"""The first screen of a result, and movement: one thing to do, nothing in the way."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.looks import HIDDEN_CENTRES, overflowing
from tests.browser.test_screens import TYPES
from tests.conftest import Site

pytestmark = pytest.mark.shared_python
PHONE = {"width": 360, "height": 740}
NOON = "2026-11-28T04:00:00Z"
CASES = {
    "stalled": "seen=stalled&deal=shop&seller_asked=no&complained=no&d.last_update_on=2026-11-20",
    "signed": "seen=delivered_not_received&deal=shop&consented=no&matches=unknown"
    "&seller_asked=silent&complained=yes&answered=no&appealed=no&elsewhere=none&d.complained_on=2026-11-19",
    "insured": "seen=lost&deal=sale&service=express&complained=no&insured=yes",
    "return": "seen=lost&deal=return&chosen=other&seller_asked=silent&complained=no",
    "private": "seen=damaged&deal=private&received=yes&seller_asked=no&complained=no",
    "customs": "seen=customs_docs&deal=shop&route=inbound&abroad=seller"
    "&seller_asked=no&complained=no",
}


def folded(here: Visit, address: str) -> Page:
    """Open a result as a reader finds it, on the afternoon of 28 November 2026."""
    here.page.clock.set_fixed_time(NOON)
    page = here.open(address)
    page.wait_for_selector('[data-part="advice"] [data-step]', state="attached")
    return page


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("lang", ["", "en/"])
def test_result_on_a_phone(site: Site, visit: Callable[..., Visit], case: str, lang: str) -> None:
    """Sentence and step stand on the first screen; the folded whole has at most three."""
    page = folded(visit(viewport=PHONE, folded=True), f"{site.url}{lang}wizard/#v=1&{CASES[case]}")
    for part in ('h2[data-part="title"]', ".pw-today__does"):
        box = page.locator(part).bounding_box()
        assert box
        assert box["y"] + box["height"] <= PHONE["height"], part
    whole = page.locator("article").bounding_box()
    assert whole
    assert whole["y"] + whole["height"] <= 3 * PHONE["height"]


@pytest.mark.parametrize("width", [360, 1280])
def test_everything_is_hit_at_its_centre(
    site: Site, visit: Callable[..., Visit], width: int
) -> None:
    """No link or button of any type of page lies under something else."""
    here = visit(viewport={"width": width, "height": 800}, folded=True)
    covered = {}
    for path in TYPES:
        page = here.open(site.url + path)
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


def test_advice_after_two_answers(site: Site, visit: Callable[..., Visit]) -> None:
    """Two answers are enough; a further one on top of the advice makes it more exact at once."""
    here = visit(viewport=PHONE, folded=True)
    here.page.clock.set_fixed_time(NOON)
    page = here.open(site.url + "wizard/#v=1&seen=stalled&deal=shop&d.last_update_on=2026-11-20")
    here.question("seller_asked")
    page.click('[data-action="early"]')
    page.wait_for_selector('[data-refine="seller_asked"]')
    here.address("at=advice")
    page.locator('[data-refine] label:has(input[value="no"])').click()
    here.address("seller_asked=no", "at=advice")
    page.locator('[data-refine="complained"] label:has(input[value="no"])').click()
    here.address("complained=no")
    page.wait_for_selector('[data-refine]:not([data-refine="complained"])')
    assert "at=" not in page.url
    assert page.get_attribute("parcel-wizard", "data-question") == ""


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


@pytest.mark.parametrize(
    ("text", "tel"),
    [
        ("顺丰速运 SF1000000000017 快件在运输途中遗失", "95338"),
        ("中通快递 78912345678901 快件在运输途中遗失", "95311"),
    ],
)
def test_carrier_of_the_pasted_text_is_used(
    site: Site, visit: Callable[..., Visit], text: str, tel: str
) -> None:
    """The carrier that number or text names brings its own telephone into the steps."""
    here = visit(viewport=PHONE)
    here.page.clock.set_fixed_time(NOON)
    page = here.open(site.url + "wizard/")
    page.fill('[data-part="trace"]', text)
    page.click('[data-action="recognise"]')
    page.click('[data-found="lost"] [data-action="confirm"]')
    here.question("deal")
    page.check('input[value="shop"]')
    page.click('[data-action="next"]')
    page.click('[data-action="early"]')
    page.wait_for_selector(f'[data-step] a[href="tel:{tel}"]', state="attached")
    assert tel not in page.url


def test_carrier_can_be_chosen(site: Site, visit: Callable[..., Visit]) -> None:
    """Without a pasted text the reader names the carrier, and its number stands in the steps."""
    here = visit(viewport=PHONE)
    page = folded(here, f"{site.url}wizard/#v=1&{CASES['stalled']}")
    assert page.locator('[data-step] a[href="tel:95311"]').count() == 0
    page.click('[data-part="answers"] summary')
    page.select_option("#pw-carrier", "zto")
    page.wait_for_selector('[data-step] a[href="tel:95311"]', state="attached")


def test_english_page_sends_chinese(site: Site, visit: Callable[..., Visit]) -> None:
    """On an English page the Chinese to send has English beside it, and where to send it."""
    here = visit(folded=True)
    page = folded(here, f"{site.url}en/wizard/#v=1&{CASES['signed']}")
    page.click('[data-fold="letters"] > summary')
    page.click('.pw-letters [data-action="letter"][value="postal-appeal"]')
    text = page.locator("#pw-letter")
    expect(text).to_have_attribute("lang", "zh")
    han = "text => [...text].filter(one => one > '\\u2e80' && one < '\\ua000').length"
    assert page.evaluate(han, text.input_value()) > 50
    reading = page.locator('[data-slot="reading"] pre').text_content() or ""
    assert page.evaluate(han, reading) < len(reading) / 4
    assert page.locator("[data-to]").count() >= 1
    page.click('[data-action="close-letter"]')
    expect(text).to_have_count(0)
