"""Days that a year's holiday notice may still turn into rest days or workdays.

The festivals are known years ahead: their days are set by 《全国年节及纪念日放假办法》
(as amended by Order 795, in force since 2025-01-01) and, where the lunar calendar decides,
by astronomy. What a notice adds is how the breaks around them are stretched and which
weekends make up for it. So a day of a year without a notice is one of three: certainly
a rest day, certainly not touched, or open.

The bounds below are wider than any notice from 2008 to 2026 made use of; a test compares
them with those years. A single extra holiday for an event (as on 2015-09-03) is outside
them: such a day is announced on its own and no calendar foresees it.
"""

from datetime import date, timedelta

# Spring Festival, Qingming, Dragon Boat and Mid-Autumn by year.
LUNAR: dict[int, tuple[date, date, date, date]] = {
    2024: (date(2024, 2, 10), date(2024, 4, 4), date(2024, 6, 10), date(2024, 9, 17)),
    2025: (date(2025, 1, 29), date(2025, 4, 4), date(2025, 5, 31), date(2025, 10, 6)),
    2026: (date(2026, 2, 17), date(2026, 4, 5), date(2026, 6, 19), date(2026, 9, 25)),
    2027: (date(2027, 2, 6), date(2027, 4, 5), date(2027, 6, 9), date(2027, 9, 15)),
    2028: (date(2028, 1, 26), date(2028, 4, 4), date(2028, 5, 28), date(2028, 10, 3)),
    2029: (date(2029, 2, 13), date(2029, 4, 4), date(2029, 6, 16), date(2029, 9, 22)),
    2030: (date(2030, 2, 3), date(2030, 4, 5), date(2030, 6, 5), date(2030, 9, 12)),
    2031: (date(2031, 1, 23), date(2031, 4, 5), date(2031, 6, 24), date(2031, 10, 1)),
    2032: (date(2032, 2, 11), date(2032, 4, 4), date(2032, 6, 12), date(2032, 9, 19)),
    2033: (date(2033, 1, 31), date(2033, 4, 4), date(2033, 6, 1), date(2033, 9, 8)),
    2034: (date(2034, 2, 19), date(2034, 4, 5), date(2034, 6, 20), date(2034, 9, 27)),
    2035: (date(2035, 2, 8), date(2035, 4, 5), date(2035, 6, 10), date(2035, 9, 16)),
    2036: (date(2036, 1, 28), date(2036, 4, 4), date(2036, 5, 30), date(2036, 10, 4)),
}

SHORT = (3, 3)  # days a break may reach before and after a festival of one day
LONG = (3, 6)  # the same for a festival of several days
MAKE_UP = 14  # days from a festival within which a weekend may become workdays

Span = tuple[date, date]


def festivals(year: int) -> tuple[tuple[Span, tuple[int, int]], ...]:
    """Return the festivals of `year`: first and last day, and how far a break may reach.

    For a year whose lunar dates are not in the table, a span covers every day the
    festival can fall on.
    """
    spring, qingming, dragon_boat, mid_autumn = _lunar(year)
    return (
        ((date(year, 1, 1), date(year, 1, 1)), SHORT),
        (spring, LONG),
        (qingming, SHORT),
        ((date(year, 5, 1), date(year, 5, 2)), LONG),
        (dragon_boat, SHORT),
        (mid_autumn, SHORT),
        ((date(year, 10, 1), date(year, 10, 3)), LONG),
    )


def _lunar(year: int) -> tuple[Span, Span, Span, Span]:
    """Return the spans of the four festivals that do not keep to a date."""
    known = LUNAR.get(year)
    if known is None:
        return (
            (date(year, 1, 20), date(year, 2, 23)),
            (date(year, 4, 4), date(year, 4, 6)),
            (date(year, 5, 27), date(year, 6, 26)),
            (date(year, 9, 7), date(year, 10, 8)),
        )
    first, qingming, dragon_boat, mid_autumn = known
    # 春节放假 4 天：农历除夕、正月初一至初三。
    spring = (first - timedelta(days=1), first + timedelta(days=2))
    return spring, (qingming, qingming), (dragon_boat, dragon_boat), (mid_autumn, mid_autumn)


def surely_off(day: date) -> bool:
    """Return whether `day` is a holiday by law, whatever the notice of its year will say."""
    if day.year in LUNAR:
        return any(first <= day <= last for (first, last), _ in festivals(day.year))
    return (day.month, day.day) in {(1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)}


def may_be_off(day: date) -> bool:
    """Return whether a notice could make `day` part of a break."""
    return any(
        first - timedelta(days=before) <= day <= last + timedelta(days=after)
        for year in (day.year, day.year + 1)
        for (first, last), (before, after) in festivals(year)
    )


def may_be_made_up(day: date) -> bool:
    """Return whether a notice could turn `day`, of a weekend, into a workday."""
    reach = timedelta(days=MAKE_UP)
    return day.weekday() >= 5 and any(
        first - reach <= day <= last + reach
        for year in (day.year, day.year + 1)
        for (first, last), _ in festivals(year)
    )


def reaches_back(day: date) -> bool:
    """Return whether the next year's New Year break can still change `day`, in December.

    It does so when New Year's Day is a Tuesday or a Wednesday and the days before it
    bridge to the weekend, as on 2018-12-31; the notice of the next year says so.
    """
    return (day.month, day.day) >= (12, 29) and date(day.year + 1, 1, 1).weekday() in (1, 2)
