"""Returning goods and getting money back."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Days, Times, Yuan
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="seven-day-return",
        topic="return_refund",
        says=Text(
            "网购收到商品 7 日内一般可以无理由退货，商品要完好；定作、鲜活易腐等除外。商家收到退货后 7 日内退款，运费一般自己出。",
            "Goods bought online may generally be returned without a reason within 7 days of receipt if intact; custom-made, perishable and some others are excepted. The refund is due within 7 days of the seller receiving them; you normally pay the return shipping.",
        ),
        source="consumer-law",
        clause="第二十五条",
        quote="消费者有权自收到商品之日起七日内退货，且无需说明理由",
        since=date(2014, 3, 15),
        confidence="high",
        checked_on=CHECKED,
        period=Days(7),
        starts=Text("签收商品之日", "the day you sign for the goods"),
        moves="yes",
        moved_by="time-count-cc",
        values=(("return_window", Days(7)), ("refund", Days(7))),
    ),
    Fact(
        id="seven-day-penal-15d",
        topic="return_refund",
        says=Text(
            "卖家收到退货要求后拖过 15 日不办，或者收到退货后超过 15 日不退款，可以受处罚。",
            "A seller who takes over 15 days to process a return, or to refund after receiving it, may be punished.",
        ),
        source="seven-day-return-2020",
        clause="第三十一条第（二）（三）项",
        quote="（三）在收到退回商品之日起超过十五日未向消费者返还已支付的商品价款的。",
        since=date(2020, 10, 23),
        confidence="high",
        checked_on=CHECKED,
        period=Days(15),
        starts=Text("卖家收到退货之日", "the day the seller receives the return"),
        moves="open",
        values=(("penal_threshold", Days(15)),),
    ),
    Fact(
        id="unpack-ok",
        topic="return_refund",
        says=Text(
            "为了检查而拆封、商品还完好的，商家不能以“拆过了”为由拒绝无理由退货。",
            "Unpacking needed to check goods that stay intact is no reason to refuse a return.",
        ),
        source="online-consumption-2022",
        clause="第三条",
        quote="消费者因检查商品的必要对商品进行拆封查验且不影响商品完好",
        since=date(2022, 3, 15),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="refund-one-off",
        topic="return_refund",
        says=Text(
            "退货要按票据上的价格一次退清；能证明实际付的不一样，按实际付的。",
            "A refund is paid in one go at the price on the receipt, or at the price actually paid if that is shown to differ.",
        ),
        source="consumer-regulation-2024",
        clause="第十八条第二款",
        quote="应当按照发票等购货凭证或者服务单据上显示的价格一次性退清相关款项",
        since=date(2024, 7, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="not-received-terminate",
        topic="return_refund",
        says=Text(
            "催过之后给了合理时间还不交货，可以解除合同；拖延让买它没意义的可以直接解除。解除后可以要求退款和赔偿。",
            "If the goods do not come within a reasonable time after your demand, you may end the contract, at once if delay defeats its purpose, and ask for the money back and damages.",
        ),
        source="civil-code",
        clause="第五百六十三条第（三）（四）项、第五百六十六条",
        quote="（三）当事人一方迟延履行主要债务，经催告后在合理期限内仍未履行；",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "“合理时间”是多少天，法律没有写。", 'The law sets no number of days for "reasonable".'
        ),
    ),
    Fact(
        id="prepaid-not-delivered",
        topic="return_refund",
        says=Text(
            "收了预付款却没按约定提供，要按你的要求履行或退款，并承担利息和必要的费用。",
            "A trader who took payment in advance and did not deliver must perform or refund as you ask, with interest and necessary costs.",
        ),
        source="consumer-law",
        clause="第五十三条",
        quote="未按照约定提供的，应当按照消费者的要求履行约定或者退回预付款；",
        since=date(2014, 3, 15),
        confidence="medium",
        checked_on=CHECKED,
        note=Text(
            "网购付款算不算“预付款”有不同看法，只作补充。以官方最新文本为准。",
            'Whether an online payment is a "prepayment" is disputed; use it only as a supplement. Check the latest official text.',
        ),
    ),
    Fact(
        id="fraud-3x",
        topic="return_refund",
        says=Text(
            "商家欺诈，除了赔损失，还要加赔价款的三倍，不足 500 元按 500 元。只是晚到或丢件，不算欺诈。",
            "For fraud a trader owes three times the price on top, at least 500 yuan. Mere delay or loss is not fraud.",
        ),
        source="consumer-law",
        clause="第五十五条第一款",
        quote="应当按照消费者的要求增加赔偿其受到的损失，增加赔偿的金额为消费者购买商品的价款或者接受服务的费用的三倍；增加赔偿的金额不足五百元的，为五百元。",
        since=date(2014, 3, 15),
        confidence="high",
        checked_on=CHECKED,
        values=(("multiple", Times(3)), ("minimum", Yuan(500))),
        note=Text("最后一句是提示，不是条文。", "The last sentence is our hint, not the clause."),
    ),
    Fact(
        id="defect-return-crl24",
        topic="return_refund",
        says=Text(
            "商品不合要求，可以退、换、修；没有约定的，收到之日起 7 日内可以直接退。过了 7 日，够得上解除合同的还能退，其他的换、修。",
            "Goods that do not conform may be returned, exchanged or repaired; without an agreement you may simply return them within 7 days of receipt. After that: return where a contract may be ended, otherwise exchange or repair.",
        ),
        source="consumer-law",
        clause="第二十四条",
        quote="没有国家规定和当事人约定的，消费者可以自收到商品之日起七日内退货；七日后符合法定解除合同条件的，消费者可以及时退货，不符合法定解除合同条件的，可以要求经营者履行更换、修理等义务。",
        since=date(2014, 3, 15),
        confidence="high",
        checked_on=CHECKED,
        period=Days(7),
        starts=Text("收到商品之日", "the day the goods are received"),
        moves="yes",
        moved_by="time-count-cc",
        values=(("return_window", Days(7)),),
    ),
)
