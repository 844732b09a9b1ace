"""Whole traces as the apps of carriers show them: the current state and what went wrong."""

import pytest

from guide.kb.signs import SIGNS
from guide.kb.weights import WEIGHTS
from guide.model.base import KnowledgeBase
from guide.read.recognise import recognise

KB = KnowledgeBase(version="test", signs=SIGNS, weights=(WEIGHTS,))

# Newest first, as pasted: headers, buttons and courtesy among the scans.
TRACES = {
    "delivered after two failed visits": (
        """快递公司：甲地速运
运单号：见面单　复制
查看地图
2026-11-12 10:02:11 已签收，签收人：本人，感谢使用，期待再次为您服务
2026-11-12 08:10:00 快件正在派送途中，请您准备签收（派件人：张某）
2026-11-11 19:00:00 快件派送不成功（因电话无人接听），待再次派送
2026-11-11 08:30:00 快件交给张某，正在派送途中
2026-11-10 18:00:00 快件派送不成功（因收方客户不在），待再次派送
2026-11-10 08:21:09 正在派送途中，请您准备签收
2026-11-10 06:01:00 快件到达【乙市某某营业点】
2026-11-09 21:00:00 快件在【丙市中转场】已装车，准备发往【乙市中转场】
2026-11-08 17:00:00 甲地速运 已收取快件""",
        [],
        "s_delivered",
        {"two_attempts", "solved_later"},
    ),
    "waiting at a station": (
        """11-12 11:02 【乙市】快件已由【某某小区驿站】代收，请凭取件码及时领取，如有疑问请电联
11-12 08:04 【乙市】【乙市东区】的李某正在第1次派件，请保持电话畅通，并耐心等待
11-12 08:03 【乙市】快件已经到达【乙市东区】
11-11 23:50 【丙市】快件离开【丙市中转部】已发往【乙市东区】
11-11 20:12 【丙市】【丙市西区】的王某已揽收""",
        [],
        "s_ready_for_pickup",
        set(),
    ),
    "refused and on the way back": (
        """2026/11/12 09:11 快件正在退回寄方途中
2026/11/11 17:45 收件人拒绝签收，快件将退回
2026/11/11 08:30 【乙市某某网点】派件员正在为您派件
2026/11/11 06:12 到达目的地网点【乙市某某网点】，快件将很快进行派送
2026/11/09 19:40 进行揽件扫描""",
        ["returning", "refused"],
        None,
        set(),
    ),
    "post, no one home": (
        """2026-11-12 16:20 【某某投递部】投递结果反馈-未妥投，备注（收件人不在家，安排再投）
2026-11-12 08:13 【某某投递部】安排投递，投递员：见面单
2026-11-12 07:33 到达【某某投递部】
2026-11-11 21:31 离开【乙市中心】，下一站【某某投递部】
2026-11-10 10:05 【甲地营业部】已收寄""",
        ["recipient_absent"],
        None,
        set(),
    ),
    "taken out of the locker": (
        """2026-11-13 09:00 快递员已将包裹从快递柜取出
2026-11-11 12:00 快件已存入丰巢柜，请凭取件码取件
2026-11-11 08:00 正在派件""",
        ["pulled_from_locker"],
        None,
        set(),
    ),
    "customs wants papers": (
        """2026-11-12 10:00 海关要求收件人补充身份证信息
2026-11-11 09:00 等待清关
2026-11-10 22:00 航班抵达
2026-11-08 10:00 已交航
2026-11-06 12:00 国际包裹已揽收""",
        ["customs_docs"],
        None,
        set(),
    ),
    "the delay is over": (
        """Nov 12, 2026 9:15 AM Out for delivery
Nov 12, 2026 6:02 AM Arrived at local facility
Nov 11, 2026 8:00 PM A late trailer has caused a delay
Nov 10, 2026 5:00 PM Departed from facility
Nov 9, 2026 4:00 PM Shipment picked up
Nov 8, 2026 9:00 AM Shipper created a label""",
        [],
        "s_out_for_delivery",
        {"solved_later"},
    ),
    "parcel shop in traditional characters": (
        """2026-11-12 18:20 買家未取包裹，已退回物流中心
2026-11-05 14:02 包裹配達取件門市
2026-11-04 03:10 物流中心驗收成功
2026-11-03 20:00 賣家已到門市寄件""",
        ["returning", "pickup_overdue"],
        None,
        set(),
    ),
}


def told(text):
    found = recognise(KB, text)
    return (
        [one.id for one in found.kinds],
        next((one.id for one in found.states), None),
        {one.id for one in found.warnings},
    )


@pytest.mark.parametrize("newest_first", [True, False])
@pytest.mark.parametrize("name", TRACES)
def test_the_last_scan_counts(name, newest_first):
    """The newest scan tells the state, whichever end it stands at; solved problems warn."""
    text, kinds, state, warnings = TRACES[name]
    lines = text.split("\n") if newest_first else text.split("\n")[::-1]
    found_kinds, found_state, found_warnings = told("\n".join(lines))
    assert set(found_kinds[: len(kinds)]) == set(kinds)
    assert bool(found_kinds) == bool(kinds)
    assert state is None or found_state == state
    assert warnings <= found_warnings


def test_headers_and_buttons_say_nothing():
    """What an app writes around a trace is no scan."""
    text = "快递公司\n运单号\n复制\n查看地图\n联系快递员\n确认收货\n物流详情\n官方电话"
    assert told(text)[0] == []


@pytest.mark.parametrize("days", [4, 20])
def test_a_long_trace(days):
    """Many hubs on the way do not hide the last scan."""
    hubs = [
        f"2026-11-{day:02} {hour:02}:00:00 快件{verb}【{day}号中转场】"
        for day in range(1, days + 1)
        for hour, verb in ((8, "到达"), (20, "离开"))
    ]
    text = "\n".join([*hubs, "2026-11-25 10:00:00 快件派送不成功（因收件地址不详）"])
    assert told(text)[0] == ["address_problem"]
