"""Cross-border retail import."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Percent, Yuan
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="cbec-limits",
        topic="cross_border",
        says=Text(
            "跨境电商零售进口：每次 5000 元、每人每年 26000 元以内，关税暂为零，进口环节的税按 70% 收；超过的一般按普通贸易征税。这和个人邮寄物品是两套制度。",
            "Cross-border retail import: within 5,000 yuan a time and 26,000 a year, duty is zero for now and import taxes are charged at 70%; above that it is taxed as general trade. This is separate from personal postal articles.",
        ),
        source="cbec-2018-49",
        clause="跨境电商零售进口税收政策（财关税〔2018〕49号，文号未核）",
        quote="",
        since=date(2019, 1, 1),
        confidence="medium",
        checked_on=CHECKED,
        values=(("single", Yuan(5000)), ("annual", Yuan(26000)), ("tax_factor", Percent(70))),
        note=Text(
            "正式文件没有读到。以官方最新文本为准。",
            "The official text was not read. Check the latest official text.",
        ),
    ),
)
