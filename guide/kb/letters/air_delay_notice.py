"""航空货物晚到的书面异议 - written notice of delay of air cargo."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="air-delay-notice",
    title=Text("航空货物晚到的书面异议", "Written notice of delay of air freight"),
    to=Text("航空承运人或签发运单的公司", "The air carrier or the company that issued the waybill"),
    use=Text(
        "走航空货运的东西晚到了，有能证明的损失。要在货交到收货人手里后{air-delay-notice}内书面提出；法条写的是收货人，寄件人和收货人各发一份更稳妥。",
        "Air freight came late and there is a loss you can prove. Notice in writing is due within {air-delay-notice} of its being placed at the consignee's disposal. The law names the consignee, so it is safer if both sender and consignee write.",
    ),
    paragraphs=(
        parts.TO_CARRIER,
        Paragraph(
            Text(
                "航空货物运单号 {blank:waybill}，{blank:shipped_on}交运，内件是{blank:goods}。",
                "Air waybill {blank:waybill}, handed over on {blank:shipped_on}; contents {blank:goods}.",
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
                "货物交到收货人手里的日期是{blank:signed_on}。",
                "It was placed at the consignee's disposal on {blank:signed_on}.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:intl-air-notice}，延误的异议至迟在货物交付收货人处置之日起{air-delay-notice}内书面提出。这封信就是书面异议。",
                "Under {clause:intl-air-notice} notice of delay must be given in writing within {air-delay-notice} of the day the cargo was placed at the consignee's disposal. This letter is that notice.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:air-delay-132}，空运延误造成的损失，承运人负责；已经采取一切合理措施或者不可能采取的，由承运人证明。",
                "Under {clause:air-delay-132} the carrier answers for loss caused by delay in carriage by air, unless it proves that it took all reasonable measures or could not take them.",
            )
        ),
        Paragraph(
            Text(
                "请说明延误的原因，并赔偿延误造成的损失 {blank:claim_amount}。请在{blank:reply_on}之前书面答复，并确认收到这份异议的日期。",
                "Please state the cause of the delay and pay the loss it caused, {blank:claim_amount}. Please answer in writing by {blank:reply_on} and confirm the day on which you received this notice.",
            )
        ),
        parts.LOSS,
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
        "promised_on",
        "signed_on",
        "claim_amount",
        "loss",
        "reply_on",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，航空运单 {blank:waybill} 的货晚到了。我正在书面提出异议，请告诉我发到哪个邮箱或地址，并登记编号。请说明延误的原因。电话 {blank:my_phone}。",
        "Hello, the cargo under air waybill {blank:waybill} came late. I am giving notice in writing; please tell me where to send it, the reference number and the cause of the delay. My phone is {blank:my_phone}.",
    ),
    chat=Text(
        "航空运单 {blank:waybill} 的货晚到，这是书面异议。请说明原因，赔偿损失{blank:claim_amount}，{blank:reply_on}之前书面答复。",
        "The cargo under air waybill {blank:waybill} came late; this is notice in writing. Please state the cause, pay the loss, {blank:claim_amount}, and answer in writing by {blank:reply_on}.",
    ),
    form=Text(
        "航空运单：{blank:waybill}，{blank:shipped_on}交运。晚到，这是书面异议，请确认收到并编号。请求：说明原因，赔偿损失{blank:claim_amount}。依据：{clause:intl-air-notice}、{clause:air-delay-132}。联系人：{blank:my_name}，{blank:my_phone}。",
        "Air waybill: {blank:waybill}, handed over on {blank:shipped_on}. It came late; this is notice in writing, please confirm receipt and give me a reference number. Request: the cause, and {blank:claim_amount} for the loss. Basis: {clause:intl-air-notice}; {clause:air-delay-132}. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("air-written-142", "intl-air-limitation", "air-mail-excluded"),
    channels=("carrier-complaint",),
    only_if=(Is("service", ("air",)), Is("harm", ("late",))),
    then=Text(
        "留好对方收到这封信的凭证和日期。到你写的日子没有答复，可以再催，也可以起诉；航空运输的诉讼时效是{intl-air-limitation}。",
        "Keep proof that it was received, and on which day. If the day you named passes without an answer, you may press again or sue; the limitation for carriage by air is {intl-air-limitation}.",
    ),
)
