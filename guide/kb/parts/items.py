"""Shared items: evidence to keep, and what never to do, written once for all kinds."""

from guide.model.steps import Item
from guide.model.text import Text

ITEMS: tuple[Item, ...] = (
    # ------------------------------------------------------------ evidence to keep
    Item(
        id="keep-trace",
        says=Text(
            "完整单号，和带时间的整条轨迹截图",
            "The full number, and screenshots of the whole tracking history with times",
        ),
        why=Text("说明包裹停在哪一环、停了多久。", "They show where it stopped and for how long."),
    ),
    Item(
        id="keep-parties",
        says=Text(
            "收件人和寄件人的姓名、电话、地址，已核对无误",
            "Names, phones and addresses of recipient and sender, checked",
        ),
        why=Text("客服和网点都会先问这些。", "It is the first thing anybody will ask for."),
    ),
    Item(
        id="keep-order",
        says=Text(
            "订单、付款记录和商品页面截图",
            "The order, the payment record and a screenshot of the product page",
        ),
        why=Text("证明买卖关系和价款。", "They prove the sale and the price."),
    ),
    Item(
        id="keep-value",
        says=Text(
            "内件的品名、数量和价值凭证（发票、付款、报价）",
            "What was inside, how many, and proof of value (invoice, payment, quote)",
        ),
        why=Text("索赔和清关都要看。", "Needed for a claim and for customs."),
    ),
    Item(
        id="keep-talks",
        says=Text(
            "每次沟通的日期、渠道、工号、答复和工单号",
            "Date, channel, agent, reply and ticket number of every contact",
        ),
        why=Text("证明你已先找过对方。", "They prove that you asked them first."),
    ),
    Item(
        id="keep-agreement",
        says=Text(
            "和卖家、寄件人确认地址或没收到货的聊天记录",
            "Chats with the seller or sender about the address, or about not having received it",
        ),
    ),
    Item(
        id="keep-promise",
        says=Text(
            "快递公司或卖家承诺的送达时间的截图",
            "A screenshot of the delivery time promised by the carrier or the seller",
        ),
        why=Text("算延误从这里开始。", "Any delay is counted from it."),
    ),
    Item(
        id="keep-label",
        says=Text(
            "面单照片，看得清单号和地址",
            "A photo of the label with the number and address legible",
        ),
    ),
    Item(
        id="keep-posting",
        says=Text(
            "寄件底单或下单记录，包括运费和重量",
            "The shipping receipt or order, with the fee and the weight",
        ),
        why=Text(
            "证明合同、重量和资费。", "It proves the contract, the weight and the shipping fee."
        ),
    ),
    Item(
        id="keep-insurance",
        says=Text(
            "保价凭证，或寄件时保价页面的截图",
            "Proof of insurance, or a screenshot of the insurance page from when it was sent",
        ),
    ),
    Item(
        id="keep-goods-photo",
        says=Text(
            "内件和外包装的照片，有序列号的拍下来",
            "Photos of the contents and packing, with serial numbers if there are any",
        ),
        why=Text(
            "找无着快件、认领和索赔都用得上。",
            "They help to match it, to identify it and to claim.",
        ),
    ),
    Item(
        id="keep-calls",
        says=Text(
            "当天的通话记录截图，包括被拦截的来电",
            "A screenshot of that day's call list, with blocked calls",
        ),
        why=Text("说明有没有人真的打过电话。", "It shows whether anybody really called."),
    ),
    Item(
        id="keep-notice",
        says=Text(
            "入柜、入站或取件的通知，和它到达的时间",
            "The notice from the locker or pickup station, and when it came",
        ),
    ),
    Item(
        id="keep-no-consent",
        says=Text(
            "你要求送上门、没有同意代放的聊天或备注",
            "The chat or order note in which you asked for delivery to the door and did not agree to it being left elsewhere",
        ),
    ),
    Item(
        id="keep-delivery-proof",
        says=Text(
            "签收底单、签收照片、签收人一栏的截图",
            "Proof of delivery: slip, photo and the name shown as signatory",
        ),
    ),
    Item(
        id="keep-unboxing",
        says=Text(
            "从拿到手开始不间断的开箱视频",
            "An uncut video from taking the parcel in to opening it",
        ),
    ),
    Item(
        id="keep-outer-box",
        says=Text(
            "外箱六面、胶带、面单和缓冲物的照片",
            "Photos of every side of the box, the tape, the label and the padding",
        ),
    ),
    Item(
        id="keep-weight",
        says=Text(
            "当场称重的照片，和面单上的重量对照",
            "A photo of the parcel on a scale, to compare with the label",
        ),
    ),
    Item(
        id="keep-suspension",
        says=Text(
            "停运、限行或网点暂停的公告截图",
            "A screenshot of the notice that service is suspended or closed",
        ),
        why=Text(
            "看得出原因和期限是否属实。", "It shows whether the reason and the dates are true."
        ),
    ),
    Item(
        id="keep-customs-notice",
        says=Text(
            "海关或承运商的书面通知，写明原因和截止日",
            "The written notice from customs or the carrier, with the reason and the deadline",
        ),
    ),
    Item(
        id="keep-submission",
        says=Text(
            "材料提交成功的回执，写有日期",
            "The receipt for the documents you submitted, with its date",
        ),
    ),
    Item(
        id="keep-tax-receipt",
        says=Text(
            "税单和官方渠道的缴款凭证",
            "The tax bill and the receipt of the official payment channel",
        ),
    ),
    Item(
        id="keep-return-trace",
        says=Text(
            "退回原因和退件轨迹的截图",
            "Screenshots of the reason for the return and of its tracking",
        ),
    ),
    Item(
        id="keep-carrier-statement",
        says=Text(
            "快递公司的书面结论：丢失、损毁或查无",
            "The carrier's conclusion in writing: lost, destroyed or not found",
        ),
    ),
    # ------------------------------------------------------------ what never to do
    Item(
        id="never-confirm",
        says=Text(
            "东西是你买的，问题没解决，就不要点“确认收货”。",
            "If you bought it: do not confirm receipt while the problem is open.",
        ),
        why=Text(
            "确认以后，货款就可能放给卖家，退款要难得多。",
            "After that the money may go to the seller, and a refund gets much harder.",
        ),
    ),
    Item(
        id="never-private-pay",
        says=Text(
            "不要离开平台私下转账、私下退款。",
            "Do not pay or settle outside the platform.",
        ),
    ),
    Item(
        id="never-public-number",
        says=Text(
            "不要在公开评论里写单号、电话和地址。",
            "Do not post your tracking number, phone or address in public comments.",
        ),
        why=Text(
            "冒充理赔的人就是照着这些来找你的。",
            "Fraudsters who pose as claims staff work from exactly these.",
        ),
    ),
    Item(
        id="never-link",
        says=Text(
            "不要点短信里的“更新地址”“补缴税款”链接。",
            "Do not follow links in messages to “update the address” or “pay duty”.",
        ),
    ),
    Item(
        id="never-code",
        says=Text(
            "不要把验证码、银行卡号给任何来电，也不要共享屏幕。",
            "Do not give codes or card numbers to any caller, and do not share your screen.",
        ),
    ),
    Item(
        id="never-phone-only",
        says=Text(
            "不要只打电话，不留文字。",
            "Do not leave it at phone calls: put something in writing.",
        ),
    ),
    Item(
        id="never-many-tickets",
        says=Text(
            "不要一天里反复建好几个工单。",
            "Do not open several tickets on one day.",
        ),
        why=Text(
            "它们会被合并，或者互相等待。",
            "They may be merged, or each may wait for the other.",
        ),
    ),
    Item(
        id="never-wait-forever",
        says=Text(
            "不要一直等而不问，也不要等到订单自动确认。",
            "Do not just wait, and do not let the order confirm itself.",
        ),
    ),
    Item(
        id="never-insult",
        says=Text(
            "不要骂人，不要夸大；只说事实和要求。",
            "Do not insult or exaggerate; give the facts and one request.",
        ),
        why=Text(
            "能帮你的人，可能就是接电话的这个人。",
            "The person on the phone may be the one who can help.",
        ),
    ),
    Item(
        id="never-false-value",
        says=Text(
            "不要虚报品名、价值或用途。",
            "Do not state false contents, value or use.",
        ),
    ),
    Item(
        id="never-sign-away",
        says=Text(
            "没看清金额，不要签“一次性了结”。",
            "Do not sign a “full and final” settlement before you have checked the amount.",
        ),
    ),
    Item(
        id="never-throw-packing",
        says=Text(
            "不要扔掉外箱、面单和缓冲物。",
            "Do not throw away the box, the label or the padding.",
        ),
    ),
    Item(
        id="never-say-received",
        says=Text(
            "没拿到，就不要口头说“收到了”。",
            "Do not say that you have it when you have not.",
        ),
        why=Text(
            "这句话会被当作你已经收货。",
            "It will be read as acceptance.",
        ),
    ),
    Item(
        id="never-cash-fee",
        says=Text(
            "不要交没有依据、没有凭证的钱。",
            "Do not pay a fee that nobody can justify or give a receipt for.",
        ),
    ),
    Item(
        id="never-stranger-claim",
        says=Text(
            "不要跟着陌生来电去“理赔”；先打官方号码核实。",
            "Do not go along with a stranger who calls about a “claim”; first check on the official number.",
        ),
    ),
)
