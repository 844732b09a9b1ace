"""Calendar files by RFC 5545: all-day events with alarms.

Lines end in CRLF and are folded at 75 octets, never inside a character (section 3.1); text
is escaped (3.3.11) and cannot start a line of its own. There is no clock: DTSTAMP is the
beginning of `today` in Beijing, in UTC. Times of day are the reader's own: 09:00 wherever
the calendar is.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from guide.model.record import record

LIMIT = 75  # octets in a line, without its end

_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
# Controls, lone surrogates, non-characters, and marks that turn the direction of text.
_DROPPED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff"
    "\u202a-\u202e\u2066-\u2069]"
)
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


@record
class Event:
    """An all-day event. `uid` stays the same from one export to the next.

    `alarms` are days before at 09:00; 0 is the day itself.
    """

    uid: str
    on: date
    summary: str
    description: str
    url: str = ""
    alarms: tuple[int, ...] = (0,)


def calendar(events: tuple[Event, ...], today: date, name: str) -> str:
    """Return the calendar file of `events`, as exported on `today`."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Zhuijian//Zhuijian//ZH",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escape(name)}",
    ]
    for event in events:
        lines += _event(event, today)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in fold(line))


def _event(event: Event, today: date) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{escape(event.uid)}"
    # 00:00 in Beijing is 16:00 UTC of the day before.
    yield f"DTSTAMP:{today - timedelta(days=1):%Y%m%d}T160000Z"
    yield f"DTSTART;VALUE=DATE:{event.on:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{event.on + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{escape(event.summary)}"
    yield f"DESCRIPTION:{escape(event.description)}"
    if event.url:
        yield f"URL:{event.url}"
    yield "TRANSP:TRANSPARENT"
    for before in event.alarms:
        yield from _alarm(before, event.summary)
    yield "END:VEVENT"


def _alarm(before: int, summary: str) -> Iterator[str]:
    """Yield an alarm at 09:00, `before` days ahead of the event's day."""
    trigger = "PT9H" if before == 0 else f"-P{before - 1}DT15H"
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"TRIGGER:{trigger}"
    yield f"DESCRIPTION:{escape(summary)}"
    yield "END:VALARM"


def plain(text: str) -> str:
    """Return `text` with newlines as LF and nothing that cannot be shown."""
    return _DROPPED.sub("", _BREAKS.sub("\n", text))


def escape(text: str) -> str:
    r"""Return `text` as a TEXT value.

    >>> escape("a,b;c\\d\r\ne")
    'a\\,b\\;c\\\\d\\ne'
    """
    return plain(text).translate(_ESCAPES)


def fold(line: str) -> Iterator[str]:
    """Yield `line` in parts of at most 75 octets; all but the first start with a space."""
    part: list[str] = []
    used = 0
    for character in line:
        octets = len(character.encode())
        if used + octets > LIMIT:
            yield "".join(part)
            part, used = [" "], 1
        part.append(character)
        used += octets
    yield "".join(part)
