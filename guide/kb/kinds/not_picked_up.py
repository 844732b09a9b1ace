"""有单号不揽收 - a number exists, and the carrier never got the parcel."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="not_picked_up",
    title=Text("有单号，迟迟不揽收", "Number given, never picked up"),
    phase="before",
    means=Text(
        "卖家填了单号，快递公司却一直没有收到东西的记录。货可能还在卖家那里。",
        "The seller entered a number, but the carrier has no record of receiving anything. The goods may still be with the seller.",
    ),
    confused_with=(
        (
            "s_created",
            Text(
                "刚下单不久，等快递员上门是正常的。",
                "Just after the order, waiting for the courier is normal.",
            ),
        ),
        (
            "not_found",
            Text(
                "连单号都查不到的，先核对单号和快递公司。",
                "If the number itself is unknown, check the number and carrier first.",
            ),
        ),
        (
            "pickup_failed",
            Text(
                "写了取件失败的，是来取过没取成。",
                "If it says that pickup failed, a courier came and could not take it.",
            ),
        ),
    ),
    who_acts=Text(
        "卖家交件或退款；寄件人改约取件。",
        "The seller hands it over or refunds; a sender books the pickup again.",
    ),
    wait=Wait(
        says=Text(
            "有了单号，{wait.check}还没有揽收就问卖家，{wait.act}没有就申请退款；{wait.escalate}没有回应就请平台介入。平台的发货时限以你的订单页为准。",
            "A number but no pickup scan: ask the seller after {wait.check}, apply for a refund after {wait.act}, ask the platform after {wait.escalate}. The shipping deadline is the one in your order.",
        ),
        check=Hours(24),
        act=Hours(48),
        escalate=Hours(72),
    ),
    steps=(
        "check-carrier-site",
        Step(
            id="compare-number-and-city",
            does=Text(
                "核对单号、快递公司和发往的城市是不是你的。",
                "Check that the number, carrier and destination city are yours.",
            ),
            channel="self",
            how=Text(
                "轨迹去了别的城市，或者早就签收了，可能是别人的单号。截图带上时间。",
                "If it went to another city or was signed for long ago, the number may be somebody else's. Screenshot it with the time.",
            ),
        ),
        "ask-foreign-sender",
        Step(
            id="rebook-pickup",
            does=Text(
                "看取件预约是否还在，不在就重新约或送去网点。",
                "See whether the pickup is still booked; rebook it or bring the parcel to a depot.",
            ),
            channel="carrier-app",
            how=Text(
                "交件时请快递员当面扫描，出了揽收记录再让他走。底单留好。",
                "Have the courier scan it in front of you, and wait for the pickup scan. Keep the receipt.",
            ),
            only_if=(Is("role", ("sender", "seller")), Is("handed_over", ("", "no"))),
        ),
        Step(
            id="ask-pickup-depot",
            does=Text(
                "请揽收网点查漏扫、补扫描。",
                "Have the pickup depot look for a missed scan and add it.",
            ),
            channel="branch",
            how=Text(
                "给出交件的时间、快递员和底单。多件一起交的，点清件数。",
                "Give the time, the courier and the receipt. If you handed over several, count them.",
            ),
            only_if=(Is("role", ("sender", "seller")), Is("handed_over", ("", "yes"))),
        ),
    ),
    words=Words(
        call=Text(
            "你好，请查单号【单号】有没有揽收扫描，是哪个网点、哪一天收的。如果没有收到实物，请明确告诉我。",
            "Hello, please check whether parcel 【number】 has a pickup scan, at which depot and on which day. If you never got it, please say so.",
        ),
        chat=Text(
            "单号【单号】只有下单信息，没有揽收。请确认是否收到实物，并回复截图可用的查询结果。",
            "Parcel 【number】 shows only the order and no pickup. Please confirm whether you have it, in a reply I can keep.",
        ),
        seller=Text(
            "你好，订单【订单号】，【发货日】显示发货，到今天没有揽收记录。请在【日期】前交给快递并发揽收凭证；不能发货请退款。",
            "Hello, order 【order】 was marked shipped on 【day shipped】 and has no pickup scan. Please hand it over by 【date】 and send proof; if you cannot, please refund me.",
        ),
    ),
    evidence=("keep-trace", "keep-order", "keep-promise", "keep-agreement", "keep-posting"),
    never=("never-wait-forever", "never-confirm", "never-private-pay", "never-public-number"),
    harms=("late",),
    examples=(
        "商家已发货，等待快递揽收",
        "包裹信息已录入，暂无揽收记录",
        "发货超过一天，仍未揽件",
        "Label created, carrier has not received the package",
        "Awaiting item: shipment information only",
    ),
    asked=(
        "24小时未揽件是虚假发货吗",
        "已揽收是虚假发货吗",
        "国外发货虚假物流怎么处理",
        "快递三天不发货,不给退怎么办",
        "拼多多24小时发货不发货如何处理",
        "拼多多揽货超时是多久",
        "淘宝虚假发货怎么赔",
        "EMS邮件已经寄出但网上无信息怎么办",
    ),
    asked_en=(
        "the seller shipped but the carrier does not have it",
        "label created but not moving",
        "waiting for pickup for days",
        "fake shipping by the seller",
    ),
    facts=(
        "risk-seller-transport-ecl20",
        "order-formed-49",
        "not-received-terminate",
        "prepaid-not-delivered",
    ),
)
