"""滞留网点 - the parcel lies at the delivery depot and is not sent out."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="held_at_depot",
    title=Text("滞留网点，留仓未派", "Held at the delivery depot"),
    phase="last-mile",
    means=Text(
        "包裹已经到了你这里的派件网点，却没有派出来，也没写别的原因。",
        "The parcel is at your delivery depot but is not sent out, and no other reason is given.",
    ),
    confused_with=(
        (
            "s_arrived_destination",
            Text(
                "刚到网点、还没到下一趟派送，是正常的。",
                "Just arrived and waiting for the next delivery round is normal.",
            ),
        ),
        (
            "stalled",
            Text(
                "最后一条在外地的分拨中心，是停滞，不是留仓。",
                "If the last record is a hub elsewhere, it is stalled, not held here.",
            ),
        ),
        (
            "out_of_area",
            Text(
                "写了“超区”“请自提”的，是网点不送那里。",
                "“Out of area” or “collect yourself” means that the depot does not serve you.",
            ),
        ),
    ),
    who_acts=Text(
        "派件网点来派；收件人直接联系它最快。",
        "The delivery depot; the recipient contacts it directly.",
    ),
    wait=Wait(
        says=Text(
            "从到达网点算起，{wait.check}没派就打网点的电话；{wait.act}没派就要工单，{wait.escalate}还没派就正式投诉。",
            "From arrival at the depot: call it after {wait.check}, get a ticket after {wait.act}, complain formally after {wait.escalate}.",
        ),
        check=Hours(24),
        act=Hours(48),
        escalate=Hours(72),
    ),
    steps=(
        "call-branch",
        Step(
            id="collect-at-depot",
            does=Text(
                "急用就约好去网点自提，先确认实物在。",
                "Arrange to collect it if it is urgent, and have them confirm that it is really there.",
            ),
            channel="branch",
            how=Text(
                "问清地址、营业时间、带什么证件。自提是你的选择，不去取，网点仍要按约定投递。",
                "Ask for the address, the hours and what ID to bring. Collecting is your choice; otherwise the depot still has to deliver as agreed.",
            ),
            only_if=(Is("role", ("buyer", "recipient")),),
            facts=("deliver-to-address",),
        ),
        "ask-hold-until",
        Step(
            id="check-depot-closed",
            does=Text(
                "查是不是整个网点停摆，有没有公告。",
                "Check whether the whole depot is down and whether that was announced.",
            ),
            channel="carrier-app",
            how=Text(
                "一片地方都派不出去的，快递公司应当公告。问总部：临时由哪个网点代派。",
                "If a whole area gets nothing, the carrier has to announce it. Ask headquarters which depot is delivering meanwhile.",
            ),
            when="next",
            facts=("network-outage-24h", "suspend-announce"),
        ),
        "nudge-recipient",
        "open-ticket",
        "watch-updates",
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】，【最后更新日】就在你们网点了，一直没派。请看一眼实物在不在，今天能不能派到【地址】；不行的话我【时间】来取。",
            "Hello, parcel 【number】 reached your depot on 【last update】 and was not sent out. Is it there, and can it be delivered to 【address】 today? If not, I can collect it at 【time】.",
        ),
        chat=Text(
            "单号【单号】滞留【最后地点】，【最后更新日】以后没有派。请联系网点安排派送，回复派送时间和工单号。",
            "Parcel 【number】 has been held at 【last place】 since 【last update】. Please arrange delivery and reply with a time and a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】滞留在【最后地点】没有派送。请你从后台催派，并告诉我快递公司的回复。",
            "Hello, order 【order】 is held at 【last place】. Please chase it from your side and tell me what the carrier says.",
        ),
    ),
    evidence=("keep-trace", "keep-parties", "keep-calls", "keep-suspension", "keep-talks"),
    never=("never-wait-forever", "never-cash-fee", "never-many-tickets", "never-insult"),
    harms=("late",),
    lost_after=Hours(240),
    examples=(
        "快件滞留【某营业点】，等待安排派送",
        "留仓件入库，次日派送",
        "快件已到网点，因派送压力大暂未派出",
        "Shipment on hold at the delivery depot",
        "Held at local facility, awaiting next delivery cycle",
    ),
    asked=(
        "快递到了网点一直不派送怎么办",
        "快递滞留网点是什么意思",
        "快递停在营业点好几天了",
        "送到学校的快递滞留会被退回吗",
    ),
    asked_en=(
        "parcel has been at the local depot for days",
        "arrived at the station but not delivered",
        "held at facility, no reason given",
    ),
    facts=("deliver-to-address", "promise-time-no-fake-tracking", "penalty-outside-area"),
)
