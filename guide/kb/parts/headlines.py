"""The first sentence of the advice; `guide.advise.headline` chooses among them."""

from guide.model.claims import Headline
from guide.model.text import Text

HEADLINES: tuple[Headline, ...] = (
    Headline("state", Text("{what}：目前正常。", "{what}: nothing is wrong so far.")),
    Headline("nothing", Text("先看清楚物流写了什么。", "First read what the tracking says.")),
    Headline("kind", Text("{what}。", "{what}.")),
    Headline(
        "unordered",
        Text(
            "{what}：你没有买过的东西，先不付款、不扫码、不拆。",
            "{what}: you did not order it, so do not pay, scan or open anything yet.",
        ),
    ),
    Headline(
        "settled",
        Text(
            "{what}：投诉已经解决；说好的钱或者东西到了，再算办完。",
            "{what}: the complaint is settled; it is done when the money or the goods are there.",
        ),
    ),
    Headline(
        "with-body",
        Text(
            "{what}：已经有机构受理，等它的通知，按它给的日子交材料。",
            "{what}: a body has taken the case; wait for its notice and hand in papers by its dates.",
        ),
    ),
    Headline(
        "appeal-waiting",
        Text(
            "{what}：已经申诉，邮政管理部门最迟{until}答复。",
            "{what}: you have appealed; the postal authority answers by {until} at the latest.",
        ),
    ),
    Headline(
        "appeal-overdue",
        Text(
            "{what}：申诉最迟{due}该有答复，已经过了 {days} 天。",
            "{what}: the answer to your appeal was due by {due}, {days} days ago.",
        ),
    ),
    Headline(
        "return-there",
        Text(
            "{what}：退货到了商家那里，该退款了。",
            "{what}: the shop has your return, so the refund is next.",
        ),
    ),
    Headline(
        "return-until",
        Text(
            "退货在{signed}签收；无理由退货的，商家最迟{until}退还货款。",
            "The return was signed for on {signed}; if it was a no-reason return, the refund is due by {until}.",
        ),
    ),
    Headline(
        "return-overdue",
        Text(
            "退货在{signed}签收；无理由退货的，退款最迟{until}，已经过期。",
            "The return was signed for on {signed}; if it was a no-reason return, the refund was due by {until}, which has passed.",
        ),
    ),
    Headline(
        "signed",
        Text(
            "{what}：物流写着{signed}签收。",
            "{what}: the tracking says it was signed for on {signed}.",
        ),
    ),
    Headline(
        "normal-so-far",
        Text(
            "{what}：已经 {silence}没有新记录，还没到该催的时候（经验值）。",
            "{what}: no scan for {silence}, too soon to chase it (rule of thumb).",
        ),
    ),
    Headline(
        "fresh",
        Text(
            "{what}：最近一条记录还新，没到该催的时候（经验值）。",
            "{what}: the latest scan is recent, too soon to chase it (rule of thumb).",
        ),
    ),
    Headline(
        "perishable",
        Text(
            "{what}：里面的东西放不住，不用等，现在就催。",
            "{what}: what is inside does not keep, so chase it now.",
        ),
    ),
    Headline(
        "instant",
        Text(
            "{what}：跑腿、闪送按约定的时间算，过了就催，不按天等。",
            "{what}: an errand is due at the agreed time; once that has passed, chase it.",
        ),
    ),
    Headline(
        "too-long",
        Text(
            "{what}：已经 {silence}没有新记录，早该催了（经验值）。",
            "{what}: no scan for {silence}, longer than normal (rule of thumb).",
        ),
    ),
    Headline(
        "lost",
        Text(
            "已经 {silence}没有新记录，按丢失办（经验值）。",
            "No scan for {silence}: treat it as lost (rule of thumb).",
        ),
    ),
    Headline(
        "waiting",
        Text(
            "{what}：已经提出，等对方到{until}答复。",
            "{what}: you have asked; they have until {until} to answer.",
        ),
    ),
    Headline(
        "waiting-open",
        Text(
            "{what}：已经提出，请对方给一个答复的日子。",
            "{what}: you have asked; get them to name a day for the answer.",
        ),
    ),
    Headline(
        "seller-refused",
        Text(
            "{what}：卖家不肯处理，可以往上走了。", "{what}: the seller refuses, so go one step up."
        ),
    ),
    Headline(
        "seller-silent",
        Text(
            "{what}：卖家不回复，可以往上走了。",
            "{what}: the seller does not reply, so go one step up.",
        ),
    ),
    Headline(
        "seller-overdue",
        Text(
            "{what}：约好{due}答复，已经过了 {days} 天。",
            "{what}: the answer was due on {due}, {days} days ago.",
        ),
    ),
    Headline(
        "carrier-refused",
        Text(
            "{what}：投诉的答复你不满意，现在就能往上走。",
            "{what}: the carrier's answer does not satisfy you, so you can go one step up now.",
        ),
    ),
    Headline(
        "carrier-silent",
        Text(
            "{what}：投诉没有结果，可以往上走了。",
            "{what}: the complaint got you nowhere, so go one step up.",
        ),
    ),
    Headline(
        "carrier-overdue",
        Text(
            "{what}：投诉最迟{due}该有结果，已经过了 {days} 天。",
            "{what}: an answer to your complaint was due by {due}, {days} days ago.",
        ),
    ),
)
