"""天气、灾害或管制 - transport stopped for weather, disaster or an order of the authorities."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="weather_force_majeure",
    title=Text("天气、灾害或管制停运", "Weather, disaster or closure"),
    phase="transit",
    means=Text(
        "台风、暴雪、洪水、地震、道路中断或重大活动管控，让运输停了下来。包裹会在原地等着。",
        "A storm, snow, a flood, an earthquake, a blocked road or controls for an event stopped transport. The parcel is waiting where it is.",
    ),
    confused_with=(
        (
            "transit_delay",
            Text(
                "爆仓、车辆故障、人手不够是快递公司自己的原因，不是不可抗力。",
                "Backlog, a broken vehicle or lack of staff are the carrier's own causes, not force majeure.",
            ),
        ),
        (
            "stalled",
            Text(
                "公告的恢复日早过了还不动，就不能再算天气的账。",
                "If it still does not move long after service resumed, the weather is no longer the reason.",
            ),
        ),
    ),
    who_acts=Text(
        "先等恢复；急用的，找卖家退款或改发。",
        "Wait for service to resume; if it is urgent, ask the seller for a refund or another shipment.",
    ),
    wait=Wait(
        says=Text(
            "从公告的恢复日算起，{wait.check}后看一次；{wait.act}还没有新记录就按停滞去催，{wait.escalate}还没有就投诉。没有公告的，从最后一条记录算起。",
            "Counted from the announced day of resumption: look after {wait.check}, chase it as stalled after {wait.act}, complain after {wait.escalate}. If there is no notice, count from the last record.",
        ),
        check=Hours(24),
        act=Hours(48),
        escalate=Hours(96),
    ),
    steps=(
        Step(
            id="check-suspension",
            does=Text(
                "查快递公司的停运公告：哪里停、为什么、到哪天。",
                "Look for the carrier's notice: where it stopped, why, until when.",
            ),
            channel="carrier-app",
            how=Text(
                "因不可抗力暂停服务，应当及时公告原因和期限。查不到公告，就请客服给出，再和当地天气、路况对一对。",
                "A suspension has to be announced with its cause and period. If you find no notice, ask for it and compare it with local weather and roads.",
            ),
            facts=("suspend-announce", "network-outage-24h"),
        ),
        Step(
            id="ask-restart",
            does=Text(
                "问热线：包裹现在在哪、哪天恢复、能不能改线。",
                "Ask the hotline where it is, when service resumes and whether it can go another way.",
            ),
            channel="hotline",
            how=Text(
                "上班时间打；遇机器人说“转人工”。问完记下日期。一句“不可抗力”不够：要不能预见、不能避免、不能克服，还要及时通知你。",
                "Call in office hours; say 转人工 to the bot to get a person. Write down the date. “Force majeure” alone is not enough: it must be unforeseeable, unavoidable and insurmountable, and you must be told in time.",
            ),
            facts=("force-majeure-590",),
        ),
        "watch-updates",
        Step(
            id="ask-urgent-option",
            does=Text(
                "急用或会变质的，请卖家退款或改发。",
                "Ask the seller to refund or ship another way, if it is urgent or perishable.",
            ),
            channel="seller",
            how=Text(
                "不可抗力可以免掉迟到的责任，不等于卖家可以一直不交货也不退钱。生鲜先说好到了怎么处理。",
                "Force majeure may excuse the delay; it does not let the seller keep the money without delivering. For fresh goods, agree what happens on arrival.",
            ),
            only_if=(Is("role", ("buyer",)), Is("seller_asked", ("", "no"))),
            facts=("not-received-terminate", "risk-seller-transport-ecl20"),
        ),
        Step(
            id="treat-as-stalled",
            does=Text(
                "恢复以后还不动，就不再等，建工单催最后那个网点。",
                "If it stays put after service resumed, stop waiting and open a ticket.",
            ),
            channel="carrier-chat",
            how=Text(
                "把公告的恢复日写进工单。恢复以后的耽误，要快递公司另给理由。",
                "Put the announced day of resumption in the ticket. A delay after it needs a reason of its own.",
            ),
            when="next",
            letter="chaser",
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】在【最后更新日】因天气停在【最后地点】。请告诉我：停运公告在哪里看，哪天恢复，包裹是否完好，恢复后几天内派送。",
            "Hello, parcel 【number】 stopped at 【last place】 on 【last update】 because of the weather. Where is the notice, when does service resume, is the parcel safe, and how soon after that will it be delivered?",
        ),
        chat=Text(
            "单号【单号】显示因天气延误。请发停运公告和预计恢复日期，并给我工单号，恢复后我按这个号查询。",
            "Parcel 【number】 shows a weather delay. Please send me the notice and the expected date, and a ticket number to ask with afterwards.",
        ),
        seller=Text(
            "你好，订单【订单号】因天气停运。我【日期】前要用，请确认能不能改发或退款；不急的话请帮我延长收货时间。",
            "Hello, order 【order】 is stopped by weather. I need it by 【date】: can you ship it another way or refund me? Otherwise please extend the receipt period.",
        ),
    ),
    evidence=("keep-trace", "keep-suspension", "keep-promise", "keep-order", "keep-talks"),
    never=(
        Text(
            "不要把“不可抗力”当成万能的理由收下；先看公告和日期。",
            "Do not take “force majeure” as an answer to everything; check the notice and the dates.",
        ),
        "never-confirm",
        "never-many-tickets",
        "never-insult",
    ),
    harms=("late",),
    examples=(
        "受台风影响，航班停飞，快件暂缓发出",
        "因暴雪高速封闭，车辆滞留，时效延后",
        "当地洪涝灾害，派送暂停，恢复时间另行通知",
        "受重大活动管控影响，本区域快件延迟派送",
        "Severe weather has delayed your parcel",
        "Road closed after natural disaster, delivery postponed",
    ),
    asked=(
        "快递停运了能退款吗",
        "台风快递要等多久",
        "快递停发商家赔偿吗怎么办",
        "快递停发能申请退款吗",
    ),
    asked_en=(
        "parcel delayed by a typhoon or snow",
        "delivery suspended because of weather",
        "do I get a refund when transport is suspended",
    ),
    facts=(
        "force-majeure-590",
        "suspend-announce",
        "network-outage-24h",
        "carrier-strict-liability",
    ),
)
