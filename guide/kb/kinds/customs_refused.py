"""被海关扣留、没收或退运 - customs decided that the parcel may not enter or leave."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="customs_refused",
    title=Text("被海关扣留、没收或退运", "Seized or refused by customs"),
    phase="customs",
    means=Text(
        "海关作出了决定：扣留、没收、不准进出境，或者退运。这和等查验不一样，光等没有用。",
        "Customs made a decision: detained, seized, not admitted, or sent back. Unlike with an inspection, waiting alone will not help.",
    ),
    confused_with=(
        (
            "customs_hold",
            Text(
                "只说查验、抽检的，还没有决定。",
                "An inspection alone is not a decision yet.",
            ),
        ),
        (
            "customs_duty_due",
            Text(
                "补了税就能放行的，看“要缴税”。",
                "If paying tax releases it, see “duty or tax due”.",
            ),
        ),
        (
            "returning",
            Text(
                "已经办完退运、在回去的路上，看“正在退回”。",
                "If the return is arranged and it is on its way, see “being returned”.",
            ),
        ),
    ),
    who_acts=Text(
        "收件人要文书、按期限决定；买家同时向卖家和平台办退款。",
        "The recipient gets the document and decides in time; a buyer asks for the refund at once.",
    ),
    wait=Wait(
        says=Text(
            "{wait.check}内要到原因和文书，期限从文书写的那天起算。{wait.act}要不到就问海关。退运路上可能要很久，过了{wait.escalate}没有消息，请寄件人在寄出国查。",
            "Get the reason and the document within {wait.check}; time limits run as it says. None within {wait.act}: ask customs. The way back may take long; no news after {wait.escalate}: have the sender inquire where it was sent from.",
        ),
        check=Hours(24),
        act=Hours(72),
        escalate=Hours(720),
    ),
    steps=(
        "verify-notice",
        Step(
            id="get-written-decision",
            does=Text(
                "向清关代理要书面决定或通知，看原因和截止日。",
                "Get the written decision or notice from the customs broker: reason and deadline.",
            ),
            channel="customs-broker",
            how=Text(
                "问清是海关的决定，还是代理自己不做了。要口岸、文书编号和联系电话。",
                "Find out whether customs decided it or the broker gave up. Ask for the port, the document number and a phone number.",
            ),
        ),
        Step(
            id="read-remedies",
            does=Text(
                "看文书末尾写的复议、起诉途径和期限，记在日历上。",
                "Read the remedies and time limits at the end of the document; write them down.",
            ),
            channel="self",
            how=Text(
                "期限以文书为准。对税款有异议的，先缴税，再依法申请复议。金额大的，先问律师。",
                "The document sets the time. In a dispute about tax, pay first, then apply for review. If much is at stake, ask a lawyer first.",
            ),
            facts=("customs-tax-dispute-64",),
        ),
        Step(
            id="choose-return-or-cargo",
            does=Text(
                "问清能选什么：退运、按货物报关还是放弃，各要多少钱。",
                "Ask what you may choose: return, clearance as cargo, or giving it up, and what each costs.",
            ),
            channel="customs-broker",
            how=Text(
                "超过个人限值的，要退运或按货物通关；只有一件、不能拆、确属自用的，可以申请按个人物品。选之前先和卖家说好钱怎么算。",
                "Above the personal limit it is returned or cleared as cargo; a single indivisible item for own use may pass as personal. Settle the money with the seller before you choose.",
            ),
            when="next",
            facts=(
                "customs-over-limit",
                "customs-own-use",
                "customs-abandon",
                "customs-commercial",
            ),
        ),
        "ask-customs",
        "ask-foreign-sender",
        Step(
            id="ask-decision-abroad",
            does=Text(
                "请承运商拿到目的国的决定，再谈退回或重发。",
                "Have the carrier get the decision at the destination first.",
            ),
            channel="customs-broker",
            how=Text(
                "看原因是不是品名、价值、收件人税号或当地禁限。问清退回的费用，再决定要不要回来。",
                "See whether it is the description, the value, the recipient's tax number or a local ban. Before you ask for it back, ask what the return costs.",
            ),
            only_if=(Is("route", ("outbound",)),),
        ),
    ),
    words=Words(
        call=Text(
            "你好，国际件【单号】显示【扣留／退运】。请把海关的书面通知发给我，说明原因、口岸、文书编号、截止日，以及退运或报关各要多少费用。",
            "Hello, parcel 【number】 shows 【detained / returned】. Please send me the customs notice with reason, port, document number and deadline, and tell me what return or clearance would cost.",
        ),
        chat=Text(
            "单号【单号】被海关【决定】。请提供书面通知、退运单号、可选的处理方式和截止日，并给我工单号。",
            "Parcel 【number】: customs decided 【decision】. Please send the notice, the return number, the choices, the deadline and a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】被海关退运，货没有交到我手里。请在【日期】前退款【货款】，退件由你收取。",
            "Hello, order 【order】 was refused by customs and not delivered. Please refund 【price】 by 【date】; the return goes to you.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-customs-notice",
        "keep-submission",
        "keep-order",
        "keep-value",
        "keep-return-trace",
        "keep-talks",
    ),
    never=(
        "never-false-value",
        Text(
            "不要花钱找人“捞货”“打点”。",
            "Do not pay anybody to “get it out”.",
        ),
        "never-link",
        "never-private-pay",
    ),
    harms=("held",),
    examples=(
        "海关不予放行，包裹将退运",
        "进口清关失败：含限制入境物品，海关扣件",
        "货物被海关没收，请联系承运商",
        "Seized by customs authorities",
        "Import refused, shipment will be returned to origin",
    ),
    asked=(
        "国际包裹退运需要多久",
        "速卖通海外退件丢失赔偿多少",
        "包裹被退回原寄件国怎么办",
        "海关扣件怎么要回来",
    ),
    asked_en=(
        "customs seized my parcel",
        "refused entry and sent back to the origin country",
        "can I appeal when customs takes my goods",
    ),
    facts=(
        "customs-own-use",
        "customs-over-limit",
        "customs-abandon",
        "customs-tax-dispute-64",
        "tariff-lost-before-release",
        "intl-mail-180d",
    ),
    scams=True,
)
