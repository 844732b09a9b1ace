"""七日无理由退货 - sending it back without a reason."""

from guide.model.claims import Claim, Runs
from guide.model.interview import Is
from guide.model.steps import Step
from guide.model.text import Text

_ASKED = Is("seller_asked", ("helping", "silent", "refused"))

CLAIM = Claim(
    id="withdraw",
    against="seller",
    title=Text("无理由退货", "Send it back without a reason"),
    says=Text(
        "网店买的，收到之后在期限内可以不说理由退货；东西要完好，定作、鲜活易腐这些除外。已经拒收的，写明理由，按退货办。",
        "What you bought from an online shop may be sent back within the period without a reason, if it is intact; custom-made, perishable and some other goods are excepted. If you refused it at the door, state why and treat it as a return.",
    ),
    remedy=Text(
        "退货退款；无理由的，寄回的运费一般自己出。",
        "Return and refund; without a reason, you normally pay the return shipping.",
    ),
    ways=(
        (
            Is("deal", ("shop",)),
            Is("received", ("yes",)),
            Is("contents", ("", "ordinary", "valuable", "phone", "medicine", "documents")),
        ),
        (Is("deal", ("shop",)), Is("seen", ("refused",))),
    ),
    harms=("none", "misdelivered", "going-back"),
    not_seen=("scam_suspect",),
    track="seller",
    steps=(
        Step(
            id="ask-return-without-reason",
            does=Text(
                "想退就在期限内在订单里申请，不用说理由。",
                "Apply in the order, within the period, if you want to send it back; no reason is needed.",
            ),
            channel="platform",
            how=Text(
                "期限从签收第二天算起，为稳妥按最早的那一天办。拆开看过、试过而没有用坏的，商家不能因此不退。",
                "The period starts the day after you sign for it; go by the earliest last day. That you opened it and tried it without harm is no ground to refuse.",
            ),
            only_if=(Is("received", ("yes",)),),
            stages=("raise",),
            when="next",
            facts=("seven-day-return", "seven-day-start", "return-test-crr19", "unpack-ok"),
        ),
        Step(
            id="send-return-complete",
            does=Text(
                "按商家给的地址寄回：商品、配件、赠品一起，留好单号和底单。",
                "Send it to the address the shop gave, with accessories and gifts; keep the number and the receipt.",
            ),
            channel="carrier-app",
            how=Text(
                "寄之前拍照、称重，贵重的保价。不要寄到付，也不要寄到自己猜的地址；商家不给地址，就在订单里请平台介入。",
                "Photograph and weigh it first; insure valuables. Never guess the address; if the shop gives none, ask the platform in the order.",
            ),
            only_if=(Is("received", ("yes",)),),
            when="next",
            facts=("return-address-11", "return-gifts-12", "return-intact", "return-freight"),
        ),
        Step(
            id="contest-no-return",
            does=Text(
                "商家说“不支持退”：问它购买时哪里让你单独确认过。",
                "Told “no returns”? Ask where you agreed to that when you bought it.",
            ),
            channel="seller",
            how=Text(
                "没有显著标出、也没有经你确认的，不能拒绝无理由退货。拆封后不能退的商品另有清单，先看是不是在里面。",
                "Without a clear mark and your confirmation, it may not refuse. Some goods cannot be returned once unsealed; first check whether yours is on that list.",
            ),
            only_if=(Is("received", ("yes",)),),
            stages=("answered", "overdue"),
            facts=("return-consent-crr19", "return-excluded-6-7"),
        ),
        Step(
            id="say-why-refused",
            does=Text(
                "真是你拒收的，在订单里写明理由，附照片，申请退款。",
                "State your reason for refusing it in the order, with photos, and apply for the refund.",
            ),
            channel="platform",
            how=Text(
                "坏了、错了、过了约定的日子，拒收有理由。没有理由的拒收，路上的损失可能归你，先和卖家说好。",
                "Damage, the wrong goods or a missed date are reasons. Without one, a loss on the way back may fall on you, so agree with the seller first.",
            ),
            only_if=(Is("seen", ("refused",)),),
            facts=("reject-defective-610", "risk-buyer-refuses-608"),
        ),
        "platform-step-in",
        "file-market",
        "ask-association",
        "sue-small",
    ),
    rungs=("seller", "platform", "market-regulator", "consumer-association", "small-claims"),
    facts=(
        "seven-day-return",
        "return-intact",
        "return-consent-crr19",
        "risk-buyer-refuses-608",
    ),
    clocks=(Runs("seven-day-return", "signed_on", (Is("received", ("yes",)),), own=True),),
    proofs=("keep-order", "keep-unboxing", "keep-posting"),
    never=("never-throw-packing",),
    argued=Text(
        "当面拒收算不算无理由退货，法律没有写明；在期限内同时在订单里申请退货，最稳妥。",
        "The law does not spell out whether refusing at the door counts as a no-reason return; it is safest to apply for a return in the order as well, within the period.",
    ),
)
