"""The door's side of many parcels: `table`, `columns`, `triage` and `sheet`, a piece at a time.

`table` takes a piece of text and gives its whole rows and the rest, which the next piece goes
on from. `columns` says what the columns are. `triage` takes rows and gives a line for each.
`sheet` makes rows a file again.
"""

from collections.abc import Mapping
from functools import lru_cache

from guide.door.request import Request, text_of, texts_of, today_of
from guide.formats.csvfile import table as as_file
from guide.model.base import KnowledgeBase
from guide.model.text import Lang, Text
from guide.say.refusal import Refused
from guide.say.speaker import Json
from guide.triage.columns import columns, titles
from guide.triage.lines import Numbered, Triage
from guide.triage.table import DELIMITERS, Row, delimiter_of, piece

ROWS = Text("应该是一列行，每行是 [行号, [格子, …]]", "it should be rows, each [line, [cell, …]]")
AT = Text("应该是“名称: 第几列”，从 0 数起", "it should be names with the columns' places, from 0")
LINE = Text("应该是从 1 数起的行号", "it should be the number of a line, from 1")


def table(kb: KnowledgeBase, request: Request, lang: Lang) -> Json:
    """Return the whole rows of `text`, its delimiter, and what is left over with its line."""
    del kb, lang
    text, given, line = text_of(request, "text"), request.get("delimiter"), request.get("line", 1)
    delimiter = given if isinstance(given, str) and given in DELIMITERS else delimiter_of(text)
    if not isinstance(line, int) or line < 1:
        raise Refused("bad-request", field="line", wanted=LINE)
    found = piece(text, delimiter, line, last=request.get("last", True) is True)
    rows = [[row.line, list(row.cells)] for row in found.rows]
    return {"delimiter": delimiter, "rows": rows, "rest": found.rest, "line": found.line}


def which(kb: KnowledgeBase, request: Request, lang: Lang) -> Json:
    """Return which column holds what, in words, and how many rows the header takes."""
    found = columns(kb, _rows(request), texts_of(request, "map"))
    called = titles(kb)
    return {
        "columns": {column.field: column.at for column in found.used},
        "used": [
            {
                "at": one.at,
                "name": one.name,
                "field": one.field,
                "title": called[one.field].in_(lang),
            }
            for one in found.used
        ],
        "unused": list(found.unused),
        "header": found.header,
    }


def sheet(kb: KnowledgeBase, request: Request, lang: Lang) -> Json:
    """Return `rows` as the text of a file for spreadsheets, in which no cell is a formula."""
    del kb, lang
    return {"text": as_file(row.cells for row in _rows(request))}


@lru_cache(maxsize=2)
def _worker(
    day: str, lang: Lang, given: tuple[tuple[str, str], ...], learned: bool
) -> list[Triage]:
    """Return where the worker of a batch is kept from one piece to the next."""
    del day, lang, given, learned
    return []


def triage(kb: KnowledgeBase, request: Request, lang: Lang) -> Json:
    """Return a line for each row of `rows`, whose `columns` are as the reply of that name says."""
    today, given = today_of(request), texts_of(request, "given")
    kept = _worker(today.isoformat(), lang, tuple(sorted(given.items())), bool(kb.weights))
    if not kept:
        kept.append(Triage(kb, today, lang, given))
    at = _places(request.get("columns"))
    return {"lines": list(kept[0].lines(named(row, at) for row in _rows(request)))}


def named(row: Row, at: Mapping[str, int]) -> Numbered:
    """Return the cells of `row` by field."""
    cells = row.cells
    return Numbered(row.line, {name: cells[i] for name, i in at.items() if i < len(cells)})


def _places(value: object) -> dict[str, int]:
    if isinstance(value, dict) and all(isinstance(at, int) and at >= 0 for at in value.values()):
        return value
    raise Refused("bad-request", field="columns", wanted=AT)


def _rows(request: Request) -> list[Row]:
    value = request.get("rows")
    if not isinstance(value, list):
        raise Refused("bad-request", field="rows", wanted=ROWS)
    return [_row(one) for one in value]


def _row(value: object) -> Row:
    match value:
        case [int(line), [*cells]] if all(isinstance(cell, str) for cell in cells):
            return Row(line, tuple(map(str, cells)))
    raise Refused("bad-request", field="rows", wanted=ROWS)
