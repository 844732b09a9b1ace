"""寄件人向承运人索赔 - the sender's claim on the carrier."""

from guide.model import Claim, Is, Runs, Text

_EXPRESS = Is("service", ("", "express", "unknown"))

CLAIM = Claim(
    id="carriage",
    against="carrier",
    title=Text("要承运人赔", "The carrier must pay for the loss"),
    says=Text(
        "是你交给承运人寄的，运输合同就是你和他的：丢了、坏了、少了、晚了，由他按合同和法律赔。",
        "You handed it to the carrier, so the contract of carriage is yours: for loss, damage, shortage or delay the carrier pays under the contract and the law.",
    ),
    remedy=Text(
        "查清下落；丢、坏、少的，按约定的保价规则或者实际损失赔偿。",
        "Find it; for loss, damage or shortage pay under the insurance terms or for the actual loss.",
    ),
    ways=(
        (Is("role", ("sender", "seller")), Is("chosen", ("", "me", "unknown"))),
        (Is("deal", ("business",)),),
    ),
    harms=("missing", "late", "damaged", "short", "misdelivered", "going-back"),
    track="carrier",
    waits=True,
    steps=(
        "answer-buyer",
        "complain-carrier",
        "prepare-claim",
        "claim-insured",
        "claim-uninsured",
        "claim-delay",
        "post-inquiry",
        "object-air-damage",
        "complain-again",
        "appeal-postal",
        "call-police",
        "sue-small",
    ),
    rungs=("carrier-complaint", "postal-appeal", "small-claims"),
    letters=("formal-complaint", "loss-claim-insured", "loss-claim-uninsured", "demand-letter"),
    facts=(
        "comp-insured-vs-uninsured",
        "comp-express-civil-law-pl",
        "carrier-strict-liability",
        "comp-amount-market-price",
        "contract-sender-carrier",
    ),
    clocks=(
        Runs(
            "pl49-inquiry",
            "shipped_on",
            (Is("service", ("post",)), Is("route", ("domestic",))),
            own=True,
        ),
        Runs(
            "intl-mail-180d",
            "shipped_on",
            (Is("service", ("post",)), Is("route", ("inbound", "outbound"))),
            own=True,
        ),
        Runs("limitation-3y", "signed_on", own=True),
        Runs("limitation-3y", "last_update_on", own=True),
    ),
    proofs=("keep-trace", "keep-posting", "keep-value", "keep-insurance", "keep-talks"),
    never=("never-sign-away", "never-stranger-claim"),
)
