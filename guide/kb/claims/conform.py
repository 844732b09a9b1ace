"""送到的东西坏了、少了、不对 - what came is damaged, short or wrong."""

from guide.model import Claim, Is, Runs, Step, Text

CLAIM = Claim(
    id="conform",
    against="seller",
    title=Text("要卖家修、换、补、退", "The seller must repair, replace, complete or take back"),
    says=Text(
        "送到时已经坏了、少了或者不对，由卖给你的人负责：可以要求修理、更换、补齐、减价，严重的可以退货。",
        "It came damaged, short or wrong: whoever sold it must repair, replace or complete it, lower the price, or in serious cases take it back.",
    ),
    remedy=Text(
        "修理、更换、补齐或者减价；达不到买它的目的，退货退款。",
        "Repair, replacement, the missing part or a lower price; if it is no use to you, return and refund.",
    ),
    ways=((Is("deal", ("shop", "private")),),),
    harms=("damaged", "short", "wrong"),
    track="seller",
    steps=(
        Step(
            id="show-seller-defect",
            does=Text(
                "把开箱照片发给卖家，说清要修、要换、要补还是要退。",
                "Send the seller the photos and say whether you want repair, replacement, the rest or a refund.",
            ),
            channel="seller",
            how=Text(
                "在平台聊天里发，给一个答复的日子。质量问题和无理由退货是两回事：商家卖的，必要的运费由商家出，过了无理由退货的日子也能提。",
                "Use the platform's chat and set a day. A defect is not a return without a reason: with a shop the necessary freight is the shop's, and it may be raised after that period too.",
            ),
            rung="seller",
            facts=("remedies-582", "quality-617"),
            letter="conform-remedy",
        ),
        "chase-seller",
        "watch-autoconfirm",
        "platform-step-in",
        "file-market",
        "ask-association",
        "sue-small",
    ),
    rungs=("seller", "platform", "market-regulator", "consumer-association", "small-claims"),
    letters=("conform-remedy", "market-complaint", "extend-confirm"),
    facts=(
        "remedies-582",
        "quality-617",
        "reject-defective-610",
        "notify-2-years-621",
        "defect-return-crl24",
        "sign-not-quality-acceptance",
    ),
    clocks=(Runs("limitation-3y", "signed_on", own=True),),
    proofs=("keep-unboxing", "keep-outer-box", "keep-order", "keep-value", "keep-talks"),
    never=("never-throw-packing", "never-private-pay"),
    argued=Text(
        "卖家是个人的，消费者权益保护法不适用，按民法典和平台规则。",
        "If the seller is a private person consumer law does not apply; the Civil Code and the platform's rules do.",
    ),
)
