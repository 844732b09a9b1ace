"""Workbooks for the command line: the rows of one, what is said of it, and what it cannot be."""

from collections.abc import Iterator
from typing import IO

from guide.model.text import Lang
from guide.triage.table import Row
from zhuijian.tables.words import EXTRA, refused

CODES = {
    "old": "old-workbook",
    "locked": "locked-workbook",
    "broken": "broken-workbook",
    "large": "large-workbook",
    "empty": "empty",
}


def book(file: IO[bytes], name: str, lang: Lang) -> tuple[Iterator[Row], str, tuple[str, ...]]:
    """Return the rows of the first sheet that has any, its name, and the other sheets' names.

    Raises:
        zhuijian.asking.Refused: it is no workbook, or openpyxl is not installed.
    """
    try:
        from zhuijian.tables.sheets import Unreadable, opened
    except ImportError:
        raise refused("no-extra", lang, what=".xlsx", extra=EXTRA) from None

    def rows(found: Iterator[Row]) -> Iterator[Row]:
        try:
            yield from found
        except Unreadable as no:
            raise refused(CODES[no.code], lang, name=name) from None

    try:
        found = opened(file)
    except Unreadable as no:
        raise refused(CODES[no.code], lang, name=name) from None
    return rows(found.rows), found.sheet, found.others
