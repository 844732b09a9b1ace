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
        id="12315-mediate-60d-until-2026",
        topic="complaint_12315",
        says=Text(
            "2026 年 4 月 15 日以前受理的：45 个工作日内谈不拢，调解终止；终止后 7 个工作日内告诉双方。",
            "Accepted before 15 April 2026: mediation ended if the parties did not agree within 45 working days; both were told within 7 working days.",
        ),
        source="market-complaint-2020",
        clause="第二十一条第一款第（五）项、第二款",
        quote="（五）自投诉受理之日起四十五个工作日内投诉人和被投诉人未能达成调解协议的",
        since=date(2020, 1, 1),
        until=date(2026, 4, 15),
        confidence="medium",
        checked_on=ADDED,
        period=WorkingDays(45),
        starts=Text("投诉受理之日", "the day the complaint is accepted"),
        values=(("mediation", WorkingDays(45)), ("notify_end", WorkingDays(7))),
        note=_OLD,
    ),
)
