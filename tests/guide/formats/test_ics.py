"""Calendar files, read back by an independent parser (icalendar)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from guide.formats.ics import LIMIT, Event, calendar, escape, fold, plain

TODAY = date(2026, 11, 22)
ANY = st.text(st.characters(exclude_categories=()), max_size=200)
NASTY = (
    "逗号,分号;反斜\\n杠\r\n换行\r又一行\u2028行\u2029段\x85下\x00\x07\u202e倒\ud800END:VCALENDAR"
)


def one(summary="标题", description="说明", **more):
    return Event("a-1@zhuijian", date(2026, 12, 1), summary, description, **more)


def read(*events):
    text = calendar(events, TODAY, "追件")
    return [part for part in Calendar.from_ical(text).walk() if part.name == "VEVENT"]


def test_an_event_reads_back():
    """Days, texts, address and alarms arrive as they were."""
    url = "https://example.org/wizard/#v=1&seen=refused"
    (event,) = read(one(url=url, alarms=(3, 0)))
    assert event["DTSTART"].dt == date(2026, 12, 1)
    assert event["DTEND"].dt == date(2026, 12, 2)
    assert str(event["URL"]) == url
    assert str(event["UID"]) == "a-1@zhuijian"
    alarms = [part["TRIGGER"].dt for part in event.walk() if part.name == "VALARM"]
    assert alarms == [timedelta(hours=-63), timedelta(hours=9)]


def test_the_stamp_is_the_beginning_of_today_in_beijing():
    """No clock is read; the stamp is UTC."""
    (event,) = read(one())
    assert event["DTSTAMP"].dt.isoformat() == "2026-11-21T16:00:00+00:00"


@given(ANY, ANY)
def test_any_text_stays_in_its_field(summary, description):
    """No character leaves its property, and each that can be shown arrives."""
    (event,) = read(one(summary, description))
    assert set(event) == {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP"}
    assert str(event["SUMMARY"]) == plain(summary)
    assert str(event["DESCRIPTION"]) == plain(description)


@given(ANY)
def test_lines_are_folded_between_characters(text):
    """No line is longer than 75 octets, each ends in CRLF, and unfolding gives the text."""
    whole = calendar((one(text, text),), TODAY, text).encode()
    lines = whole.split(b"\r\n")
    assert lines.pop() == b""
    assert max(map(len, lines)) <= LIMIT
    assert all(line.decode() for line in lines)
    assert not set(b"\r\n") & set(b"".join(lines))


def test_folding_fills_each_line():
    """A line breaks only where the next character would be too much."""
    assert [len(part) for part in fold("x" * 75)] == [75]
    assert [len(part) for part in fold("x" * 76)] == [75, 2]
    assert [len(part.encode()) for part in fold("字" * 26)] == [75, 4]


@pytest.mark.parametrize("break_", ["\n", "\r", "\r\n", "\u2028", "\u2029", "\x85", "\x0b", "\x0c"])
def test_every_line_break_is_escaped(break_):
    r"""All of them become \n inside the value."""
    assert escape(f"a{break_}b") == "a\\nb"


def test_what_cannot_be_shown_is_left_out():
    """Controls, lone surrogates and marks of direction disappear."""
    (event,) = read(one(NASTY, NASTY))
    assert not set("\x00\x07\u202e\ud800") & set(str(event["SUMMARY"]))
    assert str(event["SUMMARY"]).endswith("END:VCALENDAR")


def test_an_empty_calendar_is_sound():
    """No events: still a calendar."""
    assert read() == []
