"""Layouts of carriers and shops abroad: made traces as their pages lay them out."""

from datetime import date, time

import pytest

from guide.kb import KB
from guide.read.recognise import recognise
from guide.read.stamp import day_of, stamp_of

TODAY = date(2026, 11, 28)

# The trace, what it shows first, and the day and time of its last scan.
TRACES = {
    "Shopee, the app in English": (
        """Shipping Information
SPX Express
SPXMY0123456789
Copy
27 Nov
14:05
Delivery attempt failed. Recipient could not be contacted by phone.
27 Nov
08:30
Your parcel is out for delivery
26 Nov
02:11
Parcel has arrived at sorting facility
25 Nov
18:20
Parcel has been picked up by our logistics partner""",
        "recipient_unreachable",
        (date(2026, 11, 27), time(14, 5)),
    ),
    "Shopee, the app of Taiwan": (
        """蝦皮店到店
物流編號 TW0000000000
2026-11-27 14:05
買家未於期限內取貨，包裹將退回賣家
2026-11-20 10:12
包裹已送達取件門市，請儘快取件
2026-11-18 19:40
賣家已寄件""",
        "pickup_overdue",
        (date(2026, 11, 27), time(14, 5)),
    ),
    "Ninja Van": (
        """NVSGP0000000000
Fri, 27 Nov 2026
02:05 PM
Delivery unsuccessful: recipient not home
08:30 AM
Parcel is on vehicle for delivery
Thu, 26 Nov 2026
02:11 AM
Parcel is being processed at Ninja Van warehouse - Singapore
Wed, 25 Nov 2026
06:20 PM
Successfully picked up from sender""",
        "recipient_absent",
        (date(2026, 11, 27), time(14, 5)),
    ),
    "4PX": (
        """4PX3000000000000CN
2026-11-27 14:05 London / Held by customs, inspection required
2026-11-26 08:30 London / Arrived at destination airport
2026-11-24 02:11 Shenzhen / Departed from facility
2026-11-23 18:20 Shenzhen / Parcel received by 4PX""",
        "customs_hold",
        (date(2026, 11, 27), time(14, 5)),
    ),
    "4PX in Chinese": (
        """[2026-11-27 14:05][伦敦] 快件被海关扣留查验
[2026-11-26 08:30][伦敦] 到达目的地机场
[2026-11-24 02:11][深圳] 离开处理中心
[2026-11-23 18:20][深圳] 递四方已收件""",
        "customs_hold",
        (date(2026, 11, 27), time(14, 5)),
    ),
    "J&T abroad": (
        """JT0000000000
2026-11-27 14:05:11
[KUALA LUMPUR] Problem parcel: incomplete address
2026-11-27 08:30:00
[KUALA LUMPUR] Parcel is out for delivery by sprinter
2026-11-26 02:11:09
[SHAH ALAM] Parcel has arrived at gateway
2026-11-25 18:20:00
[JOHOR] Parcel has been picked up""",
        "address_problem",
        (date(2026, 11, 27), time(14, 5)),
    ),
    "J&T abroad, times with points": (
        """27-11-2026 14.05.11 Paket gagal dikirim / Delivery failed, recipient refused
27-11-2026 08.30.00 Out for delivery
25-11-2026 18.20.00 Picked up""",
        "refused",
        (date(2026, 11, 27), time(14, 5)),
    ),
    "times with points, the day by name": (
        """27 Nov 2026 14.05.11 Parcel damaged in transit
27 Nov 2026 03.15.00 Arrived at hub
25 Nov 2026 18.20.00 Picked up""",
        "damaged",
        (date(2026, 11, 27), time(14, 5)),
    ),
}


@pytest.mark.parametrize("name", TRACES)
def test_a_trace_from_abroad_is_read(name):
    """What the last scan says, its day and its hour; no second attempt is made up."""
    text, kind, last = TRACES[name]
    found = recognise(KB, text, TODAY)
    assert found.kinds, found.states
    assert found.kinds[0].id == kind
    assert (found.facts.last.on, found.facts.last.at.replace(second=0)) == last
    assert "two_attempts" not in {one.id for one in found.warnings}


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("2026-11-27 03.15.00", 3 * 3600 + 15 * 60),
        ("27.11.2026, 23.59.59", 86_399),
        ("27 nov 2026 3.05.00 out for delivery", 3 * 3600 + 300),
        ("11月27日 03.15.00 派送中", 3 * 3600 + 15 * 60),
        ("2026-11-27 24.15.00", None),  # no hour of a day
        ("2026-11-27 03.15.00.7", None),  # a number of a version
        ("2026-11-27 192.168.10.22", None),
    ],
)
def test_a_time_may_be_written_with_points(text, second):
    """Behind a date only; elsewhere three numbers with points may be a date."""
    assert stamp_of(text).stamp.second == second


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("05-11-2026 10:00", date(2026, 11, 5)),
        ("05.11.2026 10:00", date(2026, 11, 5)),
        ("11-27-2026 10:00", date(2026, 11, 27)),
        ("11/05/2026 10:00", date(2026, 11, 5)),  # with slashes as in America
        ("27/11/2026 10:00", date(2026, 11, 27)),
    ],
)
def test_the_day_stands_first_with_points_and_dashes(text, day):
    """Unless the second number is no month."""
    assert day_of(stamp_of(text).stamp, TODAY) == day


def test_three_numbers_with_points_alone_are_no_time():
    assert stamp_of("version 03.15.00") is None


@pytest.mark.parametrize(
    "line",
    ["快件已到达【上海转运中心】", "快件到达转运中心", "到达分拨中心", "快件已到达中转场"],
)
def test_no_word_is_quoted_in_half(line):
    """A stretch that decides holds words as a whole, however the carrier calls the place."""
    trace = f"2026-11-18 10:00:00 {line}\n2026-11-17 08:00:00 【义乌】已揽收"
    for found in recognise(KB, trace, TODAY).kinds + recognise(KB, trace, TODAY).states:
        for because in found.because:
            for word in ("转运中心", "分拨中心", "中转场"):
                at = because.line.find(word)
                start = because.line.find(because.words)
                end = start + len(because.words)
                cut = at < start < at + len(word) or at < end < at + len(word)
                assert at < 0 or not cut, because.words
