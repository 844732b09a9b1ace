"""Tables that Excel, WPS and LibreOffice open rightly, and that cannot carry a formula.

The file starts with a byte order mark, without which Excel takes UTF-8 for a local code
page; rows end in CRLF and every cell is quoted (RFC 4180).

A cell that a spreadsheet would take for a formula or a number gets one tab in front: it
then stays text in all three programs, with its leading zeros and all its digits, and the
tab does not show. The other ways fail somewhere: ``="0012"`` is a formula itself, which
LibreOffice shows literally unless told to evaluate, and an apostrophe stays visible.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

BOM = "\ufeff"
GUARD = "\t"

_FORMULA = ("=", "+", "-", "@")
_NUMBER = re.compile(r"[\d\s.,:/()+eE$¥€%年月日时分-]+")  # with a digit in it; also dates
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_LONE = re.compile("[\x00\ud800-\udfff]")


def table(rows: Iterable[Sequence[str]]) -> str:
    """Return `rows` as the text of a file."""
    return BOM + "".join(",".join(map(_quoted, row)) + "\r\n" for row in rows)


def _quoted(value: str) -> str:
    return '"' + guarded(value).replace('"', '""') + '"'


def guarded(value: str) -> str:
    r"""Return `value` with a tab in front where a program would not take it as text.

    Full-width signs and digits count as well: in a Chinese or Japanese locale programs
    read them like the plain ones. A date stays a date.

    >>> guarded("0012"), guarded("=1+1"), guarded("2026-11-22")
    ('\t0012', '\t=1+1', '2026-11-22')
    """
    value = _LONE.sub("", value)
    folded = unicodedata.normalize("NFKC", value)
    if folded.lstrip().startswith(_FORMULA) or value[:1] in ("\t", "\r", "\n"):
        return GUARD + value
    number = _NUMBER.fullmatch(folded) and any(map(str.isdigit, folded))
    return GUARD + value if number and not _DATE.fullmatch(value) else value
