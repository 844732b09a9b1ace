"""Deadlines: a fact's period and a day of start -> the last day, and how it was counted.

A deadline is never a bare date. It says which day it starts from, what was skipped, whether
it moves on from a rest day and which law says so; where the law leaves that open it gives
both days, and where a year's holidays are not published the earliest and the latest.
"""

from collections.abc import Mapping
from datetime import date

from guide.days import tally
from guide.days.counting import (
    ONE,
    View,
    after_days,
    after_hours,
    after_months,
    after_working_days,
    after_years,
    next_working,
    working,
)
from guide.model.calendar import Holidays
from guide.model.evidence import Fact, Source
from guide.model.quantities import Days, Hours, Months, WorkingDays
from guide.model.record import record
from guide.model.text import Text
from guide.text.clauses import clause

__all__ = ["Deadline", "NoPeriod", "NotInForce", "OutOfRange", "deadline", "working"]

FIRST_YEAR, LAST_YEAR = 1950, 2150  # outside of these a date is a slip of the keyboard


class NoPeriod(ValueError):
    """The fact sets no period."""


class NotInForce(ValueError):
    """The fact was not in force on the day of start."""


class OutOfRange(ValueError):
    """The day of start lies outside the years that can be counted."""


CIVIL_CODE = "time-count-cc"  # 民法典 第二百零一条至第二百零三条


@record
class Rules:
    """The facts that say how to count: `counts` for the first day, `moves` for the last."""

    counts: Fact | None
    moves: Fact | None
    sources: Mapping[str, Source]

    @classmethod
    def of(cls, fact: Fact, facts: Mapping[str, Fact], sources: Mapping[str, Source]) -> "Rules":
        """Return the rules for `fact`: those of its own source before the Civil Code's."""
        moves = facts.get(fact.moved_by)
        own = (f for f in facts.values() if f.topic == "time_calc" and f.source == fact.source)
        return cls(moves or next(own, None) or facts.get(CIVIL_CODE), moves, sources)

    def cite(self, rule: Fact | None) -> Text:
        """Return the law and clause of `rule` in brackets, or nothing."""
        if rule is None:
            return Text("", "")
        source = self.sources.get(rule.source)
        if source is None:
            return Text(f"（依据：{rule.clause}）", "")
        zh, en = clause(rule, source, "zh"), clause(rule, source, "en")
        return Text(f"（依据：{zh}）", f" ({en})")

    def cited(self, moves: str, moved: date | None) -> tuple[str, ...]:
        """Return the ids of the facts a count made use of."""
        rules = (self.counts, self.moves if moves == "yes" and moved else None)
        return tuple(dict.fromkeys(rule.id for rule in rules if rule is not None))


@record
class Deadline:
    """The end of a period that runs from `starts_on`, itself not counted.

    `last_day` is the usual count, moved on from a rest day where the fact says so.
    `moved` is the next working day where the counted last day is a rest day and the fact
    says "yes" or "open", else None. The true last day is none before `earliest` and none
    after `latest`: who must act uses `earliest`, who waits for another uses `latest` (a
    next rung opens on the day after). `why` is given where the two views differ in
    knowledge: a year's holidays are not published. `basis` names the facts used in counting.
    `strict` is the last day without any moving on: safe for whoever must act, since the
    other side may count so.
    """

    fact: str
    starts_on: date
    last_day: date
    moved: date | None
    earliest: date
    latest: date
    counted: tuple[Text, ...]
    why: Text | None
    basis: tuple[str, ...] = ()
    strict: date = date.min


def deadline(
    fact: Fact,
    start: date,
    holidays: Mapping[int, Holidays],
    facts: Mapping[str, Fact],
    sources: Mapping[str, Source] | None = None,
) -> Deadline:
    """Return the last day of the period that `fact` sets, with how it was counted.

    The day of `start` itself is not counted (民法典 第二百零一条): a complaint filed on the 1st
    with a period of 7 days is due by the 8th. `facts` and `sources` give the rules of
    counting their clause and the name of their law.

    Raises:
        NoPeriod: `fact` sets no period.
        NotInForce: `fact` was not in force on `start`.
        OutOfRange: `start` lies before 1950 or after 2150.
    """
    _refuse(fact, start)
    raw = {view: _counted(fact, start, holidays, view) for view in VIEWS}
    # Hours end when they end, and the last working day of a count is never a rest day.
    moves = fact.moves if not isinstance(fact.period, Hours | WorkingDays) else "no"
    fixed = moves == "no" and not isinstance(fact.period, WorkingDays)
    ends = {view: next_working(raw[view], holidays, view) for view in VIEWS}
    last_day = ends["usual"] if moves == "yes" else raw["usual"]
    rules = Rules.of(fact, facts, sources or {})
    span = (ends if moves == "yes" else raw)["early"], (raw if moves == "no" else ends)["late"]
    moved = ends["usual"] if moves != "no" and ends["usual"] != raw["usual"] else None
    first = start if isinstance(fact.period, WorkingDays) else raw["early"] - ONE
    years = () if fixed else _years(first, span[1], holidays)
    why = tally.unpublished(years)
    lines = (
        *tally.start(fact, start, rules.cite(rules.counts)),
        *tally.body(fact, start, raw["usual"], holidays),
        *tally.moving(moves, raw["usual"], moved, holidays, rules.cite(rules.moves)),
        *tally.bounds(years, *span),
    )
    basis = rules.cited(moves, moved)
    return Deadline(fact.id, start, last_day, moved, *span, lines, why, basis, raw["early"])


VIEWS: tuple[View, ...] = ("usual", "early", "late")


def _refuse(fact: Fact, start: date) -> None:
    """Raise where no count is possible."""
    if fact.period is None:
        raise NoPeriod(f"fact {fact.id!r} sets no period")
    if not FIRST_YEAR <= start.year <= LAST_YEAR:
        raise OutOfRange(f"{start} is outside the years {FIRST_YEAR} to {LAST_YEAR}")
    if start < fact.since or (fact.until is not None and start >= fact.until):
        raise NotInForce(f"fact {fact.id!r} was not in force on {start}")


def _counted(fact: Fact, start: date, holidays: Mapping[int, Holidays], view: View) -> date:
    """Return the last day before any moving on."""
    period = fact.period
    if isinstance(period, Hours):
        return after_hours(start, period.n)[0 if view == "early" else 1]
    if isinstance(period, Days):
        return after_days(start, period.n)
    if isinstance(period, WorkingDays):
        return after_working_days(start, period.n, holidays, view)
    if isinstance(period, Months):
        return after_months(start, period.n)
    assert period is not None
    return after_years(start, period.n)


def _years(start: date, last: date, holidays: Mapping[int, Holidays]) -> tuple[int, ...]:
    """Return the years whose missing notice leaves a day after `start` up to `last` open."""
    open_days = (day for day in tally.each(start, last) if working(day, holidays) is None)
    # For the last days of a published year it is the next year's notice that is missing.
    return tuple(sorted({day.year + (day.year in holidays) for day in open_days}))
