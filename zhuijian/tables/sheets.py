"""Rows of a workbook (.xlsx), by openpyxl: days as they are meant, formulas as they came out.

The command line and the page for many parcels read workbooks by this one file; the page loads
it, with openpyxl, when a reader chooses a workbook. What cannot be read has a code; the words
are the caller's.
"""

import itertools
import json
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import IO, Any
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from guide.triage.table import MOST_CELLS, Row

OLD = b"\xd0\xcf\x11\xe0"  # a container of old Office files, and of encrypted new ones
LOCKED = "EncryptedPackage".encode("utf-16-le")
STRINGS = "xl/sharedStrings.xml"
MOST_STRINGS = 200_000_000  # bytes, unpacked: all of them are held at once
DIGITS = 10**15  # spreadsheets keep fifteen digits of a number; those of longer ones are lost
_SHEETS = re.compile(r"xl/worksheets/[^/]+\.xml")
_FORMULA = re.compile(rb"<(?:\w+:)?f[ />]")
_CHUNK, _OVERLAP = 1 << 20, 40
_BROKEN = (
    *(InvalidFileException, zipfile.BadZipFile, zlib.error, ParseError, EOFError),
    *(KeyError, ValueError, TypeError, IndexError, AttributeError, OSError, NotImplementedError),
)


class Unreadable(ValueError):
    """A file that is no workbook to be read.

    `code`: "old" (.xls), "locked" (has a password), "broken", "large", "empty".
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass
class Book:
    """The sheet that is read, the other sheets that hold something, and the rows as they come."""

    sheet: str
    others: tuple[str, ...]
    rows: Iterator[Row]

    def told(self) -> str:
        """Return the names as JSON."""
        return json.dumps({"sheet": self.sheet, "others": self.others})

    def more(self, count: int) -> str:
        """Return up to `count` further rows as JSON: a list of [line, [cell, ...]].

        Raises:
            Unreadable: the file is damaged further on.
        """
        return json.dumps([[row.line, row.cells] for row in itertools.islice(self.rows, count)])


def opened(file: IO[bytes]) -> Book:
    """Return the first sheet that has any row.

    Raises:
        Unreadable: see its codes.
    """
    head = file.read(len(OLD))
    if head == OLD:
        raise Unreadable("locked" if LOCKED in file.read() else "old")
    file.seek(0)
    try:
        large, worked = _looked_over(file)
        if large:
            raise Unreadable("large")
        return _book(_loaded(file, values=True), _loaded(file, values=False) if worked else None)
    except Unreadable:
        raise
    except _BROKEN:
        raise Unreadable("broken") from None


def _looked_over(file: IO[bytes]) -> tuple[bool, bool]:
    """Return whether the words are too many, and whether any cell holds a formula."""
    with zipfile.ZipFile(file) as archive:
        sizes = {one.filename: one.file_size for one in archive.infolist()}
        large = sizes.get(STRINGS, 0) > MOST_STRINGS
        names = [name for name in sizes if _SHEETS.fullmatch(name)]
        return large, not large and any(_has_formula(archive, name) for name in names)


def _has_formula(archive: zipfile.ZipFile, name: str) -> bool:
    before = b""
    with archive.open(name) as sheet:
        while chunk := sheet.read(_CHUNK):
            if _FORMULA.search(before + chunk):
                return True
            before = chunk[-_OVERLAP:]
    return False


def _loaded(file: IO[bytes], *, values: bool) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and the like, which nothing here needs
        return load_workbook(file, read_only=True, data_only=values, keep_links=False)


def _book(values: Any, formulas: Any) -> Book:
    """Return the first sheet with rows; the others are looked at for their first one only."""
    found: Book | None = None
    others = []
    for sheet in values.worksheets:
        rows = _rows(sheet, formulas[sheet.title] if formulas else None)
        first = next(rows, None)
        if first is None:
            continue
        if found is None:
            found = Book(sheet.title, (), itertools.chain([first], rows))
        else:
            others.append(sheet.title)
    if found is None:
        raise Unreadable("empty")
    found.others = tuple(others)
    return found


def _rows(sheet: Any, formulas: Any) -> Iterator[Row]:
    """Yield the rows that hold anything; `formulas` is the same sheet with these, or None.

    Raises:
        Unreadable: the file is damaged here.
    """
    pair = [sheet] if formulas is None else [sheet, formulas]
    for one in pair:
        one.reset_dimensions()  # what a file says of its own size is often wrong
    try:
        both = zip(*(one.iter_rows(values_only=True) for one in pair), strict=True)
        for at, cells in enumerate(both, 1):
            row = tuple(map(cell, cells[0][:MOST_CELLS], cells[-1][:MOST_CELLS]))
            if any(row):
                yield Row(at, row)
    except _BROKEN:
        raise Unreadable("broken") from None


def cell(value: object, written: object) -> str:
    """Return a value as text; of a formula that nobody worked out, the formula."""
    if value is None:
        return written if isinstance(written, str) else ""
    if isinstance(value, datetime):
        timed = value.time() != time()
        return value.isoformat(" ", "minutes") if timed else value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float) and abs(value) >= DIGITS:
        return f"{value:.14E}"  # as the program shows it: the further digits are not there
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
