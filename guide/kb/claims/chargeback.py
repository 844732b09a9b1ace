"""信用卡、钱包的拒付 - a chargeback where one side is abroad."""

from guide.model import Claim, Is, Step, Text

CLAIM = Claim(
    id="chargeback",
    against="issuer",
    title=Text("跨境的，可以走平台争议和拒付", "Across a border: platform dispute and chargeback"),
    says=Text(
        "你或者店铺在境外，国内的投诉途径不一定用得上。先在平台争议期内申请；用信用卡或钱包付的，可以向发卡行或钱包申请拒付。",
        "You or the shop are abroad, and the channels inside China may not be open. Use the platform's dispute within its period; paid by card or wallet, you may ask the issuer for a chargeback.",
    ),
    remedy=Text(
        "经平台或付款渠道退款。", "The money back through the platform or the means of payment."
    ),
    ways=((Is("deal", ("shop",)), Is("abroad", ("me", "seller"))),),
    harms=("missing", "late", "damaged", "short", "going-back", "held", "misdelivered"),
    track="none",
    steps=(
        Step(
            id="open-dispute-abroad",
            does=Text(
                "在平台的争议期结束之前提出争议，写“没收到”或“不符”的事实。",
                "Open a dispute before the platform's period ends, with the facts.",
            ),
            channel="platform",
            how=Text(
                "争议期各平台不同，以订单页为准，过了常常就关闭。",
                "The period differs; go by your order page. After it the dispute is usually closed.",
            ),
        ),
        Step(
            id="ask-chargeback",
            does=Text(
                "用信用卡或钱包付的，问发卡行、钱包能不能拒付，几天之内要提。",
                "Paid by card or wallet: ask the issuer whether a chargeback is possible, and by when.",
            ),
            channel="bank",
            how=Text(
                "网上常见说法是有几个月的期限，各卡组织、各银行不同，以它答复的为准。先走平台争议，两边不要同时要同一笔钱。",
                "It is commonly said online that there are some months for it; card schemes and banks differ, so ask yours. Use the platform first, and do not claim the same money twice.",
            ),
            when="next",
            letter="chargeback-statement",
        ),
    ),
    rungs=("platform",),
    letters=("chargeback-statement",),
    facts=("small-claims-excluded",),
    proofs=("keep-order", "keep-trace", "keep-talks", "keep-value"),
    argued=Text(
        "起诉：涉外案件不适用小额诉讼程序，要走普通程序，一般到被告所在地的法院。",
        "In court: small-claims procedure is not for cases with a foreign side; it takes the ordinary procedure, usually at the defendant's court.",
    ),
)
