"""Workbooks as people and shops make them, written by openpyxl, and how a reader chooses one."""

import io
from collections.abc import Sequence
from datetime import date, datetime

import openpyxl
from playwright.sync_api import Page

from tests.batch import COLUMNS, made
from tests.browser.test_batch import HEADS

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def saved(book: openpyxl.Workbook) -> bytes:
    """Return the bytes of a workbook."""
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def book_of(rows: Sequence[Sequence[object]]) -> bytes:
    """Return a workbook of one sheet."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("导出")
    for row in rows:
        sheet.append(row)
    return saved(book)


def export(count: int) -> bytes:
    """Return a shop's export of `count` rows, days as cells of days."""
    days = ("shipped_on", "complained_on")
    rows = [
        [
            date.fromisoformat(row[name]) if name in days and row[name] else row[name]
            for name in COLUMNS
        ]
        for row in made(11, count)
    ]
    return book_of([HEADS, *rows])


def chosen(page: Page, name: str, data: bytes) -> None:
    """Choose a file."""
    given = {"name": name, "mimeType": XLSX, "buffer": data}
    page.set_input_files('[data-part="file"]', files=[given])  # type: ignore[list-item]


def merged() -> bytes:
    """Return a workbook as people make them: titles, merged heads, formulas, several sheets."""
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.title = "空表"
    sheet = book.create_sheet("十一月")
    sheet.append(["十一月异常件"])
    sheet.merge_cells("A1:D1")
    sheet.append(["订单编号", "物流", None, "发货时间"])
    sheet.append([None, "快递单号", "物流状态", None])
    sheet.merge_cells("B2:C2")
    sheet.merge_cells("A2:A3")
    sheet.append(["0012", "YT0000000000001", "快件丢失", datetime(2026, 11, 20, 9, 30)])  # noqa: DTZ001
    sheet.append(["0013", "YT0000000000002", "=B4", date(2026, 11, 21)])
    book.create_sheet("十月").append(["订单编号", "物流状态"])
    return saved(book)
