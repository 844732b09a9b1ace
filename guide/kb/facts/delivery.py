"""How a parcel must be delivered."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Yuan
from guide.model.text import Text

CHECKED = date(2026, 11, 22)
ADDED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="late-pickup-fee-830",
        topic="delivery",
        says=Text(
            "收货人逾期提货，要向承运人支付保管费等费用。",
            "A consignee who collects late owes the carrier storage and similar fees.",
        ),
        source="civil-code",
        clause="第八百三十条",
        quote="收货人逾期提货的，应当向承运人支付保管费等费用。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="custodian-897",
        topic="delivery",
        says=Text(
            "保管不善弄坏、弄丢东西的要赔；免费保管的人能证明自己没有故意和重大过失的不赔。",
            "A keeper who looks after goods badly pays for them; one who keeps them for free does not pay if it proves neither intent nor gross negligence.",
        ),
        source="civil-code",
        clause="第八百九十七条",
        quote="无偿保管人证明自己没有故意或者重大过失的，不承担赔偿责任。",
        since=date(2021, 1, 1),
        confidence="medium",
        checked_on=CHECKED,
        note=Text(
            "驿站和你之间算什么合同没有核实，先主张投递违规。以官方最新文本为准。",
            "What contract a pickup station has with you is not verified; rely on the delivery rules first. Check the latest official text.",
        ),
    ),
    Fact(
        id="deliver-to-address",
        topic="delivery",
        says=Text(
            "快递企业要送到约定的地址、收件人或他指定的代收人手里，并提醒当面验收；当面验收是你的权利。",
            "A carrier must deliver to the agreed address, to the recipient or a person the recipient named, and tell them that they may inspect it; checking on the spot is your right.",
        ),
        source="express-regulation-2025",
        clause="第二十六条",
        clause_before="第二十五条",
        quote="收件人或者代收人有权当面验收。",
        since=date(2025, 6, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="no-locker-without-consent",
        topic="delivery",
        says=Text(
            "没有用户同意，快递企业不得替你确认收件，也不得擅自放进快递柜或驿站。",
            "Without the user's consent, a carrier may neither confirm receipt for you nor leave the parcel in a locker or at a pickup station.",
        ),
        source="express-market-2024",
        clause="第二十八条第三款",
        quote="经营快递业务的企业未经用户同意，不得代为确认收到快件，不得擅自将快件投递到智能快件箱、快递服务站等快递末端服务设施。",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="inspect-visible-damage",
        topic="delivery",
        says=Text(
            "外包装明显破损，或者里面是易碎品，快递员应当告诉你可以看内件或者拒收。",
            "If the packing is visibly damaged or the contents fragile, the courier must tell you that you may look inside or refuse.",
        ),
        source="express-market-2024",
        clause="第二十七条第一款",
        quote="快递包装出现明显破损或者内件物品为易碎品的，应当告知收件人可以查看内件物品或者拒收快件。",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="unknown-parcel-sender-info",
        topic="delivery",
        says=Text(
            "收到来路不明的快件，可以要求快递企业提供它掌握的寄件人姓名、地址和电话；不提供的可罚 1 万元以下。",
            "For a parcel of unknown origin you may ask the carrier for the sender's name, address and phone as far as it has them; refusing may be fined up to 10,000 yuan.",
        ),
        source="express-market-2024",
        clause="第二十七条第三款、第五十三条第（五）项",
        quote="收件人收到来源不明的快件，要求经营快递业务的企业提供寄件人姓名（名称）、地址、联系电话等必要信息的，经营快递业务的企业应当提供其掌握的信息。",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
        values=(("fine_max", Yuan(10000)),),
    ),
    Fact(
        id="consent-proxy-ecl52",
        topic="delivery",
        says=Text(
            "快递送到时应提示你当面查验；交给别人代收，要经你同意。",
            "On delivery the courier must prompt you to check; handing it to somebody else needs your consent.",
        ),
        source="e-commerce-law",
        clause="第五十二条第二款",
        quote="交由他人代收的，应当经收货人同意。",
        since=date(2019, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="locker-rules-2019",
        topic="delivery",
        says=Text(
            "用快递柜投递要收件人同意；外包装明显破损、生鲜、贵重的一般不得投柜；保管期内不得向收件人收费。",
            "A locker needs the recipient's consent; visibly damaged, fresh or valuable items normally may not go in; the recipient pays no fee within the keeping period.",
        ),
        source="locker-rules-2019",
        clause="（条号未核实）",
        quote="智能快件箱使用企业使用智能快件箱投递快件，应当征得收件人同意",
        since=date(2019, 10, 1),
        confidence="medium",
        checked_on=CHECKED,
        note=Text(
            "只读到新闻转述，没有读到正文；与寄件人另有约定的除外。以官方最新文本为准。",
            "Read in press reports only, not in the text itself; an agreement with the sender may differ. Check the latest official text.",
        ),
    ),
    Fact(
        id="other-delivery-28",
        topic="delivery",
        says=Text(
            "你或代收人不能当面验收的，快递企业要和用户另外约定怎么投递、怎么确认收到。",
            "If neither you nor your proxy can check it in person, the carrier must agree with the user on another way of delivering it and confirming receipt.",
        ),
        source="express-market-2024",
        clause="第二十八条第二款",
        quote="收件人或者收件人指定的代收人不能当面验收快件的，经营快递业务的企业应当与用户另行约定快件投递服务方式和确认收到快件方式。",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=ADDED,
    ),
)
