"""What a violation costs the carrier; none of it goes to the user."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Times, Yuan
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="penalty-locker-fake-sign",
        topic="penalty",
        says=Text(
            "未经同意替人签收、放进柜子或驿站，或者抛扔、踩踏快件：责令改正，警告或通报批评，可并处 1 万元以下罚款；情节严重的处 1 万元至 3 万元。",
            "Signing for you, or using a locker or pickup station, without consent, or throwing or treading on items: an order to correct and a warning, possibly a fine of up to 10,000 yuan; 10,000 to 30,000 if serious.",
        ),
        source="express-market-2024",
        clause="第五十四条",
        quote="可以并处1万元以下的罚款；情节严重的，处1万元以上3万元以下的罚款",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
        values=(
            ("fine", Yuan(10000)),
            ("fine_max", Yuan(10000)),
            ("fine_serious_min", Yuan(10000)),
            ("fine_serious_max", Yuan(30000)),
        ),
        note=Text("罚款交给国家，不赔给用户。", "A fine goes to the state, not to the user."),
    ),
    Fact(
        id="penalty-fake-tracking",
        topic="penalty",
        says=Text(
            "隐瞒或编造物流信息：处 1 万元以下罚款；情节严重的处 1 万元至 3 万元。",
            "Hiding or inventing tracking records: a fine of up to 10,000 yuan; 10,000 to 30,000 if serious.",
        ),
        source="express-market-2024",
        clause="第五十三条第（一）项",
        quote="处1万元以下的罚款；情节严重的，处1万元以上3万元以下的罚款",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
        values=(("fine_max", Yuan(10000)), ("fine_serious_max", Yuan(30000))),
        note=Text("罚款交给国家，不赔给用户。", "A fine goes to the state, not to the user."),
    ),
    Fact(
        id="penalty-outside-area",
        topic="penalty",
        says=Text(
            "不按公布的服务地域投递：责令改正，警告或通报批评，可并处快递服务费 1 倍至 10 倍的罚款。",
            "Not delivering within the published area: an order to correct and a warning, possibly a fine of 1 to 10 times the fee.",
        ),
        source="express-market-2024",
        clause="第五十一条",
        quote="可以并处快递服务费金额1倍至10倍的罚款",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
        values=(("fine_min_multiple", Times(1)), ("fine_max_multiple", Times(10))),
    ),
    Fact(
        id="penalty-open-hide",
        topic="penalty",
        says=Text(
            "冒领、私拆、隐匿、毁弃、倒卖或非法扣留快件要受罚；快递企业罚 5 万元至 10 万元，情节严重的 10 万元至 20 万元。",
            "Falsely claiming, opening, hiding, destroying, selling or unlawfully holding items is punished; a carrier pays 50,000 to 100,000 yuan, if serious 100,000 to 200,000.",
        ),
        source="express-regulation-2025",
        clause="第五十二条",
        clause_before="第四十二条",
        quote="经营快递业务的企业有前款规定行为，或者非法扣留快件的",
        since=date(2025, 6, 1),
        confidence="high",
        checked_on=CHECKED,
        values=(
            ("fine_min", Yuan(50000)),
            ("fine_max", Yuan(100000)),
            ("serious_max", Yuan(200000)),
        ),
    ),
)
