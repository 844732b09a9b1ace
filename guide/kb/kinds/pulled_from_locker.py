"""从快递柜或驿站被取出 - somebody other than the recipient took the parcel out."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="pulled_from_locker",
    title=Text("从快递柜或驿站被别人取出", "Taken out of the locker, not by you"),
    phase="last-mile",
    means=Text(
        "快递员或管理员把包裹取出来了，不是你取的件。接下来可能改派、换柜，也可能退回。",
        "The courier or the operator took it out; you did not collect it. It may be delivered again, moved, or sent back.",
    ),
    confused_with=(
        (
            "s_delivered_station",
            Text(
                "写着“凭取件码取出”，是有人用你的码取走了。",
                "“Taken with the pickup code” means that somebody used your code.",
            ),
        ),
        (
            "pickup_overdue",
            Text(
                "只说超时、还在柜里的，赶紧去取。",
                "If it is only overdue and still there, collect it now.",
            ),
        ),
        (
            "returning",
            Text(
                "取出后已经发往寄件地的，是在退回。",
                "If it then left for the sender, it is being returned.",
            ),
        ),
    ),
    who_acts=Text(
        "收件人马上问去向；快递员当天再派，不要退回。",
        "The recipient asks at once where it went; the courier redelivers it and does not return it.",
    ),
    wait=Wait(
        says=Text(
            "看到“取出”{wait.check}内就联系快递员。{wait.act}没有再派或没有下落就要工单，{wait.escalate}还没有就投诉，按没收到处理。",
            "Contact the courier within {wait.check} of the record. Neither redelivered nor found within {wait.act}: get a ticket. After {wait.escalate}: complain and treat it as not received.",
        ),
        check=Hours(2),
        act=Hours(24),
        escalate=Hours(48),
    ),
    steps=(
        Step(
            id="ask-family-took-it",
            does=Text(
                "先问家人和同住的人，是不是替你取了。",
                "First ask family and flatmates whether they collected it for you.",
            ),
            channel="self",
            how=Text(
                "取件通知可能同时发给了别人。确认没有人取，再往下走。",
                "The notice may have gone to somebody else as well. Go on once you are sure that nobody collected it.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        "call-courier",
        Step(
            id="ask-removal-record",
            does=Text(
                "向快递柜客服或驿站要取出记录：谁、几点、什么原因。",
                "Ask the locker or pickup station for the record: who, when, why.",
            ),
            channel="locker-operator",
            how=Text(
                "超期、放错、换柜、退回，原因不同，去处也不同。请它保留那段监控和开柜照片。",
                "Overdue, misplaced, moved, returned: each leads elsewhere. Ask them to keep the video and the photo from that time.",
            ),
        ),
        Step(
            id="demand-redelivery-after-removal",
            does=Text(
                "要求网点当天再派到门，或给新的取件码。",
                "Ask the depot to bring it to the door today, or for a new code.",
            ),
            channel="branch",
            how=Text(
                "说清不要退回。换了柜的，旧码作废，一定要拿到新码和新的保管时间。",
                "Say that it must not go back. If it was moved, the old code no longer works: get the new one and the new storage time.",
            ),
            facts=("deliver-to-address", "no-locker-without-consent"),
        ),
        "redirect-by-seller",
        "redirect-by-sender",
        "redirect-yourself",
        "nudge-recipient",
        Step(
            id="treat-removal-as-missing",
            does=Text(
                "没有人说得出下落，就在客服写明“本人没有收到”。",
                "Write “I have not received it” in the carrier's chat, if nobody can say where it is.",
            ),
            channel="carrier-chat",
            how=Text(
                "要取出人、时间和交接记录。接下来照“显示签收，但没收到”那一页办。",
                "Ask who took it, when, and for the handover record. Then follow the page “Marked delivered, not received”.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            when="next",
            facts=("custodian-897",),
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】，【最后更新日】从【存放处】被取出，不是我取的。请问谁取的、现在在哪里？请今天送到【地址】，不要退回。",
            "Hello, parcel 【number】 was taken out of 【where left】 on 【last update】, not by me. Who took it and where is it? Please bring it to 【address】 today and do not return it.",
        ),
        chat=Text(
            "单号【单号】被取出，非本人操作。请提供取出人、时间、原因和去向，安排再派，并回复工单号。",
            "Parcel 【number】 was taken out, but not by me. Please tell me who took it, when, why and where to, arrange redelivery and give me a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】从柜里被快递员取出，我没有拿到。请让快递公司再派、不要退回；已经退回请告诉我单号。",
            "Hello, the courier took order 【order】 out of the locker and I do not have it. Please have it redelivered, not returned; if it is on its way back, send me the number.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-notice",
        Text(
            "取件码仍未使用的截图",
            "A screenshot that the pickup code was not used",
        ),
        "keep-calls",
        "keep-talks",
    ),
    never=(
        "never-code",
        "never-say-received",
        "never-wait-forever",
        "never-link",
    ),
    harms=("missing",),
    yours=True,
    examples=(
        "快件已由快递员从智能柜取出，将与您联系",
        "因超期，管理员已将包裹取出",
        "包裹被取回网点，等待重新派送",
        "Parcel removed from the locker by the courier",
        "Package withdrawn from the pickup point by staff",
    ),
    asked=(
        "快递柜里的快递被快递员取出是什么意思",
        "快递被取出但不是我取的",
        "丰巢快递被取走了我没拿",
    ),
    asked_en=(
        "my parcel was taken out of the locker and not by me",
        "the courier removed it from the locker",
        "locker says collected but I did not",
    ),
    facts=(
        "deliver-to-address",
        "no-locker-without-consent",
        "undeliverable-return",
        "custodian-897",
    ),
)
