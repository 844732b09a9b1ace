"""When the risk of loss passes from seller to buyer."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="delivery-time-sign",
        topic="risk",
        says=Text(
            "网上买的东西用快递送，收货人签收的时间就是交付时间；另有约定的按约定。",
            "When a courier brings what you bought online, your signature marks the moment of delivery, unless you agreed on something else.",
        ),
        source="civil-code",
        clause="第五百一十二条第一款",
        quote="通过互联网等信息网络订立的电子合同的标的为交付商品并采用快递物流方式交付的，收货人的签收时间为交付时间。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="delivery-time-ecl51",
        topic="risk",
        says=Text(
            "电子商务法也把收货人的签收时间当作交付时间。",
            "The E-commerce Law, too, takes the recipient's signing as the time of delivery.",
        ),
        source="e-commerce-law",
        clause="第五十一条",
        quote="合同标的为交付商品并采用快递物流方式交付的，收货人签收时间为交付时间。",
        since=date(2019, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="risk-before-delivery",
        topic="risk",
        says=Text(
            "交付之前东西坏了、丢了，由卖家承担；交付之后由买家承担。法律另有规定或双方另有约定的除外。",
            "Loss or damage before delivery falls on the seller, after delivery on the buyer, unless law or agreement says otherwise.",
        ),
        source="civil-code",
        clause="第六百零四条",
        quote="标的物毁损、灭失的风险，在标的物交付之前由出卖人承担，交付之后由买受人承担，但是法律另有规定或者当事人另有约定的除外。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="risk-seller-transport-ecl20",
        topic="risk",
        says=Text(
            "网店要按说好的方式和时间送到，运输途中的风险由它承担；你自己另选快递的除外。",
            "An online seller must deliver as promised and bears the risk in transit, except where you chose a courier of your own.",
        ),
        source="e-commerce-law",
        clause="第二十条",
        quote="电子商务经营者应当按照承诺或者与消费者约定的方式、时限向消费者交付商品或者服务，并承担商品运输中的风险和责任。但是，消费者另行选择快递物流服务提供者的除外。",
        since=date(2019, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "集运、转运、自己叫快递，都可能算自己另选。",
            "Consolidation, forwarding or a courier you ordered yourself may count as your own choice.",
        ),
    ),
    Fact(
        id="risk-first-carrier-607",
        topic="risk",
        says=Text(
            "一般买卖没有约定交货地点、需要运输的，卖方把货交给第一个承运人，风险就转给买方。",
            "Outside online shops: if no place of delivery was agreed, the risk passes to the buyer once the goods are handed to the first carrier.",
        ),
        source="civil-code",
        clause="第六百零七条第二款",
        quote="出卖人将标的物交付给第一承运人后，标的物毁损、灭失的风险由买受人承担。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "个人之间的网上闲置交易怎样适用有争议，先走平台规则。",
            "How this applies to second-hand sales between private persons online is disputed; use the platform's rules first.",
        ),
    ),
    Fact(
        id="risk-buyer-refuses-608",
        topic="risk",
        says=Text(
            "该收货而不收，从违约那时起，货物坏了、丢了由买方承担。",
            "A buyer who wrongly fails to take the goods bears their risk from that moment.",
        ),
        source="civil-code",
        clause="第六百零八条",
        quote="买受人违反约定没有收取的，标的物毁损、灭失的风险自违反约定时起由买受人承担。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="sign-not-quality-acceptance",
        topic="risk",
        says=Text(
            "网购的格式条款写“签收就等于认可质量”，这样的条款无效。",
            "An online shop cannot stipulate that by signing you approve the quality; such a term has no effect.",
        ),
        source="online-consumption-2022",
        clause="第一条第（一）项",
        quote="（一）收货人签收商品即视为认可商品质量符合约定；",
        since=date(2022, 3, 15),
        confidence="high",
        checked_on=CHECKED,
    ),
)
