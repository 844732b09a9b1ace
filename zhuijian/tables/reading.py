"""A file of a table -> its rows, one after the other, and how its bytes were read."""

import codecs
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from guide.model.text import Lang
from guide.say import refusal
from guide.triage.table import Row, delimiter_of, piece
from zhuijian.asking import Refused
from zhuijian.tables import workbook
from zhuijian.tables.words import refused

PIECE = 1 << 16  # bytes at a time
MOST_HEADS = 10  # records from which the names of JSON Lines are taken
OLD = b"\xd0\xcf\x11\xe0"  # .xls, and .xlsx with a password
ZIP = b"PK\x03\x04"
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
PLAIN = "utf-8"
LOCAL = "gb18030"  # of which GBK and GB 2312 are parts


@dataclass
class Table:
    """The rows of a file as they come, how it was read, and the lines that are no record.

    Text has an `encoding`; a workbook has the `sheet` that is read and `others` that are not.
    """

    rows: Iterator[Row]
    encoding: str = ""
    broken: list[int] = field(default_factory=list)
    sheet: str = ""
    others: tuple[str, ...] = ()


def table(file: BinaryIO, name: str, lang: Lang) -> Table:
    """Return the rows of `file`: CSV, tabs, JSON Lines or a workbook, told by its first bytes.

    Raises:
        zhuijian.asking.Refused: it is no table, or reading workbooks is not installed.
    """
    head = file.read(PIECE)
    if head.startswith((ZIP, OLD)):
        rows, sheet, others = workbook.book(io.BytesIO(head + file.read()), name, lang)
        return Table(rows, sheet=sheet, others=others)
    encoding = encoding_of(head)
    if not encoding:
        raise refused("no-table", lang, name=name)
    if not head.strip():
        raise refused("empty", lang, name=name)
    found = Table(iter(()), encoding)
    texts = _texts(file, head, found, name, lang)
    first = next(texts, "")
    if first.lstrip("\ufeff \r\n\t").startswith("{"):
        found.rows = _records(_lines(first, texts), found)
    else:
        found.rows = _cut(first, texts, lang)
    return found


def encoding_of(head: bytes) -> str:
    r"""Return how `head`, the start of a file, is encoded; "" where it is no text.

    >>> encoding_of("单号".encode("gbk")), encoding_of("单号".encode()), encoding_of(b"\x00\x01")
    ('gb18030', 'utf-8', '')
    """
    for mark, encoding in MARKS:
        if head.startswith(mark):
            return encoding
    if b"\x00" in head:
        return ""
    for encoding in (PLAIN, LOCAL):
        try:
            codecs.getincrementaldecoder(encoding)().decode(head)
        except UnicodeDecodeError:
            continue
        return encoding
    return ""


def _texts(file: BinaryIO, head: bytes, found: Table, name: str, lang: Lang) -> Iterator[str]:
    """Yield the text of the file. Plain letters may go before the first that tells the encoding."""
    decoder = codecs.getincrementaldecoder(found.encoding)()
    chunk, plain = head, True
    while chunk:
        try:
            text = decoder.decode(chunk)
        except UnicodeDecodeError:
            if not plain or found.encoding != PLAIN:
                raise refused("no-table", lang, name=name) from None
            found.encoding, decoder = LOCAL, codecs.getincrementaldecoder(LOCAL)()
            continue
        plain = plain and text.isascii()
        yield text
        chunk = file.read(PIECE)


def _cut(first: str, texts: Iterator[str], lang: Lang) -> Iterator[Row]:
    delimiter, rest, line, last = delimiter_of(first), first, 1, False
    while not last:
        following = next(texts, "")
        last = not following
        try:
            found = piece(rest, delimiter, line, last=last)
        except refusal.Refused as no:
            raise Refused(no.code, no.says.in_(lang), no.field) from None
        yield from found.rows
        rest, line = found.rest + following, found.line


def _lines(first: str, texts: Iterator[str]) -> Iterator[str]:
    rest = first.removeprefix("\ufeff")
    for text in texts:
        *whole, rest = (rest + text).split("\n")
        yield from whole
    yield from rest.split("\n")


def _records(lines: Iterator[str], found: Table) -> Iterator[Row]:
    """Yield the names of the first records as a header, then the values under these."""
    records = _objects(lines, found)
    held = [record for _, record in zip(range(MOST_HEADS), records, strict=False)]
    names = list(dict.fromkeys(name for _, record in held for name in record))
    yield Row(1, tuple(names))
    for at, record in held:
        yield Row(at, tuple(_plain(record.get(name)) for name in names))
    for at, record in records:
        yield Row(at, tuple(_plain(record.get(name)) for name in names))


def _objects(lines: Iterator[str], found: Table) -> Iterator[tuple[int, dict[str, object]]]:
    for at, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            value = None
        if isinstance(value, dict):
            yield at, value
        else:
            found.broken.append(at)


def _plain(value: object) -> str:
    """Return a value as a cell; lists of events become lines."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "\n".join(_plain(one) for one in value)
    if isinstance(value, dict):
        return " ".join(_plain(one) for one in value.values())
    return str(value)
