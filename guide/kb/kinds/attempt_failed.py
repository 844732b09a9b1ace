"""派送失败，原因不明 - a delivery attempt failed and no reason is given."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="attempt_failed",
    title=Text("派送失败，没写原因", "Delivery failed, no reason given"),
    phase="last-mile",
    means=Text(
        "轨迹只说派送不成功或派件异常，没有写为什么。先问出原因，才知道该做什么。",
        "The tracking only says that delivery failed, not why. First find out the reason; it decides what to do.",
    ),
    confused_with=(
        (
            "recipient_unreachable",
            Text(
                "写了“电话无人接听”的，原因就是联系不上。",
                "If it says “no answer”, the reason is the phone.",
            ),
        ),
        (
            "address_problem",
            Text(
                "写了“地址不详”的，原因就是地址。",
                "If it says “incomplete address”, the reason is the address.",
            ),
        ),
        (
            "rescheduled",
            Text(
                "已经写了下一次派送日期的，等到那天就行。",
                "If a new date is given, wait for that day.",
            ),
        ),
    ),
    who_acts=Text(
        "派件网点说明原因并再派；收件人把能收的时间告诉它。",
        "The depot explains and tries again; the recipient says when they can receive it.",
    ),
    wait=Wait(
        says=Text(
            "过{wait.check}看一眼有没有补上原因，当天就问。{wait.act}没有再派就要工单，{wait.escalate}还没有就投诉。",
            "After {wait.check}, see whether a reason was added, and ask the same day. No new attempt within {wait.act}: get a ticket. After {wait.escalate}: complain.",
        ),
        check=Hours(2),
        act=Hours(24),
        escalate=Hours(48),
    ),
    steps=(
        "read-last-scan",
        Step(
            id="ask-failure-reason",
            does=Text(
                "问派件网点：这次为什么没派成，实物在哪里。",
                "Ask the delivery depot why it failed and where the parcel is.",
            ),
            channel="branch",
            how=Text(
                "得到原因，就去看那一类怎么办。对方说“系统自动的”，就请他看一眼实物再回话。",
                "Once you know the reason, follow the page for that kind. If they say “the system did it”, ask them to look at the parcel and call back.",
            ),
        ),
        "call-courier",
        "agree-delivery",
        Step(
            id="demand-new-attempt",
            does=Text(
                "在在线客服要求今天或明天再派，写进工单。",
                "Ask in the chat for a new attempt today or tomorrow, and have it put in the ticket.",
            ),
            channel="carrier-chat",
            how=Text(
                "给两个你在家的时段，请客服选一个。没有上门却登记失败的，请它一并核实。",
                "Offer two times when you are in. If nobody came and it was still recorded as failed, have that checked too.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            facts=("promise-time-no-fake-tracking", "deliver-to-address"),
            letter="chaser",
        ),
        "ask-hold-until",
        "nudge-recipient",
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】显示派送失败，没有写原因。请问这次为什么没派成？地址是【地址】，电话是【电话】，请今天或明天【时段】再派。",
            "Hello, parcel 【number】 shows a failed delivery without a reason. Why did it fail? The address is 【address】, the phone 【phone】; please try again today or tomorrow at 【hours】.",
        ),
        chat=Text(
            "单号【单号】派件异常，未写原因。请回复具体原因、实物位置、再派时间和工单号。",
            "Delivery of parcel 【number】 failed without a reason. Please reply with the reason, where it is, the new time and a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】派送失败，没有写原因。请帮我问快递公司，并要求再派。我的电话是【电话】。",
            "Hello, delivery of order 【order】 failed without a reason. Please ask the carrier and have them try again. I can be reached at 【phone】.",
        ),
    ),
    evidence=("keep-trace", "keep-calls", "keep-parties", "keep-talks"),
    never=("never-wait-forever", "never-many-tickets", "never-insult", "never-link"),
    harms=("late",),
    examples=(
        "派件异常，快件未妥投",
        "本次投递未成功，将再次安排",
        "派送不成功，已退回网点处理",
        "Delivery attempt unsuccessful",
        "Unable to deliver, item returned to depot",
    ),
    asked=("快递显示派件异常什么意思", "派送不成功是什么原因", "快递未妥投还会再送吗"),
    facts=("promise-time-no-fake-tracking", "deliver-to-address", "penalty-fake-tracking"),
    asked_en=(
        "delivery attempt failed but no reason given",
        "what does undelivered mean in tracking",
        "will they try to deliver again",
    ),
)
