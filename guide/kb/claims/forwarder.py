"""自己找的转运公司 - the forwarder that you chose."""

from guide.model.claims import Claim, Runs
from guide.model.interview import Is
from guide.model.steps import Step
from guide.model.text import Text

CLAIM = Claim(
    id="forwarder",
    against="forwarder",
    title=Text("你找的转运公司，找它", "The forwarder you chose"),
    says=Text(
        "快递或转运是你自己找的，东西交给它之后丢了、压在仓里，按你和它的合同找它；卖家把货交到它手里，一般就算交付了。",
        "You chose the forwarder or carrier. Whatever is lost or stuck after that is settled under your contract with it; for the seller, handing the goods over to it is normally delivery.",
    ),
    remedy=Text(
        "查清货在哪里；丢、坏的按合同赔。",
        "Finding the goods; for loss or damage, payment under the contract.",
    ),
    ways=((Is("deal", ("shop", "business")), Is("chosen", ("me",))),),
    harms=("missing", "late", "damaged", "short", "misdelivered", "going-back", "held"),
    track="none",
    steps=(
        Step(
            id="ask-forwarder",
            does=Text(
                "把入库、出库记录和转运单号都要来，写信给转运公司要答复。",
                "Get the warehouse records and the forwarding number, and ask the forwarder in writing for an answer.",
            ),
            channel="forwarder",
            how=Text(
                "先看它的条款：多久之内要提出，按什么赔。给一个答复的日子，别只在群里问。",
                "Read its terms first: by when you must claim, and what it pays. Set a day for the answer, and do not only ask in a group chat.",
            ),
            facts=("breach-liability-577", "agent-fault-929"),
            letter="forwarder-claim",
        ),
        Step(
            id="prove-handover-to-forwarder",
            does=Text(
                "向卖家要送到转运仓的签收记录。没有送到仓的，还是卖家没交货。",
                "Get the seller's proof of delivery to the warehouse. If it never got there, the seller has not delivered.",
            ),
            channel="seller",
            how=Text(
                "它能分清是哪一段出的事。仓里说没入库、物流写已签收的，把签收记录发给转运公司核对。",
                "It shows on which leg it went wrong. If the warehouse says “not booked in” and the tracking says signed for, send the forwarder that record.",
            ),
            facts=("delivery-time-sign", "risk-first-carrier-607", "risk-seller-transport-ecl20"),
        ),
        Step(
            id="contest-forwarder-terms",
            does=Text(
                "它说“最多赔多少”“过期不赔”：要它指出条款，并证明提示过你。",
                "Told “capped” or “too late”? Ask for the clause and for proof that you were told.",
            ),
            channel="forwarder",
            how=Text(
                "条款有两种读法的，按不利于写条款的一方来读。东西的价值用付款记录证明。",
                "A clause that can be read two ways is read against whoever wrote it. Prove the value by what you paid.",
            ),
            when="next",
            facts=(
                "format-clause-notice",
                "format-clause-void",
                "burden-notice-jc10",
                "unclear-terms-498",
            ),
        ),
        "sue-small",
    ),
    rungs=("small-claims",),
    letters=("forwarder-claim",),
    facts=(
        "breach-liability-577",
        "agent-fault-929",
        "delivery-time-sign",
        "risk-first-carrier-607",
        "risk-seller-transport-ecl20",
        "format-clause-notice",
        "format-clause-void",
        "unclear-terms-498",
    ),
    clocks=(
        Runs("limitation-3y", "signed_on", own=True),
        Runs("limitation-3y", "last_update_on", own=True),
    ),
    proofs=("keep-trace", "keep-order", "keep-value", "keep-talks"),
    never=("never-private-pay",),
    argued=Text(
        "转运公司在境外、条款约定外国法的，国内起诉不一定走得通；先问清它的登记地。",
        "If the forwarder is abroad, or its terms name foreign law, suing in China may not work; find out where it is registered.",
    ),
)
