"""保价件丢失索赔 - claims under the insurance agreed at posting."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="loss-claim-insured",
    title=Text("丢失索赔（保了价）", "Claim for loss, insured"),
    to=Text("快递公司的官方投诉入口", "The carrier's official complaint channel"),
    use=Text(
        "寄件时保了价，快件找不到了。由寄件人提，收件人先和寄件人说好。",
        "It was insured when sent and cannot be found. The sender claims; a recipient agrees with the sender first.",
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
                "单号：{blank:waybill}\n寄件人：{blank:sender_name}\n收件人：{blank:recipient_name}\n寄出日期：{blank:shipped_on}\n内件：{blank:goods}\n价值：{blank:value}\n保价金额：{blank:insured_amount}",
                "Tracking number: {blank:waybill}\nSender: {blank:sender_name}\nRecipient: {blank:recipient_name}\nPosted on: {blank:shipped_on}\nContents: {blank:goods}\nValue: {blank:value}\nInsured amount: {blank:insured_amount}",
            )
        ),
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
                "请按寄件时约定的保价规则赔偿 {blank:claim_amount}，并把那份规则的原文发给我。",
                "Please pay {blank:claim_amount} under the insurance rules agreed when it was sent, and send me the text of those rules.",
            )
        ),
        parts.LOSS,
        Paragraph(
            Text(
                "依据{clause:comp-insured-vs-uninsured}，保价的快件丢失，按约定的保价规则赔偿。依据{clause:claim-brand-or-actual-carrier}，可以向运单上的品牌要求，也可以向实际承运的企业要求。",
                "Under {clause:comp-insured-vs-uninsured} the loss of an insured parcel is paid for under the agreed rules. Under {clause:claim-brand-or-actual-carrier} the claim may be made against the brand on the label or against the company that carried it.",
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
        "insured_amount",
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
        "你好，单号 {blank:waybill}，寄出时保价{blank:insured_amount}，到今天没有送到。请登记丢失和赔偿请求，给我编号。我请求按约定的保价规则赔偿{blank:claim_amount}。请把规则原文和需要的材料清单发给我，电话 {blank:my_phone}。请告诉我谁负责、哪天答复。收款方式等书面确认以后再给。",
        "Hello, parcel {blank:waybill} was insured for {blank:insured_amount} when it was sent. It has neither arrived nor come back. Please register the loss and my claim and give me a reference number. I ask for {blank:claim_amount} under the agreed insurance rules. Please send me those rules and the list of papers you need; my phone is {blank:my_phone}. Who handles it, and when will I hear? I will give payment details after your written confirmation.",
    ),
    chat=Text(
        "正式投诉和赔偿请求，请登记并回复编号。单号 {blank:waybill}，内件{blank:goods}，保价{blank:insured_amount}，没有送到。请按约定的保价规则赔偿{blank:claim_amount}，并发来规则原文和材料清单。",
        "Formal complaint and claim; please register it and reply with the reference number. Parcel {blank:waybill}, contents {blank:goods}, insured for {blank:insured_amount}: neither delivered nor returned. Please pay {blank:claim_amount} under the agreed insurance rules and send me those rules and a list of papers needed.",
    ),
    form=Text(
        "单号：{blank:waybill}。内件：{blank:goods}。保价：{blank:insured_amount}。没有送到。请求：按约定的保价规则赔偿{blank:claim_amount}。依据：{clause:comp-insured-vs-uninsured}。联系人：{blank:my_name}，{blank:my_phone}。",
        "Tracking number: {blank:waybill}. Contents: {blank:goods}. Insured: {blank:insured_amount}. Neither delivered nor returned. Request: {blank:claim_amount} under the agreed insurance rules. Basis: {clause:comp-insured-vs-uninsured}. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("carrier-strict-liability",),
    channels=("carrier-complaint", "carrier-chat"),
    only_if=(
        Is("insured", ("yes",)),
        Is("harm", ("missing", "late")),
        parts.EXPRESS,
    ),
)
