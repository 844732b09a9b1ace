"""Complaining to the company, and reporting a violation."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Days
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="company-complaint-7d",
        topic="complaint_company",
        says=Text(
            "快递企业接到投诉，要在 7 日内处理并告诉你结果。",
            "A carrier must deal with a complaint and tell you the result within 7 days of receiving it.",
        ),
        source="express-regulation-2025",
        clause="第二十九条",
        clause_before="第二十八条",
        quote="经营快递业务的企业应当自接到投诉之日起7日内予以处理并告知用户。",
        since=date(2025, 6, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Days(7),
        starts=Text("快递企业接到投诉之日", "the day the carrier receives the complaint"),
        moves="open",
        values=(("company_reply", Days(7)),),
        note=Text(
            "这是处理和答复的期限，不是赔款到账的期限；按自然日算。",
            "This is the time to handle and answer, not to pay; calendar days.",
        ),
    ),
    Fact(
        id="company-must-respond-pl65",
        topic="complaint_company",
        says=Text(
            "企业要及时妥善处理你的异议；不满意可以向邮政管理部门申诉，它应在 30 日内答复。",
            "The company must handle your objection promptly; if you are not satisfied you may appeal to the postal administration, which must answer within 30 days.",
        ),
        source="postal-law-2015",
        clause="第六十五条",
        quote="并自接到申诉之日起三十日内作出答复",
        since=date(2015, 4, 24),
        confidence="high",
        checked_on=CHECKED,
        period=Days(30),
        starts=Text(
            "邮政管理部门接到申诉之日", "the day the postal administration receives the appeal"
        ),
        moves="open",
        values=(("authority_reply", Days(30)),),
    ),
    Fact(
        id="seller-complaint-mechanism",
        topic="complaint_company",
        says=Text(
            "网店要有方便有效的投诉渠道，并及时处理。",
            "An online trader must have an easy and effective way to complain, and must deal with complaints promptly.",
        ),
        source="e-commerce-law",
        clause="第五十九条",
        quote="电子商务经营者应当建立便捷、有效的投诉、举报机制",
        since=date(2019, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="report-violation-reg49",
        topic="complaint_company",
        says=Text(
            "举报违法行为，邮政管理部门要及时调查并替你保密；实名举报的，要告诉你处理结果。",
            "When a violation is reported, the postal administration must investigate promptly and keep your identity confidential; if you gave your name, you are told the result.",
        ),
        source="express-regulation-2025",
        clause="第四十九条第二款",
        clause_before="第三十九条",
        quote="对实名举报的，邮政管理部门应当将处理结果告知举报人。",
        since=date(2025, 6, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "条文没有要求先向企业投诉。",
            "The clause does not ask you to complain to the company first.",
        ),
    ),
)
