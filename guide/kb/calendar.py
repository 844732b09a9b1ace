"""Public holidays and make-up workdays by year, each with the State Council's notice.

A year is added when its notice is published, as a rule in November of the year before,
and never from a list that does not cite one.
"""

from datetime import date

from guide.model.calendar import Holidays
from guide.model.text import Text

NEW_YEAR = Text("元旦", "New Year")
SPRING = Text("春节", "Spring Festival")
QINGMING = Text("清明节", "Qingming Festival")
LABOUR = Text("劳动节", "Labour Day")
DRAGON_BOAT = Text("端午节", "Dragon Boat Festival")
MID_AUTUMN = Text("中秋节", "Mid-Autumn Festival")
NATIONAL = Text("国庆节", "National Day")
NATIONAL_MID_AUTUMN = Text("国庆节、中秋节", "National Day and Mid-Autumn Festival")

# One break a line, so that it is read against its notice.
# fmt: off
HOLIDAYS: tuple[Holidays, ...] = (
    Holidays(
        year=2024,
        off=(
            date(2024, 1, 1),
            date(2024, 2, 10), date(2024, 2, 11), date(2024, 2, 12), date(2024, 2, 13), date(2024, 2, 14), date(2024, 2, 15), date(2024, 2, 16), date(2024, 2, 17),
            date(2024, 4, 4), date(2024, 4, 5), date(2024, 4, 6),
            date(2024, 5, 1), date(2024, 5, 2), date(2024, 5, 3), date(2024, 5, 4), date(2024, 5, 5),
            date(2024, 6, 10),
            date(2024, 9, 15), date(2024, 9, 16), date(2024, 9, 17),
            date(2024, 10, 1), date(2024, 10, 2), date(2024, 10, 3), date(2024, 10, 4), date(2024, 10, 5), date(2024, 10, 6), date(2024, 10, 7),
        ),
        work=(
            date(2024, 2, 4), date(2024, 2, 18), date(2024, 4, 7), date(2024, 4, 28), date(2024, 5, 11), date(2024, 9, 14), date(2024, 9, 29), date(2024, 10, 12),
        ),
        notice=Text(
            "《国务院办公厅关于2024年部分节假日安排的通知》（国办发明电〔2023〕7号）",
            "Notice of the State Council General Office on holiday arrangements in 2024 (国办发明电〔2023〕7号)",
        ),
        source="https://www.gov.cn/gongbao/2023/issue_10806/202311/content_6913823.html",
        checked_on=date(2026, 11, 22),
        names=(
            (date(2024, 1, 1), NEW_YEAR),
            (date(2024, 2, 10), SPRING),
            (date(2024, 4, 4), QINGMING),
            (date(2024, 5, 1), LABOUR),
            (date(2024, 6, 10), DRAGON_BOAT),
            (date(2024, 9, 15), MID_AUTUMN),
            (date(2024, 10, 1), NATIONAL),
        ),
    ),
    Holidays(
        year=2025,
        off=(
            date(2025, 1, 1),
            date(2025, 1, 28), date(2025, 1, 29), date(2025, 1, 30), date(2025, 1, 31), date(2025, 2, 1), date(2025, 2, 2), date(2025, 2, 3), date(2025, 2, 4),
            date(2025, 4, 4), date(2025, 4, 5), date(2025, 4, 6),
            date(2025, 5, 1), date(2025, 5, 2), date(2025, 5, 3), date(2025, 5, 4), date(2025, 5, 5),
            date(2025, 5, 31), date(2025, 6, 1), date(2025, 6, 2),
            date(2025, 10, 1), date(2025, 10, 2), date(2025, 10, 3), date(2025, 10, 4), date(2025, 10, 5), date(2025, 10, 6), date(2025, 10, 7), date(2025, 10, 8),
        ),
        work=(
            date(2025, 1, 26), date(2025, 2, 8), date(2025, 4, 27), date(2025, 9, 28), date(2025, 10, 11),
        ),
        notice=Text(
            "《国务院办公厅关于2025年部分节假日安排的通知》（国办发明电〔2024〕12号）",
            "Notice of the State Council General Office on holiday arrangements in 2025 (国办发明电〔2024〕12号)",
        ),
        source="https://www.gov.cn/gongbao/2024/issue_11726/202411/content_6989767.html",
        checked_on=date(2026, 11, 22),
        names=(
            (date(2025, 1, 1), NEW_YEAR),
            (date(2025, 1, 28), SPRING),
            (date(2025, 4, 4), QINGMING),
            (date(2025, 5, 1), LABOUR),
            (date(2025, 5, 31), DRAGON_BOAT),
            (date(2025, 10, 1), NATIONAL_MID_AUTUMN),
        ),
    ),
    Holidays(
        year=2026,
        off=(
            date(2026, 1, 1), date(2026, 1, 2), date(2026, 1, 3),
            date(2026, 2, 15), date(2026, 2, 16), date(2026, 2, 17), date(2026, 2, 18), date(2026, 2, 19), date(2026, 2, 20), date(2026, 2, 21), date(2026, 2, 22), date(2026, 2, 23),
            date(2026, 4, 4), date(2026, 4, 5), date(2026, 4, 6),
            date(2026, 5, 1), date(2026, 5, 2), date(2026, 5, 3), date(2026, 5, 4), date(2026, 5, 5),
            date(2026, 6, 19), date(2026, 6, 20), date(2026, 6, 21),
            date(2026, 9, 25), date(2026, 9, 26), date(2026, 9, 27),
            date(2026, 10, 1), date(2026, 10, 2), date(2026, 10, 3), date(2026, 10, 4), date(2026, 10, 5), date(2026, 10, 6), date(2026, 10, 7),
        ),
        work=(
            date(2026, 1, 4), date(2026, 2, 14), date(2026, 2, 28), date(2026, 5, 9), date(2026, 9, 20), date(2026, 10, 10),
        ),
        notice=Text(
            "《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号）",
            "Notice of the State Council General Office on holiday arrangements in 2026 (国办发明电〔2025〕7号)",
        ),
        source="https://www.gov.cn/gongbao/2025/issue_12406/202511/content_7048922.html",
        checked_on=date(2026, 11, 22),
        names=(
            (date(2026, 1, 1), NEW_YEAR),
            (date(2026, 2, 15), SPRING),
            (date(2026, 4, 4), QINGMING),
            (date(2026, 5, 1), LABOUR),
            (date(2026, 6, 19), DRAGON_BOAT),
            (date(2026, 9, 25), MID_AUTUMN),
            (date(2026, 10, 1), NATIONAL),
        ),
    ),
)
# fmt: on
