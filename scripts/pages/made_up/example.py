"""A letter filled in: made-up data in, the text as it would be sent out.

Nobody of these names exists; numbers and addresses are shaped so that they can be nobody's.
"""

from datetime import date

from guide.ask.derive import derived, harm_of
from guide.model.base import KnowledgeBase
from guide.model.letters import Letter
from guide.model.text import Lang, Text
from guide.write.draft import Draft, draft
from scripts.pages.made_up.cases import CASES, Case

TODAY = date(2026, 11, 18)
DATES = {
    "shipped_on": date(2026, 11, 3),
    "last_update_on": date(2026, 11, 5),
    "signed_on": date(2026, 11, 12),
    "seller_asked_on": date(2026, 11, 8),
    "complained_on": date(2026, 11, 9),
    "appealed_on": date(2026, 11, 17),
}
BLANKS = {
    "addressee": Text("甲市示例公司", "Example Company, City A"),
    "carrier": Text("示例快递", "Example Express"),
    "seller": Text("甲市示例商贸有限公司", "Example Trading Co., City A"),
    "other_person": Text("示例昵称", "example-user"),
    "seller_address": Text("甲市示例路 8 号", "8 Example Road, City A"),
    "platform": Text("示例商城", "Example Mall"),
    "waybill": Text("YS0000000000018", "YS0000000000018"),
    "order": Text("20261102-0001", "20261102-0001"),
    "sender_name": Text("示例小店", "Example Shop"),
    "recipient_name": Text("王小例", "Wang Xiaoli"),
    "address": Text("乙市示例小区 1 幢 201", "Flat 201, Building 1, Example Gardens, City B"),
    "goods": Text("六个陶瓷杯", "six ceramic cups"),
    "value": Text("人民币 168 元", "168 yuan"),
    "freight": Text("人民币 12 元", "12 yuan"),
    "insured_amount": Text("人民币 168 元", "168 yuan"),
    "last_scan": Text("快件已到达乙市转运中心", "Arrived at the hub of City B"),
    "signed_by": Text("家门口", "by the door"),
    "problem": Text(
        "11 月 5 日到乙市转运中心以后，没有新记录",
        "it reached the hub of City B on 5 November; nothing has been recorded since",
    ),
    "place": Text("乙市示例小区快递柜", "the locker at Example Gardens, City B"),
    "happened_on": Text("2026年11月12日", "12 November 2026"),
    "damage": Text(
        "外箱一角压扁，六个杯子碎了两个",
        "one corner of the box is crushed and two of the six cups are broken",
    ),
    "missing": Text("两个杯子", "two cups"),
    "mismatch": Text(
        "记录里是甲市签收、重 0.1 千克，订单里是乙市、重 2 千克",
        "the record says City A and 0.1 kg, the order says City B and 2 kg",
    ),
    "came_back": Text(
        "箱里只有一叠废纸，重 0.3 千克",
        "the box contained nothing but waste paper and weighed 0.3 kg",
    ),
    "ticket": Text("G-1108-01", "G-1108-01"),
    "promise": Text(
        "客服 018 号 11 月 13 日说，两天内给结果",
        "agent 018 said on 13 November that there would be a result within two days",
    ),
    "promise_by": Text("2026年11月15日", "15 November 2026"),
    "promised_on": Text("2026年11月8日", "8 November 2026"),
    "their_answer": Text(
        "客服 018 号 11 月 16 日说“还在核实”",
        "on 16 November agent 018 said, “We are still checking”",
    ),
    "confirm_on": Text("2026年11月25日", "25 November 2026"),
    "notice": Text("补交付款记录和商品说明", "the payment record and a description of the goods"),
    "papers": Text(
        "订单截图、付款记录、商品说明", "order, payment record, description of the goods"
    ),
    "use": Text("生活消费", "for my own household"),
    "purpose": Text("自用", "for my own use"),
    "request": Text(
        "查明包裹在哪里，11 月 25 日前送到面单地址",
        "find the parcel and deliver it to the address on the label by 25 November",
    ),
    "claim_amount": Text("人民币 168 元", "168 yuan"),
    "loss": Text("六个杯子的货款", "the price of six cups"),
    "reply_on": Text("2026年11月25日", "25 November 2026"),
    "evidence": Text("轨迹截图、订单截图、聊天记录", "screenshots of tracking, order and chat"),
    "my_name": Text("王小例", "Wang Xiaoli"),
    "my_phone": Text("000 0000 0000", "000 0000 0000"),
    "id_note": Text("已在官方申诉页面填写", "entered on the official appeal page"),
}


def example(kb: KnowledgeBase, letter: Letter, lang: Lang) -> str:
    """Return `letter` filled in for somebody for whom it is true, in `lang`."""
    return drafted(kb, letter, lang).text


def drafted(kb: KnowledgeBase, letter: Letter, lang: Lang) -> Draft:
    """Return `letter` as the person of its case would send it; `BLANKS` fill what is left open."""
    case = CASES.get(letter.id, Case({}, {}))
    answers = derived(
        case.answers, harm_of(kb.kinds.get(case.answers.get("seen", "")), case.answers)
    )
    words = {**BLANKS, **case.blanks}
    typed = {blank: words[blank].in_(lang) for blank in letter.blanks if blank in words}
    return draft(kb, letter, answers, typed, DATES, TODAY, lang)
