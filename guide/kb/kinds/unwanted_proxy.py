"""未经同意放柜、放驿站或代签 - left with a locker, station or person the recipient did not choose."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="unwanted_proxy",
    title=Text(
        "未经同意放柜、放驿站或代签",
        "Left at a locker or pickup station, or signed for, without consent",
    ),
    phase="last-mile",
    means=Text(
        "快递没有送到约定的地址，而是放进了快递柜、驿站，或交给别人代签，你没有同意过。",
        "The parcel was not brought to the agreed address but put into a locker or pickup station, or signed for by somebody, without your consent.",
    ),
    confused_with=(
        (
            "s_ready_for_pickup",
            Text(
                "你选过自提或同意过代放，就是正常的待取件。",
                "If you chose pickup or agreed to it, it is an ordinary parcel waiting for you.",
            ),
        ),
        (
            "delivered_not_received",
            Text(
                "去了柜或驿站却没有东西，要按“没收到”处理。",
                "If it is not there when you go, treat it as not received.",
            ),
        ),
        (
            "pickup_overdue",
            Text(
                "同意过、只是过了保管期没取，是另一类。",
                "If you agreed and only collected it too late, it is another kind.",
            ),
        ),
    ),
    who_acts=Text(
        "快递公司改送到约定地址；收件人说明没有同意。",
        "The carrier brings it to the agreed address; the recipient states that there was no consent.",
    ),
    wait=Wait(
        says=Text(
            "收到入柜、入站通知就可以办。{wait.act}内没人来改送就要工单，{wait.escalate}还没有就正式投诉。",
            "Act on the notice at once. If nobody comes to redeliver within {wait.act}, get a ticket; after {wait.escalate}, complain formally.",
        ),
        check=Hours(0),
        act=Hours(4),
        escalate=Hours(24),
    ),
    steps=(
        Step(
            id="keep-notice-unopened",
            does=Text(
                "先截下通知和通话记录，再决定要不要去取。",
                "Screenshot the notice and the call list before you decide to collect it.",
            ),
            channel="self",
            how=Text(
                "取了仍然可以投诉，只是更难证明没有同意。急用就先取，取之前拍一张。",
                "You may still complain after collecting it; it is only harder to prove. If you need it now, take a photo and collect it.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        "call-branch",
        Step(
            id="ask-door-delivery",
            does=Text(
                "请快递员取出来，送到约定的地址。",
                "Ask the courier to take it out and bring it to the agreed address.",
            ),
            channel="courier",
            how=Text(
                "说一个你在家的时段。外箱破损、生鲜、贵重的东西，更要当面交接。",
                "Name a time when you are in. Damaged boxes, fresh food and valuables need handing over in person all the more.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            facts=("deliver-to-address", "no-locker-without-consent", "locker-rules-2019"),
        ),
        Step(
            id="object-to-placement",
            does=Text(
                "在在线客服写明：没有同意放柜、放站或代签。",
                "State in the chat that you did not agree to a locker, a pickup station or a proxy.",
            ),
            channel="carrier-chat",
            how=Text(
                "写三件事：谁都没有联系你、你要求送上门、请给工单号。订单备注写过“送货上门”的，一起截图。",
                "Say three things: nobody asked you, you want it at the door, please give me a ticket number. If the order note said so, add that.",
            ),
            only_if=(Is("consented", ("no",)),),
            facts=("no-locker-without-consent", "consent-proxy-ecl52"),
            letter="no-consent",
        ),
        Step(
            id="collect-as-agreed",
            does=Text(
                "按通知去取，下次改默认设置。",
                "Collect it, and change the default for next time.",
            ),
            channel="locker-operator",
            how=Text(
                "有时是地址簿里的默认选项替你同意的。关掉它，下一单起送上门。",
                "Sometimes a default in your address book agreed for you. Switch it off, and the next one should come to the door.",
            ),
            only_if=(Is("consented", ("yes",)),),
        ),
        "dispute-storage-fee",
        Step(
            id="check-when-collecting",
            does=Text(
                "取件时看外箱，破了当场拍照，报给快递柜客服或驿站。",
                "When you collect it, look at the box; photograph and report any damage there.",
            ),
            channel="locker-operator",
            how=Text(
                "没有人当面交给你，就更要在柜前或站里拍开箱视频。",
                "Nobody hands it to you, so film the opening right there.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        Step(
            id="set-door-default",
            does=Text(
                "在官方 App 里把默认收件方式改成送货上门。",
                "Set door delivery as your default in the official app.",
            ),
            channel="carrier-app",
            how=Text(
                "再在订单备注写“送货上门，请勿放柜或驿站”。下次再放，证据就齐了。",
                "Also write “door delivery, no locker or pickup station” in the order note. If it happens again, you have the evidence.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            when="later",
        ),
        "nudge-recipient",
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】没有经过同意，放到了【存放处】。请今天【时段】送到【地址】，并给我工单号。",
            "Hello, parcel 【number】 was left at 【where left】 without consent. Please bring it to 【address】 today at 【hours】 and give me a ticket number.",
        ),
        chat=Text(
            "单号【单号】未经同意投放至【存放处】。请改送【地址】，并说明是谁在什么时间操作的，回复工单号。",
            "Parcel 【number】 was left at 【where left】 without consent. Please bring it to 【address】, tell me who did it and when, and give me a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】的快递没有送上门，未经同意放在【存放处】。请你要求快递公司改送，以后给我发能送上门的快递。",
            "Hello, order 【order】 was not brought to the door but left at 【where left】 without consent. Please have the carrier redeliver it, and next time use one that delivers to the door.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-notice",
        "keep-calls",
        "keep-no-consent",
        "keep-talks",
    ),
    never=(
        "never-say-received",
        "never-cash-fee",
        "never-insult",
        "never-phone-only",
    ),
    harms=("misdelivered",),
    examples=(
        "快递没打电话就放到驿站了，我没有同意",
        "未联系收件人，快件已投入小区智能柜",
        "门卫代签，收件人没有授权",
        "不送上门直接放快递柜，备注写了要送上门",
        "Left in a locker without asking me",
        "Courier handed it to a shop I did not choose",
    ),
    asked=(
        "3月1日起快递不得擅自放驿站",
        "未经同意放驿站的怎么赔",
        "快递不送上门直接放驿站怎么投诉",
        "丰巢没通知我",
    ),
    asked_en=(
        "left at a station without asking me",
        "put in a locker without my consent",
        "the courier does not deliver to the door",
        "signed for by a neighbour without permission",
    ),
    facts=(
        "no-locker-without-consent",
        "penalty-locker-fake-sign",
        "deliver-to-address",
        "locker-rules-2019",
        "consent-proxy-ecl52",
        "custodian-897",
    ),
)
