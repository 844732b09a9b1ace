"""What a trace tells besides its kind: carrier, number, last scan, signature, silence.

Nothing here is guessed: a fact that the text does not hold is None. Names of persons are given
as they stand, for the reader's own letter on the reader's own device; they are sent nowhere.
"""

import re
from collections.abc import Sequence
from datetime import date, time
from typing import NamedTuple

from guide.days.silence import Clock
from guide.model.base import KnowledgeBase
from guide.model.carriers import Brand
from guide.read.events import Event
from guide.read.judge import is_state
from guide.read.places import stretch
from guide.read.progress import DELIVERED
from guide.text.codes import hidden
from guide.text.patterns import Later
from guide.text.phones import courier_phone

_LAST = "last"  # the date of the last scan, for the clock
_LONGEST_NAME = 16
_MOST_SCANS = 60  # in which the courier's number is looked for, the newest first
_MOST_SEARCHED = 4_000  # characters of each, and of the text
_BRACKET = re.compile(r"[【\[]([^】\]]{2,24})[】\]]")
_NO_PLACE = re.compile(r"\d{3}|码|签收|本人|代收点$")
_SIGNER = Later(
    r"签收人\s?[:：是为]?\s?[【\[]?\s?(?P<a>[^\s,，。.;；:：()（）【】\[\]]{1,16})"
    r"|[由被]\s?[【\[]?(?P<b>[^\s,，。;；()（）【】\[\]]{1,16})[】\]]?\s?(?:代为?签收|代收|签收)"
    r"|签收\s?[（(](?P<c>[^()（）]{1,12}?)(?:签收|收)?\s?[)）]"
    r"|(?P<d>本人|家人|门卫|前台|物业|同事|邻居|保安|驿站|快递柜|丰巢|他人)(?:代为?)?(?:签收|代收|收)"
    r"|(?:signed for by|signed by|received by|left with)\s?:?\s?(?P<e>[A-Za-z][A-Za-z .'-]{0,24})",
    re.IGNORECASE,
)
_NOT_A_NAME = re.compile(r"^(?:已?签收|\*+|您?的?快件|感谢.*|凭取货码签收|[\d*]+)$")


class Last(NamedTuple):
    """The last scan that has a time: its day, its hour if told, its place and its line.

    No code that hands the parcel over stands in the line: it goes into letters.
    """

    on: date
    at: time | None
    place: str | None
    line: str


class Signed(NamedTuple):
    """Who signed, as the text says it, and on which day."""

    on: date | None
    by: str | None


class Facts(NamedTuple):
    """What the text tells; None for what it does not."""

    carrier: str | None = None
    service: str | None = None
    number: str | None = None
    last: Last | None = None
    signed: Signed | None = None
    posted: date | None = None
    silent_hours: int | None = None
    phone: str | None = None  # of the courier


def facts(
    text: str,
    events: Sequence[Event],
    kb: KnowledgeBase,
    brand: Brand | None,
    numbers: Sequence[tuple[str, tuple[str, ...]]],
    marks: tuple[str, ...],
    clock: Clock | None,
) -> Facts:
    """Return what `text` tells, whose scans are `events`, oldest first.

    `brand` is whom it names, `numbers` are those found in it, `marks` the words before a place.
    """
    number, by_number = _number(numbers, brand.carrier if brand else None)
    carrier = brand.carrier if brand else by_number
    known = next((one for one in kb.brands if one.carrier == carrier), None) if carrier else None
    last = _last(events, marks)
    return Facts(
        carrier if carrier in kb.carriers else None,
        (brand or known).service if (brand or known) else None,  # type: ignore[union-attr]
        number,
        last,
        _signed(events),
        next(
            (e.scan.when[0] for e in events if e.judged.top == "s_picked_up" and e.scan.when), None
        ),
        _silent(last, clock),
        _phone(text, events),
    )


def _phone(text: str, events: Sequence[Event]) -> str | None:
    """Return the courier's number of the newest scan that has one, or of the text."""
    lines = (event.scan.text for event in reversed(events[-_MOST_SCANS:]))
    told = (courier_phone(line[:_MOST_SEARCHED]) for line in (*lines, text))
    return next((phone for phone in told if phone), None)


def brand_of(folded: str, brands: Sequence[Brand]) -> Brand | None:
    """Return whom a folded text names first, by the longest name that stands there."""
    best: tuple[int, int] | None = None
    found = None
    for brand in brands:
        for name in brand.names:
            at = _find(folded, name)
            if at >= 0 and (best is None or (at, -len(name)) < best):
                best, found = (at, -len(name)), brand
    return found


def _find(text: str, name: str) -> int:
    """Return where `name` stands in `text` as a word of its own, or -1."""
    at = text.find(name)
    while at >= 0 and name.isascii():
        around = text[at - 1 : at] + text[at + len(name) : at + len(name) + 1]
        if not any(char.isascii() and char.isalnum() for char in around):
            return at
        at = text.find(name, at + 1)
    return at


def _number(
    numbers: Sequence[tuple[str, tuple[str, ...]]], carrier: str | None
) -> tuple[str | None, str | None]:
    """Return the waybill's number, and the only carrier that it can be of, if there is one."""
    for number, of in numbers:
        if carrier is not None and carrier in of:
            return number, carrier
    if not numbers:
        return None, None
    number, of = numbers[0]
    return number, of[0] if len(of) == 1 or not number.isdecimal() else None


def _last(events: Sequence[Event], marks: tuple[str, ...]) -> Last | None:
    dated = [event for event in events if event.scan.when is not None]
    if not dated:
        return None
    event = max(dated, key=lambda one: one.scan.when or (date.min, 0))
    day, second = event.scan.when or (date.min, 0)
    at = time(second // 3600, second // 60 % 60) if event.scan.timed else None
    return Last(day, at, _place(event, marks), hidden(event.scan.text.strip()))


def _place(event: Event, marks: tuple[str, ...]) -> str | None:
    """Return the place of a scan, in the reader's own characters."""
    found = stretch(event.folded.text, marks)
    if found:
        return event.folded.words(*found)
    for match in _BRACKET.finditer(event.scan.text):
        if not _NO_PLACE.search(match.group(1)):
            return match.group(1).strip()
    return None


def _signed(events: Sequence[Event]) -> Signed | None:
    for event in reversed(events):
        tops = {claim.of for claim in event.judged.states}
        if is_state(event.judged.top) and tops & set(DELIVERED):
            day = event.scan.when[0] if event.scan.when else None
            return Signed(day, _signer(event.scan.text))
    return None


def _signer(line: str) -> str | None:
    for match in _SIGNER.found.finditer(line):
        name = next(part for part in match.groups() if part is not None).strip(" *")
        if name and len(name) <= _LONGEST_NAME + 8 and not _NOT_A_NAME.match(name):
            return name
    return None


def _silent(last: Last | None, clock: Clock | None) -> int | None:
    """Return the whole hours since the last scan, for certain; None where no day is known."""
    if last is None or clock is None or last.on > clock.today:
        return None
    times = {_LAST: last.at} if last.at else {}
    return Clock(clock.today, clock.now, times).silent(last.on, _LAST)
