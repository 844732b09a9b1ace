"""坏了、少了、不对，请卖家处理 - damaged, short or wrong: to the seller."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="conform-remedy",
    title=Text("东西坏了、少了、不对，请卖家处理", "Damaged, short or wrong: to the seller"),
    to=Text("卖家，在购物平台的聊天里", "The seller, in the platform's chat"),
    use=Text("收到的东西坏了、少了或者不对。", "What came is damaged, short or wrong."),
    paragraphs=(
        Paragraph(Text("致{blank:seller}：", "To {blank:seller}:")),
        Paragraph(
            Text(
                "订单号 {blank:order}，商品是{blank:goods}，实际付款{blank:value}，运单号 {blank:waybill}。",
                "Order {blank:order}; goods: {blank:goods}; paid: {blank:value}; tracking number: {blank:waybill}.",
            )
        ),
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(
            Text("损坏的情况：{blank:damage}。", "The damage: {blank:damage}."),
            (Is("harm", ("damaged",)),),
        ),
        Paragraph(
            Text("少了：{blank:missing}。", "Missing: {blank:missing}."),
            (Is("harm", ("short",)),),
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
                "我现在就数量和质量通知你们（{clause:notify-2-years-621}）。东西和包装我会留着，可以看照片，也可以约时间查看。",
                "I hereby notify you about quantity and quality ({clause:notify-2-years-621}). I will keep the goods and packing; you may ask for photos or inspect them by appointment.",
            )
        ),
        Paragraph(
            Text(
                "我的请求是：{blank:request}。请在{blank:reply_on}之前答复。",
                "My request: {blank:request}. Please answer by {blank:reply_on}.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:quality-617}和{clause:remedies-582}，买的一方可以合理选择修理、更换、退货或者减少价款。",
                "Under {clause:quality-617} and {clause:remedies-582} a buyer may reasonably choose repair, replacement, return or a lower price.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:defect-return-crl24}，商品不符合质量要求的，可以退货、更换、修理，必要的运费由经营者承担。",
                "Under {clause:defect-return-crl24} goods that do not meet the quality required may be returned, exchanged or repaired, and the trader pays the necessary shipping costs.",
            ),
            (Is("deal", ("shop",)),),
        ),
        Paragraph(
            Text(
                "依据{clause:risk-seller-transport-ecl20}，网购商品在运输途中的风险由卖家承担，买家另选快递的除外。",
                "Under {clause:risk-seller-transport-ecl20} the seller bears the risk in transit, unless the buyer chose another courier.",
            ),
            (Is("deal", ("shop",)),),
        ),
        Paragraph(
            Text(
                "依据{clause:sign-not-quality-acceptance}，签收不等于认可质量。",
                "Under {clause:sign-not-quality-acceptance} signing for it does not mean accepting its quality.",
            ),
            (Is("deal", ("shop",)), Is("received", ("yes", "partly"))),
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
        "problem",
        "damage",
        "missing",
        "seller_asked_on",
        "request",
        "reply_on",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，订单 {blank:order} 收到的东西有问题。事情是：{blank:problem}。我的请求是：{blank:request}。请在{blank:reply_on}之前用文字答复。我会在聊天里把这些话再写一遍。",
        "Hello, there is a problem with what I received for order {blank:order}. What happened: {blank:problem}. My request: {blank:request}. Please answer in writing by {blank:reply_on}. I will repeat this in the chat.",
    ),
    chat=Text(
        "你好，订单 {blank:order}，运单 {blank:waybill}。事情是：{blank:problem}。请求：{blank:request}。请在{blank:reply_on}之前答复。",
        "Order {blank:order}, tracking number {blank:waybill}. What happened: {blank:problem}. Request: {blank:request}. Please answer by {blank:reply_on}.",
    ),
    form=Text(
        "订单：{blank:order}。商品：{blank:goods}。事情：{blank:problem}。请求：{blank:request}，{blank:reply_on}之前答复。依据：{clause:quality-617}、{clause:remedies-582}。",
        "Order: {blank:order}. Goods: {blank:goods}. What happened: {blank:problem}. Request: {blank:request}, answer by {blank:reply_on}. Basis: {clause:quality-617}, {clause:remedies-582}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("breach-liability-577",),
    channels=(
        "seller",
        "platform",
    ),
    only_if=(
        Is("harm", ("damaged", "short", "wrong")),
        Is("role", ("", "buyer")),
        Is("deal", ("", "shop", "private", "business")),
    ),
)
