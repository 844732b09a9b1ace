"""卖家没有把东西送到 - the seller has not delivered."""

from guide.model.claims import Claim, Runs
from guide.model.interview import Is
from guide.model.steps import Step
from guide.model.text import Text

_ASKED = Is("seller_asked", ("helping", "silent", "refused"))
_MATCHES = Is("matches", ("", "yes"))
_NOT_MINE = Is("chosen", ("", "other"))
# 东西已经在手里，只是没按约定送：那是服务的事，不再要卖家送。
_NOT_IN_HAND = Is("received", ("", "no", "partly"))

CLAIM = Claim(
    id="deliver",
    against="seller",
    title=Text("要卖家送到，不然退款", "The seller must deliver, or pay back"),
    says=Text(
        "网购的东西没送到你手里，由卖家负责：请他补发或重新送到，到期还没有，可以解除合同、要回货款。",
        "If goods you ordered online never reached you, the seller must answer for it: ask for delivery by a set day. If that day passes, end the contract and ask for your money back.",
    ),
    remedy=Text(
        "在你定的日子之前送到；没有送到，退还全部货款。",
        "Delivery by the day you set; if it does not come, the whole price back.",
    ),
    ways=(
        (Is("deal", ("shop",)), _MATCHES, _NOT_MINE, _NOT_IN_HAND),
        (Is("deal", ("business",)), _ASKED, _NOT_MINE, _NOT_IN_HAND),
    ),
    harms=("missing", "late", "misdelivered", "going-back", "held"),
    not_seen=(
        "not_picked_up",
        "not_found",
        "pickup_failed",
        "cancelled",
        "intercepted",
        "scam_suspect",
    ),
    track="seller",
    waits=True,
    steps=(
        "compare-record",
        "tell-seller",
        "chase-seller",
        "fresh-by-the-hour",
        "watch-autoconfirm",
        "freeze-refund",
        "confirm-refund",
        Step(
            id="terminate-and-refund",
            does=Text(
                "写信给卖家：定最后一个日子，到期没送到就解除合同、退款。",
                "Write to the seller: a last day, after which the contract ends and you want the price back.",
            ),
            channel="seller",
            how=Text(
                "日子要合理，写清楚；过了某天就没用的东西，可以写明直接解除。通知到了卖家那里才算数，在平台聊天里发，留好截图。",
                "Choose a reasonable day; if the goods are useless later, end it at once. Your notice counts once it reaches the seller: use the platform's chat, and keep a screenshot.",
            ),
            stages=("overdue", "answered", "with-body"),
            facts=("not-received-terminate", "terminate-notice-565", "terminate-effects-566"),
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
        "delivery-time-sign",
        "risk-before-delivery",
        "perform-509",
        "breach-liability-577",
        "contract-third-party-fault",
        "not-received-terminate",
        "terminate-effects-566",
    ),
    clocks=(
        Runs("refuse-15d-prepaid", "seller_asked_on", (_ASKED, Is("deal", ("shop",)))),
        Runs("limitation-3y", "signed_on", own=True),
        Runs("limitation-3y", "last_update_on", own=True),
    ),
    proofs=("keep-trace", "keep-order", "keep-value", "keep-talks", "keep-promise"),
    never=("never-confirm", "never-private-pay"),
)
