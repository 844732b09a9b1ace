"""给发卡行或钱包的情况说明 - a statement for a chargeback."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="chargeback-statement",
    title=Text("给发卡行或钱包的情况说明", "Statement for a chargeback"),
    to=Text("发卡行、钱包或付款平台", "Your card issuer, wallet or payment platform"),
    use=Text(
        "跨境网购的东西没收到或者不符，在平台提的争议没有结果。",
        "A purchase across the border did not arrive or is not as described, and the platform's dispute process got you nowhere.",
    ),
    paragraphs=(
        Paragraph(Text("致{blank:addressee}：", "To {blank:addressee}:")),
        Paragraph(
            Text(
                "交易金额{blank:value}，商家{blank:seller}，订单号 {blank:order}，运单号 {blank:waybill}。",
                "Amount {blank:value}, merchant {blank:seller}, order {blank:order}, tracking number {blank:waybill}.",
            )
        ),
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(
            Text(
                "我联系过商家，没有得到解决。",
                "I contacted the merchant, and the matter was not resolved.",
            ),
            (Is("seller_asked", ("silent", "refused")),),
        ),
        Paragraph(
            Text(
                "联系商家的日期：{blank:seller_asked_on}。",
                "Date on which I contacted the merchant: {blank:seller_asked_on}.",
            ),
            (Is("seller_asked", ("silent", "refused")),),
        ),
        Paragraph(
            Text(
                "商家的答复是：{blank:their_answer}。",
                "The merchant's answer: {blank:their_answer}.",
            ),
            (Is("seller_asked", ("helping", "refused")),),
        ),
        Paragraph(
            Text(
                "请按卡组织或付款服务的规则处理，退还 {blank:claim_amount}。商家或者平台以后退了这笔钱，我会当天告诉你们，不重复要求。",
                "Please handle this under the scheme's rules and refund {blank:claim_amount}. Should the merchant or the platform refund it later, I will tell you the same day and will not claim it twice.",
            )
        ),
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "addressee",
        "value",
        "seller",
        "order",
        "waybill",
        "problem",
        "seller_asked_on",
        "their_answer",
        "claim_amount",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，我要对一笔交易提出争议：商家{blank:seller}，金额{blank:value}。事情是：{blank:problem}。请告诉我期限和要交的材料。",
        "Hello, I want to dispute a payment: merchant {blank:seller}, amount {blank:value}. What happened: {blank:problem}. Please tell me the deadline and what I have to hand in.",
    ),
    chat=Text(
        "订单 {blank:order}，商家{blank:seller}，金额{blank:value}：{blank:problem}。请按规则退还{blank:claim_amount}。",
        "Order {blank:order}, merchant {blank:seller}, amount {blank:value}: {blank:problem}. Please refund {blank:claim_amount} under the scheme's rules.",
    ),
    form=Text(
        "商家：{blank:seller}。订单：{blank:order}。金额：{blank:value}。事情：{blank:problem}。请求：退还{blank:claim_amount}。证据：{blank:evidence}。",
        "Merchant: {blank:seller}. Order: {blank:order}. Amount: {blank:value}. What happened: {blank:problem}. Request: a refund of {blank:claim_amount}. Evidence: {blank:evidence}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=(),
    channels=("bank",),
    only_if=(Is("abroad", ("me", "seller")),),
    abroad=True,
    then=Text(
        "处理多久，各家不同，先问清。等的时候补交它要的材料；卖家或平台先退了钱，当天告诉它。",
        "How long it takes differs from bank to bank: ask. Meanwhile send what it asks for; if the seller or platform refunds you first, tell the bank the same day.",
    ),
)
