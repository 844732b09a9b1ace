"""The gaps that letters hold, in the order in which a reader is asked to fill them."""

from guide.model.letters import Blank
from guide.model.text import Text

BLANKS: tuple[Blank, ...] = (
    # ------------------------------------------------------------ who writes to whom
    Blank(
        "addressee",
        Text("写给谁", "To"),
        Text(
            "写收信单位的全称，看收据、合同或官方网站。",
            "The full name of whoever this goes to, as on the receipt, the contract or the official site.",
        ),
    ),
    Blank(
        "carrier",
        Text("快递公司", "Carrier"),
        Text(
            "看面单或者官方查询页面上的公司名称。",
            "The company's name on the label or on the official tracking page.",
        ),
    ),
    Blank(
        "seller",
        Text("卖家名称", "Seller's name"),
        Text(
            "看店铺首页的营业执照或者资质页，写登记的名称。没有公示的，写店铺名。",
            "The registered name on the shop's licence page; if none is shown, the shop's name.",
        ),
    ),
    Blank(
        "other_person",
        Text("对方的名字", "The other person's name"),
        Text(
            "写平台上的昵称；知道真实姓名的，写姓名。",
            "The name on the platform, or the real name if you know it.",
        ),
    ),
    Blank(
        "seller_address",
        Text("卖家地址", "Seller's address"),
        Text(
            "看同一页公示的住所。没有公示的不用填，请平台提供。",
            "The address on the same page. If none is shown, leave it out and ask the platform.",
        ),
        required=False,
    ),
    Blank(
        "platform",
        Text("购物平台", "Shopping platform"),
        Text(
            "你下单的平台名称，例如订单页顶端的名字。",
            "The platform you ordered on, as named at the top of the order page.",
        ),
        required=False,
    ),
    # --------------------------------------------------------------- which parcel
    Blank(
        "waybill",
        Text("运单号", "Tracking number"),
        Text(
            "看面单、发货短信或订单的物流页。只发给官方客服，不要公开贴出来。",
            "On the label, in the shipping message or in your order. Give it to official staff only; never post it in public.",
        ),
        gaps=(Text("单号", "number"),),
    ),
    Blank(
        "order",
        Text("订单号", "Order number"),
        Text("看订单详情页，可以直接复制。", "On the order page; you can copy it from there."),
        gaps=(Text("订单号", "order"),),
    ),
    Blank(
        "sender_name",
        Text("寄件人", "Sender"),
        Text(
            "照面单写，网购件可能是店铺名。",
            "As on the label. For an online order it may be the shop's name.",
        ),
    ),
    Blank(
        "recipient_name",
        Text("收件人", "Recipient"),
        Text(
            "照面单写，写错了的写正确的。",
            "As on the label. If the label is wrong, give the right one.",
        ),
        gaps=(Text("姓名", "name"),),
    ),
    Blank(
        "address",
        Text("收件地址", "Delivery address"),
        Text(
            "写到门牌和房号。只写这件事需要的地址，不要写别的住址。",
            "Down to the house and room number. Only the address this parcel is going to, no other.",
        ),
        gaps=(Text("地址", "address"),),
    ),
    Blank(
        "goods",
        Text("内件", "Contents"),
        Text(
            "品名、数量和型号，照订单写。",
            "What it is, how many and which model, as in the order.",
        ),
        gaps=(Text("品名", "goods"),),
    ),
    Blank(
        "value",
        Text("货物价值", "Value of the goods"),
        Text(
            "写实际付的金额和币种，要有订单或付款记录。",
            "What you actually paid, with the currency, as in the order or the payment record.",
        ),
        gaps=(Text("货款", "price"),),
    ),
    Blank(
        "freight",
        Text("运费", "Shipping fee paid"),
        Text(
            "看寄件的付款记录。不知道就不填。",
            "In the payment record from when it was sent. If you do not have it, leave this out.",
        ),
        required=False,
    ),
    Blank(
        "insured_amount",
        Text("保价金额", "Insured amount"),
        Text(
            "看寄件订单或面单上的“保价”一栏，写声明的价值，不是保价费。",
            "In the insurance field of the shipping order or label: the declared value, not the fee.",
        ),
    ),
    # ------------------------------------------------------------- what happened
    Blank(
        "shipped_on",
        Text("寄出日期", "Date sent"),
        Text("看第一条揽收记录。", "The day of the first pickup scan."),
        date="shipped_on",
        gaps=(Text("发货日", "day shipped"),),
    ),
    Blank(
        "last_scan",
        Text("最近一条记录", "Latest scan"),
        Text(
            "从官方页面照抄最新一条，一个字也不要改。",
            "The newest line on the official page, word for word.",
        ),
    ),
    Blank(
        "last_scan_on",
        Text("最近一条记录的日期", "Date of the latest scan"),
        Text("看最新一条记录前面的日期。", "The date shown next to that line."),
        date="last_update_on",
        gaps=(Text("最后更新日", "last update"),),
    ),
    Blank(
        "signed_on",
        Text("显示签收的日期", "Date recorded as delivered"),
        Text("看物流里“签收”那一条的日期。", "The date of the line that says delivered."),
        date="signed_on",
        gaps=(Text("签收日", "day signed"),),
    ),
    Blank(
        "signed_by",
        Text("签收人一栏的写法", "Name given as signatory"),
        Text(
            "照物流页面抄，例如“本人”“家门口”“驿站”。没有写就不填。",
            "As the page shows it, such as “recipient”, “front door” or “pickup station”. If it shows nothing, leave this out.",
        ),
        required=False,
    ),
    Blank(
        "problem",
        Text("发生了什么", "What happened"),
        Text(
            "一两句话：哪天、在哪里、看到了什么。只写你知道的，不写猜的。",
            "One or two sentences: when, where, what you saw. Only what you know, not what you suspect.",
        ),
    ),
    Blank(
        "place",
        Text("地点", "Place"),
        Text(
            "写发生的地方，例如哪个柜、哪个驿站、哪个网点；代签的写由谁签收。",
            "Where it happened, such as which locker, pickup station or depot; or who signed for it.",
        ),
        gaps=(Text("最后地点", "last place"), Text("存放处", "where left")),
    ),
    Blank(
        "happened_on",
        Text("发生的日期", "Date it happened"),
        Text("看照片、通话或物流记录的日期。", "From the photo, the call or the tracking record."),
        date="signed_on",
    ),
    Blank(
        "damage",
        Text("损坏的情况", "The damage"),
        Text(
            "先写外箱，再写里面：哪里破、怎样破、还能不能用。",
            "The box first, then the contents: where it is damaged, how, and whether the item still works.",
        ),
        gaps=(Text("描述", "description"),),
    ),
    Blank(
        "missing",
        Text("少了什么", "What is missing"),
        Text(
            "写品名和数量，对照订单和装箱单。",
            "Which items and how many, checked against the order and the packing list.",
        ),
        gaps=(Text("少了什么", "what is missing"),),
    ),
    Blank(
        "mismatch",
        Text("哪里对不上", "What does not match"),
        Text(
            "写记录里的城市、重量或手机尾号，再写订单里的。",
            "The city, weight or phone digits as recorded, then as in your order.",
        ),
    ),
    Blank(
        "came_back",
        Text("退回来的是什么", "What came back"),
        Text(
            "照开箱录像写：箱里有什么、称出多重、和寄出的差在哪里。",
            "What the video shows: what was in the box, what it weighs, and how it differs from what you sent.",
        ),
    ),
    # -------------------------------------------------------- what was said so far
    Blank(
        "ticket",
        Text("工单号", "Ticket number"),
        Text(
            "看客服聊天或短信。没有就不填，下次联系时先要一个。",
            "In the chat or a text message. If you have none, leave this out and ask for one next time.",
        ),
        required=False,
        gaps=(Text("工单号", "ticket"),),
    ),
    Blank(
        "promise",
        Text("对方答应过什么", "What they promised"),
        Text(
            "照聊天或通话记录写，注明是谁说的。没有答应过就不填。",
            "As in the chat or your notes, and who said it. If nothing was promised, leave this out.",
        ),
        required=False,
    ),
    Blank(
        "promise_by",
        Text("答应的时间", "Promised by"),
        Text(
            "对方说的日期，有钟点的写上钟点。没有就不填。",
            "The day they named, with the time if they gave one. If not, leave this out.",
        ),
        required=False,
    ),
    Blank(
        "promised_on",
        Text("承诺送达的日期", "Promised delivery date"),
        Text(
            "看订单页或寄件页写的预计送达。没有写就不填。",
            "On the order page or in the shipping record. If none is given, leave this out.",
        ),
        required=False,
        gaps=(Text("承诺日", "promised day"),),
    ),
    Blank(
        "seller_asked_on",
        Text("联系卖家的日期", "Date you asked the seller"),
        Text("看平台里的聊天记录。", "The date of your message in the platform's chat."),
        required=False,
        date="seller_asked_on",
    ),
    Blank(
        "complained_on",
        Text("投诉的日期", "Date of the complaint"),
        Text("看投诉记录或工单上的日期。", "In the record of your complaint or of the ticket."),
        date="complained_on",
    ),
    Blank(
        "their_answer",
        Text("对方的答复", "Their answer"),
        Text(
            "照原话写，口头的注明哪天谁说的。没有答复就不填。",
            "In their words; if it was said, not written, add the day and who said it. If there was no answer, leave this out.",
        ),
        required=False,
    ),
    Blank(
        "appealed_on",
        Text("申诉的日期", "Date of the appeal"),
        Text("看申诉网站或短信里的受理日期。", "On the appeal site or in its text message."),
        date="appealed_on",
    ),
    Blank(
        "confirm_on",
        Text("自动确认收货的日期", "Date of auto-confirmation"),
        Text(
            "以你自己订单页上显示的日期为准。",
            "The date on your own order page; do not take it from anywhere else.",
        ),
    ),
    Blank(
        "notice",
        Text("通知要什么", "What the notice asks"),
        Text(
            "照官方 App 里的通知写。短信里的链接不要点，先核实。",
            "As in the notice in the official app. Do not open any link in a message; verify first.",
        ),
    ),
    Blank(
        "papers",
        Text("随信交的材料", "Papers enclosed"),
        Text(
            "列出名称，例如订单、付款截图、发票、商品说明。",
            "List them, such as the order, a payment screenshot, the invoice, a description of the goods.",
        ),
    ),
    Blank(
        "use",
        Text("买来做什么", "What you bought it for"),
        Text(
            "自己或家里用的，写“生活消费”。为经营买的不填。",
            "If it is for you or your family, write “private use”. If you bought it for a business, leave this out.",
        ),
        required=False,
    ),
    Blank(
        "purpose",
        Text("物品的用途", "What the goods are for"),
        Text(
            "照实写，例如自用、送给家人。",
            "The truth, such as own use, or a gift for family.",
        ),
    ),
    # --------------------------------------------------------------- what is asked
    Blank(
        "request",
        Text("你的请求", "What you ask for"),
        Text(
            "只写一件事，写得能做到：例如送到面单地址，或者退款，或者补发。",
            "One thing that can be done, such as delivery to your address, a refund or a replacement.",
        ),
    ),
    Blank(
        "claim_amount",
        Text("请求赔偿的金额", "Amount claimed"),
        Text(
            "写你能用凭证证明的损失，不多写。",
            "The loss you can prove, and no more.",
        ),
    ),
    Blank(
        "loss",
        Text("损失是怎么算的", "How the loss is worked out"),
        Text(
            "一句话，例如货款加上重新购买多付的钱。没有就不填。",
            "One sentence, such as what you paid, or the extra cost of buying it again. If you have nothing to add, leave this out.",
        ),
        required=False,
    ),
    Blank(
        "reply_on",
        Text("请对方答复的日期", "Reply by"),
        Text(
            "自己定一个具体日期，给对方留出查件的时间。",
            "Name a definite day that leaves them time to search.",
        ),
    ),
    Blank(
        "evidence",
        Text("附上的证据", "Evidence enclosed"),
        Text(
            "列出名称，例如轨迹截图、照片、聊天记录、付款记录。先遮住无关的个人信息。",
            "List it, such as a tracking screenshot, photos, the chat, the payment record. Cover personal data that does not matter here.",
        ),
        required=False,
    ),
    # ----------------------------------------------------------------- who signs
    Blank(
        "my_name",
        Text("你的姓名", "Your name"),
        Text(
            "正式投诉、申诉和 12315 要真实姓名。",
            "Formal complaints, appeals and 12315 require your real name.",
        ),
    ),
    Blank(
        "my_phone",
        Text("你的电话", "Your phone"),
        Text(
            "写能打通的号码。对方要验证码，一律不给。",
            "A number you can be reached on. Never give anybody a verification code.",
        ),
        gaps=(Text("电话", "phone"),),
    ),
    Blank(
        "id_note",
        Text("身份信息怎么提供", "How you prove who you are"),
        Text(
            "写“已在官方申诉页面填写”就够了。证件号只填进官方页面，不写进信和聊天。",
            "“Entered on the official appeal page” is enough. Your ID number belongs there and nowhere else, not in a letter or a chat.",
        ),
    ),
    Blank(
        "today",
        Text("写信的日期", "Date of the letter"),
        Text("就是今天，会自动填上。", "Today's date; it fills itself in."),
        date="today",
    ),
)
