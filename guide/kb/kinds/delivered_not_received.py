"""显示签收但没收到 - recorded as delivered, and the recipient does not have it."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="delivered_not_received",
    title=Text("显示签收，但没收到", "Marked delivered, not received"),
    phase="after",
    means=Text(
        "系统写着已签收，你却没有拿到。可能是别人代收、放在别处、批量扫描，也可能送错或丢了。",
        "The record says delivered and you do not have it. Somebody may have taken it in, it may be lying elsewhere, it may have been scanned in bulk, or it may have gone to the wrong door or be lost.",
    ),
    confused_with=(
        (
            "s_delivered_proxy",
            Text(
                "写着家人、前台、门卫的，先问他们。",
                "If it names family, reception or a guard, ask them first.",
            ),
        ),
        (
            "unwanted_proxy",
            Text(
                "东西找得到、只是没经你同意放在柜或驿站，是另一类。",
                "If you know where it is and only did not agree to a locker or pickup station, it is another kind.",
            ),
        ),
        (
            "shortage",
            Text(
                "箱子拿到了、里面少了，按短少处理。",
                "If you have the box and something is missing inside, it is a shortage.",
            ),
        ),
    ),
    who_acts=Text(
        "收件人当天先找；找不到，快递公司要说明交给了谁，卖家要退款或补发。",
        "The recipient looks for it the same day; if it is not found, the carrier must say who got it, and the seller refunds or replaces it.",
    ),
    wait=Wait(
        says=Text(
            "有的快递员会提前成批点“签收”，先等{wait.check}、先找一圈。{wait.act}还没有找到，就按没收到处理；{wait.escalate}没有说法就正式投诉。",
            "Some couriers scan early in bulk, so allow {wait.check} and look around. Not found within {wait.act}: treat it as not received. No explanation within {wait.escalate}: complain formally.",
        ),
        check=Hours(4),
        act=Hours(24),
        escalate=Hours(72),
    ),
    steps=(
        "compare-record",
        "call-courier",
        Step(
            id="check-signatory",
            does=Text(
                "看签收人一栏和签收照片，写的是谁、在哪里。",
                "Look at the name and the photo of delivery: who signed, and where.",
            ),
            channel="carrier-app",
            how=Text(
                "“本人签收”也可能只是默认选项。写着柜或驿站的，先查取件码和取件记录。",
                "“Signed by recipient” may be just the default. If it names a locker or pickup station, check the pickup code and the record.",
            ),
            only_if=(Is("matches", ("", "yes")),),
        ),
        Step(
            id="ask-around",
            does=Text(
                "问家人、门卫、前台和邻居，再看门口、柜和驿站。",
                "Ask family, guards, reception and neighbours; check the door, lockers and pickup stations.",
            ),
            channel="property-desk",
            how=Text(
                "只问有没有人代收，不透露里面是什么。找到了，也留下是谁放的、什么时候放的。",
                "Only ask whether somebody took it in; do not say what is inside. If you find it, still write down who left it and when.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        Step(
            id="demand-proof",
            does=Text(
                "向客服要签收凭证，写明“本人没有收到”。",
                "Ask the carrier for proof of delivery and state “I have not received it”.",
            ),
            channel="carrier-chat",
            how=Text(
                "要底单、照片、签收时间和地点，要一个工单号和答复日期。没收到就别说“收到了”：说了以后很难再证明没收到。",
                "Ask for the slip, photo, time and place, a ticket number and a date. Do not say “I have it” if you do not: it is hard to prove the opposite later.",
            ),
            letter="false-signature",
            only_if=(
                Is("role", ("", "buyer", "recipient")),
                Is("matches", ("", "yes")),
            ),
        ),
        Step(
            id="demand-proof-as-sender",
            does=Text(
                "向客服要签收凭证，写明收件人说没有收到。",
                "Ask the carrier for proof of delivery and state that the recipient does not have it.",
            ),
            channel="carrier-chat",
            how=Text(
                "要底单、照片、签收时间和地点，要一个工单号和答复日期。请收件人用文字写明没有收到，一起交上去。",
                "Ask for the slip, photo, time and place, a ticket number and a date. Have the recipient confirm in writing that it did not come, and hand that in too.",
            ),
            only_if=(Is("role", ("sender",)),),
            facts=("query-by-waybill",),
            letter="false-signature",
        ),
        Step(
            id="state-no-consent",
            does=Text(
                "在投诉里写明：收件人没有同意任何人代签或代放。",
                "State in the complaint that the recipient agreed to nobody signing for it or leaving it.",
            ),
            channel="carrier-complaint",
            how=Text(
                "交给别人代收，要先经收件人同意。附上订单备注、聊天和当天的通话记录。",
                "Handing it to somebody else requires the recipient's consent. Attach the order note, the chat and that day's call list.",
            ),
            only_if=(
                Is("matches", ("", "yes")),
                Is("consented", ("no",)),
            ),
            facts=("no-locker-without-consent", "consent-proxy-ecl52", "deliver-to-address"),
            letter="false-signature",
        ),
        Step(
            id="ask-named-proxy",
            does=Text(
                "找代收的人或站点要东西和记录。",
                "Ask the person or pickup station you agreed to for the parcel and its record.",
            ),
            channel="locker-operator",
            how=Text(
                "请站点查出入库记录和取件照片。站点保管不善弄丢的，可以要求赔偿。",
                "Have the pickup station check its records and the pickup photo. If it was lost through careless keeping, you may claim.",
            ),
            only_if=(
                Is("matches", ("", "yes")),
                Is("consented", ("yes",)),
            ),
            facts=("custodian-897",),
        ),
        Step(
            id="keep-camera-record",
            does=Text(
                "请物业保留签收那段时间的监控。",
                "Ask the property office to keep the camera recording of that time.",
            ),
            channel="property-desk",
            how=Text(
                "监控会被覆盖，先请它保留，看不看得到可以再谈。有的物业要警方出面才给看。",
                "Recordings are overwritten, so first ask for them to be kept; who may view them comes later. Some show them only to the police.",
            ),
            when="next",
            only_if=(
                Is("role", ("", "buyer", "recipient")),
                Is("matches", ("", "yes")),
            ),
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】显示【签收日】已签收，收件人没有收到。请问交给了谁、放在哪里？请发签收凭证，给我工单号和答复时间。",
            "Hello, parcel 【number】 shows delivered on 【day signed】. The recipient has not received it. Who got it, and where? Please send the proof, and give me a ticket number and a time for the answer.",
        ),
        chat=Text(
            "单号【单号】显示签收，收件人没有收到。请提供签收底单、照片、时间和地点，并在【日期】前答复实物去向。",
            "Parcel 【number】 shows delivered; the recipient has not received it. Please provide the slip, photo, time and place, and tell me by 【date】 where it is.",
        ),
        seller=Text(
            "你好，订单【订单号】显示签收，但我没有收到。请你向快递公司查件、要签收凭证；【日期】前没有结果，请补发或退款。",
            "Hello, order 【order】 shows delivered but I do not have it. Please have the carrier trace it and send the proof of delivery; if there is no result by 【date】, please replace it or refund me.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-delivery-proof",
        "keep-calls",
        "keep-no-consent",
        "keep-order",
        "keep-talks",
    ),
    never=("never-confirm", "never-say-received", "never-private-pay", "never-phone-only"),
    harms=("missing",),
    examples=(
        "已签收，签收人：本人（收件人称未收到）",
        "我没收到快递，物流却显示已经签收了",
        "显示家门口签收，但门口什么都没有",
        "包裹被陌生人签收，签收人不是我",
        "Marked as delivered but I never got the parcel",
        "It says delivered to front desk, they do not have it",
    ),
    asked=(
        "快递没收到物流信息却显示已签收",
        "自己没拿快递却显示已收",
        "签收快递后未收到货怎么办",
        "快递未送达却已签收",
        "快递显示签收了但是没收到怎么办",
        "被别人代签了怎么办",
        "闲鱼买家说没收到货怎么办",
    ),
    asked_en=(
        "it says delivered but I never got it",
        "marked as delivered, not at my door",
        "somebody else signed for my parcel",
        "stolen package, what can I do in China",
    ),
    facts=(
        "no-locker-without-consent",
        "penalty-locker-fake-sign",
        "delivery-time-sign",
        "delivery-time-ecl51",
        "consent-proxy-ecl52",
        "comp-insured-vs-uninsured",
    ),
)
