"""催告送到，否则解除合同 - deliver by a day, or the contract ends."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="termination-refund",
    title=Text("定期送到，不然解除合同退款", "Deliver by a day, or the contract ends"),
    to=Text("卖家，在购物平台的聊天里", "The seller, in the platform's chat"),
    use=Text(
        "卖家没有发货、没有送到，问过没有结果。",
        "The seller has not shipped or delivered, and asking got you nowhere.",
    ),
    paragraphs=(
        Paragraph(Text("致{blank:seller}：", "To {blank:seller}:")),
        Paragraph(
            Text(
                "订单号 {blank:order}，商品是{blank:goods}，实际付款{blank:value}。",
                "Order {blank:order}; goods: {blank:goods}; paid: {blank:value}.",
            )
        ),
        Paragraph(
            Text("运单号 {blank:waybill}。", "Tracking number {blank:waybill}."),
            (Is("claim", ("deliver",)),),
        ),
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
                "请在{blank:reply_on}之前把商品送到。到这一天没有送到，合同就此解除，不再另外通知。",
                "Please have the goods delivered by {blank:reply_on}. If they are not delivered by that day, the contract ends then, without further notice.",
            )
        ),
        Paragraph(
            Text(
                "合同解除之后，请原路退还全部货款 {blank:value}。",
                "Once it has ended, please refund the whole price, {blank:value}, to the original means of payment.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:not-received-terminate}，迟延履行主要债务，经催告后在合理期限内仍未履行的，可以解除合同。依据{clause:terminate-notice-565}，通知写明期限的，期限届满时合同解除。依据{clause:terminate-effects-566}，解除后可以要求恢复原状并赔偿损失。",
                "Under {clause:not-received-terminate} a contract may be ended where the main duty is still not performed after a demand and a reasonable time. Under {clause:terminate-notice-565} it ends on the day set in the notice. Under {clause:terminate-effects-566} what was paid may then be claimed back, with damages.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:risk-seller-transport-ecl20}，网购商品在运输途中的风险由卖家承担，买家另选快递的除外。",
                "Under {clause:risk-seller-transport-ecl20} the seller bears the risk in transit, unless the buyer chose another courier.",
            ),
            (Is("claim", ("deliver",)), Is("deal", ("shop",))),
        ),
        Paragraph(
            Text(
                "依据{clause:order-formed-49}，消费者付款之后，经营者不能用格式条款约定合同不成立。",
                "Under {clause:order-formed-49} a trader's standard terms cannot say that there is no contract after the consumer has paid.",
            ),
            (Is("claim", ("cancelled-order",)), Is("deal", ("shop",))),
        ),
        Paragraph(
            Text(
                "依据{clause:breach-liability-577}，没有按约定履行的，应当承担违约责任。",
                "Under {clause:breach-liability-577} whoever does not perform as agreed is liable.",
            )
        ),
        Paragraph(
            Text(
                "到{blank:reply_on}没有送到，也没有退款，我会在订单里申请平台介入。",
                "If it is neither delivered nor refunded by {blank:reply_on}, I will ask the platform to step in.",
            ),
            (Is("deal", ("shop",)),),
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
        "seller_asked_on",
        "reply_on",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，订单 {blank:order}：{blank:problem}。请在{blank:reply_on}之前送到，到时没有送到，合同就解除，请退还全部货款。我会在聊天里写一遍，请回复收到。",
        "Hello, order {blank:order}: {blank:problem}. Please deliver by {blank:reply_on}; otherwise the contract ends and I want the whole price back. I will write this in the chat; please confirm.",
    ),
    chat=Text(
        "订单 {blank:order}：{blank:problem}。请在{blank:reply_on}之前送到；到时没有送到，合同解除，请原路退还全部货款 {blank:value}。",
        "Order {blank:order}: {blank:problem}. Please deliver by {blank:reply_on}; if not delivered by then, the contract ends and I ask for the whole price, {blank:value}, back.",
    ),
    form=Text(
        "订单：{blank:order}。事情：{blank:problem}。要求：{blank:reply_on}之前送到，逾期合同解除，退还{blank:value}。依据：{clause:not-received-terminate}、{clause:terminate-notice-565}。",
        "Order: {blank:order}. What happened: {blank:problem}. Demand: delivery by {blank:reply_on}, otherwise the contract ends and {blank:value} is to be paid back. Basis: {clause:not-received-terminate}, {clause:terminate-notice-565}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("refund-one-off",),
    channels=(
        "seller",
        "platform",
    ),
    only_if=(
        Is(
            "deal",
            (
                "shop",
                "business",
            ),
        ),
    ),
    then=Text(
        "到你写的日子没有送到，就在订单里申请退款，再请平台介入。还是不退，可以向 12315 投诉，或者起诉。",
        "If nothing has come by the day you named, ask for the refund in the order, then bring in the platform. If it still is not paid, you may complain to 12315 or sue.",
    ),
)
