"""退货之后请商家退款 - the refund of a return."""

from guide.kb.letters import parts
from guide.model import Is, Letter, Paragraph, Text

LETTER = Letter(
    id="return-refund",
    title=Text("退货之后请商家退款", "Asking the shop to refund a return"),
    to=Text("商家，在退货单或平台聊天里", "The shop, in the return order or the platform's chat"),
    use=Text(
        "货已经退给商家，商家收到了不退款；或者退货在路上丢了、停了。",
        "You sent it back and the shop does not refund, or the return was lost or is stuck on its way.",
    ),
    paragraphs=(
        Paragraph(Text("致{blank:seller}：", "To {blank:seller}:")),
        Paragraph(
            Text(
                "订单号 {blank:order}，商品是{blank:goods}，实际付款{blank:value}。退货运单号 {blank:waybill}，在{blank:shipped_on}交寄。",
                "Order {blank:order}, goods {blank:goods}, paid {blank:value}. The return travels under {blank:waybill}, posted on {blank:shipped_on}.",
            )
        ),
        Paragraph(
            Text(
                "这是我退回的货，由我交寄，交寄凭证附上。",
                "These are goods that I sent back; I posted them, and the proof is attached.",
            ),
            (Is("deal", ("return",)),),
        ),
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(
            Text(
                "上门取件由平台或贵方安排，路上的情况请向你们安排的快递公司查询。",
                "The collection was arranged by you or the platform; please trace it with the carrier that you chose.",
            ),
            (Is("chosen", ("other",)),),
        ),
        Paragraph(
            Text(
                "请在{blank:reply_on}之前退还货款 {blank:value}，并用文字答复。",
                "Please pay back {blank:value} by {blank:reply_on} and answer in writing.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:return-refund-7d}，经营者应当自收到退回商品之日起{return-refund-7d}内返还货款。",
                "Under {clause:return-refund-7d} the trader has to pay the price back within {return-refund-7d} of receiving the return.",
            )
        ),
        Paragraph(
            Text(
                "退货是因为质量问题的，依据{clause:defect-return-crl24}，必要的运费由经营者承担。",
                "Where it was returned for a defect, {clause:defect-return-crl24} puts the necessary freight on the trader.",
            )
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
        "reply_on",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，订单 {blank:order} 的退货，单号 {blank:waybill}。事情是：{blank:problem}。请在{blank:reply_on}之前退还货款。交寄凭证我发在聊天里，请回复。",
        "Hello, about the return of order {blank:order}, number {blank:waybill}. What happened: {blank:problem}. Please refund the price by {blank:reply_on}. The proof of posting is in the chat; please reply.",
    ),
    chat=Text(
        "你好，订单 {blank:order} 的退货，运单 {blank:waybill}。事情是：{blank:problem}。交寄凭证附上，请在{blank:reply_on}之前退还 {blank:value}。",
        "Hello, about the return of order {blank:order}, waybill {blank:waybill}. What happened: {blank:problem}. Proof of posting attached; please refund {blank:value} by {blank:reply_on}.",
    ),
    form=Text(
        "退货单号：{blank:waybill}。订单：{blank:order}。事情：{blank:problem}。请求：{blank:reply_on}之前退还{blank:value}。依据：{clause:return-refund-7d}。",
        "Return waybill: {blank:waybill}. Order: {blank:order}. What happened: {blank:problem}. Request: refund of {blank:value} by {blank:reply_on}. Basis: {clause:return-refund-7d}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("seven-day-penal-15d",),
    channels=(
        "platform",
        "seller",
    ),
    only_if=(Is("deal", ("return",)),),
)
