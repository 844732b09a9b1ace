"""Who is a trader, what platforms owe both sides, and what returns cost."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Days
from guide.model.text import Text

CHECKED = date(2026, 11, 28)
_PLATFORM_RULES = date(2026, 2, 1)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="consumer-crl2",
        topic="traders",
        says=Text(
            "为生活需要买东西、接受服务的人，受消费者权益保护法保护。",
            "Whoever buys goods or uses a service for daily life is protected by the Consumer Rights Protection Law.",
        ),
        source="consumer-law",
        clause="第二条",
        quote="消费者为生活消费需要购买、使用商品或者接受服务，其权益受本法保护",
        since=date(2014, 3, 15),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="trader-ecl9",
        topic="traders",
        says=Text(
            "电子商务经营者，是通过网络从事销售商品、提供服务这类经营活动的人和组织。",
            "An e-commerce trader is a person or organisation that carries on the business of selling goods or services online.",
        ),
        source="e-commerce-law",
        clause="第九条第一款",
        quote="是指通过互联网等信息网络从事销售商品或者提供服务的经营活动的自然人、法人和非法人组织",
        since=date(2019, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="platform-human-review",
        topic="traders",
        says=Text(
            "对平台的处理不服，可以在平台申诉；只由机器判定的，可以要求人工判定。",
            "You may appeal on the platform against what it decided; if the decision was automatic, you may ask for a person.",
        ),
        source="platform-rules-2026",
        clause="第十九条第二款",
        quote="仅采用人工智能等技术手段处理，申诉人提出人工判定要求的，应当采用人工判定的方式进行处理。",
        since=_PLATFORM_RULES,
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="platform-burden",
        topic="traders",
        says=Text(
            "平台要写明纠纷怎么解决，公平分配双方的举证责任。",
            "A platform must say how disputes are solved and divide the burden of proof fairly.",
        ),
        source="platform-rules-2026",
        clause="第二十一条",
        quote="应当在平台规则中明确平台内交易纠纷解决机制，依照有关法律的规定公平设定平台内交易纠纷各方的举证责任。",
        since=_PLATFORM_RULES,
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="platform-no-refund-only",
        topic="traders",
        says=Text(
            "平台不得用规则强制商家退款不退货。",
            "A platform may not use its rules to force refunds without return on its traders.",
        ),
        source="platform-rules-2026",
        clause="第二十七条第（一）项",
        quote="强制或者变相强制平台内经营者承担退款不退货等售后责任，损害其合法权益",
        since=_PLATFORM_RULES,
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="platform-deposit-58",
        topic="traders",
        says=Text(
            "国家鼓励平台建立商品和服务的担保机制；平台和商家可以约定设立消费者权益保证金。",
            "The state encourages platforms to guarantee goods and services; platform and trader may agree on a deposit for consumers.",
        ),
        source="e-commerce-law",
        clause="第五十八条",
        quote="国家鼓励电子商务平台经营者建立有利于电子商务发展和消费者权益保护的商品、服务质量担保机制。",
        since=date(2019, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="return-refund-7d",
        topic="traders",
        says=Text(
            "七日无理由退货，商家收到退回的商品之日起 7 日内退还货款。",
            "For a return without a reason, the seller must pay the price back within 7 days of receiving the goods.",
        ),
        source="consumer-law",
        clause="第二十五条第三款",
        quote="经营者应当自收到退回商品之日起七日内返还消费者支付的商品价款。",
        since=date(2014, 3, 15),
        confidence="high",
        checked_on=CHECKED,
        period=Days(7),
        starts=Text("商家收到退货之日", "the day the seller received the return"),
        moves="yes",
        moved_by="time-count-cc",
    ),
    Fact(
        id="return-intact",
        topic="traders",
        says=Text(
            "退回的商品应当完好：原有品质、功能在，配件、标识齐全，就算完好。",
            "A return must be intact: quality and function as before, with all its parts and labels.",
        ),
        source="seven-day-return-2020",
        clause="第八条",
        quote="商品能够保持原有品质、功能，商品本身、配件、商标标识齐全的，视为商品完好。",
        since=date(2020, 10, 23),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="return-freight",
        topic="traders",
        says=Text(
            "无理由退货的运费由买家出，另有约定的按约定。",
            "The buyer pays the shipping for a return without a reason, unless agreed otherwise.",
        ),
        source="seven-day-return-2020",
        clause="第十八条第一款",
        quote="商品退回所产生的运费依法由消费者承担。经营者与消费者另有约定的，按照约定。",
        since=date(2020, 10, 23),
        confidence="high",
        checked_on=CHECKED,
    ),
)
