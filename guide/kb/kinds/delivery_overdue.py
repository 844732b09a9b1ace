"""派送中太久 - out for delivery, again or still, with no result."""

from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="delivery_overdue",
    title=Text("一直“派送中”，没送到", "Out for delivery far too long"),
    phase="last-mile",
    means=Text(
        "扫描了派送，却过了一天还没有结果，或者天天扫派送。可能没装车，也可能带出去又带回来了。",
        "It was sent out, and a day later there is still no result, or it is sent out again every day. It may not have been loaded, or was brought back.",
    ),
    confused_with=(
        (
            "s_out_for_delivery",
            Text(
                "当天扫的派送，晚上还没到也常见。",
                "Sent out today and not there by evening is still common.",
            ),
        ),
        (
            "rescheduled",
            Text(
                "写明改到哪天再派的，等到那天再说。",
                "If another day is given, wait for it.",
            ),
        ),
        (
            "held_at_depot",
            Text(
                "没有派送扫描、只到了网点的，是留仓。",
                "If there is no “out for delivery” scan, only an arrival, it is held at the depot.",
            ),
        ),
    ),
    who_acts=Text(
        "快递员和派件网点当天给结果。",
        "The courier and the depot owe you a result the same day.",
    ),
    wait=Wait(
        says=Text(
            "从派送扫描算起，{wait.check}没到就打电话；{wait.act}没到就要工单，{wait.escalate}没到就正式投诉。",
            "From the “out for delivery” scan: call after {wait.check}, get a ticket after {wait.act}, complain formally after {wait.escalate}.",
        ),
        check=Hours(12),
        act=Hours(24),
        escalate=Hours(48),
    ),
    steps=(
        "call-courier",
        Step(
            id="ask-really-loaded",
            does=Text(
                "请网点看一眼：包裹在车上、在架上，还是找不到。",
                "Have the depot look: is it on the van, on the shelf, or not to be found?",
            ),
            channel="branch",
            how=Text(
                "三种答案，三种做法：在车上约时间，在架上约自提或再派，找不到就让它马上报查件。",
                "On the van: agree on a time. On the shelf: collect it or have it redelivered. Not found: have them open a search at once.",
            ),
        ),
        "agree-delivery",
        Step(
            id="report-scan-without-delivery",
            does=Text(
                "在在线客服写明“扫了派送，没有送到”，要派送时段。",
                "Write in the chat “out for delivery, not delivered” and ask for a time window.",
            ),
            channel="carrier-chat",
            how=Text(
                "要一个时段和工单号。天天扫派送却不送的，请它核实扫描是谁做的。",
                "Ask for a time window and a ticket number. If it is scanned out every day and never comes, have them check who scans it.",
            ),
            facts=("promise-time-no-fake-tracking",),
            letter="chaser",
        ),
        "nudge-recipient",
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】从【最后更新日】起一直显示派送中，没有送到。请看一下包裹在不在车上，今天【时段】能不能送到【地址】。",
            "Hello, parcel 【number】 has been out for delivery since 【last update】 and has not come. Is it on the van, and can it reach 【address】 today at 【hours】?",
        ),
        chat=Text(
            "单号【单号】，【最后更新日】扫描派送，至今未到。请核实实物，给出派送时段或自提地址，并回复工单号。",
            "Parcel 【number】 was sent out on 【last update】 and has not come. Please find it, give me a time window or a place to collect it, and a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】一直显示派送中，没有送到。请你也催一下快递公司，并帮我延长收货时间。",
            "Hello, order 【order】 still shows out for delivery. Please chase the carrier too and extend my receipt period.",
        ),
    ),
    evidence=("keep-trace", "keep-calls", "keep-parties", "keep-talks"),
    never=(
        "never-say-received",
        "never-wait-forever",
        "never-many-tickets",
        "never-insult",
    ),
    harms=("late",),
    lost_after=Hours(240),
    examples=(
        "派件中，快递员正在派送（已持续两天）",
        "快件派送超时未签收",
        "派件后长时间无结果，网点核实中",
        "Out for delivery since yesterday, not yet delivered",
        "Missed delivery cycle, new attempt pending",
    ),
    asked=("快递派送中两天没到怎么办", "快递一直显示派送中", "天天派件就是不送"),
    facts=("deliver-to-address", "promise-time-no-fake-tracking", "penalty-fake-tracking"),
    asked_en=(
        "out for delivery for two days",
        "out for delivery every day but it never comes",
        "why is my parcel still with the courier",
    ),
)
