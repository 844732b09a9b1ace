"""Who has a contract with whom."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="contract-sender-carrier",
        topic="contract",
        says=Text(
            "和快递企业订合同的是寄件人。网购时寄件人一般是卖家，不是你。",
            "The carrier's contract is with the sender. When you shop online that is normally the seller, not you.",
        ),
        source="express-market-2024",
        clause="第二十四条",
        quote="经营快递业务的企业提供快递服务，应当与寄件人订立服务合同，明确权利和义务。",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "第二句是由条文推出的，不是条文原话。",
            "The second sentence is our inference, not the wording of the clause.",
        ),
    ),
    Fact(
        id="contract-privity",
        topic="contract",
        says=Text(
            "合同一般只管签约的双方：买家找卖家，寄件人找快递企业。",
            "A contract normally binds only those who made it: the buyer turns to the seller, the sender to the carrier.",
        ),
        source="civil-code",
        clause="第四百六十五条第二款",
        quote="依法成立的合同，仅对当事人具有法律约束力，但是法律另有规定的除外。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text("冒号后是推论。", "The part after the colon is our inference."),
    ),
    Fact(
        id="contract-third-party-fault",
        topic="contract",
        says=Text(
            "因为第三人（例如快递）没履行好合同，卖家也要先对买家负责，再自己去找快递。",
            "A seller who fails because of somebody else, such as the courier, still answers to the buyer first.",
        ),
        source="civil-code",
        clause="第五百九十三条",
        quote="当事人一方因第三人的原因造成违约的，应当依法向对方承担违约责任。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text("“例如快递”是我们举的例子。", '"Such as the courier" is our example.'),
    ),
    Fact(
        id="contract-user-includes-recipient",
        topic="contract",
        says=Text(
            "申诉里的“用户”既指寄件人，也指收件人，所以收件人可以自己申诉。",
            'In an appeal "user" means the sender and the recipient alike, so a recipient may appeal.',
        ),
        source="postal-appeal-measures",
        clause="第二条",
        quote="本办法所称用户包括邮件、快件的寄件人和收件人",
        since=date(2023, 12, 18),
        confidence="medium",
        checked_on=CHECKED,
        note=Text("以官方最新文本为准。", "Check the latest official text."),
    ),
    Fact(
        id="packing-827",
        topic="contract",
        says=Text(
            "寄件人要按约定的方式把东西包装好；没有约定的，按通用方式或足以保护的方式。",
            "The sender packs as agreed; without an agreement, in the usual way or in one that protects the goods.",
        ),
        source="civil-code",
        clause="第八百二十七条",
        quote="托运人应当按照约定的方式包装货物。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="lien-836",
        topic="contract",
        says=Text(
            "运费、保管费没付的，承运人可以留下相应的货物；另有约定的除外。",
            "If the shipping fee or storage is unpaid, the carrier may keep the goods concerned, unless agreed otherwise.",
        ),
        source="civil-code",
        clause="第八百三十六条",
        quote="托运人或者收货人不支付运费、保管费或者其他费用的，承运人对相应的运输货物享有留置权",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
)
