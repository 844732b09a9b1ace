"""进不去 - the courier cannot get into the building or to the door."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="access_restricted",
    title=Text("小区或大楼进不去", "No access to the building"),
    phase="last-mile",
    means=Text(
        "有门禁、保安、道路不通或动物拦着，快递员到不了你的门口。",
        "A gate, guards, a blocked road or an animal keeps the courier from your door.",
    ),
    confused_with=(
        (
            "recipient_absent",
            Text(
                "进得去、只是没人应门，是“收件人不在”。",
                "If the door can be reached and nobody answers, it is “recipient not in”.",
            ),
        ),
        (
            "weather_force_majeure",
            Text(
                "整片区域封路、停运的，看“天气或管制”。",
                "If a whole area is closed, see “weather or controls”.",
            ),
        ),
        (
            "unwanted_proxy",
            Text(
                "借口进不去就放驿站、又没问过你的，是未经同意代放。",
                "If “no access” was the excuse for leaving it at a pickup station unasked, it is that kind.",
            ),
        ),
    ),
    who_acts=Text(
        "收件人到门口接，或请物业放行；快递员再派一次。",
        "The recipient meets the courier or has the gate opened; the courier tries again.",
    ),
    wait=Wait(
        says=Text(
            "当天说好最快。{wait.check}内联系不上快递员，就打网点的电话；{wait.act}没有再派，就要一个工单；{wait.escalate}还没有就投诉。",
            "Arrange it the same day. If the courier has not called within {wait.check}, call the depot. No attempt within {wait.act}: get a ticket. After {wait.escalate}: complain.",
        ),
        check=Hours(2),
        act=Hours(24),
        escalate=Hours(48),
    ),
    steps=(
        "call-courier",
        Step(
            id="meet-at-gate",
            does=Text(
                "约在大门、岗亭或楼下，当面交接。",
                "Agree to meet at the gate or downstairs and take the parcel yourself.",
            ),
            channel="courier",
            how=Text(
                "给一个你能下楼的时段。当面看一眼外箱，再确认收件。",
                "Name a time when you can come down. Look at the box before you confirm receipt.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            facts=("deliver-to-address",),
        ),
        Step(
            id="ask-gate-rules",
            does=Text(
                "问物业：快递员怎样登记，几点可以进。",
                "Ask the property office how couriers register and at what hours they may enter.",
            ),
            channel="property-desk",
            how=Text(
                "长期不让进的，请物业和快递公司商量一个办法。没有你的同意，门卫代收不算你签收。",
                "If they are never let in, ask the property office and the carrier to find a way. If a guard takes it in without your consent, that does not count as you signing for it.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            facts=("consent-proxy-ecl52",),
        ),
        Step(
            id="send-way-in",
            does=Text(
                "把楼栋、入口和呼叫方式发给网点，写进工单。",
                "Send the depot your building, entrance and how to call you; have it put in the ticket.",
            ),
            channel="carrier-chat",
            how=Text(
                "可以写走哪个门、打哪个电话，不要发门禁密码。家里有狗，先拴好并说明。",
                "Say which gate and which phone; do not send the door code. If you have a dog, tie it up and say so.",
            ),
            letter="chaser",
        ),
        "agree-delivery",
        "ask-hold-until",
        "nudge-recipient",
        Step(
            id="contest-no-access",
            does=Text(
                "门口进得去却登记进不去的，请网点核实那次派送。",
                "If access was free but “no access” was recorded, have that attempt checked.",
            ),
            channel="branch",
            how=Text(
                "问几点、到了哪个门、打了哪个电话。编造派送过程是违规的，先要记录，再谈责任。",
                "Ask at what time, at which gate, and which phone was called. Inventing an attempt is a breach; get the record first.",
            ),
            when="next",
            facts=("promise-time-no-fake-tracking", "penalty-fake-tracking"),
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】写着进不去。我是【楼栋门牌】，【时段】可以到【大门】接。请今天或明天再派，到了打【电话】。",
            "Hello, parcel 【number】 says no access. I am at 【building】 and can come to 【gate】 at 【hours】. Please try again today or tomorrow and call 【phone】.",
        ),
        chat=Text(
            "单号【单号】登记无法进入。请按【入口和电话】再派，不放驿站或快递柜，并回复时间和工单号。",
            "Parcel 【number】 is recorded as no access. Please try again using 【entrance and phone】, do not use a pickup station or locker, and reply with a time and a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】说进不去小区。我可以到【大门】接，请让快递公司再派，派之前打【电话】。",
            "Hello, order 【order】 shows no access. I can come to 【gate】; please have the carrier try again and call 【phone】 first.",
        ),
    ),
    evidence=("keep-trace", "keep-calls", "keep-no-consent", "keep-talks"),
    never=(
        Text(
            "不要把门禁密码发给任何人。",
            "Do not send your door code to anybody.",
        ),
        "never-say-received",
        "never-wait-forever",
        "never-insult",
    ),
    harms=("late",),
    yours=True,
    examples=(
        "小区封闭管理，快递员无法进入，未派送成功",
        "门禁无人应答，派送失败",
        "收件地址道路不通，暂时无法派送",
        "No access to delivery location",
        "Delivery exception: gate locked, unable to enter",
    ),
    asked=("快递员说进不了小区怎么办", "小区不让快递进门快递放哪", "派送失败无法进入是什么意思"),
    facts=("deliver-to-address", "no-locker-without-consent", "promise-time-no-fake-tracking"),
    asked_en=(
        "the courier says he cannot get into my building",
        "no access to property, what now",
        "gated community delivery failed",
    ),
)
