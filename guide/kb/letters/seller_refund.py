"""请卖家退款或补发 - one definite request, with a day for the answer."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="seller-refund",
    title=Text("请卖家退款或补发", "Ask the seller for a refund or a replacement"),
    to=Text("卖家，在购物平台的聊天里", "The seller, in the shopping platform's chat"),
    use=Text(
        "你是买家，包裹没有送到，或者退回去了。",
        "You are the buyer, and it has not arrived or was sent back.",
    ),
    paragraphs=(
        Paragraph(Text("致{blank:seller}：", "To {blank:seller}:")),
        Paragraph(
            Text(
                "订单号 {blank:order}，商品是{blank:goods}，实际付款{blank:value}，运单号 {blank:waybill}。",
                "Order {blank:order}; goods: {blank:goods}; paid: {blank:value}; tracking number: {blank:waybill}.",
            )
        ),
        parts.LATEST,
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(
            Text(
                "我在{blank:seller_asked_on}联系过你们。",
                "I contacted you about this on {blank:seller_asked_on}.",
            ),
            (Is("seller_asked", ("silent", "refused", "helping")),),
        ),
        Paragraph(
            Text(
                "到{blank:today}，我没有拿到商品。",
                "As of {blank:today} I do not have the goods.",
            ),
            (Is("received", ("no",)),),
        ),
        Paragraph(
            Text(
                "我在{blank:complained_on}向快递公司投诉过。",
                "I complained to the carrier on {blank:complained_on}.",
            ),
            (Is("complained", ("yes",)),),
        ),
        Paragraph(
            Text(
                "我的请求是：{blank:request}。请在{blank:reply_on}之前答复。",
                "My request: {blank:request}. Please answer by {blank:reply_on}.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:risk-seller-transport-ecl20}，网购商品在运输途中的风险由卖家承担，买家另选快递的除外。依据{clause:contract-third-party-fault}，因为第三人没有履行好的，卖家仍然要对买家负责。",
                "Under {clause:risk-seller-transport-ecl20} the seller bears the risk in transit, unless the buyer chose another courier. Under {clause:contract-third-party-fault} a seller answers to the buyer even where a third party failed.",
            ),
            (Is("deal", ("shop",)), Is("harm", ("missing", "late", "misdelivered"))),
        ),
        Paragraph(
            Text(
                "依据{clause:delivery-time-sign}，用快递送的商品，以收货人签收的时间为交付时间，另有约定的除外。",
                "Under {clause:delivery-time-sign} goods sent by courier are delivered when the recipient signs, unless agreed otherwise.",
            ),
            (Is("received", ("no",)),),
        ),
        Paragraph(
            Text(
                "请同时向快递公司查件，把工单号发给我。",
                "Please also have the carrier trace it and send me the ticket number.",
            ),
            (Is("harm", ("missing", "late", "misdelivered", "going-back", "held")),),
        ),
        Paragraph(
            Text(
                "到{blank:reply_on}没有答复，我会在订单里申请平台介入。",
                "If there is no answer by {blank:reply_on}, I will ask the platform to step in.",
            )
        ),
        parts.EVIDENCE,
        Paragraph(
            Text(
                "买家：{blank:my_name}\n日期：{blank:today}",
                "Buyer: {blank:my_name}\nDate: {blank:today}",
            )
        ),
    ),
    blanks=(
        "seller",
        "waybill",
        "order",
        "goods",
        "value",
        "last_scan",
        "last_scan_on",
        "problem",
        "seller_asked_on",
        "complained_on",
        "request",
        "reply_on",
        "evidence",
        "my_name",
        "today",
    ),
    phone=Text(
        "你好，订单 {blank:order}，买的是{blank:goods}，物流最近一条是“{blank:last_scan}”，{blank:last_scan_on}。事情是：{blank:problem}。我的请求是：{blank:request}。请你向快递公司查件，把工单号发在平台聊天里，并在{blank:reply_on}之前答复。请先给我解决，再和快递公司处理。",
        "Hello, about order {blank:order}, {blank:goods}; the latest record is “{blank:last_scan}”, {blank:last_scan_on}. What happened: {blank:problem}. My request: {blank:request}. Please have the carrier trace it, put the ticket number in the platform's chat and answer by {blank:reply_on}. Please settle it with me first and with the carrier afterwards.",
    ),
    chat=Text(
        "你好，订单 {blank:order}，运单 {blank:waybill}，最近一条记录是“{blank:last_scan}”，日期{blank:last_scan_on}。事情是：{blank:problem}。请求：{blank:request}。请在{blank:reply_on}之前答复，并把查件的工单号发给我；没有答复，我会申请平台介入。",
        "Hello, order {blank:order}, tracking number {blank:waybill}; the latest record is “{blank:last_scan}”, dated {blank:last_scan_on}. What happened: {blank:problem}. Request: {blank:request}. Please answer by {blank:reply_on} and send me the ticket number of the search; if there is no answer, I will ask the platform to step in.",
    ),
    form=Text(
        "订单：{blank:order}。运单：{blank:waybill}。商品：{blank:goods}，实付{blank:value}。最近一条记录：“{blank:last_scan}”，{blank:last_scan_on}。事情：{blank:problem}。请求：{blank:request}，{blank:reply_on}之前答复。",
        "Order: {blank:order}. Tracking number: {blank:waybill}. Goods: {blank:goods}, paid {blank:value}. Latest record: “{blank:last_scan}”, {blank:last_scan_on}. What happened: {blank:problem}. Request: {blank:request}, with an answer by {blank:reply_on}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("risk-before-delivery", "not-received-terminate", "refund-one-off"),
    channels=("seller", "platform"),
    only_if=(Is("deal", ("", "shop")), Is("role", ("", "buyer"))),
)
