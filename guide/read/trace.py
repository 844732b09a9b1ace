"""Reading a pasted trace: its lines, their times, and their order, oldest first."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import pairwise

from guide.model.record import record
from guide.read.layout import Line, is_backwards, joined
from guide.read.stamp import Stamp, Stamped, day_of, full_stamps, stamp_of
from guide.text.fold import narrow

MOST_ROWS = 1_000  # that are read from either end of a text
_BREAKS = ("<br", "</p", "</li", "</div", "</tr", "</td")
# Years of no meaning, for traces that name none: only the order of the days is used.
_ANY_YEAR = date(2000, 12, 31)
_OVER_NEW_YEAR = date(2000, 6, 30)

When = tuple[date, int]  # day, second of the day


@record
class Scan:
    """One line of a trace with what is known of its time."""

    at: int
    text: str
    plain: str
    when: When | None = None
    timed: bool = False  # whether `when` tells an hour, not only a day
    headline: bool = False  # whether it stands above the first time


def lines(text: str) -> list[Line]:
    """Return the pieces of `text` that may hold one scan each, blank ones left out.

    Of a flood of rows only those near both ends are read: the latest scan is at one of them.
    """
    found = []
    rows = text.split("\n")
    for at, line in enumerate(rows):
        if MOST_ROWS <= at < len(rows) - MOST_ROWS:
            continue
        whole, low = line.rstrip("\r"), narrow(line)
        edges = [0, *_cuts(low), len(whole)]
        for start, end in pairwise(edges):
            plain = low[start:end]
            if plain.strip():
                stamped = stamp_of(plain) or _within(plain)
                found.append(Line(at, whole[start:end], plain, stamped))
    return found


def unread(text: str) -> int:
    """Return how many rows of `text` `lines` leaves out."""
    return max(0, text.count("\n") + 1 - 2 * MOST_ROWS)


def _within(plain: str) -> Stamped | None:
    """Return the day and time that stand inside a row of a table or of data, or None."""
    spans = full_stamps(plain)
    stamped = stamp_of(plain[slice(*spans[0])]) if len(spans) == 1 else None
    return stamped._replace(alone=False) if stamped else None


def _cuts(low: str) -> list[int]:
    """Return where markup breaks a line, or the stamps of a whole trace in one line."""
    cuts = {at for mark in _BREAKS for at in _places(low, mark)} if "<" in low else set()
    stamps = full_stamps(low)
    if len(stamps) > 1:
        first = low[: stamps[0][0]].strip(" \t[")
        ends_with_stamp = not low[stamps[-1][1] :].strip(" \t]\r")
        after_text = bool(first) and ends_with_stamp
        cuts |= {end if after_text else start for start, end in stamps}
    return sorted(cuts)


def _places(text: str, mark: str) -> Iterable[int]:
    at = text.find(mark)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1)


def scans(found: Sequence[Line], today: date | None) -> list[Scan]:
    """Return the scans of `found` in their order there, each with its time where one is told.

    A line with nothing but a time belongs to the lines after it; where the text ends with
    such a line and does not begin with one, to the lines before it. Times without a day above
    the first day are of `today`, if that is known: so apps show them.
    """
    latest = _latest(found, today)
    found = joined(found)
    backwards = is_backwards(found)
    first = next((place for place, line in enumerate(found) if line.is_timed), 0)
    result: list[Scan] = []
    heading: Stamp | None = None
    of_today = today is not None and not backwards and any(_has_day(line) for line in found)
    for place, line in reversed(tuple(enumerate(found))) if backwards else enumerate(found):
        stamp = line.stamped.stamp if line.stamped else None
        if of_today and _has_day(line):
            of_today, heading = False, None
        if of_today and stamp is not None:
            stamp = stamp._replace(days_ago=0)
        if line.stamped and line.stamped.alone:
            heading = _joined(stamp or line.stamped.stamp, heading)
        else:
            stamp = _joined(stamp, heading) if stamp else heading
            when = _when(stamp, latest)
            timed = when is not None and stamp is not None and stamp.second is not None
            above = not backwards and place < first and stamp is None
            result.append(Scan(line.at, line.text, line.plain, when, timed, above))
    return result[::-1] if backwards else result


def _has_day(line: Line) -> bool:
    """Return whether a line names a day, by a date or by a word such as yesterday."""
    stamp = line.stamped.stamp if line.stamped else None
    return stamp is not None and (stamp.month is not None or stamp.days_ago is not None)


def _joined(stamp: Stamp, heading: Stamp | None) -> Stamp:
    """Return `stamp`, with the day of `heading` if it tells a time only."""
    if heading is None or stamp.month is not None or stamp.days_ago is not None:
        return stamp
    return heading._replace(second=stamp.second)


def _when(stamp: Stamp | None, latest: date) -> When | None:
    day = day_of(stamp, latest) if stamp else None
    return (day, stamp.second or 0) if stamp and day else None


def _latest(found: Sequence[Line], today: date | None) -> date:
    """Return the day up to which a day without a year is looked for."""
    if today:
        return today
    stamps = [line.stamped.stamp for line in found if line.stamped]
    full = [day for stamp in stamps if stamp.year and (day := day_of(stamp, _ANY_YEAR))]
    if full:
        return max(full)
    months = {stamp.month for stamp in stamps if stamp.month}
    return _OVER_NEW_YEAR if months & {11, 12} and months & {1, 2} else _ANY_YEAR


def oldest_first[T](
    items: Sequence[T], when: Callable[[T], When | None], progress: Callable[[T], int | None]
) -> tuple[list[T], bool]:
    """Return `items` oldest first, and whether their order is known at all.

    The times decide; without times the progress of a parcel does (picked up before out for
    delivery). Both read the same from either end, so that a reversed trace gives the same.
    """
    moments = [when(item) for item in items]
    trend = _trend([_number(moment) for moment in moments if moment])
    if trend == 0:
        trend = _trend([step for item in items if (step := progress(item)) is not None])
    pairs = list(zip(moments, items, strict=True))
    if trend < 0:
        pairs.reverse()
    last = next((moment for moment, _ in pairs if moment), None) or (date.min, 0)
    dated = []
    for moment, item in pairs:
        last = moment or last
        dated.append((last, item))
    dated.sort(key=lambda pair: pair[0])
    told = len({moment for moment in moments if moment}) > 1
    return [item for _, item in dated], told or trend != 0 or len(items) < 2


def _number(moment: When) -> int:
    return moment[0].toordinal() * 86_400 + moment[1]


def _trend(values: Sequence[int]) -> int:
    """Return a number above 0 if `values` rise on the whole, below 0 if they fall."""
    middle = len(values) - 1
    return sum((2 * place - middle) * value for place, value in enumerate(values))
