"""Lines of advice -> a file: CSV for spreadsheets, JSON, JSON Lines, Parquet; row by row."""

import json
from collections.abc import Iterable, Iterator
from typing import IO, Any

from guide.formats.csvfile import BOM, table
from guide.model.text import Lang
from zhuijian.tables.words import EXTRA, refused

Line = dict[str, Any]
TEXTS = (
    *("order", "number", "carrier", "kind", "state", "title"),
    *("claim", "claim_title", "stage", "stage_title", "step_does", "next_on", "due_on"),
    *("letter", "letter_title", "warnings", "problems"),
)
HEADER = ("line", *TEXTS[:6], "share", *TEXTS[6:])
BATCH = 5_000  # lines that Parquet takes at a time


def flat(line: Line) -> dict[str, Any]:
    """Return a line with a text or a number in each column; lists become sentences."""
    warnings = "; ".join(one["title"] for one in line["warnings"])
    problems = "; ".join(f"{one['title']}: {one['says']}" for one in line["problems"])
    return {**{name: line.get(name) for name in HEADER}, "warnings": warnings, "problems": problems}


def as_csv(lines: Iterable[Line]) -> Iterator[str]:
    """Yield the text of a CSV file that spreadsheets open rightly and that holds no formula."""
    yield table([HEADER])
    for line in lines:
        cells = ("" if value is None else str(value) for value in flat(line).values())
        yield table([list(cells)]).removeprefix(BOM)


def as_jsonl(lines: Iterable[Line]) -> Iterator[str]:
    """Yield one JSON object a line."""
    for line in lines:
        yield _json(line) + "\n"


def as_json(lines: Iterable[Line]) -> Iterator[str]:
    """Yield one JSON list."""
    before = "[\n"
    for line in lines:
        yield before + _json(line)
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def _json(line: Line) -> str:
    return json.dumps(line, ensure_ascii=False, separators=(",", ":"))


TEXTUAL = {"csv": as_csv, "json": as_json, "jsonl": as_jsonl}
FORMATS = (*TEXTUAL, "parquet")


def parquet(lang: Lang) -> Any:
    """Return the library that writes Parquet.

    Raises:
        zhuijian.asking.Refused: it is not installed.
    """
    try:
        import pyarrow.parquet  # noqa: F401 - the part that writes is loaded by its name
    except ImportError:
        raise refused("no-extra", lang, what="Parquet", extra=EXTRA) from None
    return __import__("pyarrow")


def write_parquet(lines: Iterable[Line], file: IO[bytes], arrow: Any) -> None:
    """Write `lines` to `file`, some thousands at a time."""
    types = {"line": arrow.int64(), "share": arrow.float64()}
    fields = [(name, types.get(name, arrow.string())) for name in HEADER]
    schema = arrow.schema(fields)
    with arrow.parquet.ParquetWriter(file, schema) as writer:
        held: list[Line] = []
        for line in lines:
            held.append(flat(line))
            if len(held) == BATCH:
                writer.write_table(arrow.Table.from_pylist(held, schema))
                held = []
        writer.write_table(arrow.Table.from_pylist(held, schema))
