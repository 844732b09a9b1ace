"""卖家没有把东西送到 - the seller has not delivered."""

from guide.model import Claim, Is, Runs, Step, Text

_SIGNED = (
    "delivered_not_received",
    "s_delivered",
    "s_delivered_proxy",
    "s_delivered_station",
)

CLAIM = Claim(
    id="deliver",
    against="seller",
    title=Text("要卖家送到，不然退款", "The seller must deliver, or pay back"),
    says=Text(
        "网店买的东西没送到你手里，由卖家负责：请他补发或重新送到，到期还没有，可以解除合同、要回货款。",
        "Goods from an online shop that never reached you are the seller's to answer for: ask for a new delivery, and if it does not come by a set day, end the contract and ask for your money back.",
    ),
    remedy=Text(
        "在你定的日子之前送到；没有送到，退还全部货款。",
        "Delivery by the day you set; failing that, the whole price back.",
    ),
    ways=((Is("deal", ("shop",)), Is("matches", ("", "yes")), Is("chosen", ("", "other"))),),
    harms=("missing", "late", "misdelivered", "going-back", "held"),
    not_seen=("not_picked_up", "cancelled", "intercepted", "scam_suspect"),
    track="seller",
    waits=True,
    steps=(
        Step(
            id="compare-record",
            does=Text(
                "先对一对：签收的城市、重量、手机尾号和你的订单一样吗？",
                "Compare first: are city, weight and phone digits of the record those of your order?",
            ),
            channel="carrier-app",
            how=Text(
                "对不上，可能根本不是你的件，要找卖家，不是投诉快递员。对得上，再查是谁签收的。",
                "If they differ it may not be your parcel at all: that is the seller's matter, not the courier's. If they match, find out who signed.",
            ),
            only_if=(Is("seen", _SIGNED), Is("matches", ("",))),
            stages=("raise", "waiting"),
        ),
        "tell-seller",
        "chase-seller",
        "watch-autoconfirm",
        "freeze-refund",
        "confirm-refund",
        Step(
            id="terminate-and-refund",
            does=Text(
                "写信给卖家：定最后一个日子，到期没送到就解除合同、退款。",
                "Write to the seller: one last day; if it is not delivered by then, the contract ends and you want the price back.",
            ),
            channel="seller",
            how=Text(
                "日期要合理，写清楚。通知到了卖家那里才算数，所以在平台聊天里发，并留截图。",
                "Make the day a reasonable one. It counts once it has reached the seller, so send it in the platform's chat and keep a screenshot.",
            ),
            stages=("overdue", "answered", "with-body"),
            facts=("not-received-terminate", "terminate-notice-565"),
            letter="termination-refund",
        ),
        "platform-step-in",
        "file-market",
        "ask-association",
        "sue-small",
    ),
    rungs=("seller", "platform", "market-regulator", "consumer-association", "small-claims"),
    letters=("seller-refund", "termination-refund", "extend-confirm", "market-complaint"),
    facts=(
        "risk-seller-transport-ecl20",
        "risk-before-delivery",
        "contract-third-party-fault",
        "delivery-time-sign",
        "breach-liability-577",
        "not-received-terminate",
        "terminate-notice-565",
        "terminate-effects-566",
        "platform-assist",
    ),
    clocks=(
        Runs("limitation-3y", "signed_on", own=True),
        Runs("limitation-3y", "last_update_on", own=True),
    ),
    proofs=("keep-trace", "keep-order", "keep-value", "keep-talks", "keep-promise"),
    never=("never-confirm", "never-private-pay"),
)
