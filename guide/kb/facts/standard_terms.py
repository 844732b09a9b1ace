"""Terms written in advance: who must prove what, and how they are read."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.text import Text

CHECKED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="unclear-terms-498",
        topic="compensation",
        says=Text(
            "格式条款有两种以上解释的，按不利于提供条款的一方来解释；和另外写的约定不一致，以另外写的为准。",
            "A standard term open to several readings is read against whoever provided it; what was agreed individually comes before it.",
        ),
        source="civil-code",
        clause="第四百九十八条",
        quote="对格式条款有两种以上解释的，应当作出不利于提供格式条款一方的解释。格式条款和非格式条款不一致的，应当采用非格式条款。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="burden-notice-jc10",
        topic="compensation",
        says=Text(
            "有没有提示过、说明过格式条款，由提供条款的一方举证。",
            "Whoever uses standard terms has to prove that it pointed them out and explained them.",
        ),
        source="contract-interpretation-2023",
        clause="第十条第三款",
        quote="提供格式条款的一方对其已经尽到提示义务或者说明义务承担举证责任。",
        since=date(2023, 12, 5),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="insurance-told-reg22",
        topic="compensation",
        says=Text(
            "填运单之前，快递企业要提醒寄件人看合同条款，告诉保价规则和保险项目。",
            "Before the waybill is filled in, the carrier must remind the sender to read the terms, and explain its rules on declared value and insurance.",
        ),
        source="express-regulation-2025",
        clause="第二十二条第一款",
        clause_before="第二十一条第一款",
        quote="经营快递业务的企业在寄件人填写快递运单前，应当提醒其阅读快递服务合同条款、遵守禁止寄递和限制寄递物品的有关规定，告知相关保价规则和保险服务项目。",
        since=date(2025, 6, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="carrier-fair-terms-26",
        topic="compensation",
        says=Text(
            "快递企业不得设定不公平、不合理的交易条件，不得强制交易。",
            "A carrier may not set unfair or unreasonable conditions, nor force a deal.",
        ),
        source="express-market-2024",
        clause="第二十六条第（一）项",
        quote="不得设定不公平、不合理的交易条件，不得强制交易",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="consumer-terms-crr17",
        topic="compensation",
        says=Text(
            "格式条款不得不合理地免掉商家责任、加重消费者责任，或者限制消费者解除合同、选择诉讼或仲裁。",
            "Standard terms may not unreasonably free the trader, burden the consumer, or limit the right to end the contract or to choose court or arbitration.",
        ),
        source="consumer-regulation-2024",
        clause="第十七条",
        quote="经营者不得利用格式条款不合理地免除或者减轻其责任、加重消费者的责任或者限制消费者依法变更或者解除合同、选择诉讼或者仲裁解决消费争议、选择其他经营者的商品或者服务等权利。",
        since=date(2024, 7, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="online-terms-21",
        topic="compensation",
        says=Text(
            "网店的条款、通知不得免掉修、换、退、补、退款、赔偿的责任，不得限制投诉、起诉，不得说“最终解释权归我”。",
            "An online trader's terms and notices may not exclude repair, exchange, return, refund or damages, bar complaints or suits, or reserve the final say on their meaning.",
        ),
        source="online-trade-2021",
        clause="第二十一条",
        quote="（一）免除或者部分免除网络交易经营者对其所提供的商品或者服务应当承担的修理、重作、更换、退货、补足商品数量、退还货款和服务费用、赔偿损失等责任；",
        since=date(2021, 5, 1),
        confidence="medium",
        checked_on=CHECKED,
        note=Text(
            "2025 年修改的那份令没有读到。以官方最新文本为准。",
            "The order that amended it in 2025 was not read. Check the latest official text.",
        ),
    ),
)
