"""航空货物损坏的书面异议 - written notice of damage to air cargo."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="air-damage-notice",
    title=Text("航空货物损坏的书面异议", "Written notice of damage to air freight"),
    to=Text("航空承运人或签发运单的公司", "The air carrier or the company that issued the waybill"),
    use=Text(
        "走航空货运的东西到了是坏的、少的。要在收到后{intl-air-notice.damage}内书面提出。",
        "Air freight arrived damaged or short. Notice in writing is due within {intl-air-notice.damage} of receipt.",
    ),
    paragraphs=(
        Paragraph(Text("致{blank:carrier}：", "To {blank:carrier}:")),
        Paragraph(
            Text(
                "航空货物运单号 {blank:waybill}，{blank:signed_on}收到，内件是{blank:goods}，价值{blank:value}。",
                "Air waybill {blank:waybill}, received on {blank:signed_on}; contents {blank:goods}, value {blank:value}.",
            )
        ),
        Paragraph(Text("发现的损失：{blank:damage}。", "The damage found: {blank:damage}.")),
        Paragraph(
            Text(
                "依据{clause:intl-air-notice}，货物损失的异议至迟在收到货物之日起{intl-air-notice.damage}内提出。这封信就是书面异议。",
                "Under {clause:intl-air-notice} notice of damage to cargo must be given within {intl-air-notice.damage} of receiving it. This letter is that notice in writing.",
            )
        ),
        parts.IS_SHIPPER,
        Paragraph(
            Text(
                "请确认收到这份异议，写明日期。赔偿的金额，我会另外连同价值凭证提出。",
                "Please confirm that you received this notice, with the date. I will state the amount claimed separately, with proof of value.",
            )
        ),
        Paragraph(
            Text(
                "请在{blank:reply_on}之前书面答复。货物和包装，我会留到查看之后，可以约时间。",
                "Please answer in writing by {blank:reply_on}. I will keep the goods and packing until you have inspected them; please make an appointment.",
            )
        ),
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "carrier",
        "waybill",
        "signed_on",
        "goods",
        "value",
        "damage",
        "reply_on",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，航空运单 {blank:waybill} 的货坏了：{blank:damage}。我正在书面提出异议，请告诉我发到哪个邮箱或地址，并登记编号，电话 {blank:my_phone}。",
        "Hello, the cargo under air waybill {blank:waybill} is damaged: {blank:damage}. I am giving notice in writing; please tell me where to send it and give me a reference number. My phone is {blank:my_phone}.",
    ),
    chat=Text(
        "航空运单 {blank:waybill}，{blank:signed_on}收到，损失：{blank:damage}。这是书面异议，请在{blank:reply_on}之前答复。",
        "Air waybill {blank:waybill}, received on {blank:signed_on}. Damage: {blank:damage}. This is notice in writing; please answer by {blank:reply_on}.",
    ),
    form=Text(
        "航空运单：{blank:waybill}。收到：{blank:signed_on}。损失：{blank:damage}。这是书面异议，请确认收到并编号。依据：{clause:intl-air-notice}。联系人：{blank:my_name}，{blank:my_phone}。",
        "Air waybill: {blank:waybill}. Received: {blank:signed_on}. Damage: {blank:damage}. This is notice in writing; please confirm receipt and give me a reference number. Basis: {clause:intl-air-notice}. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=(
        "intl-air-limitation",
        "air-mail-excluded",
    ),
    channels=("carrier-complaint",),
    only_if=(Is("service", ("air",)), Is("harm", ("damaged", "short"))),
    then=Text(
        "留好对方收到这封信的凭证和日期。到你写的日子没有答复，可以再催，也可以起诉；航空运输的诉讼时效是{intl-air-limitation}。",
        "Keep proof that it was received, and on which day. If the day you named passes without an answer, you may press again or sue; the limitation for carriage by air is {intl-air-limitation}.",
    ),
)
