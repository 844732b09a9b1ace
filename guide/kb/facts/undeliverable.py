"""What happens to a parcel that cannot be delivered."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Months
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="refusal-deposit-837",
        topic="undeliverable",
        says=Text(
            "收货人找不到，或者没有正当理由不收，承运人可以依法提存货物。",
            "If the consignee is unknown or refuses without good reason, the carrier may lawfully place the goods in deposit.",
        ),
        source="civil-code",
        clause="第八百三十七条",
        quote="收货人不明或者收货人无正当理由拒绝受领货物的，承运人依法可以提存货物。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="undeliverable-return",
        topic="undeliverable",
        says=Text(
            "快件送不出去，要退回寄件人或者按寄件人要求处理；退也退不回去的信件，满 6 个月没人认领才会监督销毁。",
            "An undeliverable item goes back to the sender or is handled as the sender asks; a letter that cannot be returned is destroyed under supervision, but only after 6 months unclaimed.",
        ),
        source="express-regulation-2025",
        clause="第二十七条",
        clause_before="第二十六条",
        quote="快件无法投递的，经营快递业务的企业应当退回寄件人或者根据寄件人的要求进行处理；属于进出境快件的，经营快递业务的企业应当依法办理海关和检验检疫手续。快件无法投递又无法退回的，依照下列规定处理：（一）属于信件，自确认无法退回之日起超过6个月无人认领的，由经营快递业务的企业在所在地邮政管理部门的监督下销毁；",
        since=date(2025, 6, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Months(6),
        starts=Text("确认信件无法退回之日", "the day a letter is confirmed to be unreturnable"),
        moves="open",
        values=(("letter_unclaimed", Months(6)),),
        note=Text(
            "包裹的保管期限不在这一条里，没有核实。",
            "How long parcels are kept is not in this clause and not verified.",
        ),
    ),
    Fact(
        id="undeliverable-no-early-disposal",
        topic="undeliverable",
        says=Text(
            "送不出去也退不回去的叫“无着快件”；保管期内不得停止查询，期满之前不得擅自处置。",
            "An item that can be neither delivered nor returned: it must be possible to ask about it, and it may not be disposed of before its keeping period ends.",
        ),
        source="express-market-2024",
        clause="第二十九条",
        quote="（一）在保管期限内停止查询服务；",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text("保管期限是多少天没有核实。", "How many days the period lasts is not verified."),
    ),
    Fact(
        id="mail-undeliverable-pl33",
        topic="undeliverable",
        says=Text(
            "邮政送不出去的邮件要退回寄件人；退不回去的信件，满 6 个月没人认领才监督销毁。",
            "Undeliverable mail goes back to the sender; a letter that cannot be returned is destroyed under supervision after 6 months unclaimed.",
        ),
        source="postal-law-2015",
        clause="第三十三条",
        quote="邮政企业对无法投递的邮件，应当退回寄件人。无法投递又无法退回的信件，自邮政企业确认无法退回之日起超过六个月无人认领的，由邮政企业在邮政管理部门的监督下销毁。",
        since=date(2015, 4, 24),
        confidence="high",
        checked_on=CHECKED,
        period=Months(6),
        starts=Text("确认信件无法退回之日", "the day a letter is confirmed to be unreturnable"),
        moves="open",
        values=(("letter_unclaimed", Months(6)),),
    ),
)
