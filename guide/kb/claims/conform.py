"""送到的东西坏了、少了、不对 - what came is damaged, short or wrong."""

from guide.model.claims import Claim, Runs
from guide.model.interview import Is
from guide.model.steps import Step
from guide.model.text import Text

_ASKED = Is("seller_asked", ("helping", "silent", "refused"))
_SHOP = Is("deal", ("shop",))

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
        "Repair, replacement, the missing part or a lower price; return and refund if it cannot serve its purpose.",
    ),
    ways=((Is("deal", ("shop", "private")),), (Is("deal", ("business",)), _ASKED)),
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
                "Use the platform's chat and set a day. A defect is not a no-reason return: if a shop sold it, the shop pays the necessary shipping, and you may raise it after that period too.",
            ),
            rung="seller",
            facts=("remedies-582", "quality-617"),
            letter="conform-remedy",
        ),
        "fresh-by-the-hour",
        "chase-seller",
        "watch-autoconfirm",
        Step(
            id="answer-late-excuse",
            does=Text(
                "对方说“签收了不管”“超过时间不管”：请他拿出约定，并把证据再发一遍。",
                "Told “you signed for it” or “too late”? Ask for the term that says so, and send your proof again.",
            ),
            channel="seller",
            how=Text(
                "签收不等于认可质量。约定的检验时间太短的，只当作看外观的时间；卖家早知道有问题的，不能说你提得晚。",
                "Signing does not mean you accept the quality. A very short time for inspection covers visible faults only, and a seller who knew of the fault cannot call you late.",
            ),
            stages=("overdue", "answered"),
            when="next",
            facts=(
                "notify-2-years-621",
                "seller-knew-621",
                "short-inspection-622",
                "signed-slip-623",
            ),
        ),
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
        "defect-freight-crl24",
        "sign-not-quality-acceptance",
    ),
    clocks=(
        Runs("defect-return-crl24", "signed_on", (_SHOP,), own=True),
        Runs("refuse-15d-remedy", "seller_asked_on", (_SHOP, _ASKED)),
        Runs("notify-2-years-621", "signed_on", own=True),
        Runs("limitation-3y", "signed_on", own=True),
    ),
    proofs=("keep-unboxing", "keep-outer-box", "keep-order", "keep-value", "keep-talks"),
    never=("never-throw-packing", "never-private-pay"),
    argued=Text(
        "卖家是个人，或者东西是公司买的，消费者权益保护法不适用，按民法典和平台规则。路上弄坏的和本来就坏的，有时分不清，包装和照片要留好。",
        "If the seller is a private person, or a company bought it, consumer law does not apply; the Civil Code and the platform's rules do. Transit damage and an old fault can look alike: keep the packing and photos.",
    ),
)
