"""自己找的转运公司 - the forwarder that you chose."""

from guide.model import Claim, Is, Step, Text

CLAIM = Claim(
    id="forwarder",
    against="forwarder",
    title=Text("你找的转运公司，找它", "The forwarder that you chose"),
    says=Text(
        "快递或转运是你自己找的，东西交给它之后丢了、压在仓里、没入库，按你和它的合同找它；卖家把货交到它手里，一般就算交付了。",
        "You chose the forwarder or carrier. What is lost, stuck or not booked in after it took the goods is a matter of your contract with it; for the seller handing over to it is normally delivery.",
    ),
    remedy=Text(
        "查清货在哪里；丢、坏的按合同赔。",
        "Find the goods; for loss or damage pay under the contract.",
    ),
    ways=((Is("deal", ("shop", "business")), Is("chosen", ("me",))),),
    harms=("missing", "late", "damaged", "short", "held"),
    track="none",
    steps=(
        Step(
            id="ask-forwarder",
            does=Text(
                "把入库、出库记录和转运单号都要来，写信给转运公司要答复。",
                "Get the warehouse records and the forwarding number, and write to the forwarder for an answer.",
            ),
            channel="sender",
            how=Text(
                "先看它的条款：多久之内要提出，按什么赔。卖家的送达记录也要留，能分清是哪一段出的事。",
                "Read its terms first: by when to claim, and what it pays. Keep the seller's proof of delivery too; it shows on which leg it went wrong.",
            ),
            facts=("breach-liability-577", "risk-first-carrier-607"),
            letter="forwarder-claim",
        ),
        "sue-small",
    ),
    rungs=("small-claims",),
    letters=("forwarder-claim",),
    facts=(
        "breach-liability-577",
        "delivery-time-sign",
        "risk-first-carrier-607",
        "risk-seller-transport-ecl20",
    ),
    proofs=("keep-trace", "keep-order", "keep-value", "keep-talks"),
)
