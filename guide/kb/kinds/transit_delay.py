"""运输延误 - the carrier reports a delay of its own: backlog, vehicle, flight, equipment."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="transit_delay",
    title=Text("运输延误，爆仓或车辆航班晚点", "Delayed in transit"),
    phase="transit",
    means=Text(
        "快递公司自己说要晚：爆仓、车辆、航班、设备或人手。包裹知道在哪，只是慢。",
        "The carrier itself reports a delay: backlog, vehicle, flight, equipment or staff. The parcel is accounted for, only slow.",
    ),
    confused_with=(
        (
            "weather_force_majeure",
            Text(
                "天气和管制是外部原因；爆仓和运力是快递公司自己的原因。",
                "Weather and controls come from outside; backlog and capacity are the carrier's own.",
            ),
        ),
        (
            "stalled",
            Text(
                "没有任何说明就不动的，按停滞处理。",
                "If it stopped without any explanation, treat it as stalled.",
            ),
        ),
        (
            "missorted",
            Text(
                "走到别的城市去了，是错分，要改正路线。",
                "If it went to another city, it was missorted and needs rerouting.",
            ),
        ),
    ),
    who_acts=Text(
        "快递公司给出新的时间；逾期了，寄件人可以索赔。",
        "The carrier gives a new time; once that has passed, the sender may claim.",
    ),
    wait=Wait(
        says=Text(
            "大促和长假期间，{wait.check}内慢一点很常见。{wait.act}没有新记录就催，{wait.escalate}还没有到就正式投诉。先看公告有没有说顺延几天。",
            "At peak times and long holidays, {wait.check} of delay is common. Chase after {wait.act} without a new record, complain formally after {wait.escalate}. First see whether a notice extends the time.",
        ),
        check=Hours(48),
        act=Hours(96),
        escalate=Hours(168),
    ),
    steps=(
        "check-carrier-site",
        Step(
            id="find-promised-time",
            does=Text(
                "找到承诺的送达时间，截图。",
                "Find the promised delivery time and take a screenshot.",
            ),
            channel="carrier-app",
            how=Text(
                "在下单页、运单或官网时效查询里。凭单号应当查得到承诺事项，算不算逾期就看它。",
                "On the order page, the label or the carrier's time lookup. What was promised must be visible by the number, and lateness is measured by it.",
            ),
            facts=("query-by-waybill", "promise-time-no-fake-tracking"),
        ),
        Step(
            id="ask-new-time",
            does=Text(
                "问热线：延误原因、新的预计时间、会不会改线。",
                "Ask the hotline for the cause, the new time and whether it is being rerouted.",
            ),
            channel="hotline",
            how=Text(
                "上班时间打；遇机器人说“转人工”。把对方报的日期写下来。对方说爆仓是“不可抗力”的，请它拿出证明：要不能预见、不能避免、不能克服。",
                "Call in office hours; say 转人工 to the bot to get a person. Write down the date they give. If they call a backlog “force majeure”, ask for proof: it must be unforeseeable, unavoidable and insurmountable.",
            ),
            facts=("carrier-time-811", "carrier-strict-liability", "force-majeure-180"),
        ),
        "watch-updates",
        Step(
            id="ask-replacement-if-urgent",
            does=Text(
                "等不及的，请卖家补发或退款，原件到了再退。",
                "Ask the seller to resend or refund if you cannot wait, and return the first one later.",
            ),
            channel="seller",
            how=Text(
                "先在聊天里说好原件到了怎么办、运费谁付，再让卖家发第二件。",
                "First agree in the chat what happens to the first one and who pays, then have the second sent.",
            ),
            only_if=(Is("role", ("buyer",)),),
            when="next",
            facts=("not-received-terminate",),
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】承诺【承诺日】到，现在显示延误。请告诉我原因、包裹在哪里、新的预计日期，并记入工单。",
            "Hello, parcel 【number】 was promised for 【promised day】 and shows a delay. Please tell me the cause, where it is and the new date, and put it in a ticket.",
        ),
        chat=Text(
            "单号【单号】延误，承诺的【承诺日】已过。请给出新的送达日期和工单号，逾期我会提出投诉和索赔。",
            "Parcel 【number】 is late; the promised 【promised day】 has passed. Please give me a new date and a ticket number. If that passes too, I will complain and claim.",
        ),
        seller=Text(
            "你好，订单【订单号】的快递延误，原定【承诺日】到。请向快递公司要新的时间；我【日期】要用，来不及请补发或退款。",
            "Hello, order 【order】, due 【promised day】, is delayed. Please get a new time from the carrier; I need it by 【date】, otherwise please resend or refund.",
        ),
    ),
    evidence=("keep-trace", "keep-promise", "keep-suspension", "keep-order", "keep-talks"),
    never=("never-confirm", "never-many-tickets", "never-wait-forever", "never-insult"),
    harms=("late",),
    lost_after=Hours(336),
    examples=(
        "转运中心货量激增，您的快件时效略有延迟",
        "车辆途中故障，预计晚到",
        "航班取消，快件将安排下一班发运",
        "因分拣设备检修，快件中转延误",
        "Delayed: high parcel volume at the sorting centre",
        "Late flight, your shipment will arrive later than planned",
    ),
    asked=(
        "双十一快递几天到",
        "爆仓了快递不动怎么办",
        "快递延误时间怎么算",
        "鲜花没按时送到怎么赔偿",
    ),
    asked_en=(
        "why is my parcel delayed",
        "delayed in transit, how long",
        "peak season backlog",
    ),
    facts=(
        "promise-time-no-fake-tracking",
        "carrier-time-811",
        "comp-insured-vs-uninsured",
        "loss-foreseeable-584",
        "gb-service-time",
        "change-notice-10-days",
    ),
)
