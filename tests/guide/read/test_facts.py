"""Facts of a trace: carrier, number, last scan, signature, silence, the courier's phone."""

from datetime import date, datetime, time

import pytest

from guide.days.silence import Clock
from guide.kb import KB
from guide.read.facts import brand_of
from guide.read.recognise import recognise

TODAY = date(2026, 11, 28)


def facts(text, now=None):
    return recognise(KB, text, TODAY, Clock(TODAY, now)).facts


WORKED = """中通 73100000000001
11-20 18:20 【武汉】快件已到达 武汉转运中心
11-18 已揽收"""


def test_a_worked_case():
    """Carrier, number, last scan with hour and place, posting day, hours to the first of today."""
    told = facts(WORKED)
    assert (told.carrier, told.service) == ("zto", "express")
    assert told.number == "73100000000001"
    assert (told.last.on, told.last.at) == (date(2026, 11, 20), time(18, 20))
    assert told.last.place == "武汉转运中心"
    assert told.posted == date(2026, 11, 18)
    assert told.silent_hours == 173
    assert told.signed is None


@pytest.mark.parametrize(
    ("text", "now", "hours"),
    [
        ("2026-11-27 18:00 快件到达【甲地】", None, 6),
        ("2026-11-27 18:00 快件到达【甲地】", datetime.fromisoformat("2026-11-28T09:00"), 15),
        ("11月27日 快件到达【甲地】", None, 0),
        ("11月26日 快件到达【甲地】", None, 24),
        ("2026-12-30 18:00 快件到达【甲地】", None, None),
        ("快件到达【甲地】", None, None),
    ],
)
def test_silence_is_counted_for_certain(text, now, hours):
    """From the scan's hour, or the end of its day, to now or the first moment of today."""
    assert facts(text, now).silent_hours == hours


def test_without_a_day_nobody_counts():
    """Hours need a today."""
    assert recognise(KB, WORKED).facts.silent_hours is None


@pytest.mark.parametrize(
    ("text", "carrier", "service"),
    [
        ("顺丰速运 派送中", "sf", "express"),
        ("顺丰同城 骑手已取货", None, "instant"),
        ("闪送员已取件", None, "instant"),
        ("中国邮政 挂号信 已收寄", "chinapost", "post"),
        ("EMS 已收寄", "ems", "express"),
        ("items shipped", None, None),
        ("UPS: out for delivery", "ups", "express"),
        ("SF1000000000000 派送中", "sf", "express"),
        ("安能物流 已到达", None, "freight"),
        ("派送中", None, None),
        ("先发中通，后转韵达", "zto", "express"),
        ("123456789012 派送中", None, None),
    ],
)
def test_who_carries_it(text, carrier, service):
    """The name that stands first in the text, else a number that only one carrier has."""
    told = facts(text)
    assert (told.carrier, told.service) == (carrier, service)


def test_a_name_inside_a_word_is_no_name():
    """Latin names are words of their own, also where they come a second time."""
    assert brand_of("groups and ups", KB.brands).carrier == "ups"
    assert brand_of("groups", KB.brands) is None


def test_the_number_of_the_carrier_named():
    """Of several numbers the one that the carrier can have; else the first."""
    assert facts("韵达 SF1000000000000 432000000000000").number == "432000000000000"
    assert facts("闪送 SF1000000000000").number == "SF1000000000000"


@pytest.mark.parametrize(
    ("line", "by"),
    [
        ("已签收，签收人：本人", "本人"),
        ("您的快件已由【王某】代签收", "王某"),
        ("已签收（前台签收），感谢使用", "前台"),
        ("门卫代收，已签收", "门卫"),
        ("Delivered, signed for by: J DOE", "J DOE"),
        ("已签收，签收人：已签收", None),
        ("已签收", None),
    ],
)
def test_who_signed(line, by):
    """The signer as the text says it; "signed" is no name."""
    told = facts(f"2026-11-27 10:00 {line}")
    assert told.signed.on == date(2026, 11, 27)
    assert told.signed.by == by


def test_signed_without_a_day():
    """A signature that no time stands beside has no day."""
    assert facts("已签收，签收人：家人").signed == (None, "家人")


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("快件到达【杭州转运中心】", "杭州转运中心"),
        ("【苏州市】正在派送", "苏州市"),
        ("【13000000000】正在派送", None),
        ("正在派送", None),
        ("Arrived at Memphis Hub", "Memphis Hub"),
        ("Arrived at the north side hub one two", "the north side hub one"),
    ],
)
def test_where_it_was(line, place):
    """The place as the text writes it; a number is none."""
    assert facts(f"2026-11-27 10:00 {line}").last.place == place


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("派送中，快递员：王某 13000000000", "13000000000"),
        ("派件员 李某（0571-0000000）派送中", "0571-0000000"),
        ("派送中，客服 13000000000", None),
        ("派送员王生 電話 (020)00000000 派送中", "(020)00000000"),
        ("派件员：李某 电话 130 0000 0000 正在派件", "130 0000 0000"),
        ("快遞員陳生 5000 0000 派送中", "5000 0000"),
        ("外送員 0900-000-000 配送中", "0900-000-000"),
        ("业务员李某(0571-00000000转8001)派件", "0571-00000000"),
        ("揽收员 86-13000000000 已揽收", "13000000000"),
        ("由【某地】的李某（13000000000）派送中", "13000000000"),
        ("正在派件，联系电话：13000000000", "13000000000"),
        ("Courier Lee, +86 130 0000 0000, is out for delivery", "+86 130 0000 0000"),
        ("派件中，客服电话：0571-00000000", None),
        ("快递员李某，收件人电话 13000000000", None),
        ("快递员已放驿站，驿站电话 0571-00000000", None),
        ("快递员 130****0000 正在派件", None),
    ],
)
def test_the_couriers_phone(text, phone):
    """Only a number that stands beside the courier is his."""
    assert facts(text).phone == phone


@pytest.mark.parametrize("turned", [False, True])
def test_the_newest_courier_is_called(turned):
    """Whoever brings it now, not who fetched it from the sender; in whatever order it is pasted."""
    lines = [
        "2026-11-25 10:00:00 揽收员 李某 13000000000 已揽收",
        "2026-11-27 09:00:00 派件员 王某 13100000000 正在派件",
    ]
    assert facts("\n".join(lines[::-1] if turned else lines)).phone == "13100000000"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2026-11-27 20:00 包裹已到驿站，请凭取件码取件", None),
        ("2026-11-25 20:00 包裹已到驿站，请凭取件码取件", "pickup_overdue"),
        ("2026-11-27 07:41 派送中", None),
        ("2026-11-27 02:00 快件离开【甲地】", None),
        ("2026-11-20 02:00 快件离开【甲地】", "stalled"),
    ],
)
def test_nothing_is_late_before_its_own_time(text, kind):
    """One calendar day is not a day of waiting."""
    found = recognise(KB, text, TODAY, Clock(TODAY))
    assert [one.id for one in found.kinds] == ([kind] if kind else [])


@pytest.mark.parametrize("line", ["快件丢失，已登记理赔", "海关查验，暂扣", "请缴纳关税"])
def test_silence_is_no_news_after_what_is_definite(line):
    """A loss or a hold at customs has a clock of its own."""
    found = recognise(KB, f"2026-11-10 10:00 {line}", TODAY, Clock(TODAY))
    assert "no_scan" not in {one.id for one in found.warnings}
