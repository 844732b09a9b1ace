"""拒收 - the record says that the recipient refused the parcel."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="refused",
    title=Text("拒收", "Refused"),
    phase="last-mile",
    means=Text(
        "系统登记收件人拒收，包裹将退回寄件人。登记的不一定是事实：要先弄清是不是你拒的。",
        "The record says the recipient refused it, and it will go back. The record need not be true: first settle whether it was you.",
    ),
    confused_with=(
        (
            "carrier_rejected",
            Text(
                "“站点拒收”“承运商拒运”是快递不接，不是收件人不要。",
                "“Refused by the pickup station” or “by the carrier” means the carrier will not take it, not that the recipient did not want it.",
            ),
        ),
        (
            "payment_due",
            Text(
                "没付到付运费或货款，也可能被登记成拒收。",
                "An unpaid shipping fee or cash on delivery may be recorded as refused, too.",
            ),
        ),
        (
            "intercepted",
            Text(
                "卖家拦截召回的，和收件人无关。",
                "A recall by the seller has nothing to do with the recipient.",
            ),
        ),
    ),
    who_acts=Text(
        "没有拒收的，收件人马上说明；确实拒收的，去平台办退款。",
        "If you did not refuse it, say so at once; if you did, see to the refund on the platform.",
    ),
    wait=Wait(
        says=Text(
            "没有拒收过就不要等，当天说明。确实拒收的，{wait.check}后看退件有没有动；退到寄件方{wait.act}没有退款就催，{wait.escalate}还没有就请平台介入。",
            "If you did not refuse it, do not wait. If you did, check the return after {wait.check}; chase the refund {wait.act} after it got back, and ask the platform to step in after {wait.escalate}.",
        ),
        check=Hours(48),
        act=Hours(120),
        escalate=Hours(168),
    ),
    steps=(
        Step(
            id="deny-refusal",
            does=Text(
                "没有拒收过，就马上请网点停止退回、再派一次。",
                "Have the depot stop the return and deliver again at once, unless you refused it.",
            ),
            channel="branch",
            how=Text(
                "越早越好，装上回程的车就难了。用文字再发一遍：“我没有拒收，请继续派送。”",
                "The sooner the better: once it is loaded it is hard. Repeat it in writing: “I did not refuse it, please deliver.”",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        Step(
            id="ask-refusal-record",
            does=Text(
                "问客服：谁、什么时候、以什么理由登记的拒收。",
                "Ask the carrier who recorded the refusal, when and for what reason.",
            ),
            channel="carrier-chat",
            how=Text(
                "请对方发拒收记录，并建工单。编造派送过程是违规的，但先拿到记录再说。",
                "Ask for the record and a ticket. Inventing steps of a delivery is a breach, but get the record first.",
            ),
            facts=("promise-time-no-fake-tracking", "penalty-fake-tracking"),
        ),
        "redirect-by-seller",
        "redirect-by-sender",
        "redirect-yourself",
        Step(
            id="state-own-refusal",
            does=Text(
                "确实是你拒收的，先在订单里写明理由并申请退款。",
                "State why in the order and apply for the refund, if you refused it.",
            ),
            channel="platform",
            how=Text(
                "外包装明显破损可以拒收，拍下来。没有理由的拒收，损失可能要自己承担，先和卖家说好。",
                "You may refuse visibly damaged goods; take a photo. Refusing without cause may leave the loss with you, so talk to the seller first.",
            ),
            only_if=(Is("role", ("buyer",)), Is("deal", ("", "private"))),
            facts=("inspect-visible-damage", "risk-buyer-refuses-608", "seven-day-return"),
            letter="seller-refund",
        ),
        Step(
            id="ask-buyer-refused",
            does=Text(
                "问收件人是否真的拒收，再决定改派还是退回。",
                "Ask the recipient whether it was refused, then redeliver or take it back.",
            ),
            channel="self",
            how=Text(
                "对方说没有拒收，就立刻要求再派，并把他的话截图交给快递公司。",
                "If they did not refuse it, have it delivered again at once and give the carrier their statement.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
        ),
        Step(
            id="ask-refusal-cost",
            does=Text(
                "问清退回运费和保管费由谁付、依据是什么。",
                "Ask who pays return shipping and storage, and on what grounds.",
            ),
            channel="hotline",
            how=Text(
                "上班时间打；遇机器人说“转人工”。按寄件时的约定算。收件人没有拒收的，这笔钱不该由你付。",
                "Call in office hours; say 转人工 to the bot to get a person. The terms when it was sent decide. If the recipient did not refuse, it is not yours to pay.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
            when="next",
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】【最后更新日】被登记为拒收。请查是谁登记的、联系的是哪个电话。请停止退回，今天或明天派到【地址】。",
            "Hello, parcel 【number】 was recorded as refused on 【last update】. Who recorded it, and which phone was called? Please stop the return and deliver to 【address】 today or tomorrow.",
        ),
        chat=Text(
            "单号【单号】登记为拒收。请停止退回并再派，提供拒收记录和工单号。",
            "Parcel 【number】 is recorded as refused. Please stop the return, redeliver, and send me the record and a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】被登记为拒收，这件货我还要。请马上要求快递公司再派；如果已经退回，请补发或退款。",
            "Hello, order 【order】 is recorded as refused; I still want it. Please have it delivered again now; if it is already on its way back, send another or refund me.",
        ),
    ),
    evidence=("keep-trace", "keep-calls", "keep-return-trace", "keep-agreement", "keep-talks"),
    never=(
        Text(
            "真要拒收，不要让快递员写成“收件人取消”。",
            "If you do refuse, do not let it be recorded as “cancelled by recipient”.",
        ),
        "never-confirm",
        "never-private-pay",
        "never-insult",
    ),
    harms=("going-back",),
    examples=(
        "派送未成功，原因：客户拒绝接收，待处理",
        "收件人拒签，快件准备退回",
        "快件被拒收，已联系寄件方确认处理方式",
        "Delivery refused by recipient, returning to shipper",
        "Consignee declined the package",
    ),
    asked=(
        "快递显示拒收但我没有拒收",
        "买家拒收快递怎么退回",
        "拒收的快递怎么退款",
        "货到付款感觉被骗能拒收吗",
    ),
    asked_en=(
        "it says refused but I did not refuse it",
        "how do I get a refund for a refused parcel",
        "can I refuse a delivery in China",
    ),
    facts=(
        "inspect-visible-damage",
        "risk-buyer-refuses-608",
        "refusal-deposit-837",
        "penalty-fake-tracking",
    ),
)
