"""Small claims and other questions of going to court."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Days, Months, Number, Percent, Times, Yuan
from guide.model.text import Text

CHECKED = date(2026, 11, 22)
COMPARED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="small-claims",
        topic="court",
        says=Text(
            "事实清楚的简单金钱案件，金额在本省上年就业人员年平均工资的 50% 以下，走小额诉讼，一审就终审；不超过两倍的，双方可以约定走。",
            "A simple money claim up to 50% of the province's average annual wage of the year before goes to small claims, final at first instance; up to twice that wage, the parties may agree on it.",
        ),
        source="civil-procedure",
        clause="第一百六十五条",
        quote="标的额为各省、自治区、直辖市上年度就业人员年平均工资百分之五十以下的，适用小额诉讼的程序审理，实行一审终审",
        since=date(2024, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        values=(("mandatory_max", Percent(50)), ("agreed_max", Times(2))),
    ),
    Fact(
        id="small-claims-time",
        topic="court",
        says=Text(
            "小额诉讼从立案起 2 个月内审结，经批准可以延长 1 个月。",
            "From filing to judgment a small claim takes 2 months at most; the court may add 1 month with approval.",
        ),
        source="civil-procedure",
        clause="第一百六十八条",
        quote="应当在立案之日起两个月内审结。有特殊情况需要延长的，经本院院长批准，可以延长一个月。",
        since=date(2024, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Months(2),
        starts=Text("立案之日", "the day the case is filed"),
        moves="yes",
        moved_by="time-count-cpl",
        values=(("decide", Months(2)), ("extension", Months(1))),
    ),
    Fact(
        id="small-claims-excluded",
        topic="court",
        says=Text(
            "涉外、需要评估鉴定、一方下落不明、有反诉等案件，不能走小额诉讼。",
            "Foreign-related cases, cases needing an expert appraisal, a missing party or a counterclaim cannot go to small claims.",
        ),
        source="civil-procedure",
        clause="第一百六十六条",
        quote="（二）涉外案件；（三）需要评估、鉴定或者对诉前评估、鉴定结果有异议的案件；（四）一方当事人下落不明的案件；（五）当事人提出反诉的案件；",
        since=date(2024, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="filing-7d",
        topic="court",
        says=Text(
            "起诉符合条件的，法院 7 日内立案；不符合的 7 日内裁定不受理。",
            "The court accepts a proper claim within 7 days, or rules within 7 days that it refuses.",
        ),
        source="civil-procedure",
        clause="第一百二十六条",
        quote="符合起诉条件的，应当在七日内立案，并通知当事人",
        since=date(2024, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Days(7),
        starts=Text("法院收到起诉之日", "the day the court receives the claim"),
        moves="yes",
        moved_by="time-count-cpl",
        values=(("file", Days(7)),),
    ),
    Fact(
        id="court-online-purchase",
        topic="court",
        says=Text(
            "网购用快递等方式交货的，收货地是合同履行地，买家可以在收货地起诉；另有约定的按约定。",
            "For online purchases that are shipped, the place of receipt is the place of performance, so the buyer may sue there, unless agreed otherwise.",
        ),
        source="civil-procedure-interpretation",
        clause="第二十条",
        quote="通过其他方式交付标的的，收货地为合同履行地。",
        since=date(2022, 4, 10),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "“可以在收货地起诉”是结合管辖规则推出的。",
            "That you may sue there follows together with the rules on jurisdiction.",
        ),
    ),
    Fact(
        id="court-transport",
        topic="court",
        says=Text(
            "因为运输打官司，可以选起运地、到达地或对方住所地的法院。",
            "Transport disputes go to the court at the origin, the destination or the defendant's home.",
        ),
        source="civil-procedure",
        clause="第二十八条",
        quote="由运输始发地、目的地或者被告住所地人民法院管辖",
        since=date(2024, 1, 1),
        confidence="medium",
        checked_on=CHECKED,
        note=Text(
            "条文列的是铁路、公路、水上、航空和联合运输；快递通常照此处理，没有查到专门规定。以官方最新文本为准。",
            "The clause lists rail, road, water, air and combined transport; express is usually treated alike (rule of thumb), no special rule was found. Check the latest official text.",
        ),
    ),
    Fact(
        id="court-fee",
        topic="court",
        says=Text(
            "财产案件不超过 1 万元的每件收 50 元，1 万元到 10 万元的部分收 2.5%；简易程序、调解结案或撤诉减半。",
            "A property case up to 10,000 yuan costs 50 yuan; the part from 10,000 to 100,000 costs 2.5%; half under simplified procedure, on settlement or withdrawal.",
        ),
        source="court-fees-2007",
        clause="第十三条第（一）项、第十五条、第十六条",
        quote="1．不超过1万元的，每件交纳50元；2．超过1万元至10万元的部分，按照2.5%交纳；",
        since=date(2007, 4, 1),
        confidence="high",
        checked_on=CHECKED,
        values=(
            ("fee_upto_10000", Yuan(50)),
            ("rate_10000_100000", Number(25, Text("‰", "per mille"))),
            ("halved", Yuan(25)),
        ),
    ),
    Fact(
        id="court-online",
        topic="court",
        says=Text(
            "打官司可以全部或者部分在网上办，和线下同样有效；要征得当事人同意。",
            "A lawsuit may be run online in whole or in part with the same effect; the parties must agree.",
        ),
        source="court-online-2021",
        clause="第一条、第四条第一款",
        quote="在线诉讼活动与线下诉讼活动具有同等法律效力。",
        since=date(2021, 8, 1),
        confidence="high",
        checked_on=COMPARED,
        note=Text(
            "具体能在线办什么，看受理法院。", "What can be done online depends on the court."
        ),
    ),
    Fact(
        id="oral-claim-cpl161",
        topic="court",
        says=Text(
            "简单的民事案件可以口头起诉。", "In a simple civil case you may bring the claim orally."
        ),
        source="civil-procedure",
        clause="第一百六十一条",
        quote="对简单的民事案件，原告可以口头起诉。",
        since=date(2024, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
)
