"""快递服务违规或者查不到 - the carrier's service towards whoever uses it."""

from guide.model.claims import Claim
from guide.model.interview import Is
from guide.model.text import Text

_USERS = (
    "",
    "shop",
    "private",
    "return",
    "sale",
    "private-sale",
    "sending",
    "gift",
    "business",
)
_MATCHES = Is("matches", ("", "yes"))

CLAIM = Claim(
    id="service-breach",
    against="carrier",
    title=Text("要快递公司查清、改正", "The carrier must look into it and put it right"),
    says=Text(
        "寄件人、收件人都是快递的用户。没问过就代签、放柜、不上门，或者查不到下落，都可以投诉，要快递公司处理并答复。",
        "Senders and recipients both use the service. Either may complain about a parcel that was signed for or left somewhere without asking, was not brought to the door, or cannot be found. The carrier must deal with the complaint and answer.",
    ),
    remedy=Text(
        "查清下落，按约定投递，书面答复。", "Finding it, delivery as agreed, an answer in writing."
    ),
    ways=(
        (_MATCHES, Is("deal", _USERS), Is("handed_over", ("yes",))),
        (Is("deal", _USERS), Is("seen", ("pickup_failed",))),  # booked, and nobody came
        (Is("deal", _USERS), Is("complained", ("yes",)), Is("handed_over", ("", "yes"))),
        (
            Is("deal", ("return-to-me",)),
            Is("harm", ("missing", "late", "misdelivered", "held", "damaged", "short")),
        ),
    ),
    not_seen=(
        "scam_suspect",
        "customs_duty_due",
        "customs_docs",
        "customs_refused",
        "cancelled",
    ),
    harms=("missing", "late", "misdelivered", "going-back", "held", "damaged", "short"),
    track="carrier",
    waits=True,
    steps=(
        "tell-sender",
        "complain-company",
        "complain-carrier",
        "chase-promise",
        "complain-again",
        "appeal-postal",
        "claim-recipient",
        "report-postal",
        "call-police",
        "ask-association",
        "sue-small",
        "note-promise",
        "save-trace",
        "message-social",
    ),
    rungs=(
        "carrier-complaint",
        "postal-appeal",
        "postal-report",
        "consumer-association",
        "small-claims",
    ),
    letters=(
        "formal-complaint",
        "second-complaint",
        "postal-appeal",
        "postal-report",
        "false-signature",
        "no-consent",
        "address-correction",
        "chaser",
    ),
    facts=(
        "company-complaint-7d",
        "contract-user-includes-recipient",
        "company-must-respond-pl65",
        "appeal-preconditions",
    ),
    proofs=("keep-trace", "keep-promise", "keep-talks"),
    never=("never-many-tickets", "never-public-number"),
)
