"""What a whole trace tells: solved, signed too early, tried twice, silent."""

from dataclasses import dataclass, field
from datetime import date

import pytest

from guide.kb.signs import SIGNS
from guide.kb.weights import WEIGHTS
from guide.model.base import KnowledgeBase
from guide.model.carriers import Carrier
from guide.read.recognise import recognise
from guide.read.story import WARNINGS

TODAY = date(2026, 11, 22)


@dataclass
class Stub:
    """A kind with nothing but its waiting time."""

    wait: object = field(default_factory=lambda: Hours(48))


@dataclass
class Hours:
    n: int

    @property
    def act(self):
        return self


KB = KnowledgeBase(
    version="test",
    signs=SIGNS,
    weights=(WEIGHTS,),
    kinds={"stalled": Stub(), "delivery_overdue": Stub()},
)


def read(*lines, today=None):
    found = recognise(KB, "\n".join(lines), today)
    return (
        [one.id for one in found.kinds],
        [one.id for one in found.states],
        [one.id for one in found.warnings],
    )


MOVES = "2026-11-18 09:00 快件离开【甲地】"
FAILS = "2026-11-19 12:00 派送不成功(因电话无人接听)"
OUT = "2026-11-20 09:00 派送中"
SIGNED = "2026-11-20 18:00 已签收"


@pytest.mark.parametrize(
    ("lines", "kinds", "states", "warnings"),
    [
        ((MOVES, FAILS), ["recipient_unreachable"], ["s_in_transit"], []),
        ((FAILS, OUT), [], ["s_out_for_delivery"], ["solved_later"]),
        ((FAILS, SIGNED), [], ["s_delivered"], ["solved_later"]),
        ((OUT, SIGNED), [], ["s_delivered"], []),
        (
            (FAILS, "2026-11-20 10:00 快件离开【乙地】"),
            ["recipient_unreachable"],
            ["s_in_transit"],
            [],
        ),
        (("2026-11-18 01:00 爆仓", FAILS), ["recipient_unreachable"], [], []),
        (("2026-11-18 01:00 破损", OUT), ["damaged"], ["s_out_for_delivery"], []),
        (
            ("2026-11-18 01:00 已退回", "2026-11-21 01:00 已签收"),
            ["returned"],
            ["s_delivered"],
            [],
        ),
        (
            ("2026-11-18 01:00 退回中", "2026-11-21 01:00 已签收"),
            ["returned", "returning"],
            ["s_delivered"],
            [],
        ),
        ((SIGNED, "2026-11-21 09:00 派送中"), [], ["s_out_for_delivery"], ["signed_then_moved"]),
        ((SIGNED, "2026-11-20 18:00 派送中"), [], ["s_delivered"], []),
        ((SIGNED, "2026-11-21 09:00 短信通知收件人"), [], ["s_delivered"], []),
        (
            ("2026-11-19 12:00 无人签收", FAILS),
            ["recipient_unreachable", "recipient_absent"],
            [],
            [],
        ),
        (
            ("2026-11-18 12:00 无人签收", FAILS),
            ["recipient_unreachable", "recipient_absent"],
            [],
            ["two_attempts"],
        ),
        (("第二次派送失败",), ["attempt_failed"], [], ["two_attempts"]),
        (("无人签收", "无人签收"), ["recipient_absent"], [], ["two_attempts"]),
        (("短信通知收件人",), [], ["s_info"], []),
        (("无关的话", "也无关"), [], [], []),
    ],
)
def test_stories(lines, kinds, states, warnings):
    """A later scan solves what it can solve; damage and return stay."""
    assert read(*lines) == (kinds, states, warnings)


def test_back_and_forth():
    """Twice between the same two places is a loop."""
    trip = [f"2026-11-1{day} 09:00 快件到达【{place}】" for day, place in enumerate("甲乙甲乙")]
    assert read(*trip)[2] == ["loop"]
    assert read(*trip[:3])[2] == []


@pytest.mark.parametrize(
    ("line", "kinds", "warnings"),
    [
        (MOVES, ["stalled"], ["no_scan"]),
        ("2026-11-21 09:00 快件离开【甲地】", [], []),
        ("2026-11-18 09:00 派送中", ["delivery_overdue"], ["no_scan"]),
        ("2026-11-18 09:00 已签收", [], []),
        ("2026-11-18 09:00 收件人不在家", ["recipient_absent"], ["no_scan"]),
        ("2026-11-18 09:00 快件已销毁", ["destroyed_abandoned"], []),
        ("快件离开【甲地】", [], []),
    ],
)
def test_silence(line, kinds, warnings):
    """No scan for longer than the kind's own rule of thumb is a candidate, not before."""
    assert read(line, today=TODAY)[::2] == (kinds, warnings)


def test_a_kind_nobody_described_gives_no_silence():
    """Without a kind there is no rule of thumb to go by."""
    found = recognise(KnowledgeBase(version="test", signs=SIGNS, weights=(WEIGHTS,)), MOVES, TODAY)
    assert found.kinds == found.warnings == ()


def test_reasons_are_few():
    """Ten equal lines speak through the last few of them."""
    found = recognise(KB, "\n".join(f"2026-11-{day:02} 10:00 收件人不在家" for day in range(1, 11)))
    assert [because.at for because in found.kinds[0].because] == [9, 8, 7, 6, 5]
    assert all(one.id in WARNINGS for one in found.warnings)


def carrier(site):
    return Carrier(
        id="one", title=None, group="cn", hotline="", hotline_confidence="low", hotline_note=None,
        site=site, formats=(), codes=(), claims=(), sources=(), checked_on=TODAY,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kinds", "warnings"),
    [
        ("包裹延误，见 https://www.one.example/x", ["transit_delay"], []),
        (
            "包裹延误，见 https://other.example/x",
            ["scam_suspect", "transit_delay"],
            ["scam_suspect"],
        ),
        ("包裹延误，请点击查看", ["scam_suspect", "transit_delay"], ["scam_suspect"]),
        ("派送中，请点击查看", [], []),
        ("派送中，见 https://other.example/x", [], ["scam_suspect"]),
        ("加微信，见 https://other.example/x", ["scam_suspect"], ["scam_suspect"]),
    ],
)
def test_links(text, kinds, warnings):
    """A stranger's link with an alarm is a suspicion, without one a warning."""
    kb = KnowledgeBase(
        version="test",
        signs=SIGNS,
        weights=(WEIGHTS,),
        carriers={"one": carrier("https://one.example"), "two": carrier("")},
    )
    found = recognise(kb, text)
    assert [one.id for one in found.kinds][: len(kinds)] == kinds
    assert bool(found.kinds) == bool(kinds)
    assert [one.id for one in found.warnings] == warnings
