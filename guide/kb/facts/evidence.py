"""What proves a claim, and who must keep it."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Years
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="inspect-objection-831",
        topic="evidence",
        says=Text(
            "收货人要按约定或在合理时间内检验；没有提异议，只是初步证明交付没问题，可以用证据推翻。",
            "Inspect within the agreed time, or else within a reasonable one. Not objecting is first evidence that delivery was right; proof to the contrary still counts.",
        ),
        source="civil-code",
        clause="第八百三十一条",
        quote="视为承运人已经按照运输单证的记载交付的初步证据。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="query-by-waybill",
        topic="evidence",
        says=Text(
            "凭运单号要能查到服务承诺、投递方式、完成标准和纠纷怎么解决等内容。",
            "With the tracking number you must be able to see the service promised, how it is delivered, when it counts as done, and how disputes are settled.",
        ),
        source="express-market-2024",
        clause="第二十五条",
        quote="（二）快递服务承诺事项以及投递方式和完成标准",
        since=date(2024, 3, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="notify-2-years-621",
        topic="evidence",
        says=Text(
            "没有约定检验期的，发现不对要在合理时间内告诉卖家，最迟不超过收到货起 2 年。",
            "If no time for inspection was agreed, tell the seller within a reasonable time of noticing a fault, at most 2 years after receipt.",
        ),
        source="civil-code",
        clause="第六百二十一条",
        quote="买受人在合理期限内未通知或者自收到标的物之日起二年内未通知出卖人的，视为标的物的数量或者质量符合约定",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Years(2),
        starts=Text("收到货物之日", "the day the goods are received"),
        moves="yes",
        moved_by="time-count-cc",
        values=(("max", Years(2)),),
        note=Text(
            "有质量保证期的看质量保证期。", "Where there is a warranty period, that period counts."
        ),
    ),
    Fact(
        id="platform-evidence",
        topic="evidence",
        says=Text(
            "处理争议时，网店要拿出原始合同和交易记录；弄丢、造假、拒绝提供而查不清事实的，它要承担责任。",
            "In a dispute, an online trader must produce the original contract and records, and answers for facts left unclear if it lost, forged or withheld them.",
        ),
        source="e-commerce-law",
        clause="第六十二条",
        quote="电子商务经营者应当提供原始合同和交易记录。",
        since=date(2019, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="platform-keep-3y",
        topic="evidence",
        says=Text(
            "平台要保存商品、服务和交易信息，从交易完成起不少于 3 年。",
            "A platform must keep goods, service and transaction data for at least 3 years after the deal is done.",
        ),
        source="e-commerce-law",
        clause="第三十一条",
        quote="商品和服务信息、交易信息保存时间自交易完成之日起不少于三年",
        since=date(2019, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Years(3),
        starts=Text("交易完成之日", "the day the transaction is completed"),
        values=(("keep", Years(3)),),
    ),
    Fact(
        id="platform-keep-logistics-3y",
        topic="evidence",
        says=Text(
            "支付、物流、退换货和售后记录，平台也要从交易完成起保存不少于 3 年。",
            "Platforms must also keep payment, logistics, return and after-sale records for at least 3 years after the deal is done.",
        ),
        source="online-trade-2021",
        clause="第三十一条",
        quote="物流快递、退换货以及售后等交易信息的保存时间自交易完成之日起不少于三年",
        since=date(2021, 5, 1),
        confidence="medium",
        checked_on=CHECKED,
        period=Years(3),
        starts=Text("交易完成之日", "the day the transaction is completed"),
        values=(("keep", Years(3)),),
        note=Text("以官方最新文本为准。", "Check the latest official text."),
    ),
    Fact(
        id="payment-records-3y",
        topic="evidence",
        says=Text(
            "支付机构要免费给你对账服务和最近 3 年的交易记录，可以用来证明货值。",
            "Payment providers must give you statements and your records of the last 3 years free of charge; they help to prove the value.",
        ),
        source="e-commerce-law",
        clause="第五十三条第三款",
        quote="电子支付服务提供者应当向用户免费提供对账服务以及最近三年的交易记录。",
        since=date(2019, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        values=(("records", Years(3)),),
        note=Text(
            "“用来证明货值”是我们的提示。", "Using them to prove the value is our suggestion."
        ),
    ),
)
