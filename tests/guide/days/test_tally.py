"""The lines of a count: which days are named, in both languages."""

from datetime import date

import pytest

from guide.days import tally
from guide.days.counting import after_working_days
from guide.days.day_names import holiday_name
from guide.kb.calendar import HOLIDAYS
from guide.model.quantities import WorkingDays
from tests.time_facts import fact

BY_YEAR = {record.year: record for record in HOLIDAYS}


def runs(start, days):
    last = after_working_days(start, days, BY_YEAR)
    return [line.zh for line in tally.body(fact(WorkingDays(days)), start, last, BY_YEAR)]


def test_runs_are_grouped():
    """National Day of 2026: work, break, work, make-up Saturday, Sunday, work, and the end."""
    lines = runs(date(2026, 9, 28), 7)
    assert len(lines) == 7
    assert "2026-10-01" in lines[1]
    assert "2026-10-07" in lines[1]
    assert "2026-10-10" in lines[3]


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 10, 7), "国庆节"),
        (date(2026, 2, 15), "春节"),
        (date(2026, 11, 22), None),
        (date(2027, 2, 8), "法定节日"),
        (date(2027, 2, 7), None),
    ],
)
def test_a_day_off_has_the_name_of_its_break(day, name):
    """A published break has its name, a plain weekend none, a holiday by law a general one."""
    found = holiday_name(day, BY_YEAR)
    assert (found and found.zh) == name


def test_a_break_without_a_name_is_a_holiday():
    """A record without names still names a day off."""
    record = HOLIDAYS[-1].__class__(
        2026, (date(2026, 10, 1),), (), HOLIDAYS[-1].notice, "", date(2026, 1, 1)
    )
    assert holiday_name(date(2026, 10, 1), {2026: record}) is not None


def test_nothing_to_say_where_every_year_is_published():
    """No year is missing: no reason and no bounds."""
    assert tally.unpublished(()) is None
    assert list(tally.bounds((), date(2026, 1, 1), date(2026, 1, 1))) == []
