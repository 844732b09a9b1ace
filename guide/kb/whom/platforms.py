"""Shop platforms and their clocks, as commonly said: hearsay with a year, never a rule.

Every clock was read second-hand. The reader's own order page shows the one that counts.
"""

from guide.model.carriers import Platform
from guide.model.text import Text

_SHIP = Text("没另外约定时的发货时限", "Shipping limit unless agreed otherwise")
_CONFIRM = Text("自动确认收货", "Automatic confirmation of receipt")
_EXTEND = Text("延长收货", "Extending the confirmation")
_REFUND = Text("卖家不处理退款时", "When the seller ignores a refund request")
_FAKE = Text("怎样算虚假发货", "What counts as fake shipping")

PLATFORMS: tuple[Platform, ...] = (
    Platform(
        id="taobao_tmall",
        title=Text("淘宝、天猫", "Taobao and Tmall"),
        clocks=(
            (_SHIP, Text("付款后 48 小时", "48 hours after payment")),
            (_CONFIRM, Text("发货后 10 天", "10 days after shipping")),
            (
                _EXTEND,
                Text(
                    "最后 3 天内买家可延长一次，延 3 天",
                    "once by the buyer in the last 3 days, for 3 days",
                ),
            ),
            (
                _REFUND,
                Text(
                    "卖家不回应：未发货满 48 小时、已发货满 5 天，申请自动往下走",
                    "goes through by itself after 48 hours (not shipped) or 5 days (shipped)",
                ),
            ),
            (
                _FAKE,
                Text(
                    "填了单号 24 小时没有揽收或后续信息",
                    "no pickup or further scan 24 hours after a number was entered",
                ),
            ),
        ),
        year="2022–2024",
        sources=("tb-10", "tb-refund", "tb-fake"),
        note=Text(
            "提交退款申请后，自动确认的倒计时通常会暂停：这是用户的说法，请在订单页核对。",
            "A refund request usually pauses the clock (commonly said online); check your order page.",
        ),
    ),
    Platform(
        id="pinduoduo",
        title=Text("拼多多", "Pinduoduo"),
        clocks=(
            (_SHIP, Text("48 小时，部分承诺 24 小时", "48 hours, some promise 24")),
            (
                _FAKE,
                Text(
                    "填了单号 24 小时没有信息或后续信息",
                    "no scan or no further scan 24 hours after a number was entered",
                ),
            ),
        ),
        year="2022–2024",
        sources=("pdd-fake", "pdd-48"),
    ),
    Platform(
        id="jd",
        title=Text("京东", "JD.com"),
        clocks=(
            (
                _CONFIRM,
                Text(
                    "自营在签收时；第三方店铺 10 到 12 天，家具更长",
                    "at delivery for its own goods; 10 to 12 days for other shops, longer for furniture",
                ),
            ),
            (
                _REFUND,
                Text("7 天不审核，申请自动通过", "approved by itself after 7 days of silence"),
            ),
        ),
        year="2022",
        sources=("jd-confirm",),
    ),
    Platform(
        id="douyin",
        title=Text("抖音电商", "Douyin shop"),
        clocks=(
            (
                _CONFIRM,
                Text(
                    "发货后 15 天且已签收；没签收的系统再加 3 天",
                    "15 days after shipping if delivered; 3 more days if not",
                ),
            ),
            (_EXTEND, Text("买家可延长一次，延 3 天", "once by the buyer, for 3 days")),
        ),
        year="2024",
        sources=("dy-15",),
    ),
    Platform(
        id="xianyu",
        title=Text("闲鱼", "Xianyu (second-hand)"),
        clocks=(
            (
                _CONFIRM,
                Text(
                    "发货后 10 天；也有写 7 天、3 天的，互相冲突",
                    "10 days after shipping; others say 7 or 3: sources disagree",
                ),
            ),
        ),
        year="2022–2025",
        sources=("xy-10",),
    ),
    Platform(
        id="wechat_mini",
        title=Text("微信小程序", "WeChat mini programs"),
        clocks=((_SHIP, Text("48 小时，预售 15 天内", "48 hours, presale within 15 days")),),
        year="2024",
        sources=("wx-48",),
    ),
    Platform(
        id="cross_border",
        title=Text("跨境平台", "Cross-border platforms"),
        clocks=(),
        year="",
        sources=(),
        note=Text(
            "各站规则不同。争议期可能比退件先到期，别等退件到了再申请。",
            "Each site differs. The dispute period may end before a return arrives: do not wait for it.",
        ),
    ),
)
