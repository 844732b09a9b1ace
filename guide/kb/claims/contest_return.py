"""买家退回来的东西不对 - what came back is empty, other or used, or never came."""

from guide.model.claims import Claim
from guide.model.interview import Is
from guide.model.steps import Step
from guide.model.text import Text

_AWAY = ("missing", "late", "held")

CLAIM = Claim(
    id="contest-return",
    against="buyer",
    title=Text("退回来的东西不对，先别退款", "What came back is not right: do not refund yet"),
    says=Text(
        "退回来的是空包、别的东西或者用坏的，先录像、称重、拍面单，在平台期限内提出异议，再谈退款。",
        "If what came back is empty, something else or used: film it, weigh it, photograph the label, and dispute it on the platform in time. Only then talk about a refund.",
    ),
    remedy=Text(
        "按实际退回的情况处理；不符合退货条件的，不退或少退。",
        "A settlement based on what really came back: what does not meet the conditions for a return need not be refunded, or not in full.",
    ),
    ways=((Is("deal", ("return-to-me",)),),),
    not_seen=("scam_suspect", "customs_duty_due", "payment_due"),
    track="platform",
    steps=(
        Step(
            id="ask-return-receipt",
            does=Text(
                "请买家在退货单里补单号和交寄凭证，先不点“已收到退货”。",
                "Have the buyer add the return's number and proof of sending; do not tap “return received”.",
            ),
            channel="platform",
            how=Text(
                "显示签收而你没收到，马上在平台写明，并向快递公司要签收凭证。谁叫的快递，谁去查件、索赔。",
                "If it shows as signed for and you have nothing, say so on the platform at once and get proof of delivery from the carrier. Whoever booked the carrier has it traced and claims.",
            ),
            only_if=(Is("harm", _AWAY),),
            facts=("return-address-11", "platform-evidence"),
        ),
        Step(
            id="film-return",
            does=Text(
                "退件到手，开箱前先录像、称重，拍下面单和外包装。",
                "When you have the return, before opening: film it, weigh it, photograph the label and packing.",
            ),
            channel="self",
            how=Text(
                "重量和面单上的重量对照；录像一镜到底，拍到单号。看完之前，先不要点“已收到退货”。",
                "Compare the weight with the label; film in one take with the number in view. Until you have looked, do not tap “return received”.",
            ),
            facts=("return-intact", "return-not-intact-9"),
        ),
        Step(
            id="contest-on-platform",
            does=Text(
                "东西不对的，在平台给的日子之前提出异议，交上录像和重量。",
                "If it is not right: dispute it before the platform's deadline, with the video and the weight.",
            ),
            channel="platform",
            how=Text(
                "写清三件事：退回来的是什么，重多少，和原来差在哪里。过了那天，平台通常就退款给买家（经验值）。",
                "Say what came back, what it weighs and how it differs. After that deadline the platform usually refunds the buyer (rule of thumb).",
            ),
            rung="platform",
            facts=("platform-odr", "platform-evidence", "platform-burden", "platform-human-review"),
            letter="contest-return",
        ),
        Step(
            id="police-on-fraud",
            does=Text(
                "明显是掉包骗钱的，带齐录像、重量和单号报警。",
                "If it is plainly a swap to cheat you, go to the police with the video, weight and numbers.",
            ),
            channel="police",
            how=Text(
                "只说事实，不在平台上公开买家的信息。报警回执也能交给平台。",
                "State facts only, and publish nothing about the buyer. You can give the police receipt to the platform too.",
            ),
            when="later",
            facts=("police-theft-fraud-58", "false-claim-crr49"),
        ),
        "sue-small",
    ),
    rungs=("platform", "small-claims"),
    letters=("contest-return",),
    facts=(
        "return-intact",
        "return-good-faith-crr19",
        "seven-day-return",
        "platform-assist",
        "platform-odr",
        "platform-evidence",
        "platform-abuse-21",
        "breach-liability-577",
    ),
    proofs=("keep-unboxing", "keep-weight", "keep-label", "keep-return-trace", "keep-talks"),
    never=(
        Text("没看过东西之前，不要先退款。", "Do not refund before you have seen what came back."),
        Text(
            "拆封看过不等于用坏，不要因为“拆了”就拒退。",
            "Opened is not used: do not refuse a return just because it was unsealed.",
        ),
    ),
)
