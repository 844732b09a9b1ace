"""Recommended national standards."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Days, Hours, WorkingDays
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="gb-total-delay",
        topic="standard_gb",
        says=Text(
            "推荐性国家标准（2011 版）：超过承诺时间，同城再过 3 个日历天、其他国内再过 7 个日历天还没到，可以当作丢失。",
            "A recommended national standard (2011 edition): once the promised time has passed by 3 calendar days in the same city, 7 elsewhere in the country, the item may be treated as lost.",
        ),
        source="gbt-27917-2011",
        clause="彻底延误时限（条号未核实）",
        quote="同城快件为3个日历天，省内异地和省际快件为7个日历天",
        since=date(2012, 5, 1),
        confidence="medium",
        checked_on=CHECKED,
        period=Days(7),
        starts=Text(
            "承诺的送达日（省内异地和省际）", "the promised day of delivery (beyond the same city)"
        ),
        values=(("same_city", Days(3)), ("domestic_other", Days(7))),
        note=Text(
            "推荐性标准，不是强制规定；新版是否沿用没有核实。以官方最新文本为准。",
            "Recommended, not binding; whether a newer edition keeps it is not verified. Check the latest official text.",
        ),
    ),
    Fact(
        id="gb-service-time",
        topic="standard_gb",
        says=Text(
            "推荐性国家标准：没有另外约定时，同城不超过 24 小时，国内异地不超过 72 小时；港澳台、亚洲和北美主要城市 6 个工作日，欧洲 8 个，大洋洲 9 个。",
            "A recommended national standard: unless agreed otherwise, 24 hours in the same city, 72 hours elsewhere in the country; 6 working days to Hong Kong, Macao, Taiwan and main cities of Asia and North America, 8 to Europe, 9 to Oceania.",
        ),
        source="gbt-27917-part2",
        clause="第2部分 16.1.3",
        quote="国内同城快递服务时限不超过24h",
        since=date(2012, 5, 1),
        confidence="medium",
        checked_on=CHECKED,
        period=Hours(72),
        starts=Text(
            "收寄时（国内异地）", "when the carrier accepts the item (beyond the same city)"
        ),
        values=(
            ("same_city", Hours(24)),
            ("domestic_other", Hours(72)),
            ("hk_mo_tw", WorkingDays(6)),
            ("asia_north_america", WorkingDays(6)),
            ("europe", WorkingDays(8)),
            ("oceania", WorkingDays(9)),
        ),
        note=Text(
            "只有一处来源，是哪一版没有核实；清关受阻不算在内。以官方最新文本为准。",
            "One source only, edition not verified; time lost in customs is not counted. Check the latest official text.",
        ),
    ),
    Fact(
        id="gb-appeal-basis",
        topic="standard_gb",
        says=Text(
            "申诉不光看法律法规，也看国家和行业标准、合同、运单和企业公开的承诺。你可以把这些写进去。",
            "Appeals are decided on the law, national and industry standards, the contract, the waybill and published promises, so a standard or a promised time may be cited.",
        ),
        source="postal-appeal-measures",
        clause="第六条",
        quote="",
        since=date(2023, 12, 18),
        confidence="medium",
        checked_on=CHECKED,
        note=Text(
            "“可以写进申诉”是推论。以官方最新文本为准。",
            "That you may cite them is our inference. Check the latest official text.",
        ),
    ),
)
