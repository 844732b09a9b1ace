"""航空货物损坏的书面异议 - written notice of damage to air cargo."""

from guide.kb.letters import parts
from guide.model import Is, Letter, Paragraph, Text

LETTER = Letter(
    id="air-damage-notice",
    title=Text("航空货物损坏的书面异议", "Written notice of damage to air cargo"),
    to=Text("航空承运人或签发运单的公司", "The air carrier or the company that issued the waybill"),
    use=Text(
        "走航空货运的东西到了是坏的、少的。要在期限内书面提出。",
        "Air cargo arrived damaged or short. It must be raised in writing within the period.",
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
                "依据{clause:intl-air-notice}，我在期限内以书面形式提出异议。",
                "Under {clause:intl-air-notice} I give notice of it in writing within the period.",
            )
        ),
        Paragraph(
            Text(
                "请在{blank:reply_on}之前书面答复。货物和包装留着，可以约时间查看。",
                "Please answer in writing by {blank:reply_on}. Goods and packing are kept and may be inspected by appointment.",
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
        "Hello, the cargo under air waybill {blank:waybill} is damaged: {blank:damage}. I am giving notice in writing; please tell me where to send it and its number. My phone is {blank:my_phone}.",
    ),
    chat=Text(
        "航空运单 {blank:waybill}，{blank:signed_on}收到，损失：{blank:damage}。这是书面异议，请在{blank:reply_on}之前答复。",
        "Air waybill {blank:waybill}, received on {blank:signed_on}. Damage: {blank:damage}. This is notice in writing; please answer by {blank:reply_on}.",
    ),
    form=Text(
        "航空运单：{blank:waybill}。收到：{blank:signed_on}。损失：{blank:damage}。书面异议。依据：{clause:intl-air-notice}。",
        "Air waybill: {blank:waybill}. Received: {blank:signed_on}. Damage: {blank:damage}. Notice in writing. Basis: {clause:intl-air-notice}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=(
        "intl-air-limitation",
        "air-mail-excluded",
    ),
    channels=("carrier-complaint",),
    only_if=(Is("service", ("air",)),),
)
