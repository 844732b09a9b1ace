"""Files as programs really write them: encodings, JSON Lines, workbooks, and what is no table."""

import io
import json

import pytest

from zhuijian.asking import Refused
from zhuijian.tables import reading
from zhuijian.tables.reading import table

TEXT = "快递单号,物流状态\r\nYT1,快件丢失\r\nYT2,“已签收”\r\n"


def read(data, name="x"):
    found = table(io.BytesIO(data), name, "zh")
    return [(row.line, row.cells) for row in found.rows], found


ROWS = [(1, ("快递单号", "物流状态")), (2, ("YT1", "快件丢失")), (3, ("YT2", "“已签收”"))]


@pytest.mark.parametrize(
    ("codec", "said"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("gbk", "gb18030"),
        ("gb18030", "gb18030"),
        ("utf-16", "utf-16"),
    ],
)
@pytest.mark.parametrize("size", [4, 7, 1 << 16])
def test_encodings_are_told(monkeypatch, codec, said, size):
    """Whatever piece of it comes first, even one that ends within a letter."""
    monkeypatch.setattr(reading, "PIECE", size)
    rows, found = read(TEXT.encode(codec))
    assert rows == ROWS
    assert found.encoding == said


def test_a_plain_beginning_does_not_settle_the_encoding(monkeypatch):
    """The names of the columns in English, the first Chinese letter much later."""
    monkeypatch.setattr(reading, "PIECE", 64)
    text = "tracking number,status\n" + "1,ok\n" * 50 + "2,丢失\n"
    rows, found = read(text.encode("gbk"))
    assert rows[-1] == (52, ("2", "丢失"))
    assert found.encoding == "gb18030"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "no-table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-workbook"),
        (b"PK\x03\x04 not a workbook", "broken-workbook"),
        (b"\xff\xff\xff,\xff", "no-table"),
        (b"", "empty"),
        (b" \n", "empty"),
        (b'a,b\n1,"x\n2,y\n', "open-quote"),
    ],
)
def test_what_is_no_table_is_said(data, code):
    with pytest.raises(Refused) as caught:
        read(data, "名字")
    assert caught.value.code == code
    assert code == "open-quote" or "名字" in caught.value.message


def test_text_that_breaks_off_later_is_said(monkeypatch):
    monkeypatch.setattr(reading, "PIECE", 16)
    with pytest.raises(Refused):
        read("单号,状态\n1,好\n".encode() + b"\xff\xff\xff\xff" * 8)


def test_json_lines_become_rows():
    """Lists of events become the lines of a trace; a line that is no record is remembered."""
    lines = [
        json.dumps({"number": "YT1", "events": [{"at": "2026-11-20 10:00", "what": "已揽收"}]}),
        "",
        "nonsense",
        json.dumps({"number": 7, "more": None}),
        *[json.dumps({"number": str(n)}) for n in range(20)],
        "[1]",
    ]
    rows, found = read("\n".join(lines).encode())
    assert rows[0] == (1, ("number", "events", "more"))
    assert rows[1] == (1, ("YT1", "2026-11-20 10:00 已揽收", ""))
    assert rows[2] == (4, ("7", "", ""))
    assert len(rows) == 23
    assert found.broken == [3, 25]
