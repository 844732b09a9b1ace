"""Holidays against two independent oracles: the packages chinese-calendar and holidays."""

from datetime import date, timedelta

import chinese_calendar
import holidays as oracle
import pytest

from guide.days.counting import working
from guide.kb.calendar import HOLIDAYS

BY_YEAR = {record.year: record for record in HOLIDAYS}
YEARS = sorted(BY_YEAR)


def days(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(n) for n in range((date(year + 1, 1, 1) - first).days)]


def test_years_are_the_published_ones():
    """2024 to the newest year with a notice; a year not published is not there."""
    assert YEARS == [2024, 2025, 2026]


@pytest.mark.parametrize("year", YEARS)
def test_every_day_as_chinese_calendar_has_it(year):
    """Working days and rest days agree day by day."""
    wrong = [day for day in days(year) if working(day, BY_YEAR) != chinese_calendar.is_workday(day)]
    assert wrong == []


@pytest.mark.parametrize("year", YEARS)
def test_every_weekday_off_as_holidays_has_it(year):
    """On weekdays the second oracle agrees too (it knows no make-up workdays)."""
    off = oracle.China(years=year)
    wrong = [d for d in days(year) if d.weekday() < 5 and working(d, BY_YEAR) != (d not in off)]
    assert wrong == []


@pytest.mark.parametrize("record", HOLIDAYS, ids=lambda record: str(record.year))
def test_record_is_sound(record):
    """Days lie in their year, in order and once; make-up workdays are weekend days."""
    for listed in (record.off, record.work, tuple(first for first, _ in record.names)):
        assert list(listed) == sorted(set(listed))
        assert {day.year for day in listed} == {record.year}
    assert not set(record.off) & set(record.work)
    assert all(day.weekday() >= 5 for day in record.work)


@pytest.mark.parametrize("record", HOLIDAYS, ids=lambda record: str(record.year))
def test_every_break_has_a_name(record):
    """`names` gives the first day of each run of days off."""
    off = set(record.off)
    starts = [day for day in record.off if day - timedelta(1) not in off]
    assert [first for first, _ in record.names] == starts


@pytest.mark.parametrize("record", HOLIDAYS, ids=lambda record: str(record.year))
def test_notice_is_cited(record):
    """Each year names its notice, an official address and the day it was compared."""
    assert str(record.year) in record.notice.zh
    assert record.source.startswith("https://www.gov.cn/")
    assert record.checked_on >= date(record.year - 1, 11, 1)
