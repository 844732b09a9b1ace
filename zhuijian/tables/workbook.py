"""Rows of a workbook (.xlsx), by openpyxl: days as they are meant, formulas as they came out."""

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import IO, Any

from guide.model.text import Lang
from guide.triage.table import MOST_CELLS, Row
from zhuijian.tables.words import EXTRA, refused


def rows(file: IO[bytes], name: str, lang: Lang) -> Iterator[Row]:
    """Return the rows of the first sheet that has any.

    Raises:
        zhuijian.asking.Refused: it is no workbook, or openpyxl is not installed.
    """
    try:
        from openpyxl import load_workbook
        from openpyxl.utils.exceptions import InvalidFileException
    except ImportError:
        raise refused("no-extra", lang, what=".xlsx", extra=EXTRA) from None
    broken = (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError)
    try:
        values = load_workbook(file, read_only=True, data_only=True)
        formulas = load_workbook(file, read_only=True)
    except broken:
        raise refused("no-table", lang, name=name) from None
    return _rows(values, formulas)


def _rows(values: Any, formulas: Any) -> Iterator[Row]:
    for sheet in values.sheetnames:
        pair = (values[sheet], formulas[sheet])
        for one in pair:
            one.reset_dimensions()  # what a file says of its own size is often wrong
        both = zip(*(one.iter_rows(values_only=True) for one in pair), strict=True)
        found = False
        for at, (cells, written) in enumerate(both, 1):
            row = tuple(map(cell, cells[:MOST_CELLS], written[:MOST_CELLS]))
            if any(row):
                found = True
                yield Row(at, row)
        if found:
            return


def cell(value: object, written: object) -> str:
    """Return a value as text; of a formula that nobody worked out, the formula."""
    if value is None:
        return written if isinstance(written, str) else ""
    if isinstance(value, datetime):
        timed = value.time() != time()
        return value.isoformat(" ", "minutes") if timed else value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
