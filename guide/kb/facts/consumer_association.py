"""Consumer associations and the routes of a consumer dispute."""

from datetime import date

from guide.model.evidence import Fact
from guide.model.text import Text

CHECKED = date(2026, 11, 22)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="consumer-association",
        topic="consumer_association",
        says=Text(
            "消费者协会是社会组织，受理投诉、调查和调解；它不是 12315。",
            "A consumer association is a social organisation that takes complaints, looks into them and mediates; it is not 12315.",
        ),
        source="consumer-law",
        clause="第三十六条、第三十七条",
        quote="消费者协会和其他消费者组织是依法成立的对商品和服务进行社会监督的保护消费者合法权益的社会组织。",
        since=date(2014, 3, 15),
        confidence="high",
        checked_on=CHECKED,
        note=Text("“不是 12315”是对照推论。", '"It is not 12315" is inferred by comparison.'),
    ),
    Fact(
        id="five-routes-crl39",
        topic="consumer_association",
        says=Text(
            "消费争议有五条路：自己谈、请消协等调解、找行政部门、按约定仲裁、去法院。",
            "Five routes for a consumer dispute: talks, mediation by an association, an authority, arbitration if agreed, the court.",
        ),
        source="consumer-law",
        clause="第三十九条",
        quote="（三）向有关行政部门投诉；",
        since=date(2014, 3, 15),
        confidence="high",
        checked_on=CHECKED,
    ),
)
