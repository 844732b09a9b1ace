"""What a carrier must do on the way."""

from datetime import date

from guide.model import Days, Fact, Hours, Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="carrier-time-811",
        topic="carrier_duty",
        says=Text(
            "承运人要在说好的时间内送到；没说好的，要在合理时间内送到。",
            "A carrier must deliver within the agreed time, or else within a reasonable time.",
        ),
        source="civil-code",
        clause="第八百一十一条",
        quote="承运人应当在约定期限或者合理期限内将旅客、货物安全运输到约定地点。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="sender-redirect-829",
        topic="carrier_duty",
        says=Text(
            "送到收货人手上之前，叫停、退回、改地址、换收货人的权利在寄件人；因此造成的损失要赔给承运人。",
            "Until delivery the right to stop, return, redirect or name another consignee is the sender's, who pays the carrier's resulting loss.",
        ),
        source="civil-code",
        clause="第八百二十九条",
        quote="托运人可以要求承运人中止运输、返还货物、变更到达地或者将货物交给其他收货人，但是应当赔偿承运人因此受到的损失。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "网购件要改址或拦截，请卖家操作。",
            "For something you bought, ask the seller to redirect or intercept it.",
        ),
    ),
    Fact(
        id="promise-time-no-fake-tracking",
        topic="carrier_duty",
        says=Text(
            "除不可抗力外，快递企业要在承诺的时间内投递，不得不合理绕行，不得隐瞒或编造物流信息。",
            "Except for force majeure a carrier must deliver in the promised time, without unreasonable detours and without hiding or inventing tracking events.",
        ),
        source="express-market-2024",
        clause="第二十六条第（九）（十）项",
        quote="不得将快件进行不合理绕行，不得隐瞒、虚构寄递流程信息",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="change-notice-10-days",
        topic="carrier_duty",
        says=Text(
            "快递企业公布的服务内容要变，除不可抗力外应当提前 10 日公告。",
            "A carrier must announce changes to its published service 10 days ahead, except in force majeure.",
        ),
        source="express-market-2024",
        clause="第二十二条第三款",
        quote="应当提前10日向社会发布服务提示公告",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
        values=(("notice", Days(10)),),
    ),
    Fact(
        id="network-outage-24h",
        topic="carrier_duty",
        says=Text(
            "服务网络阻断，快递企业要在 24 小时内报告邮政管理部门，并向社会公告。",
            "A carrier whose network is blocked must report it to the postal administration within 24 hours and announce it to the public.",
        ),
        source="express-market-2024",
        clause="第三十九条第二款、第四十七条",
        quote="经营快递业务的企业发生服务网络阻断的，应当在24小时内向邮政管理部门报告，并向社会公告。",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Hours(24),
        starts=Text("服务网络阻断发生时", "when the network is blocked"),
        values=(("report", Hours(24)),),
    ),
    Fact(
        id="suspend-announce",
        topic="carrier_duty",
        says=Text(
            "快递企业因不可抗力等原因暂停服务，要公告原因和期限，并妥善处理还没送的快件。",
            "A carrier that suspends service must announce why and for how long, and deal properly with undelivered items.",
        ),
        source="express-regulation-2025",
        clause="第三十条第二款",
        clause_before="第二十九条",
        quote="向社会公告暂停服务的原因和期限，并依法妥善处理尚未投递的快件",
        since=date(2025, 6, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="unserved-area-notice",
        topic="carrier_duty",
        says=Text(
            "有的村、社区送不到，快递企业要事先用醒目的方式告诉寄件人。",
            "Where a carrier cannot serve a village or community, it must tell the sender beforehand in a conspicuous way.",
        ),
        source="express-market-2024",
        clause="第二十四条",
        quote="经营快递业务的企业对不能提供服务的建制村、社区等区域，应当以醒目的方式提前告知寄件人。",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
)
