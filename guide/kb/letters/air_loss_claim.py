"""航空货物遗失的书面索赔 - a claim in writing for air cargo that never came."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="air-loss-claim",
    title=Text("航空货物遗失的书面索赔", "Written claim for lost air freight"),
    to=Text("航空承运人或签发运单的公司", "The air carrier or the company that issued the waybill"),
    use=Text(
        "走航空货运的东西没有到。寄件人和收货人各有各的权利，能一起发最好。邮件不适用。",
        "Air freight never arrived. Sender and consignee each have rights of their own; it is best if both write. Not for mail.",
    ),
    paragraphs=(
        parts.TO_CARRIER,
        Paragraph(
            Text(
                "这是书面的赔偿请求，请登记，并给我编号。航空货物运单号 {blank:waybill}，{blank:shipped_on}交运，内件是{blank:goods}，价值{blank:value}。",
                "This is a claim in writing. Please register it and give me a reference number. Air waybill {blank:waybill}, handed over on {blank:shipped_on}; contents {blank:goods}, value {blank:value}.",
            )
        ),
        parts.IS_SHIPPER,
        Paragraph(
            Text(
                "应当到达的日期是{blank:promised_on}。",
                "It was due on {blank:promised_on}.",
            )
        ),
        Paragraph(
            Text(
                "到{blank:today}，收货人没有收到它。请查清货物在哪里；查不到的，请书面确认遗失。",
                "As of {blank:today} the consignee does not have it. Please find out where it is; if you cannot, confirm the loss in writing.",
            )
        ),
        Paragraph(
            Text(
                "遗失的，请赔偿 {blank:claim_amount}，并在{blank:reply_on}之前书面答复。",
                "If it is lost, please pay {blank:claim_amount}, and answer in writing by {blank:reply_on}.",
            )
        ),
        parts.LOSS,
        Paragraph(
            Text(
                "依据{clause:air-liability-131}，空运期间货物遗失的，承运人负责，法律列明的例外由承运人证明。",
                "Under {clause:air-liability-131} the carrier answers for cargo lost during carriage by air; the carrier has to prove any exception listed by law.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:intl-air-7d-lost}，货物应当到达之日起满{intl-air-7d-lost}仍未到的，收货人可以向承运人主张权利。",
                "Under {clause:intl-air-7d-lost} the consignee may claim from the carrier once cargo has not come within {intl-air-7d-lost} of the day it was due.",
            )
        ),
        *parts.AIR_LIMITS,
        parts.ONCE,
        parts.PAID_TO,
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "carrier",
        "waybill",
        "shipped_on",
        "goods",
        "value",
        "promised_on",
        "claim_amount",
        "loss",
        "reply_on",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，航空运单 {blank:waybill} 的货没有到，内件是{blank:goods}。我正在书面提出赔偿请求，请告诉我发到哪个邮箱或地址，并登记编号。查不到的，请书面确认遗失。电话 {blank:my_phone}。",
        "Hello, the cargo under air waybill {blank:waybill} has not arrived; contents {blank:goods}. I am claiming in writing; please tell me where to send it and give me a reference number. If you cannot find it, please confirm the loss in writing. My phone is {blank:my_phone}.",
    ),
    chat=Text(
        "航空运单 {blank:waybill}，{blank:shipped_on}交运，内件{blank:goods}，到{blank:today}没有收到。请查清下落，查不到的书面确认遗失；请赔偿{blank:claim_amount}，{blank:reply_on}之前书面答复。",
        "Air waybill {blank:waybill}, handed over on {blank:shipped_on}, contents {blank:goods}: not received as of {blank:today}. Please find it or confirm the loss in writing; I claim {blank:claim_amount} and ask for an answer in writing by {blank:reply_on}.",
    ),
    form=Text(
        "航空运单：{blank:waybill}，{blank:shipped_on}交运。内件：{blank:goods}。到{blank:today}没有收到。请求：书面确认下落，赔偿{blank:claim_amount}。依据：{clause:air-liability-131}、{clause:intl-air-7d-lost}。联系人：{blank:my_name}，{blank:my_phone}。",
        "Air waybill: {blank:waybill}, handed over on {blank:shipped_on}. Contents: {blank:goods}. Not received as of {blank:today}. Request: confirm in writing where it is, pay {blank:claim_amount}. Basis: {clause:air-liability-131}; {clause:intl-air-7d-lost}. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("intl-air-limitation", "air-mail-excluded", "air-several-144"),
    channels=("carrier-complaint",),
    only_if=(Is("service", ("air",)), Is("harm", ("missing",))),
    then=Text(
        "留好对方收到这封信的凭证和日期。到你写的日子没有答复，可以再催，也可以起诉；航空运输的诉讼时效是{intl-air-limitation}。",
        "Keep proof that it was received, and on which day. If the day you named passes without an answer, you may press again or sue; the limitation for carriage by air is {intl-air-limitation}.",
    ),
)
