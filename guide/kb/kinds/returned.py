"""已退回寄件人 - the sender has the parcel back."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="returned",
    title=Text("已退回寄件人", "Returned to the sender"),
    phase="return",
    means=Text(
        "包裹已经退到寄件人手里，这一单送不到你这里了。接下来是退款或重发。",
        "The sender has the parcel back; this shipment will not reach you. What follows is a refund or resending.",
    ),
    confused_with=(
        (
            "returning",
            Text(
                "还在退回路上的，可能来得及改回派送。",
                "If it is still on its way back, it may not be too late to turn it round.",
            ),
        ),
        (
            "s_delivered",
            Text(
                "“退件签收”里的“签收”，是寄件人签的，不是你签的。",
                "“Signed for” in a return was signed by the sender, not by you.",
            ),
        ),
    ),
    who_acts=Text(
        "卖家退款或重发；寄件人当面查验退件。",
        "The seller refunds or resends; the sender inspects what came back.",
    ),
    wait=Wait(
        says=Text(
            "从退件签收算起，{wait.check}内卖家该有回复；{wait.act}没有退款就催，{wait.escalate}还没有就请平台介入。",
            "From the day the return was signed for: expect a reply within {wait.check}; chase the refund after {wait.act}, and ask the platform to step in after {wait.escalate}.",
        ),
        check=Hours(48),
        act=Hours(120),
        escalate=Hours(168),
    ),
    steps=(
        Step(
            id="confirm-return-signed",
            does=Text(
                "查退件的签收时间和签收人，截图。",
                "Look up when and by whom the return was signed for; screenshot it.",
            ),
            channel="carrier-app",
            how=Text(
                "退回时可能换了新单号，两个单号都留着。退款从这个时间开始催。",
                "A return may run under a new number; keep both. The refund is chased from this time on.",
            ),
        ),
        Step(
            id="ask-return-reason",
            does=Text(
                "向快递公司问清退回的具体原因。",
                "Ask the carrier for the exact reason of the return.",
            ),
            channel="carrier-chat",
            how=Text(
                "地址、拒收、超期、违禁、欠税，责任不一样。原因写得不对，当场要求更正。",
                "Address, refusal, overdue, prohibited, unpaid tax: each puts the blame elsewhere. If the reason is wrong, have it corrected now.",
            ),
        ),
        Step(
            id="agree-on-resend",
            does=Text(
                "还想要的，请卖家重发，先核对地址和电话。",
                "Have the seller send it again, if you still want it; check the address and phone first.",
            ),
            channel="seller",
            how=Text(
                "请卖家换一家能送到的快递，把新单号发给你。重发也没到，退款的权利还在。",
                "Ask for a carrier that reaches you and for the new number. If that fails too, you still have your right to a refund.",
            ),
            only_if=(Is("role", ("buyer",)),),
            when="next",
            facts=("not-received-terminate",),
        ),
        Step(
            id="ask-sender-next",
            does=Text(
                "问寄件人收到了没有，打算重寄还是另作安排。",
                "Ask the sender whether it arrived and whether it will be sent again.",
            ),
            channel="sender",
            how=Text(
                "重寄之前，把正确的姓名、电话、地址发过去。",
                "Before it is sent again, send the right name, phone and address.",
            ),
            only_if=(Is("deal", ("gift",)),),
        ),
        Step(
            id="ask-return-fee",
            does=Text(
                "被收退回运费的，问清依据，要凭证。",
                "Ask on what grounds and for a receipt, if you are charged for the way back.",
            ),
            channel="hotline",
            how=Text(
                "上班时间打；遇机器人说“转人工”。快递公司没有按约定派送造成的退回，可以要求不收，并投诉。",
                "Call in office hours; say 转人工 to the bot to get a person. If the carrier's own failure caused the return, ask them to waive the fee, and complain.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
            when="next",
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】在【签收日】退回并由寄件方签收。请告诉我登记的退回原因、做决定的网点，并把记录发给我。",
            "Hello, parcel 【number】 was returned and signed for by the sender on 【day signed】. Please tell me the recorded reason and the depot that decided it, and send me the record.",
        ),
        chat=Text(
            "单号【单号】已退回。请书面说明退回原因、日期和处理网点，并回复工单号。",
            "Parcel 【number】 was returned. Please state the reason, date and depot in writing and give me a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】的退件已于【签收日】由你处签收。请在【日期】前退款【货款】，或重发到【地址】并发我新单号。",
            "Hello, the return of order 【order】 was signed for on your side on 【day signed】. Please refund 【price】 by 【date】, or resend to 【address】 with a new number.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-return-trace",
        "keep-weight",
        "keep-order",
        "keep-agreement",
        "keep-talks",
    ),
    never=(
        Text(
            "不要只听“退件到了再说”，而不在平台留下申请。",
            "Do not settle for “once it is back” without an application on the platform.",
        ),
        "never-confirm",
        "never-private-pay",
        "never-wait-forever",
    ),
    harms=("going-back",),
    yours=True,
    examples=(
        "退件已由寄件人签收，感谢使用",
        "快件已退回发货地，寄方签收",
        "退回件妥投，退签完成",
        "Returned to sender, delivery complete",
        "Package has been returned to the shipper",
    ),
    asked=(
        "快递被退回了怎么办",
        "由于疫情原因快递被原路返回怎么退款",
        "快递退回卖家了多久退款",
        "速卖通海外退件丢失赔偿多少",
    ),
    asked_en=(
        "my parcel was returned to the sender",
        "returned, when do I get the refund",
        "can it be sent again",
    ),
    facts=("undeliverable-return", "not-received-terminate", "risk-before-delivery"),
)
