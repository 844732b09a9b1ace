"""Workbooks as spreadsheet programs write them, made and read by openpyxl."""

import io
from datetime import date, datetime

import pytest

from zhuijian.asking import Refused
from zhuijian.tables.reading import table

openpyxl = pytest.importorskip("openpyxl")


def saved(book):
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def test_rows_of_the_first_sheet_that_has_any():
    """Days are days, long numbers keep their digits, and a formula nobody worked out is seen."""
    book = openpyxl.Workbook()
    sheet = book.create_sheet("十一月")
    sheet.append(["十一月"])
    sheet.merge_cells("A1:D1")
    sheet.append(["快递单号", "物流状态", "发货时间", "签收日期"])
    sheet.append(["0012", "已签收", datetime(2026, 11, 20, 10, 5), date(2026, 11, 22)])  # noqa: DTZ001
    sheet.append([7712345678901.0, None, "=TODAY()", None])
    rows = [(r.line, r.cells) for r in table(io.BytesIO(saved(book)), "x", "zh").rows]
    assert rows[0][1][0] == "十一月"
    assert rows[2] == (3, ("0012", "已签收", "2026-11-20 10:05", "2026-11-22"))
    assert rows[3] == (4, ("7712345678901", "", "=TODAY()"))


def test_without_the_extra_a_sentence_says_so(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "openpyxl", None)
    with pytest.raises(Refused) as caught:
        table(io.BytesIO(b"PK\x03\x04"), "x", "en")
    assert "zhuijian[tables]" in caught.value.message
