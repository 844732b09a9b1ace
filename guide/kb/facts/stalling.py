"""When a trader's delay or deceit is a violation."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Days
from guide.model.text import Text

CHECKED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="refuse-15d-remedy",
        topic="penalty",
        says=Text(
            "该修、换、退、补、退款或赔偿，商家没有正当理由拖过 15 日的，算故意拖延或者无理拒绝，可以受处罚。",
            "A trader that without good reason puts off repair, exchange, return, refund or damages for over 15 days counts as stalling and may be punished.",
        ),
        source="consumer-penalties-2020",
        clause="第八条第（二）项",
        quote="经营者有下列情形之一并超过十五日的，视为故意拖延或者无理拒绝：",
        since=date(2020, 10, 23),
        confidence="high",
        checked_on=CHECKED,
        period=Days(15),
        starts=Text(
            "规定或约定的期限届满之日；质量问题是你提出要求之日",
            "the day the set or agreed time ended; for faulty goods, the day you asked",
        ),
        moves="open",
        note=Text(
            "“可以受处罚”见第十四条。",
            "That it may be punished stands in art. 14.",
        ),
    ),
    Fact(
        id="refuse-15d-return",
        topic="penalty",
        says=Text(
            "无理由退货的，商家收到退货后没有正当理由超过 15 日还不退款，算故意拖延或者无理拒绝。",
            "For a no-reason return, a trader that without good reason has not refunded within 15 days of receiving the goods counts as stalling.",
        ),
        source="consumer-penalties-2020",
        clause="第九条第（四）项",
        quote="（四）自收到退回商品之日起无正当理由超过十五日未向消费者返还已支付的商品价款。",
        since=date(2020, 10, 23),
        confidence="high",
        checked_on=CHECKED,
        period=Days(15),
        starts=Text(
            "商家收到退货之日",
            "the day the trader received the return",
        ),
        moves="open",
    ),
    Fact(
        id="refuse-15d-prepaid",
        topic="penalty",
        says=Text(
            "预收款的商家，对合理的退款要求明确不退，或者超过 15 日没退，算故意拖延或者无理拒绝。",
            "A trader paid in advance that refuses a reasonable refund, or has not paid it after 15 days, counts as stalling.",
        ),
        source="consumer-penalties-2020",
        clause="第十条第二款",
        quote="经营者对消费者提出的合理退款要求，明确表示不予退款，或者自约定期满之日起、无约定期限的自消费者提出退款要求之日起超过十五日未退款的，视为故意拖延或者无理拒绝。",
        since=date(2020, 10, 23),
        confidence="high",
        checked_on=CHECKED,
        period=Days(15),
        starts=Text(
            "约定期满之日；没有约定的，提出退款要求之日",
            "the day the agreed time ended; without one, the day you asked for the refund",
        ),
        moves="open",
        note=Text(
            "一般网购付款算不算“预收款”有不同看法。",
            "Whether an ordinary online payment counts as “paid in advance” is disputed.",
        ),
    ),
    Fact(
        id="fraud-taking-money",
        topic="return_refund",
        says=Text(
            "骗取货款而不发货，或者不按约定提供的，属于欺诈。只是晚发、丢件不算。",
            "Cheating consumers of the price and not supplying, or not as agreed, is fraud. Late shipping or a lost parcel alone is not.",
        ),
        source="consumer-penalties-2020",
        clause="第十六条第二款、第五条第（十）项",
        quote="经营者有本办法第五条第（七）项至第（十）项、第六条和第十三条规定行为之一的，属于欺诈行为。",
        since=date(2020, 10, 23),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "最后一句是提示，不是条文。",
            "The last sentence is our hint, not the clause.",
        ),
    ),
    Fact(
        id="false-claim-crr49",
        topic="return_refund",
        says=Text(
            "靠夹带、掉包、造假、编造事实骗商家赔偿的，没有三倍赔偿，按治安管理处罚法等处理；构成犯罪的追究刑事责任。",
            "Whoever cheats a trader out of compensation by planting, swapping, faking or inventing facts gets no threefold damages and falls under public security law, or criminal law if it is a crime.",
        ),
        source="consumer-regulation-2024",
        clause="第四十九条第二款",
        quote="通过夹带、掉包、造假、篡改商品生产日期、捏造事实等方式骗取经营者的赔偿或者对经营者进行敲诈勒索的，不适用消费者权益保护法第五十五条第一款的规定，依照《中华人民共和国治安管理处罚法》等有关法律、法规处理",
        since=date(2024, 7, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="promise-binds-crr12",
        topic="seller_duty",
        says=Text(
            "商家对数量、质量、价格、售后、责任作过的承诺，要对买的人兑现。",
            "What a trader promised about quantity, quality, price, after-sale service or liability, it must keep towards the buyer.",
        ),
        source="consumer-regulation-2024",
        clause="第十二条",
        quote="对商品或者服务的数量、质量、价格、售后服务、责任承担等作出承诺的，应当向购买商品或者接受服务的消费者履行其所承诺的内容。",
        since=date(2024, 7, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
)
