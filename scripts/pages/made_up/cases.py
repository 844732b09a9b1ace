"""What happened to the made-up people of the examples: a case for every letter it suits.

`CASES` gives for a letter's id the answers of somebody who would send it, and the words that
differ from those of `example.BLANKS`. Two cups of six at 28 yuan each are 56 yuan.
"""

from collections.abc import Mapping

from guide.model.record import record
from guide.model.text import Text


@record
class Case:
    """The answers of one made-up case, and what fills the blanks in it alone."""

    answers: Mapping[str, str]
    blanks: Mapping[str, Text]


_STALLED = {"seen": "stalled", "deal": "shop", "received": "no"}
_DAMAGED = {"seen": "damaged", "received": "yes"}
_SENT = {"deal": "sending", "handed_over": "yes"}
_AIR = {"service": "air", **_SENT}
_BY_SENDER = {
    "sender_name": Text("王小例", "Wang Xiaoli"),
    "recipient_name": Text("李小样", "Li Xiaoyang"),
    "evidence": Text(
        "运单、付款记录、轨迹截图、聊天记录",
        "the waybill, the payment record, screenshots of the trace and the chat",
    ),
}
_TWO_CUPS = {
    "claim_amount": Text("人民币 56 元", "56 yuan"),
    "loss": Text("碎了的两个杯子，每个 28 元", "two broken cups at 28 yuan each"),
    "evidence": Text(
        "外箱和杯子的照片、开箱视频、付款记录",
        "photos of the box and the cups, a video of the unpacking, the payment record",
    ),
}
_BROKEN = Text(
    "11 月 12 日收到，当天开箱，全程录了像",
    "it came on 12 November; I filmed the unpacking the same day",
)
_NOT_FOUND = Text(
    "客服 018 号 11 月 16 日说“找不到了”",
    "on 16 November agent 018 said, “We could not find it”",
)
_BOARDS = {
    **_BY_SENDER,
    "goods": Text("活动用的两块展板", "two display boards for an event"),
    "claim_amount": Text("人民币 60 元", "60 yuan"),
    "loss": Text(
        "11 月 9 日活动改租展板的租金，有收据",
        "the rent of other boards for the event of 9 November, with a receipt",
    ),
}
_AIR_CARRIER = {"carrier": Text("示例航空货运", "Example Air Cargo")}
_ADDRESS = {
    "last_scan": Text(
        "派送异常：收件地址不详，缺少门牌号",
        "Delivery failed: address incomplete, no house number",
    )
}
_REFUND = Text(
    "11 月 25 日前补发同样的杯子，或者退还货款 168 元",
    "send the same cups again by 25 November, or refund the 168 yuan",
)

