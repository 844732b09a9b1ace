"""The user's data."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Yuan
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="privacy-leak",
        topic="privacy",
        says=Text(
            "快递企业和员工不得出售、泄露用户信息；违反的没收违法所得，并处 1 万元至 5 万元罚款，情节严重的 5 万元至 10 万元。",
            "Carriers and staff may not sell or leak user data; illegal gains are taken and fines are 10,000 to 50,000 yuan, if serious 50,000 to 100,000.",
        ),
        source="express-regulation-2025",
        clause="第三十五条、第五十四条",
        clause_before="第三十四条、第四十四条",
        quote="经营快递业务的企业及其从业人员不得出售、泄露或者非法提供快递服务过程中知悉的用户信息。",
        since=date(2025, 6, 1),
        confidence="high",
        checked_on=CHECKED,
        values=(
            ("fine_min", Yuan(10000)),
            ("fine_max", Yuan(50000)),
            ("serious_max", Yuan(100000)),
        ),
    ),
)
