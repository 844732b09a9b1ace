"""个人之间的买卖 - a sale between private persons, seen from either side."""

from guide.model import Claim, Is, Runs, Step, Text

CLAIM = Claim(
    id="private-sale",
    against="person",
    title=Text("个人之间的买卖，找对方", "A sale between private persons"),
    says=Text(
        "双方都是个人，按民法典和平台规则办：没收到、坏了、不对，找对方；消协和市场监管部门一般管不到。",
        "Both sides are private persons, so the Civil Code and the platform's rules apply: ask the other person. Consumer associations and the market regulator normally have no say.",
    ),
    remedy=Text(
        "履行约定、补救，或者退款。", "Performance as agreed, a remedy, or the money back."
    ),
    ways=((Is("deal", ("private",)),),),
    harms=("missing", "late", "damaged", "short", "wrong", "misdelivered", "going-back", "held"),
    not_seen=("scam_suspect",),
    track="seller",
    steps=(
        Step(
            id="ask-private-seller",
            does=Text(
                "在平台聊天里找对方，发轨迹或照片，约一个答复的日子。",
                "Ask the other person in the platform's chat, with the trace or photos, and agree on a day.",
            ),
            channel="seller",
            how=Text(
                "快递是对方寄的，请对方以寄件人身份查件、索赔。聊天和付款都留在平台里，不转到别处。",
                "The other person posted it, so have them trace it and claim as the sender. Keep chat and payment on the platform.",
            ),
            rung="seller",
            facts=("perform-509", "contract-sender-carrier"),
            letter="private-sale-demand",
        ),
        "watch-autoconfirm",
        Step(
            id="private-platform-dispute",
            does=Text(
                "在订单里申请退款或平台介入，按它给的日子交证据。",
                "Apply in the order for a refund or for the platform to step in, and hand in proof by its date.",
            ),
            channel="platform",
            when="next",
            rung="platform",
            facts=("platform-odr", "platform-human-review"),
        ),
        "sue-small",
    ),
    rungs=("seller", "platform", "small-claims"),
    letters=("private-sale-demand",),
    facts=("perform-509", "breach-liability-577", "not-received-terminate", "remedies-582"),
    clocks=(
        Runs("limitation-3y", "signed_on", own=True),
        Runs("limitation-3y", "last_update_on", own=True),
    ),
    proofs=("keep-order", "keep-talks", "keep-trace", "keep-value"),
    never=("never-confirm", "never-private-pay"),
    argued=Text(
        "个人之间寄送，货交给快递之后风险归谁，有不同看法；有约定按约定。",
        "Between private persons it is argued who bears the risk once the parcel is with the carrier; an agreement decides.",
    ),
)
