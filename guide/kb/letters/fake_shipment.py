"""单号不是我的件 - the number is not my parcel."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="fake-shipment",
    title=Text("单号和订单对不上，请卖家退款", "The number does not match my order"),
    to=Text("卖家，在购物平台的聊天里", "The seller, in the platform's chat"),
    use=Text(
        "签收的城市、重量或手机尾号和你的订单对不上。",
        "The city, weight or phone digits in the record differ from your order.",
    ),
    paragraphs=(
        Paragraph(Text("致{blank:seller}：", "To {blank:seller}:")),
        Paragraph(
            Text(
                "订单号 {blank:order}，商品是{blank:goods}，实际付款{blank:value}，运单号 {blank:waybill}。",
                "Order {blank:order}; goods: {blank:goods}; paid: {blank:value}; tracking number: {blank:waybill}.",
            )
        ),
        Paragraph(
            Text(
                "物流记录和我的订单对不上：{blank:mismatch}。",
                "The tracking record does not match my order: {blank:mismatch}.",
            )
        ),
        Paragraph(
            Text(
                "我在{blank:seller_asked_on}联系过你们。",
                "I contacted you about this on {blank:seller_asked_on}.",
            ),
            (Is("seller_asked", ("silent", "refused", "helping")),),
        ),
        Paragraph(
            Text(
                "请告诉我这笔订单实际用哪个单号寄出，并给出揽收凭证；拿不出来，请在{blank:reply_on}之前退还 {blank:value}。",
                "Please show under which number my order was really sent, with proof of pickup; otherwise please refund {blank:value} by {blank:reply_on}.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:risk-seller-transport-ecl20}，网店要按约定的方式、时间交付商品。没有交付的，依据{clause:breach-liability-577}承担责任。",
                "Under {clause:risk-seller-transport-ecl20} an online shop has to deliver as agreed; if it does not, it is liable under {clause:breach-liability-577}.",
            )
        ),
        Paragraph(
            Text(
                "到{blank:reply_on}没有答复，我会在订单里申请平台介入。",
                "If there is no answer by {blank:reply_on}, I will ask the platform to step in.",
            )
        ),
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "seller",
        "order",
        "goods",
        "value",
        "waybill",
        "mismatch",
        "seller_asked_on",
        "reply_on",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，订单 {blank:order} 的单号和我的订单对不上：{blank:mismatch}。请给出我这单的揽收凭证，拿不出来，请在{blank:reply_on}之前退款。截图我发在聊天里。",
        "Hello, the tracking number given for order {blank:order} does not match my order: {blank:mismatch}. Please show proof that my order was picked up, or refund it by {blank:reply_on}. I will put the screenshots in the chat.",
    ),
    chat=Text(
        "你好，订单 {blank:order} 的单号 {blank:waybill} 和我的订单对不上：{blank:mismatch}。请给出揽收凭证；拿不出来，请在{blank:reply_on}之前退还 {blank:value}。",
        "Hello, the tracking number {blank:waybill} given for order {blank:order} does not match my order: {blank:mismatch}. Please show proof of pickup, or refund {blank:value} by {blank:reply_on}.",
    ),
    form=Text(
        "订单：{blank:order}。单号：{blank:waybill}。对不上的地方：{blank:mismatch}。请求：{blank:reply_on}之前退还{blank:value}。",
        "Order: {blank:order}. Tracking number: {blank:waybill}. What does not match: {blank:mismatch}. Request: refund of {blank:value} by {blank:reply_on}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("fraud-3x",),
    channels=(
        "seller",
        "platform",
    ),
    only_if=(
        Is("deal", ("shop",)),
        Is("matches", ("no",)),
    ),
)
