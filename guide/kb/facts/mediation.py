"""Mediation by people's mediators, and the court's confirmation of what it reached."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.quantities import Days
from guide.model.text import Text

CHECKED = date(2026, 11, 28)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="mediation-free-4",
        topic="court",
        says=Text(
            "人民调解委员会调解，不收任何费用。",
            "People's mediation committees charge nothing.",
        ),
        source="people-mediation-2010",
        clause="第四条",
        quote="人民调解委员会调解民间纠纷，不收取任何费用。",
        since=date(2011, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="mediation-no-bar-3",
        topic="court",
        says=Text(
            "不得因为调解，不让当事人走仲裁、行政、司法的路。",
            "Mediation may not be used to keep anybody from arbitration, an authority or the court.",
        ),
        source="people-mediation-2010",
        clause="第三条第（三）项",
        quote="（三）尊重当事人的权利，不得因调解而阻止当事人依法通过仲裁、行政、司法等途径维护自己的权利。",
        since=date(2011, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="mediation-binding-31",
        topic="court",
        says=Text(
            "人民调解达成的协议有法律约束力，双方要按约定履行。",
            "An agreement reached in people's mediation is binding and must be kept.",
        ),
        source="people-mediation-2010",
        clause="第三十一条第一款",
        quote="经人民调解委员会调解达成的调解协议，具有法律约束力，当事人应当按照约定履行。",
        since=date(2011, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="judicial-confirmation-205",
        topic="court",
        says=Text(
            "调解组织达成的协议，双方可以在 30 日内一起向法院申请司法确认。",
            "An agreement reached before a lawful mediation body may be taken to court for confirmation by both sides together within 30 days.",
        ),
        source="civil-procedure",
        clause="第二百零五条",
        clause_before="第二百零一条",
        quote="由双方当事人自调解协议生效之日起三十日内，共同向下列人民法院提出",
        since=date(2024, 1, 1),
        confidence="high",
        checked_on=CHECKED,
        period=Days(30),
        starts=Text(
            "调解协议生效之日",
            "the day the agreement takes effect",
        ),
        moves="yes",
        moved_by="time-count-cpl",
    ),
    Fact(
        id="judicial-confirmation-206",
        topic="court",
        says=Text(
            "经司法确认的调解协议，对方不履行，可以申请强制执行。",
            "If a confirmed agreement is not kept, you may apply to have it enforced.",
        ),
        source="civil-procedure",
        clause="第二百零六条",
        quote="裁定调解协议有效，一方当事人拒绝履行或者未全部履行的，对方当事人可以向人民法院申请执行",
        since=date(2024, 1, 1),
        confidence="high",
        checked_on=CHECKED,
    ),
    Fact(
        id="confirmation-decision-15d",
        topic="court",
        says=Text(
            "法院受理司法确认申请后，15 日内决定确认不确认；经批准可以延长 10 日。",
            "Once it has taken the application, the court decides on confirmation within 15 days; it may add 10 with approval.",
        ),
        source="mediation-confirmation-2011",
        clause="第五条第一款",
        quote="人民法院应当自受理司法确认申请之日起十五日内作出是否确认的决定。因特殊情况需要延长的，经本院院长批准，可以延长十日。",
        since=date(2011, 3, 30),
        confidence="medium",
        checked_on=CHECKED,
        period=Days(15),
        starts=Text(
            "法院受理申请之日",
            "the day the court takes the application",
        ),
        moves="open",
        values=(
            ("decide", Days(15)),
            ("extension", Days(10)),
        ),
        note=Text(
            "这份规定比现行民事诉讼法早。以官方最新文本为准。",
            "These provisions are older than the present Civil Procedure Law. Check the latest official text.",
        ),
    ),
    Fact(
        id="confirmation-free-11",
        topic="court",
        says=Text(
            "法院办理人民调解协议的司法确认，不收费。",
            "The court charges nothing for confirming an agreement of people's mediation.",
        ),
        source="mediation-confirmation-2011",
        clause="第十一条",
        quote="人民法院办理人民调解协议司法确认案件，不收取费用。",
        since=date(2011, 3, 30),
        confidence="medium",
        checked_on=CHECKED,
        note=Text(
            "这份规定比现行民事诉讼法早。以官方最新文本为准。",
            "These provisions are older than the present Civil Procedure Law. Check the latest official text.",
        ),
    ),
)
