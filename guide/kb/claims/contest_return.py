"""买家退回来的东西不对 - what came back is empty, other or used."""

from guide.model import Claim, Is, Step, Text

CLAIM = Claim(
    id="contest-return",
    against="buyer",
    title=Text("退回来的东西不对，先别退款", "What came back is not right: do not refund yet"),
    says=Text(
        "退回来的是空包、别的东西或者用坏的，先录像、称重、拍面单，在平台期限内提出异议，再谈退款。",
        "If what came back is empty, other goods or used: film it, weigh it, photograph the label, and contest it on the platform in time before any refund.",
    ),
    remedy=Text(
        "按实际退回的情况处理；不符合退货条件的，不退或少退。",
        "To be settled by what really came back; what is not fit for return is not, or not wholly, refunded.",
    ),
    ways=((Is("deal", ("return-to-me",)),),),
    not_seen=("scam_suspect",),
    track="platform",
    steps=(
        Step(
            id="film-return",
            does=Text(
                "开箱前录像，称重，把面单和外包装拍下来。",
                "Film before opening, weigh it, and photograph label and packing.",
            ),
            channel="self",
            how=Text(
                "重量和面单上的重量对照；录像一镜到底，拍到单号。还没到的，先不要点“已收到退货”。",
                "Compare the weight with the label; film in one take with the number in view. If it has not come, do not confirm its receipt.",
            ),
            facts=("return-intact",),
        ),
        Step(
            id="contest-on-platform",
            does=Text(
                "在平台给的日子之前提出异议，交上录像和重量。",
                "Contest it before the platform's day, with the film and the weight.",
            ),
            channel="platform",
            rung="platform",
            facts=("platform-odr", "platform-evidence", "platform-burden", "platform-human-review"),
            letter="contest-return",
        ),
        Step(
            id="police-on-fraud",
            does=Text(
                "明显是骗的，带齐证据报警。",
                "If it is plainly fraud, go to the police with your proof.",
            ),
            channel="police",
            when="later",
        ),
        "sue-small",
    ),
    rungs=("platform", "small-claims"),
    letters=("contest-return",),
    facts=(
        "return-intact",
        "seven-day-return",
        "platform-odr",
        "platform-evidence",
        "breach-liability-577",
    ),
    proofs=("keep-unboxing", "keep-weight", "keep-label", "keep-return-trace", "keep-talks"),
    never=(
        Text("没看过东西之前，不要先退款。", "Do not refund before you have seen what came back."),
    ),
)
