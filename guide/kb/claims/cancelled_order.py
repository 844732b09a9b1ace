"""没发货、取消、被召回 - never shipped, cancelled or called back."""

from guide.model import Claim, Is, Runs, Step, Text

CLAIM = Claim(
    id="cancelled-order",
    against="seller",
    title=Text("没发货，卖家要发货或退款", "Not shipped: the seller must ship or refund"),
    says=Text(
        "订单成立，卖家就要发货。单号没有揽收、被取消或者半路召回，可以要求定日子发货，不发就退款。",
        "Once the order stands the seller has to ship. If the number was never picked up, was cancelled or called back, ask for a day; if it is not kept, for your money.",
    ),
    remedy=Text(
        "定一个日子发货；不发，解除合同、退全款。",
        "A day for shipping; failing that the contract ends and the whole price comes back.",
    ),
    ways=((Is("deal", ("shop",)),),),
    seen=("not_picked_up", "cancelled", "intercepted", "pickup_failed", "not_found", "s_created"),
    track="seller",
    steps=(
        Step(
            id="set-shipping-day",
            does=Text(
                "问卖家：真的交给快递了吗？没有，就定一个发货日或者退款。",
                "Ask the seller whether it was really handed over; if not, set a day for shipping or ask for the refund.",
            ),
            channel="seller",
            how=Text(
                "请卖家发交寄凭证。只有单号没有揽收，不算发货；平台对迟发、假发货常有自己的规则，以订单页为准。",
                "Ask for the proof of handover. A number without a pickup scan is no shipment; platforms often have rules on late or false shipping, so go by your order page.",
            ),
            rung="seller",
            facts=("order-formed-49", "breach-liability-577"),
            letter="termination-refund",
        ),
        "chase-seller",
        Step(
            id="refund-not-shipped",
            does=Text(
                "在订单里按“未发货”申请退款。",
                "Apply in the order for a refund as “not shipped”.",
            ),
            channel="platform",
            how=Text(
                "如实选原因。已经显示发货但没有揽收的，附上查询截图。",
                "Choose the true reason. If it shows as shipped but was never picked up, attach a screenshot.",
            ),
            when="next",
            facts=("not-received-terminate", "terminate-effects-566"),
        ),
        "watch-autoconfirm",
        "platform-step-in",
        "file-market",
        "ask-association",
        "sue-small",
    ),
    rungs=("seller", "platform", "market-regulator", "consumer-association", "small-claims"),
    letters=("termination-refund", "market-complaint", "extend-confirm"),
    facts=(
        "order-formed-49",
        "breach-liability-577",
        "not-received-terminate",
        "terminate-effects-566",
        "prepaid-not-delivered",
    ),
    clocks=(Runs("limitation-3y", "last_update_on", own=True),),
    proofs=("keep-order", "keep-trace", "keep-talks"),
    never=("never-confirm", "never-private-pay"),
)
