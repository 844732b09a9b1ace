"""The fields `read`, `fills` and `choices` of a recognition."""

import json

import pytest

from guide.api import handle

WORKED = """中通 73100000000001
11-20 18:20 【武汉】快件已到达 武汉转运中心
11-18 已揽收"""


def reply(text, **fields):
    request = {"do": "recognise", "text": text, "today": "2026-11-28", **fields}
    return json.loads(handle(json.dumps(request)))


def test_what_a_trace_fills():
    """Answers, dates, times and blanks carry the names that other requests take."""
    found = reply(WORKED)
    assert [choice["id"] for choice in found["choices"]] == ["stalled"]
    assert found["read"]["last"] == {
        "on": "2026-11-20",
        "at": "18:20",
        "place": "武汉转运中心",
        "line": "11-20 18:20 【武汉】快件已到达 武汉转运中心",
    }
    assert found["read"]["silent_hours"] == 173
    assert found["fills"]["answers"] == {"seen": "stalled", "service": "express"}
    assert found["fills"]["dates"] == {"shipped_on": "2026-11-18", "last_update_on": "2026-11-20"}
    assert found["fills"]["times"] == {"last_update_on": "18:20"}
    assert found["fills"]["blanks"]["waybill"] == "73100000000001"
    assert found["fills"]["blanks"]["last_scan_on"] == "2026-11-20"


def test_what_was_filled_is_taken():
    """The advice takes answers, dates and times as they come, and so does a letter its blanks."""
    fills = reply(WORKED)["fills"]
    request = {"do": "advise", "today": "2026-11-28", "answers": fills["answers"]}
    advice = json.loads(
        handle(json.dumps({**request, "dates": fills["dates"], "times": fills["times"]}))
    )
    assert "error" not in advice


def test_now_counts_the_hours_of_today():
    """`now` moves the end of the silence; on another day it is refused."""
    assert reply(WORKED, now="2026-11-28T09:00")["read"]["silent_hours"] == 182
    assert reply(WORKED, now="2026-11-29T09:00")["error"]["code"] == "bad-now"


def test_a_pickup_code_fills_nothing():
    """It is no waybill, and a letter that quotes the last record does not hand the parcel over."""
    found = reply("2026-11-27 18:20 已存入丰巢柜，取件码：84920135，请及时领取")
    assert found["read"]["number"] is None
    assert found["read"]["last"]["line"] == (
        "2026-11-27 18:20 已存入丰巢柜，取件码：***，请及时领取"
    )
    assert "84920135" not in json.dumps([found["fills"], found["numbers"], found["masked"]])


def test_nothing_read_is_null():
    """What the text does not tell is null, and fills nothing."""
    found = reply("你好")
    assert found["read"] == {
        "carrier": None, "number": None, "last": None, "signed": None,
        "silent_hours": None, "phone": None,
    }  # fmt: skip
    assert found["fills"] == {"answers": {}, "dates": {}, "times": {}, "blanks": {}}
    assert found["choices"] == []


def test_who_signed_and_when():
    """A signature gives its day and the signer."""
    found = reply("2026-11-27 10:00 已签收，签收人：门卫")
    assert found["read"]["signed"] == {"on": "2026-11-27", "by": "门卫"}
    assert found["fills"]["dates"]["signed_on"] == "2026-11-27"
    assert found["fills"]["blanks"]["signed_by"] == "门卫"


def test_an_unsure_reading_offers_three():
    """Up to three candidates with titles, the likeliest first; `seen` is not filled."""
    found = reply("包裹在网点，有点问题")
    assert 1 < len(found["choices"]) <= 3
    shares = [choice["share"] for choice in found["choices"]]
    assert shares == sorted(shares, reverse=True)
    assert all(choice["title"] for choice in found["choices"])
    assert "seen" not in found["fills"]["answers"]
    first = (found["kinds"] or found["states"])[:1]
    assert not first or first[0]["id"] == found["choices"][0]["id"]


@pytest.mark.parametrize(
    ("text", "route"),
    [
        ("EMS EA123456789CN\n2026-11-20 10:00 Held by customs, awaiting documents", "outbound"),
        ("EMS EA123456789CN\n2026-11-20 10:00 快件已到达 武汉转运中心", None),
        ("RR123456785US\n2026-11-20 10:00 海关查验中", "inbound"),
        ("中通快递 78912345678901\n2026-11-20 10:00 快件已到达 武汉转运中心", None),
    ],
)
def test_the_way_is_read_from_a_number_of_the_posts(text, route):
    """Its end names the country of posting; a domestic parcel of China's post has one as well."""
    assert reply(text)["fills"]["answers"].get("route") == route
