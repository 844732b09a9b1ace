"""消费投诉 - asks 12315, or a consumer association, to mediate with the seller."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="market-complaint",
    title=Text("向 12315 投诉卖家", "Complaint about the seller to 12315"),
    to=Text(
        "卖家公示地址的市场监管部门；也可以改交消费者协会，两家只选一家",
        "The market regulator at the seller's published address, or a consumer association; only one of the two",
    ),
    use=Text(
        "为生活消费买的东西，和卖家、平台都谈不拢。快递服务本身的问题走申诉。",
        "You bought it for private use, and talks with the seller and the platform failed. About the courier's service, use the appeal.",
    ),
    paragraphs=(
        Paragraph(Text("致受理投诉的部门：", "To the body that takes this complaint:")),
        Paragraph(
            Text(
                "投诉人：{blank:my_name}\n电话：{blank:my_phone}\n地址：{blank:address}",
                "Complainant: {blank:my_name}\nPhone: {blank:my_phone}\nAddress: {blank:address}",
            )
        ),
        Paragraph(Text("被投诉的卖家：{blank:seller}。", "The seller: {blank:seller}.")),
        Paragraph(
            Text("卖家的地址：{blank:seller_address}。", "Its address: {blank:seller_address}.")
        ),
        Paragraph(Text("购物平台：{blank:platform}。", "The platform: {blank:platform}.")),
        Paragraph(
            Text(
                "购买的用途：{blank:use}。",
                "Bought for: {blank:use}.",
            ),
            (Is("deal", ("shop", "return")),),
        ),
        Paragraph(
            Text(
                "订单号 {blank:order}，商品是{blank:goods}，实际付款{blank:value}。",
                "Order {blank:order}; goods: {blank:goods}; paid: {blank:value}.",
            )
        ),
        Paragraph(
            Text("运单号 {blank:waybill}。", "Tracking number {blank:waybill}."),
            (Is("claim", ("", "deliver", "conform", "return-refund", "fake-shipment")),),
        ),
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(
            Text(
                "我向卖家提过请求，卖家没有答复。",
                "I put my request to the seller, who did not answer.",
            ),
            (Is("seller_asked", ("silent",)),),
        ),
        Paragraph(
            Text(
                "我向卖家提过请求，卖家没有同意。",
                "I put my request to the seller, who did not agree.",
            ),
            (Is("seller_asked", ("refused",)),),
        ),
        parts.SELLER_ANSWER,
        Paragraph(
            Text(
                "我请求调解，要求卖家：{blank:request}。",
                "Please mediate. This is what I ask of the seller: {blank:request}.",
            )
        ),
        Paragraph(
            Text(
                "同一争议没有别的机构受理，也没有诉讼或者仲裁。",
                "No other body has taken this dispute, and it is not before a court or an arbitrator.",
            ),
            (Is("elsewhere", ("none",)),),
        ),
        Paragraph(
            Text(
                "依据{clause:risk-seller-transport-ecl20}，网购商品在运输途中的风险由卖家承担，买家另选快递的除外。依据{clause:contract-third-party-fault}，因为第三人没有履行好的，卖家仍然要对买家负责。",
                "Under {clause:risk-seller-transport-ecl20} the seller bears the risk in transit, unless the buyer chose another courier. Under {clause:contract-third-party-fault} a seller answers to the buyer even where a third party failed.",
            ),
            (
                Is("claim", ("deliver",)),
                Is("harm", ("missing", "late", "misdelivered")),
            ),
        ),
        Paragraph(
            Text(
                "依据{clause:breach-liability-577}，卖家没有按约定履行的，应当继续履行、补救或者赔偿损失。",
                "Under {clause:breach-liability-577} a seller who does not perform as agreed must go on performing, remedy it or pay damages.",
            ),
            (Is("claim", ("deliver", "fake-shipment", "cancelled-order")),),
        ),
        Paragraph(
            Text(
                "依据{clause:order-formed-49}，订单成立，卖家就要发货；依据{clause:terminate-effects-566}，合同解除后应当退款。",
                "Under {clause:order-formed-49} the seller has to ship once the order stands; under {clause:terminate-effects-566} the price must be paid back when the contract has ended.",
            ),
            (Is("claim", ("cancelled-order",)),),
        ),
        Paragraph(
            Text(
                "依据{clause:defect-return-crl24}，商品不符合质量要求的，可以退货、更换、修理；依据{clause:quality-617}，也可以要求减少价款。",
                "Under {clause:defect-return-crl24} goods that do not meet the quality required may be returned, exchanged or repaired; under {clause:quality-617} a lower price may be asked too.",
            ),
            (Is("claim", ("conform",)), Is("deal", ("shop",))),
        ),
        Paragraph(
            Text(
                "七日无理由退货的，依据{clause:return-refund-7d}，经营者应当自收到退回商品之日起{return-refund-7d}内返还货款。",
                "For a return without a reason, {clause:return-refund-7d} requires the trader to pay the price back within {return-refund-7d} of receiving the goods.",
            ),
            (Is("claim", ("return-refund",)),),
        ),
        Paragraph(
            Text(
                "因为质量问题退货的，依据{clause:defect-return-crl24}处理，必要的运费由经营者承担。",
                "For goods returned because of a defect, {clause:defect-return-crl24} applies, and the trader pays the necessary shipping costs.",
            ),
            (Is("claim", ("return-refund",)),),
        ),
        Paragraph(
            Text(
                "收到退货超过{seven-day-penal-15d}还没有退款的，请依据{clause:seven-day-penal-15d}处理。",
                "If it has still not paid {seven-day-penal-15d} after receiving the return, please act under {clause:seven-day-penal-15d}.",
            ),
            (Is("claim", ("return-refund",)),),
        ),
        Paragraph(
            Text(
                "请依据{clause:12315-accept-7wd}，在{12315-accept-7wd}内告诉我是否受理。不受理的，请说明理由和别的途径。",
                "Under {clause:12315-accept-7wd}, please tell me within {12315-accept-7wd} whether you accept it. If not, please give the reason and say where else I can turn.",
            )
        ),
        Paragraph(
            Text(
                "我同意调解。调解没有结果的，我会考虑起诉。",
                "I agree to mediation. If it does not succeed, I will consider going to court.",
            )
        ),
        parts.EVIDENCE,
        Paragraph(
            Text(
                "以上情况属实。日期：{blank:today}",
                "The above is true. Date: {blank:today}",
            )
        ),
    ),
    blanks=(
        "seller",
        "seller_address",
        "platform",
        "waybill",
        "order",
        "address",
        "goods",
        "value",
        "use",
        "problem",
        "their_answer",
        "request",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，我要投诉{blank:seller}，订单 {blank:order}，实际付款{blank:value}。事情是：{blank:problem}。我请求调解，要求：{blank:request}。请登记，告诉我编号、归哪里管、证据怎么交、哪天知道受不受理。我的电话是 {blank:my_phone}。",
        "Hello, I want to complain about {blank:seller}: order {blank:order}, paid {blank:value}. What happened: {blank:problem}. I ask for mediation and for this: {blank:request}. Please register it and tell me the reference number, which office handles it, how to send proof and when I will hear whether it is taken. My phone is {blank:my_phone}.",
    ),
    chat=Text(
        "消费投诉：网店{blank:seller}，订单 {blank:order}，商品{blank:goods}，实际付款{blank:value}。事情是：{blank:problem}。我请求调解，要求：{blank:request}。请告诉我编号和受理的部门。",
        "Consumer complaint: shop {blank:seller}, order {blank:order}, goods {blank:goods}, paid {blank:value}. What happened: {blank:problem}. I ask for mediation and for this: {blank:request}. Please tell me the reference number and the office in charge.",
    ),
    form=Text(
        "卖家：{blank:seller}。订单：{blank:order}。商品：{blank:goods}，实付{blank:value}。用途：{blank:use}。事情：{blank:problem}。卖家的答复：{blank:their_answer}。请求：{blank:request}。同意调解。证据：{blank:evidence}。联系人：{blank:my_name}，{blank:my_phone}。",
        "Seller: {blank:seller}. Order: {blank:order}. Goods: {blank:goods}, paid {blank:value}. Bought for: {blank:use}. What happened: {blank:problem}. The seller's answer: {blank:their_answer}. Request: {blank:request}. I agree to mediation. Evidence: {blank:evidence}. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("12315-materials", "12315-not-accepted", "12315-other-dept", "12315-jurisdiction"),
    channels=("market-regulator", "consumer-association"),
    only_if=(Is("deal", ("", "shop", "return")),),
)
