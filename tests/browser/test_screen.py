"""The first screen of a result: one thing to do, with what the reader gave."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from guide.model.text import LANGS, Lang
from scripts.measure.screen.seen import (
    RESULTS,
    UNDER,
    result,
    screens,
    without_contact,
    words_before,
)
from tests.browser.conftest import Visit
from tests.browser.journeys import PHONE as TOUCHED
from tests.browser.looked_at import CASES, NOON, PHONE, folded
from tests.conftest import Site

pytestmark = pytest.mark.shared_python


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("lang", ["", "en/"])
def test_result_on_a_phone(site: Site, visit: Callable[..., Visit], case: str, lang: str) -> None:
    """Sentence and step stand on the first screen; the folded whole has at most three."""
    page = folded(visit(viewport=PHONE, folded=True), f"{site.url}{lang}wizard/#v=1&{CASES[case]}")
    for part in ('h2[data-part="title"]', ".pw-today__does"):
        box = page.locator(part).bounding_box()
        assert box
        assert box["y"] + box["height"] <= PHONE["height"], part
    assert screens(page) <= 3


@pytest.mark.parametrize("case", RESULTS)
@pytest.mark.parametrize("lang", LANGS)
def test_result_on_a_touched_phone(
    site: Site, visit: Callable[..., Visit], case: str, lang: Lang
) -> None:
    """With a finger's targets, too; little is read first, and every step says whom to reach."""
    page = visit(folded=True, **TOUCHED).page
    result(page, site.url + UNDER[lang], RESULTS[case])
    assert screens(page) <= 3
    assert words_before(page, lang) <= 40
    lacking, needing = without_contact(page)
    assert lacking == []
    assert needing > 0


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
