"""延长确认收货 - keeps the order open while the parcel is missing."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="extend-confirm",
    title=Text("请求延长确认收货", "Ask to extend the confirmation of receipt"),
    to=Text("卖家；同时发给平台客服", "The seller, and the platform's customer service as well"),
    use=Text(
        "没有拿到东西，订单却快要自动确认收货。钱已经付给卖家的，请平台追回。",
        "You do not have the goods and the order is about to confirm itself. If the money has gone to the seller, ask the platform to get it back.",
    ),
    paragraphs=(
        Paragraph(
            Text(
                "致{blank:seller}，并请平台客服留意：",
                "To {blank:seller}, and to the platform's customer service:",
            )
        ),
        Paragraph(
            Text(
                "订单号 {blank:order}，运单号 {blank:waybill}。订单页显示的自动确认收货日期是{blank:confirm_on}。",
                "Order {blank:order}, tracking number {blank:waybill}. The order page gives {blank:confirm_on} as the day of auto-confirmation.",
            )
        ),
        parts.LATEST,
        Paragraph(
            Text(
                "到{blank:today}，我没有拿到商品，不能确认收货。",
                "As of {blank:today} I do not have the goods and cannot confirm receipt.",
            ),
            (Is("received", ("no",)),),
        ),
        Paragraph(
            Text(
                "问题还没有解决，请不要让订单自动确认收货。",
                "The problem is not solved, so please keep the order from confirming itself.",
            )
        ),
        Paragraph(
            Text(
                "请在{blank:confirm_on}之前延长确认收货的时间。如果订单已经自动确认，请保留我申请退款的入口。",
                "Please extend the confirmation period before {blank:confirm_on}. If the order has already confirmed itself, please keep it possible for me to ask for a refund.",
            )
        ),
        Paragraph(
            Text(
                "请在{blank:confirm_on}之前答复，并告诉我新的日期。",
                "Please answer by {blank:confirm_on} and tell me the new date.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:platform-assist}，平台应当积极协助消费者维护权益。",
                "Under {clause:platform-assist} a platform must actively help consumers.",
            )
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
                "如果不能延长，我会在{blank:confirm_on}之前提交退款申请。",
                "If it cannot be extended, I will apply for a refund before {blank:confirm_on}.",
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
        "last_scan",
        "last_scan_on",
        "confirm_on",
        "evidence",
        "my_name",
        "today",
    ),
    phone=Text(
        "你好，我是订单 {blank:order} 的买家。订单页显示{blank:confirm_on}自动确认收货，可是问题还没有解决，物流最近一条记录是“{blank:last_scan}”。请帮我延长确认收货的时间，并告诉我新的日期。如果不能延长，请告诉我现在怎样提交退款申请。请在{blank:confirm_on}之前答复，我会在订单里同样写一遍。",
        "Hello, I am the buyer of order {blank:order}. The order page says it confirms itself on {blank:confirm_on}, but the problem is not solved; the latest record is “{blank:last_scan}”. Please extend the confirmation period and tell me the new date. If that is not possible, please tell me how to apply now for a refund. Please answer by {blank:confirm_on}. I will write the same in the order.",
    ),
    chat=Text(
        "订单 {blank:order} 将在{blank:confirm_on}自动确认收货，问题还没有解决，运单 {blank:waybill} 最近一条记录是“{blank:last_scan}”。请延长确认收货的时间，并在{blank:confirm_on}之前告诉我新的日期。不能延长，我会申请退款。",
        "Order {blank:order} confirms itself on {blank:confirm_on}, but the problem is not solved; the latest record of tracking number {blank:waybill} is “{blank:last_scan}”. Please extend the confirmation period and tell me the new date by {blank:confirm_on}. If that is not possible I will apply for a refund.",
    ),
    form=Text(
        "订单：{blank:order}。运单：{blank:waybill}。自动确认日期：{blank:confirm_on}。最近一条记录：“{blank:last_scan}”，{blank:last_scan_on}，问题还没有解决。请求：延长确认收货的时间，并在{blank:confirm_on}之前答复。",
        "Order: {blank:order}. Tracking number: {blank:waybill}. Auto-confirmation: {blank:confirm_on}. Latest record: “{blank:last_scan}”, {blank:last_scan_on}; not solved. Request: extend the confirmation period and answer by {blank:confirm_on}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("delivery-time-ecl51", "platform-odr"),
    channels=("platform", "seller"),
    only_if=(Is("role", ("", "buyer")),),
    then=Text(
        "延长了，就记下新的日期。到期之前还没有答复，就在订单里申请退款，不要等它自动确认。",
        "Once it is extended, note the new date. If there is no answer before the old one, ask for a refund in the order; do not wait for it to confirm itself.",
    ),
)
