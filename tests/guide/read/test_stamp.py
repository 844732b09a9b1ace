"""Times of scans as apps and people write them."""

from datetime import date

import pytest

from guide.read.stamp import Stamp, day_of, full_stamps, stamp_of
from guide.text.fold import narrow

TEN = 10 * 3600 + 22 * 60


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("2026-11-20 10:22:33 快件到达", Stamp(2026, 11, 20, TEN + 33)),
        ("[2026/11/20 10:22] 快件", Stamp(2026, 11, 20, TEN)),
        ("2026年11月20日 星期五 下午3:20 快件", Stamp(2026, 11, 20, 15 * 3600 + 20 * 60)),
        ("2026-11-20T10:22:33Z", Stamp(2026, 11, 20, TEN + 33)),
        ("2026-11-20 周五10:22 快件", Stamp(2026, 11, 20, TEN)),
        ("快件到达 2026.11.20 10:22", Stamp(2026, 11, 20, TEN)),
        ("11-20 10:22 快件", Stamp(None, 11, 20, TEN)),
        ("11月20日", Stamp(None, 11, 20, None)),
        ("10:22 快件", Stamp(None, None, None, TEN)),
        ("November 20, 2026, 10:22 am Departed", Stamp(2026, 11, 20, TEN)),
        ("12:05 am Departed", Stamp(None, None, None, 300)),
        ("Friday, November 20, 2026", Stamp(2026, 11, 20, None)),
        ("Departed Nov 20 2026", Stamp(2026, 11, 20, None)),
        ("20 Nov 2026 at 10:22 Departed", Stamp(2026, 11, 20, TEN)),
        ("11/20/2026 9:05 PM Out", Stamp(2026, 11, 20, 21 * 3600 + 300)),
        ("20/11/2026 10:22", Stamp(2026, 11, 20, TEN)),
        ("１１－２０ １０：２２ 快件", Stamp(None, 11, 20, TEN)),
        ("昨天 10:22 派送中", Stamp(None, None, None, TEN, 1)),
        ("今天 派送中", Stamp(None, None, None, None, 0)),
    ],
)
def test_stamps(text, stamp):
    """A date, a time or both, at the beginning or the end, in either language."""
    found = stamp_of(narrow(text))
    assert found is not None
    assert found.stamp == stamp


@pytest.mark.parametrize(
    "text",
    [
        "3-5个工作日内送达",
        "8-2-3006 取件",
        "400-000-0000",
        "请于11-25前取件",
        "may be delayed",
        "派送中",
        "2026-13-40 10:22 快件",
        "",
    ],
)
def test_other_numbers_are_no_stamps(text):
    """Shelves, phones and numbers of days are not taken for a date."""
    assert stamp_of(narrow(text)) is None


@pytest.mark.parametrize(
    ("text", "alone"), [("2026-11-20 10:22", True), ("11-20", True), ("11-20 10:22 快件", False)]
)
def test_a_line_of_its_own(text, alone):
    """A stamp that fills its line belongs to the lines around it."""
    found = stamp_of(text)
    assert found is not None
    assert found.alone is alone


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        (Stamp(2026, 11, 20, None), date(2026, 11, 20)),
        (Stamp(None, 11, 20, None), date(2026, 11, 20)),
        (Stamp(None, 12, 30, None), date(2025, 12, 30)),
        (Stamp(None, None, None, None, 1), date(2026, 11, 21)),
        (Stamp(None, None, None, 60), None),
        (Stamp(2026, 2, 30, None), None),
        (Stamp(None, 2, 29, None), None),
    ],
)
def test_the_year_that_is_left_out(stamp, day):
    """A day without a year is the last such day; a day that does not exist is none."""
    assert day_of(stamp, date(2026, 11, 22)) == day


def test_full_stamps():
    """Only a date with a time cuts a line: dates alone stand in many sentences."""
    text = "2026-11-20 10:22 甲 2026-11-21 10:22:01 乙 2026-11-22"
    assert [text[a:b] for a, b in full_stamps(text)] == ["2026-11-20 10:22", "2026-11-21 10:22:01"]
