"""Layouts of apps and sites: each trace is read alike however it is laid out."""

from datetime import date

import pytest

from guide.kb import KB
from guide.read.events import Event
from guide.read.judge import Judgement
from guide.read.layout import joined
from guide.read.recognise import _without_headline, recognise
from guide.read.signs.sightings import LATER, Sighting
from guide.read.trace import Scan, lines
from guide.text.fold import fold

TODAY = date(2026, 11, 28)


def texts(text):
    return [line.text.strip() for line in joined(lines(text))]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "2026-11-20 10:00 快件到达杭州转运中心等待装\n车发往下一站",
            ["2026-11-20 10:00 快件到达杭州转运中心等待装车发往下一站"],
        ),
        ("10:00\n派送失败\n电话无人接听", ["10:00", "派送失败, 电话无人接听"]),
        ("10:00 甲。\n乙", ["10:00 甲。, 乙"]),
        ("10:00 Delivered\nNEW YORK", ["10:00 Delivered, NEW YORK"]),
        (
            "10:00 The parcel could not be handed over to\nthe recipient",
            ["10:00 The parcel could not be handed over to the recipient"],
        ),
        ("10:00 Held\nat depot", ["10:00 Held, at depot"]),
        ("11月20日\n甲\n乙", ["11月20日", "甲", "乙"]),
        ("10:00 甲\n乙\n丙\n丁\n戊", ["10:00 甲", "乙", "丙", "丁", "戊"]),
        ("甲\n复制\n2026-11-20 10:00 乙", ["甲", "2026-11-20 10:00 乙"]),
        ("甲\n乙\n2026-11-20 10:00\n丙\n2026-11-19 10:00", [
            "甲, 乙", "2026-11-20 10:00", "丙", "2026-11-19 10:00"
        ]),
        ("2026-11-20\n10:00\n甲", ["2026-11-20", "10:00", "甲"]),
        ("", []),
    ],
)  # fmt: skip
def test_lines_of_one_scan_are_one(text, whole):
    """What a screen has wrapped, or an app has put in two lines, belongs together."""
    assert texts(text) == whole


# Ten layouts of one story: picked up, on the way, and the recipient cannot be reached.
LAYOUTS = {
    "time before the text": """2026-11-27 14:05:11 派送不成功，收件人电话无人接听
2026-11-27 08:30:00 快递员正在派件
2026-11-26 02:11:09 快件到达【杭州转运中心】
2026-11-25 18:20:00 已揽收""",
    "time above the text": """2026-11-27 14:05
派送不成功，收件人电话无人接听
2026-11-27 08:30
快递员正在派件
2026-11-26 02:11
快件到达【杭州转运中心】
2026-11-25 18:20
已揽收""",
    "time below the text": """派送不成功，收件人电话无人接听
2026-11-27 14:05
快递员正在派件
2026-11-27 08:30
快件到达【杭州转运中心】
2026-11-26 02:11
已揽收
2026-11-25 18:20""",
    "oldest first, no year": """11-25 18:20 已揽收
11-26 02:11 快件到达【杭州转运中心】
11-27 08:30 快递员正在派件
11-27 14:05 派送不成功，收件人电话无人接听""",
    "a headline above, wrapped lines": """派送失败
单号 00000
复制
11-27 14:05 派送不成功，收件人电话无
人接听，将再次联系
11-27 08:30 快递员正在派件
11-25 18:20 已揽收""",
    "days of the near past": """昨天 14:05 派送不成功，收件人电话无人接听
昨天 08:30 快递员正在派件
前天 02:11 快件到达【杭州转运中心】""",
    "morning and afternoon": """11月27日 下午2:05 派送不成功，收件人电话无人接听
11月27日 上午8:30 快递员正在派件
11月25日 下午6:20 已揽收""",
    "a day over its times": """11月27日
14:05 派送不成功，收件人电话无人接听
08:30 快递员正在派件
11月25日
18:20 已揽收""",
    "columns with tabs": """狀態\t時間\t營業所
派送不成功，收件人電話無人接聽\t2026/11/27 14:05\t甲營業所
配送中\t2026/11/27 08:30\t甲營業所
已集貨\t2026/11/25 18:20\t乙營業所""",
    "a table of bars": """| 2026-11-27 14:05 | 派送不成功，收件人电话无人接听 | 杭州 |
| 2026-11-27 08:30 | 快递员正在派件 | 杭州 |
| 2026-11-25 18:20 | 已揽收 | 武汉 |""",
    "all in one line": "2026-11-25 18:20:00 已揽收 2026-11-27 08:30:00 快递员正在派件 "
    "2026-11-27 14:05:00 派送不成功，收件人电话无人接听",
    "json": """[{"time":"2026-11-27 14:05:00","context":"派送不成功，收件人电话无人接听"},
{"time":"2026-11-27 08:30:00","context":"快递员正在派件"},
{"time":"2026-11-25 18:20:00","context":"已揽收"}]""",
    "markup": "<li>2026-11-27 14:05 派送不成功，收件人电话无人接听</li>"
    "<li>2026-11-27 08:30 快递员正在派件</li>",
    "English, month by name": """Nov 27, 2026 2:05 pm
Delivery attempted, recipient could not be reached by phone
HANGZHOU
Nov 27, 2026 8:30 am
Out for delivery
HANGZHOU
Nov 25, 2026 6:20 pm
Picked up
WUHAN""",
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_the_same_story_in_every_layout(name):
    """The kind is that of the last scan, and so are its day and hour."""
    found = recognise(KB, LAYOUTS[name], TODAY)
    assert found.kinds[0].id == "recipient_unreachable"
    assert found.facts.last.on == date(2026, 11, 27)
    assert (found.facts.last.at.hour, found.facts.last.at.minute) == (14, 5)
    assert "two_attempts" not in {one.id for one in found.warnings}


def test_a_headline_that_says_more_is_heard():
    """A notice above the trace that no scan repeats holds."""
    text = "您的包裹在代收点存放已超过24小时，请尽快取件\n11-27 18:20 包裹已到驿站，请凭取件码取件"
    assert recognise(KB, text, TODAY).kinds[0].id == "pickup_overdue"


def test_a_headline_with_nothing_dated_is_a_line():
    """Without any time every line counts."""
    assert recognise(KB, "派送失败\n收件人拒收").kinds


def test_a_headline_that_is_one_of_two_problems_is_heard():
    """Held or seized: which of the two is open, but that something is wrong is not."""
    text = "异常 - 货被海关扣下\n2026-11-26 11:20 正在清关中\n2026-11-24 03:15 抵达口岸"
    assert recognise(KB, text).kinds[0].id in {"customs_hold", "customs_refused"}


def test_a_headline_cut_short_is_not_heard():
    """Half a word may be anything; what the scan says counts."""
    found = recognise(KB, "Could\n2026-11-26 11:20 Out for delivery")
    assert found.kinds == ()
    assert [state.id for state in found.states] == ["s_out_for_delivery"]


@pytest.mark.parametrize(("kind", "heard"), [(0.3, False), (0.7, True)])
def test_a_headline_that_may_be_no_problem_is_not_heard(kind, heard):
    """Its kinds together have to be likelier than what is normal, whatever was learned."""
    shares = (("lost", kind), ("s_info", 1 - kind))
    seen = Judgement((Sighting(50, 0, LATER, LATER, "lost"),), (), (), shares)
    plain = fold("x")
    headline = Event(Scan(0, "x", "x", headline=True), plain, seen)
    scan = Event(Scan(1, "y", "y", (date(2026, 11, 20), 0)), plain, Judgement((), (), ()))
    assert (headline in _without_headline([headline, scan])) is heard
