"""Objecting to duty and to other acts of customs."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Days, Years
from guide.model.text import Text

CHECKED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="tariff-review-66",
        topic="customs",
        says=Text(
            "对关税的归类、价格、税率、税额等有异议，先向上一级海关申请行政复议，不服再起诉。",
            "Whoever objects to how duty was classified, valued or calculated first applies for review to the next higher customs office, and may then sue.",
        ),
        source="tariff-law",
        clause="第六十六条第一款",
        quote="应当依法先向上一级海关申请行政复议；对行政复议决定不服的，可以依法向人民法院提起行政诉讼。",
        since=date(2024, 12, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "复议、起诉的期限在别的法律里，没有核实。",
            "The time limits for review and suit stand in other laws and were not verified.",
        ),
    ),
    Fact(
        id="customs-other-acts-66",
        topic="customs",
        says=Text(
            "对海关别的行政行为不服的，可以申请行政复议，也可以直接起诉。",
            "Against other administrative acts of customs you may apply for review or go straight to court.",
        ),
        source="tariff-law",
        clause="第六十六条第二款",
        quote="当事人对海关作出的前款规定以外的行政行为不服的，可以依法申请行政复议，也可以依法向人民法院提起行政诉讼。",
        since=date(2024, 12, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "期限在别的法律里，没有核实。",
            "The time limits stand in other laws and were not verified.",
        ),
    ),
    Fact(
        id="tariff-overpaid-51",
        topic="customs",
        says=Text(
            "多缴了关税，可以自缴税之日起 3 年内书面申请退还；海关受理后 30 日内查实并通知。",
            "Overpaid duty may be claimed back in writing within 3 years of payment; customs checks and answers within 30 days of taking the application.",
        ),
        source="tariff-law",
        clause="第五十一条第二款",
        quote="纳税人发现多缴税款的，可以自缴纳税款之日起三年内，向海关书面申请退还多缴的税款。海关应当自受理申请之日起三十日内查实并通知纳税人办理退还手续",
        since=date(2024, 12, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Years(3),
        starts=Text(
            "缴纳税款之日",
            "the day the duty was paid",
        ),
        moves="open",
        values=(
            ("apply", Years(3)),
            ("answer", Days(30)),
        ),
    ),
)
