"""七日无理由退货 - sending it back without a reason."""

from guide.model import Claim, Is, Runs, Step, Text

CLAIM = Claim(
    id="withdraw",
    against="seller",
    title=Text("七日无理由退货", "Send it back without a reason"),
    says=Text(
        "网店买的，收到之后在期限内可以不说理由退货；东西要完好，定作、鲜活易腐这些除外。",
        "Bought from an online shop, it may be sent back within the period without a reason if it is intact; custom-made, perishable and some other goods are excepted.",
    ),
    remedy=Text(
        "退货退款，运费一般自己出。", "Return and refund; the return freight is normally yours."
    ),
    ways=(
        (
            Is("deal", ("shop",)),
            Is("received", ("yes",)),
            Is("contents", ("", "ordinary", "valuable", "phone", "medicine", "documents")),
        ),
    ),
    harms=("none", "misdelivered"),
    track="seller",
    steps=(
        Step(
            id="ask-return-without-reason",
            does=Text(
                "想退就在期限内在订单里申请，先不用说理由。",
                "If you want to send it back, apply in the order within the period; no reason is needed.",
            ),
            channel="platform",
            how=Text(
                "期限从签收第二天算起；为稳妥，按最早的那一天办，别等到最后。寄回时留下单号和交寄凭证。",
                "The period starts the day after you sign for it. To be safe go by the earliest last day. Keep the return's number and the proof of posting.",
            ),
            when="next",
            facts=("seven-day-return", "return-intact", "return-freight"),
        ),
    ),
    rungs=("seller", "platform", "market-regulator", "consumer-association", "small-claims"),
    facts=("seven-day-return", "return-intact", "return-freight", "seven-day-start"),
    clocks=(Runs("seven-day-return", "signed_on", own=True),),
    proofs=("keep-order",),
)
