"""Mail of the postal enterprise: its own rules."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Days, Number, Times, Years
from guide.model.text import Text

CHECKED = date(2026, 11, 22)
ADDED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="pl47-insured",
        topic="postal_mail",
        says=Text(
            "保价的给据邮件全丢、全毁，按保价额赔；部分损坏或少东西，按保价额占总价值的比例赔实际损失。",
            "Insured registered mail: total loss is paid at the declared value; partial damage or shortage at the actual loss times declared over full value.",
        ),
        source="postal-law-2015",
        clause="第四十七条第一款第（一）项",
        quote="保价的给据邮件丢失或者全部损毁的，按照保价额赔偿；部分损毁或者内件短少的，按照保价额与邮件全部价值的比例对邮件的实际损失予以赔偿。",
        since=date(2015, 4, 24),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="pl47-uninsured",
        topic="postal_mail",
        says=Text(
            "没保价的给据邮件按实际损失赔，最高不超过资费的 3 倍；挂号信件丢失、损毁按资费的 3 倍赔。",
            "Uninsured registered mail: the actual loss up to 3 times the postage; for a registered letter lost or damaged, 3 times the postage.",
        ),
        source="postal-law-2015",
        clause="第四十七条第一款第（二）项",
        quote="未保价的给据邮件丢失、损毁或者内件短少的，按照实际损失赔偿，但最高赔偿额不超过所收取资费的三倍；挂号信件丢失、损毁的，按照所收取资费的三倍予以赔偿。",
        since=date(2015, 4, 24),
        confidence="high",
        checked_on=CHECKED,
        values=(("cap_multiple", Times(3)),),
        note=Text(
            "只适用于邮政普遍服务的给据邮件，不适用于快递企业的快件。",
            "Only for registered mail of the universal postal service, not for express items.",
        ),
    ),
    Fact(
        id="pl47-no-limit",
        topic="postal_mail",
        says=Text(
            "邮政企业故意或重大过失，或者没有用足以引起注意的方式写明限赔规定，就不能用限赔来挡。",
            "The postal enterprise cannot rely on the cap if it acted with intent or gross negligence or did not print the rule conspicuously.",
        ),
        source="postal-law-2015",
        clause="第四十七条第三款",
        quote="邮政企业因故意或者重大过失造成给据邮件损失，或者未履行前款规定义务的，无权援用本条第一款的规定限制赔偿责任。",
        since=date(2015, 4, 24),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="pl46-ordinary",
        topic="postal_mail",
        says=Text(
            "平常邮件（不给收据的）丢了，邮政一般不赔；故意或重大过失造成的除外。",
            "For ordinary mail, without a receipt, the post normally owes nothing, except for intent or gross negligence.",
        ),
        source="postal-law-2015",
        clause="第四十六条",
        quote="邮政企业对平常邮件的损失不承担赔偿责任。",
        since=date(2015, 4, 24),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="pl48-exempt",
        topic="postal_mail",
        says=Text(
            "给据邮件的免责情形：不可抗力（保价的除外）、物品本身的性质或合理损耗、寄件人或收件人的过错。",
            "No liability for registered mail in cases of force majeure (insured items excepted), for the nature of the item or fair wear, or for fault of the sender or recipient.",
        ),
        source="postal-law-2015",
        clause="第四十八条",
        quote="（一）不可抗力，但因不可抗力造成的保价的给据邮件的损失除外；",
        since=date(2015, 4, 24),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="pl49-inquiry",
        topic="postal_mail",
        says=Text(
            "给据邮件凭收据查询：国内从交寄起 1 年，国际 180 日。邮政一般 30 日内答复，国际或边远地区 60 日；到期查不到要赔。",
            "Registered mail can be traced with the receipt for 1 year (domestic) or 180 days (international) from sending. The answer is due in 30 days, 60 for international or remote areas; if it is not found by then, compensation is due.",
        ),
        source="postal-law-2015",
        clause="第四十九条",
        quote="对国内邮件可以自交寄之日起一年内持收据向邮政企业查询，对国际邮件可以自交寄之日起一百八十日内持收据向邮政企业查询",
        since=date(2015, 4, 24),
        confidence="high",
        checked_on=CHECKED,
        period=Years(1),
        starts=Text("交寄之日（国内邮件）", "the day it was sent (domestic mail)"),
        moves="open",
        values=(
            ("inquiry_domestic", Years(1)),
            ("inquiry_international", Days(180)),
            ("answer_international_or_remote", Days(60)),
            ("answer_other", Days(30)),
        ),
        note=Text(
            "在期限内既没查询也没索赔的，邮政不再赔。",
            "Without an inquiry or a claim in time the post owes nothing.",
        ),
    ),
    Fact(
        id="pl84-definitions",
        topic="postal_mail",
        says=Text(
            "邮政企业寄的叫邮件，快递企业送的叫快件；有收据、要签收的邮件叫给据邮件。按哪一套赔，先看是哪一种。",
            "What the postal enterprise carries is mail, what express companies carry is an express item; mail with a receipt and a signature is registered mail. Which rules apply depends on this.",
        ),
        source="postal-law-2015",
        clause="第八十四条",
        quote="快件，是指快递企业递送的信件、包裹、印刷品等。",
        since=date(2015, 4, 24),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="pl15-universal",
        topic="postal_mail",
        says=Text(
            "邮政普遍服务，指信件、5 千克以内的印刷品、10 千克以内的包裹的寄递，还有邮政汇兑。",
            "The universal postal service carries letters, printed matter up to 5 kg and parcels up to 10 kg, and remits money.",
        ),
        source="postal-law-2015",
        clause="第十五条第一款",
        quote="邮政企业应当对信件、单件重量不超过五千克的印刷品、单件重量不超过十千克的包裹的寄递以及邮政汇兑提供邮政普遍服务。",
        since=date(2015, 4, 24),
        confidence="high",
        checked_on=ADDED,
        values=(
            ("printed_max", Number(5, Text("千克", "kg"))),
            ("parcel_max", Number(10, Text("千克", "kg"))),
        ),
    ),
    Fact(
        id="pl45-scope",
        topic="postal_mail",
        says=Text(
            "邮政法的赔偿一章，只管普遍服务的邮件；普遍服务以外的邮件，按民事法律赔。",
            "The Postal Law's chapter on compensation covers mail of the universal service only; for other mail civil law applies.",
        ),
        source="postal-law-2015",
        clause="第四十五条第一款、第二款",
        quote="邮政普遍服务业务范围内的邮件和汇款的损失赔偿，适用本章规定。邮政普遍服务业务范围以外的邮件的损失赔偿，适用有关民事法律的规定。",
        since=date(2015, 4, 24),
        confidence="high",
        checked_on=ADDED,
        note=Text(
            "EMS 特快在不在普遍服务里，这一条没有写明。",
            "Whether EMS belongs to the universal service is not said here.",
        ),
    ),
    Fact(
        id="pl49-answer",
        topic="postal_mail",
        says=Text(
            "向邮政查询的，国内一般 30 日内告知结果，国际或边远地区 60 日；到期没查到的要赔。",
            "The post tells you the result of an inquiry within 30 days, within 60 for international mail or remote areas. If it is not found by then, the post owes compensation.",
        ),
        source="postal-law-2015",
        clause="第四十九条第二款",
        quote="邮政企业应当自用户查询之日起六十日内将查询结果告知用户；查询其他邮件的，邮政企业应当自用户查询之日起三十日内将查询结果告知用户。查复期满未查到邮件的，邮政企业应当依照本法第四十七条的规定予以赔偿。",
        since=date(2015, 4, 24),
        confidence="high",
        checked_on=ADDED,
        period=Days(30),
        starts=Text(
            "向邮政查询之日（国内邮件）",
            "the day of the inquiry (domestic mail)",
        ),
        moves="open",
        values=(
            ("domestic", Days(30)),
            ("international_or_remote", Days(60)),
        ),
    ),
    Fact(
        id="pl49-lapse",
        topic="postal_mail",
        says=Text(
            "在查询期限内既没有查询、又没有要求赔偿的，邮政不再赔。",
            "If you neither inquired nor claimed within the time for inquiries, the post no longer owes you anything.",
        ),
        source="postal-law-2015",
        clause="第四十九条第三款",
        quote="用户在本条第一款规定的查询期限内未向邮政企业查询又未提出赔偿要求的，邮政企业不再承担赔偿责任。",
        since=date(2015, 4, 24),
        confidence="high",
        checked_on=ADDED,
    ),
    Fact(
        id="pl84-parcel-size",
        topic="postal_mail",
        says=Text(
            "邮政法说的包裹：不超过 50 千克，任何一边不超过 150 厘米，长宽高合计不超过 300 厘米。",
            "A parcel in the sense of the Postal Law weighs up to 50 kg, no side over 150 cm, length, width and height together up to 300 cm.",
        ),
        source="postal-law-2015",
        clause="第八十四条",
        quote="其重量不超过五十千克，任何一边的尺寸不超过一百五十厘米，长、宽、高合计不超过三百厘米。",
        since=date(2015, 4, 24),
        confidence="high",
        checked_on=ADDED,
        values=(
            ("weight_max", Number(50, Text("千克", "kg"))),
            ("side_max", Number(150, Text("厘米", "cm"))),
            ("sum_max", Number(300, Text("厘米", "cm"))),
        ),
        note=Text(
            "更大更重的，可能按货物运输而不是快递处理：这是推论。",
            "What is larger or heavier may be freight rather than a parcel: our inference.",
        ),
    ),
)
