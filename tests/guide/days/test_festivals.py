"""The bounds of an unpublished year, held against the notices of 2008 to 2026."""

from datetime import date, timedelta

import chinese_calendar.constants as oracle
import holidays
import pytest
from holidays.calendars import _ChineseLunisolar

from guide.days import festivals

LUNISOLAR = _ChineseLunisolar()
NOTICED = range(2008, 2027)
EVENT = {date(2015, 9, 3), date(2015, 9, 4), date(2015, 9, 6)}  # one extra holiday, see module


def qingming(year):
    return next(day for day, name in holidays.China(years=year).items() if name == "清明节")


def lunar(year):
    return (
        LUNISOLAR.lunar_new_year_date(year)[0],
        qingming(year),
        LUNISOLAR.dragon_boat_date(year)[0],
        LUNISOLAR.mid_autumn_date(year)[0],
    )


@pytest.fixture
def history(monkeypatch):
    """The table of festivals, with the years of the past notices added."""
    known = {year: lunar(year) for year in range(2008, 2024)}
    monkeypatch.setattr(festivals, "LUNAR", known | festivals.LUNAR)


@pytest.mark.parametrize("year", sorted(festivals.LUNAR))
def test_table_is_the_lunar_calendar(year):
    """The table agrees with an independent lunar calendar."""
    assert festivals.LUNAR[year] == lunar(year)


def test_every_break_since_2008_lies_within_the_bounds(history):
    """No notice ever gave a weekday off that the bounds would not have allowed."""
    off = {d for d in oracle.holidays if d.year in NOTICED and d.weekday() < 5} - EVENT
    assert [day for day in sorted(off) if not festivals.may_be_off(day)] == []


def test_every_make_up_workday_since_2008_lies_within_the_bounds(history):
    """No notice ever made a weekend day a workday outside the bounds."""
    made_up = {d for d in oracle.workdays if d.year in NOTICED} - EVENT
    assert [day for day in sorted(made_up) if not festivals.may_be_made_up(day)] == []


def test_bounds_leave_most_of_a_year_settled():
    """Two days in three of 2027 are settled without its notice."""
    days = [date(2027, 1, 1) + timedelta(n) for n in range(365)]
    assert sum(festivals.may_be_off(day) for day in days) < 365 / 3


@pytest.mark.parametrize("year", range(1991, 2099))
def test_unknown_lunar_dates_lie_in_their_seasons(year, monkeypatch):
    """Where the table ends, the spans cover every day a festival can fall on."""
    monkeypatch.setattr(festivals, "LUNAR", {})
    spans = [span for span, _ in festivals.festivals(year)]
    first = LUNISOLAR.lunar_new_year_date(year)[0]
    assert spans[1][0] < first
    assert first + timedelta(2) <= spans[1][1]
    assert spans[4][0] <= LUNISOLAR.dragon_boat_date(year)[0] <= spans[4][1]
    assert spans[5][0] <= LUNISOLAR.mid_autumn_date(year)[0] <= spans[5][1]


def test_surely_off_knows_the_days_fixed_by_law():
    """New Year's Eve of the lunar calendar is a holiday; elsewhere only fixed dates are sure."""
    assert festivals.surely_off(date(2027, 2, 5))
    assert not festivals.surely_off(date(2027, 2, 9))
    assert festivals.surely_off(date(2050, 10, 3))
    assert not festivals.surely_off(date(2050, 2, 1))


def test_reaches_back_only_where_a_bridge_is_possible():
    """The last days of December are open only before a New Year's Day in midweek."""
    assert festivals.reaches_back(date(2018, 12, 31))
    assert not festivals.reaches_back(date(2018, 12, 28))
    assert not festivals.reaches_back(date(2026, 12, 31))


def test_weekdays_are_never_made_up():
    """A make-up workday is a day of a weekend."""
    assert not festivals.may_be_made_up(date(2027, 2, 12))
    assert festivals.may_be_made_up(date(2027, 2, 13))
