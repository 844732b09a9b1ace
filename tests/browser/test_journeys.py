"""Readers' ways through the wizard at 360 pixels by touch: pasted text, answers, one thing, letter.

Every journey ends where its reader can act: what the headline says, what is to be done today and
the words or the letter for it, with what was pasted already in place.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.conftest import Site

pytestmark = pytest.mark.shared_python
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
NOON = "2026-11-28T04:00:00Z"
ZTO = "中通快递 78912345678901\n2026-11-22 18:20 【武汉】{}\n2026-11-18 09:12 【杭州】已揽收"


@dataclass(frozen=True)
class Journey:
    """What a reader has, answers, and must find."""

    text: str
    confirm: str
    answers: dict[str, str]
    headline: str
    contacts: str = ""
    letter: str = ""
    lang: str = ""
    dates: dict[str, str] = field(default_factory=dict)


JOURNEYS = {
    "stalled": Journey(
        ZTO.format("快件已到达 武汉转运中心"), "stalled", {"deal": "shop"}, "5 天", letter="chaser"
    ),
    "signed": Journey(
        "圆通速递 YT1234567890123\n2026-11-18 18:20 【杭州】您的快递已签收，签收人：菜鸟驿站代收",
        "delivered_not_received",
        {
            "deal": "shop",
            "consented": "no",
            "matches": "unknown",
            "seller_asked": "silent",
            "complained": "yes",
            "answered": "no",
            "appealed": "no",
        },
        "往上走",
        letter="postal-appeal",
        dates={"complained_on": "2026-11-19"},
    ),
    "return": Journey(
        ZTO.format("快件在运输途中遗失"),
        "lost",
        {"deal": "return"},
        "丢失",
        letter="return-refund",
    ),
    "insured": Journey(
        ZTO.format("快件在运输途中遗失"),
        "lost",
        {"deal": "sale", "complained": "no", "insured": "yes"},
        "丢失",
        contacts="95311",
        letter="loss-claim-insured",
    ),
    "second-hand": Journey(
        ZTO.format("快件外包装破损"),
        "damaged",
        {"deal": "private"},
        "破损",
        letter="private-sale-demand",
    ),
    "customs": Journey(
        "EMS EA123456789CN\n2026-11-20 10:00 Shanghai, Held by customs, awaiting documents",
        "customs_docs",
        {"deal": "shop"},
        "ustoms",
        lang="en/",
    ),
    "only-exception": Journey("异常", "exception_unspecified", {"deal": "shop"}, "异常"),
}


def read(page: Page, journey: Journey) -> None:
    """Paste the text, have it read, and tap what it is."""
    page.fill('[data-part="trace"]', journey.text)
    page.tap('[data-action="recognise"]')
    page.tap(f'[data-part="found"] [data-action="confirm"][value="{journey.confirm}"]')
    page.wait_for_selector('parcel-wizard:not([data-question="seen"])')


def answer(page: Page, journey: Journey) -> None:
    """Answer what is known, then go to the advice by the shortest way."""
    for _ in range(20):
        question = page.get_attribute("parcel-wizard", "data-question")
        if not question:
            return
        wanted = journey.answers.get(question)
        early = page.locator('[data-action="early"]')
        if wanted is None and early.count():
            early.tap()
        else:
            value = f'[value="{wanted}"]' if wanted else ""
            page.locator(f'input[name="{question}"]{value}').last.tap()
            for name, day in journey.dates.items():
                if page.locator(f'input[name="{name}"]').count():
                    page.fill(f'input[name="{name}"]', day)
            page.tap('[data-action="next"]')
        page.wait_for_function(
            "before => document.querySelector('parcel-wizard').dataset.question !== before",
            arg=question,
        )


def begin(visit: Callable[..., Visit], site: Site, journey: Journey) -> Page:
    """Open the wizard on a phone at noon of 28 November 2026 in Beijing."""
    locale = "en-GB" if journey.lang else "zh-CN"
    here = visit(folded=True, locale=locale, **PHONE)
    here.page.clock.set_fixed_time(NOON)
    return here.open(f"{site.url}{journey.lang}wizard/")


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
        assert "从【日期】" not in said
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
    page.fill("#pw-filter", typed)
    expect(page.locator(f'.pw-option:has(input[value="{kind}"])').first).to_be_visible()


def keep(page: Page) -> None:
    """Save the case on this device."""
    page.tap('[data-fold="files"] > summary')
    page.tap('[data-action="save"]')
    page.wait_for_selector('[data-notice="saved"]')


def test_back_after_a_week(site: Site, visit: Callable[..., Visit]) -> None:
    """Who comes back is told since when the advice differs, and why."""
    here = visit(folded=True, **PHONE)
    page = here.page
    page.clock.set_fixed_time("2026-11-21T04:00:00Z")
    here.open(
        site.url + "wizard/#v=1&seen=stalled&deal=shop&route=domestic&service=express"
        "&seller_asked=silent&complained=yes&answered=no&appealed=no&elsewhere=none"
        "&insured=no&d.complained_on=2026-11-20"
    )
    page.wait_for_selector('[data-part="advice"] [data-step]')
    keep(page)
    page.clock.set_fixed_time(NOON)
    page.goto("about:blank")
    page.goto(site.url)
    page.tap('[data-part="kept"] [data-action="open-kept"]')
    changed = page.locator('[data-notice="changed"]')
    expect(changed).to_contain_text("2026-11-21")
    expect(changed).to_contain_text("2026-11-28")
    expect(changed.locator("li").first).not_to_be_empty()


def test_nothing_changed_says_nothing(site: Site, visit: Callable[..., Visit]) -> None:
    """On the same day with the same answers nothing is said."""
    here = visit(folded=True, **PHONE)
    page = here.page
    page.clock.set_fixed_time(NOON)
    here.open(site.url + "wizard/#v=1&seen=stalled&deal=shop&at=advice")
    page.wait_for_selector('[data-part="advice"] [data-step]')
    keep(page)
    page.goto("about:blank")
    page.goto(site.url)
    page.tap('[data-part="kept"] [data-action="open-kept"]')
    page.wait_for_selector('[data-part="advice"] [data-step], [data-action="early"]')
    expect(page.locator('[data-notice="changed"]')).to_have_count(0)
