"""对退回来的东西提出异议 - contesting what came back."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="contest-return",
    title=Text("对退回来的东西提出异议", "Disputing what came back"),
    to=Text("平台的售后处理页面", "The platform's dispute page"),
    use=Text(
        "你开店，买家退回来的是空包、别的东西或者用坏的。",
        "You run a shop and what came back is empty, something else or used.",
    ),
    paragraphs=(
        Paragraph(Text("致平台售后：", "To the platform's after-sales service:")),
        Paragraph(
            Text(
                "订单号 {blank:order}，商品是{blank:goods}，退货运单号 {blank:waybill}。",
                "Order {blank:order}, goods {blank:goods}, return tracking number {blank:waybill}.",
            )
        ),
        Paragraph(
            Text(
                "退回来的东西和我寄出的不一样：{blank:came_back}。",
                "What came back is not what I sent: {blank:came_back}.",
            )
        ),
        Paragraph(
            Text("包裹在{blank:signed_on}签收。", "The parcel was received on {blank:signed_on}."),
            (Is("received", ("yes", "partly")),),
        ),
        Paragraph(
            Text(
                "请先不要退款，等人工核实。我的请求是：{blank:request}。",
                "Please do not refund until a person has looked at it. My request: {blank:request}.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:return-intact}，退回的商品应当完好。依据{clause:platform-burden}，平台应当公平分配双方的举证责任。只由机器判定的，请按{clause:platform-human-review}改由人工判定。",
                "Under {clause:return-intact} a return must be intact. Under {clause:platform-burden} the platform has to divide the burden of proof fairly. If the decision was automatic, please have a person decide under {clause:platform-human-review}.",
            )
        ),
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "order",
        "goods",
        "waybill",
        "came_back",
        "signed_on",
        "request",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，订单 {blank:order} 的退货有问题：{blank:came_back}。请先不要退款，转人工核实，告诉我录像和重量记录传到哪里。",
        "Hello, there is a problem with the return of order {blank:order}: {blank:came_back}. Please do not refund yet, have a person look at it, and tell me where to upload the video and the weight record.",
    ),
    chat=Text(
        "订单 {blank:order} 的退货 {blank:waybill}：{blank:came_back}。请先不要退款，转人工核实。请求：{blank:request}。",
        "Return {blank:waybill} of order {blank:order}: {blank:came_back}. Please do not refund yet and have a person look at it. Request: {blank:request}.",
    ),
    form=Text(
        "订单：{blank:order}。退货运单：{blank:waybill}。退回的情况：{blank:came_back}。证据：{blank:evidence}。请求：{blank:request}。依据：{clause:return-intact}、{clause:platform-human-review}。",
        "Order: {blank:order}. Return tracking number: {blank:waybill}. What came back: {blank:came_back}. Evidence: {blank:evidence}. Request: {blank:request}. Basis: {clause:return-intact}, {clause:platform-human-review}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("platform-odr", "platform-evidence", "breach-liability-577"),
    channels=("platform",),
    only_if=(
        Is("deal", ("return-to-me",)),
        Is("harm", ("none", "damaged", "short", "wrong", "misdelivered", "going-back")),
    ),
    then=Text(
        "平台按自己的规则处理，期限看退货单。结果出来之前，不要点“已收到退货”。处理对你不利的，可以在平台申诉。",
        "The platform decides under its own rules; the return shows by when. Until then, do not confirm that the return has come. If it decides against you, you may appeal there.",
    ),
)
