"""收件人不在 - the courier came and nobody took the parcel."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="recipient_absent",
    title=Text("收件人不在，无人签收", "Nobody was home"),
    phase="last-mile",
    means=Text(
        "快递员登记说到了地址却没人收。包裹会带回网点，等下一次派送。",
        "The courier recorded that nobody at the address took it. It goes back to the depot for the next attempt.",
    ),
    confused_with=(
        (
            "recipient_unreachable",
            Text(
                "那一类只是电话没打通，人没有上门。",
                "There, only the phone call failed; nobody came to the door.",
            ),
        ),
        (
            "recipient_closed",
            Text(
                "单位放假、门店关门的，等开门再派即可。",
                "If an office or shop was closed, it is simply delivered on the next open day.",
            ),
        ),
        (
            "s_delivered_proxy",
            Text(
                "已经放门口或有人代签的，记录会写“签收”，不是“无人签收”。",
                "Left at the door or signed for by somebody else would say “signed for”, not “nobody home”.",
            ),
        ),
    ),
    who_acts=Text(
        "收件人和快递员约下一次。",
        "The recipient arranges the next attempt with the courier.",
    ),
    wait=Wait(
        says=Text(
            "过{wait.check}看有没有改约，当天联系最省事。{wait.act}内没有再派就要工单，{wait.escalate}还没有就投诉。",
            "After {wait.check}, see whether it was rebooked; the same day is easiest. No new attempt within {wait.act}: get a ticket. After {wait.escalate}: complain.",
        ),
        check=Hours(2),
        act=Hours(24),
        escalate=Hours(48),
    ),
    steps=(
        "call-courier",
        Step(
            id="rebook-delivery",
            does=Text(
                "在官方 App 里预约再派，或改成去网点自提。",
                "Book another delivery in the official app, or collect it at the depot.",
            ),
            channel="carrier-app",
            how=Text(
                "选一个你确实在家的时段。自提要先问清带什么证件、几点关门。",
                "Choose a time when you are really in. To collect it, ask what ID to bring and when they close.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        "agree-delivery",
        Step(
            id="contest-attempt",
            does=Text(
                "当时家里有人，就请客服核实这次派送记录。",
                "Ask the carrier to check this delivery record, if somebody was at home.",
            ),
            channel="carrier-chat",
            how=Text(
                "写明那段时间谁在家、门铃和电话有没有响。快递公司不得编造派送过程，但先请对方核实，不要先下结论。",
                "Say who was in and whether the bell or phone rang. A carrier must not invent steps of a delivery; still, ask for a check before you conclude anything.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            facts=("promise-time-no-fake-tracking",),
        ),
        "ask-hold-until",
        "nudge-recipient",
        Step(
            id="fix-next-day",
            does=Text(
                "两次没派成，就打热线约定第二天的时段。",
                "After two failed attempts, fix a time for the next day on the hotline.",
            ),
            channel="hotline",
            how=Text(
                "上班时间打；遇机器人说“转人工”。请客服当场写进工单：哪一天、哪个时段、派之前先打电话。",
                "Call in office hours; say 转人工 to the bot to get a person. Have it written into the ticket: which day, which hours, call first.",
            ),
            only_if=(Is("role", ("buyer", "recipient")),),
            when="next",
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】登记为无人签收。我在【时段】有人在家，地址【地址】。请约这个时段再派，派之前打【电话】。没有我同意，请不要代签或放柜。",
            "Hello, parcel 【number】 was recorded as nobody home. Somebody is in at 【hours】, address 【address】. Please redeliver then, calling 【phone】 first, and do not sign for me or use a locker without my consent.",
        ),
        chat=Text(
            "单号【单号】显示无人签收。请安排【日期】【时段】再派到【地址】，并回复工单号。",
            "Parcel 【number】 shows nobody home. Please redeliver on 【date】 at 【hours】 to 【address】 and reply with a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】没派成。请让快递公司【日期】再派，并留意轨迹；如果快递要退回，请先联系我。",
            "Hello, delivery of order 【order】 failed. Please have it delivered again on 【date】, watch the tracking and contact me before anything is returned.",
        ),
    ),
    evidence=("keep-trace", "keep-calls", "keep-no-consent", "keep-talks"),
    never=("never-wait-forever", "never-say-received", "never-insult", "never-link"),
    harms=("late",),
    yours=True,
    examples=(
        "派送失败，家中无人，快件带回网点择日再派",
        "收件人不在，无人签收，等待二次派送",
        "敲门无应答，快件未妥投",
        "Delivery attempted, nobody home, notice left",
        "Recipient not in at time of delivery",
    ),
    asked=("快递显示无人签收怎么办", "不在家快递怎么办", "快递派送失败家中无人还会再送吗"),
    facts=("deliver-to-address", "no-locker-without-consent", "undeliverable-return"),
    asked_en=(
        "I was not home, will they come again",
        "nobody home, delivery failed",
        "how to arrange another delivery",
    ),
)
