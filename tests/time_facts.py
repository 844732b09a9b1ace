"""Made-up facts for tests of counting: an amended law must not break arithmetic."""

from datetime import date

from guide.model.evidence import Fact, Source
from guide.model.quantities import Period
from guide.model.text import Text

SAID = Text("说明", "statement")
SEEN = date(2026, 11, 22)


def fact(
    period: Period | None,
    moves: str = "no",
    moved_by: str = "",
    *,
    name: str = "made-up",
    source: str = "",
    until: date | None = None,
) -> Fact:
    """Return a fact in force since 2000 that sets `period`."""
    return Fact(
        id=name,
        topic="made-up",
        says=SAID,
        source=source or "some-rule",
        clause="第一条",
        quote="引文",
        since=date(2000, 1, 1),
        until=until,
        confidence="high",
        checked_on=SEEN,
        period=period,
        moves=moves,  # type: ignore[arg-type]
        moved_by=moved_by,
    )


def rule(name: str, source: str) -> Fact:
    """Return a fact that says how to count."""
    return Fact(
        id=name,
        topic="time_calc",
        says=SAID,
        source=source,
        clause="第九十九条",
        quote="引文",
        since=date(2000, 1, 1),
        confidence="high",
        checked_on=SEEN,
    )


CIVIL = rule("time-count-cc", "civil-code")
OWN = rule("own-count", "own-rule")
FACTS = {CIVIL.id: CIVIL, OWN.id: OWN}
SOURCES = {
    "civil-code": Source(
        "civil-code", Text("民法典", "Civil Code"), SAID, "law", "", SEEN, "", SEEN
    ),
    "own-rule": Source(
        "own-rule", Text("《某办法》", "Some Measures"), SAID, "rule", "", SEEN, "", SEEN
    ),
}
