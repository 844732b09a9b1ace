"""买家说没收到 - the buyer's dispute on the platform, seen by the seller."""

from guide.model import Claim, Is, Step, Text

CLAIM = Claim(
    id="prove-delivery",
    against="buyer",
    title=Text(
        "买家说没收到，按期向平台举证", "The buyer says “not received”: prove delivery in time"
    ),
    says=Text(
        "买家在平台申请退款之后，平台会给你举证的日子。谁收的、送到哪里、重量多少，要在那之前交上去。",
        "Once the buyer applies for a refund, the platform gives you a day for your proof: who took it, where, and its weight.",
    ),
    remedy=Text(
        "交出送达凭证；确实没送到，先退款再向快递公司索赔。",
        "Hand in proof of delivery; if it really was not delivered, refund and claim from the carrier.",
    ),
    ways=((Is("deal", ("sale",)),),),
    harms=("missing", "late", "misdelivered"),
    track="platform",
    steps=(
        Step(
            id="collect-delivery-proof",
            does=Text(
                "马上向快递公司要签收凭证：谁签的、在哪里、照片、通话记录。",
                "Get the proof of delivery from the carrier now: who signed, where, photo, call record.",
            ),
            channel="carrier-chat",
            how=Text(
                "同时问清平台给的截止日，写进日期里。凭证要不来，就如实说明，并附上要过的记录。",
                "Find out the platform's last day and enter it. If the carrier gives no proof, say so and attach your request.",
            ),
            facts=("platform-evidence", "platform-keep-3y"),
            letter="proof-of-delivery",
        ),
        Step(
            id="answer-dispute",
            does=Text(
                "在平台的截止日之前提交凭证和说明。",
                "Hand in proof and statement before the platform's last day.",
            ),
            channel="platform",
            rung="platform",
            facts=("platform-odr", "platform-burden", "platform-no-refund-only"),
            letter="proof-of-delivery",
        ),
    ),
    rungs=("platform", "small-claims"),
    letters=("proof-of-delivery",),
    facts=("platform-odr", "platform-evidence", "platform-burden", "platform-no-refund-only"),
    proofs=("keep-delivery-proof", "keep-posting", "keep-weight", "keep-talks"),
)
