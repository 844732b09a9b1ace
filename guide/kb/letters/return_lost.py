"""退货没有送到商家 - a return that never arrived at the shop."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

# 已经交寄、没有送到记录的：停在路上、丢了、毁了，或者一直在查。
ON_ITS_WAY = (
    "lost",
    "stalled",
    "transit_delay",
    "weather_force_majeure",
    "missorted",
    "label_problem",
    "held_at_depot",
    "delivery_overdue",
    "destroyed_abandoned",
    "investigating",
    "s_picked_up",
    "s_in_transit",
    "s_arrived_destination",
    "s_out_for_delivery",
)

LETTER = Letter(
    id="return-lost",
    title=Text("退货没有送到，请商家处理", "A return that never reached the shop"),
    to=Text("商家，在退货单或平台聊天里", "The shop, in the return order or the platform's chat"),
    use=Text(
        "退货已经寄出，在路上丢了或者停了，商家没有收到。",
        "You sent the return; it was lost or is stuck, and the shop does not have it.",
    ),
    paragraphs=(
        Paragraph(Text("致{blank:seller}：", "To {blank:seller}:")),
        Paragraph(
            Text(
                "订单号 {blank:order}，商品是{blank:goods}，实际付款{blank:value}。退货运单号 {blank:waybill}，{blank:shipped_on}交寄。",
                "Order {blank:order}; goods: {blank:goods}; paid: {blank:value}. The return was sent on {blank:shipped_on}, tracking number {blank:waybill}.",
            )
        ),
        parts.LATEST,
        Paragraph(
            Text(
                "到{blank:today}，我没有看到退货送到的记录。",
                "As of {blank:today} I have seen no record that the return was delivered.",
            )
        ),
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(
            Text(
                "快递由平台或者你们安排。请向承运的快递公司查件、索赔，并把结果告诉我。",
                "You or the platform arranged the carriage. Please have the carrier trace it, claim from the carrier, and tell me the result.",
            ),
            (Is("chosen", ("other",)),),
        ),
        Paragraph(
            Text(
                "快递是我自己找的。我会请快递公司查件，并把结果告诉你们。",
                "I chose the carrier. I will have it trace the parcel and tell you the result.",
            ),
            (Is("chosen", ("me",)),),
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
                "请不要因为没有收到就关闭退货单。请在{blank:reply_on}之前退还货款 {blank:value}；不能退的，请用文字写明理由和依据。",
                "Please do not close the return order for non-arrival. Please refund {blank:value} by {blank:reply_on}; if you will not, give your reasons and grounds in writing.",
            )
        ),
        Paragraph(
            Text(
                "因为质量问题解除合同的，依据{clause:reject-defective-610}，退货在路上毁损、灭失的风险由出卖人承担。",
                "Where the contract was ended because of a defect, {clause:reject-defective-610} puts the risk of loss or damage on the way back on the seller.",
            )
        ),
        Paragraph(
            Text(
                "无理由退货的，请按退货单和平台规则写明的约定处理，并指出是哪一条。",
                "For a return without a reason, please apply what the return order and the platform's rules say, and name the clause.",
            )
        ),
        Paragraph(
            Text(
                "到{blank:reply_on}没有答复，我会请平台按{clause:platform-mediate-return}调解。",
                "Without an answer by {blank:reply_on} I will ask the platform to mediate under {clause:platform-mediate-return}.",
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
        "last_scan",
        "last_scan_on",
        "problem",
        "seller_asked_on",
        "reply_on",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，订单 {blank:order} 的退货，单号 {blank:waybill}，{blank:shipped_on}交寄，到今天没有送到的记录。请在{blank:reply_on}之前告诉我货款怎么退。交寄凭证我发在聊天里，请用文字回复。",
        "Hello, about the return of order {blank:order}, number {blank:waybill}, sent on {blank:shipped_on}: there is no record of its arrival. Please tell me by {blank:reply_on} how the price will be refunded. I will put the proof of sending in the chat; please reply in writing.",
    ),
    chat=Text(
        "你好，订单 {blank:order} 的退货，运单 {blank:waybill}，{blank:shipped_on}交寄，最近一条记录是{blank:last_scan_on}，没有送到。交寄凭证我会发在这里，请不要关闭退货单，{blank:reply_on}之前退还 {blank:value}，或者用文字写明理由。",
        "Hello, the return of order {blank:order}, tracking number {blank:waybill}, was sent on {blank:shipped_on}; the latest record is of {blank:last_scan_on}, and it has not arrived. I will put the proof of sending here. Please keep the return order open and refund {blank:value} by {blank:reply_on}, or give your reasons in writing.",
    ),
    form=Text(
        "退货运单：{blank:waybill}，{blank:shipped_on}交寄，最近一条记录{blank:last_scan_on}，没有送到。订单：{blank:order}。事情：{blank:problem}。请求：{blank:reply_on}之前退还{blank:value}，或者写明理由。依据：{clause:platform-mediate-return}；因质量问题退货的，{clause:reject-defective-610}。",
        "Return tracking number: {blank:waybill}, sent on {blank:shipped_on}, latest record {blank:last_scan_on}, not delivered. Order: {blank:order}. What happened: {blank:problem}. Request: refund of {blank:value} by {blank:reply_on}, or reasons in writing. Basis: {clause:platform-mediate-return}; for a return because of a defect, {clause:reject-defective-610}.",
    ),
    form_limit=parts.FORM_LIMIT,
    channels=(
        "platform",
        "seller",
    ),
    only_if=(
        Is("deal", ("return",)),
        Is("harm", ("missing", "late")),
        Is("seen", ON_ITS_WAY),
    ),
)
