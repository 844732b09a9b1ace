"""Read a workbook as a reader's is read, so that all that this needs has been imported.

Runs inside Pyodide (started by `build.mjs`), before `usage.py` lists the modules.
"""

import importlib
import io
from datetime import date, datetime, time
from typing import Any

from openpyxl import Workbook

sheets: Any = importlib.import_module("sheets")  # zhuijian/tables/sheets.py, alone there


def book() -> bytes:
    """Return a workbook with every sort of cell."""
    made = Workbook()
    made.active.append(["单号", 1, 1.5, True, date(2026, 11, 25), "=A1"])
    made.active.append([datetime(2026, 11, 25, 10, 5), time(10, 5), None, "#N/A"])  # noqa: DTZ001
    made.active.merge_cells("A3:B3")
    made.create_sheet("空").sheet_state = "hidden"
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def read(data: bytes) -> str:
    """Return what is read of a file, or the code that says why nothing is."""
    try:
        found = sheets.opened(io.BytesIO(data))
        return str(found.told() + found.more(10))
    except sheets.Unreadable as no:
        return str(no.code)


WHOLE = book()
READ = [read(data) for data in (WHOLE, WHOLE[:-200], sheets.OLD, b"PK\x03\x04", b"")]
