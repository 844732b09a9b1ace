"""运单被取消 - sender, platform or carrier cancelled the shipment."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="cancelled",
    title=Text("运单被取消", "The shipment was cancelled"),
    phase="before",
    means=Text(
        "寄件人、平台或系统取消了这张运单，这个单号不会再送。取消运单不等于取消订单，货款要另外看。",
        "The sender, the platform or the system cancelled this shipment; this parcel will not be delivered. That does not cancel your order: sort out the money separately.",
    ),
    confused_with=(
        (
            "intercepted",
            Text(
                "已经在路上、被中途叫停的，是拦截。",
                "If it was already on its way and was stopped, it was intercepted.",
            ),
        ),
        (
            "pickup_failed",
            Text(
                "只是这一次取件没取成，运单还在，可以改约。",
                "If only this pickup failed, the shipment still stands and can be rebooked.",
            ),
        ),
        (
            "scam_suspect",
            Text(
                "来电说“订单取消，要给你退款”，要你点链接或转账，是诈骗。",
                "A caller who says “it was cancelled, we will refund you” and wants you to open a link or send money is a fraudster.",
            ),
        ),
    ),
    who_acts=Text(
        "卖家说明原因，重发或退款；寄件人查运费，需要时重新下单。",
        "The seller explains, resends or refunds; a sender checks that the shipping fee comes back and orders anew if needed.",
    ),
    wait=Wait(
        says=Text(
            "当天就问。{wait.act}没有新单号也没有退款，就在订单里申请退款；{wait.escalate}没有结果请平台介入。退款到账多久，以平台和支付渠道写的为准。",
            "Ask the same day. Neither a new number nor a refund within {wait.act}: apply for the refund in the order. No result after {wait.escalate}: ask the platform. How long a refund takes is stated there.",
        ),
        check=Hours(0),
        act=Hours(24),
        escalate=Hours(72),
    ),
    steps=(
        Step(
            id="compare-order-status",
            does=Text(
                "打开订单，看取消的是运单还是整个订单。",
                "Open the order: was the shipment cancelled, or the whole order?",
            ),
            channel="self",
            how=Text(
                "订单里有新单号，说明换了快递，用新单号查。订单也关了，就看退款写的是哪天、退到哪里。",
                "A new number in the order means another shipment; follow that one. If the order is closed too, see when the refund is paid and where it goes.",
            ),
        ),
        Step(
            id="ask-who-cancelled",
            does=Text(
                "问快递客服：谁在哪天、因为什么取消的。",
                "Ask in the carrier's chat who cancelled it, on which day and why.",
            ),
            channel="carrier-chat",
            how=Text(
                "再问一句实物在哪里。已经收走的，请它说清退到了什么地方。",
                "Ask where the goods are. If they had already been picked up, ask where they were returned to.",
            ),
        ),
        Step(
            id="ask-sender-cancelled",
            does=Text(
                "问寄件人是不是他取消的，会不会重寄。",
                "Ask the sender whether they cancelled it and will send it again.",
            ),
            channel="sender",
            how=Text(
                "不是他取消的，请他以寄件人身份去问快递公司。",
                "If they did not, ask them to take it up with the carrier as the sender.",
            ),
            only_if=(Is("role", ("recipient",)),),
        ),
        Step(
            id="repost-cancelled",
            does=Text(
                "不是你取消的，问能否恢复；不能就重新下单。",
                "Ask whether it can be restored, if you did not cancel it; otherwise order again.",
            ),
            channel="carrier-app",
            how=Text(
                "旧面单不要再贴，旧单号可能已经作废。重新下单前，把旧件拿回来。",
                "Do not use the old label: its number may be void. Get the old parcel back before you order anew.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
        ),
        Step(
            id="reclaim-postage",
            does=Text(
                "核对运费有没有退，没有退就申请。",
                "Check whether the shipping fee was refunded; if not, apply for it.",
            ),
            channel="hotline",
            how=Text(
                "上班时间打；遇机器人说“转人工”。没有运输就取消的，问清扣了什么、依据是什么。",
                "Call in office hours; say 转人工 to the bot to get a person. If nothing was carried but money was kept, ask for what and on what grounds.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
            when="next",
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】显示已取消。请告诉我：谁申请的，哪天，什么原因；实物现在在哪里。",
            "Hello, parcel 【number】 shows as cancelled. Who asked for it, on which day and why? Where are the goods now?",
        ),
        chat=Text(
            "单号【单号】被取消，请回复申请方、日期、原因和实物位置，并给我工单号。",
            "Parcel 【number】 was cancelled. Please reply with who asked for it, the date, the reason, where the goods are, and a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】的运单被取消了。请在【日期】前发我新单号；不能发货，请退款【货款】。",
            "Hello, the shipment for order 【order】 was cancelled. Please send me a new number by 【date】, or refund 【price】.",
        ),
    ),
    evidence=("keep-trace", "keep-order", "keep-agreement", "keep-posting", "keep-talks"),
    never=("never-private-pay", "never-code", "never-link", "never-confirm"),
    harms=("late",),
    examples=(
        "运单已取消，如需寄件请重新下单",
        "寄件方已撤销本次寄件",
        "订单超时未交货，系统自动销单",
        "Shipment cancelled at the shipper's request",
        "Label voided, order cancelled",
    ),
    asked=(
        "快递显示已取消是什么意思",
        "淘宝多久不发货会自动取消",
        "物流被取消了钱会退吗",
        "闲鱼付款不发货几天自动退",
    ),
    asked_en=(
        "tracking says shipment cancelled, do I get my money back",
        "order cancelled by the seller after shipping",
        "label voided, what happens now",
    ),
    facts=(
        "order-formed-49",
        "not-received-terminate",
        "prepaid-not-delivered",
        "risk-before-delivery",
    ),
    scams=True,
)
