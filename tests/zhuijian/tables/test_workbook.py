"""Workbooks as spreadsheet programs write them, made and read by openpyxl."""

import io
import json
import sys
import zipfile
from datetime import date, datetime

import pytest

from zhuijian.asking import Refused
from zhuijian.tables import sheets
from zhuijian.tables.reading import table

openpyxl = pytest.importorskip("openpyxl")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


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
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    monkeypatch.delitem(sys.modules, "zhuijian.tables.sheets", raising=False)
    with pytest.raises(Refused) as caught:
        table(io.BytesIO(b"PK\x03\x04"), "x", "en")
    assert "zhuijian[tables]" in caught.value.message


def of(*rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    return saved(book)


def cut(data, part="sheet1.xml"):
    """Return a workbook one of whose parts ends in the middle."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as whole, zipfile.ZipFile(out, "w") as half:
        for name in whole.namelist():
            read = whole.read(name)
            half.writestr(name, read[: len(read) // 2] if part in name else read)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (OLE, "old"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "locked"),
        (b"PK\x03\x04 no zip", "broken"),
        (of(["状态"])[:-60], "broken"),
        (cut(of(["状态"]), "workbook.xml"), "broken"),
        (of(), "empty"),
    ],
)
def test_what_cannot_be_opened_has_a_code(data, code):
    with pytest.raises(sheets.Unreadable) as caught:
        sheets.opened(io.BytesIO(data))
    assert caught.value.code == code
    for lang in ("zh", "en"):
        with pytest.raises(Refused) as told:
            table(io.BytesIO(data), "件.xlsx", lang)
        assert "件.xlsx" in told.value.message


def test_damage_further_on_is_told_when_it_is_met():
    """The command line refuses with a sentence, and not with what openpyxl happens to raise."""
    data = cut(of(["状态"], *([["已签收"]] * 40)))
    with pytest.raises((Refused, sheets.Unreadable)):
        list(table(io.BytesIO(data), "x", "zh").rows)


def as_programs_write(*words):
    """Return a workbook of one column whose words stand in a list of their own, as Excel's do."""
    out, kind = (
        io.BytesIO(),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
    )
    spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    with zipfile.ZipFile(io.BytesIO(of(["-"]))) as whole, zipfile.ZipFile(out, "w") as made:
        for name in whole.namelist():
            text = whole.read(name).decode()
            if name == "[Content_Types].xml":
                name_of, type_of = 'PartName="/xl/sharedStrings.xml"', f'ContentType="{kind}"'
                one = f"<Override {name_of} {type_of}/>"
                text = text.replace("</Types>", one + "</Types>")
            if "sheet1.xml" in name:
                rows = (
                    f'<row r="{at}"><c r="A{at}" t="s"><v>{at - 1}</v></c></row>'
                    for at in range(1, len(words) + 1)
                )
                held = f"<sheetData>{''.join(rows)}</sheetData>"
                text = f'<worksheet xmlns="{spreadsheet}">{held}</worksheet>'
            made.writestr(name, text)
        strings = "".join(f"<si><t>{word}</t></si>" for word in words)
        made.writestr("xl/sharedStrings.xml", f'<sst xmlns="{spreadsheet}">{strings}</sst>')
    return out.getvalue()


def test_words_in_a_list_of_their_own(monkeypatch):
    """Programs keep words apart from the sheet; more of them than the memory holds are refused."""
    data = as_programs_write("状态", "已签收")
    rows = table(io.BytesIO(data), "x", "zh").rows
    assert [row.cells for row in rows] == [("状态",), ("已签收",)]
    monkeypatch.setattr(sheets, "MOST_STRINGS", 10)
    with pytest.raises(sheets.Unreadable, match="large"):
        sheets.opened(io.BytesIO(data))


def test_other_sheets_with_rows_are_named():
    book = openpyxl.Workbook()
    for name in ("空", "甲", "乙"):
        book.create_sheet(name)
    book["甲"].append(["状态"])
    book["甲"].append(["已签收"])
    book["乙"].append(["状态"])
    found = table(io.BytesIO(saved(book)), "x", "zh")
    assert (found.sheet, found.others) == ("甲", ("乙",))
    assert [row.cells for row in found.rows] == [("状态",), ("已签收",)]


def test_rows_come_in_pieces_as_json():
    """So the browser takes them; the end is an empty piece."""
    found = sheets.opened(io.BytesIO(of(["状态"], [], ["已签收"])))
    assert json.loads(found.told())["others"] == []
    assert json.loads(found.more(1)) == [[1, ["状态"]]]
    assert json.loads(found.more(5)) == [[3, ["已签收"]]]
    assert json.loads(found.more(5)) == []


def test_digits_that_a_spreadsheet_lost_are_not_made_up():
    """Of a number it keeps fifteen; it is shown as the program shows it, and refused later."""
    assert sheets.cell(123456789012345678, None) == "1.23456789012346E+17"
    assert sheets.cell(771234567890123, None) == "771234567890123"
    assert sheets.cell(True, None) == "True"
