"""买家说没收到 - the buyer's dispute on the platform, seen by the seller."""

from guide.model.claims import Claim
from guide.model.interview import Is
from guide.model.steps import Step
from guide.model.text import Text

_GONE = ("missing", "misdelivered")
_SIGNED = (
    "s_delivered",
    "s_delivered_proxy",
    "s_delivered_station",
    "delivered_not_received",
    "unwanted_proxy",
    "pulled_from_locker",
)

CLAIM = Claim(
    id="prove-delivery",
    against="buyer",
    title=Text("买家要退款，按期向平台举证", "The buyer asks for a refund: give proof in time"),
    says=Text(
        "买家说没收到或不对，在平台申请退款之后，平台会给你举证的日子。谁收的、送到哪里、重量多少，要在那之前交上去。",
        "Once the buyer says “not received” or “not right” and applies for a refund, the platform gives you a deadline for your proof: who took it, where, and its weight.",
    ),
    remedy=Text(
        "交出凭证；确实没送到、确实坏了，先退款再向快递公司索赔。",
        "Proof handed in on time; if it really was not delivered or came damaged, refund the buyer and claim from the carrier.",
    ),
    ways=((Is("deal", ("sale",)),),),
    harms=("missing", "late", "misdelivered", "damaged", "short", "wrong"),
    not_seen=(
        "not_picked_up",
        "not_found",
        "pickup_failed",
        "cancelled",
        "scam_suspect",
    ),
    track="platform",
    waits=True,
    steps=(
        Step(
            id="collect-delivery-proof",
            does=Text(
                "马上向快递公司要签收凭证：谁签的、在哪里、照片、通话记录。",
                "Get proof of delivery from the carrier now: who signed, where, photo, call record.",
            ),
            channel="carrier-chat",
            how=Text(
                "同时问清平台给的截止日，写进日期里。凭证要不来，就如实说明，并附上要过的记录。",
                "Find out the platform's deadline and enter it. If the carrier gives no proof, say so and attach your request for it.",
            ),
            only_if=(Is("harm", _GONE), Is("seen", _SIGNED)),
            facts=("platform-evidence", "platform-keep-3y"),
            letter="proof-of-delivery",
        ),
        Step(
            id="collect-packing-proof",
            does=Text(
                "找出发货时的照片、称重和出库记录，请买家发开箱录像。",
                "Find your photos, weight and dispatch record, and ask the buyer for a video of the opening.",
            ),
            channel="platform",
            how=Text(
                "面单上的重量和发货重量放在一起看，能说明少在哪一段。买家有照片、你没有记录的，别硬争。",
                "The weight on the label beside your own shows on which leg something went missing. If the buyer has photos and you have no record, do not fight it.",
            ),
            only_if=(Is("harm", ("damaged", "short", "wrong")),),
            facts=("platform-evidence", "packing-827"),
        ),
        Step(
            id="answer-dispute",
            does=Text(
                "买家申请退款的，在平台的截止日之前提交凭证和说明。",
                "If the buyer has asked for a refund: hand in the proof and a statement before the platform's deadline.",
            ),
            channel="platform",
            how=Text(
                "过了那天，平台通常就直接退给买家（经验值）。平台不利的处理，可以要它说明理由，可以申诉，可以要求人工判定。",
                "After that deadline the platform usually refunds the buyer (rule of thumb). You may ask for the reasons for its decision, appeal, and ask for a person to decide.",
            ),
            rung="platform",
            facts=(
                "platform-odr",
                "platform-burden",
                "platform-reasons-19",
                "platform-human-review",
                "platform-no-refund-only",
            ),
            letter="proof-of-delivery",
        ),
        Step(
            id="refund-then-claim",
            does=Text(
                "确实没送到的，先给买家退款或补发，再向快递公司索赔。",
                "Refund the buyer or resend first if it really was not delivered, then claim from the carrier.",
            ),
            channel="platform",
            how=Text(
                "对买家先负责的是你。退款记录留好，它就是你的损失凭证。",
                "You answer to the buyer first. Keep the record of the refund; it proves your loss.",
            ),
            only_if=(Is("harm", ("missing",)),),
            when="next",
            facts=("risk-seller-transport-ecl20", "contract-third-party-fault"),
        ),
    ),
    rungs=("platform", "small-claims"),
    letters=("proof-of-delivery",),
    facts=(
        "platform-odr",
        "platform-evidence",
        "platform-burden",
        "platform-abuse-21",
        "platform-reasons-19",
        "platform-no-refund-only",
        "platform-human-review",
    ),
    proofs=("keep-delivery-proof", "keep-posting", "keep-weight", "keep-talks"),
    never=(
        Text(
            "不要补造签收记录，也不要催买家先点确认收货。",
            "Do not make up a delivery record, and do not press the buyer to confirm first.",
        ),
    ),
)
