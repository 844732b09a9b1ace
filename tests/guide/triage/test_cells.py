"""A cell becomes a value, or a sentence that says why it cannot."""

from datetime import date, time

import pytest

from guide.kb import KB
from guide.triage.cells import BadCell, Moment, moment_in, number_in, option_in, text_in

TODAY = date(2026, 11, 25)
DEAL = KB.questions["deal"]


@pytest.mark.parametrize(
    ("cell", "day", "at"),
    [
        ("2026-11-20", date(2026, 11, 20), None),
        ("2026/11/20 10:05:59", date(2026, 11, 20), time(10, 5)),
        ("2026年11月20日", date(2026, 11, 20), None),
        ("20261120", date(2026, 11, 20), None),
        ("46346", date(2026, 11, 20), None),
        ("46346.5", date(2026, 11, 20), None),
        ("11/20/2026", date(2026, 11, 20), None),
        ("05/05/2026", date(2026, 5, 5), None),
        ('="2026-11-20"', date(2026, 11, 20), None),
        ("11-20", date(2026, 11, 20), None),
    ],
)
def test_days_as_exports_write_them(cell, day, at):
    assert moment_in(cell, TODAY) == Moment(day, at)


@pytest.mark.parametrize("cell", ["", " ", "-", "无", "N/A", "null"])
def test_empty_cells_say_nothing(cell):
    assert moment_in(cell, TODAY) is None
    assert option_in(cell, DEAL) == ""


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("03/04/2026", "哪个是月"),
        ("2026-13-20", "日期"),
        ("2026-02-30", "日期"),
        ("20261399", "日期"),
        ("99999", "日期"),
        ("明天", "日期"),
        ("2026-11-20 已发货", "日期"),
        ("=TODAY()", "公式"),
        ("x" * 200, "…"),
    ],
)
def test_what_is_no_day_is_not_guessed(cell, words):
    with pytest.raises(BadCell) as caught:
        moment_in(cell, TODAY)
    assert words in caught.value.says.zh


def test_text_keeps_zeros_and_refuses_formulas():
    assert text_in('="0012"') == "0012"
    with pytest.raises(BadCell):
        text_in("=1+1")


def test_options_are_named_by_value_or_title():
    for option in DEAL.options:
        for words in (option.value, option.title.zh, option.title.en):
            assert option_in(words, DEAL) == option.value
    with pytest.raises(BadCell) as caught:
        option_in("抢来的", DEAL)
    assert "sale" in caught.value.says.en


@pytest.mark.parametrize("cell", ["#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "########", "#num!"])
def test_errors_of_a_table_are_no_value(cell):
    """What a spreadsheet shows where it has no value is never taken for one."""
    for read in (text_in, number_in):
        with pytest.raises(BadCell) as caught:
            read(cell)
        assert cell in caught.value.says.zh
        assert cell in caught.value.says.en


@pytest.mark.parametrize("cell", ["7.71235E+12", "1E+14", "1.23456789012346E+17", "7.7e12"])
def test_numbers_that_lost_their_digits_are_told(cell):
    """A number of a parcel whose last digits are gone would be wrong in a letter."""
    with pytest.raises(BadCell) as caught:
        number_in(cell)
    assert "已经丢了" in caught.value.says.zh


@pytest.mark.parametrize("cell", ["YT0012", "7712345678901", '="0012"', "SF#1", "#1", "5E1", ""])
def test_other_numbers_are_as_they_are_written(cell):
    assert number_in(cell) == cell.strip('="')
