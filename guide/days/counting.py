"""Days counted the way Chinese law counts them: one function per kind of period.

The day a period starts from is not counted (民法典 第二百零一条); months and years end on the
corresponding day, or on the last day of the month where there is none (第二百零二条); hours run
from the minute (第二百零一条第二款). Dates are dates in Beijing (+08:00), whatever the
reader's device says.

For a year without a published notice a count has a `View`: `usual` takes weekends and the
holidays fixed by law as rest days; `early` assumes as many workdays as could be, `late` as
few. The true count lies between `early` and `late` (see `guide.days.festivals`).
"""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Literal

from guide.days import festivals
from guide.model.calendar import Holidays

View = Literal["usual", "early", "late"]
ONE = timedelta(days=1)


def working(day: date, holidays: Mapping[int, Holidays]) -> bool | None:
    """Return whether `day` is a working day; None if no published notice settles it."""
    for year in (day.year, day.year + 1, day.year - 1):
        if (record := holidays.get(year)) is not None:
            if day in record.off:
                return False
            if day in record.work:
                return True
    if day.year not in holidays:
        return None
    if day.year + 1 not in holidays and festivals.reaches_back(day):
        return None
    return day.weekday() < 5


def works(day: date, holidays: Mapping[int, Holidays], view: View) -> bool:
    """Return whether `day` counts as a working day in `view`."""
    settled = working(day, holidays)
    if settled is not None:
        return settled
    if festivals.surely_off(day):
        return False
    if view == "early":
        return day.weekday() < 5 or festivals.may_be_made_up(day)
    if view == "late":
        return day.weekday() < 5 and not festivals.may_be_off(day)
    return day.weekday() < 5


def next_working(day: date, holidays: Mapping[int, Holidays], view: View) -> date:
    """Return `day` itself if it is a working day, else the first working day after it."""
    while not works(day, holidays, view):
        day += ONE
    return day


def after_hours(start: date, hours: int) -> tuple[date, date]:
    """Return the first and last day on which `hours` from some minute of `start` can end."""
    minutes = hours * 60
    return (
        start + timedelta(days=minutes // 1440),
        start + timedelta(days=(minutes + 1439) // 1440),
    )


def after_days(start: date, days: int) -> date:
    """Return the last of `days` calendar days; `start` is not counted."""
    return start + timedelta(days=days)


def after_working_days(
    start: date, days: int, holidays: Mapping[int, Holidays], view: View = "usual"
) -> date:
    """Return the last of `days` working days after `start`."""
    day = start
    for _ in range(days):
        day = next_working(day + ONE, holidays, view)
    return day


def after_months(start: date, months: int) -> date:
    """Return the day of the same number `months` later, or that month's last day.

    >>> after_months(date(2027, 1, 31), 1)
    datetime.date(2027, 2, 28)
    """
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def after_years(start: date, years: int) -> date:
    """Return the same day `years` later; 29 February becomes 28 in a common year."""
    return after_months(start, 12 * years)
