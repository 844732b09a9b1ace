"""个人之间的买卖 - a sale between private persons, seen from either side."""

from guide.model.claims import Claim, Runs
from guide.model.interview import Is
from guide.model.steps import Step
from guide.model.text import Text

_BOUGHT = Is("deal", ("private",))
_SOLD = Is("deal", ("private-sale",))
# 东西已经在手里，只是没按约定送：那是快递的事，不是卖的人的事。
_NOT_IN_HAND = Is("received", ("", "no", "partly"))

CLAIM = Claim(
    id="private-sale",
    against="person",
    title=Text("个人之间的买卖，找对方", "A sale between private persons"),
    says=Text(
        "双方都是个人，按民法典和平台规则办：没收到、坏了、不对，买的人找卖的人；消协和市场监管部门一般不受理。",
        "Both sides are private persons, so the Civil Code and the platform's rules apply: for what is missing, damaged or wrong, the buyer turns to whoever sold it. Consumer associations and the market regulator normally do not take such cases.",
    ),
    remedy=Text("履行约定、补救，或者退款。", "What was agreed, a remedy, or the money back."),
    ways=(
        (_BOUGHT, _NOT_IN_HAND),
        (_BOUGHT, Is("harm", ("damaged", "short", "wrong"))),
        (_SOLD,),
    ),
    harms=("missing", "late", "damaged", "short", "wrong", "misdelivered", "going-back", "held"),
    not_seen=("scam_suspect",),
    track="seller",
    steps=(
        Step(
            id="ask-private-seller",
            does=Text(
                "在平台聊天里找对方，发轨迹或照片，约一个答复的日子。",
                "Ask the other person in the platform's chat, with the tracking or photos, and agree on a day.",
            ),
            channel="seller",
            how=Text(
                "快递是对方寄的，请对方以寄件人身份查件、索赔，这是他该帮的忙。聊天和付款都留在平台里，不转到别处。",
                "The other person sent it and has to help: have them get it traced and claim as the sender. Keep the chat and the payment on the platform.",
            ),
            only_if=(_BOUGHT,),
            rung="seller",
            facts=("perform-509", "cooperate-509", "contract-sender-carrier"),
            letter="private-sale-demand",
        ),
        "fresh-by-the-hour",
        "watch-autoconfirm",
        Step(
            id="private-platform-dispute",
            does=Text(
                "在订单里申请退款或平台介入，按它给的日子交证据。",
                "Apply in the order for a refund or for the platform to step in, and hand in your proof by its deadline.",
            ),
            channel="platform",
            how=Text(
                "开箱录像、称重照片和聊天最管用。对机器判定不服，可以要求人工处理。",
                "A video of the opening, a photo on the scale and the chat help. Against an automatic decision, ask for a person.",
            ),
            only_if=(_BOUGHT,),
            when="next",
            rung="platform",
            facts=("platform-odr", "platform-human-review"),
        ),
        Step(
            id="answer-private-buyer",
            does=Text(
                "在平台聊天里告诉买家：已经在查，哪天答复，交寄凭证附上。",
                "Tell the buyer in the platform's chat that you are having it traced and by when you will answer, and attach proof of sending.",
            ),
            channel="platform",
            how=Text(
                "查件、索赔要你以寄件人身份去办，帮忙查清是你该做的。退不退、谁担损失，先看你们怎么约定、平台怎么规定。",
                "As the sender you have to get it traced and claim; helping is your duty. Who bears the loss depends first on what you agreed, then on the platform's rules.",
            ),
            only_if=(_SOLD,),
            facts=("cooperate-509", "perform-509"),
        ),
        Step(
            id="answer-private-dispute",
            does=Text(
                "买家申请退款的，在平台的截止日之前交发货照片、单号和聊天。",
                "Hand in photos, number and chat before the platform's deadline, if the buyer asks for a refund.",
            ),
            channel="platform",
            how=Text(
                "过了那天，平台通常就退给买家（经验值）。对机器判定不服，可以要求人工处理。",
                "After that deadline the platform usually refunds the buyer (rule of thumb). Against an automatic decision, ask for a person.",
            ),
            only_if=(_SOLD,),
            when="next",
            rung="platform",
            facts=("platform-odr", "platform-human-review"),
        ),
        Step(
            id="end-private-sale",
            does=Text(
                "对方不理或拒绝：定最后一个日子，到期没有就解除合同、要回货款。",
                "Set a last day if there is silence or a refusal; after it the contract ends and you want the price back.",
            ),
            channel="seller",
            how=Text(
                "在平台聊天里发，留截图。起诉要有对方的真实身份，先请平台提供，再去对方住所地或合同履行地的法院。",
                "Send it in the platform's chat and keep a screenshot. To sue you need to know who they really are; ask the platform, then go to the court where they live or where the contract is performed.",
            ),
            only_if=(_BOUGHT,),
            stages=("answered", "overdue", "with-body"),
            facts=("not-received-terminate", "terminate-notice-565", "court-contract-24"),
            letter="private-sale-demand",
        ),
        "sue-small",
    ),
    rungs=("seller", "platform", "small-claims"),
    letters=("private-sale-demand",),
    facts=(
        "perform-509",
        "breach-liability-577",
        "remedies-582",
        "quality-617",
        "not-received-terminate",
        "terminate-effects-566",
        "risk-before-delivery",
        "risk-named-place-607",
        "risk-first-carrier-607",
        "small-trader-ecl10",
    ),
    clocks=(
        Runs(
            "notify-2-years-621",
            "signed_on",
            (_BOUGHT, Is("harm", ("damaged", "short", "wrong"))),
            own=True,
        ),
        Runs("limitation-3y", "signed_on", (_BOUGHT,), own=True),
        Runs("limitation-3y", "last_update_on", (_BOUGHT,), own=True),
    ),
    proofs=("keep-order", "keep-talks", "keep-trace", "keep-value", "keep-unboxing"),
    never=("never-confirm", "never-private-pay"),
    argued=Text(
        "个人之间寄送，货交给快递之后风险归谁，有不同看法；有约定按约定。长期、大量卖货的，其实可能是经营者，那就按网店的办法。",
        "Between private persons it is disputed who bears the risk once the parcel is with the carrier; an agreement decides. Somebody who sells a lot and regularly may really be a trader; then the steps against a shop apply.",
    ),
)
