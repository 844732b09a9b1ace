"""Readers' ways through the wizard at 360 pixels by touch: pasted text to one thing to do."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.journeys import JOURNEYS, PHONE, answer, begin, read
from tests.conftest import Site

pytestmark = pytest.mark.shared_python


@pytest.mark.parametrize("name", JOURNEYS)
def test_journey(site: Site, visit: Callable[..., Visit], name: str) -> None:
    """From the pasted text to the one thing to do, and the letter in its place."""
    journey = JOURNEYS[name]
    page = begin(visit, site, journey)
    read(page, journey)
    answer(page, journey)
    page.wait_for_selector('[data-part="advice"] [data-step]')
    expect(page.locator('h2[data-part="title"]')).to_contain_text(journey.headline)
    today = page.locator(".pw-today__does")
    expect(today).to_be_in_viewport()
    assert (today.text_content() or "").strip()
    if journey.contacts:
        expect(page.locator(f'.pw-today a[href="tel:{journey.contacts}"]')).to_be_visible()
    for quote in page.locator("[data-say] blockquote, .pw-today blockquote").all():
        said = quote.text_content() or ""
        assert "【单号】" not in said or "EA1" not in journey.text
        assert "【最后更新日】" not in said or "2026-" not in journey.text
        assert "【最后地点】" not in said or "【武汉】" not in journey.text
    if journey.letter:
        page.tap('[data-fold="letters"] > summary')
        page.tap(f'.pw-letters [data-action="letter"][value="{journey.letter}"]')
        expect(page.locator("#pw-letter")).not_to_be_empty()


@pytest.mark.parametrize(
    ("value", "seen"),
    [
        ("delivered_not_received", "delivered_not_received"),
        ("unwanted_proxy", "unwanted_proxy"),
        ("s_delivered_station", "s_delivered_station"),
    ],
)
def test_signature_asks_whether_it_is_here(
    site: Site, visit: Callable[..., Visit], value: str, seen: str
) -> None:
    """A trace that ends with a signature offers three buttons, high enough for a thumb."""
    here = visit(folded=True, **PHONE)
    page = here.open(site.url + "wizard/")
    page.fill('[data-part="trace"]', JOURNEYS["signed"].text)
    page.tap('[data-action="recognise"]')
    buttons = page.locator('[data-part="signed"] [data-action="confirm"]')
    expect(buttons).to_have_count(3)
    assert all(
        box and box["height"] >= 40 for box in (each.bounding_box() for each in buttons.all())
    )
    page.tap(f'[data-part="signed"] [value="{value}"]')
    here.address(f"seen={seen}")
    asked = page.locator("parcel-wizard")
    expect(asked).to_have_attribute("data-question", "deal")
    if seen == "s_delivered_station":  # said by the button: it stands in the address at once
        here.address("received=yes")
        page.reload()
        page.wait_for_selector("parcel-wizard[data-ready]", state="attached")
        here.address("received=yes")
        expect(page.locator("[data-part=error]")).to_have_count(0)
        page.go_back()
        expect(asked).to_have_attribute("data-question", "seen")
        page.go_forward()
        here.address(f"seen={seen}", "received=yes")
        expect(asked).to_have_attribute("data-question", "deal")
    page.check('input[name="deal"][value="shop"]')
    page.tap('[data-action="next"]')
    expect(asked).not_to_have_attribute("data-question", "deal")
    said = asked.get_attribute("data-question")
    assert said != "received"
    if seen == "s_delivered_station":  # where it was left may still have been agreed to
        here.address("received=yes")
    else:
        assert said != "consented"


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("三天没动", "stalled"),
        ("卡住", "stalled"),
        ("空包", "shortage"),
        ("补税", "customs_duty_due"),
        ("送错", "missorted"),
        ("要钱", "payment_due"),
    ],
)
def test_filter_knows_the_words_of_readers(
    site: Site, visit: Callable[..., Visit], typed: str, kind: str
) -> None:
    """What people call it finds the option that the site calls otherwise."""
    page = visit(folded=True, **PHONE).open(site.url + "wizard/")
    page.tap(".pw-rest > summary")
    page.fill("#pw-filter", typed)
    expect(page.locator(f'.pw-option:has(input[value="{kind}"])').first).to_be_visible()
