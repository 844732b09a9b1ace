"""未保价件丢失索赔 - claims the actual value under civil law."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="loss-claim-uninsured",
    title=Text("丢失索赔（没有保价）", "Claim for loss, not insured"),
    to=Text("快递公司的官方投诉入口", "The carrier's official complaint channel"),
    use=Text(
        "没有保价，或者不确定，快件找不到了。走邮政的给据邮件另有规则，先看面单。",
        "Not insured, or you are not sure, and it cannot be found. Registered mail has rules of its own: see the label.",
    ),
    paragraphs=(
        parts.TO_CARRIER,
        Paragraph(
            Text(
                "这是一份正式投诉，也是书面的赔偿请求，请登记，并给我编号。",
                "This is a formal complaint and a written claim. Please register it and give me a reference number.",
            )
        ),
        Paragraph(
            Text(
                "单号：{blank:waybill}\n寄件人：{blank:sender_name}\n收件人：{blank:recipient_name}\n寄出日期：{blank:shipped_on}\n内件：{blank:goods}\n价值：{blank:value}",
                "Tracking number: {blank:waybill}\nSender: {blank:sender_name}\nRecipient: {blank:recipient_name}\nPosted on: {blank:shipped_on}\nContents: {blank:goods}\nValue: {blank:value}",
            )
        ),
        parts.FREIGHT,
        parts.IS_SENDER,
        parts.IS_RECIPIENT,
        parts.LATEST,
        Paragraph(
            Text(
                "到{blank:today}，收件人没有拿到它。如果已经退回，请告诉我退给了谁、哪天退的。",
                "As of {blank:today} the recipient does not have it, and it has not come back to the sender.",
            ),
            (Is("harm", ("missing", "late")),),
        ),
        parts.YOUR_ANSWER,
        parts.TICKET,
        Paragraph(
            Text(
                "有没有保价，请先按寄件记录查明；已经保价的，请按约定的保价规则处理。",
                "Please check in the shipping record whether it was insured. If it was, please apply the agreed insurance rules.",
            ),
            (Is("insured", ("",)),),
        ),
        Paragraph(
            Text(
                "请按实际价值赔偿 {blank:claim_amount}。",
                "Please compensate me for the actual value, {blank:claim_amount}.",
            )
        ),
        parts.LOSS,
        Paragraph(
            Text(
                "依据{clause:comp-insured-vs-uninsured}，没有保价的快件，按民事法律赔偿。依据{clause:carrier-strict-liability}，运输途中丢失的，承运人负责，法律列明的例外由承运人证明。",
                "Under {clause:comp-insured-vs-uninsured} an uninsured parcel is compensated under civil law. Under {clause:carrier-strict-liability} the carrier answers for loss in transit and has to prove any of the listed exceptions.",
            )
        ),
        Paragraph(
            Text(
                "金额没有约定、又定不下来的，依据{clause:comp-amount-market-price}，按应当交付时到达地的市场价格计算。",
                "If no amount was agreed or can be settled, {clause:comp-amount-market-price} takes the market price at the destination when it was due.",
            )
        ),
        Paragraph(
            Text(
                "如果贵公司主张有赔偿限额，请发来约定的原文，并说明寄件时怎样提示和解释过它。依据{clause:format-clause-notice}，没有提示或者说明的，可以主张它不算合同内容。",
                "If your company relies on a cap, please send its wording and say how it was pointed out and explained when it was sent. Under {clause:format-clause-notice} a term that was not pointed out may be treated as not part of the contract.",
            )
        ),
        parts.ONCE,
        parts.PAID_TO,
        parts.WITHIN_PERIOD,
        parts.THEN_APPEAL,
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "carrier",
        "waybill",
        "sender_name",
        "recipient_name",
        "shipped_on",
        "goods",
        "value",
        "freight",
        "last_scan",
        "last_scan_on",
        "their_answer",
        "ticket",
        "claim_amount",
        "loss",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，单号 {blank:waybill}，内件{blank:goods}，到今天没有送到。请登记丢失和赔偿请求，给我编号。没有保价的快件按民事法律赔，我请求赔偿{blank:claim_amount}。如果你说有限额，请把约定的原文发给我，并说明寄件时怎样提示过。请告诉我谁负责、哪天答复，电话 {blank:my_phone}。",
        "Hello, parcel {blank:waybill}, contents {blank:goods}, has neither arrived nor come back. Please register the loss and my claim and give me a reference number. An uninsured parcel is compensated under civil law; I ask for {blank:claim_amount}. If you say there is a cap, please send me its wording and tell me how it was pointed out when it was sent. Who handles it, and when will I hear? My phone is {blank:my_phone}.",
    ),
    chat=Text(
        "正式投诉和赔偿请求，请登记并回复编号。单号 {blank:waybill}，内件{blank:goods}，没有送到。请按实际价值赔偿{blank:claim_amount}。如果主张限额，请发来约定的原文，并说明寄件时怎样提示过。",
        "Formal complaint and claim; please register it and reply with the reference number. Parcel {blank:waybill}, contents {blank:goods}: neither delivered nor returned. Please compensate me for the actual value, {blank:claim_amount}. If you rely on a cap, please send its wording and say how it was pointed out when it was sent.",
    ),
    form=Text(
        "单号：{blank:waybill}。内件：{blank:goods}。没有送到。请求：按实际价值赔偿{blank:claim_amount}。依据：{clause:comp-insured-vs-uninsured}，{clause:carrier-strict-liability}。联系人：{blank:my_name}，{blank:my_phone}。",
        "Tracking number: {blank:waybill}. Contents: {blank:goods}. Neither delivered nor returned. Request: the actual value, {blank:claim_amount}. Basis: {clause:comp-insured-vs-uninsured}; {clause:carrier-strict-liability}. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("comp-express-civil-law-pl", "claim-brand-or-actual-carrier", "clickwrap-not-enough"),
    channels=("carrier-complaint", "carrier-chat"),
    only_if=(
        Is("insured", ("", "no")),
        Is("harm", ("missing", "late")),
        parts.EXPRESS,
    ),
)
