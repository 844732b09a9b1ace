"""Reading the lines of a trace, their times and their order."""

from datetime import date

import pytest

from guide.read.trace import MOST_ROWS, lines, oldest_first, scans

TODAY = date(2026, 11, 22)


def read(text, today=TODAY):
    return [(scan.at, scan.text.strip(), scan.when) for scan in scans(lines(text), today)]


def at(day, hour, minute=0):
    return date(2026, 11, day), hour * 3600 + minute * 60


def test_blank_lines_count_but_say_nothing():
    """The number of a line is its place in the text as pasted."""
    assert read("甲\n\n \r\n乙\r") == [(0, "甲", None), (3, "乙", None)]


def test_a_flood_of_rows_is_read_at_its_ends():
    """What stands in the middle of very many rows is passed over; numbers of rows stay."""
    rows = [f"第{number}行" for number in range(2 * MOST_ROWS + 5)]
    read_ = [line.at for line in lines("\n".join(rows))]
    assert read_ == [*range(MOST_ROWS), *range(MOST_ROWS + 5, 2 * MOST_ROWS + 5)]


def test_a_line_of_time_heads_the_lines_after_it():
    """Many apps put the time above the text; two lines of text under it are one scan."""
    text = "2026-11-20 10:00\n甲\n乙\n2026-11-19 09:00\n丙"
    assert read(text) == [(1, "甲, 乙", at(20, 10)), (4, "丙", at(19, 9))]


def test_a_line_of_time_may_stand_below():
    """Some put it below: the text ends with a time and does not begin with one."""
    text = "甲\n2026-11-20 10:00\n丙\n2026-11-19 09:00"
    assert read(text) == [(0, "甲", at(20, 10)), (2, "丙", at(19, 9))]


def test_a_day_over_several_times():
    """A day as a heading gives the lines after it their day."""
    text = "11月20日\n10:00 甲\n09:00\n乙\n昨天 08:00 丙"
    assert read(text) == [
        (1, "10:00 甲", at(20, 10)),
        (3, "乙", at(20, 9)),
        (4, "昨天 08:00 丙", at(21, 8)),
    ]


def test_a_time_without_any_day_is_no_time():
    """An hour alone does not order anything."""
    assert read("10:00 甲") == [(0, "10:00 甲", None)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("2026-11-20 10:00 甲 2026-11-19 10:00 乙", ["2026-11-20 10:00 甲", "2026-11-19 10:00 乙"]),
        ("甲 2026-11-20 10:00 乙 2026-11-19 10:00", ["甲 2026-11-20 10:00", "乙 2026-11-19 10:00"]),
        (
            "头 2026-11-20 10:00 甲 2026-11-19 10:00 乙",
            ["头", "2026-11-20 10:00 甲", "2026-11-19 10:00 乙"],
        ),
        ("甲<br>乙</p><p>丙", ["甲", "<br>乙", "</p><p>丙"]),
        ("甲 < 乙", ["甲 < 乙"]),
    ],
)
def test_a_trace_in_one_line_is_cut(text, pieces):
    """Pasting often loses the line breaks: stamps and markup give them back."""
    assert [line.text.strip() for line in lines(text)] == pieces
    assert {line.at for line in lines(text)} == {0}


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("12-30 10:00 甲\n01-02 10:00 乙", [1999, 2000]),
        ("03-30 10:00 甲\n11-02 10:00 乙", [2000, 2000]),
        ("2025-01-02 10:00 甲\n12-30 10:00 乙", [2025, 2024]),
    ],
)
def test_years_that_nobody_tells(text, years):
    """Without today the latest full date, or the turn of the year, orders the days."""
    assert [when[0].year for _, _, when in read(text, None)] == years


def order(items):
    return oldest_first(items, lambda item: item[0], lambda item: item[1])


def test_times_order():
    """The times decide, whichever end is on top; a line without one stays with its neighbour."""
    a, b, c = (at(18, 1), None), (None, None), (at(20, 1), None)
    assert order([a, b, c]) == ([a, b, c], True)
    assert order([c, b, a]) == ([a, b, c], True)


def test_times_that_rise_as_much_as_they_fall():
    """Different times order the scans, however they are mixed."""
    days = [(at(day, 1), None) for day in (4, 3, 2, 1, 5)]
    assert order(days) == (sorted(days), True)


def test_progress_orders_where_no_time_is():
    """Picked up comes before out for delivery."""
    a, b, c = (None, 1), (None, None), (None, 5)
    assert order([c, b, a]) == ([a, b, c], True)


def test_an_order_nobody_knows():
    """Equal scans give no order; a single scan needs none."""
    a, b = (None, 2), (None, 2)
    assert order([a, b]) == ([a, b], False)
    assert order([a]) == ([a], True)
    assert order([]) == ([], True)


def test_times_above_the_first_day_are_of_today():
    """Apps leave today's date out; without a known today such a time stays open."""
    text = "运输中\n下午 3:05 派送中\n上午 8:20\n到达网点\n11-27 23:10 离开\n22:00 到达"
    found = scans(lines(text), date(2026, 11, 28))
    days = [scan.when and scan.when[0].day for scan in found]
    assert days == [None, 28, 28, 27, None]
    assert found[0].headline
    assert [scan.when for scan in scans(lines(text), None)][1] is None


def test_the_day_may_stand_before_the_month():
    """A month above twelve is the day."""
    (scan,) = scans(lines("27/11 18:40 Arrived"), date(2026, 11, 28))
    assert scan.when == (date(2026, 11, 27), 18 * 3600 + 40 * 60)
