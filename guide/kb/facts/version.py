"""Which text is in force, and how it was renumbered."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Number
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="reg-renumbering-2025",
        topic="version",
        says=Text(
            "快递暂行条例 2025 年修订后条号后移，从 48 条变成 59 条：投诉由第二十八条变为第二十九条，赔偿由第二十七条变为第二十八条。",
            "The 2025 revision of the Express Regulation moved the article numbers, from 48 articles to 59: complaints from 28 to 29, compensation from 27 to 28.",
        ),
        source="express-regulation-2025",
        clause="全文",
        quote="第五十九条 本条例自2018年5月1日起施行。",
        since=date(2025, 6, 1),
        confidence="high",
        checked_on=CHECKED,
        values=(
            ("old_articles", Number(48, Text("条", "articles"))),
            ("new_articles", Number(59, Text("条", "articles"))),
        ),
    ),
    Fact(
        id="pl-version-2015",
        topic="version",
        says=Text(
            "邮政法现行的是 2015 年修正文本，共 87 条。",
            "The Postal Law in force is the text as amended in 2015, with 87 articles.",
        ),
        source="postal-law-2015",
        clause="全文",
        quote="第八十七条 本法自2009年10月1日起施行。",
        since=date(2015, 4, 24),
        confidence="high",
        checked_on=CHECKED,
        values=(("articles", Number(87, Text("条", "articles"))),),
    ),
)
