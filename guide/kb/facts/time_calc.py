"""How a period is counted."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Days
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="12315-time-count",
        topic="time_calc",
        says=Text(
            "12315 的期限：开始那天不算，从下一个工作日或自然日算起；最后一天碰上法定节假日的，顺延到节后第一天。",
            "Counting at 12315 starts on the next day. If the last day falls on a public holiday, the period runs to the first day after it.",
        ),
        source="market-complaint-measures",
        clause="第四十五条",
        quote="开始的当日不计入，自下一工作日或者自然日开始计算。",
        since=date(2026, 4, 15),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="seven-day-start",
        topic="time_calc",
        says=Text(
            "无理由退货的 7 日从签收的第二天算起；在 7 日内发出退货通知就行。",
            "The 7 days for a no-reason return run from the day after signing; sending the notice within them is enough.",
        ),
        source="seven-day-return-2020",
        clause="第十条第二款",
        quote="七日期间自消费者签收商品的次日开始起算。",
        since=date(2020, 10, 23),
        confidence="high",
        checked_on=CHECKED,
        period=Days(7),
        starts=Text(
            "签收商品之日（次日为第一天）",
            "the day you sign for the goods (the next day is day one)",
        ),
        moves="yes",
        moved_by="time-count-cc",
        values=(("return_window", Days(7)),),
    ),
    Fact(
        id="time-count-cc",
        topic="time_calc",
        says=Text(
            "民法上的期间：开始那天不算；最后一天是法定休假日的，休假结束的次日才是最后一天。",
            "Civil periods: the first day is not counted; if the last day is a statutory rest day, the day after the rest days is the last day.",
        ),
        source="civil-code",
        clause="第二百零一条、第二百零三条",
        quote="期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。",
        since=date(2021, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="time-count-cpl",
        topic="time_calc",
        says=Text(
            "诉讼里的期间：开始那天不算；最后一天是法定休假日的，顺延到节后第一天。",
            "Periods in court: the first day is not counted; if the last is a statutory rest day, the first day after it counts.",
        ),
        source="civil-procedure",
        clause="第八十五条",
        quote="期间届满的最后一日是法定休假日的，以法定休假日后的第一日为期间届满的日期。",
        since=date(2024, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
)
