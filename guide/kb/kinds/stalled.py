"""物流停滞 - no new scan for longer than is normal."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="stalled",
    title=Text("物流停滞，长时间不更新", "No updates for too long"),
    phase="transit",
    means=Text(
        "超过正常的间隔没有新的扫描。可能在路上没扫，也可能漏扫、压货或走错了。",
        "No new scan for longer than usual. It may be on the road, or missed by the scanner, stuck in a backlog or misrouted.",
    ),
    confused_with=(
        (
            "s_in_transit",
            Text(
                "跨省干线跑在路上，几十个小时没有扫描也正常。",
                "On a long trunk route, dozens of hours without a scan are normal.",
            ),
        ),
        (
            "held_at_depot",
            Text(
                "最后一条已经是你这里的派件网点，就直接找那个网点。",
                "If the last record is already at your delivery depot, go straight to that depot.",
            ),
        ),
        (
            "not_picked_up",
            Text(
                "从来没有揽收记录的，不是停滞，是还没交给快递。",
                "If there never was a pickup scan, it has not been handed over at all.",
            ),
        ),
    ),
    who_acts=Text(
        "快递公司查，卖家或寄件人去催；你盯住日期。",
        "The carrier traces it, the seller or sender presses for news, and you watch the dates.",
    ),
    wait=Wait(
        says=Text(
            "从最后一条记录算起：同城{wait.check}、跨省{wait.act}没有新扫描就催；{wait.escalate}还没有，就当作可能丢了来办。大促和偏远地区再多等一两天。",
            "From the last record: chase it after {wait.check} within a city, {wait.act} between provinces; after {wait.escalate} treat it as at risk. Allow a day or two more at peak times and in remote areas.",
        ),
        check=Hours(24),
        act=Hours(48),
        escalate=Hours(72),
    ),
    steps=(
        "read-last-scan",
        "check-carrier-site",
        "open-ticket",
        Step(
            id="ask-three-things",
            does=Text(
                "问热线三件事：最后在哪、谁负责、何时更新。",
                "Ask the hotline: where it was last, who is in charge, when it will update.",
            ),
            channel="hotline",
            how=Text(
                "上班时间打；遇机器人说“转人工”。三个答案都要有：具体的分拨中心、责任网点、一个日期。“在催了”不算答案。",
                "Call in office hours; say 转人工 to the bot to get a person. Get all three: a named hub, the depot in charge, a date. “We are chasing it” is no answer.",
            ),
        ),
        "ask-foreign-sender",
        Step(
            id="check-insurance-record",
            does=Text(
                "找出保价记录，看约定的赔法和报案期限。",
                "Find the insurance record; read how it pays and by when to report a loss.",
            ),
            channel="self",
            how=Text(
                "停滞拖久了可能变成丢失。保价的约定里可能写着报案的时间，先看好。",
                "A long stop may turn into a loss. The insurance terms may set a time to report a loss, so read them now.",
            ),
            only_if=(Is("insured", ("yes",)),),
            when="next",
            facts=("comp-insured-vs-uninsured",),
        ),
        "watch-updates",
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】，最后一条是【最后更新日】，在【最后地点】，到今天没有更新。请查实物在哪个环节，给我责任网点、下次更新时间和工单号。",
            "Hello, parcel 【number】: last record 【last update】 at 【last place】, nothing since. Please find where it is and give me the depot in charge, the time of the next update and a ticket number.",
        ),
        chat=Text(
            "单号【单号】，停在【最后地点】，最后更新【最后更新日】。请建工单查实物，并在【日期】前回复结果。",
            "Parcel 【number】 has been stuck at 【last place】 since 【last update】. Please open a ticket, look for the parcel itself and answer by 【date】.",
        ),
        seller=Text(
            "你好，订单【订单号】的快递从【最后更新日】停到现在。请你向快递公司查件，把工单号发我，【日期】前没有结果我会申请退款。",
            "Hello, order 【order】 has not moved since 【last update】. Please have it traced and send me the ticket number; if there is no result by 【date】 I will apply for a refund.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-parties",
        "keep-promise",
        "keep-order",
        "keep-value",
        "keep-talks",
    ),
    never=(
        "never-confirm",
        "never-private-pay",
        "never-phone-only",
        "never-many-tickets",
        "never-public-number",
    ),
    harms=("late", "missing"),
    lost_after=Hours(240),
    examples=(
        "快件已离开【甲市转运中心】，此后多日无更新",
        "物流信息超时未更新，正在核实",
        "您的包裹长时间停留在转运中心，已通知承运商处理",
        "No tracking updates received for several days",
        "Tracking expired: no new scans from the carrier",
    ),
    asked=(
        "快递三天不更新可以退款吗",
        "邮政包裹四天不更新是怎么回事",
        "快递停滞几天可以投诉",
        "快递不动了该联系谁",
        "快递信息多久更新一次",
        "快递发货却没有更新物流",
        "淘宝物流停滞有补偿吗 淘宝物流停滞超时怎么办",
        "快递慢几天到算违约",
    ),
    asked_en=(
        "tracking has not updated for days",
        "my parcel is stuck",
        "no movement for a week, is it lost",
        "when can I complain about a delay",
    ),
    facts=(
        "promise-time-no-fake-tracking",
        "gb-service-time",
        "gb-total-delay",
        "query-by-waybill",
    ),
)
