"""超区 - the address is said to lie outside the delivery area."""

from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="out_of_area",
    title=Text("超出派送范围", "Out of the delivery area"),
    phase="last-mile",
    means=Text(
        "网点说你的地址不在它派送的范围里，要你自己去取、加钱，或者等转给别的快递。",
        "The depot says your address is outside its area: collect it yourself, pay extra, or wait for another carrier.",
    ),
    confused_with=(
        (
            "missorted",
            Text(
                "送到了不该去的网点，那里当然不派，这是错分。",
                "If it reached the wrong depot, which naturally does not deliver to you, it was missorted.",
            ),
        ),
        (
            "held_at_depot",
            Text(
                "没有说超区、只是放着不派，是停在网点。",
                "If nothing is said about the area and it just lies there, it is held at the depot.",
            ),
        ),
        (
            "payment_due",
            Text(
                "寄件时就写明的到付运费，不是乡镇加收费。",
                "A shipping fee that was to be paid on delivery from the start is not a village surcharge.",
            ),
        ),
    ),
    who_acts=Text(
        "快递公司按公布的范围送到，或转给送得到的快递；卖家换快递。",
        "The carrier delivers within its published area or hands the parcel on; the seller changes carrier.",
    ),
    wait=Wait(
        says=Text(
            "当天就问清，等着可能会退回。{wait.act}还没有解决办法就要工单，{wait.escalate}还没有就投诉。",
            "Settle it the same day; if you wait, it may be sent back. No solution within {wait.act}: get a ticket. After {wait.escalate}: complain.",
        ),
        check=Hours(0),
        act=Hours(24),
        escalate=Hours(72),
    ),
    steps=(
        Step(
            id="look-up-service-area",
            does=Text(
                "在官网查你的地址在不在公布的服务范围，截图。",
                "Look up on the official site whether your address is served; screenshot it.",
            ),
            channel="carrier-app",
            how=Text(
                "试着下一张寄到这里的单，也看得出来。送不到的村和社区，快递公司应当在寄的时候就提前告诉寄件人。",
                "Starting an order to this address shows it too. The sender has to be told beforehand which villages and communities are not served.",
            ),
            facts=("unserved-area-notice", "query-by-waybill"),
        ),
        Step(
            id="insist-on-published-area",
            does=Text(
                "地址在公布范围内，就在客服写明要求送到地址。",
                "If the address is in the published area, ask in the chat for delivery to it.",
            ),
            channel="carrier-chat",
            how=Text(
                "附上服务范围的截图。在范围内却要你去镇上取，不是换一种派法，是没有送到约定的地址。",
                "Attach the screenshot. Making you fetch it in town is not another way of delivering it; it was not brought to the agreed address.",
            ),
            facts=("deliver-to-address", "penalty-outside-area"),
            letter="chaser",
        ),
        Step(
            id="contest-village-fee",
            does=Text(
                "要加钱才送，先问依据、金额和收款方，要凭证。",
                "If extra money is asked for, ask for the grounds, the sum, the payee and a receipt.",
            ),
            channel="branch",
            how=Text(
                "记下谁、在哪里、收多少。急用只好先付的，也要留下凭证，再投诉要回。",
                "Write down who, where and how much. If you need the parcel and pay, keep the receipt and complain to get the money back.",
            ),
            facts=("deliver-to-address",),
        ),
        Step(
            id="ask-transfer-carrier",
            does=Text(
                "确实不通的，请网点转给送得到的快递。",
                "If it truly is not served, have the depot hand it to a carrier that does deliver there.",
            ),
            channel="branch",
            how=Text(
                "先问清是整片不通，还是这几天不派。要转的，问清转给哪家、费用谁付，记下新单号。",
                "First ask whether the whole area is never served, or just not these days. Then ask which carrier takes it, who pays, and for the new number.",
            ),
        ),
        "ask-hold-until",
        "redirect-by-seller",
        "redirect-by-sender",
        "redirect-yourself",
        "nudge-recipient",
        Step(
            id="ask-city-hotline",
            does=Text(
                "找不到当地邮政管理局，打政务服务热线请它转办。",
                "If you cannot find the local postal administration, ask the city hotline to pass it on.",
            ),
            channel="city-hotline",
            how=Text(
                "随时可以打，听到语音导航就转人工。说清镇、村、网点名字和收了多少钱，要一个受理编号。",
                "Call at any hour; ask the voice menu for a person. Give the town, village, depot and the sum charged, and ask for a reference number.",
            ),
            when="later",
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】说超区。请查【地址】在不在官网公布的服务范围内。在，请今天或明天送到；送不到，请说明依据和转给哪家、费用谁付。",
            "Hello, I am told parcel 【number】 is out of area. Please check whether 【address】 is in the area on your site. If so, please deliver it today or tomorrow; if not, tell me the grounds, the next carrier and who pays.",
        ),
        chat=Text(
            "单号【单号】被要求自取或加收【金额】。请书面说明依据，并安排送到【地址】，回复工单号。",
            "For parcel 【number】 I am told to collect it or pay 【amount】. Please state the grounds in writing, arrange delivery to 【address】 and give me a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】的快递不送到我的地址。请让它转给送得到的快递，费用由你和快递公司商量；送不到请退款。",
            "Hello, the carrier of order 【order】 does not deliver to my address. Please have it handed to one that does and settle the cost with the carrier; if it cannot be delivered, please refund me.",
        ),
    ),
    evidence=(
        "keep-trace",
        Text(
            "官网服务范围的截图，写有日期",
            "A dated screenshot of the service area on the official site",
        ),
        Text(
            "加收费用的凭证或说法的记录",
            "The receipt for an extra fee, or a record of what was said",
        ),
        "keep-order",
        "keep-talks",
    ),
    never=("never-cash-fee", "never-wait-forever", "never-say-received", "never-insult"),
    harms=("late", "going-back"),
    examples=(
        "地址超出本站派送范围，请联系网点自提",
        "超区件，等待转其他快递派送",
        "收件地址偏远，本网点不派送",
        "Address is outside the delivery area",
        "Remote location, delivery not available at this address",
    ),
    asked=(
        "农村快递收费怎么投诉",
        "快递要我自己去镇上取合理吗",
        "超出派送范围怎么办",
        "快递超区怎么处理",
    ),
    asked_en=(
        "my address is outside the delivery area",
        "they want me to fetch the parcel in town",
        "village delivery costs extra, is that allowed",
    ),
    facts=(
        "unserved-area-notice",
        "deliver-to-address",
        "penalty-outside-area",
        "contract-sender-carrier",
    ),
)
