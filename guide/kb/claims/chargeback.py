"""信用卡、钱包的拒付 - a chargeback where one side is abroad."""

from guide.model.claims import Claim
from guide.model.interview import Is
from guide.model.steps import Step
from guide.model.text import Text

_ABROAD = (Is("deal", ("shop",)), Is("abroad", ("me", "seller")))
# 东西已经在手里，又没坏没少没错，就没有要付款方退的钱。
_NOT_IN_HAND = Is("received", ("", "no", "partly"))

CLAIM = Claim(
    id="chargeback",
    against="issuer",
    title=Text("跨境的，可以走平台争议和拒付", "Abroad: platform dispute and chargeback"),
    says=Text(
        "你或者店铺在境外，国内的投诉途径不一定用得上。先在平台争议期内申请；用信用卡或钱包付的，可以向发卡行或钱包申请拒付。",
        "You or the shop are abroad, and the channels inside China may not be open to you. Open the platform's dispute within its period; if you paid by card or wallet, you may ask the issuer for a chargeback.",
    ),
    remedy=Text(
        "经平台或付款渠道退款。", "Your money back through the platform or your means of payment."
    ),
    ways=((*_ABROAD, _NOT_IN_HAND), (*_ABROAD, Is("harm", ("damaged", "short", "wrong")))),
    harms=("missing", "late", "damaged", "short", "wrong", "going-back", "held", "misdelivered"),
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
                "争议期各平台不同，以订单页为准，过了可能就关闭。退运、被扣的，附上通知，写明东西没有到你手里。",
                "The period differs; go by your order page. After it you may no longer be able to open one. If it was returned or seized, attach the notice and say that you do not have it.",
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
                "打卡背面的号码，上班时间转人工。网上常见说法是有几个月的期限，各卡组织、各银行不同，以它的答复为准。先走平台争议，不要两边要同一笔钱。",
                "Call the number on the card in office hours and ask for a person. It is commonly said online that you have some months; schemes and banks differ, so ask yours. Use the platform first, and never claim the same money twice.",
            ),
            when="next",
            letter="chargeback-statement",
        ),
        Step(
            id="weigh-court-abroad",
            does=Text(
                "要起诉，先算账：涉外案件走普通程序，时间和花费都多。",
                "Before you sue, work out the cost: a foreign-related case takes the ordinary procedure.",
            ),
            channel="court",
            how=Text(
                "一般到被告所在地的法院；被告在境内没有住所的，看合同在哪里签、在哪里履行、境内有没有财产。",
                "Normally it goes to the defendant's court. If the defendant has no home in China, it goes to the court where the contract was made or performed, or where there is property.",
            ),
            when="later",
            facts=("foreign-case-520", "court-abroad-276", "small-claims-excluded"),
        ),
    ),
    rungs=("platform",),
    letters=("chargeback-statement",),
    facts=("small-claims-excluded", "foreign-case-520", "court-abroad-276"),
    proofs=("keep-order", "keep-trace", "keep-talks", "keep-value"),
    argued=Text(
        "拒付的规则是卡组织和银行自己的，各家、各年不同，这里只有网上常见说法，没有核实。",
        "Chargeback rules are made by card schemes and banks and differ by firm and year; what we have is commonly said online and not verified.",
    ),
)
