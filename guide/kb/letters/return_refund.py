"""退货之后请商家退款 - the refund of a return."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="return-refund",
    title=Text("退货之后请商家退款", "Ask the shop to refund a return"),
    to=Text("商家，在退货单或平台聊天里", "The shop, in the return order or the platform's chat"),
    use=Text(
        "货已经退给商家，商家收到了不退款；或者退货在路上丢了、停了。",
        "You sent it back and the shop does not refund it, or the return was lost or is stuck on its way.",
    ),
    paragraphs=(
        Paragraph(Text("致{blank:seller}：", "To {blank:seller}:")),
        Paragraph(
            Text(
                "订单号 {blank:order}，商品是{blank:goods}，实际付款{blank:value}。退货运单号 {blank:waybill}，{blank:shipped_on}交寄。",
                "Order {blank:order}; goods: {blank:goods}; paid: {blank:value}. The return was sent on {blank:shipped_on}, tracking number {blank:waybill}.",
            )
        ),
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(
            Text(
                "上门取件由平台或者你们安排。路上的情况，请向你们安排的快递公司查询和索赔。",
                "You or the platform booked the carrier. Please have it traced with the carrier you chose, and claim from that carrier.",
            ),
            (Is("chosen", ("other",)),),
        ),
        Paragraph(
            Text(
                "快递是我自己找的，由我向快递公司查件；工单号是 {blank:ticket}。",
                "I chose the carrier, so tracing the parcel is up to me; the ticket number is {blank:ticket}.",
            ),
            (Is("chosen", ("me",)), Is("harm", ("missing", "late"))),
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
                "请在{blank:reply_on}之前退还货款 {blank:value}，并用文字答复。",
                "Please pay back {blank:value} by {blank:reply_on} and answer in writing.",
            )
        ),
        Paragraph(
            Text(
                "七日无理由退货的，依据{clause:return-refund-7d}，经营者应当自收到退回商品之日起{return-refund-7d}内返还货款。",
                "For a return without a reason, {clause:return-refund-7d} requires the trader to pay the price back within {return-refund-7d} of receiving the goods.",
            )
        ),
        Paragraph(
            Text(
                "因为质量问题退货的，依据{clause:defect-return-crl24}，必要的运费由经营者承担。",
                "For goods returned because of a defect, {clause:defect-return-crl24} makes the trader pay the necessary shipping costs.",
            )
        ),
        Paragraph(
            Text(
                "因为质量问题解除合同的，依据{clause:reject-defective-610}，退货在路上毁损、灭失的风险由出卖人承担。",
                "If the contract was ended because of a defect, {clause:reject-defective-610} puts the risk of loss or damage on the way back on the seller.",
            ),
            (Is("harm", ("missing", "late", "damaged")),),
        ),
        Paragraph(
            Text(
                "到{blank:reply_on}没有退款，我会请平台按{clause:platform-mediate-return}调解。",
                "If it is not refunded by {blank:reply_on}, I will ask the platform to mediate under {clause:platform-mediate-return}.",
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
        "shipped_on",
        "problem",
        "ticket",
        "seller_asked_on",
        "reply_on",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，订单 {blank:order} 的退货，单号 {blank:waybill}。事情是：{blank:problem}。请在{blank:reply_on}之前退还货款。交寄凭证我发在聊天里，请用文字回复。",
        "Hello, about the return of order {blank:order}, parcel {blank:waybill}. What happened: {blank:problem}. Please refund the price by {blank:reply_on}. I will put the proof that I sent it in the chat; please reply in writing.",
    ),
    chat=Text(
        "你好，订单 {blank:order} 的退货，运单 {blank:waybill}。事情是：{blank:problem}。交寄凭证我会发在这里，请在{blank:reply_on}之前退还 {blank:value}。",
        "Hello, about the return of order {blank:order}, tracking number {blank:waybill}. What happened: {blank:problem}. I will put the proof of sending here; please refund {blank:value} by {blank:reply_on}.",
    ),
    form=Text(
        "退货运单：{blank:waybill}，{blank:shipped_on}交寄。订单：{blank:order}。事情：{blank:problem}。请求：{blank:reply_on}之前退还{blank:value}。依据：{clause:return-refund-7d}。",
        "Return tracking number: {blank:waybill}, sent on {blank:shipped_on}. Order: {blank:order}. What happened: {blank:problem}. Request: refund of {blank:value} by {blank:reply_on}. Basis: {clause:return-refund-7d}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("seven-day-penal-15d",),
    channels=(
        "platform",
        "seller",
    ),
    only_if=(Is("deal", ("return",)),),
)
