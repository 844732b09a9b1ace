"""向平台证明已经送到 - proof of delivery, to the platform."""

from guide.kb.letters import parts
from guide.model import Is, Letter, Paragraph, Text

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
                "Order {blank:order}, goods {blank:goods}, waybill {blank:waybill}, carried by {blank:carrier}, posted on {blank:shipped_on}.",
            )
        ),
        Paragraph(
            Text(
                "官方记录在{blank:signed_on}显示签收。",
                "The official record shows delivery on {blank:signed_on}.",
            )
        ),
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(Text("请求：{blank:request}。", "What I ask: {blank:request}.")),
        Paragraph(
            Text(
                "依据{clause:platform-evidence}，平台要提供原始记录；依据{clause:platform-burden}，应当公平分配举证责任。只由机器判定的，请按{clause:platform-human-review}改由人工判定。",
                "Under {clause:platform-evidence} the platform has to provide the original records; under {clause:platform-burden} it has to divide the burden of proof fairly. If only a machine decided, please have a person decide under {clause:platform-human-review}.",
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
        "problem",
        "request",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，订单 {blank:order} 的举证材料我已经上传：{blank:problem}。请转人工核实，请求是：{blank:request}。",
        "Hello, my proof for order {blank:order} is uploaded: {blank:problem}. Please have a person look at it; I ask: {blank:request}.",
    ),
    chat=Text(
        "订单 {blank:order}，运单 {blank:waybill}：{blank:problem}。签收凭证附上，请求：{blank:request}。",
        "Order {blank:order}, waybill {blank:waybill}: {blank:problem}. Proof of delivery attached; request: {blank:request}.",
    ),
    form=Text(
        "订单：{blank:order}。运单：{blank:waybill}。事情：{blank:problem}。请求：{blank:request}。依据：{clause:platform-evidence}、{clause:platform-human-review}。",
        "Order: {blank:order}. Waybill: {blank:waybill}. What happened: {blank:problem}. Request: {blank:request}. Basis: {clause:platform-evidence}, {clause:platform-human-review}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("platform-no-refund-only",),
    channels=("platform",),
    only_if=(Is("deal", ("sale",)),),
)
