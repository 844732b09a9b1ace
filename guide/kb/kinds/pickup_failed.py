"""揽收失败 - the carrier came, or was to come, and did not get the parcel."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="pickup_failed",
    title=Text("上门取件没有成功", "Pickup failed"),
    phase="before",
    means=Text(
        "快递员没有取到件，或者约好的取件被取消了。东西还在寄件人手里，没有开始运输。",
        "The courier did not get the parcel, or the booked pickup was cancelled. The sender still has it and nothing is on its way.",
    ),
    confused_with=(
        (
            "not_picked_up",
            Text(
                "没有人来取过、只是一直等，是另一类。",
                "If nobody came and it just keeps waiting, it is another kind.",
            ),
        ),
        (
            "cancelled",
            Text(
                "整张运单被取消的，改约没有用，要重新下单。",
                "If the whole shipment was cancelled, rebooking does not help; place a new order.",
            ),
        ),
        (
            "carrier_rejected",
            Text(
                "人来了，但嫌超重、超大或包装不合格而不收，是另一类。",
                "If the courier came and would not take it because of size, weight or packing, it is another kind.",
            ),
        ),
    ),
    who_acts=Text(
        "寄件人改约或自己送去网点；买家问卖家哪天重新交寄。",
        "The sender rebooks or brings it to a depot; a buyer asks the seller for the new day.",
    ),
    wait=Wait(
        says=Text(
            "{wait.check}后看有没有自动改约；{wait.act}没有人再来就换时间或自己送去，{wait.escalate}还没有揽收就投诉。",
            "After {wait.check}, see whether a new time was set. If nobody comes within {wait.act}, rebook or bring it yourself; still no pickup after {wait.escalate}: complain.",
        ),
        check=Hours(4),
        act=Hours(24),
        escalate=Hours(48),
    ),
    steps=(
        Step(
            id="read-pickup-reason",
            does=Text(
                "看取件失败写的原因：没人、没备好、超范围，还是被取消。",
                "Read the reason: nobody in, not ready, out of area, or cancelled.",
            ),
            channel="carrier-app",
            how=Text(
                "原因和事实不符的，截图留着。你一直在、东西也备好了，责任不在你。",
                "If the reason is not true, keep a screenshot. If you were in and it was ready, it is not your fault.",
            ),
        ),
        Step(
            id="rebook-collection",
            does=Text(
                "在下单的 App 里改约，或者自己送到网点。",
                "Rebook in the app you ordered with, or bring it to a depot.",
            ),
            channel="carrier-app",
            how=Text(
                "选一个你一定在的时段，东西先封好、称好。交件时看着对方扫描，底单留下。",
                "Choose a time when you are surely in, with the parcel sealed and weighed. Watch it being scanned and keep the receipt.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
        ),
        Step(
            id="call-pickup-courier",
            does=Text(
                "打给取件快递员，说清楼栋、门口和时段。",
                "Call the pickup courier: building, door and time.",
            ),
            channel="courier",
            how=Text(
                "接不通就发短信。他来不了，就请他说清由谁来、哪天来。",
                "If nobody answers, send a text. If they cannot come, ask who will and when.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
        ),
        Step(
            id="contest-false-pickup",
            does=Text(
                "没有人来却登记失败的，请客服更正并派人来。",
                "Have the record corrected and a courier sent if nobody came but it says “failed”.",
            ),
            channel="carrier-chat",
            how=Text(
                "写明那个时段你在哪里、电话通不通。编造寄递流程信息是违规的。",
                "State where you were at the time and that your phone worked. Inventing a step that never happened is a breach.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
            facts=("promise-time-no-fake-tracking", "penalty-fake-tracking"),
            letter="chaser",
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】约的是【日期】【时段】取件，没有取成。取件地址是【地址】。请今天或明天再派人，告诉我姓名和时间。",
            "Hello, pickup of 【number】 was booked for 【date】 at 【hours】 and failed. The address is 【address】. Please send somebody today or tomorrow and tell me the name and time.",
        ),
        chat=Text(
            "单号【单号】取件未成功。请回复登记的原因，重新派单，并给我时间和工单号。",
            "Pickup of 【number】 failed. Please tell me the recorded reason, send somebody, and reply with a time and a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】显示取件失败，货还没有交给快递。请告诉我哪天重新交寄；【日期】前没有揽收请退款。",
            "Hello, order 【order】 shows a failed pickup, so the carrier does not have it. When will it be handed over? If it is not picked up by 【date】, please refund me.",
        ),
    ),
    evidence=("keep-trace", "keep-posting", "keep-calls", "keep-order", "keep-talks"),
    never=(
        Text(
            "不要把包裹放在门外等取件。",
            "Do not leave the parcel outside for pickup.",
        ),
        "never-private-pay",
        "never-many-tickets",
        "never-insult",
    ),
    harms=("late",),
    examples=(
        "取件失败：寄件人未准备好货物，请重新预约",
        "上门揽收未成功，原因：联系不上寄件人",
        "预约取件已超时，快递员未能取到快件",
        "Pickup attempt failed, shipment not ready",
        "Carrier could not collect the parcel",
    ),
    asked=(
        "预约了快递员没来取件怎么办",
        "揽收失败是什么意思",
        "退货快递员不上门取件怎么办",
    ),
    asked_en=(
        "the courier never came to pick up my return",
        "booked a pickup and nobody came",
        "pickup failed, what does it mean",
    ),
    facts=("promise-time-no-fake-tracking", "seven-day-start", "seven-day-return"),
)
