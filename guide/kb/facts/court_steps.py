"""Bringing a claim: which court, what it needs, what it costs, and after the judgment."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Days, Months, Years
from guide.model.text import Text

CHECKED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="court-contract-24",
        topic="court",
        says=Text(
            "合同纠纷，可以到被告住所地或者合同履行地的法院起诉。",
            "A contract dispute goes to the court at the defendant's home or at the place of performance.",
        ),
        source="civil-procedure",
        clause="第二十四条",
        quote="因合同纠纷提起的诉讼，由被告住所地或者合同履行地人民法院管辖。",
        since=date(2024, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="filing-needs-122",
        topic="court",
        says=Text(
            "起诉要和自己有直接利害关系，有明确的被告，有具体的请求和事实、理由，还要是法院管的事。",
            "A suit needs a direct interest of your own, a definite defendant, a specific claim with facts and reasons, and a court that has jurisdiction.",
        ),
        source="civil-procedure",
        clause="第一百二十二条",
        quote="（一）原告是与本案有直接利害关系的公民、法人和其他组织；（二）有明确的被告；（三）有具体的诉讼请求和事实、理由；",
        since=date(2024, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="statement-124",
        topic="court",
        says=Text(
            "起诉状写明双方是谁、要什么、凭什么、有什么证据。",
            "The statement of claim says who both sides are, what you ask, why, and with what evidence.",
        ),
        source="civil-procedure",
        clause="第一百二十四条",
        quote="（三）诉讼请求和所根据的事实与理由；（四）证据和证据来源，证人姓名和住所。",
        since=date(2024, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="mediation-first-125",
        topic="court",
        says=Text(
            "适合调解的案子，法院会先调解；当事人拒绝调解的除外。",
            "The court first mediates what is suitable for mediation, unless a party refuses.",
        ),
        source="civil-procedure",
        clause="第一百二十五条",
        quote="当事人起诉到人民法院的民事纠纷，适宜调解的，先行调解，但当事人拒绝调解的除外。",
        since=date(2024, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="summary-3m-164",
        topic="court",
        says=Text(
            "走简易程序的，从立案起 3 个月内审结，经批准可以延长 1 个月。",
            "Under the simple procedure a case ends within 3 months of filing; the court may add 1 month with approval.",
        ),
        source="civil-procedure",
        clause="第一百六十四条",
        quote="人民法院适用简易程序审理案件，应当在立案之日起三个月内审结。有特殊情况需要延长的，经本院院长批准，可以延长一个月。",
        since=date(2024, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Months(3),
        starts=Text(
            "立案之日",
            "the day the case is filed",
        ),
        moves="yes",
        moved_by="time-count-cpl",
        values=(
            ("decide", Months(3)),
            ("extension", Months(1)),
        ),
    ),
    Fact(
        id="enforce-2y-250",
        topic="court",
        says=Text(
            "对方不按判决履行，可以申请执行；要在 2 年内申请。",
            "If the judgment is not obeyed you may apply for enforcement, within 2 years.",
        ),
        source="civil-procedure",
        clause="第二百五十条",
        quote="申请执行的期间为二年。",
        since=date(2024, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Years(2),
        starts=Text(
            "法律文书规定履行期间的最后一日；没有规定的，生效之日",
            "the last day for performance set in the judgment; without one, the day it took effect",
        ),
        moves="yes",
        moved_by="time-count-cpl",
        note=Text(
            "中止、中断按诉讼时效的规定。",
            "It is suspended and restarted like the limitation period for claims.",
        ),
    ),
    Fact(
        id="court-fee-7d-22",
        topic="court",
        says=Text(
            "接到交费通知后，从次日起 7 日内交案件受理费。",
            "Pay the court fee within 7 days, counted from the day after the notice.",
        ),
        source="court-fees-2007",
        clause="第二十二条第一款",
        quote="原告自接到人民法院交纳诉讼费用通知次日起7日内交纳案件受理费",
        since=date(2007, 4, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Days(7),
        starts=Text(
            "接到交费通知之日",
            "the day the notice arrives",
        ),
        moves="open",
    ),
    Fact(
        id="court-fee-loser-29",
        topic="court",
        says=Text(
            "诉讼费由败诉的一方承担；赢的一方自愿承担的除外。",
            "The losing side bears the court costs, unless the winner takes them on voluntarily.",
        ),
        source="court-fees-2007",
        clause="第二十九条第一款",
        quote="诉讼费用由败诉方负担，胜诉方自愿承担的除外。",
        since=date(2007, 4, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="court-fee-relief-44",
        topic="court",
        says=Text(
            "交诉讼费确有困难的，可以申请缓交、减交或者免交；免交只适用于个人。",
            "Whoever truly cannot pay the costs may apply for a delay, a reduction or an exemption; only natural persons can be exempted.",
        ),
        source="court-fees-2007",
        clause="第四十四条",
        quote="当事人交纳诉讼费用确有困难的，可以依照本办法向人民法院申请缓交、减交或者免交诉讼费用的司法救助。",
        since=date(2007, 4, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="foreign-case-520",
        topic="court",
        says=Text(
            "一方是外国人、经常居所在境外、东西在境外，或者关系发生、变更、消灭的事实在境外，可以认定为涉外案件。",
            "A case may count as foreign-related if a party is foreign or lives abroad, the goods are abroad, or the facts that made, changed or ended the relation happened abroad.",
        ),
        source="civil-procedure-interpretation",
        clause="第五百二十条",
        quote="（二）当事人一方或者双方的经常居所地在中华人民共和国领域外的；（三）标的物在中华人民共和国领域外的；",
        since=date(2022, 4, 10),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="court-abroad-276",
        topic="court",
        says=Text(
            "被告在境内没有住所的，合同签订地、履行地、东西或者可扣押财产所在地在境内，可以在那里起诉。",
            "A defendant without a home in China may be sued where the contract was made or performed, or where the goods or property that can be seized are, if that is in China.",
        ),
        source="civil-procedure",
        clause="第二百七十六条第一款",
        quote="如果合同签订地、合同履行地、诉讼标的物所在地、可供扣押财产所在地、侵权行为地、代表机构住所地位于中华人民共和国领域内的，可以由合同签订地、合同履行地、诉讼标的物所在地、可供扣押财产所在地、侵权行为地、代表机构住所地人民法院管辖。",
        since=date(2024, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
)
