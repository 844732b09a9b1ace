"""Golden tables of dates, one for each way of counting."""

from datetime import date, timedelta

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.days.counting import (
    after_days,
    after_hours,
    after_months,
    after_working_days,
    after_years,
    next_working,
    working,
    works,
)
from guide.kb.calendar import HOLIDAYS

BY_YEAR = {record.year: record for record in HOLIDAYS}
ANY = st.dates(date(2024, 1, 1), date(2026, 10, 31))
VIEWS = ("usual", "early", "late")


@pytest.mark.parametrize(
    ("start", "days", "last"),
    [
        (date(2026, 11, 1), 7, date(2026, 11, 8)),
        (date(2026, 11, 23), 7, date(2026, 11, 30)),
        (date(2026, 12, 28), 7, date(2027, 1, 4)),  # over the year's end
        (date(2028, 2, 25), 7, date(2028, 3, 3)),  # over a leap day
        (date(2026, 11, 22), 180, date(2027, 5, 21)),
    ],
)
def test_days(start, days, last):
    """Calendar days: the day of start does not count, every other day does."""
    assert after_days(start, days) == last


@pytest.mark.parametrize(
    ("start", "days", "last"),
    [
        (date(2026, 11, 20), 7, date(2026, 12, 1)),
        (date(2026, 9, 28), 7, date(2026, 10, 13)),  # National Day, make-up on Saturday 10-10
        (date(2026, 2, 12), 3, date(2026, 2, 24)),  # Spring Festival, make-up on Saturday 02-14
        (date(2025, 1, 24), 3, date(2025, 2, 5)),  # make-up on Sunday 01-26, 02-05 after
        (date(2024, 12, 30), 2, date(2025, 1, 2)),  # New Year
        (date(2024, 4, 26), 7, date(2024, 5, 9)),  # Labour Day, make-up on Sunday 04-28
    ],
)
def test_working_days(start, days, last):
    """Working days: weekends and holidays out, make-up workdays in."""
    assert after_working_days(start, days, BY_YEAR) == last


@given(ANY, st.integers(1, 40))
def test_working_days_agree_with_chinese_calendar(start, days):
    """An independent count gives the same day, in published years."""
    day, left = start, days
    while left and day.year < 2027:
        day += timedelta(1)
        left -= day.year < 2027 and chinese_calendar.is_workday(day)
    if day.year < 2027:
        assert {after_working_days(start, days, BY_YEAR, view) for view in VIEWS} == {day}


@pytest.mark.parametrize(
    ("start", "months", "last"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
        (date(2026, 11, 22), 6, date(2027, 5, 22)),
        (date(2026, 11, 22), 13, date(2027, 12, 22)),
    ],
)
def test_months(start, months, last):
    """Months end on the corresponding day, or the month's last (民法典 第二百零二条)."""
    assert after_months(start, months) == last


@pytest.mark.parametrize(
    ("start", "years", "last"),
    [
        (date(2026, 11, 22), 3, date(2029, 11, 22)),
        (date(2028, 2, 29), 1, date(2029, 2, 28)),
        (date(2028, 2, 29), 4, date(2032, 2, 29)),
    ],
)
def test_years(start, years, last):
    """Years likewise; 29 February has no corresponding day in a common year."""
    assert after_years(start, years) == last


@pytest.mark.parametrize(
    ("hours", "first", "last"),
    [
        (2, date(2026, 12, 31), date(2027, 1, 1)),
        (24, date(2027, 1, 1), date(2027, 1, 1)),
        (36, date(2027, 1, 1), date(2027, 1, 2)),
        (72, date(2027, 1, 3), date(2027, 1, 3)),
    ],
)
def test_hours(hours, first, last):
    """Hours run from the minute: from 00:00 they end on the first day, from 23:59 on the last."""
    assert after_hours(date(2026, 12, 31), hours) == (first, last)


def test_working_is_unknown_without_a_notice():
    """A year without a notice is not guessed at, and neither are days it reaches back to."""
    assert working(date(2027, 3, 1), BY_YEAR) is None
    assert working(date(2026, 12, 31), BY_YEAR) is True
    assert working(date(2029, 12, 31), {2029: BY_YEAR[2026]}) is None


def test_a_notice_may_list_days_of_its_neighbours():
    """A break over the year's end is found from both sides."""
    with_break = {
        2019: BY_YEAR[2024].__class__(
            2019,
            (date(2018, 12, 31),),
            (date(2018, 12, 29),),
            BY_YEAR[2024].notice,
            "",
            date(2018, 12, 1),
        )
    }
    assert working(date(2018, 12, 31), with_break) is False
    assert working(date(2018, 12, 29), with_break) is True


@given(st.dates(date(2027, 1, 1), date(2040, 12, 31)))
def test_views_are_nested_without_a_notice(day):
    """What works in the late view works in the usual one, and that in the early one."""
    late, usual, early = (works(day, BY_YEAR, view) for view in ("late", "usual", "early"))
    assert late <= usual <= early


@given(st.dates(date(2026, 6, 1), date(2035, 12, 31)), st.integers(1, 60))
def test_counts_are_nested_without_a_notice(start, days):
    """The earliest day is never after the usual one, and that never after the latest."""
    ends = [after_working_days(start, days, BY_YEAR, view) for view in ("early", "usual", "late")]
    assert ends == sorted(ends)


def test_next_working_is_the_day_itself_or_the_first_after():
    """A working day stays; a rest day moves to the end of the break."""
    assert next_working(date(2026, 9, 30), BY_YEAR, "usual") == date(2026, 9, 30)
    assert next_working(date(2026, 10, 1), BY_YEAR, "usual") == date(2026, 10, 8)
    assert next_working(date(2026, 10, 10), BY_YEAR, "usual") == date(2026, 10, 10)
