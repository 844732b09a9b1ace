"""收件单位休息 - the place of delivery is closed or takes parcels at certain hours only."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="recipient_closed",
    title=Text("收件单位休息", "Recipient closed"),
    phase="last-mile",
    means=Text(
        "收件地址是公司、学校或机关，当天休息或过了收件时间，没有人收。",
        "The address is a company, school or office that is closed or past its hours, so nobody takes it.",
    ),
    confused_with=(
        (
            "recipient_absent",
            Text(
                "住宅没人在家，是“收件人不在”。",
                "Nobody in at a home is “recipient not in”.",
            ),
        ),
        (
            "access_restricted",
            Text(
                "开着门、却不让快递员进，是进不去。",
                "If it is open but the courier is not let in, it is a matter of access.",
            ),
        ),
        (
            "rescheduled",
            Text(
                "已经写了“工作日再派”的，等到那天就行。",
                "If it says “next working day”, wait for that day.",
            ),
        ),
    ),
    who_acts=Text(
        "收件人说清哪天几点能收，或换一种收法；网点到时再派。",
        "The recipient states when they can receive it, or another way; the depot tries again then.",
    ),
    wait=Wait(
        says=Text(
            "从单位开门那天算起：{wait.check}内该再派；{wait.act}没有来就打网点的电话，{wait.escalate}还没有就要工单。长假之前先说好保管到哪天。",
            "Counted from the day it opens: a new attempt within {wait.check}. None within {wait.act}: call the depot; after {wait.escalate}: get a ticket. Before a long holiday, agree how long it is kept.",
        ),
        check=Hours(24),
        act=Hours(48),
        escalate=Hours(72),
    ),
    steps=(
        Step(
            id="tell-opening-hours",
            does=Text(
                "把能收件的日子、时段和收件人告诉快递员。",
                "Tell the courier on which days, at what hours and who will receive it.",
            ),
            channel="courier",
            how=Text(
                "用短信发，写一次就能照着办：楼栋、收发室、电话、几点到几点。",
                "Send it in a text with what the courier needs: building, mail room, phone, hours.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        "call-branch",
        Step(
            id="name-front-desk",
            does=Text(
                "和前台或收发室说好，指定谁可以代收。",
                "Agree with the front desk or mail room on who may take it.",
            ),
            channel="property-desk",
            how=Text(
                "由收件人自己指定，写给快递员。没有指定过的人代签，不算你同意。",
                "The recipient names the person and tells the courier. If somebody else signs, it was without your consent.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            facts=("consent-proxy-ecl52", "deliver-to-address"),
        ),
        "agree-delivery",
        "ask-hold-until",
        "redirect-by-seller",
        "redirect-by-sender",
        "redirect-yourself",
        "nudge-recipient",
        Step(
            id="write-hours-in-address",
            does=Text(
                "把收件时段写进地址备注，下次照此派送。",
                "Write the hours into your address note for the next time.",
            ),
            channel="carrier-app",
            how=Text(
                "公司地址收私人件，最好加一个休息日能接的电话。",
                "For private parcels at a work address, add a phone that is answered on days off.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            when="later",
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】因单位休息没派成。我们【日期】开门，【时段】可以收，收件人【姓名】，电话【电话】。请那天再派，先不要退回。",
            "Hello, delivery of parcel 【number】 failed because we were closed. We open on 【date】 and can receive it at 【hours】; ask for 【name】, phone 【phone】. Please try again then and do not return it.",
        ),
        chat=Text(
            "单号【单号】，收件单位【日期】开门，收件时段【时段】。请安排那天再派，并确认保管到哪天、工单号是多少。",
            "Parcel 【number】: we open on 【date】 and can receive it at 【hours】. Please deliver it then, and confirm how long it is kept and the ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】因单位休息没有派成。请让快递公司【日期】再派。如果快递公司要退回，请先告诉我。",
            "Hello, order 【order】 could not be delivered as we were closed. Please have it delivered again on 【date】. If the carrier wants to return it, please tell me first.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-calls",
        Text(
            "单位开门时间的照片或通知",
            "A photo or notice of the opening hours",
        ),
        "keep-talks",
    ),
    never=(
        "never-wait-forever",
        "never-insult",
        Text(
            "不要为了省事，答应放在没有人看管的门口。",
            "Do not agree to an unattended doorway just to get it over with.",
        ),
        "never-link",
    ),
    harms=("late",),
    yours=True,
    examples=(
        "派送时单位已下班，改下一工作日派送",
        "收件公司放假，快件暂存网点",
        "学校收发室未开门，未能投递",
        "Business closed, delivery will be attempted next business day",
        "Receiver's office was closed for the holiday",
    ),
    asked=("收件公司放假快递怎么办", "快递周末送到公司没人收", "单位地址快递派送失败怎么办"),
    facts=("deliver-to-address", "consent-proxy-ecl52", "undeliverable-return"),
    asked_en=(
        "the office was closed when the parcel came",
        "business closed, delivery failed",
        "parcel sent to work on a weekend",
    ),
)
