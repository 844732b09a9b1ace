"""Dates and times at the beginning or the end of a line of a trace."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from guide.text.fold import is_han
from guide.text.patterns import Later

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = f"(?:{'|'.join(_MONTHS)})[a-z]{{0,6}}"
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|(?:星期|周|週)[一二三四五六日天])"
_DATE = (
    r"(?:(?P<y>20\d\d)[-/.年]\s?(?P<m>\d{1,2})[-/.月]\s?(?P<d>\d{1,2})日?"
    r"|(?P<m2>\d{1,2})(?P<sep2>[-/.])(?P<d2>\d{1,2})(?P=sep2)(?P<y2>20\d\d)"
    rf"|(?P<m3>{_NAME})\.?\s(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s(?P<y3>20\d\d))?"
    rf"|(?P<d4>\d{{1,2}})[\s-](?P<m4>{_NAME})(?:[.,\s-]{{1,2}}(?P<y4>20\d\d))?"
    r"|(?P<m5>\d{1,2})(?P<sep>[-/月])(?P<d5>\d{1,2})日?"
    r"|(?P<near>今天|昨天|前天|today|yesterday))(?![\d-])"
)
_TIME = (
    r"(?P<half>上午|下午|晚上|凌晨|中午)?\s?(?P<h>\d{1,2}):(?P<min>\d\d)(?::(?P<s>\d\d)(?:\.\d{1,6})?)?"
    r"(?:\s?(?P<ap>[ap])\.?m\b\.?)?(?:z|\s?[+-]\d\d:?\d\d)?(?!\d)"
)
_GAP = rf"[\s,|\]】t]{{0,4}}(?:at\s)?(?:{_WEEKDAY}[\s,|]{{0,3}})?"
_STAMP = rf"(?:{_WEEKDAY}[\s,]{{1,3}})?(?:{_DATE}(?:{_GAP}{_TIME})?|{_TIME.replace('?P<', '?P<x')})"
_JUNK = " \t\r\xa0\u3000[]()【】（）|·•●○*,，:：-—–>"
_AT_START = Later(_STAMP, re.ASCII)
_AT_END = Later(_STAMP + r"\s{0,4}$", re.ASCII)
_FULL = Later(r"20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\st]{0,3}\d{1,2}:\d\d(?::\d\d)?", re.ASCII)
# A time written with points, as some carriers abroad do: only behind a date, or it may be one.
_POINTS = re.compile(
    rf"((?:20\d\d|[-/.月]\d{{1,2}}日?|{_NAME}\.?\s\d{{1,2}})[\s,|]{{1,3}})"
    r"([01]?\d|2[0-3])\.([0-5]\d)\.([0-5]\d)(?![.\d])",
    re.ASCII,
)
_DIGITS = re.compile(r"\d", re.ASCII)
_LONGEST = 48  # characters of a stamp at the end of a line
_UNITS = ("个", "天", "日", "小时", "工作", "号", "元", "件")  # "10-15 天" is no date
_NEAR = {"今天": 0, "today": 0, "昨天": 1, "yesterday": 1, "前天": 2}


class Stamp(NamedTuple):
    """What a line says about its time; None for what it leaves out. `second` of the day."""

    year: int | None
    month: int | None
    day: int | None
    second: int | None
    days_ago: int | None = None


class Stamped(NamedTuple):
    """A stamp, and whether the line holds nothing else."""

    stamp: Stamp
    alone: bool


def full_stamps(text: str) -> list[tuple[int, int]]:
    """Return where dates with a time stand in half-width lower-case `text`."""
    return [match.span() for match in _FULL.found.finditer(_colons(text))]


def _colons(text: str) -> str:
    """Return `text` with colons in its times; each character stays where it is.

    >>> _colons("18.11.2026 03.15.00")
    '18.11.2026 03:15:00'
    """
    return _POINTS.sub(r"\1\2:\3:\4", text) if "." in text else text


def stamp_of(text: str) -> Stamped | None:
    """Return the stamp that half-width lower-case `text` begins or ends with, or None."""
    if not _DIGITS.search(text) and not text.strip(_JUNK).startswith(tuple(_NEAR)):
        return None
    body = _colons(text).strip(_JUNK)
    match = _AT_START.found.match(body)
    stamp = _read(match, body) if match else None
    if match and stamp:
        return Stamped(stamp, not body[match.end() :].strip(_JUNK))
    tail = body[-_LONGEST:]
    match = _AT_END.found.search(tail)
    stamp = _read(match, tail) if match else None
    return Stamped(stamp, False) if stamp else None


def _read(match: re.Match[str], text: str) -> Stamp | None:
    """Return the stamp that `match` spells, or None if its numbers are no date."""
    part = match.groupdict()
    second = _second(part, "") if part["h"] else _second(part, "x")
    if part["near"]:
        return Stamp(None, None, None, second, _NEAR[part["near"]])
    year, month, day = _year_month_day(part)
    if month is None or day is None:
        return Stamp(None, None, None, second) if second is not None else None
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    bare = part["m5"] and part["sep"] != "月"
    if bare and second is None and not (match.group() == text or _heads(match, text)):
        return None  # "3-5 working days", "8-2 shelf": no time, so no date either
    return Stamp(year, month, day, second)


def _heads(match: re.Match[str], text: str) -> bool:
    """Return whether a month and a day in two digits each stand before what happened then."""
    after = text[match.end() :].lstrip(" \t[【")
    return (
        match.start() == 0
        and len(match.group()) == len("11-20")
        and is_han(after[:1])
        and not after.startswith(_UNITS)
    )


def _year_month_day(part: dict[str, str | None]) -> tuple[int | None, int | None, int | None]:
    for tail in ("", "2", "3", "4", "5"):
        month, day, year = part["m" + tail], part["d" + tail], part.get("y" + tail)
        if month and day:
            number = int(month) if month.isdecimal() else _MONTHS.index(month[:3]) + 1
            last = int(day)
            first = tail == "2" and part["sep2"] != "/" and last <= 12
            if first or ((tail == "2" or part["sep"] == "/") and number > 12):
                number, last = last, number  # the day stands first outside America
            return (int(year) if year else None), number, last
    return None, None, None


def _second(part: dict[str, str | None], prefix: str) -> int | None:
    hour, minute = part[prefix + "h"], part[prefix + "min"]
    if not hour or not minute:
        return None
    hours = int(hour) % 24
    afternoon = part[prefix + "ap"] == "p" or part[prefix + "half"] in ("下午", "晚上")
    if afternoon and hours < 12:
        hours += 12
    if hours == 12 and part[prefix + "ap"] == "a":
        hours = 0
    return hours * 3600 + int(minute) * 60 + int(part[prefix + "s"] or 0)


def day_of(stamp: Stamp, latest: date) -> date | None:
    """Return the day of `stamp`; one without a year is the last such day up to `latest`.

    None if it names no day, or one that does not exist.
    """
    if stamp.days_ago is not None:
        return latest - timedelta(days=stamp.days_ago)
    if stamp.month is None or stamp.day is None:
        return None
    try:
        if stamp.year is not None:
            return date(stamp.year, stamp.month, stamp.day)
        day = date(latest.year, stamp.month, stamp.day)
        return day if day <= latest else date(latest.year - 1, stamp.month, stamp.day)
    except ValueError:
        return None
