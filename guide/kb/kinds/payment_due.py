"""到付或代收货款未付 - freight or cash on delivery is to be paid before handover."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="payment_due",
    title=Text("到付运费或代收货款没付", "Shipping fee or price due on delivery"),
    phase="last-mile",
    means=Text(
        "包裹要先付到付运费或代收货款才交给你。先想清楚是不是你订的，再看该不该付、付多少。",
        "A shipping fee or the price of goods is to be paid before you get it. First settle whether you ordered it, then whether to pay and how much.",
    ),
    confused_with=(
        (
            "customs_duty_due",
            Text(
                "关税是交给国家的税，有税单；到付是运费，代收是货款。",
                "Duty is a tax and has a bill; this is a shipping fee or the price of goods.",
            ),
        ),
        (
            "out_of_area",
            Text(
                "寄件时没有约定、到了才要的“送村费”，不是到付。",
                "A “village fee” nobody agreed on beforehand is not a shipping fee due on delivery.",
            ),
        ),
        (
            "scam_suspect",
            Text(
                "没买过东西却来了货到付款的件，当作骗局处理。",
                "Treat cash on delivery for something nobody ordered as a fraud.",
            ),
        ),
    ),
    who_acts=Text(
        "买过的，收件人验看后付；没买过的拒收。说好包邮的，由卖家承担。",
        "If you ordered it, look, then pay; if not, refuse it. If shipping was included, it is for the seller to pay.",
    ),
    wait=Wait(
        says=Text(
            "快递员到门口之前先核实。付了才发现不对，{wait.act}内联系快递公司，钱还有可能拦住；{wait.escalate}没有说法就投诉。不付不取的，问清哪天退回。",
            "Check before the courier is at the door. If something is wrong after paying, calling the carrier within {wait.act} may still stop the money. No answer within {wait.escalate}: complain. Not paid: ask when it goes back.",
        ),
        check=Hours(0),
        act=Hours(2),
        escalate=Hours(24),
    ),
    steps=(
        "verify-notice",
        Step(
            id="check-who-ordered",
            does=Text(
                "问自己和家人：这件到付是谁订的、说好谁付。",
                "Ask yourself and your family: who ordered it, and who was to pay?",
            ),
            channel="self",
            how=Text(
                "翻一下各平台的订单和退换货记录。对得上单号和金额，才算是你的。",
                "Look through your orders and returns. It is yours only if the number and the sum match.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        Step(
            id="inspect-before-paying",
            does=Text(
                "付款前先看外箱和面单，要求当面验收。",
                "Look at the box and label before paying, and ask to inspect it.",
            ),
            channel="courier",
            how=Text(
                "当面验收是收件人的权利。不让看就要先付的，可以先不收，请他记下原因。",
                "Inspecting on receipt is the recipient's right. If you may not look before paying, you need not take it; have the reason noted.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            facts=("deliver-to-address", "inspect-visible-damage"),
        ),
        Step(
            id="refuse-unknown-cod",
            does=Text(
                "没有订过的，不付款，直接拒收，问寄件人是谁。",
                "Do not pay, refuse it, and ask who sent it, if nobody ordered it.",
            ),
            channel="courier",
            how=Text(
                "来路不明的件，可以要求快递公司提供它掌握的寄件人姓名、地址和电话。拍下面单。",
                "For a parcel of unknown origin, the carrier has to give the sender's name, address and phone as far as it has them. Photograph the label.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            facts=("unknown-parcel-sender-info",),
        ),
        Step(
            id="pay-collect-officially",
            does=Text(
                "该付的，只付面单上的数，走官方收款，要凭证。",
                "Pay what is due, and only the sum on the label, in the official way; get a receipt.",
            ),
            channel="courier",
            how=Text(
                "收款方应当是快递公司。多出来的钱问清名目；转给个人的，不付。",
                "The payee should be the carrier. Ask what any extra is for; pay nothing to a private person.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        Step(
            id="hold-collected-money",
            does=Text(
                "付了才发现不对，马上请快递公司暂缓结算货款。",
                "Ask the carrier at once to hold the money, if you paid and then found something wrong.",
            ),
            channel="hotline",
            how=Text(
                "马上打，随时都行；遇机器人说“转人工”。说清“代收货款有争议”，报单号和付款时间，要工单号。能不能拦住要看结算到哪一步，所以越快越好。",
                "Call at once, at any hour; say 转人工 to the bot to get a person. Say “cash on delivery in dispute” with number and time, and get a ticket. Whether it can be held depends on whether it has been paid out and is not certain, so be quick.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        Step(
            id="hold-seller-to-postage",
            does=Text(
                "说好包邮却到付的，截图请卖家承担运费。",
                "Ask the seller to pay if shipping was included but you are charged; send the screenshot.",
            ),
            channel="seller",
            how=Text(
                "可以先付再要回，也可以先不收，请卖家改成寄付。两种都在聊天里写明。",
                "Pay and claim it back, or wait until the seller changes it to prepaid. Either way, put it in the chat.",
            ),
            only_if=(Is("role", ("buyer",)), Is("seller_asked", ("", "no"))),
            facts=("perform-509",),
        ),
        Step(
            id="ask-sender-postage",
            does=Text(
                "问寄件人为什么到付，请他改成寄付或同意你代付。",
                "Ask the sender why the fee is due on delivery, and to change that or agree it with you.",
            ),
            channel="sender",
            how=Text(
                "金额也请他核对一遍，寄件时报的和现在要的应当一样。",
                "Have the sum checked: what was quoted at the start should be what is asked for now.",
            ),
            only_if=(Is("role", ("recipient",)),),
        ),
        Step(
            id="settle-payer",
            does=Text(
                "问收件人付不付；不付就改寄付或安排退回。",
                "Ask the recipient whether they will pay; if not, prepay it or have it returned.",
            ),
            channel="carrier-app",
            how=Text(
                "运费没人付，快递公司可以留下货物，约定不同的除外。退回的运费可能也要你出。",
                "If nobody pays the shipping fee, the carrier may keep the goods unless agreed otherwise. You may have to pay for the way back, too.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
            facts=("lien-836",),
        ),
        Step(
            id="report-cod-fraud",
            does=Text(
                "被骗付了货款，带凭证报警。",
                "Report it to the police with the receipt, if you were tricked into paying.",
            ),
            channel="police",
            how=Text(
                "带上面单、付款记录和实物，保留寄件人信息。不要自己上门讨要。",
                "Bring the label, the payment record and the goods, and keep the sender's details. Do not go after them yourself.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            when="later",
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】要我付【金额】。请说清这是到付运费还是代收货款，寄件人是谁。查不到对应的订单，请登记拒收，不要代我付款。",
            "Hello, for parcel 【number】 I am asked to pay 【amount】. Is it the shipping fee or the price of goods, and who sent it? If no order belongs to it, please record a refusal and do not pay for me.",
        ),
        chat=Text(
            "单号【单号】的代收货款【金额】有争议。请暂缓结算，提供寄件人信息，并回复工单号。",
            "Parcel 【number】: I dispute the cash on delivery of 【amount】. Please hold the money, give me the sender's details and a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】到付要收【金额】。订单页写的运费是【运费谁付】。应当由你付的，请改成寄付或补给我，【日期】前回复。",
            "Hello, order 【order】 asks for 【amount】 on delivery. The order page says of shipping: 【who pays shipping】. If it is yours to pay, please prepay it or refund me; reply by 【date】.",
        ),
    ),
    evidence=(
        "keep-label",
        "keep-order",
        Text(
            "付款凭证，写有收款方和时间",
            "The receipt for the payment, with payee and time",
        ),
        "keep-agreement",
        "keep-talks",
    ),
    never=(
        Text(
            "不要为了“看一眼是什么”先付钱。",
            "Do not pay first just to see what it is.",
        ),
        "never-cash-fee",
        "never-link",
        "never-private-pay",
    ),
    harms=("charged",),
    yours=True,
    examples=(
        "到付件，收件人未付运费，暂存网点",
        "代收货款未支付，等待客户付款后派送",
        "收件人拒付到付费用，联系寄件方中",
        "Collect on delivery: payment not received",
        "Shipment held, freight charges are due from the receiver",
    ),
    asked=(
        "货到付款感觉被骗能拒收吗",
        "快递货到付款不想要了怎么办",
        "陌生到付件要不要收",
        "到付快递已发出,还能改地址吗",
    ),
    asked_en=(
        "cash on delivery for something I did not order",
        "the courier asks me to pay freight",
        "can I refuse a cash on delivery parcel",
    ),
    facts=(
        "promise-binds-crr12",
        "deliver-to-address",
        "unknown-parcel-sender-info",
        "inspect-visible-damage",
        "lien-836",
    ),
    scams=True,
)
