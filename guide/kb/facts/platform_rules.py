"""What rules of a platform may and may not do, and who its traders are."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.text import Text

CHECKED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="platform-reasons-19",
        topic="platform",
        says=Text(
            "平台对商家或者买家采取不利措施，要告诉事实、理由和依据，并设便捷的申诉渠道。",
            "A platform that acts against a trader or a buyer must give the facts, reasons and basis, and an easy way to appeal.",
        ),
        source="platform-rules-2026",
        clause="第十九条第一款",
        quote="应当告知其违反法律、法规、规章或者平台规则的事实、理由和依据，并设置便捷的申诉渠道。",
        since=date(2026, 2, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="platform-abuse-21",
        topic="platform",
        says=Text(
            "平台减轻了一方举证责任的，要识别、防范和处置滥用它来损害别人的行为。",
            "Where a platform eases the burden of proof for one side, it must detect, prevent and deal with abuse of that rule.",
        ),
        source="platform-rules-2026",
        clause="第二十一条",
        quote="合理减轻一方举证责任的，网络交易平台经营者应当采取措施识别、防范和处置违反诚实信用原则滥用该规则侵害有关各方主体合法权益的行为。",
        since=date(2026, 2, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="platform-consumer-rights-30",
        topic="platform",
        says=Text(
            "平台规则不得排除或者限制消费者投诉、举报、请求调解、申请仲裁、起诉的权利。",
            "A platform's rules may not exclude or limit a consumer's right to complain, report, ask for mediation, go to arbitration or sue.",
        ),
        source="platform-rules-2026",
        clause="第三十条第（四）项",
        quote="（四）排除或者限制消费者依法投诉、举报、请求调解、申请仲裁、提起诉讼的权利；",
        since=date(2026, 2, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="platform-names-seller-24",
        topic="platform",
        says=Text(
            "你走别的渠道维权，平台要给你卖家的真实名称、地址和有效联系方式。",
            "If you pursue your rights another way, the platform must give you the seller's real name, address and working contact.",
        ),
        source="seven-day-return-2020",
        clause="第二十四条",
        quote="消费者通过其他渠道维权的，网络交易平台提供者应当向消费者提供其平台上的网络商品销售者的真实名称、地址和有效联系方式，积极协助消费者维护自身合法权益。",
        since=date(2020, 10, 23),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "这一条说的是因退货起的纠纷。",
            "The clause speaks of disputes over returns.",
        ),
    ),
    Fact(
        id="online-identity-12",
        topic="traders",
        says=Text(
            "网店要在首页或者主页持续公示自己是谁；不用登记的也要公示经营地址和联系方式。",
            "An online trader must show on its main page who it is; one that need not register shows its address and contact.",
        ),
        source="online-trade-2021",
        clause="第十二条",
        quote="网络交易经营者应当在其网站首页或者从事经营活动的主页面显著位置，持续公示经营者主体信息或者该信息的链接标识。",
        since=date(2021, 5, 1),
        confidence="medium",
        checked_on=CHECKED,
        note=Text(
            "2025 年修改的那份令没有读到。以官方最新文本为准。",
            "The order that amended it in 2025 was not read. Check the latest official text.",
        ),
    ),
    Fact(
        id="small-trader-ecl10",
        topic="traders",
        says=Text(
            "个人零星小额交易、卖自产农副产品等，可以不办市场主体登记。没登记，不等于不是经营者。",
            "Small occasional dealing by a person, or selling one's own farm produce, needs no registration. Not being registered does not mean not being a trader.",
        ),
        source="e-commerce-law",
        clause="第十条",
        quote="但是，个人销售自产农副产品、家庭手工业产品，个人利用自己的技能从事依法无须取得许可的便民劳务活动和零星小额交易活动，以及依照法律、行政法规不需要进行登记的除外。",
        since=date(2019, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "最后一句是结合第九条推出的。",
            "The last sentence follows together with art. 9.",
        ),
    ),
)
