"""Ways of eight readers through the wizard: what they have, answer, and must find."""

from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import Page

from tests.browser.conftest import Visit
from tests.conftest import Site

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
        letter="return-lost",
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
