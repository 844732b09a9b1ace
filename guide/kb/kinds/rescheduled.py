"""改约 - delivery was moved to a later time and another attempt is planned."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="rescheduled",
    title=Text("改约，延后派送", "Rescheduled"),
    phase="last-mile",
    means=Text(
        "派送改到了以后的某一天，已经安排再派。等到那天就行，不用投诉。",
        "Delivery was moved to a later day and another attempt is planned. Just wait for that day; no complaint is needed.",
    ),
    confused_with=(
        (
            "attempt_failed",
            Text(
                "只说失败、没有新日期的，要去问原因。",
                "If it only failed and no new date is given, ask for the reason.",
            ),
        ),
        (
            "delivery_overdue",
            Text(
                "新日期过了还没送到，就不是改约了。",
                "Once the new date has passed, this no longer counts as rescheduled.",
            ),
        ),
        (
            "s_out_for_delivery",
            Text(
                "同一天里换个时段再来，仍算派送中。",
                "Another time on the same day still counts as out for delivery.",
            ),
        ),
    ),
    who_acts=Text(
        "先等到约定的日子；过了没来，再找快递员。",
        "Wait for the date; if nobody comes, turn to the courier.",
    ),
    wait=Wait(
        says=Text(
            "从约定的时间算起：过了{wait.check}没有动静就打快递员的电话，{wait.act}没有结果就要工单，{wait.escalate}还没有就投诉。日期没到，不用催。",
            "Counted from the agreed time. Nothing after {wait.check}: call the courier. No result after {wait.act}: get a ticket. After {wait.escalate}: complain. Before the date there is no need to chase.",
        ),
        check=Hours(12),
        act=Hours(24),
        escalate=Hours(48),
    ),
    steps=(
        "read-last-scan",
        Step(
            id="note-new-date",
            does=Text(
                "记下新的派送日期和时段，那天安排人收。",
                "Write down the new date and hours, and make sure somebody is in.",
            ),
            channel="self",
            how=Text(
                "没有写日期的，当天就问一句是哪天。那天电话保持畅通，陌生来电也接。",
                "If there is no date, ask for one today. Keep your phone with you on that day and answer unknown callers.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        Step(
            id="change-new-date",
            does=Text(
                "日期不合适，就在官方 App 里改一个。",
                "Change the date in the official app if it does not suit you.",
            ),
            channel="carrier-app",
            how=Text(
                "改好截图。改期太久，先问保管到哪天，免得中途退回。",
                "Screenshot the change. If it is far off, ask how long it is kept, so that it is not returned meanwhile.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        Step(
            id="deny-reschedule",
            does=Text(
                "没有人和你约过改期的，请客服核实是谁改的。",
                "Ask in the chat who changed the date, if nobody agreed it with you.",
            ),
            channel="carrier-chat",
            how=Text(
                "登记“客户要求延后”而你没有要求，就写明不属实，请它更正并当天派。",
                "If it says “at the customer's request” and you made none, state that it is not true and ask for delivery today.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            facts=("promise-time-no-fake-tracking", "penalty-fake-tracking"),
        ),
        "agree-delivery",
        Step(
            id="chase-after-date",
            does=Text(
                "过了约定时间没来，打给快递员约一个准点。",
                "Call the courier and fix another time, if the agreed one has passed.",
            ),
            channel="courier",
            how=Text(
                "先说约定的是哪天几点，再问今天几点到。第二次还不来，就报工单。",
                "First say which day and hour were agreed, then ask when they will come today. If it fails again, open a ticket.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            when="next",
        ),
        "nudge-recipient",
        "watch-updates",
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】约好【日期】【时段】派送，到现在没有来。请问今天几点能到？来不了请换一个准确的时间。",
            "Hello, parcel 【number】 was to come on 【date】 at 【hours】 and has not. When will it come today? If it cannot, please name an exact time.",
        ),
        chat=Text(
            "单号【单号】改约到【日期】，已经过了。请安排今天派送，回复时间和工单号。",
            "Parcel 【number】 was rescheduled to 【date】, which has passed. Please deliver today and reply with a time and a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】改约后过了【日期】还没有送到。请帮我催快递公司，并告诉我新的时间。",
            "Hello, order 【order】 was rescheduled and 【date】 has passed. Please chase the carrier and tell me the new time.",
        ),
    ),
    evidence=(
        "keep-trace",
        Text(
            "改约的短信、页面或通话记录",
            "The message, page or call about the new date",
        ),
        "keep-calls",
        "keep-talks",
    ),
    never=(
        Text(
            "日期没到，不用反复催，也不用投诉。",
            "Before the date, do not keep chasing and do not complain.",
        ),
        "never-many-tickets",
        "never-confirm",
        "never-link",
    ),
    harms=("late",),
    examples=(
        "按客户要求改约，次日再派送",
        "收件人要求延后，已另约派送时间",
        "今日未能送完，明天继续为您派送",
        "Delivery rescheduled to the next working day",
        "A later delivery date was requested by the recipient",
    ),
    asked=(
        "快递改约派送是什么意思",
        "快递显示再次派送要等多久",
        "我没有要求快递却显示客户要求延迟派送",
    ),
    asked_en=(
        "delivery rescheduled, until when",
        "it says I asked for a later day but I did not",
        "when will they try again",
    ),
    facts=("promise-time-no-fake-tracking", "carrier-time-811"),
)
