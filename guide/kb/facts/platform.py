"""What a shop platform must do."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="platform-disclose-seller",
        topic="platform",
        says=Text(
            "平台给不出卖家的真实名称、地址和有效联系方式，你可以找平台赔；平台有更好承诺的要兑现。",
            "You may claim from the platform itself when it cannot tell you who the seller really is and how to reach them. If it has promised you more, that binds it too.",
        ),
        source="consumer-law",
        clause="第四十四条",
        quote="网络交易平台提供者不能提供销售者或者服务者的真实名称、地址和有效联系方式的，消费者也可以向网络交易平台提供者要求赔偿",
        since=date(2014, 3, 15),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="platform-assist",
        topic="platform",
        says=Text(
            "平台应当积极帮助消费者维护权益。",
            "A platform must actively help consumers protect their rights.",
        ),
        source="e-commerce-law",
        clause="第六十一条",
        quote="电子商务平台经营者应当积极协助消费者维护合法权益。",
        since=date(2019, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="platform-odr",
        topic="platform",
        says=Text(
            "平台可以自己设在线争议解决机制，并公开规则；介入要多久看平台规则，法律没有定。",
            "A platform may run its own online dispute process under published rules; how long it takes is set by the platform, not by law.",
        ),
        source="e-commerce-law",
        clause="第六十三条",
        quote="电子商务平台经营者可以建立争议在线解决机制，制定并公示争议解决规则",
        since=date(2019, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text("“介入要多久”一句是我们的说明。", "The part on how long it takes is our remark."),
    ),
    Fact(
        id="platform-mediate-return",
        topic="platform",
        says=Text(
            "因为无理由退货起争议、你要求平台调解的，平台应当调解。",
            "If you ask the platform to mediate a dispute over a no-reason return, it must do so.",
        ),
        source="seven-day-return-2020",
        clause="第二十四条",
        quote="要求网络交易平台提供者调解的，网络交易平台提供者应当调解",
        since=date(2020, 10, 23),
        confidence="high",
        checked_on=CHECKED,
    ),
)
