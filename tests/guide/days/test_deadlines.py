"""Deadlines: the last day, the earliest and the latest, and which law was used."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.days.deadlines import NoPeriod, NotInForce, OutOfRange, Rules, deadline
from guide.kb.calendar import HOLIDAYS
from guide.model.quantities import Days, Hours, Months, WorkingDays, Years
from guide.model.text import Text
from tests.time_facts import CIVIL, FACTS, OWN, SOURCES, fact

BY_YEAR = {record.year: record for record in HOLIDAYS}
OPEN = fact(Days(7), "open")
MOVES = fact(Days(7), "yes", CIVIL.id)


def ends(made_up, start):
    found = deadline(made_up, start, BY_YEAR, FACTS, SOURCES)
    return found.last_day, found.moved, found.earliest, found.latest


@pytest.mark.parametrize(
    ("start", "last_day", "moved", "latest"),
    [
        (date(2026, 11, 1), date(2026, 11, 8), date(2026, 11, 9), date(2026, 11, 9)),
        (date(2026, 11, 23), date(2026, 11, 30), None, date(2026, 11, 30)),
        (date(2026, 9, 25), date(2026, 10, 2), date(2026, 10, 8), date(2026, 10, 8)),
        (date(2026, 10, 3), date(2026, 10, 10), None, date(2026, 10, 10)),  # a make-up workday
    ],
)
def test_open_gives_both_days(start, last_day, moved, latest):
    """Where the law leaves it open, the last day stays and the latest is the moved one."""
    assert ends(OPEN, start) == (last_day, moved, last_day, latest)


@pytest.mark.parametrize(
    ("start", "last_day", "moved"),
    [
        (date(2026, 11, 1), date(2026, 11, 9), date(2026, 11, 9)),  # from a Sunday
        (date(2026, 11, 23), date(2026, 11, 30), None),
        (date(2026, 2, 10), date(2026, 2, 24), date(2026, 2, 24)),  # over the Spring Festival
        (date(2026, 2, 7), date(2026, 2, 14), None),  # Saturday, a make-up workday
    ],
)
def test_a_last_day_moves_where_the_fact_says_so(start, last_day, moved):
    """The last day moves on from a rest day to the first working day after it."""
    assert ends(MOVES, start) == (last_day, moved, last_day, last_day)


def test_a_last_day_stays_where_no_rule_moves_it():
    """Without a rule a Sunday is the last day."""
    assert (
        ends(fact(Days(7)), date(2026, 11, 1))
        == (date(2026, 11, 8), None) + (date(2026, 11, 8),) * 2
    )


@pytest.mark.parametrize(
    ("period", "start", "last_day"),
    [
        (WorkingDays(7), date(2026, 9, 28), date(2026, 10, 13)),
        (Months(1), date(2026, 1, 31), date(2026, 2, 28)),
        (Years(3), date(2026, 11, 22), date(2029, 11, 22)),
        (Hours(72), date(2026, 11, 22), date(2026, 11, 25)),
    ],
)
def test_every_unit(period, start, last_day):
    """Each unit is counted its own way."""
    assert deadline(fact(period), start, BY_YEAR, FACTS).last_day == last_day


def test_hours_give_a_range_of_days():
    """Without the time of day, hours that are no whole days end on one of two days."""
    found = deadline(fact(Hours(36), "yes", CIVIL.id), date(2026, 11, 20), BY_YEAR, FACTS)
    assert (found.earliest, found.latest) == (date(2026, 11, 21), date(2026, 11, 22))
    assert found.moved is None


def test_a_year_without_a_notice_gives_a_range_and_says_so():
    """Working days over the Spring Festival of an unpublished year are a range."""
    found = deadline(fact(WorkingDays(7)), date(2027, 1, 28), BY_YEAR, FACTS)
    assert found.earliest < found.last_day < found.latest
    assert found.why is not None
    assert "2027" in found.why.zh
    assert "2027" in found.why.en


def test_a_range_is_safe_for_a_last_day_that_moves():
    """A last day near a festival may move as far as any break could reach."""
    found = deadline(MOVES, date(2027, 1, 30), BY_YEAR, FACTS)  # counted: 02-06, New Year's Day
    assert found.earliest <= date(2027, 2, 9)
    assert found.latest == date(2027, 2, 15)
    assert found.why is not None


def test_a_certain_day_of_an_unpublished_year_is_one_day():
    """Far from any festival earliest and latest are the same, and the reason still stands."""
    found = deadline(MOVES, date(2027, 3, 10), BY_YEAR, FACTS)
    assert found.earliest == found.latest == date(2027, 3, 17)
    assert found.why is not None


def test_a_period_that_neither_moves_nor_skips_needs_no_notice():
    """Calendar days that stay where they are do not depend on holidays."""
    assert deadline(fact(Days(180)), date(2026, 11, 22), BY_YEAR, FACTS).why is None


def test_december_waits_for_the_next_notice_only_where_it_can_reach_back():
    """The year named is the one whose notice is missing."""
    known = {2029: BY_YEAR[2026]}
    found = deadline(fact(WorkingDays(1)), date(2029, 12, 28), known, FACTS)
    assert found.why is not None
    assert "2030" in found.why.zh
    assert deadline(fact(WorkingDays(1)), date(2026, 12, 30), BY_YEAR, FACTS).why is None


@pytest.mark.parametrize(
    ("made_up", "basis"),
    [
        (fact(Days(7), "yes", CIVIL.id), (CIVIL.id,)),
        (fact(Days(7), "yes", OWN.id), (OWN.id,)),
        (fact(WorkingDays(7), source="own-rule"), (OWN.id,)),
        (fact(Days(7)), (CIVIL.id,)),
    ],
)
def test_the_law_of_the_count_is_cited(made_up, basis):
    """The rule of the fact's own source goes before the Civil Code's."""
    found = deadline(made_up, date(2026, 11, 1), BY_YEAR, FACTS, SOURCES)
    assert found.basis == basis
    assert any(FACTS[basis[0]].clause in line.zh for line in found.counted)


def test_a_count_without_rules_still_counts():
    """Facts that say how to count may be missing; then nothing is cited."""
    found = deadline(OPEN, date(2026, 11, 1), BY_YEAR, {})
    assert found.basis == ()
    assert found.last_day == date(2026, 11, 8)


@pytest.mark.parametrize(
    ("made_up", "start", "error"),
    [
        (fact(None), date(2026, 11, 1), NoPeriod),
        (OPEN, date(1999, 12, 31), NotInForce),
        (fact(Days(7), until=date(2026, 4, 15)), date(2026, 4, 15), NotInForce),
        (OPEN, date(1, 1, 1), OutOfRange),
        (OPEN, date(9999, 12, 31), OutOfRange),
    ],
)
def test_what_cannot_be_counted_is_refused(made_up, start, error):
    """No period, not in force on the day, a year nobody means: refused, never guessed."""
    with pytest.raises(error, match=r"made-up|outside"):
        deadline(made_up, start, BY_YEAR, FACTS)


def test_a_citation_names_the_law_once():
    """A title that has its marks keeps them; a law without a known source gives its clause."""
    rules = Rules(CIVIL, None, SOURCES)
    assert rules.cite(CIVIL).zh.count("《") == 1
    assert rules.cite(FACTS["own-count"]).zh.count("《") == 1
    assert Rules(CIVIL, None, {}).cite(CIVIL) == Text(f"（依据：{CIVIL.clause}）", "")
    assert "第" not in rules.cite(CIVIL).en
    assert "art" in rules.cite(CIVIL).en
    assert rules.cite(None).zh == ""


PERIODS = st.one_of(
    st.builds(Days, st.integers(0, 400)),
    st.builds(WorkingDays, st.integers(0, 60)),
    st.builds(Months, st.integers(0, 36)),
    st.builds(Years, st.integers(0, 20)),
    st.builds(Hours, st.integers(0, 400)),
)


@given(
    PERIODS, st.sampled_from(["yes", "no", "open"]), st.dates(date(2001, 1, 1), date(2060, 1, 1))
)
def test_bounds_hold_for_any_period(period, moves, start):
    """The usual last day lies within its bounds, and never before the start."""
    found = deadline(fact(period, moves, CIVIL.id), start, BY_YEAR, FACTS, SOURCES)
    assert start <= found.earliest <= found.last_day <= found.latest
    assert found.counted
    assert all(line.zh and line.en for line in found.counted)
