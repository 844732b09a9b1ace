"""虚假发货 - the number was signed for, but it is not your parcel."""

from guide.model.claims import Claim, Runs
from guide.model.interview import Is
from guide.model.steps import Step
from guide.model.text import Text

CLAIM = Claim(
    id="fake-shipment",
    against="seller",
    title=Text(
        "单号不是你的件，找卖家", "The number belongs to another parcel: the seller must explain"
    ),
    says=Text(
        "签收的城市、重量或手机尾号和订单对不上，可能根本没有给你发货。这是卖家的事，不是快递员虚假签收。",
        "If the city, weight or phone number in the record differ from your order, nothing may have been sent to you. That is a matter for the seller, not a false signature by the courier.",
    ),
    remedy=Text(
        "退还货款；能认定欺诈的，可以要求加倍赔偿。",
        "Your money back; where fraud is proven, multiple damages may be claimed.",
    ),
    ways=((Is("deal", ("shop",)), Is("matches", ("no",))),),
    harms=("missing",),
    track="seller",
    steps=(
        Step(
            id="show-mismatch",
            does=Text(
                "截下签收城市、重量和尾号，和订单一起发给卖家，要求退款。",
                "Screenshot the city, weight and phone digits in the record and send them to the seller with your order; ask for the refund.",
            ),
            channel="seller",
            how=Text(
                "只写对不上的事实，不说对方诈骗。给一个答复的日子；订单里有几个包裹的，先看是不是贴错了单号。",
                "State only what does not match, accuse nobody, and set a day. If the order has several parcels, first check whether the numbers were mixed up.",
            ),
            rung="seller",
            letter="fake-shipment",
        ),
        Step(
            id="report-fake-shipment",
            does=Text(
                "在订单里按“虚假发货”申请退款，请平台核对单号。",
                "Apply in the order for a refund as “false shipment”, and have the platform check the number.",
            ),
            channel="platform",
            how=Text(
                "请平台调发货的重量、收件城市和尾号。物流记录平台要保存{platform-keep-logistics-3y}。",
                "Ask the platform for the weight, city and phone digits of the shipment. It has to keep logistics records for {platform-keep-logistics-3y}.",
            ),
            rung="platform",
            facts=("platform-assist", "platform-keep-logistics-3y"),
        ),
        "watch-autoconfirm",
        "file-market",
        "ask-association",
        "sue-small",
    ),
    rungs=("seller", "platform", "market-regulator", "consumer-association", "small-claims"),
    letters=("fake-shipment", "market-complaint"),
    facts=(
        "fraud-3x",
        "fraud-taking-money",
        "risk-seller-transport-ecl20",
        "breach-liability-577",
        "terminate-effects-566",
        "platform-assist",
    ),
    clocks=(Runs("limitation-3y", "signed_on", own=True),),
    proofs=("keep-trace", "keep-order", "keep-value", "keep-talks"),
    never=(
        "never-confirm",
        "never-private-pay",
        Text(
            "单号对不上，不要去举报快递员虚假签收。",
            "If the number is not yours, do not report the courier for a false signature.",
        ),
    ),
    argued=Text(
        "对不上不等于欺诈，也可能是卖家填错单号。加倍赔偿要能证明是故意骗。",
        "A mismatch is not yet fraud; the seller may have entered a wrong number. Multiple damages need proof of intent.",
    ),
)
