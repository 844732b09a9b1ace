"""Quantities, days and placeholders in words."""

from datetime import date

import pytest

from guide.model.kinds import Wait
from guide.model.quantities import (
    Days,
    Hours,
    Months,
    Number,
    Percent,
    Times,
    WorkingDays,
    Years,
    Yuan,
)
from guide.model.text import Text
from guide.say.words import cited, dated, day, placeholders, quantity, say, waiting
from tests.making import T
from tests.toy import TOY

WAIT = Wait(T, Hours(24), Hours(72), Hours(0))


@pytest.mark.parametrize(
    ("q", "zh", "en"),
    [
        (Hours(72), "72 小时", "72 hours"),
        (Days(1), "1 日", "1 day"),
        (Days(7), "7 日", "7 days"),
        (WorkingDays(7), "7 个工作日", "7 working days"),
        (Months(6), "6 个月", "6 months"),
        (Years(3), "3 年", "3 years"),
        (Yuan(10000), "10000 元", "10,000 yuan"),
        (Yuan(1), "1 元", "1 yuan"),
        (Times(3), "3 倍", "3 times"),
        (Percent(50), "50%", "50%"),
        (Number(26, Text("特别提款权/公斤", "SDR per kg")), "26 特别提款权/公斤", "26 SDR per kg"),
    ],
)
def test_a_quantity_has_its_unit(q, zh, en):
    """The unit comes from the type; one of something is singular in English."""
    assert (quantity(q, "zh"), quantity(q, "en")) == (zh, en)


@pytest.mark.parametrize(
    ("hours", "zh", "en"),
    [
        (0, "马上", "at once"),
        (24, "24 小时", "24 hours"),
        (36, "36 小时", "36 hours"),
        (48, "2 天", "2 days"),
    ],
)
def test_a_rule_of_thumb_counts_whole_days(hours, zh, en):
    """More than one whole day is said in days, none as at once."""
    assert (waiting(Hours(hours), "zh"), waiting(Hours(hours), "en")) == (zh, en)


def test_a_day_is_said_in_full():
    assert day(date(2026, 12, 1), "zh") == "2026年12月1日"
    assert day(date(2026, 12, 1), "en") == "1 December 2026"


def test_an_unknown_day_stays_open():
    """A day that is not known leaves its place, so that a check can find it."""
    text = Text("{opens}起，{due}止", "from {opens} to {due}")
    filled = dated(text, {"opens": date(2026, 1, 2), "due": None})
    assert filled == Text("2026年1月2日起，{due}止", "from 2 January 2026 to {due}")


def test_placeholders_become_quantities():
    """A fact's period, a named value, and the waiting time of the kind."""
    text = Text(
        "等{company-complaint-7d}，罚{years.fine}；{wait.act}", "{years.fine}, {wait.check}"
    )
    assert say(text, "zh", TOY, WAIT) == "等 7 日，罚 3000 元；3 天"
    assert say(text, "en", TOY, WAIT) == "3,000 yuan, 24 hours"


def test_no_space_before_words():
    """A space parts a Chinese character from a number, not from a word."""
    assert say(Text("请{wait.escalate}做", "{wait.escalate}"), "zh", TOY, WAIT) == "请马上做"


@pytest.mark.parametrize(
    "words",
    ["{nothing}", "{plain}", "{years.none}", "{wait.act}", "{wait.never}", "{clause:nothing}"],
)
def test_a_placeholder_that_means_nothing_is_refused(words):
    with pytest.raises(ValueError, match=r"fact|kind|clause"):
        say(Text(words, words), "zh", TOY)


def test_a_placeholder_cites_its_fact():
    """Each fact once, in order; a waiting time is none."""
    text = Text("{b}{wait.act}{a.x}", "{a} {b}")
    assert cited(text) == ("b", "a")
    assert placeholders(text.zh) == ("b", "wait.act", "a.x")
