"""错分 - the parcel was sorted to the wrong place."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="missorted",
    title=Text("错分、错发到别处", "Sent to the wrong place"),
    phase="transit",
    means=Text(
        "分拣错了，包裹去了别的城市或网点。发现后会转回来，只是要多花时间。",
        "It was sorted wrongly and went to another city or depot. Once noticed it is sent on; it only takes longer.",
    ),
    confused_with=(
        (
            "s_in_transit",
            Text(
                "绕到别的城市中转是正常线路，名字陌生不等于错分。",
                "Going through another city may be the normal route; an unfamiliar name is not a mistake.",
            ),
        ),
        (
            "address_problem",
            Text(
                "面单上的地址本身就错，要先改地址。",
                "If the address on the label itself is wrong, correct that first.",
            ),
        ),
        (
            "s_redirected",
            Text(
                "有人申请过改址的，是转寄，不是错分。",
                "If somebody asked for another address, it was redirected, not missorted.",
            ),
        ),
    ),
    who_acts=Text(
        "快递公司改正并转运；收件人核对地址、盯住转运。",
        "The carrier corrects it and sends it on; the recipient checks the address and follows it.",
    ),
    wait=Wait(
        says=Text(
            "发现方向不对，{wait.check}后再看一次。{wait.act}没有转回来的扫描就建工单，{wait.escalate}还没有就投诉。",
            "After a scan in the wrong direction, look again after {wait.check}. No correcting scan within {wait.act}: get a ticket. After {wait.escalate}: complain.",
        ),
        check=Hours(12),
        act=Hours(24),
        escalate=Hours(72),
    ),
    steps=(
        "read-last-scan",
        "check-label-data",
        Step(
            id="ask-reroute",
            does=Text(
                "在在线客服建工单，要求直接转往收件地。",
                "Get a ticket in the carrier's chat: send it straight to the destination.",
            ),
            channel="carrier-chat",
            how=Text(
                "写三件事：错到了哪里，正确的城市和网点，预计哪天转回。请注明不要先退回起点。",
                "Ask three things: where it went, the right city and depot, the day it will be back on course. Add that it should not go back to its origin first.",
            ),
            facts=("promise-time-no-fake-tracking",),
            letter="chaser",
        ),
        Step(
            id="call-wrong-depot",
            does=Text(
                "打给错到的网点，问实物在不在、哪一班转走。",
                "Call the depot it went to: is it there, and when does it leave?",
            ),
            channel="branch",
            how=Text(
                "报单号和正确地址，请他看实物、补一次扫描。不要让他就地派送或签收。",
                "Give the number and the right address, and have them look for it and scan it. They must not deliver it there or record it as delivered.",
            ),
        ),
        "watch-updates",
        Step(
            id="ask-second-shipment",
            does=Text(
                "急用就请卖家先补发，说好原件怎么处理。",
                "Ask the seller to send another if you need it soon, and settle what happens to the first.",
            ),
            channel="seller",
            how=Text(
                "在聊天里写明：原件到了是拒收还是寄回，运费谁出。免得两件都算你的。",
                "Put it in the chat: whether you refuse the first or send it back, and who pays. Otherwise you may be charged for both.",
            ),
            only_if=(Is("role", ("buyer",)),),
            when="next",
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】应该送到【城市】，现在到了【最后地点】。请登记错分，直接转往【城市】，告诉我预计哪天到和工单号。",
            "Hello, parcel 【number】 is for 【city】 but went to 【last place】. Please record it as missorted, send it straight to 【city】 and give me a date and a ticket number.",
        ),
        chat=Text(
            "单号【单号】错分至【最后地点】，收件地【城市】。请直接转运，不退回起点，回复预计时间和工单号。",
            "Parcel 【number】 was missorted to 【last place】; destination 【city】. Please reroute it directly, not via the origin, and give me a time and a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】被错发到【最后地点】。请让快递公司直接转运；【日期】前没有转回来，请补发或退款。",
            "Hello, order 【order】 was sent to 【last place】 by mistake. Please have the carrier reroute it; if it is not on its way by 【date】, please resend or refund.",
        ),
    ),
    evidence=("keep-trace", "keep-label", "keep-promise", "keep-talks"),
    never=(
        Text(
            "没有确认东西在，不要自己跑去错到的网点。",
            "Do not travel to the wrong depot before you know that it is there.",
        ),
        "never-confirm",
        "never-many-tickets",
        "never-public-number",
    ),
    harms=("late",),
    lost_after=Hours(240),
    examples=(
        "快件错分至其他网点，正在安排转运",
        "错发件，已由本站转出，请耐心等待",
        "包裹到达的不是收件城市，分拣有误",
        "Package missorted, being rerouted to the correct facility",
        "Missent to another city, will be forwarded",
    ),
    asked=(
        "快递发到别的城市了怎么办",
        "分拣错了要多久",
        "快递错分件是什么意思",
    ),
    asked_en=(
        "my parcel went to the wrong city",
        "missorted, how long will it take",
        "sent to the wrong depot",
    ),
    facts=(
        "promise-time-no-fake-tracking",
        "carrier-time-811",
        "gb-total-delay",
        "claim-brand-or-actual-carrier",
    ),
)
