"""Freight by road, which the postal administration does not supervise."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.text import Text

CHECKED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="freight-care-30",
        topic="carrier_duty",
        says=Text(
            "货运公司要采取有效措施，防止货物变质、短少或者损失。",
            "A road freight company must take effective measures against spoiling, shortage or loss of the goods.",
        ),
        source="road-freight-2026",
        clause="第三十条第二款",
        quote="道路货物运输经营者应当采取有效措施，防止货物变质、腐烂、短少或者损失。",
        since=date(2026, 3, 20),
        confidence="medium",
        checked_on=CHECKED,
        note=Text(
            "只有节录，2026 年 3 月 20 日施行是一处来源说的。以官方最新文本为准。",
            "We hold an extract only; that it took effect on 20 March 2026 stands in one source. Check the latest official text.",
        ),
    ),
    Fact(
        id="freight-contract-31",
        topic="carrier_duty",
        says=Text(
            "货运公司和托运人要按民法典订立运输合同。",
            "A road freight company and the sender make their contract under the Civil Code.",
        ),
        source="road-freight-2026",
        clause="第三十一条第一款",
        quote="道路货物运输经营者和货物托运人应当按照《中华人民共和国民法典》的要求，订立道路货物运输合同。",
        since=date(2026, 3, 20),
        confidence="medium",
        checked_on=CHECKED,
        note=Text(
            "只有节录，2026 年 3 月 20 日施行是一处来源说的。以官方最新文本为准。",
            "We hold an extract only; that it took effect on 20 March 2026 stands in one source. Check the latest official text.",
        ),
    ),
)
