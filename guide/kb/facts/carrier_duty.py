"""What a carrier must do on the way."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Days, Hours
from guide.model.text import Text

CHECKED = date(2026, 11, 22)
ADDED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="carrier-time-811",
        topic="carrier_duty",
        says=Text(
            "承运人要在说好的时间内送到；没说好的，要在合理时间内送到。",
            "What was promised about delivery time binds the carrier; if nothing was promised, a reasonable time does.",
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
            "Until delivery, only the sender has the right to stop, return or redirect the parcel or name another consignee, and the sender pays the carrier's resulting loss.",
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
            "Except in cases of force majeure, a carrier must deliver within the promised time, without unreasonable detours and without hiding or inventing tracking records.",
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
            "A carrier must announce changes to its published service 10 days ahead, except in cases of force majeure.",
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
            "快递送不到的村、社区等区域，快递企业要用醒目的方式提前告诉寄件人。",
            "A carrier must tell the sender beforehand, conspicuously, which villages and communities it does not serve.",
        ),
        source="express-market-2024",
        clause="第二十四条",
        quote="经营快递业务的企业对不能提供服务的建制村、社区等区域，应当以醒目的方式提前告知寄件人。",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="sender-identity-check",
        topic="carrier_duty",
        says=Text(
            "除信件和签了安全协议的用户外，收寄时要查验寄件人身份；面单上只能有姓名、地址和电话，不能有别的身份信息。",
            "Except for letters and users with a safety agreement, the sender's identity is checked when sending; the label may show only name, address and phone.",
        ),
        source="express-regulation-2025",
        clause="第二十三条第二款",
        clause_before="第二十二条第二款",
        quote="不得在快递运单上记录除姓名（名称）、地址、联系电话以外的用户身份信息",
        since=date(2025, 6, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="inspect-before-accepting",
        topic="carrier_duty",
        says=Text(
            "快递企业收件时要看过里面的东西；寄件人不让看，它不得收寄。",
            "A carrier must inspect the contents when accepting an item; if the sender refuses, it must not accept it.",
        ),
        source="express-regulation-2025",
        clause="第三十二条第一款",
        clause_before="第三十一条第一款",
        quote="寄件人拒绝验视的，经营快递业务的企业不得收寄。",
        since=date(2025, 6, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="prohibited-stop",
        topic="carrier_duty",
        says=Text(
            "禁寄的东西不得收；收了才发现可疑的，要马上停止运送。该没收、销毁或可能涉案的要报告有关部门，其他的按规定处理。",
            "Prohibited goods must not be accepted; if suspected later, carriage stops at once. What has to be seized or destroyed, or may be criminal, is reported; the rest is handled under the rules.",
        ),
        source="express-regulation-2025",
        clause="第三十四条",
        clause_before="第三十三条",
        quote="发现已经收寄的快件中有疑似禁止寄递物品的，应当立即停止分拣、运输、投递",
        since=date(2025, 6, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="prevent-loss-26",
        topic="carrier_duty",
        says=Text(
            "快递企业要保障快件安全，防止丢失、损毁、短少，不得抛扔、踩踏。",
            "A carrier must keep items safe from loss, damage and shortage, and may not throw or tread on them.",
        ),
        source="express-market-2024",
        clause="第二十六条第（八）项",
        quote="（八）保障快件安全，防止快件丢失、损毁、内件短少，不得抛扔、踩踏快件；",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=ADDED,
    ),
)
