"""Versions of facts that are no longer in force, kept for cases of an earlier day."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Days, WorkingDays
from guide.model.text import Text

ADDED = date(2026, 11, 28)
_OLD = Text(
    "旧条文，只用来判断它有效时的事；读的是公开的副本。以官方最新文本为准。",
    "A former clause, used only for what happened while it was in force; read as a public copy. Check the latest official text.",
)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="company-complaint-7d-until-2025",
        topic="complaint_company",
        says=Text(
            "2025 年 6 月 1 日以前：快递企业接到投诉，要在 7 日内处理并告诉你结果（当时是第二十八条）。",
            "Until 31 May 2025: a carrier had to deal with a complaint and tell you the result within 7 days (then art. 28).",
        ),
        source="express-regulation-2018",
        clause="第二十八条",
        quote="经营快递业务的企业应当自接到投诉之日起7日内予以处理并告知用户。",
        since=date(2018, 5, 1),
        until=date(2025, 6, 1),
        confidence="medium",
        checked_on=ADDED,
        period=Days(7),
        starts=Text("快递企业接到投诉之日", "the day the carrier receives the complaint"),
        moves="open",
        values=(("company_reply", Days(7)),),
        note=_OLD,
    ),
    Fact(
        id="12315-accept-7wd-until-2026",
        topic="complaint_12315",
        says=Text(
            "2026 年 4 月 15 日以前：市场监管部门收到投诉，7 个工作日内决定受不受理并告诉你。",
            "Until 14 April 2026: the market regulator decided within 7 working days whether to take a complaint, and told you.",
        ),
        source="market-complaint-2020",
        clause="第十四条",
        quote="应当自收到投诉之日起七个工作日内作出受理或者不予受理的决定，并告知投诉人。",
        since=date(2020, 1, 1),
        until=date(2026, 4, 15),
        confidence="medium",
        checked_on=ADDED,
        period=WorkingDays(7),
        starts=Text("市场监管部门收到投诉之日", "the day the regulator receives the complaint"),
        values=(("accept_decision", WorkingDays(7)),),
        note=_OLD,
    ),
    Fact(
        id="12315-mediate-60d-until-2024",
        topic="complaint_12315",
        says=Text(
            "2024 年 7 月 1 日以前受理的：45 个工作日内谈不拢，调解终止；终止后 7 个工作日内告诉双方。",
            "Accepted before 1 July 2024: mediation ended if the parties did not agree within 45 working days; both were told within 7 working days.",
        ),
        source="market-complaint-2020",
        clause="第二十一条第一款第（五）项、第二款",
        quote="（五）自投诉受理之日起四十五个工作日内投诉人和被投诉人未能达成调解协议的",
        since=date(2020, 1, 1),
        until=date(2024, 7, 1),
        confidence="medium",
        checked_on=ADDED,
        period=WorkingDays(45),
        starts=Text("投诉受理之日", "the day the complaint is accepted"),
        values=(("mediation", WorkingDays(45)), ("notify_end", WorkingDays(7))),
        note=_OLD,
    ),
    Fact(
        id="12315-mediate-60d-until-2026",
        topic="complaint_12315",
        says=Text(
            "2024 年 7 月 1 日起、2026 年 4 月 15 日以前受理的：双方同意调解的，受理后 60 日内调解完；调解不成的，终止调解。",
            "Accepted from 1 July 2024 to 14 April 2026: where both sides agreed to mediation, it was to be finished within 60 days of acceptance, or else ended.",
        ),
        source="consumer-regulation-2024",
        clause="第四十六条",
        quote="并在受理之日起60日内调解完毕；调解不成的应当终止调解",
        since=date(2024, 7, 1),
        until=date(2026, 4, 15),
        confidence="medium",
        checked_on=ADDED,
        period=Days(60),
        starts=Text("投诉受理之日", "the day the complaint is accepted"),
        values=(("mediation", Days(60)),),
        note=Text(
            "当时的《办法》还写着 45 个工作日；《条例》的效力高于《办法》，所以按《条例》算。《条例》现在仍然有效，2026 年 4 月 15 日起新《办法》写的也是 60 日。以官方最新文本为准。",
            "The Measures of that time still said 45 working days; the Regulation ranks above them, so its period is used. The Regulation is still in force, and since 15 April 2026 the new Measures say 60 days as well. Check the latest official text.",
        ),
    ),
)
