"""向平台证明已经送到 - proof of delivery, to the platform."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="proof-of-delivery",
    title=Text("向平台证明已经送到", "Proving delivery to the platform"),
    to=Text("平台的售后处理页面", "The platform's dispute page"),
    use=Text(
        "你开店，买家说没收到，平台要你举证。",
        "You run a shop, the buyer says it did not arrive, and the platform wants proof.",
    ),
    paragraphs=(
        Paragraph(Text("致平台售后：", "To the platform's after-sales service:")),
        Paragraph(
            Text(
                "订单号 {blank:order}，商品是{blank:goods}，运单号 {blank:waybill}，由{blank:carrier}承运，{blank:shipped_on}寄出。",
                "Order {blank:order}, goods {blank:goods}, tracking number {blank:waybill}, carried by {blank:carrier}, sent on {blank:shipped_on}.",
            )
        ),
        Paragraph(
            Text(
                "快递公司的记录显示{blank:signed_on}签收，签收的地点或签收人是：{blank:place}。",
                "The carrier's record shows delivery on {blank:signed_on}; place or signatory: {blank:place}.",
            )
        ),
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(Text("我的请求是：{blank:request}。", "My request: {blank:request}.")),
        Paragraph(
            Text(
                "依据{clause:platform-evidence}，我提供原始的交易和发货记录。依据{clause:platform-burden}，平台应当公平设定双方的举证责任。只由机器判定的，请按{clause:platform-human-review}改由人工判定。",
                "In line with {clause:platform-evidence} I submit the original records of the order and its shipping. Under {clause:platform-burden} a platform must divide the burden of proof fairly. If the decision was automatic, please have a person decide under {clause:platform-human-review}.",
            )
        ),
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "order",
        "goods",
        "waybill",
        "carrier",
        "shipped_on",
        "signed_on",
        "place",
        "problem",
        "request",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，订单 {blank:order}，运单 {blank:waybill}，记录显示{blank:signed_on}签收。事情是：{blank:problem}。请转人工核实，请求是：{blank:request}。",
        "Hello, order {blank:order}, tracking number {blank:waybill}, is recorded as delivered on {blank:signed_on}. What happened: {blank:problem}. Please have a person look at it; my request: {blank:request}.",
    ),
    chat=Text(
        "订单 {blank:order}，运单 {blank:waybill}，记录显示{blank:signed_on}签收。事情是：{blank:problem}。请告诉我凭证传到哪里。请求：{blank:request}。",
        "Order {blank:order}, tracking number {blank:waybill}, is recorded as delivered on {blank:signed_on}. What happened: {blank:problem}. Please tell me where to upload the proof. Request: {blank:request}.",
    ),
    form=Text(
        "订单：{blank:order}。运单：{blank:waybill}，{blank:signed_on}签收，{blank:place}。事情：{blank:problem}。请求：{blank:request}。依据：{clause:platform-evidence}、{clause:platform-human-review}。",
        "Order: {blank:order}. Tracking number: {blank:waybill}, delivered on {blank:signed_on}, {blank:place}. What happened: {blank:problem}. Request: {blank:request}. Basis: {clause:platform-evidence}, {clause:platform-human-review}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("platform-no-refund-only", "platform-odr"),
    channels=("platform",),
    only_if=(Is("deal", ("sale",)),),
    then=Text(
        "平台按自己的规则处理，期限看订单页。处理对你不利的，可以要它说明理由，可以在平台申诉；只由机器判定的，可以要求人工判定。",
        "The platform decides under its own rules; the order page shows by when. If it decides against you, you may ask for the reasons and appeal there; a decision by machine alone may be put to a person.",
    ),
)
