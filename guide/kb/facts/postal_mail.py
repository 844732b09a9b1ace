"""Mail of the postal enterprise: its own rules."""

from datetime import date

from guide.model import Days, Fact, Text, Times, Years

CHECKED = date(2026, 11, 22)

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
        since=date(2009, 10, 1),
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
        since=date(2009, 10, 1),
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
        since=date(2009, 10, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="pl46-ordinary",
        topic="postal_mail",
        says=Text(
            "平常邮件（不给收据的）丢了，邮政一般不赔；故意或重大过失造成的除外。",
            "For ordinary mail, without a receipt, the post normally owes nothing, save for intent or gross negligence.",
        ),
        source="postal-law-2015",
        clause="第四十六条",
        quote="邮政企业对平常邮件的损失不承担赔偿责任。",
        since=date(2009, 10, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="pl48-exempt",
        topic="postal_mail",
        says=Text(
            "给据邮件的免责情形：不可抗力（保价的除外）、物品本身的性质或合理损耗、寄件人或收件人的过错。",
            "No liability for registered mail in force majeure (insured items excepted), for the nature of the item or fair wear, or fault of sender or recipient.",
        ),
        source="postal-law-2015",
        clause="第四十八条",
        quote="（一）不可抗力，但因不可抗力造成的保价的给据邮件的损失除外；",
        since=date(2009, 10, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="pl49-inquiry",
        topic="postal_mail",
        says=Text(
            "给据邮件凭收据查询：国内从交寄起 1 年，国际 180 日。邮政一般 30 日内答复，国际或边远地区 60 日；到期查不到要赔。",
            "Registered mail can be traced with the receipt for 1 year (domestic) or 180 days (international) from posting. The answer is due in 30 days, 60 for international or remote areas; not found by then means compensation.",
        ),
        source="postal-law-2015",
        clause="第四十九条",
        quote="对国内邮件可以自交寄之日起一年内持收据向邮政企业查询，对国际邮件可以自交寄之日起一百八十日内持收据向邮政企业查询",
        since=date(2009, 10, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Years(1),
        starts=Text("交寄之日（国内邮件）", "the day of posting (domestic mail)"),
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
        since=date(2009, 10, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
)
