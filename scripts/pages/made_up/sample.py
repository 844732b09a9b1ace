"""One made-up case from beginning to end, worked out by the same code that readers run."""

from datetime import date
from typing import Any, cast

from guide.advise.advise import advise
from guide.days.silence import Clock
from guide.door.reply import advice_reply
from guide.door.seen_reply import recognition_reply
from guide.model.base import KnowledgeBase
from guide.model.text import Lang, Text
from scripts.pages.records import review_by

TODAY = date(2026, 11, 18)
TRACE = (
    "2026-11-08 19:20 【甲市】已揽收",
    "2026-11-09 06:11 【甲市转运中心】已发出，下一站【乙市转运中心】",
    "2026-11-10 14:37 快件已到达【乙市转运中心】",
)
ANSWERS = {
    "seen": "stalled",
    "deal": "shop",
    "route": "domestic",
    "seller_asked": "silent",
    "complained": "yes",
    "answered": "no",
    "elsewhere": "none",
}
DATES = {"last_update_on": date(2026, 11, 10), "complained_on": date(2026, 11, 16)}
LOG: tuple[tuple[date, Text, Text], ...] = (
    (
        date(2026, 11, 13),
        Text("卖家", "Seller"),
        Text(
            "发去轨迹截图，请卖家向快递公司查询，卖家没有回复。",
            "Sent a screenshot of the tracking and asked the seller to ask the carrier; no reply.",
        ),
    ),
    (
        date(2026, 11, 14),
        Text("在线客服", "Chat"),
        Text(
            "拿到工单号，对方答应第二天答复。",
            "Got a ticket number; an answer was promised for the next day.",
        ),
    ),
    (
        date(2026, 11, 16),
        Text("快递公司投诉渠道", "Carrier's complaint channel"),
        Text(
            "承诺落空，提交正式投诉，写明事实、请求和日期。",
            "Promise broken: filed a formal complaint with facts, request and date.",
        ),
    ),
)


def sample(kb: KnowledgeBase, lang: Lang) -> dict[str, Any] | None:
    """Return what the page of the sample is given; None where the knowledge cannot carry it."""
    if ANSWERS["seen"] not in kb.kinds or "carrier-complaint" not in kb.rungs:
        return None
    advice = advise(kb, ANSWERS, DATES, Clock(TODAY))
    shown = advice_reply(kb, advice, TODAY, lang, "")
    return {
        "today": TODAY,
        "trace": TRACE,
        "seen": recognition_reply(kb, "\n".join(TRACE), TODAY, lang),
        "log": [(day, channel.in_(lang), said.in_(lang)) for day, channel, said in LOG],
        "advice": shown,
        "review_by": review_by(kb.facts[id_] for id_ in cast("dict[str, Any]", shown["facts"])),
        "questions": [
            (kb.questions[question], option)
            for question, value in ANSWERS.items()
            if question in kb.questions
            for option in kb.questions[question].options
            if option.value == value
        ],
    }
