"""The sections on hosting of the page about coverage: what nginx served, what a month sends."""

from collections.abc import Iterator

from guide.model.text import Lang
from scripts.pages.coverage.month import READERS, VISITS, Scale, month
from scripts.pages.words.scale import COLUMNS, LABELS, SERVED
from scripts.pages.words.scale import READERS as NAMES

Line = tuple[str, str, str]  # label, value in words, value for programs
Cells = tuple[str, ...]


def served(found: Scale, lang: Lang) -> tuple[tuple[Line, ...], Cells, tuple[Cells, ...]]:
    """Return the rows, the head and the table of what was served by one machine."""
    known = {
        "measured_on": found.measured_on and found.measured_on.isoformat(),
        "processors": found.processors,
        "server": found.server,
    }
    rows = tuple(
        (LABELS[name].in_(lang), str(value), str(value))
        for name, value in known.items()
        if value is not None
    )
    head = tuple(COLUMNS[name].in_(lang) for name in ("file", "kb", "h2", "h1"))
    table = tuple(
        (SERVED[one.name].in_(lang), bytes_(one.size), f"{one.h2:,.0f}", f"{one.h1:,.0f}")
        for one in found.served
    )
    return rows, head, table


def sent(found: Scale, lang: Lang) -> tuple[tuple[Line, ...], Cells, tuple[Cells, ...]]:
    """Return the rows, the head and the table of a month."""
    sum_ = month(found.visits)
    known = {
        "month_visits": (f"{VISITS:,}", VISITS),
        "month_size": (bytes_(sum_.size), sum_.size),
        "mean_bits": (bits(sum_.mean_bits), sum_.mean_bits),
        "peak_bits": (bits(sum_.peak_bits), sum_.peak_bits),
        "peak_requests": (f"{sum_.peak_requests:,}", sum_.peak_requests),
    }
    rows = tuple((LABELS[name].in_(lang), said, str(of)) for name, (said, of) in known.items())
    head = tuple(COLUMNS[name].in_(lang) for name in ("reader", "share", "visits", "each", "total"))
    return rows, head, tuple(_month_table(found, lang))


def _month_table(found: Scale, lang: Lang) -> Iterator[Cells]:
    for name, count, total in month(found.visits).rows:
        each = bytes_(found.visits[name].size)
        yield NAMES[name].in_(lang), f"{READERS[name]}%", f"{count:,}", each, bytes_(total)


def bytes_(size: int) -> str:
    """Return a number of bytes in the unit that suits it, of thousands.

    >>> bytes_(999), bytes_(54_585), bytes_(4_131_791), bytes_(2_400_000_000_000)
    ('999 B', '54.6 KB', '4.13 MB', '2.40 TB')
    """
    for unit, of, digits in (
        ("TB", 10**12, 2),
        ("GB", 10**9, 1),
        ("MB", 10**6, 2),
        ("KB", 1_000, 1),
    ):
        if size >= of:
            return f"{size / of:,.{digits}f} {unit}"
    return f"{size} B"


def bits(rate: int) -> str:
    """Return bits a second in megabits.

    >>> bits(7_412_345)
    '7.4 Mbit/s'
    """
    return f"{rate / 1e6:,.1f} Mbit/s"