CASES: Mapping[str, Case] = {
    "chaser": Case(_STALLED, {}),
    "address-correction": Case({"seen": "address_problem", "deal": "gift"}, _ADDRESS),
    "address-to-seller": Case({"seen": "address_problem", "deal": "shop"}, _ADDRESS),
    "seller-refund": Case(
        {**_STALLED, "seller_asked": "silent", "complained": "yes"}, {"request": _REFUND}
    ),
    "termination-refund": Case({**_STALLED, "seller_asked": "silent"}, {}),
    "conform-remedy": Case(
        {**_DAMAGED, "deal": "shop"},
        {
            "problem": _BROKEN,
            "request": Text(
                "补发碎了的两个杯子，或者退还这两个的货款 56 元",
                "send the two broken cups again, or refund the 56 yuan for them",
            ),
            "evidence": _TWO_CUPS["evidence"],
        },
    ),
    "return-refund": Case(
        {"seen": "s_delivered", "deal": "return", "seller_asked": "silent"},
        {
            "problem": Text(
                "11 月 5 日签收了退货，到今天没有退款",
                "the return was signed for on 5 November; nothing has been refunded since",
            ),
            "evidence": Text(
                "交寄凭证、签收记录、退货单截图",
                "the posting receipt, the record of delivery, a screenshot of the return",
            ),
        },
    ),
    "return-lost": Case(
        {"seen": "lost", "deal": "return", "seller_asked": "silent"},
        {
            "evidence": Text(
                "交寄凭证、轨迹截图、退货单截图",
                "the proof of sending, screenshots of the tracking history and the return",
            ),
        },
    ),
    "fake-shipment": Case(
        {
            "seen": "delivered_not_received",
            "deal": "shop",
            "received": "no",
            "matches": "no",
            "seller_asked": "silent",
        },
        {},
    ),
    "private-sale-demand": Case(
        {"seen": "stalled", "deal": "private"},
        {
            "request": Text(
                "查清包裹在哪里；送不到，就退还 168 元",
                "find the parcel; if it cannot be delivered, refund the 168 yuan",
            )
        },
    ),
    "extend-confirm": Case(_STALLED, {}),
    "formal-complaint": Case(_STALLED, {}),
    "second-complaint": Case({**_STALLED, "complained": "yes", "answered": "no"}, {}),
    "false-signature": Case(
        {
            "seen": "delivered_not_received",
            "deal": "shop",
            "received": "no",
            "consented": "no",
            "matches": "yes",
        },
        {},
    ),
    "no-consent": Case(
        {"seen": "unwanted_proxy", "deal": "shop", "consented": "no"},
        {"signed_by": Text("快递柜", "locker")},
    ),
    "loss-claim-insured": Case(
        {"seen": "lost", **_SENT, "insured": "yes"}, {**_BY_SENDER, "their_answer": _NOT_FOUND}
    ),
    "loss-claim-uninsured": Case(
        {"seen": "lost", **_SENT, "insured": "no"}, {**_BY_SENDER, "their_answer": _NOT_FOUND}
    ),
    "insurance-objection": Case(
        {"seen": "lost", **_SENT, "insured": "no", "offer": "multiple-of-postage"},
        {
            **_BY_SENDER,
            "their_answer": Text(
                "理赔部门 11 月 16 日说“没有保价，只赔三倍运费 36 元”",
                "on 16 November the claims desk offered three times the postage, 36 yuan",
            ),
        },
    ),
    "damage-claim": Case({**_DAMAGED, **_SENT, "insured": "no"}, {**_BY_SENDER, **_TWO_CUPS}),
    "shortage": Case(
        {"seen": "shortage", **_SENT, "received": "partly"},
        {
            **_BY_SENDER,
            "request": Text(
                "查清两个杯子少在哪一段；找不到，就赔偿 56 元",
                "find out where the two cups went missing; if they are not found, pay 56 yuan",
            ),
            "evidence": Text(
                "称重照片、开箱视频、付款记录",
                "photos of the weighing, a video of the unpacking, the payment record",
            ),
        },
    ),
    "delay": Case({"seen": "transit_delay", **_SENT}, _BOARDS),
    "freight-claim": Case(
        {**_DAMAGED, **_SENT, "service": "freight"},
        {
            **_TWO_CUPS,
            "carrier": Text("示例货运", "Example Freight"),
            "problem": Text(
                "11 月 12 日送到，外箱压坏，六个杯子碎了两个",
                "it came on 12 November with the box crushed; two of the six cups were broken",
            ),
        },
    ),
    "post-inquiry-claim": Case(
        {"seen": "lost", **_SENT, "service": "post"},
        {
            "addressee": Text("示例邮政支局", "Example Post Office"),
            "evidence": Text(
                "交寄收据、轨迹截图、付款记录",
                "the posting receipt, a screenshot of the trace, the payment record",
            ),
        },
    ),
    "air-damage-notice": Case({**_DAMAGED, **_AIR}, {**_AIR_CARRIER, **_TWO_CUPS}),
    "air-loss-claim": Case({"seen": "lost", **_AIR}, _AIR_CARRIER),
    "air-delay-notice": Case({"seen": "transit_delay", **_AIR}, {**_BOARDS, **_AIR_CARRIER}),
    "forwarder-claim": Case(
        {"seen": "stalled", "deal": "shop", "chosen": "me"},
        {
            "addressee": Text("示例转运公司", "Example Forwarding"),
            "problem": Text(
                "11 月 5 日显示送到贵公司仓库，到今天没有入库记录",
                "the trace shows it at your warehouse on 5 November; it was never booked in",
            ),
        },
    ),
    "documents-reissue": Case(
        {"seen": "stalled", **_SENT, "contents": "documents"},
        {
            "addressee": Text("示例银行乙市支行", "Example Bank, City B branch"),
            "goods": Text("一张银行卡", "a bank card"),
            "request": Text("冻结这张卡，补办一张新卡", "block the card and issue a new one"),
        },
    ),
    "postal-appeal": Case({**_STALLED, "complained": "yes", "answered": "no"}, {}),
    "postal-report": Case(
        {"seen": "unwanted_proxy", "deal": "shop", "consented": "no"},
        {
            "problem": Text(
                "11 月 12 日，快递员没有联系我，就把快件放进了小区的快递柜",
                "on 12 November the courier put the parcel into the locker without asking me",
            ),
            "evidence": Text(
                "入柜通知、当天的通话记录", "the locker's message, that day's list of calls"
            ),
        },
    ),
    "market-complaint": Case(
        {**_STALLED, "seller_asked": "refused", "elsewhere": "none", "claim": "deliver"},
        {
            "request": Text("退还货款 168 元", "refund the 168 yuan"),
            "their_answer": Text(
                "11 月 16 日在聊天里说“这是快递的问题”",
                "on 16 November it said in the chat, “That is the courier's problem”",
            ),
        },
    ),
    "service-complaint": Case(
        {"seen": "lost", **_SENT, "service": "instant", "elsewhere": "none"},
        {
            "carrier": Text("示例跑腿", "Example Errands"),
            "problem": Text(
                "11 月 12 日取走以后，没有送到收件人手里",
                "it was collected on 12 November and never reached the recipient",
            ),
            "request": Text("赔偿 168 元", "pay 168 yuan"),
            "their_answer": Text(
                "客服 018 号 11 月 16 日说“只退配送费”",
                "on 16 November agent 018 said, “We refund the fee only”",
            ),
        },
    ),
    "proof-of-delivery": Case(
        {"seen": "delivered_not_received", "deal": "sale", "received": "no"},
        {
            "problem": Text(
                "买家 11 月 13 日申请退款，说没有收到；取件记录显示，11 月 12 日用取件码取出",
                "the buyer asked for a refund on 13 November; the code was used on the 12th",
            ),
            "request": Text(
                "核实取件记录，再决定退不退款", "check the locker's record before any refund"
            ),
            "evidence": Text(
                "签收记录、取件记录、发货照片",
                "the record of delivery, the locker's record, photos of the shipment",
            ),
        },
    ),
    "contest-return": Case(
        {"seen": "s_delivered", "deal": "return-to-me", "received": "yes"},
        {
            "request": Text("核实以后，不退这笔款", "refund nothing once this is checked"),
            "evidence": Text(
                "开箱录像、称重照片、发货记录",
                "a video of the unpacking, photos of the weighing, the record of shipment",
            ),
        },
    ),
    "chargeback-statement": Case(
        {**_STALLED, "abroad": "seller", "seller_asked": "silent"},
        {"addressee": Text("示例银行信用卡部", "Example Bank, card department")},
    ),
    "customs-reply": Case({"seen": "customs_docs", "deal": "shop", "route": "inbound"}, {}),
    "demand-letter": Case(
        {"seen": "lost", **_SENT, "insured": "no", "complained": "yes"},
        {**_BY_SENDER, "their_answer": _NOT_FOUND},
    ),
}
