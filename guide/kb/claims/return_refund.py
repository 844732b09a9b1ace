"""退货之后要退款 - the refund of a return, arrived or lost on its way."""

from guide.model import Claim, Is, Runs, Step, Text

CLAIM = Claim(
    id="return-refund",
    against="seller",
    title=Text("退货的钱，商家要退", "The shop must refund what you sent back"),
    says=Text(
        "这是你退给商家的货：商家收到就要退款；路上丢了、停了，谁安排的快递谁去向快递公司追。",
        "You sent it back to a shop. When the shop has it, it must refund; if it is lost or stuck on the way, whoever arranged the carriage turns to the carrier.",
    ),
    remedy=Text("按退货单退还货款。", "The price back, as the return order says."),
    ways=((Is("deal", ("return",)),),),
    track="seller",
    not_seen=("scam_suspect",),
    steps=(
        Step(
            id="prove-return-handover",
            does=Text(
                "在退货单里交出退货单号和交寄凭证，请商家定退款的日子。",
                "Put the return's number and the proof of posting into the return order, and have the shop name a day for the refund.",
            ),
            channel="platform",
            how=Text(
                "写明哪天交给了谁。平台或商家派人来取的，请他们先查；运费险只赔运费，不赔货。",
                "Say when and to whom you handed it. If the platform or the shop sent somebody to collect it, they trace it first; return-freight insurance covers the freight only.",
            ),
            rung="seller",
            facts=("return-refund-7d", "platform-mediate-return"),
            letter="return-refund",
        ),
        "chase-seller",
        Step(
            id="mind-return-dates",
            does=Text(
                "看退货单上的日子，快到期就补传凭证，别让它自动关闭。",
                "Watch the dates in the return order and upload proof before it closes by itself.",
            ),
            channel="platform",
            how=Text(
                "关闭了也能重新申请或请人工处理；先留截图。",
                "If it closed, apply again or ask for a person; keep screenshots first.",
            ),
            when="next",
            facts=("platform-human-review",),
        ),
        "platform-step-in",
        "file-market",
        "ask-association",
        "sue-small",
    ),
    rungs=("seller", "platform", "market-regulator", "consumer-association", "small-claims"),
    letters=("return-refund", "market-complaint"),
    facts=(
        "return-refund-7d",
        "seven-day-penal-15d",
        "defect-return-crl24",
        "reject-defective-610",
        "platform-mediate-return",
    ),
    clocks=(
        Runs(
            "return-refund-7d",
            "signed_on",
            (
                Is(
                    "seen",
                    (
                        "s_delivered",
                        "s_delivered_proxy",
                        "s_delivered_station",
                        "returned",
                        "delivered_not_received",
                    ),
                ),
            ),
        ),
        Runs("limitation-3y", "last_update_on", own=True),
    ),
    proofs=("keep-posting", "keep-return-trace", "keep-order", "keep-goods-photo", "keep-talks"),
    never=("never-private-pay",),
    argued=Text(
        "无理由退货在路上丢了由谁承担，法律没有明写；谁选的快递、退货单怎么约定，是关键。",
        "Who bears the loss of a return without a reason on its way is not spelled out by law; who chose the carrier and what the return order says decide much.",
    ),
)
