"""没发货、取消、被召回 - never shipped, cancelled or called back."""

from guide.model.claims import Claim, Runs
from guide.model.interview import Is
from guide.model.steps import Step
from guide.model.text import Text

_NOT_SENT = ("not_picked_up", "cancelled", "pickup_failed", "not_found", "s_created")
_ASKED = Is("seller_asked", ("helping", "silent", "refused"))

CLAIM = Claim(
    id="cancelled-order",
    against="seller",
    title=Text("没发货，卖家要发货或退款", "Not shipped: the seller must ship or refund"),
    says=Text(
        "订单成立，卖家就要发货。单号没有揽收、被取消或者半路召回，可以要求定日子发货，不发就退款。",
        "Once the order stands, the seller has to ship. If the parcel was never picked up, was cancelled or was called back, ask for a shipping date; if it is not kept, ask for your money.",
    ),
    remedy=Text(
        "定一个日子发货；不发，解除合同、退全款。",
        "A shipping date; if it is not kept, the contract ends and the whole price comes back.",
    ),
    ways=((Is("deal", ("shop",)),), (Is("deal", ("business",)), _ASKED)),
    seen=("not_picked_up", "cancelled", "intercepted", "pickup_failed", "not_found"),
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
                "请卖家发交寄凭证。只有单号没有揽收，不算发货；平台对迟发、假发货可能有自己的规则，以订单页为准。",
                "Ask for proof of handover. A number without a pickup scan is not a shipment; the platform may have rules on late or false shipping, so go by your order page.",
            ),
            only_if=(Is("seen", _NOT_SENT),),
            rung="seller",
            facts=("order-formed-49", "perform-509", "breach-liability-577"),
            letter="termination-refund",
        ),
        Step(
            id="ask-seller-intercept",
            does=Text(
                "问卖家是不是他拦的，是退款、缺货还是弄错了；不发了就定退款的日子。",
                "Ask the seller whether they stopped it and why: refund, out of stock, or a mistake. If it will not come, set a day for the refund.",
            ),
            channel="seller",
            how=Text(
                "你没有同意退款，就请卖家撤销拦截。卖家拦了件又不退款，在聊天里要一个日期。",
                "If you did not agree to a refund, ask them to lift the stop. If they stopped it and do not refund, ask in the chat for a date.",
            ),
            only_if=(Is("seen", ("intercepted",)),),
            rung="seller",
            facts=("sender-redirect-829", "breach-liability-577"),
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
                "如实选原因。已经显示发货但没有揽收的，附上查询截图；半路被召回的，写“卖家召回”。",
                "Choose the true reason. If it shows as shipped but was never picked up, attach a screenshot; if it was called back, say so.",
            ),
            when="next",
            facts=("not-received-terminate", "terminate-effects-566", "prepaid-not-delivered"),
        ),
        Step(
            id="answer-no-contract",
            does=Text(
                "卖家说缺货、标错价、合同没成立：要它履行或赔偿，别自己点取消。",
                "Told “sold out”, “wrong price” or “no contract”? Ask them to deliver or to pay your loss; do not cancel it yourself.",
            ),
            channel="seller",
            how=Text(
                "付了款，合同一般就成立了。卖家明说不发的，不用等到期就能解除。差价的损失，留好同款的价格截图。",
                "Once you have paid, the contract normally stands. If the seller says it will not ship, you can end the contract at once. Keep screenshots of what the same goods cost now.",
            ),
            stages=("answered", "overdue", "with-body"),
            when="next",
            facts=("order-formed-49", "terminate-refusal-563", "loss-foreseeable-584"),
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
        "perform-509",
        "breach-liability-577",
        "not-received-terminate",
        "terminate-effects-566",
        "prepaid-not-delivered",
    ),
    clocks=(
        Runs("refuse-15d-prepaid", "seller_asked_on", (_ASKED, Is("deal", ("shop",)))),
        Runs("limitation-3y", "last_update_on", own=True),
    ),
    proofs=("keep-order", "keep-trace", "keep-talks"),
    never=("never-confirm", "never-private-pay"),
)
