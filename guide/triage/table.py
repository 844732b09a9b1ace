"""Text -> rows, a piece at a time: whoever has a long file hands over what it has read so far.

Commas, tabs and semicolons part cells; a cell in quotes may hold each of them and line ends,
as programs for tables write it (RFC 4180).
"""

import csv
from collections.abc import Iterator

from guide.model.record import record
from guide.model.text import Text
from guide.say.refusal import Refused

DELIMITERS = ("\t", ",", ";")
MOST_CELLS = 1000
LONGEST = 100_000  # characters of one cell
MOST_REST = 1_000_000  # characters of one row
OPEN = Text(
    "第 {line} 行开了一个引号，一直没有合上，后面分不出行了。请在表格软件里重新导出为 CSV",
    "Line {line} opens a quote that is never closed, so the rows after it cannot be told apart."
    " Export the table to CSV again",
)
_SAMPLE = 10  # lines from which the delimiter is told


@record
class Row:
    """The cells of a row and the line of the file on which it starts, from 1."""

    line: int
    cells: tuple[str, ...]


@record
class Piece:
    """Whole rows, the text of the row that is not whole yet, and the line that it starts on."""

    rows: tuple[Row, ...]
    rest: str
    line: int


def delimiter_of(text: str) -> str:
    r"""Return what parts the cells of `text`: the sign that is most often in its first lines.

    >>> delimiter_of("a\tb, c\n1\t2"), delimiter_of("one word")
    ('\t', ',')
    """
    head = text.split("\n")[:_SAMPLE]
    counts = {sign: sum(line.count(sign) for line in head) for sign in DELIMITERS}
    always = [sign for sign in DELIMITERS if head and all(sign in line for line in head if line)]
    among = always if text.strip() and always else DELIMITERS
    best = max(among, key=lambda sign: counts[sign])
    return best if counts[best] else ","


def piece(text: str, delimiter: str, line: int = 1, *, last: bool) -> Piece:
    r"""Return the whole rows of `text`, whose first line is number `line`; blank ones left out.

    >>> piece("a,b\n1,\"x\ny\"\n2,", ",", last=False)
    Piece(rows=(Row(line=1, cells=('a', 'b')), Row(line=2, cells=('1', 'x\ny'))), rest='2,', line=4)

    Raises:
        Refused: a quote is opened and never closed.
    """
    plain = text.removeprefix("\ufeff") if line == 1 else text
    whole, rest = (plain, "") if last else _cut(plain)
    rows, after = tuple(_rows(whole, delimiter, line)), line + whole.count("\n")
    if len(rest) > MOST_REST:
        raise _open(after)
    if last and rows and whole.count('"') % 2 and any("\n" in cell for cell in rows[-1].cells):
        raise _open(rows[-1].line)
    return Piece(rows, rest, after)


def _open(line: int) -> Refused:
    says = Text(OPEN.zh.replace("{line}", str(line)), OPEN.en.replace("{line}", str(line)))
    return Refused("open-quote", field="text", says=says)


def _cut(text: str) -> tuple[str, str]:
    """Return `text` up to the last line end that stands outside of quotes, and the rest."""
    at = text.rfind("\n")
    while at >= 0 and text.count('"', 0, at) % 2:
        at = text.rfind("\n", 0, at)
    return text[: at + 1], text[at + 1 :]


def _rows(text: str, delimiter: str, line: int) -> Iterator[Row]:
    lines = text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    before = 0
    limit = csv.field_size_limit(len(text) + LONGEST)
    try:
        reader = csv.reader((one + "\n" for one in lines), delimiter=delimiter)
        for cells in reader:
            start, before = line + before, reader.line_num
            if any(cell.strip() for cell in cells):
                yield Row(start, tuple(cell[:LONGEST] for cell in cells[:MOST_CELLS]))
    finally:
        csv.field_size_limit(limit)
