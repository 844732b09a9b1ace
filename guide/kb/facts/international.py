"""International mail and air cargo."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Days, Number, Years
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="intl-mail-180d",
        topic="international",
        says=Text(
            "国际邮件从交寄起 180 日内可以凭收据查询，邮政 60 日内告知结果；通常由寄件人提出。",
            "International mail may be traced with the receipt within 180 days of sending, and the answer comes within 60 days; normally the sender asks.",
        ),
        source="postal-law-2015",
        clause="第四十九条",
        quote="对国际邮件可以自交寄之日起一百八十日内持收据向邮政企业查询",
        since=date(2015, 4, 24),
        confidence="high",
        checked_on=CHECKED,
        period=Days(180),
        starts=Text("交寄之日", "the day it was sent"),
        moves="open",
        values=(("inquiry", Days(180)), ("answer", Days(60))),
        note=Text(
            "“通常由寄件人提出”是实务提示。海淘件请卖家在寄出国的邮政查询。",
            '"Normally the sender" is practice; for a purchase abroad ask the seller to inquire with the post of that country.',
        ),
    ),
    Fact(
        id="intl-air-limit",
        topic="international",
        says=Text(
            "航空货物丢失、损坏、延误，承运人的赔偿以我国参加的国际公约的限额为限。",
            "For air cargo, the carrier's liability is limited as in the international convention China has joined.",
        ),
        source="civil-aviation-2025",
        clause="第一百三十五条、第一百三十六条",
        quote="承运人的赔偿责任，以造成损害的事件或者延误发生时我国参加的相关国际民用航空公约规定的赔偿责任限额为限",
        since=date(2026, 7, 1),
        confidence="high",
        checked_on=CHECKED,
        note=Text(
            "限额由民航主管部门公布，公布的数字没有读到。邮件不适用；国内、国际的航空货运都适用。",
            "The limits are published by the aviation authority; the published figures were not read. Not for mail; for domestic and international air cargo alike.",
        ),
    ),
    Fact(
        id="intl-montreal-26",
        topic="international",
        says=Text(
            "国际航空货物的限额从 2024 年 12 月 28 日起是每公斤 26 个特别提款权；托运时特别声明价值并付了附加费的除外。",
            "Since 28 December 2024 the limit for international air cargo is 26 special drawing rights per kilogram, unless a value was specially declared and paid for.",
        ),
        source="montreal-convention",
        clause="蒙特利尔公约第22条第3款",
        quote="",
        since=date(2024, 12, 28),
        confidence="medium",
        checked_on=CHECKED,
        values=(
            ("limit", Number(26, Text("特别提款权/公斤", "SDR per kilogram"))),
            ("old_limit", Number(22, Text("特别提款权/公斤", "SDR per kilogram"))),
        ),
        note=Text(
            "公约正文没有读到，几家律所和保险页面说法一致；邮件另论。以官方最新文本为准。",
            "The convention's text was not read; several law and insurance pages agree. Mail is another matter. Check the latest official text.",
        ),
    ),
    Fact(
        id="intl-air-7d-lost",
        topic="international",
        says=Text(
            "航空货物：承运人承认丢了，或者该到之日起满 7 日还没到，收货人可以向承运人主张权利。",
            "Air cargo: if the carrier admits the loss, or it has not come 7 days after it was due, the consignee may claim.",
        ),
        source="civil-aviation-2025",
        clause="第一百二十四条第三款",
        quote="货物在应当到达之日起七日后仍未到达的，收货人有权依据航空货物运输合同向承运人主张权利",
        since=date(2026, 7, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Days(7),
        starts=Text("货物应当到达之日", "the day the cargo should have arrived"),
        moves="open",
        values=(("presumed", Days(7)),),
        note=Text(
            "邮件不适用；国内、国际的航空货运都适用。",
            "Not for mail; for domestic and international air cargo alike.",
        ),
    ),
    Fact(
        id="intl-air-notice",
        topic="international",
        says=Text(
            "航空货物坏了、少了，最迟收到后 14 日内书面提出；晚到的，最迟交付后 21 日内。过期一般不能再起诉索赔。",
            "Air cargo: give written notice of damage within 14 days of receipt, of delay within 21 days of delivery; after that you can normally no longer sue.",
        ),
        source="civil-aviation-2025",
        clause="第一百四十二条",
        quote="货物发生损失的，至迟应当自收到货物之日起十四日内提出",
        since=date(2026, 7, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Days(14),
        starts=Text("收到货物之日", "the day the cargo is received"),
        moves="open",
        values=(("damage", Days(14)), ("delay", Days(21))),
        note=Text(
            "只适用于航空运输合同。邮件不适用；国内、国际的航空货运都适用。",
            "Only for contracts of carriage by air. Not for mail; for domestic and international air cargo alike.",
        ),
    ),
    Fact(
        id="intl-air-limitation",
        topic="international",
        says=Text(
            "航空运输的诉讼时效是 2 年。", "The limitation period for carriage by air is 2 years."
        ),
        source="civil-aviation-2025",
        clause="第一百四十三条",
        quote="航空运输的诉讼时效期间为二年",
        since=date(2026, 7, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Years(2),
        starts=Text(
            "到达、应当到达或运输终止之日", "the day of arrival, due arrival or end of carriage"
        ),
        moves="open",
        values=(("limit", Years(2)),),
        note=Text(
            "邮件不适用；国内、国际的航空货运都适用。",
            "Not for mail; for domestic and international air cargo alike.",
        ),
    ),
)
